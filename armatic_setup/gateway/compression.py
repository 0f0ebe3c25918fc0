"""Bodies out of their compression, in bounded pieces."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from armatic_setup.gateway.errors import Unreadable

_PIECE: Final = 256 * 1024
_GZIP: Final = 16 + zlib.MAX_WBITS
#: Each costs time though it may stand for nothing, and usually there is one.
_MOST_MEMBERS: Final = 1_000


def decoded(chunks: Iterable[bytes], encoding: str, limit: int) -> Iterator[bytes]:
    """The bytes a ``Content-Encoding`` stands for.

    A few compressed bytes can stand for gigabytes, so nothing is unpacked further than *limit*.

    Args:
        chunks: The body as it came.
        encoding: The header's value.
        limit: Bytes of the whole body, packed and unpacked: some packed bytes stand for nothing.

    Raises:
        Unreadable: Too large, cut, damaged, or packed in a way we did not ask for.
    """
    match encoding.strip().lower():
        case "" | "identity":
            yield from _limited(chunks, limit)
        case "gzip" | "x-gzip":
            yield from _limited(_unzipped(_limited(chunks, limit)), limit)
        case _:
            raise Unreadable.of("encoding", detail="Compressed in a way we did not ask for")


def _limited(pieces: Iterable[bytes], limit: int) -> Iterator[bytes]:
    total = 0
    for piece in pieces:
        total += len(piece)
        if total > limit:
            raise Unreadable.of("too_large", detail=f"More than {limit} bytes")
        yield piece


def _unzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    unzip = zlib.decompressobj(_GZIP)
    members = 0
    for chunk in chunks:
        waiting = chunk
        while waiting:
            if unzip.eof or not members:  # a gzip body may have several members
                unzip = zlib.decompressobj(_GZIP)
                members += 1
            if members > _MOST_MEMBERS:
                raise Unreadable.of("encoding", detail="Too many gzip members")
            try:
                piece = unzip.decompress(waiting, _PIECE)
            except zlib.error:
                raise Unreadable.of("encoding", detail="Damaged gzip") from None
            if piece:
                yield piece
            waiting = unzip.unused_data if unzip.eof else unzip.unconsumed_tail
    if members and not unzip.eof:
        raise Unreadable.of("truncated")
