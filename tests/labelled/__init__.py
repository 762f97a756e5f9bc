"""Labelled columns: small pages of every make with what a careful person reads on them, written without knowing the readers."""
