"""The theme in force: colours, palette, style sheet, text sizes, and the system's wish."""

import re
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QTabBar
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.theme import Appearance, Kind, Theme, Token, color, scheme_in_force
from migrateiq_desktop.gui.theme.stylesheet import TextSizes, build, icon_folder
from migrateiq_desktop.gui.theme.theme import system_text_scale
from migrateiq_desktop.gui.theme.tokens import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    SCHEMES,
    Scheme,
)


@pytest.fixture(autouse=True)
def as_it_was(theme: Theme) -> Iterator[None]:
    """Every test leaves the light theme behind."""
    yield
    theme.set_appearance(Appearance.LIGHT)
    theme.set_text_scale(1.0)


def test_a_change_is_in_force_at_once(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    assert color(Token.SURFACE).name().upper() == LIGHT[Token.SURFACE]
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance(Appearance.DARK)
    assert scheme_in_force() is DARK
    assert color(Token.SURFACE).name().upper() == DARK[Token.SURFACE]
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == DARK[Token.BACKGROUND]
    assert DARK[Token.ACCENT] in qapp.styleSheet()
    assert LIGHT[Token.ACCENT] not in qapp.styleSheet()


class System:
    """A system whose wish a test changes."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.wish = Qt.ColorScheme.Light

    def change(self, wish: Qt.ColorScheme) -> None:
        """As a person does in the system's settings."""
        self.wish = wish
        self._app.styleHints().colorSchemeChanged.emit(wish)


@pytest.fixture
def system(qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> System:
    """The system that the theme asks."""
    made = System(qapp)
    monkeypatch.setattr(theme, "_system", lambda: made.wish)
    return made


def test_the_system_is_followed_live(theme: Theme, system: System) -> None:
    theme.set_appearance(Appearance.SYSTEM)
    assert scheme_in_force() is LIGHT
    system.change(Qt.ColorScheme.Dark)
    assert scheme_in_force() is DARK
    system.change(Qt.ColorScheme.Light)
    assert scheme_in_force() is LIGHT


def test_a_choice_of_ones_own_is_not_overruled(theme: Theme, system: System) -> None:
    theme.set_appearance(Appearance.LIGHT)
    system.change(Qt.ColorScheme.Dark)
    assert scheme_in_force() is LIGHT


def test_high_contrast_follows_the_system_too(theme: Theme, system: System) -> None:
    theme.set_appearance(Appearance.CONTRAST)
    assert scheme_in_force() is HIGH_CONTRAST_LIGHT
    system.change(Qt.ColorScheme.Dark)
    assert scheme_in_force() is HIGH_CONTRAST_DARK


def test_the_systems_high_contrast_is_followed(
    theme: Theme, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_contrast", lambda: True)
    theme.set_appearance(Appearance.SYSTEM)
    system.change(Qt.ColorScheme.Dark)
    assert scheme_in_force() is HIGH_CONTRAST_DARK
    system.change(Qt.ColorScheme.Light)
    assert scheme_in_force() is HIGH_CONTRAST_LIGHT
    theme.set_appearance(Appearance.LIGHT)
    assert scheme_in_force() is LIGHT


def test_text_is_as_large_as_the_systems_unless_it_is_chosen(theme: Theme) -> None:
    usual = {"win32": 12.0, "darwin": 13.0}.get(sys.platform, 11 * 96 / 72)
    factors = (0.8, 1.0, 1.2, 1.25, 1.6, 2.0, 3.0)
    scales = [system_text_scale(usual * factor) for factor in factors]
    assert scales == [1.0, 1.0, 1.25, 1.25, 1.5, 2.0, 2.0]
    theme.set_text_scale(None)
    assert theme.text_choice is None
    assert theme.text_scale == system_text_scale()


def test_text_can_be_twice_as_large(theme: Theme, qapp: QApplication) -> None:
    theme.set_text_scale(2.0)
    assert qapp.font().pixelSize() == 26
    assert "min-height: 36px" in qapp.styleSheet()


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_the_style_sheet_is_filled_and_has_a_rule_for_each_kind(scheme: Scheme) -> None:
    sheet = build(scheme, TextSizes.scaled(1.0), "Mono")
    assert "$" not in sheet
    assert all(f'QLabel[chip="{kind}"]' in sheet for kind in Kind)
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_drop_down_shows_all_of_its_few_choices(theme: Theme, qtbot: QtBot, scale: float) -> None:
    theme.set_text_scale(scale)
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["None", "Bearer token", "API key", "User and password"])
    combo.show()
    combo.showPopup()
    view = combo.view()
    last = view.visualRect(view.model().index(3, 0))
    assert view.viewport().rect().contains(last)
    assert view.window().size() == view.size()
    combo.hidePopup()


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_marks_and_arrows_are_drawn_in_the_colours_of_their_scheme(scheme: Scheme) -> None:
    wanted = {"check": Token.LABEL, "dot": Token.LABEL}
    for name in ("check", "dot", "chevron-down", "chevron-up"):
        file = QFile(f":/icons/{icon_folder(scheme)}/{name}.svg")
        assert file.open(QFile.OpenModeFlag.ReadOnly)
        drawing = bytes(file.readAll().data()).decode()
        assert set(re.findall("#[0-9A-F]{6}", drawing)) == {scheme[wanted.get(name, Token.MUTED)]}


def test_tabs_stay_where_they_are_when_another_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    for name in ("Summary", "Rejected (7)", "Log", "Requests"):
        tabs.addTab(name)
    tabs.show()
    before = [tabs.tabRect(at) for at in range(tabs.count())]
    for chosen in range(tabs.count()):
        tabs.setCurrentIndex(chosen)
        assert [tabs.tabRect(at) for at in range(tabs.count())] == before
