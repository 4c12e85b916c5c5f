"""The style sheet of the whole window, built from a colour scheme and a text size. Pure text."""

from dataclasses import dataclass

from .tokens import Kind, Scheme, Token

BASE_PIXELS = 13
"""The size of plain text at 100 %."""


@dataclass(frozen=True, slots=True)
class TextSizes:
    """Sizes in pixels of the few kinds of text there are."""

    plain: int
    small: int
    strong: int
    title: int
    number: int

    @property
    def lengths(self) -> dict[str, str]:
        """Text sizes, and the room that a line and an icon take, as the style sheet names them."""
        lengths = {name: getattr(self, name) for name in self.__dataclass_fields__}
        lengths["line"] = round(self.plain * 1.4)
        lengths["line_small"] = round(self.small * 1.35)
        lengths["header"] = round(self.small * 1.5) + 13
        lengths["check"] = round(self.plain * 1.08)
        lengths["icon_large"] = round(self.plain * 1.4)
        lengths["arrow"] = round(self.plain * 0.77)
        lengths["icon"] = round(self.plain * 1.25)
        return {name: f"{pixels}px" for name, pixels in lengths.items()}

    @classmethod
    def scaled(cls, scale: float) -> "TextSizes":
        """The sizes at a text scale, 1.0 to 2.0."""
        return cls(*(round(pixels * scale) for pixels in (BASE_PIXELS, 12, 15, 18, 20)))


def build(
    scheme: Scheme, sizes: TextSizes, mono_family: str, *, from_the_right: bool = False
) -> str:
    """The whole style sheet. Qt mirrors what it places itself, not the sides that are named here:
    `$start` and `$end` are where lines begin and end."""
    colours = {token.name.lower(): scheme[token] for token in Token}
    fills = {
        **colours,
        **sizes.lengths,
        "mono": mono_family,
        "icons": icon_folder(scheme),
        "start": "right" if from_the_right else "left",
        "end": "left" if from_the_right else "right",
    }
    parts = (_FRAMES, _TEXTS, _BUTTONS, _FIELDS, _VIEWS, _TABS, _BARS, _NAVIGATION)
    chosen = (*parts, _STRONG) if scheme.strong else parts
    sheet = "".join(_filled(part, fills) for part in chosen)
    return sheet + "".join(_kind_rules(kind, scheme) for kind in Kind)


def icon_folder(scheme: Scheme) -> str:
    """Where the drawings of a scheme's check marks and arrows are, below `:/icons`."""
    return ("dark" if scheme.dark else "light") + ("-strong" if scheme.strong else "")


def _filled(template: str, fills: dict[str, str]) -> str:
    for name in sorted(fills, key=len, reverse=True):
        template = template.replace(f"${name}", fills[name])
    return template


def _kind_rules(kind: Kind, scheme: Scheme) -> str:
    text, tint = scheme[kind.foreground], scheme[kind.background]
    edged = kind is Kind.NEUTRAL or scheme.strong
    edge = scheme[Token.BORDER] if edged else tint
    return f"""
QLabel[chip="{kind}"] {{ color: {text}; background: {tint}; border: 1px solid {edge}; }}
Banner[kind="{kind}"] {{ background: {tint}; border: 1px solid {edge}; }}
Banner[kind="{kind}"] QLabel[role="banner"] {{ color: {text}; }}
QLabel[kind="{kind}"] {{ color: {text}; }}
"""


_FRAMES = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow, QDialog, QWidget[role="page"], QWidget[role="canvas"] { background: $background; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="canvas"] { background: transparent; }
Card, QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $border; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="row"] { background: transparent; border: none; border-bottom: 1px solid $border; }
QGroupBox { border: none; margin-top: 24px; padding: 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; color: $text; }
QSplitter::handle { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px; }
"""

_TEXTS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: $title; font-weight: 600; color: $text; }
QLabel[role="heading"] { font-weight: 600; color: $text; }
QLabel[role="strong"] { font-size: $strong; font-weight: 600; color: $text; }
QLabel[role="number"] { font-size: $number; font-weight: 600; color: $text; }
QLabel[role="muted"], QLabel[role="subtitle"] { color: $muted; }
QLabel[role="label"] { color: $muted; font-size: $small; }
QLabel[role="mono"] { font-family: "$mono"; font-size: $small; color: $muted; }
QLabel[role="columnHead"] {
    background: $raised; color: $muted; font-weight: 600; font-size: $small;
    border-bottom: 1px solid $border; padding: 7px 10px;
}
QLabel[role="plotTip"] {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 3px 7px; font-size: $small;
}
QLabel[chip] { border-radius: 9px; padding: 1px 7px; font-size: $small; }
Banner { border-radius: 8px; }
"""

_BUTTONS = """
QPushButton, QToolButton {
    icon-size: $icon;
    background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 6px 12px; min-height: $line;
}
QPushButton:hover, QToolButton:hover { background: $raised; border-color: $outline; }
QPushButton:pressed, QToolButton:pressed { background: $on_accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $raised; }
QPushButton[kind="primary"] {
    background: $accent; color: $label; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled {
    background: $raised; color: $muted; border-color: $border;
}
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="danger"]:disabled { color: $muted; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border-color: transparent; color: $muted;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {
    background: $raised; border-color: $border; color: $text;
}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="link"] {
    background: transparent; border-color: transparent; color: $accent; padding: 6px 4px;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; padding: 5px 3px; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url(:/icons/$icons/chevron-down.svg); width: $arrow; height: $arrow;
    subcontrol-origin: padding; subcontrol-position: center right; right: 7px;
}
QPushButton[menu="true"] { padding: 6px; padding-$start: 8px; padding-$end: 20px; }
QPushButton[menu="true"]:focus { padding: 5px; padding-$start: 7px; padding-$end: 19px; }
QToolButton { padding: 4px; }
QToolButton[role="more"]::menu-indicator { image: none; width: 0px; }
QToolButton:focus { padding: 3px; }
QToolButton[kind="inline"] {
    background: transparent; border: 1px solid transparent; padding: 0; min-height: 0;
}
QToolButton[kind="inline"]:hover { background: $raised; border-color: $border; }
QToolButton[kind="inline"]:focus { border: 1px solid $accent; padding: 0; }
QPushButton[kind="heading"] {
    background: transparent; border-color: transparent; font-weight: 600; text-align: left;
    padding: 5px 0; padding-$end: 22px;
}
QPushButton[kind="heading"]:hover { background: $raised; border-color: $border; }
QPushButton[kind="heading"]:focus { border: 2px solid $accent; padding: 4px 0; padding-$end: 21px; }
QToolButton[menu="true"] { padding: 6px 12px; padding-$end: 26px; }
QToolButton[menu="true"]:focus { padding: 5px 11px; padding-$end: 25px; }
QCheckBox, QRadioButton { spacing: 8px; color: $text; background: transparent; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QTreeView::indicator,
QListView::indicator {
    width: $check; height: $check; border: 1px solid $outline; background: $surface;
}
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator {
    border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url(:/icons/$icons/check.svg);
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url(:/icons/$icons/dot.svg);
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $raised; }
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
    selection-background-color: $accent; selection-color: $label;
    placeholder-text-color: $muted;
}
QLineEdit, QAbstractSpinBox { padding: 6px 8px; min-height: $line; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; padding: 0 6px; background: transparent; min-height: 0;
}
QLineEdit QToolButton { border: none; padding: 0; background: transparent; min-height: 0; }
QComboBox { padding: 6px 8px 6px 10px; min-height: $line; combobox-popup: 0; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $outline; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 5px 7px; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; }
QComboBox:focus { border: 2px solid $accent; padding: 5px 7px 5px 9px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 5px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $raised; color: $muted;
}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] {
    border-color: $bad;
}
QLineEdit[mono="true"], QPlainTextEdit[mono="true"], QTextEdit[mono="true"] {
    font-family: "$mono"; font-size: $small;
}
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow {
    image: url(:/icons/$icons/chevron-down.svg); width: $arrow; height: $arrow;
}
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $border; outline: none;
    selection-background-color: $on_accent; selection-color: $text; padding: 4px;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 20px;
}
QAbstractSpinBox::up-arrow {
    image: url(:/icons/$icons/chevron-up.svg); width: 9px; height: 9px;
}
QAbstractSpinBox::down-arrow {
    image: url(:/icons/$icons/chevron-down.svg); width: 9px; height: 9px;
}
"""

_VIEWS = """
QTableView, QTreeView, QListView {
    background: $surface; alternate-background-color: $raised; color: $text;
    border: 1px solid $border; border-radius: 8px; gridline-color: $border; outline: none;
    selection-background-color: $on_accent; selection-color: $text;
}
QTableView[role="inset"], QTreeView[role="inset"], QListView[role="inset"] {
    border: 1px solid transparent; border-radius: 0; background: transparent;
}
QTreeView[rows="table"]::item { padding: 0 7px; border-bottom: 1px solid $border; }
QTreeView[rows="table"]::branch { border-bottom: 1px solid $border; }
QTableView::item { padding: 0 7px; border-bottom: 1px solid $border; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: $on_accent; color: $text;
}
QTableView:focus, QTreeView:focus, QListView:focus { border-color: $accent; }
QTableView[role="inset"]:focus, QTreeView[role="inset"]:focus, QListView[role="inset"]:focus {
    border-color: $accent;
}
QHeaderView { background: $raised; border: none; border-radius: 8px; }
QHeaderView::section {
    background: $raised; color: $muted; font-weight: 600; font-size: $small;
    border: none; border-bottom: 1px solid $border; padding: 0 10px; min-height: $header;
}
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow {
    image: url(:/icons/$icons/chevron-down.svg); width: 9px; height: 9px; right: 4px;
}
QHeaderView::up-arrow {
    image: url(:/icons/$icons/chevron-up.svg); width: 9px; height: 9px; right: 4px;
}
QTableCornerButton::section { background: $raised; border: none; }
QListView { icon-size: $icon_large; }
QListView::item { padding: 6px 10px; border-radius: 6px; }
QTreeView::item { padding: 6px 7px; }
"""

_TABS = """
QTabWidget::pane { border: none; border-top: 1px solid $border; top: -1px; }
QTabWidget::tab-bar { left: 12px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 9px 3px 8px 3px; margin-$end: 16px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus {
    background: $on_accent; border-top-left-radius: 6px; border-top-right-radius: 6px;
}
QTabBar::tab:disabled { color: $muted; }
QTabBar::scroller { width: $header; }
QTabBar QToolButton { padding: 0; min-height: 0; border: none; background: $surface; }
QTabBar QToolButton::left-arrow { image: url(:/icons/$icons/chevron-left.svg); }
QTabBar QToolButton::right-arrow { image: url(:/icons/$icons/chevron-right.svg); }
QTabBar QToolButton::left-arrow, QTabBar QToolButton::right-arrow {
    width: $arrow; height: $arrow;
}
"""

_BARS = """
QMenuBar {
    background: $surface; color: $muted; border-bottom: 1px solid $border; padding: 1px 4px;
}
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 6px; }
QMenuBar::item:selected { background: $on_accent; color: $accent; }
QMenu {
    icon-size: $icon; background: $surface; color: $text; border: 1px solid $border;
    padding: 4px;
}
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $on_accent; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: $small; padding: 0; }
QStatusBar QPushButton {
    color: $muted; font-size: $small; border: 1px solid transparent; border-radius: 4px;
    background: transparent; padding: 1px 6px; min-height: $line_small;
}
QStatusBar QPushButton:hover { background: $raised; color: $text; }
QStatusBar QPushButton:focus { border: 1px solid $accent; padding: 1px 6px; }
QProgressBar {
    background: $raised; border: 1px solid $border; border-radius: 4px;
    min-height: 6px; max-height: 6px; text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[kind="good"]::chunk { background: $good; }
QProgressBar[kind="caution"]::chunk { background: $caution; }
QProgressBar[kind="bad"]::chunk { background: $bad; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_NAVIGATION = """
Navigation { background: $surface; border: none; border-$end: 1px solid $border; }
Navigation PlaceButton {
    background: transparent; border: 2px solid transparent; border-radius: 6px; color: $text;
    text-align: left; padding: 6px 10px; min-height: $line;
}
Navigation PlaceButton, Navigation QPushButton { icon-size: $icon_large; }
Navigation PlaceButton:hover { background: $raised; }
Navigation PlaceButton:checked { background: $on_accent; color: $accent; font-weight: 600; }
Navigation PlaceButton:focus { border-color: $accent; }
QLabel[role="badge"] {
    background: $accent; color: $label; border-radius: 8px; padding: 1px 7px; font-size: $small;
    font-weight: 600;
}
QPushButton[role="workspace"] { text-align: left; padding: 6px 8px; }
QPushButton[role="workspace"]:focus { padding: 5px 7px; }
"""

_STRONG = """
QTableView::item:selected, QTreeView::item:selected {
    border-top: 2px solid $accent; border-bottom: 2px solid $accent;
}
QListView::item:selected { border: 2px solid $accent; padding: 4px 8px; }
QComboBox QAbstractItemView::item:selected, QMenu::item:selected, QMenuBar::item:selected {
    border: 2px solid $accent;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid $accent; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
Navigation PlaceButton:checked { border: 2px solid $text; }
Navigation PlaceButton:checked:focus { border: 2px solid $accent; }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; padding-bottom: 7px; }
"""
