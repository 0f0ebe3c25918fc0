"""The scanner against the XML parser: whatever the bytes, both make the same of them."""

from __future__ import annotations

import re
from unittest import mock

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from armatic_setup.gateway import parsing
from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.response import read_reply
from armatic_setup.gateway.rows import Block, Rows
from armatic_setup.gateway.scanning import RowScanner
from armatic_setup.gateway.weight import Scales
from tests.gateway import replies as xml

TAG = "CUSTOMER"
SHAPES = st.lists(
    st.sampled_from(["RECORDNO", "NAME", "BILLTO.EMAIL1", "CUSTOMER", "A_b", "data"]), min_size=1, unique=True
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=8)
REFERENCES = ["&amp;", "&lt;", "&#65;", "&#x1F600;", "&#0;", "&#xFFFE;", "&#1114112;", "&bad;", "&"]
ODD = ["<!-- c -->", "<![CDATA[x]]>", "<?p?>", "<i/>", "<i>x</i>", "]]>", ">", "\r\n", "\t", "\x0b", "\x00"]
MARKUP = st.sampled_from(["", *REFERENCES, *ODD, "\ufffe", "é"])
SPACES = st.sampled_from(["", "", "", "\n", " \t", "\r\n"])


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """Rows of mostly one form, with something odd here and there."""
    names, space = draw(SHAPES), draw(SPACES)
    rows = []
    for _ in range(draw(st.integers(0, 5))):
        cells = []
        for name in names if draw(st.integers(0, 9)) else names[1:]:
            text = draw(TEXTS).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            text += draw(MARKUP) if not draw(st.integers(0, 15)) else ""
            empty = draw(st.sampled_from([f"<{name}></{name}>", f"<{name}/>", f"<{name} />"]))
            cells.append(f"<{name}>{text}</{name}>" if text else empty)
        tag = (
            TAG if draw(st.integers(0, 15)) else draw(st.sampled_from([TAG.lower(), "OTHER", f'{TAG} a="1"']))
        )
        rows.append(f"<{tag}>{space}" + space.join(cells) + f"{space}</{tag.split()[0]}>")
    between = draw(MARKUP) if not draw(st.integers(0, 9)) else ""
    data = f'<data listtype="{TAG}" totalcount="9">{space}' + (space + between).join(rows) + "</data>"
    return xml.response(xml.result("query", data)).encode("utf-8", "surrogatepass")


def outcome(body: bytes, size: int, *, scanning: bool = True) -> object:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    never = mock.patch.object(parsing, "_DATA", re.compile(rb"(?!)"))
    try:
        if scanning:
            reply = read_reply(pieces, row_tags=[TAG, TAG.lower()])
        else:
            with never:
                reply = read_reply(pieces, row_tags=[TAG, TAG.lower()])
    except Unreadable:
        return "unreadable"
    return [result.page and list(result.page.rows) for result in reply.results]


@settings(max_examples=300, deadline=None)
@given(pages(), st.sampled_from([1, 7, 100, 100_000]))
def test_the_scanner_and_the_parser_agree(body: bytes, size: int) -> None:
    assert outcome(body, size) == outcome(body, 100_000, scanning=False)


PAGE = xml.response(
    xml.result("query", xml.rows(TAG, *({"RECORDNO": f"{key}", "NAME": "A & B"} for key in range(9))))
).encode()


@settings(max_examples=300, deadline=None)
@given(
    st.integers(0, len(PAGE)), st.integers(0, 12), st.binary(max_size=6), st.sampled_from([1, 64, 100_000])
)
@example(PAGE.index(b"<CUSTOMER>"), 10, b"", 64)
@example(PAGE.index(b"</CUSTOMER>") + 11, 0, b"</data>", 64)
@example(PAGE.index(b"<data "), 0, b"<!--", 64)
def test_they_agree_on_damaged_pages(at: int, gone: int, new: bytes, size: int) -> None:
    body = PAGE[:at] + new + PAGE[at + gone :]
    assert outcome(body, size) == outcome(body, 100_000, scanning=False)


def scanned(*pieces: bytes) -> tuple[RowScanner, bytes]:
    scanner = RowScanner(frozenset([TAG]), Scales())
    for number, piece in enumerate(pieces):
        rest = scanner.feed(piece)
        if rest is not None:
            return scanner, rest + b"".join(pieces[number + 1 :])
    return scanner, scanner.end()


ROW = b"<CUSTOMER><RECORDNO>1</RECORDNO><NAME>A &amp; &#66;</NAME></CUSTOMER>"


@pytest.mark.parametrize("size", [1, 10, 40_000])
def test_a_page_as_the_gateway_writes_it_never_reaches_the_parser(size: int) -> None:
    body = ROW * 1000 + b"</data></result>"
    scanner, rest = scanned(*(body[at : at + size] for at in range(0, len(body), size)))
    assert rest == b"</data></result>"
    block = scanner.block()
    assert block is not None
    assert (block.names, block.size) == (("RECORDNO", "NAME"), 1000)
    assert set(block.column("NAME")) == {"A & B"}


@pytest.mark.parametrize(
    "odd",
    [
        b"<CUSTOMER><NAME>A</NAME><RECORDNO>1</RECORDNO></CUSTOMER>",
        b"<CUSTOMER><RECORDNO>1</RECORDNO></CUSTOMER>",
        b"<CUSTOMER><RECORDNO a=''>1</RECORDNO><NAME></NAME></CUSTOMER>",
        b"<CUSTOMER><RECORDNO><!-- 1 --></RECORDNO><NAME></NAME></CUSTOMER>",
        b"<!-- c -->",
        b"text",
    ],
)
def test_what_has_another_form_is_left_to_the_parser_with_all_behind_it(odd: bytes) -> None:
    scanner, rest = scanned(ROW + ROW + odd + ROW)
    assert rest == odd + ROW
    block = scanner.block()
    assert block is not None
    assert block.size == 2


def test_a_row_without_an_end_is_not_waited_for() -> None:
    pieces = [b"<CUSTOMER><RECORDNO>1</RECORDNO>", *[b"<X>y</X>" * 5_000] * 20]
    scanner = RowScanner(frozenset([TAG]), Scales())
    fed = 0
    for piece in pieces:
        fed += len(piece)
        if scanner.feed(piece) is not None:
            break
    assert fed < 600_000


def test_rows_behave_like_a_list_of_rows() -> None:
    told = [{"A": "1", "B": None}, {"A": "2", "B": "x"}, {"B": "3"}]
    rows = Rows.of(told)
    assert rows == told
    assert (len(rows), rows[0], rows[-1], rows[1:]) == (3, told[0], told[2], told[1:])
    assert list(rows.column("A")) == ["1", "2", None]
    assert list(rows.column("C")) == [None] * 3
    assert Rows.of(rows) is rows
    for place in (3, -4):
        with pytest.raises(IndexError):
            rows[place]
    assert "x" not in repr(rows)
    assert Rows([Block(("A",), [["1"]], 1)]) != [{"A": "2"}]
