"""The part of the self-test on a small practice company: it is served, tested, synced and handed over."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.language_figures import counted
from armatic_setup.practice import CompanySize, PracticeGateway
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.self_test.findings import NotWorking, Part

PRACTICE: Final = Part(
    "practice",
    "Practice company",
    "The practice company cannot be served on this computer. "
    "A security program may forbid it; IT allows Armatic Setup to listen on 127.0.0.1.",
)
CONNECTION: Final = Part(
    "connection",
    "Connection test",
    "The connection test on the practice company did not pass. "
    "A proxy or a security program may be between; IT allows connections to 127.0.0.1.",
)
SYNC: Final = Part(
    "sync",
    "Small sync",
    "The sync of the practice company did not tie out. Send this result to Armatic support, (949) 424-2875.",
)
EXPORT: Final = Part(
    "export",
    "Export",
    "What was synced could not be handed over and verified. "
    "Send this result to Armatic support, (949) 424-2875.",
)
_DATA: Final = "practice.sqlite3"
_SIZE: Final = CompanySize(customers=20, invoices=60)


class Rehearsal:
    """One small practice company. What needs it says so where it is not there.

    Args:
        folder: Where the synced data goes.
        cancel: Ends the work at once.
    """

    def __init__(self, folder: Path, cancel: CancelToken) -> None:
        self._folder = folder
        self._cancel = cancel
        self._stack = ExitStack()
        self._gateway: PracticeGateway | None = None

    def serve(self) -> str:
        """The company answers from now on."""
        self._gateway = self._stack.enter_context(PracticeGateway(size=_SIZE))
        return self._gateway.company.name

    def test(self) -> str:
        """Every check of the connection test passes."""
        from armatic_setup.diagnosis.checks import run_checks

        report = run_checks(
            self._credentials(),
            endpoint=self._served().endpoint,
            catalogue=load_catalogue(),
            emit=lambda _: None,
            cancel=self._cancel,
        )
        if failed := report.first_failure:
            raise NotWorking(failed.diagnosis.detail if failed.diagnosis else failed.id)
        return f"{len(report.checks)} of {len(report.checks)} checks passed"

    def sync(self) -> str:
        """Everything is read, and ties out."""
        from armatic_setup.gateway.client import Gateway
        from armatic_setup.sync.recovery import sync_file

        served = self._served()
        with Gateway(self._credentials(), endpoint=served.endpoint, cancel=self._cancel) as gateway:
            summary = sync_file(
                gateway,
                self._folder / _DATA,
                catalogue=load_catalogue(),
                emit=lambda _: None,
                cancel=self._cancel,
            )
        if not summary.complete:
            raise NotWorking("not read: " + ", ".join(part.name for part in summary.failures))
        if not summary.tie_out.ties:
            raise NotWorking("the totals differ")
        return f"{counted(summary.rows, 'row')}, every total ties out"

    def export(self) -> str:
        """What was synced is handed over as one file, and that verifies as its receiver does it."""
        from armatic_setup.delivery.portable import PortableExport
        from armatic_setup.delivery.portable_rows import DataFormat
        from armatic_setup.delivery.verifying import verify
        from armatic_setup.sync.store import Store

        self._served()
        target = self._folder / "practice.zip"
        destination = PortableExport(target, DataFormat.CSV)
        with Store(self._folder / _DATA, read_only=True, cancel=self._cancel) as store:
            destination.deliver(store, load_catalogue().objects, emit=lambda _: None, cancel=self._cancel)
        report = verify(target, lambda *_: None, self._cancel)
        if report.findings:
            raise NotWorking(report.findings[0].kind)
        return f"{counted(report.files, 'file')} with {counted(report.rows, 'row')} verified"

    def end(self) -> None:
        """The company answers no more."""
        self._stack.close()

    def _served(self) -> PracticeGateway:
        if self._gateway is None:
            raise NotWorking("no practice company", sentence="Not tried: the practice company is not served.")
        return self._gateway

    def _credentials(self) -> Credentials:
        return credentials_of(self._served().access)
