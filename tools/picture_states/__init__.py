"""The states of every page, a module for each group: a name, and what brings the window there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picture_states import (
    about,
    arrival,
    checklist,
    connect,
    crash,
    decoder,
    delivery,
    guide,
    handover,
    start,
    support,
    sync,
)

if TYPE_CHECKING:
    from stage import Show

#: The groups of states, as they stand together on a contact sheet.
GROUPS: dict[str, dict[str, Show]] = {
    "start": start.STATES,
    "guide": guide.STATES,
    "connect": connect.STATES,
    "decoder": decoder.STATES,
    "checklist": checklist.STATES,
    "sync": sync.STATES,
    "arrival": arrival.STATES,
    "handover": handover.STATES,
    "delivery": delivery.STATES,
    "support": support.STATES,
    "about": about.STATES,
    "crash": crash.STATES,
}
#: All states.
STATES: dict[str, Show] = {name: show for group in GROUPS.values() for name, show in group.items()}
