"""The bundled window's entry."""

import sys

from migrateiq_desktop.bundled import window

sys.exit(window())
