"""Tells people what changed: one message an agency, night and channel, queued in the database and sent through apprise."""
