"""Write the sixteen documents and their readings: `python -m tests.audit.catalog.holdout.make` (needs xlwt and reportlab)."""

from __future__ import annotations

from . import dumps, pages, papers, ragged, word_documents, workbooks


def main() -> None:
    """Write all of them anew."""
    for module in (word_documents, workbooks, papers, pages, dumps, ragged):
        for name in sorted(vars(module)):
            if name.startswith("write_"):
                getattr(module, name)()


if __name__ == "__main__":
    main()
