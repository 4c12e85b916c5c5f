"""What keeps a worker's memory, which holds keys, out of core dumps and from other processes.

Source: prctl(2), PR_SET_DUMPABLE; setrlimit(2), RLIMIT_CORE.
"""

import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """No core dump, and on Linux no attaching by processes of the same user."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  # of no use elsewhere

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
