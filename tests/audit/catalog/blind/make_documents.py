"""Writes the twenty blind documents and the JSON of what a careful person reads in each.

`python -m tests.audit.catalog.blind.make_documents` from the project's root; needs python-docx, XlsxWriter and
pdfminer (glyph numbers). The documents are committed: no test writes them.
"""

from __future__ import annotations

import json
from itertools import chain

from tests.audit.catalog.blind import documents_excel, documents_html, documents_pdf, documents_text, documents_word
from tests.audit.catalog.blind.paper import FOLDER, Paper

_MODULES = (documents_word, documents_excel, documents_html, documents_pdf, documents_text)
PAPERS: list[Paper] = sorted(chain.from_iterable(module.PAPERS for module in _MODULES), key=lambda paper: paper.file)


def main() -> None:
    for paper in PAPERS:
        path = FOLDER / paper.file
        paper.write(path)
        text = json.dumps(paper.expected(), ensure_ascii=False, indent=1) + "\n"
        (FOLDER / f"{paper.file}.json").write_text(text, encoding="utf-8")
        print(f"{paper.file}: {len(paper.rows)} items, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
