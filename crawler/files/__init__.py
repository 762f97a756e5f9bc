"""The text of attached files (PDF, DOCX, XLSX, XLS, DOC, ZIP with such inside), read in a child process that can be killed."""

from crawler.files.reading import FileRead, read_file

__all__ = ["FileRead", "read_file"]
