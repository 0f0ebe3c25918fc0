"""The sheets as PDF: whole, searchable, nothing torn, nothing on top of something else."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from armatic_setup import product
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import Span
from armatic_setup.guide.vocabulary import Right
from armatic_setup.review.model import review
from armatic_setup.review.record import review_record
from armatic_setup.review.sheet import Box, Paper, Row, Scope, Sheet
from tests.paper.pdf_text import Page, facts, fonts, read_pages
from tests.review.sheet_samples import DAY, NOW, done, fresh, known, long_names, many, sheet_of, small
from ui.paper.pdf import print_pdf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Printed: TypeAlias = Callable[..., tuple[Page, ...]]

_SHEETS = {
    "everything": sheet_of(fresh()),
    "required": sheet_of(fresh(), recommended=False),
    "known": sheet_of(known()),
    "missing": sheet_of(known(), Scope.MISSING),
    "nothing": sheet_of(done(), Scope.MISSING),
    "hundred": sheet_of(many(100), Scope.MISSING),
    "long": sheet_of(long_names()),
    "small": small(),
    "record": review_record(known(), review(known()), DAY),
}


@pytest.fixture(params=_SHEETS)
def sheet(request: pytest.FixtureRequest) -> Sheet:
    return _SHEETS[request.param]


@pytest.fixture(params=Paper)
def paper(request: pytest.FixtureRequest) -> Paper:
    return request.param


def _squeezed(text: str) -> str:
    """Without blanks: a long word may be broken anywhere."""
    return re.sub(r"\s+", "", text)


def _words_of(row: Row) -> str:
    """All words of a row, in the order in which it is painted."""
    names = row.name + (f"here: {row.own}" if row.own else "")
    names += f"also: {', '.join(row.also)}" if row.also else ""
    return _squeezed(names + row.why + row.explained + "".join(row.findings))


def test_every_row_stands_whole_on_one_page_and_in_its_order(sheet: Sheet, printed: Printed) -> None:
    pages = [_squeezed(page.text) for page in printed(sheet)]
    number = at = 0
    for row in sheet.rows:
        while (found := pages[number].find(_words_of(row), at)) < 0:
            number, at = number + 1, 0
            assert number < len(pages), f"{row.id} is torn, or not there"
        at = found + 1
    assert sum(page.count("Withoutit:") for page in pages) == len(sheet.rows)


def test_the_head_is_repeated_above_the_rows_of_every_page(
    sheet: Sheet, paper: Paper, printed: Printed
) -> None:
    for page in printed(sheet, paper):
        if rows := page.tops("Without", "it:"):
            (first, *_) = page.tops("Row", "List")
            assert first < min(rows)


def test_applications_go_on_with_their_name(printed: Printed) -> None:
    pages = printed(_SHEETS["hundred"])
    assert len(pages) > 5
    for page in pages[1:]:
        if not page.tops("Without", "it:"):
            continue
        head = page.text.index("Row List View")
        assert re.match(r"Row List View Add Edit Post Why Armatic needs it ", page.text[head:])
    assert any("continued" in page.text for page in pages)


def test_every_page_has_its_number_and_is_within_its_margins(
    sheet: Sheet, paper: Paper, printed: Printed
) -> None:
    pages = printed(sheet, paper)
    for number, page in enumerate(pages, start=1):
        assert page.text.endswith(f"Page {number} of {len(pages)}")
        for word in page.words:
            assert 36 < word.left < word.right < page.width - 36, word
            assert 30 < word.top < word.bottom < page.height - 30, word


def test_nothing_lies_on_something_else(sheet: Sheet, paper: Paper, printed: Printed) -> None:
    for page in printed(sheet, paper):
        lines = sorted(page.words, key=lambda word: (word.top, word.left))
        for at, word in enumerate(lines):
            for other in lines[at + 1 :]:
                if other.top > word.bottom:
                    break
                assert not word.overlaps(other), (word, other)


def test_the_foot_of_a_page_stays_free(sheet: Sheet, paper: Paper, printed: Printed) -> None:
    for page in printed(sheet, paper):
        (*_, foot) = page.tops("Page")
        below = {word.text for word in page.words if word.bottom > foot - 6}
        assert below <= {*sheet.footer.split(), *page.text[page.text.rindex("Page") :].split()}


def test_what_is_signed_never_stands_alone(sheet: Sheet, paper: Paper, printed: Printed) -> None:
    last = printed(sheet, paper)[-1]
    assert last.tops(*sheet.sign_off[0].split())
    assert len(last.words) > len(sheet.footer.split()) + 12


def test_a_part_that_begins_with_many_words_begins_on_the_page_before(printed: Printed) -> None:
    """All of them together would have moved to the next page and left this one empty."""
    sheet = sheet_of(fresh())
    first, *others = sheet.sections
    words = ((Span("What to know before anything is clicked. " * 6),),) * 18
    pages = printed(replace(sheet, sections=(replace(first, lead=words), *others)))
    assert pages[0].text.count("What to know before") > 6


@pytest.mark.parametrize(("journey", "pages"), [(done(), 1), (fresh(), 5)], ids=["nothing", "everything"])
def test_no_paper_is_wasted(journey: Journey, pages: int, printed: Printed) -> None:
    assert len(printed(sheet_of(journey, Scope.MISSING))) <= pages


@pytest.mark.parametrize(("size", "points"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_paper_is_the_one_asked_for(size: Paper, points: tuple[int, int], printed: Printed) -> None:
    for page in printed(small(), size):
        assert (round(page.width), round(page.height)) == points


def test_the_file_says_what_it_is(qapp: QApplication, tmp_path: Path) -> None:
    told = facts(print_pdf(small(), Paper.A4), tmp_path)
    assert told["Title"] == "What to set up"
    assert told["Creator"] == f"{product.NAME} {product.VERSION}"


def test_fonts_are_embedded_and_can_be_searched(qapp: QApplication, tmp_path: Path) -> None:
    used = fonts(print_pdf(_SHEETS["known"], Paper.A4), tmp_path)
    assert used
    assert {(font["emb"], font["uni"]) for font in used} == {("yes", "yes")}


def test_letters_beyond_the_first_plane_keep_marks_in_place(printed: Printed) -> None:
    journey = (
        fresh().answer(company_id="\U0001d49c\U0001f4d2 é 株式").reviewed("Zoë Ünal", "Ægir & Söhne", NOW)
    )
    text = printed(sheet_of(journey))[0].text
    assert "Zoë Ünal" in text
    assert "Ægir & Söhne" in text


def test_pages_are_the_same_however_often_they_are_printed(
    printed: Printed, qapp: QApplication, tmp_path: Path
) -> None:
    again = read_pages(print_pdf(_SHEETS["known"], Paper.A4), tmp_path)
    assert printed(_SHEETS["known"]) == again


@pytest.mark.parametrize("name", ["known", "missing", "everything"])
def test_the_boxes_are_those_of_the_sheet(
    name: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Box | None] = []
    from ui.paper import table

    monkeypatch.setattr(table, "draw_box", lambda *given: drawn.append(given[2]))
    print_pdf(_SHEETS[name], Paper.A4)
    expected = [
        row.box(right)
        for section in _SHEETS[name].sections
        for one in section.tables
        for row in one.rows
        for right in one.rights
    ]
    assert drawn == expected


def test_columns_are_in_intacct_s_order(printed: Printed) -> None:
    page = printed(_SHEETS["everything"])[1]
    (head, *_) = page.tops("Row", "List")
    names = [right.value for right in Right]
    columns = [word for word in page.words if word.text in names and abs(word.top - head) < 2]
    assert [word.text for word in columns] == ["List", "View", "Add", "Edit", "Post"]
    assert all(one.right < other.left for one, other in pairwise(columns))
