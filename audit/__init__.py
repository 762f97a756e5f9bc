"""Judges what was seen of a website against the catalog its agency published. Knows no Scrapy and no socket."""
