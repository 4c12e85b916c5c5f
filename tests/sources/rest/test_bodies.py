"""Unpacking within limits."""

import gzip
import sys
import zlib

import brotli  # type: ignore[import-untyped]  # has no stubs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.sources.rest.bodies import (
    BodyLimits,
    BodyReader,
    BodyTooLargeError,
    BrokenBodyError,
)

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

CODINGS = ["", "identity", "gzip", "x-gzip", "deflate", "raw deflate", "br", "zstd"]


def _packed(body: bytes, coding: str) -> bytes:
    match coding:
        case "gzip" | "x-gzip":
            return gzip.compress(body)
        case "deflate":
            return zlib.compress(body)
        case "raw deflate":
            return zlib.compress(body)[2:-4]
        case "br":
            packed: bytes = brotli.compress(body)
            return packed
        case "zstd":
            return zstd.compress(body)
        case _:
            return body


def _read(raw: bytes, coding: str, step: int, limits: BodyLimits | None = None) -> bytes:
    coding = coding.removeprefix("raw ")
    reader = BodyReader(coding, limits) if limits else BodyReader(coding)
    for start in range(0, len(raw), step):
        reader.feed(raw[start : start + step])
    assert reader.received == len(raw)
    return reader.finish()


@given(body=st.binary(max_size=5000), coding=st.sampled_from(CODINGS), step=st.integers(1, 700))
def test_gives_back_what_was_packed(body: bytes, coding: str, step: int) -> None:
    assert _read(_packed(body, coding), coding, step) == body


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_larger_than_a_step_comes_whole(coding: str) -> None:
    body = bytes(range(256)) * 20_000
    limits = BodyLimits(ratio=100_000)
    assert _read(_packed(body, coding), coding, 1000, limits) == body


def test_several_gzip_members_are_one_body() -> None:
    raw = gzip.compress(b"one ") + gzip.compress(b"two")
    assert _read(raw, "gzip", 7) == b"one two"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
@pytest.mark.parametrize("missing", [1, 5, 20])
def test_a_missing_end_is_noticed(coding: str, missing: int) -> None:
    with pytest.raises(BrokenBodyError):
        _read(_packed(bytes(range(256)), coding)[:-missing], coding, 50)


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_garbage_is_noticed(coding: str) -> None:
    with pytest.raises(BrokenBodyError):
        _read(b"this was never packed by anyone", coding, 50)


@pytest.mark.parametrize("coding", ["compress", "gzip, br"])
def test_what_was_not_asked_for_is_refused(coding: str) -> None:
    with pytest.raises(BrokenBodyError):
        BodyReader(coding)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_stops_at_the_ratio(coding: str) -> None:
    raw = _packed(b"0" * 20_000_000, coding)
    with pytest.raises(BodyTooLargeError, match="200-fold"):
        _read(raw, coding, 4096)


@pytest.mark.parametrize("coding", ["", "gzip", "br", "zstd"])
def test_the_size_is_limited(coding: str) -> None:
    raw = _packed(b"0" * 3_000_000, coding)
    with pytest.raises(BodyTooLargeError, match="larger than 2 MB"):
        _read(raw, coding, 4096, BodyLimits(decoded=2 * 1024 * 1024, ratio=10**9))


def test_several_zstd_frames_are_one_body() -> None:
    raw = zstd.compress(b"one ") + zstd.compress(b"two")
    assert _read(raw, "zstd", 7) == b"one two"


def test_a_zstd_window_that_would_take_the_memory_is_refused() -> None:
    packer = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 27})
    raw = packer.compress(bytes(range(256)) * 64) + packer.flush()
    with pytest.raises(BrokenBodyError, match="can't be unpacked"):
        _read(raw, "zstd", 4096)


def test_a_small_body_may_grow_as_it_likes() -> None:
    body = b"0" * 1_000_000
    assert _read(gzip.compress(body), "gzip", 4096) == body
