"""What the user answered and did, and what was found out; and the small file that keeps it.

It holds no secret. The file is JSON, versioned; a damaged one is set aside, a newer one is refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.files import disk_kind, write_atomically
from armatic_setup.guide.facts import ArrivalFact, ConnectionFact, SyncFact
from armatic_setup.guide.json_reader import JsonReader, iso
from armatic_setup.guide.refusals import Refusals, RefusedTries
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.row_values import (
    RowRights,
    RowTexts,
    Ticks,
    rights_from_json,
    rights_to_json,
    texts_from_json,
    ticks_from_json,
    ticks_to_json,
)
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile

_FORMAT: Final = "armatic-setup-journey"
#: Version 2 added the refused sign-ins, version 3 the review of the permissions.
_VERSION: Final = 3


class StateError(SetupError):
    """The saved journey cannot be used.

    Kinds: ``state_damaged`` (set aside; *detail* names the new file), ``state_newer`` (a newer version
    wrote it; left alone), ``state_other`` (practice where the real one is expected, or the reverse; left
    alone), ``state`` (cannot be read or written) and ``disk_full``.
    """

    def __init__(self, kind: str, detail: str, file: Path | str = "") -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail, file=str(file)))


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user typed or chose; none of it secret.

    Attributes:
        company_id: As typed, without blanks around it; empty until known.
        user_id: Empty means the guide's own.
        sender_id: Empty means the guide's own.
        entity_id: Empty means the top level.
        model: How the company grants rights.
        entities: Whether one entity or several keep their books in the company.
        profile: Full, or a read-only evaluation.
        keep_passwords: Whether the operating system's keyring may keep them.
    """

    company_id: str = ""
    user_id: str = ""
    sender_id: str = ""
    entity_id: str = ""
    model: PermissionModel = PermissionModel.UNKNOWN
    entities: EntityModel = EntityModel.UNKNOWN
    profile: Profile = Profile.FULL
    keep_passwords: bool = True


@dataclass(frozen=True, slots=True)
class SetupState:
    """One journey. ``Journey`` gives it meaning and makes the next one from it.

    Attributes:
        practice: Whether it is a rehearsal on the sample company.
        answers: What the user typed or chose.
        current: Identifier of the step under way; empty means the first.
        confirmed: Steps the user says are done.
        ticks: Rights ticked by hand: permission row and right.
        absent: Permission rows the user says the company does not have.
        connection: Outcome of the latest connection test, if it still holds.
        sync: Outcome of the latest finished sync, if it still holds.
        sync_percent: How far an unfinished sync got, if one was started.
        arrival: Outcome of the latest look into Armatic, if it still holds.
        labels: Permission rows that this company calls by a name of its own, and that name.
        notes: Permission rows and what somebody noted about them.
        granted: Permission rows of which the user entered what is granted today, and those rights.
        proofs: What a live test on another computer found out, as its review file says.
        customer: The company's name, as the reviewer wrote it.
        reviewer: Who reviewed the permissions.
        reviewed_at: When, in UTC.
        refusals: Sign-ins that Intacct refused. They belong to users, so no changed answer drops them.
        saved_at: When it was last saved, in UTC.
    """

    practice: bool = False
    answers: Answers = Answers()
    current: str = ""
    confirmed: frozenset[str] = frozenset()
    ticks: Ticks = frozenset()
    absent: frozenset[str] = frozenset()
    connection: ConnectionFact | None = None
    sync: SyncFact | None = None
    sync_percent: int | None = None
    arrival: ArrivalFact | None = None
    labels: RowTexts = ()
    notes: RowTexts = ()
    granted: RowRights = ()
    proofs: tuple[RowProof, ...] = ()
    customer: str = ""
    reviewer: str = ""
    reviewed_at: datetime | None = None
    refusals: Refusals = ()
    saved_at: datetime | None = None

    def to_json(self) -> str:
        """The state as text, the same for equal states."""
        document = {
            "format": _FORMAT,
            "version": _VERSION,
            "practice": self.practice,
            "saved_at": iso(self.saved_at),
            "answers": {
                "company_id": self.answers.company_id,
                "user_id": self.answers.user_id,
                "sender_id": self.answers.sender_id,
                "entity_id": self.answers.entity_id,
                "model": self.answers.model.value,
                "entities": self.answers.entities.value,
                "profile": self.answers.profile.value,
                "keep_passwords": self.answers.keep_passwords,
            },
            "current": self.current,
            "confirmed": sorted(self.confirmed),
            "ticks": ticks_to_json(self.ticks),
            "absent": sorted(self.absent),
            "connection": self.connection.to_json() if self.connection else None,
            "sync": self.sync.to_json() if self.sync else None,
            "sync_percent": self.sync_percent,
            "arrival": self.arrival.to_json() if self.arrival else None,
            "labels": dict(self.labels),
            "notes": dict(self.notes),
            "granted": rights_to_json(self.granted),
            "proofs": [proof.to_json() for proof in self.proofs],
            "customer": self.customer,
            "reviewer": self.reviewer,
            "reviewed_at": iso(self.reviewed_at),
            "refusals": [tries.to_json() for tries in self.refusals],
        }
        return json.dumps(document, indent=2) + "\n"  # ASCII, so that whatever was typed can be written

    @classmethod
    def from_json(cls, text: str) -> SetupState:
        """The state that :meth:`to_json` wrote.

        Raises:
            StateError: ``state_newer``, or ``state_damaged`` for anything else that is wrong.
        """
        try:
            document = JsonReader(json.loads(text))
            if document.text("format") != _FORMAT:
                raise ValueError("another format")
            version = document.number("version")
            if version > _VERSION:
                raise StateError("state_newer", f"version {version}, this program knows {_VERSION}")
            return _state(document, version)
        except (ValueError, OverflowError, RecursionError) as error:
            raise StateError("state_damaged", str(error)) from error


class StateStore:
    """The file of one journey. The real one and the practice one have files of their own.

    Args:
        path: The file.
        practice: Whether it keeps a rehearsal. A state of the other sort is never written to it.
        clock: The time, with its zone.
    """

    def __init__(
        self, path: Path, *, practice: bool = False, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.path = path
        self.practice = practice
        self._clock = clock

    def load(self) -> SetupState:
        """The saved state, or a fresh one where nothing was saved.

        A damaged file is renamed first, so that the next call starts afresh and nothing is lost.

        Raises:
            StateError: See its kinds.
        """
        try:
            text = self.path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return SetupState(practice=self.practice)
        except UnicodeDecodeError:
            raise self._set_aside("not UTF-8 text") from None
        except OSError as error:
            raise StateError("state", f"{self.path}: {error.strerror}", self.path) from error
        try:
            state = SetupState.from_json(text)
        except StateError as error:
            if error.fault.kind != "state_damaged":
                detail = f"{self.path}: {error.fault.detail}"
                raise StateError(error.fault.kind, detail, self.path) from error
            raise self._set_aside(error.fault.detail) from error
        if state.practice != self.practice:
            raise StateError("state_other", f"{self.path} keeps another sort of journey", self.path)
        return state

    def save(self, state: SetupState) -> datetime:
        """Write *state*, all or nothing, and return the time it carries.

        Raises:
            ValueError: A practice state in the real file, or the reverse.
            StateError: ``state`` or ``disk_full``.
        """
        if state.practice != self.practice:
            raise ValueError("practice and real journeys are kept apart")
        saved_at = self._clock().astimezone(UTC)
        try:
            write_atomically(self.path, replace(state, saved_at=saved_at).to_json())
        except OSError as error:
            raise StateError(disk_kind(error, "state"), f"{self.path}: {error.strerror}") from error
        return saved_at

    def _set_aside(self, reason: str) -> StateError:
        stamp = self._clock().astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        aside = self.path.with_name(f"{self.path.name}.damaged-{stamp}")
        try:
            self.path.rename(aside)
        except OSError:
            return StateError("state_damaged", f"{self.path}: {reason}", self.path)
        return StateError("state_damaged", f"{self.path}: {reason}. Kept as {aside.name}", aside)


def _state(document: JsonReader, version: int) -> SetupState:
    state = SetupState(
        practice=document.flag("practice"),
        saved_at=document.time("saved_at") if document.given("saved_at") else None,
        answers=_answers(document.reader("answers")),
        current=document.text("current"),
        confirmed=frozenset(document.texts("confirmed")),
        ticks=ticks_from_json(document.reader("ticks")),
        absent=frozenset(document.texts("absent")),
        connection=ConnectionFact.from_json(document.reader("connection"))
        if document.given("connection")
        else None,
        sync=SyncFact.from_json(document.reader("sync")) if document.given("sync") else None,
        sync_percent=document.number("sync_percent") if document.given("sync_percent") else None,
        arrival=ArrivalFact.from_json(document.reader("arrival")) if document.given("arrival") else None,
        labels=texts_from_json(document.reader("labels")) if document.given("labels") else (),
    )
    if version >= 2:
        refusals = tuple(RefusedTries.from_json(tries) for tries in document.readers("refusals"))
        state = replace(state, refusals=refusals)
    return _reviewed(state, document) if version >= 3 else state


def _answers(answers: JsonReader) -> Answers:
    return Answers(
        company_id=answers.text("company_id"),
        user_id=answers.text("user_id"),
        sender_id=answers.text("sender_id"),
        entity_id=answers.text("entity_id"),
        model=PermissionModel(answers.text("model")),
        profile=Profile(answers.text("profile")),
        keep_passwords=answers.flag("keep_passwords"),
    )


def _reviewed(state: SetupState, document: JsonReader) -> SetupState:
    """*state* with what the third version added."""
    entities = EntityModel(document.reader("answers").text("entities"))
    return replace(
        state,
        answers=replace(state.answers, entities=entities),
        notes=texts_from_json(document.reader("notes")),
        granted=rights_from_json(document.reader("granted")),
        proofs=tuple(RowProof.from_json(proof) for proof in document.readers("proofs")),
        customer=document.text("customer"),
        reviewer=document.text("reviewer"),
        reviewed_at=document.time("reviewed_at") if document.given("reviewed_at") else None,
    )
