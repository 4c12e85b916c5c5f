"""Who is at the other end of a local socket, as far as the system tells."""

import os
import socket
import struct
import sys

from PySide6.QtNetwork import QLocalSocket

_UCRED = struct.Struct("3i")


def is_own_user(peer: QLocalSocket) -> bool:
    """Whether the same user is there. Where the system doesn't tell, the rights of the socket and
    of its folder have kept others out already (unix(7), SO_PEERCRED)."""
    if sys.platform != "linux":
        return True
    try:
        # a copy: Qt keeps and closes its own
        with socket.socket(fileno=os.dup(int(peer.socketDescriptor()))) as end:
            credentials = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size)
    except OSError:
        return False
    _pid, user, _group = _UCRED.unpack(credentials)
    return bool(user == os.getuid())
