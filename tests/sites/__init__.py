"""Whole small websites with the truth about them, written before the code that has to read them."""
