"""What becomes of a sheet: golden files, and that nothing people type gets out of its place.

After a wanted change, run the tests with ``ARMATIC_GOLDEN=write`` and look at what changed.
"""

from __future__ import annotations

import csv
import io
import os
import re
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from armatic_setup.guide.markup import Span, Style
from armatic_setup.review.as_csv import to_csv
from armatic_setup.review.as_markdown import to_markdown
from armatic_setup.review.as_text import to_brief_text, to_text
from armatic_setup.review.export import Format, as_bytes
from armatic_setup.review.sheet import Box, Fact, Paper, Sheet
from armatic_setup.review.sheet_words import clean
from tests.review.sheet_samples import NASTY, fresh, known, long_names, sheet_of, small

GOLDEN = Path(__file__).parent / "golden"
JOINERS = "\u200c\u200d"
TEXTS = [Format.HTML, Format.MARKDOWN, Format.CSV, Format.TEXT]


@pytest.mark.parametrize("wanted", TEXTS)
def test_the_rendering_is_the_golden_one(wanted: Format) -> None:
    path = GOLDEN / f"sheet{wanted.value}"
    content = as_bytes(small(), wanted)
    if os.environ.get("ARMATIC_GOLDEN") == "write":
        path.write_bytes(content)
    assert content == path.read_bytes()


# ---------------------------------------------------------------- HTML


def test_the_page_loads_and_runs_nothing() -> None:
    page = html.document_fromstring(as_bytes(small(), Format.HTML))
    assert not page.xpath("//script | //link | //img | //iframe | //*[@src] | //a | //*[@onload]")
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")
    assert page.get("lang") == "en"
    assert page.findtext(".//title") == "What to set up"


def test_what_people_type_is_text_in_the_page() -> None:
    page = html.document_fromstring(as_bytes(small(), Format.HTML))
    assert page.xpath("//dl//code")[0].text_content() == clean(NASTY)


@pytest.mark.parametrize("paper", Paper)
def test_printed_the_head_is_repeated_and_no_row_is_torn(paper: Paper) -> None:
    page = as_bytes(small(), Format.HTML, paper).decode()
    assert f"@page {{ size: {paper.value};" in page
    assert "thead { display: table-header-group; }" in page
    assert "tr { break-inside: avoid;" in page


def test_every_box_says_what_it_is() -> None:
    page = html.document_fromstring(as_bytes(sheet_of(known()), Format.HTML))
    for box in page.xpath("//table//input | //table//*[local-name()='svg']"):
        assert re.fullmatch(r".+: \w+, .+", box.get("aria-label"))
    tables = page.xpath("//table")
    assert tables
    for table in tables:
        heads = table.xpath("./thead/tr/th[@scope='col']")
        for row in table.xpath("./tbody/tr[not(@class)]"):
            assert len(row.xpath("./th[@scope='row']")) == 1
            assert len(row.xpath("./th | ./td")) == len(heads)


class _Balance(HTMLParser):
    """Fails where a tag is closed that is not the innermost open one."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "input", "br", "path", "circle", "rect"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """Nothing is opened."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("sheet", [small(), sheet_of(known())], ids=["small", "known"])
def test_every_tag_is_closed(sheet: Sheet) -> None:
    balance = _Balance()
    balance.feed(as_bytes(sheet, Format.HTML).decode())
    assert balance.open == []


# ---------------------------------------------------------------- CSV


def _rows(sheet: Sheet) -> list[list[str]]:
    return list(csv.reader(io.StringIO(to_csv(sheet).removeprefix("\ufeff"), newline="")))


@given(st.text(min_size=1, max_size=40))
@settings(deadline=None)
def test_no_cell_is_a_formula(text: str) -> None:
    sheet = small()
    for row in _rows(sheet.__class__(**{**_fields(sheet), "facts": (Fact(text, text),)})):
        for cell in row:
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠"))


def _fields(sheet: Sheet) -> dict[str, object]:
    return {name: getattr(sheet, name) for name in Sheet.__dataclass_fields__}


def test_spreadsheets_know_the_letters_and_the_lines() -> None:
    content = as_bytes(small(), Format.CSV)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == len(_rows(small()))
    assert len({len(row) for row in _rows(small())}) == 1


# ---------------------------------------------------------------- Markdown


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a|b", r"a\|b"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("<b>&amp;", r"\<b\>\&amp;"),
        ("[x](y)", r"\[x\](y)"),
        ("1. not a list", r"1\. not a list"),
        ("- not a list", r"\- not a list"),
        ("http://example.org", r"http\://example.org"),
    ],
)
def test_what_people_type_is_no_markdown(typed: str, written: str) -> None:
    sheet = small()
    changed = sheet.__class__(**{**_fields(sheet), "lead": ((Span(typed),),)})
    assert f"\n{written}\n" in to_markdown(changed)


def test_a_value_with_marks_of_its_own_is_escaped() -> None:
    sheet = small()
    changed = sheet.__class__(**{**_fields(sheet), "lead": ((Span("a`b", Style.VALUE),),)})
    assert "\na\\`b\n" in to_markdown(changed)


def test_every_line_of_a_markdown_table_has_the_same_cells() -> None:
    cells: int | None = None
    for line in to_markdown(sheet_of(known())).splitlines():
        if not line.startswith("|"):
            cells = None
            continue
        found = len(re.findall(r"(?<!\\)\|", line))
        assert cells in (None, found), line
        cells = found


# ---------------------------------------------------------------- text


@pytest.mark.parametrize("journey", [fresh(), known(), long_names()], ids=["fresh", "known", "long"])
def test_lines_fit_into_a_mail(journey: object) -> None:
    sheet = sheet_of(journey)  # type: ignore[arg-type]
    for text in (to_text(sheet), to_brief_text(sheet)):
        assert all(len(line) <= 76 or " " not in line.strip() for line in text.splitlines())
        assert "\n\n\n" not in text


def test_the_brief_text_asks_for_the_same_rights() -> None:
    brief = to_brief_text(sheet_of(known()))
    assert "[ ] Manage payments: List, View, Add, Edit\n" in brief
    assert "[ ] Customers (here: Debtors): Edit\n" in brief
    assert "[x] Accounts\n" in brief
    assert "Pscore" in brief
    assert len(brief) < len(to_text(sheet_of(known()))) / 2


# ---------------------------------------------------------------- what people type


@given(st.text(max_size=300))
@settings(deadline=None)
def test_cleaned_words_are_one_line_that_steers_nothing(text: str) -> None:
    cleaned = clean(text, 50)
    assert len(cleaned) <= 50
    assert cleaned == " ".join(cleaned.split())
    assert not any(unicodedata.category(one) in ("Cc", "Cf", "Cs") for one in cleaned if one not in JOINERS)


def test_only_what_is_still_to_be_ticked_is_a_box_to_tick() -> None:
    marks = {box.mark for box in Box}
    assert len(marks) == len(Box)
    assert len({box.word for box in Box}) == len(Box)
    page = html.document_fromstring(as_bytes(small(), Format.HTML))
    spoken = [box.get("aria-label") for box in page.xpath("//table//input")]
    assert all(one.endswith("to be granted") for one in spoken)
