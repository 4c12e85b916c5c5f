"""What keeps a worker's memory, which holds keys, out of core dumps and from other processes, and
its files its owner's.

Source: prctl(2), PR_SET_DUMPABLE; setrlimit(2), RLIMIT_CORE.
"""

import os
import sys

OTHERS = 0o077
_PR_SET_DUMPABLE = 4


def harden() -> None:
    """No core dump, on Linux no attaching by processes of the same user, and no file for others."""
    # a worker may be started before its owner has set this for itself
    os.umask(OTHERS)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  # of no use elsewhere

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
