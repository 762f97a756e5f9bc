"""Keeps the log short: one line for a page that did not answer, one for a judgement, no traceback for a dead host."""

from __future__ import annotations

import logging
from typing import Any

from scrapy.logformatter import LogFormatter, LogFormatterResult

# These middlewares log every dead host as an ERROR with a traceback, though the walk is told of it and says so itself.
_NOISY = ("scrapy.downloadermiddlewares.robotstxt", "scrapy.downloadermiddlewares.retry")


class QuietFormatter(LogFormatter):
    """Scrapy logs each scraped item whole; a judgement is a screenful, so it is one line here."""

    def scraped(self, item: Any, response: Any, spider: Any) -> LogFormatterResult:
        """One line an item."""
        name = f"row {item.get('row')}: {item.get('verdict')}" if isinstance(item, dict) else type(item).__name__
        return {"level": logging.DEBUG, "msg": "judged %(name)s", "args": {"name": name}}


class _OneLine(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.exc_info = record.exc_text = None
        if record.levelno > logging.INFO:
            record.levelno, record.levelname = logging.INFO, "INFO"
        return logging.getLogger(record.name).isEnabledFor(record.levelno)


# What Scrapy says of itself at every start and end: lists of components, statistics. LOG_LEVEL=DEBUG brings them back.
_CHATTER = (
    "middleware",
    "addons",
    "crawler",
    "utils.log",
    "extensions.logstats",
    "extensions.throttle",
    "statscollectors",
    "core.engine",
)


def quieten(level: str) -> None:
    """Takes the tracebacks from what Scrapy says about hosts that do not answer, and its lists of components; called once by
    the add-on."""
    for name in _CHATTER if level != "DEBUG" else ():
        logging.getLogger(f"scrapy.{name}").setLevel(logging.WARNING)
    for name in _NOISY:
        logger = logging.getLogger(name)
        if not any(isinstance(known, _OneLine) for known in logger.filters):
            logger.addFilter(_OneLine())
