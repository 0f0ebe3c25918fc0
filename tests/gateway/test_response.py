from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.response import Reply, read_reply
from tests.gateway import replies as xml
from tests.gateway.test_request import SENDABLE

CUSTOMERS = (
    {"RECORDNO": "1", "NAME": "Harbor & Pine <Ltd>", "PAYTOCONTACT.CONTACTNAME": "Zoë 😀"},
    {"RECORDNO": "2", "NAME": None, "PAYTOCONTACT.CONTACTNAME": None},
)
PAGE = xml.response(
    xml.result("query", xml.rows("CUSTOMER", *CUSTOMERS, total=3120, remaining=3118), control_id="f-1")
)


def read(text: str | bytes, size: int | None = None, **options: object) -> Reply:
    body = text.encode() if isinstance(text, str) else text
    step = size or max(len(body), 1)
    pieces = [body[start : start + step] for start in range(0, len(body), step)]
    return read_reply(pieces, row_tags=["CUSTOMER"], **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [None, 1, 2, 3, 7, 64])
def test_a_page_is_the_same_in_pieces_of_any_size(size: int | None) -> None:
    reply = read(PAGE, size)
    (result,) = reply.results
    assert result.page is not None
    assert result.page.rows == list(CUSTOMERS)
    assert (result.page.total, result.page.count, result.page.remaining) == (3120, 2, 3118)
    assert (result.function, result.control_id, result.failed) == ("query", "f-1", False)


def test_white_space_between_elements_changes_nothing() -> None:
    spaced = PAGE.replace("><", ">\n  <")
    (result,) = read(spaced, 11).results
    assert result.page is not None
    assert [row["RECORDNO"] for row in result.page.rows] == ["1", "2"]


def test_comments_and_instructions_change_nothing() -> None:
    noisy = PAGE.replace("<NAME>", "<!-- c --><?pi x?><NAME>").replace("<response>", "<!-- > --><response>")
    (result,) = read(noisy).results
    assert result.page is not None
    assert result.page.rows == list(CUSTOMERS)


def test_a_byte_order_mark_and_cdata_are_understood() -> None:
    marked = b"\xef\xbb\xbf" + PAGE.replace("Harbor &amp; Pine &lt;Ltd&gt;", "<![CDATA[A & <B>]]>").encode()
    (result,) = read(marked).results
    assert result.page is not None
    assert result.page.rows[0]["NAME"] == "A & <B>"


def test_the_sign_in_tells_user_company_and_times() -> None:
    signed_in = read(PAGE).authentication
    assert signed_in is not None
    assert (signed_in.user_id, signed_in.company_id, signed_in.entity_id) == (
        "xmlgw-armatic",
        "HarborPine",
        "",
    )
    assert signed_in.server_time == datetime(2026, 11, 24, 13, tzinfo=UTC)
    assert signed_in.expires_at == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_two_queries_in_one_reply_keep_their_rows_apart() -> None:
    both = xml.response(
        xml.result("query", xml.rows("CUSTOMER", {"RECORDNO": "1"}, {"RECORDNO": "2"}), control_id="a"),
        xml.result("query", xml.rows("CUSTOMER", {"RECORDNO": "3"}), control_id="b"),
        xml.result("query", xml.rows("CUSTOMER"), control_id="c"),
    )
    for size in (None, 1, 50):
        pages = [result.page for result in read(both, size).results]
        assert [[row["RECORDNO"] for row in page.rows] for page in pages if page] == [["1", "2"], ["3"], []]


def test_a_field_with_the_name_of_its_object_is_no_row() -> None:
    rows = xml.rows("CUSTOMER", {"RECORDNO": "1", "CUSTOMER": "C-1"}, {"RECORDNO": "2", "CUSTOMER": None})
    for size in (None, 1):
        (result,) = read(xml.response(xml.result("query", rows)), size).results
        assert result.page is not None
        assert result.page.rows == [
            {"RECORDNO": "1", "CUSTOMER": "C-1"},
            {"RECORDNO": "2", "CUSTOMER": None},
        ]


def test_rows_under_an_unexpected_name_are_still_rows() -> None:
    (result,) = read(xml.response(xml.result("query", xml.rows("customer", {"RECORDNO": "9"})))).results
    assert result.page is not None
    assert result.page.rows == [{"RECORDNO": "9"}]


def test_counts_that_are_missing_or_nonsense_are_replaced_by_what_is_there() -> None:
    odd = PAGE.replace('totalcount="3120"', 'totalcount="many"').replace('numremaining="3118"', "")
    (result,) = read(odd.replace('count="2"', "")).results
    assert result.page is not None
    assert (result.page.total, result.page.count, result.page.remaining) == (2, 2, 0)


def test_all_three_places_of_failure_keep_all_their_errors() -> None:
    two = xml.errors(("A-1", "first"), ("A-2", "second"))
    control = read(f"<response>{xml.control('failure')}{two}</response>")
    assert control.control.failed
    assert control.authentication is None
    assert [(each.errorno, each.description2) for each in control.control.errors] == [
        ("A-1", "first"),
        ("A-2", "second"),
    ]
    sign_in = read(xml.sign_in_failure(("A-1", "first"), ("A-2", "second")))
    assert not sign_in.control.failed
    assert sign_in.authentication is not None
    assert sign_in.authentication.failed
    assert [each.errorno for each in sign_in.authentication.errors] == ["A-1", "A-2"]
    (aborted,) = read(xml.response(xml.result("query", two, status="aborted"))).results
    assert aborted.failed
    assert [each.errorno for each in aborted.errors] == ["A-1", "A-2"]


def test_errors_one_level_deeper_are_found_too() -> None:
    inside = xml.authentication("failure").replace(
        "</authentication>", xml.errors(("X", "y")) + "</authentication>"
    )
    reply = read(f"<response>{xml.control()}<operation>{inside}</operation></response>")
    assert reply.authentication is not None
    assert [each.errorno for each in reply.authentication.errors] == ["X"]


def test_a_bare_gateway_error_is_understood() -> None:
    bare = (
        "<response><control><status>failure</status></control><errormessage><error>"
        "<errorno>GW-0011</errorno><description>Invalid Request [Request ID: a1%2Fb2]</description>"
        "</error></errormessage></response>"
    )
    (entry,) = read(bare).control.errors
    assert (entry.errorno, entry.description, entry.description2) == ("GW-0011", "Invalid Request", "")
    assert entry.support_id == "a1/b2"


def test_an_error_without_any_part_is_still_an_error() -> None:
    reply = read("<response><errormessage><error/></errormessage></response>")
    assert reply.control.failed
    assert len(reply.control.errors) == 1


def test_support_ids_entities_and_tags_of_a_text_are_cleaned() -> None:
    text = (
        "Can&#039;t read <b>ARINVOICE</b>, field <x>&nbsp;of <br/>the user "
        "[Support ID: 1sXdz%7EW9Zx0%2Bab%2525]"
    )
    reply = read(f"<response>{xml.control('failure')}{xml.errors(('BL1', text))}</response>")
    (entry,) = reply.control.errors
    assert entry.description2 == "Can't read ARINVOICE , field <x> of the user"
    assert entry.support_id == "1sXdz~W9Zx0+ab%25"  # decoded once


def test_additional_error_information_is_kept_wherever_it_lies() -> None:
    more = (
        "<additionalinfo><DETAIL><errorId>GL-0493</errorId></DETAIL>"
        "<category>Invalid permission</category></additionalinfo>"
    )
    told = xml.errors(("PL04000005", "no")).replace("</error>", more + "</error>")
    (result,) = read(xml.response(xml.result("query", told, status="failure"))).results
    assert (result.errors[0].error_id, result.errors[0].category) == ("GL-0493", "Invalid permission")


def test_texts_of_errors_are_masked_after_they_were_cleaned() -> None:
    told = xml.errors(("E", "value &quot;top&amp;secret&quot; is wrong"))
    masked = read(
        f"<response>{xml.control('failure')}{told}</response>",
        masked=lambda text: text.replace("top&secret", "•"),
    )
    assert masked.control.errors[0].description2 == 'value "•" is wrong'


BASE = b"<response><control><status>success</status></control></response>"
UNREADABLE = {
    "nothing": (b"", "empty"),
    "white space": (b" \r\n\t ", "empty"),
    "html": (b"<!DOCTYPE html><html><body>Blocked</body></html>", "html"),
    "old html": (b'<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html>', "html"),
    "html without a type": (b"\n<HTML><head>", "html"),
    "html behind a comment": (b"<!-- blocked --><html>", "html"),
    "a document type": (b'<!DOCTYPE response SYSTEM "file:///etc/passwd"><response/>', "forbidden_xml"),
    "an entity bomb": (
        b'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><response>&b;</response>',
        "forbidden_xml",
    ),
    "a document type in small pieces of white space": (b"\n" * 200 + b"<!DOCTYPE r []><r/>", "forbidden_xml"),
    "an undeclared entity": (BASE.replace(b"success", b"&nbsp;"), "not_xml"),
    "plain text": (b"upstream connect error or disconnect", "not_xml"),
    "json": (b'{"error": "nope"}', "not_xml"),
    "a control character": (BASE.replace(b"success", b"suc\x01cess"), "not_xml"),
    "a control character reference": (BASE.replace(b"success", b"suc&#1;cess"), "not_xml"),
    "a NUL": (BASE.replace(b"success", b"suc\0cess"), "not_xml"),
    "a wrong end tag": (BASE.replace(b"</control>", b"</contrl>"), "not_xml"),
    "text behind the end": (BASE + b"more", "not_xml"),
    "two replies": (BASE + BASE, "not_xml"),
    "a double attribute": (b"<response a='1' a='2'/>", "not_xml"),
    "an unknown prefix": (b"<x:response/>", "not_xml"),
    "latin-1 called UTF-8": (
        b'<?xml version="1.0" encoding="UTF-8"?><response>\xe9t\xe9</response>',
        "encoding",
    ),
    "latin-1": (b'<?xml version="1.0" encoding="ISO-8859-1"?><response>\xe9</response>', "encoding"),
    "an unknown charset": (b'<?xml version="1.0" encoding="no-such-thing"?><response/>', "encoding"),
    "UTF-16": ("<response/>".encode("utf-16"), "encoding"),
    "UTF-16 without a mark": ("<response/>".encode("utf-16-le"), "encoding"),
    "UTF-32": ("<response/>".encode("utf-32-be"), "encoding"),
    "surrogates": (b"<response>\xed\xa0\x80</response>", "encoding"),
    "overlong UTF-8": (b"<response>\xc0\xaf</response>", "encoding"),
    "another root": (b"<soap><fault/></soap>", "unexpected"),
    "an empty reply": (b"<response/>", "unexpected"),
    "an endless prolog": (b"<!-- " + b"x" * 20_000, "unexpected"),
    "deep nesting": (b"<response>" + b"<a>" * 5_000, "too_large"),
    "a huge name": (b"<response><" + b"a" * 60_000 + b"/></response>", "too_large"),
    "a huge text": (b"<response>" + b"x" * 3_000_000 + b"</response>", "too_large"),
    "a huge attribute": (b"<response a='" + b"x" * 3_000_000 + b"'/>", "too_large"),
    "too many elements": (b"<response>" + b"<a/>" * 600_000 + b"</response>", "too_large"),
}


@pytest.mark.parametrize("piece", [None, 4096, 1])
@pytest.mark.parametrize("name", UNREADABLE)
def test_what_is_no_reply_is_named(name: str, piece: int | None) -> None:
    body, kind = UNREADABLE[name]
    if piece == 1 and len(body) > 30_000:
        piece = 60_000  # one byte at a time would take minutes and show nothing new
    with pytest.raises(Unreadable) as caught:
        read(body, piece)
    assert caught.value.fault.kind == kind
    assert caught.value.__cause__ is None  # the parser's words quote the body


def test_more_rows_than_a_page_can_have_are_refused() -> None:
    with pytest.raises(Unreadable) as caught:
        read(xml.response(xml.result("query", xml.rows("CUSTOMER", *({"A": None},) * 2001))), 65_536)
    assert caught.value.fault.kind == "too_large"


WHOLE = PAGE.replace("</data>", "<!-- c --><?pi x?><![CDATA[é]]>&#233;</data>").encode()


@given(st.integers(1, len(WHOLE) - 1), st.sampled_from([1, 5, 4096]))
def test_a_reply_cut_anywhere_is_cut(end: int, piece: int) -> None:
    with pytest.raises(Unreadable) as caught:
        read(WHOLE[:end], piece)
    assert caught.value.fault.kind == "truncated"


@given(st.dictionaries(st.sampled_from(["A", "B.C", "D_1"]), SENDABLE, min_size=1), st.integers(1, 80))
def test_any_text_of_a_field_arrives_whole(cells: dict[str, str], piece: int) -> None:
    told = {name: value.replace("\r", "") for name, value in cells.items()}  # literal XML folds line ends
    (result,) = read(xml.response(xml.result("query", xml.rows("CUSTOMER", told))), piece).results
    assert result.page is not None
    assert result.page.rows == [{name: value or None for name, value in told.items()}]


@given(st.binary(max_size=200), st.integers(1, 50))
def test_random_bytes_raise_our_error_and_no_other(body: bytes, piece: int) -> None:
    with pytest.raises(Unreadable):
        read(body, piece)


@given(st.data())
def test_a_damaged_reply_raises_our_error_or_is_read(data: st.DataObject) -> None:
    body = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    with suppress(Unreadable):
        read(bytes(body), data.draw(st.integers(1, 400)))


def pages_of(count: int) -> Iterator[bytes]:
    cells = {f"FIELD{number}": "some text of usual length" for number in range(20)}
    row = xml.rows("CUSTOMER", cells).partition(">")[2].removesuffix("</data>").encode()
    before, after = xml.response(xml.result("query", xml.rows("CUSTOMER", total=count))).split("</data>")
    yield before.encode()
    for _ in range(count // 50):
        yield row * 50
    yield b"</data>" + after.encode()


def test_the_tree_is_gone_before_the_page_is_complete() -> None:
    size = sum(map(len, pages_of(2000)))
    tracemalloc.start()
    try:
        (result,) = read_reply(pages_of(2000), row_tags=["CUSTOMER"]).results
        rows, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert result.page is not None
    assert len(result.page.rows) == 2000
    assert result.data is not None
    assert len(result.data) <= 1  # the tree, which tracemalloc does not see, holds one emptied row
    assert peak - rows < size / 4
