"""Deliveries that die by SIGKILL at a given SQL statement, see ``tests.sync.model.killed``."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake import Receiver, deliver
from armatic_setup.faults import Cancelled, SetupError
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.secret import Secret
from armatic_setup.sync.store import Store
from tests.delivery.intake_samples import HASTY, TARGETS
from tests.sync.model.killed import die_at, serve

MODULE = "tests.delivery.killed"


def work(told: dict[str, Any], catalogue: Any) -> int:
    targets = [one for one in catalogue.objects if one.name in told["objects"]] or TARGETS
    receiver = Receiver(told["address"], Secret(told["token"]))
    try:
        with Store(Path(told["path"])) as store:
            die_at(store, told["die_at"])
            deliver(store, targets, receiver, cancel=CancelToken(), retry=HASTY)
    except (SetupError, Cancelled):
        return 2
    return 0


if __name__ == "__main__":
    serve(partial(work, catalogue=load_catalogue()))
