#!/bin/sh
# Removes what install.sh brought, and the folders that are empty then. Your workspaces stay.
set -eu

# shellcheck disable=SC1007  # CDPATH= is empty for this one command
library=$(CDPATH= cd "$(dirname "$0")" && pwd)
prefix=$(cd "$library/../.." && pwd)

refresh() {
  # menus, types and icons learn of it at once; where the tools are missing, at the next login
  if command -v update-desktop-database >/dev/null && [ -d "$prefix/share/applications" ]; then update-desktop-database -q "$prefix/share/applications" || true; fi
  if command -v update-mime-database >/dev/null && [ -d "$prefix/share/mime/packages" ]; then update-mime-database "$prefix/share/mime" 2>/dev/null || true; fi
  if command -v gtk-update-icon-cache >/dev/null && [ -f "$prefix/share/icons/hicolor/index.theme" ]; then gtk-update-icon-cache -q "$prefix/share/icons/hicolor" || true; fi
}

forget() {
  # what those tools made of our files alone
  if [ ! -d share/mime/packages ] && [ -d share/mime ]; then
    (cd share/mime && rm -f XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version \
      application/vnd.migrateiq.migration+yaml.xml)
    rmdir share/mime/application share/mime 2>/dev/null || true
  fi
  if [ "$(ls -A share/applications 2>/dev/null)" = mimeinfo.cache ]; then rm -f share/applications/mimeinfo.cache; rmdir share/applications; fi
}

if [ "${1:-}" = --refresh ]; then refresh; exit 0; fi

cd "$prefix"
files=$(cat "$library/files")
echo "$files" | while IFS= read -r file; do rm -f -- "$file"; done
# from the deepest up; folders that hold something else stay
echo "$files" | while IFS= read -r file; do
  folder=$(dirname "$file")
  while [ "$folder" != . ]; do echo "$folder"; folder=$(dirname "$folder"); done
done | LC_ALL=C sort -ur | while IFS= read -r folder; do rmdir -- "$folder" 2>/dev/null || true; done
refresh
forget
[ "${1:-}" = --quiet ] || echo "Removed. Your workspaces are still in ${XDG_DATA_HOME:-$HOME/.local/share}/MigrateIQ Desktop."
