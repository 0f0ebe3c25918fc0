"""The sample company of a rehearsal, on this computer: its gateway, and the practice Armatic beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from armatic_setup.secret import Secret
from ui.background import job_of

if TYPE_CHECKING:
    from armatic_setup.faults import SetupError
    from armatic_setup.practice import PracticeGateway
    from armatic_setup.practice.armatic import PracticeArmatic
    from ui.background import Runner


class SampleCompany:
    """Starts both in the background, and ends them there.

    Attributes:
        gateway: Sage Intacct's part, while it runs.
        armatic: Armatic's part, while it runs.

    Args:
        runner: The door to threads.
        folder: Where the rehearsal is kept.
    """

    def __init__(self, runner: Runner, folder: Path) -> None:
        self._runner = runner
        self._folder = folder
        self.gateway: PracticeGateway | None = None
        self.armatic: PracticeArmatic | None = None

    @property
    def armatic_access(self) -> tuple[str, Secret] | None:
        """Address and access key of the practice Armatic while it runs."""
        return (self.armatic.address, Secret(self.armatic.token)) if self.armatic is not None else None

    def start(self, *, afresh: bool, ready: Callable[[], None], failed: Callable[[SetupError], None]) -> None:
        """Have both run; *ready* is called when they do.

        Args:
            afresh: What an earlier rehearsal synced and proved goes first.
            ready: Called in the GUI thread.
            failed: Told why they do not run.
        """

        def keep(started: object) -> None:
            self.gateway, self.armatic = cast("tuple[PracticeGateway, PracticeArmatic]", started)
            ready()

        if self.gateway is not None and not afresh:
            ready()
            return
        self._runner.start(job_of(partial(self._started, afresh=afresh)), succeeded=keep, failed=failed)

    def stop(self) -> None:
        """End both."""
        for one in (self.gateway, self.armatic):
            if one is not None:
                self._runner.start(job_of(one.stop))
        self.gateway = self.armatic = None

    def _started(self, *, afresh: bool) -> tuple[PracticeGateway, PracticeArmatic]:
        from armatic_setup.practice import PracticeGateway
        from armatic_setup.practice.armatic import PracticeArmatic

        if afresh:
            books = self._folder / "books.sqlite3"
            for suffix in ("", "-wal", "-shm", "-journal"):
                with suppress(FileNotFoundError):
                    books.with_name(books.name + suffix).unlink()
            shutil.rmtree(self._folder / "snapshots", ignore_errors=True)
        if self.gateway is not None and self.armatic is not None:
            return self.gateway, self.armatic
        gateway = PracticeGateway()
        gateway.start()
        armatic = PracticeArmatic(gateway.company)
        armatic.start()
        return gateway, armatic
