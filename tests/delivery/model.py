"""Random lives of a file and its delivery, each decided by its seed.

Records come, change and go, before and while they are delivered; deliveries are cancelled, killed by SIGKILL
at any statement, meet every fault of the practice Armatic and limits that change. However that goes, no batch
takes effect twice, and after a last quiet delivery the receiver holds the rows of the file and no others.
"""

from __future__ import annotations

import random
from pathlib import Path

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake import deliver, standing
from armatic_setup.delivery.intake_drain import IntakeProgress
from armatic_setup.faults import Cancelled
from armatic_setup.guide.objects import SyncObject
from armatic_setup.practice import PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.sync.records import Replacement
from armatic_setup.sync.store import Store, StoreError
from armatic_setup.sync.summary import SyncSummary
from tests.delivery.intake_samples import (
    HASTY,
    TARGETS,
    assert_same,
    department,
    invoice,
    put,
    receiver,
)
from tests.sync.model.killed import Killer
from tests.sync.model.living import CATALOGUE
from tests.sync.model.player import Player
from tests.sync.model.schedule import Schedule, Sync
from tests.sync.samples import DEPARTMENTS, INVOICES, bookmark

FAULTS = (
    "lost_answer", "lost_answer", "doubled", "doubled", "cut_request", "closed", "reset", "reset_in_body",
    "cut_body", "http_409", "http_413", "http_429", "http_500", "http_502", "http_503", "http_504", "wait",
    "wait_503", "error_page", "captive_portal", "empty_body", "not_json", "redirect", "slow", "slow_body",
)  # fmt: skip
#: What a sound stream must never come to, whatever the faults.
_NEVER = frozenset({"intake_taken", "intake_replaced", "intake_begin_anew", "intake_key_refused"})
_ROUTES = ("", "declare", "deliver", "deliver", "batch", "check")


def plan_faults(dice: random.Random, armatic: PracticeArmatic) -> bool:
    """Some faults for the next delivery; whether there are any."""
    number = dice.choice((0, 1, 1, 2, 3))
    for _ in range(number):
        armatic.faults.add(
            dice.choice(FAULTS),
            route=dice.choice(_ROUTES),
            times=dice.choice((1, 1, 2, 6)),
            after=dice.randrange(5),
            seconds=0.0,
        )
    return number > 0


def plan_limits(dice: random.Random, armatic: PracticeArmatic, *, least: int = 1024) -> None:
    """What the receiver takes now; *least* bytes, into which the longest record fits."""
    limits = armatic.intake.limits
    limits.max_batch_records = dice.choice((1, 2, 3, 7, 100))
    limits.max_batch_bytes = dice.choice((least, least, 100_000))
    limits.max_ahead = dice.choice((0, 1, 3, 5))


class Life:
    """One life of a small file.

    Args:
        seed: Decides everything.
        path: Of the file, which nothing is in yet.
        armatic: The receiver; nothing stands there for the company.
        killer: Runs the deliveries that die.
    """

    def __init__(self, seed: int, path: Path, armatic: PracticeArmatic, killer: Killer) -> None:
        self._dice = random.Random(seed)
        self._path = path
        self._armatic = armatic
        self._killer = killer

    def play(self) -> None:
        """Raises AssertionError where something was lost, doubled or made up."""
        dice = self._dice
        for _ in range(dice.randint(3, 8)):
            if dice.random() < 0.55:
                with Store(self._path) as store:
                    self._change(store)
            else:
                plan_limits(dice, self._armatic)
                faults = plan_faults(dice, self._armatic)
                try:
                    self._deliver(faults=faults)
                finally:
                    self._armatic.faults.clear()
        self._at_the_end()

    def _change(self, store: Store) -> None:
        dice = self._dice
        target = dice.choice(TARGETS)
        keys = sorted(dice.sample(range(1, 30), dice.randint(0, 12)))
        rows = [self._row(target, key) for key in keys]
        match dice.randrange(4):
            case 0:
                put(store, target, rows)
            case 1:
                put(store, target, (), keys)
            case 2:
                fields = tuple(target.fields)
                lines = [invoice(key) for key in dice.sample(range(1, 30), 3)]
                gone = [key for key in range(1, 30) if key not in keys and dice.random() < 0.2]
                store.replace(
                    Replacement(target, fields, rows, gone),
                    Replacement(INVOICES, tuple(INVOICES.fields), lines, ()),
                    settled=(),
                )
            case _:  # a pass over everything: what does not arrive is gone
                position = bookmark(target, keys[-1] if keys else 0, len(keys), done=dice.random() < 0.5)
                store.save_page(target, tuple(target.fields), rows, position, sweep_from=0)

    def _row(self, target: SyncObject, key: int) -> tuple[str | int | None, ...]:
        dice = self._dice
        if target is DEPARTMENTS:
            return department(key, dice.choice((None, "Søn", "x" * dice.randrange(700), "\u2028\r\n")))
        amount = dice.choice((None, "0.00", "-12.5", "99999999999999999999.01", str(dice.randrange(500))))
        return invoice(key, amount, dice.choice((None, "USD", "EUR")))

    def _deliver(self, *, faults: bool) -> None:
        dice = self._dice
        ending = dice.choice(("", "", "cancel", "kill"))
        if ending == "kill":
            self._killer.sync(
                path=str(self._path),
                address=self._armatic.address,
                token=self._armatic.token,
                die_at=dice.randint(5, 60),
                objects=(),
            )
            return
        cancel = CancelToken()
        told, stop_at = 0, dice.randint(1, 4)
        failure: ArmaticError | None = None
        with Store(self._path) as store:

            def emit(_: IntakeProgress) -> None:
                nonlocal told
                told += 1
                if ending == "cancel" and told == stop_at:
                    cancel.cancel()
                elif told < 5 and dice.random() < 0.3:
                    self._change(store)

            try:
                deliver(store, TARGETS, receiver(self._armatic), cancel=cancel, emit=emit, retry=HASTY)
            except Cancelled:
                assert ending == "cancel"
            except ArmaticError as error:
                failure = error
        may_fail(failure, faults=faults)

    def _at_the_end(self) -> None:
        last_delivery(self._path, self._armatic, TARGETS)


def may_fail(failure: ArmaticError | None, *, faults: bool) -> None:
    """A delivery fails only by a fault, and never by what a sound stream does not come to."""
    if failure is not None:
        assert faults, str(failure)
        assert failure.fault.kind not in _NEVER, str(failure)


def last_delivery(path: Path, armatic: PracticeArmatic, targets: tuple[SyncObject, ...]) -> None:
    """Without a fault; both sides hold the same then, and no batch took effect twice."""
    with Store(path) as store:
        result = deliver(store, targets, receiver(armatic), cancel=CancelToken(), retry=HASTY)
        assert result.agrees, result.disagreements
        assert (standing(store).waiting, standing(store).unacknowledged) == (0, 0)
    assert_same(path, armatic, targets)
    stream = armatic.intake.of_company("HarborPine")
    assert stream is not None
    assert stream.changes == stream.complete_through == len(stream.batches) == standing_of(path)
    assert armatic.problems == [], armatic.problems[0]


class DeliveringPlayer(Player):
    """A life of a whole company whose file is delivered between its syncs.

    Args:
        plan: What happens in the company and to its syncs.
        folder: Empty, for the file.
        killer: Runs the syncs that die.
        start: The file of a complete sync.
        armatic: The receiver.
        deliveries: Runs the deliveries that die.
    """

    def __init__(
        self,
        plan: Schedule,
        folder: Path,
        killer: Killer,
        start: Path,
        armatic: PracticeArmatic,
        deliveries: Killer,
    ) -> None:
        super().__init__(plan, folder, killer, start)
        self._dice = random.Random(plan.seed)
        self._armatic = armatic
        self._deliveries = deliveries
        self._targets = tuple(target for target in CATALOGUE.objects if target.name in plan.objects)

    def play(self) -> None:
        """Raises AssertionError where something was lost, doubled or made up on either side."""
        super().play()
        last_delivery(self._path, self._armatic, self._targets)

    def _sync(self, gateway: PracticeGateway, step: Sync) -> SyncSummary | None:
        done = super()._sync(gateway, step)
        if self._dice.random() < 0.8:
            plan_limits(self._dice, self._armatic, least=8192)
            faults = plan_faults(self._dice, self._armatic)
            try:
                self._deliver(faults=faults)
            finally:
                self._armatic.faults.clear()
        return done

    def _deliver(self, *, faults: bool) -> None:
        armatic, failure = self._armatic, None
        if self._dice.random() < 0.4:
            self._deliveries.sync(
                path=str(self._path),
                address=armatic.address,
                token=armatic.token,
                die_at=self._dice.randint(20, 300),
                objects=self._plan.objects,
            )
            return
        with Store(self._path) as store:
            try:
                deliver(store, self._targets, receiver(armatic), cancel=CancelToken(), retry=HASTY)
            except ArmaticError as error:
                failure = error
            except StoreError as error:  # the sync before broke off before anything was there
                assert error.kind == "database_missing"  # noqa: PT017 - others are failures
        may_fail(failure, faults=faults)


def standing_of(path: Path) -> int:
    """The number of the batch that was formed last."""
    with Store(path, read_only=True) as store:
        return standing(store).last_batch
