"""Which workspaces this process has a window on: each of them has one at most on a computer.

The lock decides, which the system gives back when a process dies; the socket only carries words.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from migrateiq_desktop.model.errors import AlreadyRunningError, WorkspaceError
from migrateiq_desktop.services.run_lock import RunLock

from .addresses import new_address, workspace_key
from .listening import StartListener, told
from .messages import StartMessage

logger = logging.getLogger(__name__)

_TRIES = 10
_PAUSE_SECONDS = 0.3
"""One that is just starting has its lock before its socket."""


class ShownElsewhereError(WorkspaceError):
    """Another process has the workspace's window, and has brought it to the front."""


class Instances:
    """The claims of this process. `folder` is the user's own, for locks and addresses."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._early: list[StartMessage] = []
        self._taker: Callable[[StartMessage], None] = self._early.append
        self._held: dict[str, tuple[RunLock, StartListener]] = {}

    async def claim(self, workspace: Path, message: StartMessage) -> None:
        """Become the workspace's window.

        Raises ShownElsewhereError when another process is that, and has got the message;
        WorkspaceError when one is that and doesn't answer. Where the system has no locks, windows
        don't know of each other: what they do to the data is locked anyway.
        """
        key = workspace_key(workspace)
        if key in self._held:
            return
        for _ in range(_TRIES):
            try:
                lock = RunLock.take(self._folder, key, datetime.now(UTC))
            except AlreadyRunningError:
                if await self._tell(key, message):
                    raise ShownElsewhereError(
                        f"{workspace.name} is open in another window, which is in front now",
                        next_step="Go on there.",
                    ) from None
                await asyncio.sleep(_PAUSE_SECONDS)
            except WorkspaceError as error:
                logger.warning("second starts can't be told apart: %s", error)
                return
            else:
                self._held[key] = (lock, self._listener(key))
                return
        raise WorkspaceError(
            f"{workspace.name} is open in another window that doesn't answer",
            next_step="Close that window, on whichever computer it is, or end its process.",
        )

    def hand_to(self, take: Callable[[StartMessage], None]) -> None:
        """Who hears of second starts from now on, and of those that came before."""
        self._taker = take
        while self._early:
            take(self._early.pop(0))

    def release(self, workspace: Path) -> None:
        """Another process may open it."""
        self._let_go(workspace_key(workspace))

    def keep_only(self, workspace: Path) -> None:
        """Let go of all others: this one was opened in their place."""
        kept = workspace_key(workspace)
        for key in [key for key in self._held if key != kept]:
            self._let_go(key)

    def close(self) -> None:
        """Let go of all."""
        for key in list(self._held):
            self._let_go(key)

    def _let_go(self, key: str) -> None:
        held = self._held.pop(key, None)
        if held is not None:
            lock, listener = held
            listener.close()
            listener.deleteLater()
            lock.release()

    def _take(self, message: StartMessage) -> None:
        self._taker(message)

    def _listener(self, key: str) -> StartListener:
        listener = StartListener()
        listener.heard.connect(self._take)
        try:
            address = new_address(self._folder, key)
            if listener.listen(address):
                self._note(key).write_text(address, encoding="utf-8")
        except OSError as error:
            logger.warning("second starts can't be heard: %s", error)
        return listener

    async def _tell(self, key: str, message: StartMessage) -> bool:
        try:
            address = self._note(key).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return False
        return await told(address, message)

    def _note(self, key: str) -> Path:
        """Where its address stands: another start may have another runtime folder."""
        return self._folder / f"{key}.address"
