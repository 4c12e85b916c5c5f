"""What can go wrong with an answer, by name. Each fault turns a good reply into what is sent.

A fault gives a Reply, or Raw bytes that are sent as they are before the connection is ended.
"""

import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from .paged_api import PagedApi, Reply

Ending = Literal["close", "reset", "hang", "trickle"]


@dataclass(frozen=True)
class Raw:
    """Bytes for the socket, and how the connection ends after them."""

    data: bytes = b""
    ending: Ending = "close"


@dataclass(frozen=True)
class Fault:
    """A fault by name, with what some of them need."""

    name: str
    headers: dict[str, str] = field(default_factory=dict)
    """Added to the answer, for example Retry-After."""
    location: str = ""
    """Where redirects and links lead."""
    body: bytes = b""
    times: int = 0
    """By page: only the first so many times that it is asked for; 0: each time."""


@dataclass(frozen=True)
class Scene:
    """What a fault may look at."""

    fault: Fault
    reply: Reply
    page: int
    address: str
    """URL of the collection, without query."""
    api: PagedApi


Effect = Callable[[Scene], Reply | Raw]


def spoiled(scene: Scene) -> Reply | Raw:
    """The answer with its fault. `status_503` and the like give that status."""
    name = scene.fault.name
    if name.startswith("status_"):
        body = scene.fault.body or b'{"error": "made to fail"}'
        return Reply(int(name.removeprefix("status_")), dict(scene.fault.headers), body)
    effect = EFFECTS[name]
    result = effect(scene)
    if isinstance(result, Reply) and scene.fault.headers:
        return replace(result, headers={**result.headers, **scene.fault.headers})
    return result


def _head(reply: Reply, **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} X", f"Content-Type: {reply.content_type}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def _truncated(scene: Scene) -> Raw:
    body = scene.reply.body
    return Raw(_head(scene.reply, Content_Length=str(len(body))) + body[: len(body) // 2])


def _no_chunk_end(scene: Scene) -> Raw:
    body = scene.reply.body
    chunk = f"{len(body):x}\r\n".encode() + body + b"\r\n"
    return Raw(_head(scene.reply, Transfer_Encoding="chunked") + chunk)


def _with_value(scene: Scene, **changes: object) -> Reply:
    value = {name: item for name, item in scene.reply.value.items() if name not in changes}
    return scene.reply.with_body(value | {k: v for k, v in changes.items() if v is not ...})


def _gzipped(scene: Scene, packed: bytes) -> Reply:
    headers = {**scene.reply.headers, "Content-Encoding": "gzip"}
    return replace(scene.reply, headers=headers, body=packed)


def _corrupt_gzip(scene: Scene) -> Reply:
    packed = bytearray(gzip.compress(scene.reply.body))
    packed[len(packed) // 2] ^= 0xFF
    return _gzipped(scene, bytes(packed))


def _gzip_bomb(scene: Scene) -> Reply:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    parts = [packer.compress(b'{"data": ["')]
    parts += [packer.compress(b"0" * 1024 * 1024) for _ in range(64)]
    parts += [packer.compress(b'"]}'), packer.flush()]
    return _gzipped(scene, b"".join(parts))


def _redirect(scene: Scene) -> Reply:
    return Reply(307, {"Location": scene.fault.location})


def _redirect_loop(scene: Scene) -> Reply:
    return Reply(302, {"Location": f"{scene.address}?page={scene.page}"})


def _cursor_loop(scene: Scene) -> Reply:
    return _with_value(scene, next=f"after-{max(1, scene.page - 2)}", has_more=True)


def _back_to_start(scene: Scene) -> Reply:
    # the first page was asked for without a cursor: this is another name for it
    return _with_value(scene, next="after-0", has_more=True)


def _next_elsewhere(scene: Scene) -> Reply:
    if scene.api.style == "header_link":
        link = f'<{scene.fault.location}>; rel="next"'
        return replace(scene.reply, headers={"Link": link})
    return _with_value(scene, next=scene.fault.location)


def _same_page(scene: Scene) -> Reply:
    page = max(1, scene.page - 1)
    return scene.api.reply({"page": str(page), "offset": "0"}, scene.address)


def _html(scene: Scene) -> Reply:
    page = b"<html><head><title>Sign in</title></head><body>Please sign in</body></html>"
    return replace(scene.reply, content_type="text/html; charset=utf-8", body=page)


EFFECTS: dict[str, Effect] = {
    "reset": lambda _: Raw(ending="reset"),
    "close": lambda _: Raw(),
    "silence": lambda _: Raw(ending="hang"),
    "trickle": lambda scene: Raw(
        _head(scene.reply, Content_Length=str(len(scene.reply.body))) + scene.reply.body,
        ending="trickle",
    ),
    "garbage": lambda _: Raw(b"\x16\x03 this is no HTTP\r\n\r\n"),
    "truncated": _truncated,
    "no_chunk_end": _no_chunk_end,
    "short_gzip": lambda scene: _gzipped(scene, gzip.compress(scene.reply.body)[:-12]),
    "corrupt_gzip": _corrupt_gzip,
    "gzip_bomb": _gzip_bomb,
    "html": _html,
    "empty": lambda scene: replace(scene.reply, body=b""),
    "no_content": lambda scene: replace(scene.reply, status=204, body=b""),
    "bad_json": lambda scene: replace(scene.reply, body=scene.reply.body[:-9]),
    "nan": lambda scene: replace(scene.reply, body=b'{"data": [{"id": NaN}]}'),
    "error_in_200": lambda scene: scene.reply.with_body({"error": {"message": "try later"}}),
    "missing_path": lambda scene: _with_value(scene, data=...),
    "null_path": lambda scene: _with_value(scene, data=None),
    "bom": lambda scene: replace(scene.reply, body=b"\xef\xbb\xbf" + scene.reply.body),
    "utf_16": lambda scene: replace(
        scene.reply,
        body=scene.reply.body.decode().encode("utf-16"),
        content_type="text/plain; charset=utf-16",
    ),
    "redirect": _redirect,
    "redirect_loop": _redirect_loop,
    "next_elsewhere": _next_elsewhere,
    "cursor_loop": _cursor_loop,
    "back_to_start": _back_to_start,
    "same_page": _same_page,
    "early_end": lambda scene: _with_value(scene, next=None, has_more=...),
    "more_without_next": lambda scene: _with_value(scene, next=None, has_more=True),
    "empty_page": lambda scene: _with_value(scene, data=[]),
    "given_body": lambda scene: replace(scene.reply, body=scene.fault.body),
    "given_json": lambda scene: scene.reply.with_body(json.loads(scene.fault.body)),
}
