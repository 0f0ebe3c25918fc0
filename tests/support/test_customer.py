"""What a customer sent becomes what the customer's window shows, and a spoilt file harms nobody."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from armatic_setup import paths
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.faults import SetupError
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.guide.vocabulary import PermissionModel, Right
from armatic_setup.practice import PracticeGateway
from armatic_setup.review.file import SUFFIX, save_review
from armatic_setup.support.bundle import preview, write
from armatic_setup.support.customer import Customer, open_customer
from armatic_setup.support.sources import Sources
from tests.cli.real import Run

CATALOGUE = load_catalogue()
ROW = "accounts_receivable.invoices"


def _journey() -> Journey:
    journey = Journey(CATALOGUE, SetupState())
    journey = journey.answer(company_id="HarborPine", model=PermissionModel.ROLE_BASED)
    return journey.confirm("create_user", done=True).tick(ROW, Right.LIST, ticked=True).open("permissions")


def _bundle(path: Path, *, keep_names: bool = False, picture: bytes = b"") -> Customer:
    seen = preview(Sources.of_user(), CATALOGUE, keep_names=keep_names, picture=picture)
    write(seen, path)
    return open_customer(path, CATALOGUE)


def test_the_saved_answers_are_shown_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "journey.json"
    saved = StateStore(path).save(_journey().state)
    before = path.read_bytes()
    found = open_customer(path, CATALOGUE)
    assert found == Customer(replace(_journey().state, saved_at=saved))
    assert path.read_bytes() == before


def test_a_review_file_shows_its_rows(tmp_path: Path) -> None:
    path = tmp_path / f"harbor{SUFFIX}"
    save_review(path, _journey(), None, datetime(2026, 11, 24, tzinfo=UTC))
    found = open_customer(path, CATALOGUE).state
    assert (ROW, Right.LIST) in found.ticks
    assert found.answers.company_id == "HarborPine"
    assert found.current == "permissions"


def test_a_bundle_shows_steps_ticks_and_the_last_test(
    run: Run, gateway: PracticeGateway, home: Path, tmp_path: Path
) -> None:
    StateStore(paths.journey_file()).save(_journey().state)
    gateway.permissions.deny("ARINVOICE")
    assert run("check").code == 1
    found = _bundle(tmp_path / "out.zip")
    journey = Journey(CATALOGUE, found.state)
    assert found.state.answers.company_id == "company-1"
    assert found.state.answers.model is PermissionModel.ROLE_BASED
    assert (ROW, Right.LIST) in found.state.ticks
    assert "create_user" in found.state.confirmed
    assert journey.current.id == "permissions"
    assert found.state.connection is not None
    assert found.state.connection.denied == {ROW}
    report = found.report
    assert report is not None
    assert tuple(check.id for check in report.checks) == CHECK_IDS
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert (failure.id, failure.diagnosis.id) == ("permissions", "permission.denied")
    assert "Invoices" in failure.diagnosis.sentence
    assert report.check(f"permissions.{ROW}").status is CheckStatus.FAILED
    assert report.check("sign_in").status is CheckStatus.PASSED


def test_names_are_shown_where_the_customer_kept_them(run: Run, home: Path, tmp_path: Path) -> None:
    StateStore(paths.journey_file()).save(_journey().state)
    assert run("check").code == 0
    found = _bundle(tmp_path / "out.zip", keep_names=True)
    assert found.state.answers.company_id == "HarborPine"
    assert found.report is not None
    assert found.report.passed


def test_a_picture_is_in_it_by_choice_only(home: Path, tmp_path: Path) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(40)
    with_it, without = _bundle(tmp_path / "a.zip", picture=picture), _bundle(tmp_path / "b.zip")
    assert with_it.bundle is not None
    assert without.bundle is not None
    assert (with_it.bundle.picture, without.bundle.picture) == (picture, b"")
    assert with_it.bundle.altered == ()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "bundle_damaged"),
        (b"\xff\xfe", "bundle_damaged"),
        (b"[]", "bundle_damaged"),
        (b"PK\x03\x04", "bundle_damaged"),
        (b'{"format": "armatic-setup-journey", "version": 99}', "bundle_newer"),
        (b'{"format": "armatic-setup-journey", "version": 3}', "bundle_damaged"),
        (b'{"format": "armatic-review", ', "review_damaged"),
    ],
)
def test_what_is_no_file_of_ours_is_refused_and_left_alone(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "sent"
    path.write_bytes(content)
    with pytest.raises(SetupError) as raised:
        open_customer(path, CATALOGUE)
    assert raised.value.fault.kind == kind
    assert path.read_bytes() == content


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as raised:
        open_customer(tmp_path / "nowhere.zip", CATALOGUE)
    assert raised.value.fault.kind == "disk"


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_spoilt_settings_are_left_out(tmp_path: Path, home: Path, data: st.DataObject) -> None:
    """Whatever stands in the settings of a bundle, the rest of it is shown."""
    path = tmp_path / "out.zip"
    if not path.exists():
        StateStore(paths.journey_file()).save(_journey().state)
        write(preview(Sources.of_user(), CATALOGUE), path)
    with zipfile.ZipFile(path) as archive:
        texts = {name: archive.read(name) for name in archive.namelist()}
    document = json.loads(texts["settings.json"])
    key = data.draw(st.sampled_from(sorted(document)))
    values = (
        st.none() | st.integers() | st.text() | st.lists(st.text()) | st.dictionaries(st.text(), st.text())
    )
    document[key] = data.draw(values)
    spoilt = tmp_path / "spoilt.zip"
    with zipfile.ZipFile(spoilt, "w") as archive:
        for name, content in texts.items():
            archive.writestr(name, json.dumps(document) if name == "settings.json" else content)
    found = open_customer(spoilt, CATALOGUE)
    assert found.bundle is not None
    assert "settings.json" in found.bundle.altered
    journey = Journey(CATALOGUE, found.state)
    assert [journey.status(step.id) for step in CATALOGUE.steps]
