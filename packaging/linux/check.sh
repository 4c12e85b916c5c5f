#!/bin/sh
# Checks with their own tools what a Linux desktop is told: check.sh PYTHON
set -eu
cd "$(dirname "$0")/../.."
desktop-file-validate packaging/linux/*.desktop
appstreamcli validate --no-net --explain packaging/linux/*.metainfo.xml >/dev/null || appstreamcli validate --no-net packaging/linux/*.metainfo.xml
page=$(mktemp)
mime=$(mktemp -d)
trap 'rm -rf "$page" "$mime"' EXIT
PYTHONPATH=. "$1" packaging/linux/manual.py "$page"
mandoc -T lint -W warning "$page" packaging/linux/*.1
# it says what is wrong with a type, and leaves it out
mkdir "$mime/packages"
cp packaging/linux/migrateiq-desktop.xml "$mime/packages"
update-mime-database "$mime"
grep -q 'vnd.migrateiq.migration+yaml:\*.migrateiq.yaml' "$mime/globs2"
echo "The desktop entry, the metadata, the file type and the manual pages are as their tools want them."
