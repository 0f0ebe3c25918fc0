"""Review files: what was saved comes back, and what cannot be used is refused and left alone."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.review.file import SUFFIX, ReviewError, ReviewFile, load_review, may_be_review, save_review
from armatic_setup.review.model import Standing, review
from armatic_setup.review.review_json import from_text, to_text
from tests.guide.catalogue import CATALOGUE
from tests.review.start import CUSTOMERS, DEPARTMENTS, INVOICES, LABELS, NOW, fact, journey
from tests.review.states import files, of, states


def full() -> Journey:
    """A journey with something of everything."""
    return (
        journey()
        .tick_row(CUSTOMERS, ticked=True)
        .grant_today(INVOICES, set())
        .mark_absent(LABELS, absent=True)
        .call_row(DEPARTMENTS, "Teams")
        .note(INVOICES, "The controller decides.\nAsk on Monday.")
        .connection_tested(fact(proven=frozenset({CUSTOMERS}), denied=frozenset({INVOICES})))
        .reviewed("R. Ojeda", "Harbor & Pine Supply", NOW)
    )


TEXT = to_text(ReviewFile.of(full(), None, NOW))


@settings(max_examples=100, deadline=None)
@given(files())
def test_what_was_saved_comes_back(saved: ReviewFile) -> None:
    text = to_text(saved)
    assert from_text(text) == saved
    assert text.isascii()


@settings(max_examples=60, deadline=None)
@given(states())
def test_whoever_opens_it_sees_the_same_review(mine_now: SetupState) -> None:
    mine = of(mine_now)
    saved = from_text(to_text(ReviewFile.of(mine, None, NOW)))
    assert saved.review(CATALOGUE) == review(mine)


def test_a_live_test_is_passed_on_with_its_time_and_never_becomes_a_tick() -> None:
    seen = from_text(TEXT).review(CATALOGUE)
    assert seen.row(CUSTOMERS).rights[0].standing is Standing.PROVEN
    assert seen.row(INVOICES).rights[0].standing is Standing.DISPROVEN
    assert seen.row(INVOICES).rights[0].tested_at == NOW
    assert seen.sender_authorized is Standing.PROVEN
    assert seen.tested_at == NOW


def test_the_file_is_saved_and_opened(tmp_path: Path) -> None:
    path = tmp_path / "new" / f"harbor{SUFFIX}"
    saved = save_review(path, full(), None, NOW)
    assert load_review(path) == saved
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "may_be"),
    [("a.armatic-review.json", True), ("a.armaticreview", True), ("A (1).JSON", True), ("a.txt", False)],
)
def test_its_name_tells_what_it_may_be(name: str, may_be: bool) -> None:
    assert may_be_review(name) is may_be


def test_it_holds_nothing_but_the_review() -> None:
    document = json.loads(TEXT)
    assert set(document) == {
        *("format", "version", "program", "practice", "saved_at", "company_id", "user_id", "sender_id"),
        *("entity_id", "customer", "reviewer", "reviewed_at", "model", "entities", "profile"),
        *("sender_authorized", "rows"),
    }
    assert set(document["rows"]) == {CUSTOMERS, INVOICES, LABELS, DEPARTMENTS}
    assert "keep_passwords" not in TEXT
    assert "refusals" not in TEXT


def kind_of(text: str) -> str:
    with pytest.raises(ReviewError) as refused:
        from_text(text)
    return refused.value.fault.kind


def test_a_newer_version_is_refused() -> None:
    assert (
        kind_of(TEXT.replace('"version": 1', '"version": 2').replace('"rows"', '"lines"')) == "review_newer"
    )


@pytest.mark.parametrize(
    "text",
    ["[]", "{}", "1", '"x"', "Lorem ipsum", '{"format": "armatic-setup-journey", "version": 3}', "<html>"],
)
def test_something_else_is_named_so(text: str) -> None:
    assert kind_of(text) == "review_other"


@pytest.mark.parametrize("at", [0, 60, 500, len(TEXT) - 5])
def test_a_cut_file_is_damaged(at: int) -> None:
    assert kind_of(TEXT[:at]) == "review_damaged"


def keys(document: dict[str, object], prefix: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = []
    for key, value in document.items():
        found.append((*prefix, key))
        if isinstance(value, dict):
            found += keys(value, (*prefix, key))
    return found


@pytest.mark.parametrize(
    "place",
    [place for place in keys(json.loads(TEXT)) if place not in [("program",), ("format",)]],
    ids=".".join,
)
def test_each_key_of_another_kind_is_noticed(place: tuple[str, ...]) -> None:
    document = json.loads(TEXT)
    inner = document
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = 1.5
    assert kind_of(json.dumps(document)) == "review_damaged"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('"List"', '"list"'),
        ('"model": ""', '"model": "by_magic"'),
        ('"sender_authorized": "proven"', '"sender_authorized": "sure"'),
        ('"sender_authorized": "proven"', '"sender_authorized": "entered"'),
        ('"practice": false,', ""),
        (f'"row": "{CUSTOMERS}"', f'"row": "{INVOICES}"'),
        ('"saved_at": "2026-11-24T09:31:05+00:00"', '"saved_at": "2026-11-24T09:31:05"'),
    ],
)
def test_a_value_nobody_writes_is_noticed(right: str, wrong: str) -> None:
    assert right in TEXT
    assert kind_of(TEXT.replace(right, wrong, 1)) == "review_damaged"


def test_further_keys_and_rows_nobody_knows_do_no_harm() -> None:
    document = json.loads(TEXT)
    document["hint"] = "from a spreadsheet"
    document["rows"]["payroll.salaries"] = document["rows"][CUSTOMERS] | {"proof": None}
    theirs = from_text(json.dumps(document))
    assert theirs.review(CATALOGUE) == from_text(TEXT).review(CATALOGUE)


@settings(max_examples=100)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["format", "version", "rows", "x"]), inner)
        ),
        max_leaves=12,
    )
)
def test_any_other_json_is_refused_and_nothing_worse(value: object) -> None:
    assert kind_of(json.dumps(value)) in {"review_other", "review_damaged", "review_newer"}
    spoilt = json.loads(TEXT) | {"rows": value}
    if value != {}:
        assert kind_of(json.dumps(spoilt)) == "review_damaged"


def test_a_text_from_somewhere_else_cannot_steer_what_shows_it() -> None:
    text = TEXT.replace("The controller decides.", "a\\u001b[31mb\\u202ec\\ud800d\\u0000e")
    assert from_text(text).row(INVOICES).note.startswith("a[31mbcde")


def test_what_no_mail_program_should_do_but_does(tmp_path: Path) -> None:
    path = tmp_path / f"x{SUFFIX}"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert load_review(path) == from_text(TEXT)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xfe{\x00", "review_other"),
        (b"\x89PNG\r\n", "review_other"),
        (b"", "review_damaged"),
        (TEXT.encode()[:300] + b"\xff" + TEXT.encode()[300:], "review_damaged"),
        (b"[" * 100_000, "review_damaged"),
        (b" " * 4_000_001, "review_other"),
    ],
)
def test_a_file_that_cannot_be_used_stays_as_it_is(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / f"x{SUFFIX}"
    path.write_bytes(content)
    with pytest.raises(ReviewError) as refused:
        load_review(path)
    assert refused.value.fault.kind == kind
    assert path.read_bytes() == content


def test_no_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "gone", "review_missing"), (tmp_path, "review")):
        with pytest.raises(ReviewError) as refused:
            load_review(path)
        assert refused.value.fault.kind == kind


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """Below a file there is no folder, for the superuser either."""
    (tmp_path / "file").write_text("here already")
    with pytest.raises(ReviewError) as refused:
        save_review(tmp_path / "file" / "x", full(), None, NOW)
    assert refused.value.fault.kind == "review"
    assert (tmp_path / "file").read_text() == "here already"


@pytest.mark.parametrize(("error", "kind"), [(28, "disk_full"), (30, "review")])
def test_a_full_or_read_only_disk_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, kind: str
) -> None:
    path = tmp_path / "x"
    save_review(path, full(), None, NOW)
    before = path.read_bytes()

    def refuse(descriptor: int) -> None:
        raise OSError(error, "no")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ReviewError) as refused:
        save_review(path, journey(), None, NOW)
    assert refused.value.fault.kind == kind
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
