"""Night after night: all agencies audited, each site in a process of its own, then settled, reported and told of."""
