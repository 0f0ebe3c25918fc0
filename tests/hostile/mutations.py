"""Spoils replies: each step is three numbers, so that hypothesis can make a failing example smaller."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final, TypeAlias

from hypothesis import strategies as st
from lxml import etree

_LONGEST: Final = 400_000
_TOKEN: Final = re.compile(rb"<[^<>]*>|[^<]+|<")

#: What stands in the way: well-formed or not, in the wrong place in most cases.
SNIPPETS: Final[Sequence[bytes]] = (
    b"",
    b" ",
    b"\n\n",
    b"<!-- c -->",
    b"<!-- -- -->",
    b"<!--",
    b"<?pi x?>",
    b"<?xml version='1.0' encoding='ISO-8859-1'?>",
    b"<![CDATA[ <a>&amp; ]]>",
    b"<![CDATA[",
    b"]]>",
    b"<!DOCTYPE response>",
    b"<!DOCTYPE response [<!ENTITY a 'aaaa'>]>",
    b"<!DOCTYPE r SYSTEM 'file:///etc/passwd'>",
    b"&a;",
    b"&nbsp;",
    b"&#0;",
    b"&#65;",
    b"&#x1F600;",
    b"&#xD800;",
    b"&#x110000;",
    b"&amp;#" + b"9" * 5_000 + b";",
    b"&amp;#x80;&amp;#133;&amp;rlm;&amp;#8238;",
    b"&amp;lt;b&amp;gt;&amp;nbsp;",
    b"&lt;b class=x",
    b"[Support ID: ",
    b"[Support ID: %1b%5d0;x%07%00%E2%80%AE%zz]",
    b"[Request ID: \xe2\x80\xae]",
    b"[Support ID: " * 400,
    b"user-pass-marker",
    b"&#117;ser-pass-marker",
    b"[Support ID: %75ser-pass-marker]",
    b"sender-pass-marker",
    b"session-id-marker",
    b"\0",
    b"\x01",
    b"\x1b[2J",
    b"\x7f\xc2\x9b",
    b"\xc3\xa9",
    b"\xe9",
    b"\xf0\x9f\x98\x80",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xef\xbf\xbf",
    b"<a/>",
    b"</a>",
    b"<a:b/>",
    b"<a xmlns='urn:x'/>",
    b"<x:a xmlns:x='urn:x'>1</x:a>",
    b"<a a='1' a='2'/>",
    b"<status>failure</status>",
    b"<status/>",
    b"<errormessage><error/></errormessage>",
    b"<errormessage>" + b"<error><errorno>XL03000006</errorno></error>" * 30 + b"</errormessage>",
    b"<additionalinfo><ERRORID>&#x9b;</ERRORID></additionalinfo>",
    b"<control/>",
    b"<operation>",
    b"<authentication><status>failure</status></authentication>",
    b"<result/>" * 210,
    b"<result><status>success</status><data count='1'><CUSTOMER><NAME>1</NAME></CUSTOMER></data></result>",
    b"<data/>",
    b"<data totalcount='" + b"9" * 5_000 + b"' numremaining='-1' count='1e9'/>",
    b"<data totalcount='\xd9\xa3'>",
    b"<CUSTOMER/>",
    b"<CUSTOMER><NAME><b>x</b>y</NAME></CUSTOMER>",
    b"<data><CUSTOMER><data><CUSTOMER/></data></CUSTOMER></data>",
    b"<CUSTOMER>" * 40,
    b"<a>" * 300,
    b"<Field><ID>A</ID></Field>",
    b"<sessionid>s</sessionid>",
    b"<endpoint>https://gateway.example.net/x</endpoint>",
    b"<endpoint>https://api.intacct.com.example.net/x</endpoint>",
    b"<endpoint>http://user:p@127.0.0.1:99999/</endpoint>",
    b"<html>",
    b"text",
)
#: Values that are odd where a value belongs.
VALUES: Final[Sequence[bytes]] = (
    b"",
    b"0",
    b"-1",
    b"1E+999999999",
    b"1E-999999999",
    b"9" * 5_000,
    b"0." + b"0" * 5_000 + b"1",
    b"NaN",
    b"Infinity",
    b"-0",
    b"1_000",
    b"\xd9\xa3",
    b"1,5",
    b"true",
    b"0001-01-01T00:00:00+14:00",
    b"9999-12-31T23:59:59-23:59",
    b"2026-11-24",
    b"2026-11-24T13:00:00",
    b"2026-02-30T25:61:61Z",
    b"+9999",
    b"-0800",
    b"\xe2\x80\xae/mdY",
    b"success ",
    b"FAILURE",
    b"List|View||\xc2\x85|" + b"|" * 300,
    b"a" * 9_000,
    b"\xf0\x9f\x98\x80" * 3_000,
    b"api rate limit exceeded",
)

Step: TypeAlias = tuple[int, int, int, int]
#: The last kind of step, which mends.
LAST_KIND: Final = 14
_MEND: Final[Step] = (LAST_KIND, 1, 0, 0)
_STEP: Final = st.tuples(
    st.integers(0, LAST_KIND), st.integers(0, 999), st.integers(0, 999), st.integers(0, 255)
)
#: What to do, and three numbers that say where and with what. Half of all ends well-formed.
STEPS: Final = st.tuples(st.lists(_STEP, min_size=1, max_size=6), st.booleans()).map(
    lambda drawn: [*drawn[0], _MEND] if drawn[1] else drawn[0]
)


def spoilt(body: bytes, others: Sequence[bytes], steps: Sequence[Step]) -> bytes:
    """*body* after all *steps*; *others* are bodies to take pieces from."""
    for kind, first, second, third in steps:
        # Cut after each step: a few that repeat would make gigabytes of a large body.
        body = _KINDS[kind % len(_KINDS)](body, others, first, second, third)[:_LONGEST]
    return body


def _place(body: bytes, number: int) -> int:
    return len(body) * number // 1000


def _tokens(body: bytes) -> list[bytes]:
    return _TOKEN.findall(body)


def _span(tokens: list[bytes], first: int, size: int) -> tuple[int, int]:
    start = len(tokens) * first // 1000
    return start, start + 1 + size % 12


def _cut(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    return body[: _place(body, first)]


def _remove_bytes(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    start = _place(body, first)
    return body[:start] + body[start + 1 + third :]


def _flip(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    start = _place(body, first)
    return body[:start] + bytes([third]) + body[start + 1 :]


def _remove_elements(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    tokens = _tokens(body)
    start, end = _span(tokens, first, third)
    return b"".join(tokens[:start] + tokens[end:])


def _repeat_elements(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    tokens = _tokens(body)
    start, end = _span(tokens, first, third)
    return b"".join(tokens[:start] + tokens[start:end] * (2 + second % 60) + tokens[end:])


def _nest(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """Wrap a piece in copies of an element that occurs."""
    tokens = _tokens(body)
    start, end = _span(tokens, first, third)
    names = [token for token in tokens if re.fullmatch(rb"<[A-Za-z_.0-9]{1,40}>", token)] or [b"<a>"]
    opening = names[second % len(names)]
    closing = opening.replace(b"<", b"</")
    times = 1 + third % 200
    return b"".join([*tokens[:start], opening * times, *tokens[start:end], closing * times, *tokens[end:]])


def _swap(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    tokens = _tokens(body)
    if not tokens:
        return body
    here, there = len(tokens) * first // 1000, len(tokens) * second // 1000
    tokens[here], tokens[there] = tokens[there], tokens[here]
    return b"".join(tokens)


def _splice(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """The beginning of one reply and the end of another."""
    other = others[third % len(others)] if others else body
    tokens, theirs = _tokens(body), _tokens(other)
    return b"".join(tokens[: len(tokens) * first // 1000] + theirs[len(theirs) * second // 1000 :])


def _insert(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    tokens = _tokens(body)
    place = len(tokens) * first // 1000
    return b"".join([*tokens[:place], SNIPPETS[second % len(SNIPPETS)], *tokens[place:]])


def _insert_anywhere(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    place = _place(body, first)
    return body[:place] + SNIPPETS[second % len(SNIPPETS)] + body[place:]


def _put_value(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """Another text in an element that has one or is empty."""
    places = [match.end() for match in re.finditer(rb"<[A-Za-z][^<>/]*>(?=[^<]*</)", body)]
    if not places:
        return body
    start = places[len(places) * first // 1000]
    end = body.find(b"<", start)
    return body[:start] + VALUES[second % len(VALUES)] + body[end:]


def _put_attribute(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """One more or another attribute."""
    names = (
        b"totalcount",
        b"count",
        b"numremaining",
        b"offset",
        b"a",
        b"xmlns",
        b"xmlns:x",
        b"xml:lang",
        b"x:y",
    )
    value = VALUES[second % len(VALUES)].replace(b"'", b"")
    attribute = b" %s='%s'" % (names[third % len(names)], value)
    places = [match.end() for match in re.finditer(rb"<[A-Za-z][A-Za-z_.0-9]*", body)]
    if not places:
        return body
    place = places[len(places) * first // 1000]
    return body[:place] + attribute + body[place:]


def _rename(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """Call all elements of one name by the name of others, which keeps it well-formed."""
    names = sorted(set(re.findall(rb"<([A-Za-z][A-Za-z_.0-9]*)", body)))
    if not names:
        return body
    old = names[len(names) * first // 1000]
    new = [*names, b"CUSTOMER", b"data", b"error", b"x:y", old.upper(), old.lower()]
    return re.sub(rb"(</?)%s(?=[\s/>])" % re.escape(old), rb"\g<1>" + new[second % len(new)], body)


def _recode(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """Another encoding, in what it says, in what it is, or in both."""
    codes = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp037", "utf-7", "utf-8-sig", "utf-8")
    code = codes[second % len(codes)]
    if first % 2:
        body = re.sub(rb'encoding="[^"]*"', b'encoding="%s"' % code.encode(), body, count=1)
    if third % 2:
        body = body.decode("utf-8", "replace").encode(code, "replace")
    return body


def _mend(body: bytes, others: Sequence[bytes], first: int, second: int, third: int) -> bytes:
    """What a lenient parser makes of it: odd, but well-formed, so that the reader has something to read."""
    with suppress(etree.XMLSyntaxError, ValueError):
        root = etree.fromstring(body, etree.XMLParser(recover=True, no_network=True, resolve_entities=False))
        if root is not None:
            return etree.tostring(root, encoding="UTF-8", xml_declaration=bool(first % 2))
    return body


_Kind: TypeAlias = Callable[[bytes, Sequence[bytes], int, int, int], bytes]
_KINDS: Final[Sequence[_Kind]] = (
    _cut,
    _remove_bytes,
    _flip,
    _remove_elements,
    _repeat_elements,
    _nest,
    _swap,
    _splice,
    _insert,
    _insert_anywhere,
    _put_value,
    _put_attribute,
    _rename,
    _recode,
    _mend,
)
