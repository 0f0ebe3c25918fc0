from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.gateway.compression import decoded
from armatic_setup.gateway.errors import Unreadable

LIMIT = 1_000_000


def pieces(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


def read(data: bytes, encoding: str, size: int = 100, limit: int = LIMIT) -> bytes:
    return b"".join(decoded(pieces(data, size), encoding, limit))


@given(st.binary(max_size=2000), st.integers(1, 300))
def test_what_was_packed_comes_out_again(data: bytes, size: int) -> None:
    assert read(gzip.compress(data), "gzip", size) == data
    assert read(gzip.compress(data) + gzip.compress(data), " X-GZIP ", size) == data * 2
    assert read(data, "", size) == data
    assert read(data, "identity", size) == data


def kind_of(data: bytes, encoding: str, limit: int = LIMIT) -> str:
    with pytest.raises(Unreadable) as caught:
        read(data, encoding, limit=limit)
    return caught.value.fault.kind


def test_damage_is_told_apart() -> None:
    packed = gzip.compress(b"some text " * 100)
    assert kind_of(packed[:-1], "gzip") == "truncated"
    assert kind_of(packed[: len(packed) // 2], "gzip") == "truncated"
    assert kind_of(b"plain text", "gzip") == "encoding"
    assert kind_of(packed + b"more", "gzip") == "encoding"
    assert kind_of(packed[:-8] + b"\0" * 8, "gzip") == "encoding"  # the check sum is wrong
    assert kind_of(zlib.compress(b"x"), "deflate") == "encoding"
    assert kind_of(b"x", "br") == "encoding"


def test_an_empty_body_is_left_to_the_parser() -> None:
    assert read(b"", "gzip") == b""


def test_the_limit_is_on_what_comes_out() -> None:
    assert kind_of(b"x" * 101, "", limit=100) == "too_large"
    assert read(b"x" * 100, "", limit=100) == b"x" * 100
    assert kind_of(gzip.compress(b"x" * 101), "gzip", limit=100) == "too_large"


def test_a_bomb_is_never_unpacked_as_a_whole() -> None:
    bomb = gzip.compress(bytes(100_000_000))
    tracemalloc.start()
    try:
        assert kind_of(bomb, "gzip") == "too_large"
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000
