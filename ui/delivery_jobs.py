"""What a delivery to the proposed intake takes in the background: settings, keyring, file, the receiver."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from armatic_setup.faults import SetupError

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.delivery.intake import Receiver
    from armatic_setup.delivery.intake_receiver import Receivers
    from armatic_setup.delivery.seam import Outcome
    from armatic_setup.guide.objects import SyncObject
    from armatic_setup.secret import Secret
    from armatic_setup.support.feed import Feed
    from ui.armatic_jobs import Where
    from ui.background import Job


@dataclass(frozen=True, slots=True)
class DeliveryKnown:
    """What this computer knows of its delivery; nobody is asked.

    Attributes:
        address: Where to; empty: nowhere.
        on: Whether address and key are there. Nothing is delivered otherwise.
        waiting: Records that the next delivery would bring.
        problem: What could not be read.
    """

    address: str = ""
    on: bool = False
    waiting: int = 0
    problem: SetupError | None = None


def look(where: Where, objects: Sequence[SyncObject]) -> DeliveryKnown:
    """What is known."""
    address, waiting = "", 0
    try:
        address = (
            where.practice[0] if where.practice else "" if where.rehearsal else _receivers(where).address
        )
        receiver = _receiver(where)
        if receiver is None:
            return DeliveryKnown(address)
        if where.database.exists():
            waiting = _waiting(where, receiver, objects)
    except SetupError as error:
        return DeliveryKnown(address, problem=error)
    return DeliveryKnown(receiver.address, on=True, waiting=waiting)


def set_up(where: Where, address: str, key: Secret) -> str:
    """Deliver to an address from now on; how it is kept.

    Raises:
        SetupError: The address is not allowed, or one of the two cannot be kept.
    """
    return _receivers(where).keep(address, key)


def forget(where: Where) -> bool:
    """Delete address and key, and what the file keeps for its delivery; whether there was anything.

    Raises:
        SetupError: One of them cannot be deleted.
    """
    from armatic_setup.delivery.intake import end

    gone = _receivers(where).forget()
    if where.database.exists():
        end(where.database)
    return gone


def delivery_job(where: Where, objects: Sequence[SyncObject], feed: Feed, *, begin_anew: bool) -> Job:
    """Deliver what is due. Emits progress and waits; gives None where address or key are gone.

    Raises:
        SetupError: It cannot be delivered; what was acknowledged stays so.
    """

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> Outcome | None:
        from armatic_setup.delivery.intake_destination import ProposedIntake
        from armatic_setup.sync.store import Store

        receiver = _receiver(where)
        if receiver is None:
            return None
        try:
            with Store(where.database, cancel=cancel) as store:
                intake = ProposedIntake(receiver, begin_anew=begin_anew, on_wait=emit)
                feed.delivery_begun(intake.standing(store, objects))
                outcome = intake.deliver(store, objects, emit=emit, cancel=cancel)
                feed.delivered(outcome)
                return outcome
        except SetupError as error:
            feed.failed("delivery", error.fault)
            raise

    return job


def _receivers(where: Where) -> Receivers:
    from armatic_setup.delivery.intake_receiver import Receivers

    return Receivers(where.home, where.chain, os.environ)


def _receiver(where: Where) -> Receiver | None:
    """In a rehearsal the practice Armatic, and no keyring is asked."""
    from armatic_setup.delivery.intake import Receiver

    if where.practice is not None:
        return Receiver(*where.practice)
    return None if where.rehearsal else _receivers(where).configured()


def _waiting(where: Where, receiver: Receiver, objects: Sequence[SyncObject]) -> int:
    from armatic_setup.delivery.intake_destination import ProposedIntake
    from armatic_setup.sync.store import Store

    with Store(where.database, read_only=True) as store:
        return ProposedIntake(receiver).standing(store, objects).waiting
