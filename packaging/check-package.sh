#!/bin/sh
# Builds the wheel and proves that it works away from the source tree: a new environment, another folder.
# Usage: check-package.sh PYTHON   (a Python that has the `build` package)
set -eu
python=$1
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$python" -m build --wheel --outdir "$out" . >"$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }
"$python" -m venv "$out/venv"
"$out/venv/bin/python" -m pip --disable-pip-version-check --quiet install "$out"/*.whl
cd "$out"
unset PYTHONPATH
./venv/bin/migrateiq --version
./venv/bin/migrateiq connectors add desk --template zendesk --field subdomain=acme --field email=me@example.com -o desk.yaml
./venv/bin/migrateiq check desk.yaml
./venv/bin/migrateiq demo --workspace "$out/workspace" --json --progress none >"$out/demo.json"
./venv/bin/python - "$out/demo.json" <<'PY'
import json
import sys

result = json.load(open(sys.argv[1]))
read, loaded = result["records_read"], result["records_processed"]
assert result["status"] == "PARTIAL", result
assert read == loaded + result["records_skipped"] + result["records_rejected"], result
print(f"The installed package moved {loaded:,} of {read:,} practice records.")
PY
QT_QPA_PLATFORM=offscreen ./venv/bin/migrateiq-desktop --version
