"""The bundled command's entry."""

import sys

from migrateiq_desktop.bundled import command

sys.exit(command())
