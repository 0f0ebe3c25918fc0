"""One sync in a process of its own, for the crash test: a line of JSON per event, then it ends.

Standard input: one JSON object with endpoint, path, page size and the credentials, and at which of its SQL
statements the process shall kill itself (0: at none), which hits the middle of transactions.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.secret import Secret
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.events import SyncEvent
from armatic_setup.sync.store import Store
from tests.sync.model.killed import die_at


def main() -> None:
    told = json.loads(sys.stdin.readline())
    credentials = Credentials(
        told["company"],
        told["user"],
        Secret(told["user_password"]),
        told["sender"],
        Secret(told["sender_password"]),
    )
    token = CancelToken()
    with (
        Gateway(credentials, endpoint=told["endpoint"], cancel=token) as gateway,
        Store(Path(told["path"])) as store,
    ):
        if told["die_at"]:
            die_at(store, told["die_at"])
        summary = run_sync(
            gateway,
            store,
            catalogue=load_catalogue(),
            emit=tell,
            cancel=token,
            page_size=told["page_size"],
            lanes=3,
        )
    say(event="summary", resumed=summary.resumed, ties=summary.tie_out.ties)


def tell(event: SyncEvent) -> None:
    say(event=type(event).__name__)


def say(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
