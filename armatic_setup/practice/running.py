"""Running the practice gateway alone, for people and for other programs."""

from __future__ import annotations

import json
import threading
from typing import TextIO

from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.practice.company import CompanySize
from armatic_setup.practice.server import PracticeGateway


def announcement(gateway: PracticeGateway, armatic: PracticeArmatic | None = None) -> str:
    """One JSON line, all ASCII: how to connect to the practice company, and to its practice Armatic."""
    access = gateway.access
    told = {
        "endpoint": gateway.endpoint,
        "company": access.company,
        "user": access.user,
        "user_password": access.user_password,
        "sender": access.sender,
        "sender_password": access.sender_password,
    }
    if armatic is not None:
        told |= {"armatic_url": armatic.address, "armatic_access_key": armatic.token}
    return json.dumps(told)


def serve(
    port: int,
    size: CompanySize,
    seed: int,
    out: TextIO,
    *,
    faults: tuple[str, ...] = (),
    latency: float = 0.0,
    stop: threading.Event | None = None,
) -> None:
    """Serve until interrupted; the announcement is written once requests are taken.

    Args:
        port: Port on loopback; 0 takes a free one.
        size: How big the company is.
        seed: Decides its figures.
        out: Where the announcement goes.
        faults: Faults that show on every occasion.
        latency: Seconds that every answer takes longer.
        stop: Ends the serving when set; without it only an interrupt does.

    Raises:
        KeyError: There is no such fault.
        OSError: The port is taken.
    """
    gateway = PracticeGateway(size=size, seed=seed, port=port, latency=latency)
    for name in faults:
        gateway.faults.add(name)
    with gateway:
        out.write(announcement(gateway) + "\n")
        out.flush()
        ending = stop or threading.Event()
        try:
            while not ending.wait(3600):
                pass
        except KeyboardInterrupt:
            return
