"""``deliver --practice``: a made-up company, synced and delivered on this computer alone."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.deliver_work import deliver_file
from armatic_setup.delivery.intake import Receiver
from armatic_setup.gateway.client import Gateway
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.logbook.book import Logbook
from armatic_setup.practice import CompanySize, PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.secret import Secret
from armatic_setup.sync.recovery import sync_file

_SIZE: Final = CompanySize(customers=100, invoices=1_000)


def rehearse(arguments: Namespace, console: Console) -> ExitCode:
    """Sync the practice company, and deliver it to the practice Armatic. Nothing of it is kept.

    Raises:
        SetupError: It cannot be done.
        Cancelled: The user stopped.
    """
    catalogue = load_catalogue()
    arguments.begin_anew = False
    with (
        tempfile.TemporaryDirectory(prefix="armatic-practice-", ignore_cleanup_errors=True) as folder,
        PracticeGateway(size=_SIZE) as gateway,
        PracticeArmatic(gateway.company) as armatic,
    ):
        path = Path(folder) / "practice.sqlite3"
        run_cancellable(lambda token: _sync(gateway, path, catalogue, token))
        receiver = Receiver(armatic.address, Secret(armatic.token))
        return deliver_file(arguments, console, catalogue, path, receiver, Logbook.nowhere())


def _sync(gateway: PracticeGateway, path: Path, catalogue: Catalogue, token: CancelToken) -> None:
    credentials = credentials_of(gateway.access)
    with Gateway(credentials, endpoint=gateway.endpoint, cancel=token) as client:
        sync_file(client, path, catalogue=catalogue, emit=lambda _: None, cancel=token)
