"""What a reply costs in memory while it is read. A few bytes can stand for fifty times as many.

libxml2 keeps a record of 128 bytes for each element, text and attribute, however short, and Python a string
of 50 bytes and more for each value. So bytes alone say little: what they make is counted too, never too low.
"""

from __future__ import annotations

import sys
from typing import Final

from armatic_setup.gateway.answers import Row
from armatic_setup.gateway.errors import Unreadable

#: Bytes of an element with the text behind it, or of an attribute with its value, but for their letters.
_NODE: Final = 256
#: Bytes of XML that may stay as a tree. Rows do not stay, and no other answer comes near.
_TREE_BYTES: Final = 2 * 1024 * 1024
#: The same in memory.
_TREE_WEIGHT: Final = 32 * 1024 * 1024
#: What the rows may weigh beyond the bytes they came in. A caller can ask for fewer rows.
_ROWS_WEIGHT: Final = 32 * 1024 * 1024
#: A text's place in a list.
_PLACE: Final = 8
#: An empty text of ASCII, and one that may hold any character.
_ASCII_TEXT: Final = sys.getsizeof("")
_WIDE_TEXT: Final = _ASCII_TEXT + 28
#: Elements and attributes of a whole reply: 2,000 rows of 150 fields. Those let go leave their names behind,
#: which libxml2 keeps as long as the thread lives.
_MOST_NODES: Final = 600_000


def nodes(markup: bytes) -> int:
    """Elements and attributes in a piece of XML; rather too many than too few."""
    quotes = markup.count(b'"') + markup.count(b"'")
    return markup.count(b"<") + min(markup.count(b"="), quotes // 2 + 1)


class Scales:
    """Weighs one reply, piece by piece.

    Attributes:
        tipped: The tree may be too heavy. What is left of it after the rows were taken out has to be
            weighed by :meth:`weigh_tree`.
    """

    def __init__(self) -> None:
        self.tipped = False
        self._bytes = 0
        self._nodes = 0
        self._rows = 0
        self._tree_bytes = 0
        self._tree_nodes = 0

    def add(self, markup: bytes) -> None:
        """A piece went into the tree.

        Raises:
            Unreadable: The whole reply is too much.
        """
        found = nodes(markup)
        self._bytes += len(markup)
        self._add_nodes(found)
        self._tree_bytes += len(markup)
        self._tree_nodes += found
        self.tipped = self._heavier_than(1)

    def add_row(self, row: Row) -> None:
        """A row was taken out of the tree and is kept.

        Raises:
            Unreadable: All rows together are too much.
        """
        self._rows += sys.getsizeof(row) + sum(map(sys.getsizeof, row.values()))
        if self._rows > self._bytes + _ROWS_WEIGHT:
            raise _too_many_rows()

    def add_rows(self, markup: str, rows: int, fields: int) -> None:
        """Rows of one form that never were in the tree, and the markup they were taken from.

        Raises:
            Unreadable: The whole reply is too much, or all rows together are.
        """
        cells = rows * fields
        self._bytes += len(markup)
        self._add_nodes(cells + rows)
        # No text weighs more than an empty one of its kind, and all letters together as much as the markup.
        self._rows += cells * (_PLACE + (_ASCII_TEXT if markup.isascii() else _WIDE_TEXT))
        self._rows += sys.getsizeof(markup)
        if self._rows > self._bytes + _ROWS_WEIGHT:
            raise _too_many_rows()

    def weigh_tree(self, tree: bytes) -> None:
        """Put the tree that is left on the scales, as XML.

        Half of the limit is too much here: else the scales would tip, and the tree be written out, with
        every next piece.

        Raises:
            Unreadable: It is too much.
        """
        self._tree_bytes = len(tree)
        self._tree_nodes = nodes(tree)
        if self._heavier_than(0.5):
            raise too_much_tree()
        self.tipped = False

    def _add_nodes(self, found: int) -> None:
        self._nodes += found
        if self._nodes > _MOST_NODES:
            raise Unreadable.of("too_large", detail="More elements than a page can have")

    def _heavier_than(self, share: float) -> bool:
        weight = self._tree_bytes + self._tree_nodes * _NODE
        return self._tree_bytes > _TREE_BYTES * share or weight > _TREE_WEIGHT * share


def _too_many_rows() -> Unreadable:
    return Unreadable.of("too_large", detail="Rows that need more memory than a page can")


def too_much_tree() -> Unreadable:
    """The error for an answer that is not rows and too much."""
    return Unreadable.of("too_large", detail="One answer that is not rows")
