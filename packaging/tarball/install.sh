#!/bin/sh
# Installs MigrateIQ Desktop from this folder: for you alone, or with --system for everyone (as root).
# Nothing but these files is touched; `uninstall.sh` beside the programs takes them away again.
set -eu

usage() {
  echo "usage: ./install.sh [--system | --prefix FOLDER]"
  echo "  without an option into ~/.local, for you alone; --system into /usr/local, for everyone"
}

prefix="$HOME/.local"
case "${1:-}" in
  "") ;;
  --system) prefix=/usr/local ;;
  --prefix) prefix=${2:?"--prefix needs a folder"} ;;
  -h | --help) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$prefix" 2>/dev/null || true
[ -w "$prefix" ] || { echo "$prefix can't be written. For everyone: sudo ./install.sh --system" >&2; exit 1; }
prefix=$(cd "$prefix" && pwd)
library=$prefix/lib/migrateiq-desktop
if [ -e "$library" ]; then
  # an older version: its own list knows what it brought
  [ -x "$library/uninstall.sh" ] || { echo "$library is there already, and wasn't made by this script. Nothing was changed." >&2; exit 1; }
  "$library/uninstall.sh" --quiet
fi

cd "$here"
list=$(find bin lib share ! -type d | LC_ALL=C sort)
for file in bin/* share/applications/* ; do
  [ ! -e "$prefix/$file" ] || { echo "$prefix/$file is there already. Nothing was changed." >&2; exit 1; }
done
cp -R bin lib share "$prefix/"
{ echo "$list"; echo lib/migrateiq-desktop/files; echo lib/migrateiq-desktop/uninstall.sh; } > "$library/files"
cp uninstall.sh "$library/uninstall.sh"
chmod 755 "$library/uninstall.sh"

# a menu doesn't know of ~/.local/bin
entry=$prefix/share/applications/migrateiq-desktop.desktop
sed "s|^Exec=migrateiq-desktop|Exec=\"$library/migrateiq-desktop\"|; s|^Icon=.*|Icon=$prefix/share/icons/hicolor/scalable/apps/migrateiq-desktop.svg|" \
  share/applications/migrateiq-desktop.desktop > "$entry"
sh "$library/uninstall.sh" --refresh

echo "Installed. In the menu: MigrateIQ Desktop. The programs: $prefix/bin/migrateiq-desktop and $prefix/bin/migrateiq."
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "$prefix/bin isn't on your PATH: a new login may put it there; otherwise add it, or type the whole path." ;;
esac
echo "To remove it: $library/uninstall.sh"
