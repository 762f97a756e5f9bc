"""HTML to `Page`: links, breadcrumb, title, metas, lists, dates, pager, labels, attachments. No network, no Scrapy."""
