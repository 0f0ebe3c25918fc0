"""What a customer's window shows now: from the answers, a review file or a bundle that the customer sent."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from armatic_setup.diagnosis.plan import PART_PREFIX, check_title, part_title
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.facts import ConnectionFact, SyncFact
from armatic_setup.guide.json_reader import JsonReader
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.state import Answers, SetupState, StateError
from armatic_setup.guide.steps import PageKind
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.logbook import entries, lines
from armatic_setup.logbook.lines import Line
from armatic_setup.review.file import load_review
from armatic_setup.review.review_json import looks_like_a_review
from armatic_setup.support.general import general
from armatic_setup.support.opening import Bundle, BundleError, open_bundle

#: Bytes of saved answers; notes on every row make a small part of it.
_LARGEST: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Customer:
    """What was sent.

    Attributes:
        state: The journey, as far as the file tells it. It is a real one, never a rehearsal.
        report: The last whole test, as far as the log tells it; nothing where no log was sent.
        bundle: The whole bundle; nothing where another kind of file was sent.
    """

    state: SetupState
    report: CheckReport | None = None
    bundle: Bundle | None = None


def open_customer(path: Path, catalogue: Catalogue) -> Customer:
    """Read a file that a customer sent. Nothing of it is kept or changed.

    Raises:
        SetupError: It is none of the three, damaged, or of a newer version.
    """
    with_head = _head(path)
    if with_head.startswith(b"PK"):
        return of_bundle(open_bundle(path, catalogue), catalogue)
    if looks_like_a_review(with_head):
        state = load_review(path).journey(catalogue).state
        here = next(step.id for step in catalogue.steps if step.page is PageKind.CHECKLIST)
        state = replace(state, current=here)
    else:
        state = _answers_of(path)
    return Customer(replace(state, practice=False))


def of_bundle(bundle: Bundle, catalogue: Catalogue) -> Customer:
    """What a bundle tells of the window. A part of it that is damaged is left out."""
    try:
        state = _state(JsonReader(json.loads(bundle.texts.get("settings.json", "{}"))), catalogue)
    except (ValueError, RecursionError):
        state = SetupState()
    logged = list(lines.read(bundle.texts.get("log.jsonl", "").splitlines()))
    return Customer(state, _report(logged, catalogue, state), bundle)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(4096)
    except OSError as error:
        raise BundleError("disk", f"{path}: {error.strerror}") from error


def _answers_of(path: Path) -> SetupState:
    """The saved answers in *path*, which are left where and as they are."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST)
        return SetupState.from_json(content.decode("utf-8"))
    except OSError as error:
        raise BundleError("disk", f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BundleError("bundle_damaged", path.name) from error
    except StateError as error:
        if error.fault.kind == "state_newer":
            raise BundleError("bundle_newer", path.name) from error
        raise BundleError("bundle_damaged", f"{path.name}: {error.fault.detail}") from error


def _state(settings: JsonReader, catalogue: Catalogue) -> SetupState:
    """The journey as ``settings.json`` of a bundle tells it."""
    answers = settings.reader("answers")
    ticks = settings.reader("ticks") if settings.given("ticks") else JsonReader({})
    rows = [row.id for row in catalogue.permissions if ticks.given(row.id)]
    return SetupState(
        answers=Answers(
            company_id=answers.text("company"),
            user_id="" if answers.flag("user_as_in_the_guide") else answers.text("user"),
            entity_id=answers.text("entity"),
            model=PermissionModel(answers.text("permission_model")),
            entities=EntityModel(answers.text("entities")),
            profile=Profile(answers.text("profile")),
            keep_passwords=answers.flag("keep_passwords"),
        ),
        current=settings.text("current_step"),
        confirmed=frozenset(settings.texts("confirmed_steps")),
        ticks=frozenset((row, Right(right)) for row in rows for right in ticks.texts(row)),
        connection=_connection(settings.reader("last_test")) if settings.given("last_test") else None,
        sync=_sync(settings.reader("last_sync")) if settings.given("last_sync") else None,
        sync_percent=settings.number("unfinished_sync_percent")
        if settings.given("unfinished_sync_percent")
        else None,
        saved_at=settings.time("saved_at") if settings.given("saved_at") else None,
    )


def _connection(test: JsonReader) -> ConnectionFact:
    passed = test.number("checks_passed")
    return ConnectionFact(
        tested_at=test.time("at"),
        passed=test.flag("passed"),
        checks_passed=frozenset(CHECK_IDS[:passed]),
        checks_total=test.number("checks"),
        disproved=frozenset(test.texts("steps_disproved") if test.given("steps_disproved") else ()),
        proven=frozenset(test.texts("rows_proven") if test.given("rows_proven") else ()),
        denied=frozenset(test.texts("rows_denied")),
        company_name=test.text("company_name"),
    )


def _sync(sync: JsonReader) -> SyncFact:
    return SyncFact(
        finished_at=sync.time("at"),
        rows=sync.number("rows"),
        objects=sync.number("objects"),
        skipped=sync.number("skipped"),
        ties=sync.flag("ties"),
    )


def _report(logged: Sequence[Line], catalogue: Catalogue, state: SetupState) -> CheckReport | None:
    """The last whole test of a log: its checks come before its end, in the same run."""
    ends = [place for place, line in enumerate(logged) if isinstance(line.entry, entries.Tested)]
    wholes = [place for place in ends if getattr(logged[place].entry, "whole", False)]
    if not wholes:
        return None
    last = wholes[-1]
    begin = max((place for place in ends if place < last), default=-1) + 1
    run = logged[last].run
    told = {
        line.entry.check: line.entry
        for line in logged[begin:last]
        if line.run == run and isinstance(line.entry, entries.Checked)
    }
    results = _Results(catalogue, state, told, logged[last].at)
    requests = getattr(logged[last].entry, "requests", 0)
    checks = tuple(results.check(check) for check in CHECK_IDS)
    return CheckReport(checks, None, logged[last].at, requests)


@dataclass(frozen=True, slots=True)
class _Results:
    """Checks as a log tells them: identifier, status and diagnosis."""

    catalogue: Catalogue
    state: SetupState
    told: dict[str, entries.Checked]
    at: datetime

    def check(self, check: str) -> CheckResult:
        """A whole check with the parts that are told."""
        title = check_title(check, self.catalogue, self.state.answers.company_id)
        parts = [part for part in self.told if part.startswith(f"{check}.")]
        titled = [(part, self._title(part)) for part in parts]
        made = tuple(self._result(part, title) for part, title in titled if title)
        return replace(self._result(check, title), parts=made)

    def _result(self, check: str, title: str) -> CheckResult:
        entry = self.told.get(check)
        if entry is None or entry.status not in set(CheckStatus):
            return CheckResult(check, title, CheckStatus.NOT_REACHED)
        rule = next((rule for rule in self.catalogue.diagnoses if rule.id == entry.diagnosis), None)
        known = {"company_id": self.state.answers.company_id, "user_id": self.state.answers.user_id}
        row = self._row(check) or self._row_of(entry.diagnosis)
        return CheckResult(
            check,
            title,
            CheckStatus(entry.status),
            entry.seconds,
            diagnosis=general(rule, self.catalogue, known, row) if rule else None,
            tested_at=self.at,
        )

    def _title(self, part: str) -> str:
        """What a part proves; empty where this version does not know it."""
        if (row := self._row(part)) is not None:
            return row.row
        try:
            return part_title(part, self.catalogue)
        except KeyError:
            return ""

    def _row_of(self, diagnosis: str) -> Permission | None:
        """The first row that was told with the same diagnosis: a whole check speaks of it."""
        rows = (self._row(part) for part, told in self.told.items() if told.diagnosis == diagnosis)
        return next((row for row in rows if row is not None), None)

    def _row(self, part: str) -> Permission | None:
        row_id = part.removeprefix(PART_PREFIX)
        return next((row for row in self.catalogue.permissions if row.id == row_id), None)
