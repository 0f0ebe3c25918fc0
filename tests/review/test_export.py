"""Files: every format from the same sheet, the same rows in each, all or nothing on the disk."""

from __future__ import annotations

import csv
import errno
import io
import os
import re
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import html

from armatic_setup.faults import SetupError
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.vocabulary import Profile, Right
from armatic_setup.review.export import Format, as_bytes, brief_mail, mail, write_sheet
from armatic_setup.review.sheet import Box, Paper, Scope, Sheet
from tests.review.sheet_samples import CATALOGUE, fresh, known, sheet_of, small

ROOT = Path(__file__).resolve().parents[2]

#: By application, row and first right (one row may be asked for twice): what each right's box means.
Found: TypeAlias = dict[tuple[str, str, str], Mapping[str, str]]


def _in_data(journey: Journey) -> Found:
    profile = journey.state.answers.profile
    return {
        (row.application, row.row, row.asked(profile)[0].value): {
            right.value: Box.OPEN.word for right in row.asked(profile)
        }
        for row in CATALOGUE.permissions
        if row.asked(profile)
    }


def _in_sheet(sheet: Sheet) -> Found:
    return {
        (group.application, row.name, row.boxes[0].right.value): {
            one.right.value: one.box.word for one in row.boxes
        }
        for section in sheet.sections
        for table in section.tables
        for group in table.groups
        for row in group.rows
    }


def _in_csv(sheet: Sheet) -> Found:
    text = as_bytes(sheet, Format.CSV).decode("utf-8-sig")
    found: Found = {}
    for record in csv.DictReader(io.StringIO(text, newline="")):
        if rights := {right.value: word for right in Right if (word := record.get(right.value))}:
            found[record["Application"], record["Item"], next(iter(rights))] = rights
    return found


def _in_html(sheet: Sheet) -> Found:
    found: Found = {}
    page = html.document_fromstring(as_bytes(sheet, Format.HTML))
    for body in page.xpath("//tbody"):
        application = body.xpath("./tr[@class='application']/th/text()")[0].strip()
        for row in body.xpath("./tr[not(@class)]"):
            spoken = row.xpath("./td[@class='right']//@aria-label")
            rights = dict(re.fullmatch(r".*: (\w+), (.*)", one).groups() for one in spoken)  # type: ignore[union-attr]
            name = row.xpath("./th/text()")[0]
            found[application, name, next(iter(rights))] = rights
    return found


def _in_markdown(sheet: Sheet) -> Found:
    words = {box.mark: box.word for box in Box}
    found: Found = {}
    application, heads = "", [""]
    for line in as_bytes(sheet, Format.MARKDOWN).decode().splitlines():
        if match := re.match(r"\*\*(.+)\*\* · Initials", line):
            application = match[1]
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)][1:-1]
        if line.startswith("| Row |"):
            heads = cells
        elif len(cells) == len(heads) and not cells[0].startswith("---"):
            rights = {name: words[cell] for name, cell in zip(heads, cells, strict=True) if cell in words}
            found[application, cells[0].partition(" (")[0], next(iter(rights))] = rights
    return found


def _in_text(sheet: Sheet) -> Found:
    words = {box.mark: box.word for box in Box}
    found: Found = {}
    application = name = first = ""
    for line in as_bytes(sheet, Format.TEXT).decode().splitlines():
        if match := re.fullmatch(r"(.+?) {10}Initials: _+  Date: _+", line):
            application = match[1]
        elif line.startswith("- "):
            name, first = line[2:].partition(" (")[0], ""
        elif rights := dict(re.findall(r"(\w+) (\[.\]|n/a)", line if line.startswith("    ") else "")):
            first = first or next(iter(rights))  # a long list of rights goes on in the next line
            told = {right: words[mark] for right, mark in rights.items()}
            found[application, name, first] = {**found.get((application, name, first), {}), **told}
    return found


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("read", [_in_sheet, _in_csv, _in_html, _in_markdown, _in_text])
def test_every_format_has_the_rows_and_rights_of_the_data_file(read: object, profile: Profile) -> None:
    journey = fresh().answer(profile=profile)
    assert read(sheet_of(journey)) == _in_data(journey)  # type: ignore[operator]


@pytest.mark.parametrize("scope", Scope)
@pytest.mark.parametrize("read", [_in_csv, _in_html, _in_markdown, _in_text])
def test_every_format_says_the_same_of_every_right(read: object, scope: Scope) -> None:
    sheet = sheet_of(known(), scope)
    assert read(sheet) == _in_sheet(sheet)  # type: ignore[operator]


@pytest.mark.parametrize("wanted", [Format.HTML, Format.MARKDOWN, Format.CSV, Format.TEXT])
def test_every_format_has_all_the_content(wanted: Format) -> None:
    sheet = sheet_of(known())
    text = as_bytes(sheet, wanted).decode("utf-8-sig")
    if wanted is Format.HTML:
        text = html.document_fromstring(text.encode()).text_content()
    if wanted is Format.CSV:
        text = " ".join(cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row)
    squeezed = re.sub(r"[\s*`>\\]+", "", text)
    lines = [line for section in sheet.sections for line in (*section.lead, *section.traps, *section.notes)]
    for section in sheet.sections:
        for track in section.tracks:
            lines += [track.path, *track.older, *(job.text for job in track.jobs)]
            lines += [hint for job in track.jobs for hint in job.hints]
    sentences = ["".join(span.text for span in line) for line in (*sheet.lead, *lines)]
    sentences += [fact.value for fact in sheet.facts] + [row.breaks for row in sheet.rows]
    sentences += [text for row in sheet.rows for text in (row.why, row.own, *row.remarks, *row.findings)]
    for sentence in sentences:
        assert re.sub(r"[\s*`>\\]+", "", sentence) in squeezed, sentence


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a.pdf", Format.PDF),
        ("a.HTML", Format.HTML),
        ("a.htm", Format.HTML),
        ("a.b.md", Format.MARKDOWN),
        ("a.markdown", Format.MARKDOWN),
        ("a.csv", Format.CSV),
        ("a.txt", Format.TEXT),
    ],
)
def test_the_name_says_the_format(name: str, wanted: Format) -> None:
    assert Format.of(Path(name)) is wanted


@pytest.mark.parametrize("name", ["a", "a.doc", ".pdf", "a.pdf.zip"])
def test_other_names_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        write_sheet(small(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_is_made_by_whoever_can(tmp_path: Path) -> None:
    asked: list[tuple[Sheet, Paper]] = []

    def print_pdf(sheet: Sheet, paper: Paper) -> bytes:
        asked.append((sheet, paper))
        return b"%PDF-"

    write_sheet(small(), tmp_path / "a.pdf", paper=Paper.LETTER, print_pdf=print_pdf)
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-"
    assert asked == [(small(), Paper.LETTER)]
    with pytest.raises(ValueError, match="nothing here makes a PDF"):
        write_sheet(small(), tmp_path / "b.pdf")


def test_a_former_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "sheet.txt"
    target.write_text("before")
    write_sheet(small(), target)
    assert target.read_bytes() == as_bytes(small(), Format.TEXT)
    assert list(tmp_path.iterdir()) == [target]


def test_a_sheet_may_be_read_by_whom_it_is_handed_to(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    write_sheet(small(), tmp_path / "sheet.txt")
    assert stat.S_IMODE((tmp_path / "sheet.txt").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


@pytest.mark.parametrize(("number", "kind"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "disk")])
def test_a_failure_leaves_the_former_file(
    number: int, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.txt"
    target.write_text("before")

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(SetupError) as caught:
        write_sheet(small(), target)
    assert caught.value.fault.kind == kind
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_a_failure_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        write_sheet(small(), tmp_path / "nowhere" / "sheet.txt")
    assert caught.value.fault.kind == "disk"


def test_lone_surrogates_spoil_no_file() -> None:
    journey = fresh().answer(company_id="A\udcffB")
    for wanted in (Format.HTML, Format.MARKDOWN, Format.CSV, Format.TEXT):
        assert "AB" in as_bytes(sheet_of(journey), wanted).decode("utf-8-sig")


def test_mails_carry_the_subject_and_the_text() -> None:
    long, short = mail(small()), brief_mail(small())
    assert long.subject == short.subject == small().subject
    assert long.body == as_bytes(small(), Format.TEXT).decode()
    assert len(short.body) < len(long.body)


def test_no_window_is_loaded_for_the_other_formats() -> None:
    code = (
        "import sys; from pathlib import Path; import tests.review.sheet_samples as s\n"
        "from armatic_setup.review.export import write_sheet, Format\n"
        "import tempfile; folder = Path(tempfile.mkdtemp())\n"
        "for one in Format:\n"
        "    if one is not Format.PDF: write_sheet(s.sheet_of(s.known()), folder / f'a{one.value}')\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'PySide6', 'shiboken6', 'ui', 'requests', 'keyring', 'lxml'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
