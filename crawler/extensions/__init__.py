"""Scrapy extensions: the delay that robots.txt asks for, and the progress display."""
