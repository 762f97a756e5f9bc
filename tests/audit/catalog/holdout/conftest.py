"""What made the documents needs packages that the project itself has no use for (reportlab, xlwt): it is kept, not run."""

collect_ignore = ["make.py", "papers.py", "workbooks.py"]
