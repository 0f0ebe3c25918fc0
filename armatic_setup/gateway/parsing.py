"""A reply's bytes into a tree, without trusting them: no document type, no entities, nothing too large.

Rows never stay in the tree. Most never get there: see ``scanning``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

from armatic_setup.gateway.answers import Row
from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.gateway.rows import Block, Rows
from armatic_setup.gateway.scanning import RowScanner
from armatic_setup.gateway.weight import Scales, too_much_tree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Bytes before the root element we look through: a declaration and a comment, not a novel.
_PROLOG_LIMIT: Final = 8_192
#: Bytes the parser gets at a time, so that no piece makes a large tree before the rows are taken out.
_BITE: Final = 64 * 1024
#: Fields of all rows together; no object has nearly as many.
_MOST_FIELDS: Final = 2_000
_PROLOG: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ENCODING: Final = re.compile(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"'>]*)[\"']")
_HTML: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
#: The start tag whose content may be rows, and what may yet become one.
_DATA: Final = re.compile(rb"<data(?:\s[^<>]*)?>")
_DATA_BEGINS: Final = re.compile(rb"<(?:d|da|dat|data(?:\s[^<>]{0,300})?)?\Z")
#: Enough bytes to tell a root element from a document type.
_TELLING: Final = 16

_KINDS: Final = {
    etree.ErrorTypes.ERR_INVALID_ENCODING: "encoding",
    etree.ErrorTypes.ERR_UNKNOWN_ENCODING: "encoding",
    etree.ErrorTypes.ERR_UNSUPPORTED_ENCODING: "encoding",
    etree.ErrorTypes.ERR_ENTITY_LOOP: "forbidden_xml",
    etree.ErrorTypes.ERR_RESOURCE_LIMIT: "too_large",
    etree.ErrorTypes.ERR_NAME_TOO_LONG: "too_large",
}


class ReplyParser:
    """Feeds a hardened pull parser and takes the rows out of its tree as soon as they are complete."""

    def __init__(self, row_tags: frozenset[str]) -> None:
        self._head: bytes | None = b""  # None once the root element has begun
        self._scales = Scales()
        self._row_tags = row_tags
        self._names: dict[str, str] = {}  # each field name once, not once a row
        self._root: Element | None = None  # known from the first row on
        self._scanned: dict[Element, Block] = {}
        self._parsed: dict[Element, list[Row]] = {}
        self._held = b""  # the beginning of a tag, which is read whole
        self._begun: Element | None = None  # the <data> that began with the last byte that was read
        self._scanner: RowScanner | None = None
        self._parser = etree.XMLPullParser(
            events=("start", "end"),
            tag=["data", *sorted(row_tags)],
            resolve_entities=False,
            load_dtd=False,
            dtd_validation=False,
            no_network=True,
            huge_tree=False,
            collect_ids=False,
            remove_comments=True,
            remove_pis=True,
            encoding="UTF-8",
        )

    def feed(self, chunk: bytes) -> None:
        """The next piece of the body.

        Raises:
            Unreadable: It is no reply, as far as can be seen now.
        """
        if self._head is not None:
            self._head += chunk
            if not _root_begins(self._head):
                return
            chunk, self._head = self._head, None
        while chunk:
            if self._scanner is None:
                chunk = self._read_to_data(chunk)
            else:
                chunk = self._leave_scanner(self._scanner.feed(chunk))

    def close(self) -> Element:
        """The root element, after the last piece.

        Raises:
            Unreadable: Something is missing.
        """
        if self._head is not None:
            start = self._head.strip()
            raise Unreadable.of(
                "empty" if not start else "truncated" if start.startswith(b"<") else "not_xml"
            )
        while self._scanner is not None:
            self.feed(self._leave_scanner(self._scanner.end()))
        self._read(self._held)
        try:
            root = self._parser.close()
        except etree.XMLSyntaxError:
            raise Unreadable.of("truncated") from None
        self._take_rows()
        return root

    def rows(self, data: Element) -> Rows | None:
        """The rows of a ``<data>`` element, once all is read; None where it had none."""
        scanned, parsed = self._scanned.get(data), self._parsed.get(data)
        if scanned is None:
            return None if parsed is None else Rows.of(parsed)
        return Rows([scanned, *Rows.of(parsed or []).blocks])

    def _read_to_data(self, chunk: bytes) -> bytes:
        """Give the parser all bytes up to the next ``<data>``; what is behind it."""
        chunk = self._held + chunk
        self._held = b""
        found = _DATA.search(chunk) if self._row_tags else None
        if found is None:
            unfinished = _DATA_BEGINS.search(chunk)
            end = unfinished.start() if unfinished else len(chunk)
            self._held = chunk[end:]
            self._read(chunk[:end])
            return b""
        self._read(chunk[: found.end()])
        if self._begun is not None:
            self._scanner = RowScanner(self._row_tags, self._scales)
        return chunk[found.end() :]

    def _leave_scanner(self, rest: bytes | None) -> bytes:
        """Go on with the parser where the scanner has left *rest* to it."""
        if rest is None:
            return b""
        assert self._scanner is not None
        assert self._begun is not None
        block = self._scanner.block()
        if block is not None:
            self._scanned[self._begun] = block
        self._scanner = None
        return rest

    def _read(self, markup: bytes) -> None:
        """Give the parser some bytes, a bite at a time."""
        for start in range(0, len(markup), _BITE):
            self._digest(markup[start : start + _BITE])

    def _digest(self, bite: bytes) -> None:
        bite, nul, _ = bite.partition(b"\0")
        self._scales.add(bite)
        failed = False
        try:
            self._parser.feed(bite)
        except etree.XMLSyntaxError:
            failed = True
        # The first error counts. Some, as that of an entity nobody declared, are not raised at all: the
        # parser would go on with the next piece as if a new document began there.
        wrong = self._parser.feed_error_log.filter_from_errors()
        if failed or wrong:
            raise _malformed(wrong[0].type if wrong else 0)  # without the words, which quote the reply
        if nul:  # never fed: what comes behind it is out of sight where libxml2 looks ahead
            raise Unreadable.of("not_xml", detail="A control character")
        self._take_rows()
        if self._scales.tipped:
            if self._root is None:
                raise too_much_tree()
            self._scales.weigh_tree(etree.tostring(self._root, encoding="UTF-8", xml_declaration=False))

    def _take_rows(self) -> None:
        data: Element | None = None
        last: Element | None = None
        rows: list[Row] = []
        self._begun = None
        events = cast("Iterator[tuple[str, Element]]", self._parser.read_events())
        for event, element in events:
            self._begun = element if event == "start" and element.tag == "data" else None
            parent = element.getparent()
            if event == "start" or parent is None or parent.tag != "data" or element.tag == "data":
                continue  # also a field with the name of an object
            if parent is not data:
                _drop_until(data, last)
                data, rows = parent, self._parsed.setdefault(parent, [])
                self._root = element.getroottree().getroot()
            last = element
            found = row(element, self._names)
            self._scales.add_row(found)
            rows.append(found)
            if len(self._names) > _MOST_FIELDS:
                raise Unreadable.of("too_large", detail="More fields than an object can have")
            if len(rows) > MAX_PAGE_SIZE:
                raise Unreadable.of("too_large", detail="More rows than a page can have")
        _drop_until(data, last)


def _drop_until(data: Element | None, last: Element | None) -> None:
    """Let go of the rows up to *last*, which itself is only emptied: the parser may still stand on it."""
    if data is not None and last is not None:
        last.clear()
        del data[: data.index(last)]


def _root_begins(head: bytes) -> bool:
    """Whether the root element starts in *head*; ``False`` asks for more bytes.

    Raises:
        Unreadable: No reply can start like this. A document type never reaches the parser.
    """
    if len(head) < 4:
        return False
    if b"\0" in head[:4] or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable.of("encoding", detail="UTF-16 or UTF-32")
    prolog = _PROLOG.match(head)
    assert prolog is not None  # it matches the empty text too
    start = head[prolog.end() :]
    in_between = start.startswith((b"<?", b"<!--"))  # not finished, or it would belong to the prolog
    if max(prolog.end(), len(head) if in_between else 0) > _PROLOG_LIMIT:
        raise Unreadable.of("unexpected", detail="No root element")
    if not start or in_between or (start.startswith(b"<") and len(start) < _TELLING and b">" not in start):
        return False
    if _HTML.match(start):
        raise Unreadable.of("html")
    if not start.startswith(b"<"):
        raise Unreadable.of("not_xml", detail="Plain text")
    if start.startswith(b"<!"):
        raise Unreadable.of("forbidden_xml", detail="A document type")
    declared = _ENCODING.search(prolog.group())
    if declared and declared[1].lower() not in (b"utf-8", b"utf8", b"us-ascii", b"ascii"):
        raise Unreadable.of("encoding", detail="Declared as something other than UTF-8")
    return True


def row(element: Element, names: dict[str, str]) -> Row:
    """A row's fields; an empty one is ``None``. *names* remembers their names, which all rows share."""
    return {names.setdefault(cell.tag, cell.tag): cell.text for cell in element}


def _malformed(code: int) -> Unreadable:
    kind = _KINDS.get(code, "not_xml")
    if code in (etree.ErrorTypes.ERR_INVALID_CHAR, etree.ErrorTypes.ERR_INVALID_CHARREF):
        return Unreadable.of(kind, detail="A control character")
    return Unreadable.of(kind, detail=f"XML error {code}")
