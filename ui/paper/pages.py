"""Breaking pieces into pages: none is torn, none stands last that belongs to the next, heads are repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ui.paper.pieces import Piece


@dataclass(frozen=True, slots=True)
class Item:
    """A piece and how it behaves at the end of a page.

    Attributes:
        piece: What to draw.
        gap: White above it, in the device's units; dropped at the top of a page.
        with_next: It never stands last on a page.
        repeat: What is drawn again above it where it begins a page.
    """

    piece: Piece
    gap: float = 0.0
    with_next: bool = False
    repeat: tuple[Piece, ...] = ()


#: A piece and where its top is on its page.
Placed: TypeAlias = tuple["Piece", float]


def paginate(items: Sequence[Item], height: float) -> tuple[tuple[Placed, ...], ...]:
    """The pages. A piece that is higher than a page gets one of its own, cut at its end.

    Args:
        items: In order.
        height: Of a page, in the device's units.
    """
    pages: list[list[Placed]] = [[]]
    y = 0.0
    for chunk in _chunks(items):
        needed = sum(item.gap + item.piece.height for item in chunk)
        fresh = not pages[-1]
        if not fresh and y + needed > height:
            pages.append([])
            y, fresh = 0.0, True
            for piece in chunk[0].repeat:
                pages[-1].append((piece, y))
                y += piece.height
        for item in chunk:
            gap = 0.0 if fresh else item.gap
            if not fresh and y + gap + item.piece.height > height:  # a chunk higher than a page
                pages.append([])
                y = gap = 0.0
            pages[-1].append((item.piece, y + gap))
            y += gap + item.piece.height
            fresh = False
    return tuple(tuple(page) for page in pages)


def _chunks(items: Sequence[Item]) -> Iterator[list[Item]]:
    """The items that stay together."""
    chunk: list[Item] = []
    for item in items:
        chunk.append(item)
        if not item.with_next:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
