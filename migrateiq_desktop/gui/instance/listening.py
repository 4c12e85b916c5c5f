"""The socket at which a window hears of second starts, and how these speak to it."""

import asyncio
import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from migrateiq_desktop.model.errors import DefinitionError

from .messages import ANSWER, LARGEST_BYTES, StartMessage, packed, unpacked
from .peers import is_own_user

logger = logging.getLogger(__name__)

PATIENCE_MS = 3_000
_MOST_WAITING = 8


class StartListener(QObject):
    """Emits what second starts say, once it was checked."""

    heard = Signal(object)
    """StartMessage."""

    def __init__(self) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_WAITING)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, address: str) -> bool:
        """Begin; what a process that was killed left there is taken away.

        To be called only by whoever holds the workspace's lock.
        """
        QLocalServer.removeServer(address)
        if self._server.listen(address):
            return True
        logger.warning("second starts can't be heard: %s", self._server.errorString())
        return False

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (peer := self._server.nextPendingConnection()) is not None:
            peer.disconnected.connect(peer.deleteLater)
            if not is_own_user(peer):
                logger.warning("a start of another user was refused")
                peer.abort()
                continue
            peer.readyRead.connect(lambda peer=peer: self._on_read(peer))
            QTimer.singleShot(PATIENCE_MS, peer, peer.abort)
            if peer.bytesAvailable():
                self._on_read(peer)

    def _on_read(self, peer: QLocalSocket) -> None:
        if not peer.canReadLine():
            if peer.bytesAvailable() > LARGEST_BYTES:
                peer.abort()
            return
        try:
            message = unpacked(bytes(peer.readLine(LARGEST_BYTES + 2).data()))
        except DefinitionError as error:
            logger.warning("%s", error)
            peer.abort()
            return
        peer.write(ANSWER)
        peer.disconnectFromServer()
        self.heard.emit(message)


async def told(address: str, message: StartMessage) -> bool:
    """Tell the window that listens there. False when nobody answers in time."""
    answered: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def settle(*, heard: bool) -> None:
        if not answered.done():
            answered.set_result(heard)

    def speak() -> None:
        if is_own_user(peer):
            peer.write(packed(message))
        else:
            settle(heard=False)

    peer = QLocalSocket()
    peer.connected.connect(speak)
    peer.readyRead.connect(lambda: settle(heard=bytes(peer.readAll().data()) == ANSWER))
    peer.errorOccurred.connect(lambda _error: settle(heard=False))
    peer.connectToServer(address)
    try:
        async with asyncio.timeout(PATIENCE_MS / 1_000):
            return await answered
    except TimeoutError:
        return False
    finally:
        peer.abort()
        peer.deleteLater()
