"""Bodies no honest gateway sends, by name. Made piece by piece, so that the test itself needs no memory."""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1_000_000
_PIECE: Final = 64 * 1024
_OPEN: Final = b"<response><control><status>success</status></control><operation>"
_RESULT: Final = _OPEN + b"<result><status>success</status>"
_END: Final = b"</result></operation></response>"
_DATA: Final = _RESULT + b'<data totalcount="9" numremaining="0">'
_DATA_END: Final = b"</data>" + _END


@dataclass(frozen=True)
class Document:
    """A body and what the client has to make of it.

    Attributes:
        pieces: Makes the body as it comes off the line.
        kind: The outcome, such as ``Unreadable.too_large``.
        question: What was asked.
        encoding: The ``Content-Encoding`` it says it has.
    """

    pieces: Callable[[], Iterable[bytes]]
    kind: str
    question: str = "query"
    encoding: str = ""


def _bytes(body: bytes) -> Callable[[], Iterable[bytes]]:
    return lambda: (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))


def _much(before: bytes, unit: bytes, size: int, after: bytes = b"") -> Callable[[], Iterable[bytes]]:
    """*before*, *unit* again and again for *size* bytes, *after*."""
    block = unit * max(1, _PIECE // len(unit))
    return lambda: itertools.chain([before], itertools.repeat(block, size // len(block)), [after])


def _packed(pieces: Callable[[], Iterable[bytes]], times: int = 1) -> Callable[[], Iterable[bytes]]:
    def packing() -> Iterator[bytes]:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        for piece in pieces():
            yield packer.compress(piece)
        yield packer.flush()

    return packing if times == 1 else _packed(packing, times - 1)


def _numbered(before: bytes, form: bytes, count: int, after: bytes = b"") -> Callable[[], Iterable[bytes]]:
    """*form* with ascending numbers, so that no two are the same."""

    def pieces() -> Iterator[bytes]:
        yield before
        for start in range(0, count, 2_000):
            yield b"".join(form % number for number in range(start, min(start + 2_000, count)))
        yield after

    return pieces


def _rows(count: int, fields: int) -> Callable[[], Iterable[bytes]]:
    row = b"".join(b"<FIELD%d>%d.00</FIELD%d>" % (each, each, each) for each in range(fields))
    return lambda: itertools.chain(
        [_DATA], itertools.repeat(b"<CUSTOMER>%s</CUSTOMER>" % row, count), [_DATA_END]
    )


def _deep_names(rows: int, names: int) -> Callable[[], Iterable[bytes]]:
    """Rows whose one field holds elements of ever other names: they go, but libxml2 remembers their names."""
    return lambda: itertools.chain(
        [_DATA],
        (
            b"<CUSTOMER><A>%s</A></CUSTOMER>" % b"".join(b"<n%d_%d/>" % (row, name) for name in range(names))
            for row in range(rows)
        ),
        [_DATA_END],
    )


def _bomb(kind: bytes, levels: int = 40) -> bytes:
    entities = b"".join(
        b'<!ENTITY %s a%d "%sa%d;%sa%d;">' % (kind, level, b"&", level - 1, b"&", level - 1)
        for level in range(1, levels)
    )
    return b'<!DOCTYPE response [<!ENTITY a0 "ha">%s]><response>&a39;</response>' % entities


def _external(address: bytes) -> bytes:
    return (
        b"<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE response [<!ENTITY x SYSTEM '%s'>]>"
        b"<response><control><status>&x;</status></control></response>" % address
    )


_REPLY: Final = (
    _DATA + b"<CUSTOMER><RECORDNO>1</RECORDNO><NAME>\xc3\xa9</NAME></CUSTOMER>" + _DATA_END
).decode()
_DECLARED: Final = '<?xml version="1.0" encoding="{}"?>' + _REPLY
_FAILURE: Final = b"<response><control><status>failure</status></control><errormessage><error><description2>"
_FAILURE_END: Final = b"</description2></error></errormessage></response>"
_PERMISSIONS: Final = b"<appSubscription>" * 60 + b"<policy>" * 60

TOO_LARGE: Final = "Unreadable.too_large"
FORBIDDEN: Final = "Unreadable.forbidden_xml"
NOT_XML: Final = "Unreadable.not_xml"
ENCODING: Final = "Unreadable.encoding"

DOCUMENTS: Final[Mapping[str, Document]] = {
    # Document types: never fed to the parser, so nothing is looked up and nothing grows.
    "an entity bomb": Document(_bytes(_bomb(b"")), FORBIDDEN),
    "a parameter entity bomb": Document(_bytes(_bomb(b"%")), FORBIDDEN),
    "an entity of a local file": Document(_bytes(_external(b"file:///etc/passwd")), FORBIDDEN),
    "an entity of a web page": Document(_bytes(_external(b"http://127.0.0.1:1/x")), FORBIDDEN),
    "a parameter entity of a web page": Document(
        _bytes(b'<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]><response/>'), FORBIDDEN
    ),
    "an external document type": Document(
        _bytes(b'<!DOCTYPE response PUBLIC "-//X//Y" "http://127.0.0.1:1/x.dtd"><response/>'), FORBIDDEN
    ),
    "a document type in capitals": Document(_bytes(b"<!doctype response []><response/>"), FORBIDDEN),
    "a document type behind a comment": Document(
        _bytes(b"<!-- --><?x?>\n<!DOCTYPE response []><response/>"), FORBIDDEN
    ),
    "a document type inside": Document(_bytes(b"<response><!DOCTYPE r []></response>"), NOT_XML),
    "an endless document type": Document(
        _much(b"<!DOCTYPE r [", b"<!ENTITY a 'b'>", 60 * MEGABYTE), FORBIDDEN
    ),
    "an XInclude": Document(
        _bytes(
            b'<response xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/>'
            b"</response>"
        ),
        "Unreadable.unexpected",
    ),
    "a style sheet": Document(
        _bytes(b'<?xml-stylesheet href="file:///etc/passwd"?><response/>'), "Unreadable.unexpected"
    ),
    # Much of something.
    "100,000 levels": Document(
        _bytes(b"<response>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</response>"), TOO_LARGE
    ),
    "endless levels": Document(_much(b"<response>", b"<a>", 60 * MEGABYTE), TOO_LARGE),
    "a text of 100 MB": Document(_much(b"<response>", b"x", 100 * MEGABYTE, b"</response>"), TOO_LARGE),
    "a text of 100 MB in a row": Document(_much(_DATA + b"<CUSTOMER><A>", b"x", 100 * MEGABYTE), TOO_LARGE),
    "an attribute of 20 MB": Document(_much(b"<response a='", b"x", 20 * MEGABYTE, b"'/>"), TOO_LARGE),
    "an attribute without an end": Document(_much(b"<response a='", b"<", 60 * MEGABYTE), TOO_LARGE),
    "a million attributes": Document(_numbered(b"<response", b" a%d=''", 1_000_000, b"/>"), TOO_LARGE),
    "many name spaces": Document(
        _numbered(b"<response>", b"<a xmlns:n%d='urn:x'/>", 500_000, b"</response>"), TOO_LARGE
    ),
    "a name of 10 MB": Document(_much(b"<response><", b"a", 10 * MEGABYTE, b"/></response>"), TOO_LARGE),
    "a comment of 60 MB": Document(_much(b"<response><!--", b"x", 60 * MEGABYTE), TOO_LARGE),
    "a CDATA section of 60 MB": Document(_much(b"<response><![CDATA[", b"x", 60 * MEGABYTE), TOO_LARGE),
    "an instruction of 60 MB": Document(_much(b"<response><?x ", b"x", 60 * MEGABYTE), TOO_LARGE),
    "an endless prolog": Document(_much(b"<!--", b"x", 60 * MEGABYTE), "Unreadable.unexpected"),
    "endless white space": Document(_much(b"", b" \n", 60 * MEGABYTE), "Unreadable.unexpected"),
    "endless text": Document(_much(b"", b"x", 60 * MEGABYTE), NOT_XML),
    "endless elements": Document(_much(_OPEN, b"<a/>", 60 * MEGABYTE), TOO_LARGE),
    "endless elements and texts": Document(_much(_OPEN, b"<a/>x", 60 * MEGABYTE), TOO_LARGE),
    "endless elements with attributes": Document(_much(_OPEN, b"<a b='x'/>", 60 * MEGABYTE), TOO_LARGE),
    "endless references": Document(_much(b"<response>", b"&lt;&#65;", 60 * MEGABYTE), TOO_LARGE),
    "endless results": Document(_much(_OPEN, b"<result/>", 60 * MEGABYTE), TOO_LARGE),
    "endless errors": Document(_much(b"<response><errormessage>", b"<error/>", 60 * MEGABYTE), TOO_LARGE),
    # Rows, which are taken out of the tree while they arrive.
    "endless rows": Document(_much(_DATA, b"<CUSTOMER/>", 60 * MEGABYTE), TOO_LARGE),
    "endless lists of a row": Document(_much(_RESULT, b"<data><CUSTOMER/></data>", 60 * MEGABYTE), TOO_LARGE),
    "rows between endless elements": Document(
        _much(_RESULT, b"<data><CUSTOMER/></data>" + b"<a/>x" * 10_000, 60 * MEGABYTE), TOO_LARGE
    ),
    "rows in a list between endless elements": Document(
        _much(_DATA, b"<CUSTOMER/>" + b"<a/>x" * 10_000, 60 * MEGABYTE), TOO_LARGE
    ),
    "rows outside of a list": Document(_much(_RESULT, b"<CUSTOMER/>", 60 * MEGABYTE), TOO_LARGE),
    "rows in rows": Document(
        _much(_DATA, b"<CUSTOMER><data><CUSTOMER/></data></CUSTOMER>", 60 * MEGABYTE), TOO_LARGE
    ),
    "a row of endless fields": Document(_numbered(_DATA + b"<CUSTOMER>", b"<a%d/>", 5_000_000), TOO_LARGE),
    "rows of ever other fields": Document(
        _numbered(_DATA, b"<CUSTOMER><a%d/></CUSTOMER>", 2_000, _DATA_END), "ok"
    ),
    "rows with ever other names deep inside": Document(_deep_names(1_900, 300), "ok"),
    "rows of long texts with one wide character": Document(
        _much(
            _DATA,
            b"<CUSTOMER><A>" + b"x" * 60_000 + "😀".encode() + b"</A></CUSTOMER>",
            60 * MEGABYTE,
        ),
        TOO_LARGE,
    ),
    "the largest page": Document(_rows(2_000, 140), "ok"),
    "one row more than a page has": Document(_rows(2_001, 1), TOO_LARGE),
    # Texts that take long to search.
    "openings of a Support ID": Document(
        _much(_FAILURE, b"[Support ID: ", MEGABYTE, _FAILURE_END), "SenderRefused.refused"
    ),
    "openings of a tag": Document(
        _much(_FAILURE, b"&lt;a x", MEGABYTE, _FAILURE_END), "SenderRefused.refused"
    ),
    "a text of ampersands": Document(
        _much(_FAILURE, b"&amp;", MEGABYTE, _FAILURE_END), "SenderRefused.refused"
    ),
    "a character number of a million digits": Document(
        _much(_FAILURE + b"&amp;#", b"9", MEGABYTE, b";" + _FAILURE_END), "SenderRefused.refused"
    ),
    "a character number in hexadecimal of a million digits": Document(
        _much(_FAILURE + b"&amp;#x", b"f", MEGABYTE, b";" + _FAILURE_END), "SenderRefused.refused"
    ),
    "a count of a million digits": Document(
        _much(_RESULT + b"<data totalcount='", b"9", MEGABYTE, b"'/>" + _END), "ok"
    ),
    "a total of a million digits": Document(
        _much(
            _DATA + b"<CUSTOMER><COUNT.RECORDNO>1</COUNT.RECORDNO><SUM.TOTALDUE>",
            b"9",
            MEGABYTE,
            b"</SUM.TOTALDUE></CUSTOMER>" + _DATA_END,
        ),
        "Unreadable.unexpected",
        "aggregate",
    ),
    "a count with a huge exponent": Document(
        _bytes(_DATA + b"<CUSTOMER><COUNT.RECORDNO>1E+999999999</COUNT.RECORDNO></CUSTOMER>" + _DATA_END),
        "Unreadable.unexpected",
        "aggregate",
    ),
    "nested permissions": Document(
        _much(
            _RESULT + b"<data>" + _PERMISSIONS,
            b"<x/>",
            MEGABYTE // 4,
            b"</policy>" * 60 + b"</appSubscription>" * 60 + _DATA_END,
        ),
        "ok",
        "user_permissions",
    ),
    # Encodings.
    "UTF-16 with a mark": Document(_bytes(_DECLARED.format("UTF-16").encode("utf-16")), ENCODING),
    "UTF-16 without a mark": Document(_bytes(_DECLARED.format("UTF-16").encode("utf-16-le")), ENCODING),
    "UTF-16 without a mark, the other way round": Document(_bytes(_REPLY.encode("utf-16-be")), ENCODING),
    "UTF-16 by declaration only": Document(_bytes(_DECLARED.format("UTF-16").encode()), ENCODING),
    "UTF-32": Document(_bytes(_REPLY.encode("utf-32")), ENCODING),
    "Latin-1 declared as UTF-8": Document(_bytes(_DECLARED.format("UTF-8").encode("latin-1")), ENCODING),
    "UTF-8 declared as Latin-1": Document(_bytes(_DECLARED.format("ISO-8859-1").encode()), ENCODING),
    "UTF-7": Document(_bytes(_DECLARED.format("UTF-7").encode("utf-7")), ENCODING),
    "EBCDIC": Document(_bytes(_DECLARED.format("IBM037").encode("cp037", "replace")), NOT_XML),
    "UTF-8 with a mark": Document(_bytes(b"\xef\xbb\xbf" + _REPLY.encode()), "ok"),
    "two marks": Document(_bytes(b"\xef\xbb\xbf\xef\xbb\xbf" + _REPLY.encode()), NOT_XML),
    "a NUL": Document(_bytes(_REPLY.replace("success", "suc\0cess").encode()), NOT_XML),
    "a NUL at the end": Document(_bytes(_REPLY.encode() + b"\0"), NOT_XML),
    "endless NULs": Document(_much(_OPEN, b"\0", 60 * MEGABYTE), NOT_XML),
    "a lone surrogate": Document(_bytes(_REPLY.encode().replace(b"\xc3\xa9", b"\xed\xa0\x80")), ENCODING),
    "an overlong slash": Document(_bytes(_REPLY.encode().replace(b"\xc3\xa9", b"\xc0\xaf")), ENCODING),
    "half a character": Document(_bytes(_REPLY.encode().replace(b"\xc3\xa9", b"\xc3")), ENCODING),
    # Compression.
    "a gzip bomb": Document(_packed(_much(_OPEN, b" ", 200 * MEGABYTE)), TOO_LARGE, encoding="gzip"),
    "a gzip bomb of elements": Document(
        _packed(_much(_OPEN, b"<a/>", 100 * MEGABYTE)), TOO_LARGE, encoding="gzip"
    ),
    "a gzip bomb in a gzip": Document(
        _packed(_much(_OPEN, b" ", 200 * MEGABYTE), 2), ENCODING, encoding="gzip"
    ),
    "gzip twice, and told so": Document(
        _packed(_much(_OPEN, b" ", MEGABYTE), 2), ENCODING, encoding="gzip, gzip"
    ),
    "gzip that is none": Document(_bytes(_REPLY.encode()), ENCODING, encoding="gzip"),
    "gzip that is not told": Document(_packed(_bytes(_REPLY.encode())), ENCODING),
    "deflate": Document(_bytes(zlib.compress(_REPLY.encode())), ENCODING, encoding="deflate"),
    "deflate told as gzip": Document(_bytes(zlib.compress(_REPLY.encode())), ENCODING, encoding="gzip"),
    "br": Document(_bytes(b"\x0b\x02\x80<response/>\x03"), ENCODING, encoding="br"),
    "an encoding nobody knows": Document(_bytes(_REPLY.encode()), ENCODING, encoding="\xff x"),
    "endless gzip members of nothing": Document(
        _much(b"", gzip.compress(b""), 80 * MEGABYTE), ENCODING, encoding="gzip"
    ),
    "endless gzip blocks of nothing": Document(
        _much(gzip.compress(b"")[:10], b"\0\0\0\xff\xff", 80 * MEGABYTE), TOO_LARGE, encoding="gzip"
    ),
    "an endless gzip name": Document(
        _much(b"\x1f\x8b\x08\x08\0\0\0\0\0\xff", b"n", 80 * MEGABYTE), TOO_LARGE, encoding="gzip"
    ),
}
