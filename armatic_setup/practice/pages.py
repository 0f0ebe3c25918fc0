"""Rendered pages of rows: compressed once, kept, and spliced into answers without compressing again."""

from __future__ import annotations

import struct
import zlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_POLYNOMIAL: Final = 0xEDB88320
_HEADER: Final = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_RAW_DEFLATE: Final = -15


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of an answer as a closed run of deflate blocks that may stand anywhere in a gzip stream.

    Attributes:
        deflated: The blocks, ended by a full flush, not the last of a stream.
        size: Length of the plain text.
        checksum: CRC-32 of the plain text.
    """

    deflated: bytes
    size: int
    checksum: int

    @classmethod
    def of(cls, plain: bytes, level: int = 1) -> Fragment:
        """Compress *plain*."""
        packer = zlib.compressobj(level, zlib.DEFLATED, _RAW_DEFLATE)
        deflated = packer.compress(plain) + packer.flush(zlib.Z_FULL_FLUSH)
        return cls(deflated, len(plain), zlib.crc32(plain))

    def plain(self) -> bytes:
        """The text again."""
        return zlib.decompressobj(_RAW_DEFLATE).decompress(self.deflated)


def gzip_join(parts: Sequence[str | bytes | Fragment]) -> bytes:
    """One gzip stream of all parts; fragments go in as they are."""
    stream = [_HEADER]
    checksum = size = 0
    for part in parts:
        one = part if isinstance(part, Fragment) else Fragment.of(_as_bytes(part))
        stream.append(one.deflated)
        checksum = _joined_checksum(checksum, one.checksum, one.size)
        size += one.size
    stream.append(b"\x03\x00")  # an empty block that ends the stream
    stream.append(struct.pack("<II", checksum, size & 0xFFFFFFFF))
    return b"".join(stream)


def plain_join(parts: Sequence[str | bytes | Fragment]) -> bytes:
    """All parts as plain bytes."""
    return b"".join(part.plain() if isinstance(part, Fragment) else _as_bytes(part) for part in parts)


def _as_bytes(part: str | bytes) -> bytes:
    return part if isinstance(part, bytes) else part.encode()


def _times(matrix: Sequence[int], vector: int) -> int:
    total = 0
    for row in matrix:
        if not vector:
            break
        if vector & 1:
            total ^= row
        vector >>= 1
    return total


def _squared(matrix: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(_times(matrix, row) for row in matrix)


@lru_cache(maxsize=64)
def _zeros(power: int) -> tuple[int, ...]:
    """What 2**power zero bits do to a CRC-32, as a matrix over one-bit numbers."""
    if power == 0:
        return (_POLYNOMIAL, *(1 << bit for bit in range(31)))
    return _squared(_zeros(power - 1))


def _joined_checksum(first: int, second: int, second_size: int) -> int:
    """CRC-32 of two texts behind each other, from the checksums of both."""
    bits, power = second_size * 8, 0
    while bits:
        if bits & 1:
            first = _times(_zeros(power), first)
        bits >>= 1
        power += 1
    return first ^ second


class PageCache:
    """Keeps the pages used last, within a budget of bytes. Not locked: the company does that.

    Args:
        budget: Bytes of compressed pages to keep; 0 keeps none.
    """

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self._pages: OrderedDict[Hashable, Fragment] = OrderedDict()
        self._used = 0

    def get(self, key: Hashable, make: Callable[[], bytes]) -> Fragment:
        """The page kept under *key*, or a new one."""
        page = self._pages.get(key)
        if page is not None:
            self._pages.move_to_end(key)
            return page
        page = Fragment.of(make())
        self._pages[key] = page
        self._used += len(page.deflated)
        while self._used > self.budget and self._pages:
            _, dropped = self._pages.popitem(last=False)
            self._used -= len(dropped.deflated)
        return page
