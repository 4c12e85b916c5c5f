#!/bin/sh
# Makes sure that the system has what the window (`window`), the tests (`test`), the pictures
# (`pictures`), building the bundle (`bundle`) or proving the Debian package (`prove`) need beyond Python.
# As root on Debian or Ubuntu it installs what is missing; elsewhere it says what to install, and how.
set -eu

window="libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-shape0 libdbus-1-3 libfontconfig1 libgl1"
test="$window xvfb x11-utils dbus gnome-keyring fonts-dejavu-core postgresql mariadb-server"
# Chinese pages are pictured too
pictures="$test fonts-noto-cjk"
# the bundle takes libraries of the window's with it, and the system's Python as a library
bundle="$window appstream binutils desktop-file-utils mandoc shared-mime-info"
case "$(command -v python3)" in
  /usr/bin/*) bundle="$bundle libpython$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')" ;;
esac
prove="debootstrap iproute2 util-linux xdotool xvfb"
case "${1:-}" in
  window) wanted=$window ;;
  test) wanted=$test ;;
  pictures) wanted=$pictures ;;
  bundle) wanted=$bundle ;;
  prove) wanted=$prove ;;
  *) echo "usage: $0 window|test|pictures|bundle|prove" >&2; exit 2 ;;
esac

[ "$(uname)" = Linux ] || exit 0
if ! command -v dpkg-query >/dev/null; then
  # Not Debian: the names of packages differ. Only commands can be looked for.
  if [ "$1" = test ]; then
    for command in Xvfb xwininfo dbus-daemon gnome-keyring-daemon; do
      command -v "$command" >/dev/null || { echo "The tests need the command $command: install it with your system's package manager." >&2; exit 1; }
    done
  fi
  exit 0
fi

missing=""
for package in $wanted; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  echo "Installing system packages:$missing"
  apt-get update -qq
  # shellcheck disable=SC2086  # the names are separate words
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "These system packages are missing:$missing" >&2
  echo "Install them, then try again:  sudo apt-get install$missing" >&2
  exit 1
fi
