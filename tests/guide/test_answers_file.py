"""The saved answers go to another computer and come back; nothing is lost on the way."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from armatic_setup.guide.answers_file import AnswersError, export_answers, import_answers
from armatic_setup.guide.refusals import RefusedTries
from armatic_setup.guide.state import Answers, SetupState, StateError, StateStore
from tests.guide.test_state import NOW, STATE


@pytest.fixture
def store(tmp_path: Path) -> StateStore:
    return StateStore(tmp_path / "home" / "journey.json", clock=lambda: NOW)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Harbor & Pine.json"


def test_what_was_answered_arrives_and_what_was_found_out_does_not(store: StateStore, file: Path) -> None:
    export_answers(STATE, file)
    taken = import_answers(file, store)
    assert taken == replace(STATE, connection=None, sync=None, saved_at=NOW)
    assert store.load() == taken


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept differently there")
def test_it_is_its_owners_alone(file: Path) -> None:
    export_answers(STATE, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_is_replaced_is_kept_beside(store: StateStore, file: Path) -> None:
    ours = SetupState(answers=Answers(company_id="Ours"))
    store.save(ours)
    export_answers(STATE, file)
    import_answers(file, store)
    kept = store.path.with_name("journey.json.before-import")
    assert SetupState.from_json(kept.read_text()).answers.company_id == "Ours"


def test_refused_sign_ins_count_on_both_computers(store: StateStore, file: Path) -> None:
    def tries(user: str, count: int) -> RefusedTries:
        return RefusedTries("HarborPine", user, count, NOW - timedelta(hours=1))

    store.save(SetupState(refusals=(tries("here", 3), tries("both", 1))))
    export_answers(SetupState(refusals=(tries("there", 2), tries("BOTH", 2), tries("HERE", 1))), file)
    counted = {one.user_id.lower(): one.count for one in import_answers(file, store).refusals}
    assert counted == {"here": 3, "both": 2, "there": 2}


def test_an_older_version_is_taken_and_migrated(store: StateStore, file: Path) -> None:
    document = json.loads(STATE.to_json())
    for key in ("refusals", "notes", "granted", "proofs", "customer", "reviewer", "reviewed_at"):
        del document[key]
    del document["answers"]["entities"]
    file.write_text(json.dumps({**document, "version": 1}))
    assert import_answers(file, store).answers.company_id == "HarborPine"
    assert json.loads(store.path.read_text())["version"] > 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "answers_file"),
        (b"\xff\xfe\x00", "answers_file"),
        (b'{"format": "other"}', "answers_file"),
        (b"[" * 100_000, "answers_file"),
        (b" " * (5 * 1024 * 1024), "answers_file"),
        (SetupState(practice=True).to_json().encode(), "answers_file"),
        (STATE.to_json().replace('"version": 3', '"version": 99').encode(), "state_newer"),
    ],
    ids=["empty", "no text", "other", "deep", "large", "rehearsal", "newer"],
)
def test_what_cannot_be_used_changes_nothing(
    store: StateStore, file: Path, content: bytes, kind: str
) -> None:
    store.save(STATE)
    before = store.path.read_bytes()
    file.write_bytes(content)
    with pytest.raises((AnswersError, StateError)) as refused:
        import_answers(file, store)
    assert refused.value.fault.kind == kind
    assert store.path.read_bytes() == before
    assert list(store.path.parent.iterdir()) == [store.path]


def test_no_file_a_folder_and_no_name(store: StateStore, tmp_path: Path) -> None:
    for source, kind in ((tmp_path / "gone", "answers_missing"), (tmp_path, "disk"), (Path("a\0b"), "disk")):
        with pytest.raises(AnswersError) as refused:
            import_answers(source, store)
        assert refused.value.fault.kind == kind


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here already")
    with pytest.raises(AnswersError) as refused:
        export_answers(STATE, tmp_path / "file" / "x.json")
    assert refused.value.fault.kind == "disk"


def test_damaged_answers_of_ours_are_set_aside_and_those_of_the_file_taken(
    store: StateStore, file: Path
) -> None:
    store.path.parent.mkdir()
    store.path.write_text("{")
    export_answers(STATE, file)
    assert import_answers(file, store).answers == STATE.answers
    assert [path.name for path in store.path.parent.glob("*.damaged-*")]


def test_answers_of_a_newer_version_are_not_written_over(store: StateStore, file: Path) -> None:
    newer = STATE.to_json().replace('"version": 3', '"version": 99')
    store.path.parent.mkdir()
    store.path.write_text(newer)
    export_answers(STATE, file)
    with pytest.raises(StateError) as refused:
        import_answers(file, store)
    assert refused.value.fault.kind == "state_newer"
    assert store.path.read_text() == newer
