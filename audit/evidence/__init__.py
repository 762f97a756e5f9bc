"""The pages that findings point to: shown, opened, and written as a WARC that public players read."""
