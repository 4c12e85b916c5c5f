"""The window: the only importer of PySide6, qtawesome and qasync. Sees `model` and `services` only.

What a page is made of:

* `page.Page(services, title, subtitle)`: base of every place. Set `place`; fill `self.header`
  (`add_control`, `set_subtitle`) and `self.content` (a QVBoxLayout). Override `async refresh()`,
  `async show_target(target)`, `focus_search()`, `run_selected()`, `release()`. Start background
  work with `self.spawn(coroutine, "name")`: a MigrateIQError it raises appears in `self.banner`
  by itself; anything else is logged and shown by the window. Ask for another place with
  `self.go_to(Place.RUNS, ShowRun(12))` (targets in `places`).
* The window makes each page with `XPage(services)` from `gui/<place>/page.py`: `HomePage`,
  `ConnectorsPage`, `SyncsPage`, `RunsPage`, `DataPage`, `SettingsPage`. On entering a place it
  awaits `refresh()`, then `show_target()`.
* `theme`: `Token`, `Kind`, `color(token)` (ask at each painting, never keep it), `mono_font()`.
* `widgets`: Card, PageHeader, StatusChip, Banner, EmptyState, NumberTile, SearchField, Table with
  ChipDelegate and ProgressDelegate (`KIND_ROLE`, `PROGRESS_ROLE`), BarChart, Sparkline,
  `label(text, role)`, `button(text, clicked, kind=…)`, `icon_button`, `menu_button`,
  `await shown(dialog)`, `await confirm(parent, title, text, action)`.
  In a form: set the dynamic property `kind` of a QPushButton to primary, danger, quiet or link,
  `role` of a QLabel to title, heading, strong, muted, label or mono, `role` of a QFrame to card,
  `role` of a view inside a card to inset.
* `formatting`: numbers, durations, sizes, times and states as text; `RUN_KINDS`, `STREAM_KINDS`.
* `icons.icon(name, token)`: icons of buttons, actions, tabs and lists are recoloured by the
  window when the theme changes; a model gives them anew each time it is asked.
* Forms: `ui/NAME.ui`, compiled by `python ui/compile.py` into `generated/ui_NAME.py`.
* Give each Table an objectName: the window keeps its column widths under it.
* Slots that await are one-line wrappers: `self.spawn(self.delete_chosen(), "delete")`; tests await
  the coroutine itself with the fixture `qt_loop` of tests/gui/conftest.py.
"""
