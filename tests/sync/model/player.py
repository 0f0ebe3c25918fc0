"""Plays a schedule: the company lives, syncs run and break off, and after each the file is looked at."""

from __future__ import annotations

import dataclasses
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Final, Self

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, SetupError
from armatic_setup.gateway.client import Gateway
from armatic_setup.practice import PracticeGateway
from armatic_setup.sync import sqlite_file
from armatic_setup.sync.deletions import DeletionSource
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.events import SyncEvent
from armatic_setup.sync.store import Store
from armatic_setup.sync.summary import SyncSummary
from tests.sync.model.killed import Killer
from tests.sync.model.living import CATALOGUE, FAMILIES, NAMES, Absent, LivingCompany, Record, fields_of
from tests.sync.model.schedule import ROW_FAULTS, Change, Schedule, Sync, Wait
from tests.sync.practice import HASTY, credentials

_QUIET: Final = Sync((), (), "", 0, 50)


class Player:
    """One schedule in one folder.

    Args:
        plan: What happens.
        folder: Empty, for the file.
        killer: Runs the syncs that die.
        start: The file of a complete sync of the company as it is at first.
    """

    def __init__(self, plan: Schedule, folder: Path, killer: Killer, start: Path) -> None:
        self._plan = plan
        self._path = folder / "model.sqlite3"
        self._killer = killer
        self._living = LivingCompany(plan.objects)
        chosen = tuple(target for target in CATALOGUE.objects if target.name in plan.objects)
        self._catalogue = dataclasses.replace(CATALOGUE, objects=chosen)
        self._seen: dict[str, dict[int, Record]] = {}
        if not plan.fresh:
            shutil.copy(start, self._path)

    def play(self) -> None:
        """Raises AssertionError where something was lost, doubled or made up."""
        with PracticeGateway(self._living.company, clock=self._living.clock) as gateway:
            if self._plan.audit:
                gateway.permissions.allow("AUDITHISTORY")
            gateway.access.gmt_offset = self._plan.offset
            gateway.access.date_format = self._plan.date_format
            self._look(whole=False)
            sound = True  # so far no answer held other rows than Intacct has
            for step in self._plan.steps:
                match step:
                    case Change():
                        self._living.change(step.kind, step.object, step.salt)
                    case Wait():
                        self._living.pass_time(step.minutes)
                    case Sync():
                        self._living.pass_time(1 / 60)  # no two programs sign in within one second
                        before = self._living.counted()
                        done = self._sync(gateway, step)
                        sound = sound and not any(fault.name in ROW_FAULTS for fault in step.faults)
                        if done is not None and sound:
                            self._explained(done, before)
                        self._look(whole=done is not None and done.complete)
            self._living.settle()
            self._living.pass_time(1)
            summary = self._sync(gateway, _QUIET)
            assert summary is not None, "the last run broke off"
            assert summary.complete, f"not complete: {[one.name for one in summary.failures]}"
            assert summary.tie_out.ties, "it does not tie"
            left = summary.tie_out.settled if self._plan.audit else ()
            assert not left, f"left to the comparison: {left}"
            self._look(whole=True)
            self._same()
            assert gateway.problems == [], gateway.problems[0]
            assert gateway.calls.written == 0

    # One sync

    def _sync(self, gateway: PracticeGateway, step: Sync) -> SyncSummary | None:
        """Its summary, or None if it broke off, which only what was planned may make it do."""
        for fault in step.faults:
            gateway.faults.add(
                fault.name, times=fault.times, after=fault.after, object=fault.object, seconds=0
            )
        self._happen(gateway, step)
        slept = any(isinstance(happening, Wait) for _, happening in step.meanwhile)  # past the session's end
        allowed = (SetupError, Cancelled) if step.ending or step.faults or slept else ()
        try:
            if step.ending == "kill":
                self._die(gateway, step)
                return None
            return self._run(gateway, step)
        except allowed:
            return None
        finally:
            gateway.faults.clear()
            gateway.meanwhile = lambda: None

    def _happen(self, gateway: PracticeGateway, step: Sync) -> None:
        todo, lock = list(step.meanwhile), threading.Lock()
        number = 0

        def happen() -> None:
            nonlocal number
            with lock:
                number += 1
                while todo and todo[0][0] <= number:
                    match todo.pop(0)[1]:
                        case Change() as change:
                            self._living.change(change.kind, change.object, change.salt)
                        case Wait(minutes):
                            self._living.pass_time(minutes)

        gateway.meanwhile = happen

    def _run(self, gateway: PracticeGateway, step: Sync) -> SyncSummary:
        cancel = CancelToken()
        client = Gateway(
            credentials(gateway), endpoint=gateway.endpoint, cancel=cancel, retry=HASTY, read_timeout=20.0
        )
        told = 0
        with client, Store(self._path) as store, closing(sqlite3.connect(self._path, timeout=0)) as other:
            if step.ending == "disk_full":
                connection = store._database._connection
                pages = connection.execute("PRAGMA page_count").fetchone()[0]
                connection.execute(f"PRAGMA max_page_count = {pages + step.at // 12}")

            def emit(_: SyncEvent) -> None:
                nonlocal told
                told += 1
                if told == step.at // 2:
                    if step.ending == "cancel":
                        cancel.cancel()
                    elif step.ending == "locked":
                        other.execute("BEGIN IMMEDIATE")

            return run_sync(
                client,
                store,
                catalogue=self._catalogue,
                emit=emit,
                cancel=cancel,
                page_size=step.page_size,
                lanes=3,
            )

    def _die(self, gateway: PracticeGateway, step: Sync) -> None:
        access = gateway.access
        names = ("company", "user", "user_password", "sender", "sender_password")
        self._killer.sync(
            **{name: getattr(access, name) for name in names},
            endpoint=gateway.endpoint,
            path=str(self._path),
            page_size=step.page_size,
            objects=self._plan.objects,
            die_at=step.at * 12,
        )

    # What the file holds

    def _stored(self) -> dict[str, dict[int, Record]]:
        if not self._path.exists():
            return {}
        with closing(sqlite3.connect(self._path)) as file:
            tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            found = {}
            for name in self._plan.objects:
                if name.lower() in tables:
                    rows = list(file.execute(_selection(name)))
                    found[name] = {row[0]: row for row in rows}
                    assert len(found[name]) == len(rows), f"{name} is doubled"
            return found

    def _look(self, *, whole: bool) -> None:
        """What is stored are states the company had, never older ones than before, and nothing got lost."""
        held = self._stored()
        for name, records in held.items():
            before, living = self._seen.get(name, {}), self._living.now(name)
            for key, record in records.items():
                states = self._living.ever(name, key)
                assert record in states, f"{name} {key} never was {record}"
                if key in before:
                    newest = max(at for at, state in enumerate(states) if state == record)
                    assert newest >= states.index(before[key]), f"{name} {key} went back in time"
            lost = [key for key in before if key in living and key not in records]
            assert not lost, f"{name} lost {lost}"
        if whole:
            self._families(held)
        self._seen = held

    def _explained(self, summary: SyncSummary, before: Mapping[tuple[str, int], int]) -> None:
        """The comparison finds what happened after the reading began, and nothing that was passed by.

        Where the audit history is not told, it finds the deletions, too.
        """
        now = self._living.counted()
        for one in (*summary.tie_out.settled, *summary.tie_out.differences):
            record = one.object, one.recordno
            happened = now.get(record, 1) > before.get(record, 1)
            gone = self._living.ever(*record)[-1] == Absent
            told = summary.deletions is DeletionSource.AUDIT_HISTORY
            assert happened or (gone and not told), f"passed by: {one}"

    def _families(self, held: dict[str, dict[int, Record]]) -> None:
        """A header and its lines are of one moment, once a sync is complete."""
        for header, lines, field in FAMILIES:
            if header not in held or lines not in held:
                continue
            at = fields_of(lines).index(field)
            of: dict[object, set[Record]] = {}
            for line in held[lines].values():
                of.setdefault(line[at], set()).add(line)
            for key in {*held[header], *(key for of_, key in self._living.families if of_ == header)}:
                family = held[header].get(key, Absent), frozenset(of.get(key, ()))
                assert family in self._living.family_ever(header, key), f"{header} {key} is of no one moment"

    def _same(self) -> None:
        for name, records in self._stored().items():
            truth = self._living.now(name)
            assert records.keys() == truth.keys(), f"{name}: {records.keys() ^ truth.keys()}"
            for key, record in records.items():
                assert record == truth[key], f"{name} {key}: {record} is {truth[key]}"


@lru_cache
def _selection(name: str) -> str:
    listed = ", ".join(f'"{field.lower().replace(".", "_")}"' for field in fields_of(name))
    return f"SELECT {listed} FROM {name.lower()} ORDER BY recordno"


class Playground:
    """Where schedules are played: a folder, the file most of them begin with, and what kills syncs.

    Args:
        folder: An empty one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.start = folder / "start.sqlite3"
        self.killer = Killer()
        self._patience = sqlite_file._BUSY_TRIES

    def __enter__(self) -> Self:
        self.killer.__enter__()
        sqlite_file._BUSY_TRIES = 1  # a file that is locked stays locked here
        living = LivingCompany(NAMES)
        with PracticeGateway(living.company, clock=living.clock) as gateway:
            client = Gateway(credentials(gateway), endpoint=gateway.endpoint, retry=HASTY)
            with client, Store(self.start) as store:
                run_sync(client, store, catalogue=CATALOGUE, emit=lambda _: None, cancel=CancelToken())
        return self

    def __exit__(self, *_: object) -> None:
        sqlite_file._BUSY_TRIES = self._patience
        self.killer.__exit__()

    def failure_of(self, plan: Schedule) -> str:
        """What a schedule shows to be wrong, or empty."""
        place = self._folder / "play"
        place.mkdir()
        try:
            Player(plan, place, self.killer, self.start).play()
        except (AssertionError, SetupError, Cancelled) as error:
            return str(error) or type(error).__name__
        finally:
            shutil.rmtree(place)
        return ""

    def smallest(self, plan: Schedule) -> Schedule:
        """The schedule without everything that it fails without as well."""
        shrunk = True
        while shrunk:
            shrunk = False
            for smaller in _smaller(plan):
                if self.failure_of(smaller):
                    plan, shrunk = smaller, True
                    break
        return plan

    def report(self, plan: Schedule) -> str:
        """Plays a schedule; empty where nothing is wrong, else what it is and the smallest such life."""
        failure = self.failure_of(plan)
        if not failure:
            return ""
        small = self.smallest(plan)
        steps = "".join(f"\n    {step}" for step in small.steps)
        last = self.failure_of(small) or "(it does not fail each time)"
        return f"seed {plan.seed}: {failure[:400]}\n  {small}{steps}\n  {last[:800]}"


def _smaller(plan: Schedule) -> Iterator[Schedule]:
    """Each with one thing less."""
    for at, step in enumerate(plan.steps):
        yield dataclasses.replace(plan, steps=(*plan.steps[:at], *plan.steps[at + 1 :]))
        if not isinstance(step, Sync):
            continue
        less = [dataclasses.replace(step, faults=()), dataclasses.replace(step, ending="")]
        for one in range(len(step.meanwhile)):
            rest = (*step.meanwhile[:one], *step.meanwhile[one + 1 :])
            less.append(dataclasses.replace(step, meanwhile=rest))
        for other in less:
            if other != step:
                yield dataclasses.replace(plan, steps=(*plan.steps[:at], other, *plan.steps[at + 1 :]))
