"""The spiders: thin, they fetch what the walk asks for and hand back what came."""
