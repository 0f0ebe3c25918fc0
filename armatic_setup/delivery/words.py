"""What a delivery or a verification came to, in plain words."""

from __future__ import annotations

from typing import Final

from armatic_setup.delivery.portable_verify import Finding
from armatic_setup.delivery.seam import Outcome
from armatic_setup.delivery.totals import Disagreement
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import amount, count

_PROPOSAL: Final = mark(
    "A proposal: Armatic has no public interface that takes synced data in. "
    "This delivers only to an address that Armatic gave you for it, or to the practice Armatic."
)
_SAME_ONE: Final = mark("The receiver holds the same record, and every total.")
_SAME: Final = mark("The receiver holds the same {count} records, and every total.")
_OTHER: Final = mark("The receiver holds something else:")
_DELIVERED_ONE: Final = mark("Delivered 1 record.")
_DELIVERED: Final = mark("Delivered {count} records.")
_DIFFERENCE: Final = mark("{object}, {what}: {ours} here, {theirs} there.")
#: By the kind of a finding in a portable export; any other kind is a change.
_WRONG: Final = {
    "missing": mark("{file} is missing."),
    "extra": mark("{file} does not belong to it."),
    "unreadable": mark("{file} cannot be read."),
    "manifest": mark("Its manifest cannot be used."),
}
_CHANGED: Final = mark("{file} was changed.")
_RECORDS: Final = mark("records")
_NONE: Final = mark("none")


def proposal() -> str:
    """What stands above everything that is delivered so."""
    return tr(_PROPOSAL)


def agreement(result: Outcome) -> str:
    """Whether both sides hold the same."""
    if not result.agrees:
        return tr(_OTHER)
    return tr(_SAME_ONE if result.records == 1 else _SAME).format(count=count(result.records))


def told(result: Outcome) -> str:
    """The whole in sentences, every difference included."""
    words = tr(_DELIVERED_ONE if result.delivered == 1 else _DELIVERED)
    delivered = words.format(count=count(result.delivered))
    return " ".join((delivered, agreement(result), *(_difference(one) for one in result.differences)))


def wrong(finding: Finding) -> str:
    """What is wrong with an export, in a sentence; the finding's own, in English, says more."""
    return tr(_WRONG.get(finding.kind, _CHANGED)).format(file=finding.file)


def _difference(one: Disagreement) -> str:
    ours, theirs = (tr(_NONE) if value is None else amount(value) for value in (one.ours, one.theirs))
    what = f"{one.field} {one.currency}".strip() or tr(_RECORDS)
    return tr(_DIFFERENCE).format(object=one.object, what=what, ours=ours, theirs=theirs)
