#!/bin/sh
# Makes the disk image that is dragged into Applications: dmg.sh APP TARGET. Runs on macOS.
# CODESIGN_IDENTITY names a certificate to sign with; without it the app is signed for nobody, and
# macOS asks before the first start.
set -eu
app=${1:?"which app?"}
target=${2:?"which disk image?"}
name=$(basename "$app" .app)

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$CODESIGN_IDENTITY" "$app"
fi
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$name.app"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -ov -fs APFS -format ULFO -volname "$name" -srcfolder "$folder" "$target"
hdiutil verify -quiet "$target"
