"""Measures the auditor on labelled websites: how often it is right, how often it accuses wrongly, what it misses."""
