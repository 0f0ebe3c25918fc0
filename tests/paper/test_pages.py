"""Breaking pieces into pages, without any painting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ui.paper.pages import Item, paginate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


@dataclass(eq=False)
class Block:
    """A piece of some height."""

    height: float

    def draw(self, painter: QPainter, y: float) -> None:
        """Nothing is painted here."""


HEAD = Block(10)

_items = st.lists(
    st.builds(
        Item,
        st.builds(Block, st.integers(1, 60).map(float)),
        st.integers(0, 15).map(float),
        st.booleans(),
        st.sampled_from([(), (HEAD,)]),
    ),
    max_size=40,
)


@given(_items)
def test_every_piece_is_printed_once_in_order_and_none_on_another(items: list[Item]) -> None:
    pages = paginate(items, 100)
    printed = [piece for page in pages for piece, _ in page if piece is not HEAD]
    assert printed == [item.piece for item in items]
    for page in pages:
        ends = [y + piece.height for piece, y in page]
        assert all(y >= end for (_, y), end in zip(page[1:], ends, strict=False))
        assert all(end <= 100 for end in ends)


@given(_items)
def test_no_page_is_left_empty_and_the_head_never_stands_alone(items: list[Item]) -> None:
    pages = paginate(items, 100)
    assert all(page for page in pages) or not items
    assert all(page[-1][0] is not HEAD for page in pages if page)


def test_what_belongs_to_the_next_goes_with_it() -> None:
    heading, row = Block(10), Block(40)
    pages = paginate([Item(Block(60)), Item(heading, 5, with_next=True), Item(row)], 100)
    assert [[piece for piece, _ in page][-2:] for page in pages][1] == [heading, row]


def test_a_row_that_begins_a_page_has_its_head_above() -> None:
    row = Block(40)
    pages = paginate([Item(Block(90)), Item(row, 5, repeat=(HEAD,))], 100)
    assert pages[1] == ((HEAD, 0.0), (row, 10.0))


def test_a_piece_higher_than_a_page_has_one_of_its_own() -> None:
    giant, after = Block(300), Block(10)
    pages = paginate([Item(Block(10)), Item(giant), Item(after)], 100)
    assert [[piece for piece, _ in page] for page in pages][1:] == [[giant], [after]]
