# Two commands do everything: `make audit` and `make test`. Each sets up what it needs (Python 3.11+ and make).
PYTHON ?= python3
AGENCY ?= demo
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: audit test eval bench lint clean setup
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "make: Python 3.11 or newer is needed; name one with PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

setup: $(STAMP) ## the virtual environment in .venv

audit: $(STAMP) ## audits AGENCY (the bundled sample website where left out) and writes reports/
	$(BIN)/python -m sample.demo --agency $(AGENCY)

test: $(STAMP) ## everything that guards the project
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

eval: $(STAMP) ## accuracy on the labelled websites: right / wrong accusation / missed
	$(BIN)/python -m evaluation

bench: $(STAMP) ## speed, requests and memory, as figures with ratios
	$(BIN)/python -m evaluation.bench
	$(BIN)/python -m evaluation.bench_nights

clean: ## removes what make made
	rm -rf .venv reports build dist *.egg-info
