"""Syncs that die by SIGKILL at a given SQL statement: a process of its own that forks one for each.

Standard input and output: a line of JSON for each, see ``Killer``. Forking is safe here, since this process
has one thread and never syncs itself.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Self

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, SetupError
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.secret import Secret
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.store import Store
from tests.sync.practice import HASTY

ROOT = Path(__file__).resolve().parents[3]


class Killer:
    """The other end: asks for syncs that are killed, or for what else *module* does.

    Args:
        module: What calls ``serve``.
    """

    def __init__(self, module: str = "tests.sync.model.killed") -> None:
        self._module = module

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", self._module],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)

    def sync(self, **told: object) -> bool:
        """Sync, and die at the statement; whether it died before it was done."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert answer["how"] in ("killed", "failed", "done"), answer
        return bool(answer["how"] != "done")


def serve(work: Callable[[dict[str, Any]], int]) -> None:
    """Do *work* in a process of its own for each line that comes in.

    Args:
        work: Given what the line says; 0: done, 2: it failed as it may.
    """
    import requests  # noqa: F401 - once, before the forks

    for line in sys.stdin:
        told = json.loads(line)
        child = os.fork()
        if child == 0:
            code = 3
            try:
                code = work(told)
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            how = "killed" if os.WTERMSIG(status) == signal.SIGKILL else "crashed"
        else:
            how = {0: "done", 2: "failed"}.get(os.WEXITSTATUS(status), "crashed")
        sys.stdout.write(json.dumps({"how": how}) + "\n")
        sys.stdout.flush()


def _sync(told: dict[str, Any], catalogue: Any) -> int:
    credentials = Credentials(
        told["company"],
        told["user"],
        Secret(told["user_password"]),
        told["sender"],
        Secret(told["sender_password"]),
    )
    objects = tuple(target for target in catalogue.objects if target.name in told["objects"])
    token = CancelToken()
    gateway = Gateway(credentials, endpoint=told["endpoint"], cancel=token, retry=HASTY)
    try:
        with gateway, Store(Path(told["path"])) as store:
            die_at(store, told["die_at"])
            run_sync(
                gateway,
                store,
                catalogue=dataclasses.replace(catalogue, objects=objects),
                emit=lambda _: None,
                cancel=token,
                page_size=told["page_size"],
                lanes=3,
            )
    except (SetupError, Cancelled):
        return 2
    return 0


def die_at(store: Store, number: int) -> None:
    """Die at a statement."""
    statements = itertools.count(1)

    def trace(_: str) -> None:
        if next(statements) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    store._database._connection.set_trace_callback(trace)


if __name__ == "__main__":
    serve(partial(_sync, catalogue=load_catalogue()))
