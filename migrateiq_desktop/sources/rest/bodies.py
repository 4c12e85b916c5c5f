"""Inflates a response while it streams in, within limits. Knows no HTTP client.

A small compressed body can hold gigabytes, so what comes out is counted before it is kept.
"""

import sys
import zlib
from dataclasses import dataclass
from typing import Protocol

import brotli  # type: ignore[import-untyped]  # has no stubs

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAXIMUM_DECODED = 256 * 1024 * 1024
MAXIMUM_RATIO = 200
RATIO_COUNTS_ABOVE = 1024 * 1024
STEP = 1024 * 1024
"""At most so many bytes are inflated before the limits are looked at again."""

ZLIB_HEADER = 2

LARGEST_WINDOW = 23
"""As a power of two: 8 MB, beyond which nobody has to follow (RFC 9659 section 3)."""

ACCEPTED = "gzip, deflate, br, zstd"


class BrokenBodyError(Exception):
    """The compressed body is corrupt or ends too early. Asking again may help."""


class BodyTooLargeError(Exception):
    """A limit is passed. Asking again would not help."""


@dataclass(frozen=True, slots=True)
class BodyLimits:
    """How much one response may hold, in bytes once inflated."""

    decoded: int = MAXIMUM_DECODED
    ratio: int = MAXIMUM_RATIO


DEFAULT_LIMITS = BodyLimits()


class _Inflater(Protocol):
    def inflate(self, data: bytes) -> bytes:
        """At most about STEP bytes; what is left over comes with the next calls."""

    @property
    def waiting(self) -> bool:
        """Whether there is more to come out without more going in."""

    @property
    def complete(self) -> bool:
        """Whether the end mark was seen."""


class BodyReader:
    """Takes raw chunks, gives the whole body."""

    def __init__(self, content_encoding: str, limits: BodyLimits = DEFAULT_LIMITS) -> None:
        self.received = 0
        """Bytes as they came over the wire."""
        self._limits = limits
        self._parts: list[bytes] = []
        self._size = 0
        self._inflaters = [
            _inflater(name)
            for name in reversed([part.strip().lower() for part in content_encoding.split(",")])
            if name not in {"", "identity"}
        ]
        if len(self._inflaters) > 1:
            raise BrokenBodyError(f"is compressed several times over ({content_encoding})")

    def feed(self, chunk: bytes) -> None:
        """Take a raw chunk. Raises BrokenBodyError or BodyTooLargeError."""
        self.received += len(chunk)
        if not self._inflaters:
            self._keep(chunk)
            return
        inflater = self._inflaters[0]
        self._keep(inflater.inflate(chunk))
        while inflater.waiting:
            self._keep(inflater.inflate(b""))

    def finish(self) -> bytes:
        """The whole body. Raises BrokenBodyError when the end is missing."""
        if self.received and not all(inflater.complete for inflater in self._inflaters):
            raise BrokenBodyError("ends in the middle of its compressed data")
        return self.so_far()

    def so_far(self) -> bytes:
        """What has been unpacked until now."""
        return b"".join(self._parts)

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > self._limits.decoded:
            raise BodyTooLargeError(f"is larger than {self._limits.decoded // 1024**2} MB")
        if (
            self._inflaters
            and self._size > RATIO_COUNTS_ABOVE
            and self._size > self._limits.ratio * self.received
        ):
            raise BodyTooLargeError(
                f"grows more than {self._limits.ratio}-fold when it is unpacked"
            )
        if part:
            self._parts.append(part)


class _Zlib:
    """gzip (RFC 1952)."""

    def __init__(self, window_bits: int = zlib.MAX_WBITS | 16) -> None:
        self._window_bits = window_bits
        self._stream = zlib.decompressobj(window_bits)

    def inflate(self, data: bytes) -> bytes:
        data = self._stream.unconsumed_tail + data
        if self._stream.eof:
            data = self._stream.unused_data + data
            self._stream = zlib.decompressobj(self._window_bits)
        try:
            return self._stream.decompress(data, STEP)
        except zlib.error as error:
            raise BrokenBodyError(f"can't be unpacked ({error})") from error

    @property
    def waiting(self) -> bool:
        # a gzip body may be several members one after the other (RFC 1952 section 2.2)
        return bool(self._stream.unconsumed_tail or (self._stream.eof and self._stream.unused_data))

    @property
    def complete(self) -> bool:
        return self._stream.eof


class _Deflate:
    """deflate: by the book with a header (RFC 1950), as some servers send it without (RFC 1951)."""

    def __init__(self) -> None:
        self._first = b""
        self._stream: _Zlib | None = None

    def inflate(self, data: bytes) -> bytes:
        if self._stream is None:
            self._first += data
            if len(self._first) < ZLIB_HEADER:
                return b""
            method, check = self._first[0] & 0x0F, int.from_bytes(self._first[:2], "big") % 31
            headed = method == zlib.DEFLATED and check == 0
            self._stream = _Zlib(zlib.MAX_WBITS if headed else -zlib.MAX_WBITS)
            data = self._first
        return self._stream.inflate(data)

    @property
    def waiting(self) -> bool:
        return self._stream is not None and self._stream.waiting

    @property
    def complete(self) -> bool:
        return self._stream is not None and self._stream.complete


class _Brotli:
    """br (RFC 7932)."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()
        self._pending = b""
        self._gave = False

    def inflate(self, data: bytes) -> bytes:
        taken = self._pending + data
        # while output is held back, nothing may be put in
        ready = self._stream.can_accept_more_data()
        self._pending = b"" if ready else taken
        try:
            result: bytes = self._stream.process(taken if ready else b"", output_buffer_limit=STEP)
        except brotli.error as error:
            raise BrokenBodyError(f"can't be unpacked ({error})") from error
        self._gave = bool(result)
        return result

    @property
    def waiting(self) -> bool:
        # only an empty result proves that everything is out
        return bool(self._pending) or (self._gave and not self._stream.is_finished())

    @property
    def complete(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstandard:
    """zstd (RFC 8878), with windows as RFC 9659 wants them."""

    def __init__(self) -> None:
        self._stream = self._begun()

    def inflate(self, data: bytes) -> bytes:
        if self._stream.eof:
            data = self._stream.unused_data + data
            self._stream = self._begun()
        try:
            return self._stream.decompress(data, STEP)
        except zstd.ZstdError as error:
            raise BrokenBodyError(f"can't be unpacked ({error})") from error

    @property
    def waiting(self) -> bool:
        # a body may be several frames one after the other (RFC 8878 section 3)
        if self._stream.eof:
            return bool(self._stream.unused_data)
        return not self._stream.needs_input

    @property
    def complete(self) -> bool:
        return self._stream.eof

    @staticmethod
    def _begun() -> zstd.ZstdDecompressor:
        options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: LARGEST_WINDOW}
        return zstd.ZstdDecompressor(options=options)


def _inflater(name: str) -> _Inflater:
    match name:
        case "gzip" | "x-gzip":
            return _Zlib()
        case "deflate":
            return _Deflate()
        case "br":
            return _Brotli()
        case "zstd":
            return _Zstandard()
        case _:
            raise BrokenBodyError(f"is compressed as {name}, which was not asked for")
