# `make demo` and `make test` are all a newcomer needs; both install what is missing first.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python

# What proves the second engine itself; the whole suite runs on it by: .venv/bin/python -m pytest --engine postgresql
ON_POSTGRESQL := tests/db tests/telegram/test_two_processes.py

.PHONY: install demo run test prove lint lock browser dictionaries clean
.DEFAULT_GOAL := demo

install: $(VENV)/.installed

$(VENV)/.installed: requirements-dev.lock
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "Installing the packages of requirements-dev.lock (once, about a minute) ..."
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.lock
	@touch $@

demo: install
	@$(PY) -m bot demo

run: install
	@$(PY) -m bot run

test: install browser dictionaries
	@$(PY) -m pytest -n 2 --dist worksteal
	@$(PY) -m pytest -n 2 --dist worksteal --engine postgresql $(ON_POSTGRESQL)

prove: install browser dictionaries
	@$(PY) -m tests.prove

lint: install
	@$(VENV)/bin/ruff format bot tests
	@$(VENV)/bin/ruff check --fix bot tests
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports

# Chromium is only for the tests that look at the chat page; where it cannot be installed they say so and fail.
browser:
	@command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || \
	  { echo "Installing Chromium for the browser tests ..."; apt-get update -qq && apt-get install -y -qq chromium >/dev/null; }

# The spelling of Kazakh and Russian texts is checked with hunspell; without it the tests fail and say so.
dictionaries:
	@command -v hunspell >/dev/null 2>&1 && hunspell -D 2>&1 </dev/null | grep -q kk_KZ && hunspell -D 2>&1 </dev/null | grep -q ru_RU || \
	  { echo "Installing the dictionaries for the spelling tests ..."; apt-get update -qq && apt-get install -y -qq hunspell hunspell-ru hunspell-kk >/dev/null; }

# Needs uv (pip install uv). The lock files name versions and hashes, no addresses.
lock:
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml -o requirements.lock
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) var .pytest_cache .mypy_cache .ruff_cache
