"""Signs in from the connector editor: opens the system's browser, waits, hands the tokens on."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.services.signing_in import SignInUnderWay, named_tokens

from .sign_in_draft import SignInDraft
from .sign_in_panel import SignInPanel

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


def open_in_browser(url: str) -> bool:
    """Send the system's browser there."""
    return QDesktopServices.openUrl(QUrl(url))


class SignInFlow(QObject):
    """One sign-in at a time."""

    signed_in = Signal(object)
    """The tokens to keep, by the names of their secrets."""

    def __init__(
        self,
        services: "Services",
        panel: SignInPanel,
        draft: Callable[[], SignInDraft | None],
        *,
        open_browser: Callable[[str], bool] = open_in_browser,
    ) -> None:
        """`draft` gives what is typed; None when that isn't enough, and says so itself."""
        super().__init__(panel)
        self.open_browser = open_browser
        self._services = services
        self._panel = panel
        self._draft = draft
        self._task: asyncio.Task[None] | None = None
        self._under_way: SignInUnderWay | None = None
        panel.requested.connect(self._on_requested)
        panel.cancelled.connect(self._on_cancelled)
        panel.pasted.connect(self._on_pasted)

    def stop(self) -> None:
        """Give up what is under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_requested(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.stop()
            self._panel.show_waiting()
            self._task = self._services.tasks.spawn_guarded(
                self._sign_in(draft), "sign in", self._show_error
            )

    def _on_cancelled(self) -> None:
        self.stop()
        self._panel.show_idle()
        self._panel.start.setFocus()

    def _on_pasted(self, address: str) -> None:
        if self._under_way is None:
            return
        try:
            self._under_way.paste(address)
        except MigrateIQError as error:
            self._panel.show_failure(_sentences(error), waiting=True)

    async def _sign_in(self, draft: SignInDraft) -> None:
        sign_in = self._services.sign_in
        async with sign_in.begin(draft.name, draft.definition, draft.keys) as under_way:
            self._under_way = under_way
            try:
                self.open_browser(under_way.url)
                tokens = await sign_in.tokens(draft.name, draft.definition, under_way)
            finally:
                self._under_way = None
        auth = draft.definition.auth
        assert isinstance(auth, OAuth2AuthorizationCodeAuth)  # noqa: S101 - it was signed in to
        self._panel.show_signed_in()
        self._panel.start.setFocus()
        named = named_tokens(auth, tokens)
        self.signed_in.emit({ref.secret: value for ref, value in named.items()})

    def _show_error(self, error: MigrateIQError) -> None:
        self._panel.show_failure(_sentences(error))


def _sentences(error: MigrateIQError) -> str:
    return f"{error} {error.next_step}".strip()
