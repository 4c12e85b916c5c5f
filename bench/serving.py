"""Serves ready pages over HTTP as cheaply as can be: nginx where it is installed, otherwise, and
where pages are to take time, `page_server.py`.

A page is asked for as `/flights?cursor=7` or `?page=7`, or by its file's name, `/7.json`.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

HERE = Path(__file__).resolve().parent
NGINX = """\
worker_processes 1; daemon off; {user} pid {folder}/nginx.pid; error_log stderr;
events {{ worker_connections 64; }}
http {{ access_log off; sendfile on; keepalive_requests 1000000; open_file_cache max=10000;
  default_type application/json; client_body_temp_path {folder}; proxy_temp_path {folder};
  fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
  map $arg_cursor$arg_page $number {{ "" 1; default $arg_cursor$arg_page; }}
  server {{ listen 127.0.0.1:{port}; root {root};
    location / {{ try_files $uri /$number.json @none; }}
    location @none {{ return 200 '{{"data":[],"next_cursor":null}}'; }} }} }}
"""


def nginx() -> str | None:
    """The program; None where it isn't installed. Debian keeps it off an ordinary user's path."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")


@contextmanager
def served(pages: Path, delay: float = 0.0) -> Iterator[int]:
    """The port of a server of these pages, each after so many seconds."""
    program = nginx()
    with _by_nginx(program, pages) if program and not delay else _by_ours(pages, delay) as port:
        yield port


@contextmanager
def _by_nginx(program: str, pages: Path) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "nginx.conf"
        # what root starts would serve as nobody, who may not read the pages
        user = "user root;" if os.geteuid() == 0 else ""
        text = NGINX.format(folder=folder, port=port, root=pages.resolve(), user=user)
        settings.write_text(text, encoding="utf-8")
        with subprocess.Popen([program, "-c", str(settings), "-p", folder]) as server:
            try:
                _wait_for(port)
                yield port
            finally:
                server.terminate()


@contextmanager
def _by_ours(pages: Path, delay: float) -> Iterator[int]:
    with subprocess.Popen(
        [sys.executable, str(HERE / "page_server.py"), str(pages), str(delay)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as server:
        if server.stdin is None or server.stdout is None:
            raise RuntimeError("a server without pipes")
        yield int(server.stdout.readline())
        server.stdin.close()


def _wait_for(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        sleep(0.05)
    raise SystemExit(f"nginx does not listen on port {port}")
