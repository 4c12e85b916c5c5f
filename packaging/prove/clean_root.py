"""A Debian of its own in a folder, with nothing in it but what Debian itself is made of.

Knows nothing of the program. Needs root, debootstrap, and mounts of its own (`unshare --mount`).
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# what Debian's own tools keep; everything else must be as it was
_KEPT_BY_DEBIAN = (
    "dev",
    "proc",
    "tmp",
    "home",
    "var/log",
    "var/cache",
    "var/lib/apt",
    "var/lib/dpkg",
)
_NEW_NETWORK = 0x40000000
X_SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - X servers are found there


@dataclass(frozen=True)
class CleanRoot:
    """The folder that is / inside."""

    folder: Path
    person: str = "ada"

    def as_root(self, *command: str) -> str:
        """Run a command inside, and give what it says. Raises CalledProcessError."""
        return self._run(command, {"DEBIAN_FRONTEND": "noninteractive"}, ())

    def as_person(self, *command: str, **environment: str) -> str:
        """Run a command inside as an ordinary person. Raises CalledProcessError."""
        return self._run(command, environment, (f"--userspec={self.person}:{self.person}",))

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program inside as an ordinary person."""
        person = f"--userspec={self.person}:{self.person}"
        return subprocess.Popen(
            ["chroot", person, str(self.folder), *command],
            env=self._environment(environment, person),
        )

    def files(self) -> set[str]:
        """The paths of what is there and isn't Debian's own book-keeping."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            at = Path(folder).relative_to(self.folder)
            folders[:] = [one for one in folders if str(at / one) not in _KEPT_BY_DEBIAN]
            found |= {str(at / one) for one in (*folders, *names)}
        return found

    def _run(
        self, command: Sequence[str], environment: dict[str, str], options: Sequence[str]
    ) -> str:
        try:
            return subprocess.run(
                ["chroot", *options, str(self.folder), *command],
                check=True,
                capture_output=True,
                text=True,
                env=self._environment(environment, *options),
            ).stdout
        except subprocess.CalledProcessError as error:
            sys.stderr.write(error.stdout + error.stderr)
            raise

    def _environment(self, more: dict[str, str], *options: str) -> dict[str, str]:
        home = f"/home/{self.person}" if options else "/root"
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return {"PATH": path, "HOME": home, "LANG": "C.UTF-8", **more}


def leave_network() -> None:
    """Put this process, and what it starts, into a network of its own: nothing but the loopback.

    What else listens on this computer isn't met there. Source: unshare(2). Raises OSError.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_NETWORK) != 0:
        raise OSError(ctypes.get_errno(), "no network of its own")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


def make(release: str, base: Path, folder: Path) -> CleanRoot:
    """A copy of a base that is made once, with the kernel's folders and the X servers' sockets."""
    if not base.is_dir():
        fresh = base.with_suffix(".unfinished")
        shutil.rmtree(fresh, ignore_errors=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, str(fresh)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        fresh.rename(base)
    # what is mounted there, if someone left it so, is not ours to delete
    subprocess.run(["rm", "--recursive", "--force", "--one-file-system", str(folder)], check=True)
    subprocess.run(["cp", "--archive", "--reflink=auto", str(base), str(folder)], check=True)
    shutil.copyfile("/etc/resolv.conf", folder / "etc/resolv.conf")
    root = CleanRoot(folder)
    root.as_root("useradd", "--create-home", root.person)
    (folder / X_SOCKETS.lstrip("/")).mkdir()
    for options in (("-t", "proc", "proc"), ("--rbind", "/dev"), ("--bind", X_SOCKETS)):
        target = folder / options[-1].lstrip("/")
        subprocess.run(["mount", *options, str(target)], check=True)
    return root
