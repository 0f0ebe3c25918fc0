"""The states of every page, a module for each group: a name, and what brings the window there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picture_states import about, arrival, checklist, connect, decoder, delivery, guide, support, sync

if TYPE_CHECKING:
    from stage import Show

#: The groups of states, as they stand together on a contact sheet.
GROUPS: dict[str, dict[str, Show]] = {
    "guide": guide.STATES,
    "connect": connect.STATES,
    "decoder": decoder.STATES,
    "checklist": checklist.STATES,
    "sync": sync.STATES,
    "arrival": arrival.STATES,
    "delivery": delivery.STATES,
    "support": support.STATES,
    "about": about.STATES,
}
#: All states.
STATES: dict[str, Show] = {name: show for group in GROUPS.values() for name, show in group.items()}
