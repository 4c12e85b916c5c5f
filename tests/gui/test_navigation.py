"""The left side: workspaces in a menu, places, the count of runs."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.navigation import Navigation, PlaceButton
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.services.views import WorkspaceInfo

pytestmark = pytest.mark.usefixtures("theme")
ACME = WorkspaceInfo(name="Acme migration", folder=Path("/data/acme"))
OTHER = WorkspaceInfo(name="A client with a very long name indeed", folder=Path("/data/other"))


@pytest.fixture
def navigation(qtbot: QtBot) -> Navigation:
    """With two workspaces."""
    made = Navigation()
    qtbot.addWidget(made)
    made.set_workspaces(ACME, (ACME, OTHER))
    return made


def button_of(navigation: Navigation, place: Place) -> PlaceButton:
    return next(one for one in navigation.findChildren(PlaceButton) if one.place is place)


def test_a_place_is_chosen_and_marked(navigation: Navigation) -> None:
    chosen: list[Place] = []
    navigation.place_chosen.connect(chosen.append)
    button_of(navigation, Place.DATA).click()
    assert chosen == [Place.DATA]
    navigation.set_place(Place.RUNS)
    marked = [one.place for one in navigation.findChildren(PlaceButton) if one.isChecked()]
    assert marked == [Place.RUNS]


def test_runs_in_progress_are_counted_and_spoken(navigation: Navigation) -> None:
    runs = button_of(navigation, Place.RUNS)
    navigation.set_active_runs(2)
    assert runs.accessibleName() == "Runs, 2 in progress"
    navigation.set_active_runs(0)
    assert runs.accessibleName() == "Runs"


def test_workspaces_stand_in_the_menu(navigation: Navigation) -> None:
    chosen: list[Path] = []
    wishes: list[str] = []
    navigation.workspace_chosen.connect(chosen.append)
    navigation.new_workspace_chosen.connect(lambda: wishes.append("new"))
    navigation.open_folder_chosen.connect(lambda: wishes.append("open"))
    menu = navigation.findChild(QMenu)
    assert isinstance(menu, QMenu)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [(action.text(), action.isChecked()) for action in actions] == [
        ("Acme migration", True),
        ("A client with a very long name indeed", False),
        ("New workspace…", False),
        ("Open other folder…", False),
    ]
    for action in actions[1:]:
        action.trigger()
    assert chosen == [Path("/data/other")]
    assert wishes == ["new", "open"]


def test_a_long_name_is_cut_and_spoken_whole(navigation: Navigation) -> None:
    navigation.set_workspaces(OTHER, (OTHER,))
    names = [one.accessibleName() for one in navigation.findChildren(QPushButton)]
    assert f"Workspace {OTHER.name}" in names
    assert navigation.sizeHint().width() == 190
