"""The bundle: what is in it, what stands there for names, and that a spoilt one harms nobody."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from armatic_setup import paths
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, SetupError
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.logbook.book import obstacle
from armatic_setup.logbook.crashes import trace_file
from armatic_setup.practice import PracticeGateway
from armatic_setup.support import opening
from armatic_setup.support.aliases import Aliases, Kind
from armatic_setup.support.bundle import Preview, preview, write
from armatic_setup.support.contents import ABOUT, MANIFEST, PICTURE
from armatic_setup.support.opening import open_bundle
from armatic_setup.support.sources import Sources
from tests.cli.real import Run
from tests.support.samples import ONE_OF_EACH, logbook

CATALOGUE = load_catalogue()
#: Names of the practice company: its ID, an entity, a name of one, the web services user.
NAMES = ("HarborPine", "UK-01", "Harbor & Pine", "xmlgw-armatic")


def _seen(*, keep_names: bool = False) -> Preview:
    return preview(Sources.of_user(), CATALOGUE, keep_names=keep_names)


def _document(seen: Preview, name: str) -> Any:
    (file,) = (file for file in seen.files if file.name == name)
    return json.loads(file.text)


@pytest.fixture
def worked(run: Run, gateway: PracticeGateway) -> Run:
    """A company that was tested, refused once, and synced."""
    run("check", "--json", password="Wr0ng-one!")
    gateway.permissions.deny("ARINVOICE")
    run("check", "--json", "--try-again")
    gateway.permissions.allow("ARINVOICE")
    run("sync")
    return run


def test_it_holds_what_it_should(worked: Run) -> None:
    seen = _seen()
    assert [file.name for file in seen.files] == [name for name in ABOUT if name not in ("died.txt", PICTURE)]
    assert _document(seen, "about.json")["program"]["version"]
    answers = _document(seen, "settings.json")["answers"]
    assert (answers["company"], answers["user_as_in_the_guide"]) == ("company-1", True)
    results = _document(seen, "results.json")
    assert results["last_test"]["passed"] is False
    failed = [check for check in results["last_test"]["checks"] if check["status"] == "failed"]
    assert {check["diagnosis"] for check in failed} == {"permission.denied"}
    (snapshot,) = _document(seen, "snapshots.json")
    assert snapshot["rows"]["accounts_receivable.invoices"]["denied"]
    (database,) = _document(seen, "databases.json")
    assert database["company"] == "company-1"
    assert database["syncs"][0]["finished_at"]
    assert database["tie_out"]["ties"] is True
    assert all(line["ties"] and line["theirs"] == line["ours"] for line in database["tie_out"]["sums"])


def test_no_name_amount_or_place_is_in_it(worked: Run, home: Path) -> None:
    seen = _seen()
    everything = "".join(file.text for file in seen.files) + seen.manifest
    # A round amount is also a number of rows or a part of a control ID, so only those with cents count.
    values = [
        one.value
        for one in seen.replaced
        if one.kind is not Kind.AMOUNT or re.fullmatch(r"\d{3,}\.\d\d", one.value)
    ]
    assert {one.kind for one in seen.replaced} >= {
        Kind.COMPANY,
        Kind.USER,
        Kind.ENTITY,
        Kind.AMOUNT,
        Kind.PATH,
    }
    for name in (*NAMES, *values, str(home)):
        if name != "xmlgw-armatic":
            assert name not in everything
            assert json.dumps(name)[1:-1] not in everything
    assert "xmlgw-armatic" in values


def test_the_same_value_has_the_same_alias_everywhere(worked: Run) -> None:
    seen = _seen()
    (company,) = [one for one in seen.replaced if one.kind is Kind.COMPANY]
    used = sum(file.text.count(company.alias) for file in seen.files if file.name != "summary.txt")
    assert used == company.times > 5
    assert _seen().replaced == seen.replaced


def test_names_are_kept_where_the_user_wants_it(worked: Run) -> None:
    seen = _seen(keep_names=True)
    assert seen.replaced == ()
    everything = "".join(file.text for file in seen.files)
    assert "HarborPine" in everything
    assert "company-1" not in everything


def test_looking_changes_nothing(worked: Run, home: Path) -> None:
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    _seen()
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


def test_what_is_written_is_what_was_seen(worked: Run, tmp_path: Path) -> None:
    seen, target = _seen(), tmp_path / "out.zip"
    write(seen, target)
    assert target.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == [MANIFEST, *(file.name for file in seen.files)]
        manifest = json.loads(archive.read(MANIFEST))
        for file, vouched in zip(seen.files, manifest["files"], strict=True):
            assert archive.read(file.name).decode() == file.text
            assert sha256(archive.read(file.name)).hexdigest() == vouched["sha256"]
    first = target.read_bytes()
    write(seen, target)
    assert target.read_bytes() == first


def test_a_rep_sees_the_same_story(worked: Run, tmp_path: Path) -> None:
    write(_seen(), tmp_path / "out.zip")
    bundle = open_bundle(tmp_path / "out.zip", CATALOGUE)
    assert bundle.altered == ()
    assert not bundle.names_kept
    assert bundle.story.problems == (), "the sync went well in the end"
    said = "\n".join(moment.text for moment in bundle.story.moments)
    assert "login.refused" in said
    assert "every total ties out" in said


def test_a_place_that_cannot_be_written_is_a_fault(home: Path, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as refused:
        write(_seen(), tmp_path / "nowhere" / "out.zip")
    assert refused.value.fault.kind == "disk"
    (tmp_path / "folder.zip").mkdir()
    with pytest.raises(SetupError):
        write(_seen(), tmp_path / "folder.zip")
    assert list(tmp_path.glob(".*.tmp")) == []


def test_with_nothing_to_say_there_is_a_bundle_all_the_same(home: Path, tmp_path: Path) -> None:
    write(_seen(), tmp_path / "out.zip")
    assert open_bundle(tmp_path / "out.zip", CATALOGUE).story.moments == ()
    assert not home.exists()


def test_files_nobody_can_read_are_told_by_their_kind(home: Path) -> None:
    for name in ("journey.json", "snapshots/one.json", "data/one.sqlite3"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("hunter2 {")
    seen = _seen()
    assert "hunter2" not in "".join(file.text for file in seen.files)
    assert _document(seen, "settings.json") == {"found": True, "unreadable": "state_damaged"}
    assert _document(seen, "snapshots.json") == [{"found": True, "unreadable": "JSONDecodeError"}]
    assert _document(seen, "databases.json")[0]["version"] == 0
    assert (home / "journey.json").read_text() == "hunter2 {", "a damaged file is set aside by its owner only"


def test_a_database_of_another_version_is_left_as_it_is(worked: Run, home: Path) -> None:
    (path,) = (home / "data").glob("*.sqlite3")
    content = bytearray(path.read_bytes())
    content[60:64] = (1).to_bytes(4, "big")
    path.write_bytes(content)
    before = sorted(path.parent.iterdir())
    assert _document(_seen(), "databases.json")[0]["version"] == 1
    assert sorted(path.parent.iterdir()) == before
    assert path.read_bytes() == bytes(content)


def test_a_log_that_cannot_be_written_is_said(home: Path) -> None:
    home.mkdir()
    (home / "logs").write_text("in the way")
    assert _document(_seen(), "about.json")["log"]["trouble"] == "ENOTDIR"
    assert obstacle(home / "not" / "yet" / "there") == ""


def test_a_log_that_was_tampered_with_brings_nothing_in(home: Path) -> None:
    logbook(paths.log_dir()).note(ONE_OF_EACH[3])
    with (paths.log_dir() / "log.jsonl").open("a") as stream:
        stream.write('hunter2\n{"entry": "wait", "run": "ab12cd34", "at": "2026-07-14T09:30:05+00:00", ')
        stream.write('"seconds": 1, "reason": "hunter 2", "password": "hunter2"}\n')
    everything = "".join(file.text for file in _seen().files)
    assert "hunter" not in everything


def test_the_trace_of_a_death_has_no_places_of_this_computer(home: Path) -> None:
    paths.log_dir().mkdir(parents=True)
    trace_file(paths.log_dir()).write_text(
        "Fatal Python error: Segmentation fault\n\nThread 0x00007f (most recent call first):\n"
        '  File "/home/ann/armatic_setup/sync/engine.py", line 12 in run_sync\n  hunter2\nhunter2\n'
    )
    (file,) = (file for file in _seen().files if file.name == "died.txt")
    assert file.text.splitlines() == [
        "Fatal Python error: Segmentation fault", "Thread 0x00007f", "  engine.py line 12 in run_sync",
    ]  # fmt: skip


def test_it_can_be_stopped(worked: Run) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        preview(Sources.of_user(), CATALOGUE, cancel=token)


# -- aliases ------------------------------------------------------------------------------------------


def test_aliases_are_stable_and_say_nothing_of_nothing() -> None:
    aliases = Aliases()
    assert [aliases.company(value) for value in ("A", "B", "A", "", " ")] == [
        "company-1", "company-2", "company-1", "", " ",
    ]  # fmt: skip
    assert aliases.amount(Decimal("0.00")) == "0"
    assert aliases.amount(Decimal("1200.50")) == aliases.amount(Decimal("1200.5")) == "amount-1"
    assert aliases.support_id("A:EB01~x") == "company-1:EB01~x"
    assert aliases.support_id("EB01~x") == "EB01~x"
    assert [(one.value, one.times) for one in aliases.replaced] == [("A", 3), ("B", 1), ("1200.5", 2)]


# -- bundles that are none ----------------------------------------------------------------------------


def _kind(path: Path) -> str:
    with pytest.raises(SetupError) as refused:
        open_bundle(path, CATALOGUE)
    return refused.value.fault.kind


def _manifest(**changes: object) -> Callable[[zipfile.ZipFile], None]:
    document = {
        "format": "armatic-setup-support", "version": 1, "program": "0.1.0", "names_kept": False, "files": [],
        **changes,
    }  # fmt: skip
    return lambda archive: archive.writestr(MANIFEST, json.dumps(document))


SPOILT: list[tuple[Callable[[zipfile.ZipFile], None], str]] = [
    (lambda _: None, "bundle_damaged"),
    (lambda archive: archive.writestr(MANIFEST, "[" * 5000), "bundle_damaged"),
    (lambda archive: archive.writestr(MANIFEST, "null"), "bundle_damaged"),
    (_manifest(format="another"), "bundle_damaged"),
    (_manifest(version=2), "bundle_newer"),
    (_manifest(files=[{"name": "log.jsonl", "sha256": ""}]), "bundle_damaged"),
    (_manifest(files=[7]), "bundle_damaged"),
]


@pytest.mark.parametrize(("spoil", "kind"), SPOILT)
def test_a_spoilt_bundle_is_refused(
    spoil: Callable[[zipfile.ZipFile], None], kind: str, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        spoil(archive)
    assert _kind(tmp_path / "out.zip") == kind


def test_what_is_no_zip_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("hello")
    assert _kind(tmp_path / "text.zip") == "bundle_damaged"
    assert _kind(tmp_path / "missing.zip") == "disk"


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_MOST_BYTES", 100_000)
    with zipfile.ZipFile(tmp_path / "out.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, " " * 100_001)
    assert (tmp_path / "out.zip").stat().st_size < 10_000
    assert _kind(tmp_path / "out.zip") == "bundle_damaged"


def test_files_nobody_declared_are_not_read_and_changed_ones_are_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        names = ("../../evil.txt", "summary.txt")
        _manifest(files=[{"name": name, "sha256": "0" * 64} for name in names])(archive)
        for name in names:
            archive.writestr(name, "hello")
    bundle = open_bundle(tmp_path / "out.zip", CATALOGUE)
    assert dict(bundle.texts) == {"summary.txt": "hello"}
    assert bundle.altered == ("summary.txt",)
    assert [path.name for path in tmp_path.iterdir()] == ["out.zip"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.integers(0, 10_000), content=st.binary(min_size=1, max_size=8))
def test_flipped_bytes_raise_nothing_else(place: int, content: bytes, tmp_path: Path) -> None:
    whole, spoilt = tmp_path / "whole.zip", tmp_path / "spoilt.zip"
    if not whole.exists():
        logbook(paths.log_dir()).note(ONE_OF_EACH[3])
        write(_seen(), whole)
        shutil.rmtree(paths.log_dir())
    good = bytearray(whole.read_bytes())
    place %= len(good)
    good[place : place + len(content)] = content
    spoilt.write_bytes(good)
    with suppress(SetupError):
        open_bundle(spoilt, CATALOGUE)
