"""Scrapy commands of this project: `crawl` with one-line errors and the exit codes of the contract."""
