# Everything a newcomer needs is `make run` and `make test`; `make help` lists the rest.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
# The tools of audit and sbom know nothing of the program's own packages, and the program nothing of them.
AUDIT := .venv-audit
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# A .spec file is Python with a few names that PyInstaller gives it.
SPEC_IS_PYTHON := --extension spec:python
SPEC_NAMES := "Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE", "SPECPATH", "workpath"

.DEFAULT_GOAL := help
.PHONY: help run test venv check format bench soak pictures translations icons package audit sbom lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run ## Open the window, or walk the practice company in the terminal where there is no screen
	@tools/system_packages.sh run
	@$(BIN)/python main.py

test: $(VENV)/.dev ## Run all tests
	@tools/system_packages.sh test
	@$(BIN)/python -m pytest $(ARGS)

venv: $(VENV)/.dev ## Make .venv with all packages, hashes checked

check: $(VENV)/.dev ## Format, lint, types, import contracts and published contracts, workflows and scripts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/openapi-spec-validator docs/*.openapi.yaml
	$(BIN)/ruff format --check $(SPEC_IS_PYTHON) pyinstaller.spec
	$(BIN)/ruff check $(SPEC_IS_PYTHON) --config 'builtins = [$(SPEC_NAMES)]' pyinstaller.spec
	@tools/check_scripts.sh $(BIN)

format: $(VENV)/.dev ## Put the code into the project's format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.dev ## Measure, side by side with a baseline in the same run
	@tools/system_packages.sh test
	@for file in benchmarks/bench_*.py; do $(BIN)/python "$$file" || exit 1; done

soak: $(VENV)/.dev ## Play random lives of a company against the sync, MINUTES=10 by default
	@$(BIN)/python benchmarks/soak_sync.py $(or $(MINUTES),10)

pictures: $(VENV)/.dev ## Every page in every state, language and look onto contact sheets in pictures/, measured; WHAT="start-new --lang de" less
	@tools/system_packages.sh test
	@$(BIN)/python tools/pictures.py pictures $(WHAT)
	@$(BIN)/python tools/design_pictures.py docs/images

translations: $(VENV)/.dev ## Find all texts, renew the files in resources/translations/ and compile them
	@$(BIN)/python tools/translations.py

icons: $(VENV)/.dev ## Draw the icons and the installers' pictures anew from their SVG drawings
	@$(BIN)/python tools/icons.py

package: $(VENV)/.dev ## Build the double-click app for this system into dist/, and try it
	@tools/system_packages.sh package
	@PYTHONHASHSEED=0 PYTHONNODEBUGRANGES=1 $(BIN)/pyinstaller --noconfirm --log-level WARN pyinstaller.spec
	@dist/armatic-setup/armatic-setup-cli --self-test
	@ARMATIC_BUNDLE="$(CURDIR)/dist/armatic-setup" $(BIN)/python -m pytest -q tests/package/test_bundle.py tests/package/test_commands.py tests/package/test_newer_version.py tests/package/test_linux_installer.py
	@tools/clean_root.sh dist/armatic-setup $(BIN)/python
	@$(BIN)/python benchmarks/package_figures.py dist/armatic-setup
	@if [ "$$(uname -s)" = Linux ]; then $(BIN)/python tools/linux_archive.py dist/armatic-setup dist; fi
	@echo "dist/armatic-setup is ready."

audit: $(AUDIT)/.done ## Ask the public lists of known weaknesses about the locked packages
	@$(AUDIT)/bin/python tools/audit.py requirements.lock.txt requirements-dev.lock.txt

sbom: $(AUDIT)/.done ## Write the parts list of the program as CycloneDX, validated, into dist/
	@mkdir -p dist
	@PYTHONWARNINGS=ignore $(AUDIT)/bin/cyclonedx-py requirements requirements.lock.txt --pyproject pyproject.toml \
	  --spec-version 1.6 --output-format JSON --output-reproducible --validate --output-file dist/sbom.cdx.json
	@echo "dist/sbom.cdx.json is ready."

lock: ## Renew the lock files from pyproject.toml (needs uv on the PATH)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet --upgrade \
	  --output-file requirements.lock.txt pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet --upgrade \
	  --group dev --output-file requirements-dev.lock.txt pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet --upgrade \
	  --no-annotate --group pyproject.toml:audit --output-file requirements-audit.lock.txt

clean: ## Delete what was built and installed here
	rm -rf $(VENV) $(AUDIT) build dist pictures .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@tools/make_venv.sh $(VENV) $(PYTHON)

$(AUDIT)/.done: requirements-audit.lock.txt
	@tools/make_venv.sh $(AUDIT) $(PYTHON)
	@echo "Installing the tools that audit packages ..."
	@$(AUDIT)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements-audit.lock.txt
	@touch $@

$(VENV)/.run: requirements.lock.txt $(VENV)/bin/python
	@echo "Installing the packages this program runs on ..."
	@$(PIP) install --require-hashes -r requirements.lock.txt
	@touch $@

$(VENV)/.dev: requirements-dev.lock.txt $(VENV)/bin/python
	@echo "Installing the packages, test tools included ..."
	@$(PIP) install --require-hashes -r requirements-dev.lock.txt
	@touch $@ $(VENV)/.run
