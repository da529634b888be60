.DEFAULT_GOAL := help
.PHONY: help setup run test lint types check model lock clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

help: ## what can be done here
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(STAMP) ## make .venv with everything Vigie needs

$(STAMP): pyproject.toml requirements.lock .ci/setup
	@PYTHON=$(PYTHON) VENV=$(VENV) sh .ci/setup
	@touch $(STAMP)

run: setup ## start the bot; without a token, the rehearsal with a page to chat on
	@$(BIN)/vigie run

test: setup ## all tests, three at a time: many of them wait more than they work
	@$(BIN)/pytest --numprocesses 3 --dist worksteal $(ARGS)

lint: setup ## style and formatting
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: setup ## mypy, strict
	@$(BIN)/mypy

check: lint types test ## all that CI looks at

model: setup ## a small English sentence model (83 MB), for the tests of the encoder
	@VENV=$(VENV) sh .ci/model

lock: setup ## choose the versions anew and write requirements.lock
	@PYTHON=$(PYTHON) VENV=$(VENV) sh .ci/lock

clean: ## remove what was built and installed
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
