"""What `demo` does: the practice API is started, and all of it moved into the workspace."""

from migrateiq_desktop.cli import shapes, tables, words
from migrateiq_desktop.cli.actions.following import exit_code, run_to_end, say_result
from migrateiq_desktop.cli.failures import explain_report
from migrateiq_desktop.cli.options import RunOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.container import Services

SHOWN_REJECTED = 5
