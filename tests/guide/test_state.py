from __future__ import annotations

import json
import os
import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.faults import Stage
from armatic_setup.guide.facts import ConnectionFact, SyncFact
from armatic_setup.guide.refusals import RefusedTries
from armatic_setup.guide.row_proof import RightProof, RowProof
from armatic_setup.guide.state import Answers, SetupState, StateError, StateStore
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right

NOW = datetime(2026, 11, 24, 9, 31, 5, tzinfo=UTC)

names = st.text(max_size=12)
sets = st.frozensets(names, max_size=4)
zones = st.sampled_from([UTC, timezone(timedelta(hours=-8)), timezone(timedelta(hours=5, minutes=30))])
times = st.datetimes(min_value=datetime(2000, 1, 2), max_value=datetime(2099, 1, 1), timezones=zones)  # noqa: DTZ001
rights = st.frozensets(st.sampled_from(Right), max_size=4)
proofs = st.builds(
    RowProof,
    row=names,
    at=times,
    absent=st.booleans(),
    rights=st.dictionaries(st.sampled_from(Right), st.tuples(st.booleans(), times), max_size=4).map(
        lambda told: tuple(RightProof(right, *told[right]) for right in Right if right in told)
    ),
)
counts = st.integers(min_value=0, max_value=10**12)
connections = st.builds(
    ConnectionFact,
    tested_at=times,
    passed=st.booleans(),
    checks_passed=sets,
    checks_total=counts,
    disproved=sets,
    proven=sets,
    denied=sets,
    absent=sets,
    company_name=names,
    earlier=sets,
)
states = st.builds(
    SetupState,
    practice=st.booleans(),
    answers=st.builds(
        Answers,
        company_id=names,
        user_id=names,
        sender_id=names,
        entity_id=names,
        model=st.sampled_from(PermissionModel),
        entities=st.sampled_from(EntityModel),
        profile=st.sampled_from(Profile),
        keep_passwords=st.booleans(),
    ),
    current=names,
    confirmed=sets,
    ticks=st.frozensets(st.tuples(names, st.sampled_from(Right)), max_size=6),
    absent=sets,
    connection=st.none() | connections,
    sync=st.none()
    | st.builds(SyncFact, finished_at=times, rows=counts, objects=counts, skipped=counts, ties=st.booleans()),
    sync_percent=st.none() | st.integers(0, 99),
    labels=st.dictionaries(names, names, max_size=3).map(lambda labels: tuple(labels.items())),
    notes=st.dictionaries(names, names, max_size=3).map(lambda notes: tuple(notes.items())),
    granted=st.dictionaries(names, rights, max_size=3).map(lambda granted: tuple(granted.items())),
    proofs=st.lists(proofs, max_size=2).map(tuple),
    customer=names,
    reviewer=names,
    reviewed_at=st.none() | times,
    refusals=st.lists(st.builds(RefusedTries, names, names, st.integers(1, 99), times), max_size=3).map(
        tuple
    ),
    saved_at=st.none() | times,
)

STATE = SetupState(
    answers=Answers(company_id="HarborPine", model=PermissionModel.ROLE_BASED, entities=EntityModel.MULTI),
    current="permissions",
    confirmed=frozenset({"prerequisites"}),
    ticks=frozenset({("accounts_receivable.invoices", Right.LIST)}),
    labels=(("company.departments", "Teams"),),
    notes=(("company.departments", "Ask the controller."),),
    granted=(("company.attachments", frozenset()), ("company.contacts", frozenset({Right.VIEW, Right.VOID}))),
    proofs=(RowProof.found("company.contacts", NOW, granted={Right.LIST}, refused={Right.DELETE}),),
    customer="Harbor & Pine Supply",
    reviewer="R. Ojeda",
    reviewed_at=NOW,
    connection=ConnectionFact(NOW, passed=False, checks_passed=frozenset({"reach"}), checks_total=8),
    sync=SyncFact(NOW, rows=63180, objects=23, skipped=1, ties=True),
    refusals=(RefusedTries("HarborPine", "xmlgw-armatic", 2, NOW),),
)

REVIEW = ("notes", "granted", "proofs", "customer", "reviewer", "reviewed_at")
#: The same journey, as the versions before the review kept it.
UNREVIEWED = replace(
    STATE,
    answers=replace(STATE.answers, entities=EntityModel.UNKNOWN),
    notes=(),
    granted=(),
    proofs=(),
    customer="",
    reviewer="",
    reviewed_at=None,
)


@settings(max_examples=150)
@given(states)
def test_what_was_saved_comes_back(state: SetupState) -> None:
    text = state.to_json()
    assert SetupState.from_json(text) == state
    assert SetupState.from_json(text).to_json() == text
    assert text.isascii()


@settings(max_examples=150)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | names,
        lambda inner: st.lists(inner) | st.dictionaries(names, inner),
        max_leaves=10,
    )
)
def test_any_other_json_is_damaged_and_nothing_worse(value: object) -> None:
    with pytest.raises(StateError) as refused:
        SetupState.from_json(json.dumps(value))
    assert refused.value.fault.kind == "state_damaged"


def keys(document: dict[str, object], prefix: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = []
    for key, value in document.items():
        found.append((*prefix, key))
        if isinstance(value, dict):
            found += keys(value, (*prefix, key))
    return found


@pytest.mark.parametrize("place", keys(json.loads(STATE.to_json())), ids=".".join)
def test_each_key_of_another_kind_is_noticed(place: tuple[str, ...]) -> None:
    document = json.loads(STATE.to_json())
    inner = document
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = 1.5
    with pytest.raises(StateError) as refused:
        SetupState.from_json(json.dumps(document))
    assert refused.value.fault.kind == "state_damaged"
    assert refused.value.fault.stage is Stage.LOCAL


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('"model": "role_based"', '"model": "by_magic"'),
        ('"List"', '"list"'),
        ('"2026-11-24T09:31:05+00:00"', '"2026-11-24T09:31:05"'),
        ('"2026-11-24T09:31:05+00:00"', '"0001-01-01T00:00:00+14:00"'),
        ('"armatic-setup-journey"', '"other"'),
        ('"practice": false,', ""),
    ],
)
def test_a_value_nobody_writes_is_noticed(right: str, wrong: str) -> None:
    text = STATE.to_json()
    assert right in text
    with pytest.raises(StateError) as refused:
        SetupState.from_json(text.replace(right, wrong, 1))
    assert refused.value.fault.kind == "state_damaged"


def test_a_file_from_before_rows_had_names_of_their_own() -> None:
    document = json.loads(STATE.to_json())
    del document["labels"]
    assert SetupState.from_json(json.dumps(document)) == replace(STATE, labels=())


def test_the_first_version_knew_no_refusals() -> None:
    document = json.loads(STATE.to_json())
    for key in ("refusals", *REVIEW):
        del document[key]
    del document["answers"]["entities"]
    document["version"] = 1
    assert SetupState.from_json(json.dumps(document)) == replace(UNREVIEWED, refusals=())


def test_the_second_version_knew_no_review() -> None:
    document = json.loads(STATE.to_json())
    for key in REVIEW:
        del document[key]
    del document["answers"]["entities"]
    document["version"] = 2
    assert SetupState.from_json(json.dumps(document)) == UNREVIEWED


@pytest.mark.parametrize("count", [0, -1, True, 1.5, "2", None])
def test_a_count_nobody_writes_is_noticed(count: object) -> None:
    document = json.loads(STATE.to_json())
    document["refusals"][0]["count"] = count
    with pytest.raises(StateError) as refused:
        SetupState.from_json(json.dumps(document))
    assert refused.value.fault.kind == "state_damaged"


def test_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "journey.json"
    text = STATE.to_json().replace('"version": 3', '"version": 4').replace('"answers"', '"replies"')
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StateError) as refused:
        StateStore(file).load()
    assert refused.value.fault.kind == "state_newer"
    assert file.read_text(encoding="utf-8") == text


class TestStore:
    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "home" / "journey.json"

    def store(self, file: Path, *, practice: bool = False) -> StateStore:
        return StateStore(file, practice=practice, clock=lambda: NOW.astimezone(timezone(timedelta(hours=1))))

    def test_nothing_saved_is_a_fresh_journey(self, file: Path) -> None:
        assert self.store(file).load() == SetupState()
        assert self.store(file, practice=True).load() == SetupState(practice=True)
        assert not file.parent.exists()

    def test_saving_stamps_the_time(self, file: Path) -> None:
        store = self.store(file)
        assert store.save(STATE) == NOW
        assert store.load() == replace(STATE, saved_at=NOW)
        assert list(file.parent.iterdir()) == [file]

    @pytest.mark.skipif(sys.platform == "win32", reason="rights are kept differently there")
    def test_only_its_owner_can_read_it(self, file: Path) -> None:
        self.store(file).save(STATE)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_whatever_was_typed_can_be_saved(self, file: Path) -> None:
        state = replace(STATE, answers=Answers(company_id="Ünïcode \ud800 \x00 🙂"))
        self.store(file).save(state)
        assert self.store(file).load().answers == state.answers

    @pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"format": 1}', b"[" * 100_000])
    def test_a_damaged_file_is_set_aside(self, file: Path, content: bytes) -> None:
        file.parent.mkdir()
        file.write_bytes(content)
        store = self.store(file)
        with pytest.raises(StateError) as refused:
            store.load()
        assert refused.value.fault.kind == "state_damaged"
        (aside,) = file.parent.iterdir()
        assert aside.name == "journey.json.damaged-20261124T093105000000Z"
        assert aside.read_bytes() == content
        assert aside.name in refused.value.fault.detail
        assert refused.value.fault.file == str(aside)
        assert store.load() == SetupState()

    def test_a_newer_file_is_named_and_left_alone(self, file: Path) -> None:
        self.store(file).save(STATE)
        newer = json.loads(file.read_text()) | {"version": 99}
        file.write_text(json.dumps(newer))
        with pytest.raises(StateError) as refused:
            self.store(file).load()
        assert refused.value.fault.kind == "state_newer"
        assert refused.value.fault.file == str(file)
        assert refused.value.fault.detail.startswith(f"{file}: version 99")
        assert json.loads(file.read_text()) == newer

    def test_practice_and_the_real_journey_never_mix(self, file: Path) -> None:
        self.store(file).save(STATE)
        before = file.read_bytes()
        with pytest.raises(ValueError, match="apart"):
            self.store(file).save(SetupState(practice=True))
        with pytest.raises(ValueError, match="apart"):
            self.store(file, practice=True).save(STATE)
        with pytest.raises(StateError) as refused:
            self.store(file, practice=True).load()
        assert refused.value.fault.kind == "state_other"
        assert file.read_bytes() == before

    def test_a_folder_in_its_place_is_an_error_with_a_kind(self, file: Path) -> None:
        file.mkdir(parents=True)
        for act in (self.store(file).load, lambda: self.store(file).save(STATE)):
            with pytest.raises(StateError) as refused:
                act()
            assert refused.value.fault.kind == "state"
            assert str(file) in refused.value.fault.detail

    def test_a_full_disk_keeps_the_old_file(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store(file).save(STATE)
        before = file.read_bytes()

        def full(descriptor: int) -> None:
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(StateError) as refused:
            self.store(file).save(SetupState())
        assert refused.value.fault.kind == "disk_full"
        assert file.read_bytes() == before
        assert list(file.parent.iterdir()) == [file]


def test_no_field_can_hold_a_secret() -> None:
    text = STATE.to_json().lower()
    for word in ('"password', '"user_password', '"sender_password', '"secret', '"token', '"session'):
        assert word not in text
