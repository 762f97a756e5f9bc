"""One module a question that is asked of an item: columns, elements by kind, freshness, lateness, links."""
