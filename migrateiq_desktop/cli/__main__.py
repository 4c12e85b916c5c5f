"""`python -m migrateiq_desktop.cli`, the same as the command `migrateiq`."""

import sys

from migrateiq_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
