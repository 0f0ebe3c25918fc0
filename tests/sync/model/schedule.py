"""Schedules: what happens to a company and to the syncs of it, decided by a seed alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from tests.sync.model.living import FAMILIES, NAMES

#: What may happen to one object's records, and how often beside the others.
_CHANGES: Final = {
    "edit": 5,
    "add": 3,
    "drop": 3,
    "late_edit": 2,
    "late_add": 2,
    "add_unstamped": 2,
    "edit_family": 5,
    "drop_family": 2,
    "recreate": 2,
}
#: Faults of the line and of Intacct; most pass when they are met again, some last for several tries.
_LINE_FAULTS: Final = (
    "reset", "reset_in_body", "cut_body", "closed", "empty_body", "http_500", "http_502", "http_503",
    "http_524", "cdn_page", "malformed_xml", "bad_gzip", "throttled", "rate_limit_in_200", "maintenance",
    "session_expired", "session_refused_at_gateway", "generic_error", "control_characters", "chunked",
    "two_roots", "html_content_type", "http_504", "http_429", "throttled_with_retry_after",
)  # fmt: skip
ROW_FAULTS: Final = (
    "duplicate_rows", "shuffled_rows", "dropped_row", "repeated_page", "overlapping_page", "late_row",
    "wrong_total",
)  # fmt: skip
#: What ends a sync here, on this computer.
_ENDINGS: Final = ("cancel", "disk_full", "locked", "kill")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happens in the company; *salt* decides the rest."""

    kind: str
    object: str
    salt: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Time passes, in minutes."""

    minutes: float


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of the practice gateway."""

    name: str
    object: str
    after: int
    times: int


@dataclass(frozen=True, slots=True)
class Sync:
    """One run.

    Attributes:
        meanwhile: Changes with the number of the request before whose answer they happen.
        ending: What stops it here, or empty.
        at: When that is: at which event, page of the file or statement.
    """

    faults: tuple[Fault, ...]
    meanwhile: tuple[tuple[int, Change | Wait], ...]
    ending: str
    at: int
    page_size: int


Step = Change | Wait | Sync


@dataclass(frozen=True, slots=True)
class Schedule:
    """A life of a company.

    Attributes:
        objects: Those that are synced; all of them in every 25th schedule.
        fresh: It begins without data; otherwise with the data of a complete sync.
        audit: The user may read the audit history.
    """

    seed: int
    objects: tuple[str, ...]
    fresh: bool
    audit: bool
    offset: int
    date_format: str
    steps: tuple[Step, ...]


def schedule(seed: int, *, whole: bool = False) -> Schedule:
    """The schedule of a seed.

    Args:
        seed: Decides everything.
        whole: Sync all objects.
    """
    dice = random.Random(seed)
    objects = NAMES if whole or seed % 25 == 0 else _some(dice)
    steps = tuple(_step(dice, objects) for _ in range(dice.randint(2, 4)))
    if dice.random() < 0.2:
        steps += _passed_by(dice, objects)
    if not any(isinstance(step, Sync) for step in steps):
        steps += (_sync(dice, objects),)
    return Schedule(
        seed,
        objects,
        fresh=dice.random() < 0.25,
        audit=dice.random() < 0.6,
        offset=dice.choice((-480, 0, 330)),
        date_format=dice.choice(("/mdY", "/mdY", ".dmY", "-Ymd")),
        steps=steps,
    )


def _some(dice: random.Random) -> tuple[str, ...]:
    """A family or two, and a few others. What belongs together is synced together."""
    relatives = {name for header, lines, _ in FAMILIES for name in (header, lines)}
    chosen = {
        name for header, lines, _ in dice.sample(FAMILIES, dice.choice((1, 1, 2))) for name in (header, lines)
    }
    chosen |= set(dice.sample(sorted(set(NAMES) - relatives), 2))
    return tuple(name for name in NAMES if name in chosen)


def _step(dice: random.Random, objects: tuple[str, ...]) -> Step:
    roll = dice.random()
    if roll < 0.5:
        return _change(dice, objects)
    if roll < 0.7:
        return _wait(dice)
    return _sync(dice, objects)


def _change(
    dice: random.Random, objects: tuple[str, ...], kinds: tuple[str, ...] = tuple(_CHANGES)
) -> Change:
    kind = dice.choices(kinds, [_CHANGES[kind] for kind in kinds])[0]
    return Change(kind, dice.choice(objects), dice.randrange(10**9))


def _passed_by(dice: random.Random, objects: tuple[str, ...]) -> tuple[Step, ...]:
    """Changes that a sync passes by, because Intacct shows them only after it."""
    late = tuple(
        Change(dice.choice(("late_edit", "late_add")), dice.choice(objects), dice.randrange(10**9))
        for _ in range(3)
    )
    return (*late, Wait(dice.randint(2, 30)), Sync((), (), "", 0, 50))


def _wait(dice: random.Random) -> Wait:
    return Wait(dice.choice((0, 1 / 60, 1, 30, 119, 121, 300, 1440)))


def _sync(dice: random.Random, objects: tuple[str, ...]) -> Sync:
    faults = tuple(
        Fault(
            dice.choice(ROW_FAULTS if dice.random() < 0.3 else _LINE_FAULTS),
            dice.choice(("", *objects)),
            dice.randrange(12),
            dice.choice((1, 1, 1, 2, 6)),
        )
        for _ in range(dice.choice((0, 0, 1, 1, 2, 3)))
    )
    happenings = sorted(dice.randrange(1, 30) for _ in range(dice.choice((0, 0, 1, 2, 4, 8))))
    meanwhile = tuple(
        (at, _wait(dice) if dice.random() < 0.15 else _change(dice, objects)) for at in happenings
    )
    if dice.random() < 0.15:  # headers and lines change all the while they are read
        meanwhile = tuple((at, _change(dice, objects, ("edit_family",))) for at in range(3, 40, 2))
    ending = dice.choice(_ENDINGS) if dice.random() < 0.35 else ""
    return Sync(faults, meanwhile, ending, dice.randint(1, 60), dice.choice((2, 3, 5, 10, 50)))
