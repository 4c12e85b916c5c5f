"""Where the program keeps what it says of itself, for the window to show."""

from migrateiq_desktop.paths import ProgramPaths, data_folder


def program_folders() -> ProgramPaths:
    """Of the person who is signed in."""
    return ProgramPaths(data_folder())
