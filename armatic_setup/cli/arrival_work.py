"""What ``arrival`` does: who is asked, with which key, and what is told of it."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Final

from armatic_setup.armatic import address
from armatic_setup.arrival.access import VARIABLE, ArmaticAccess
from armatic_setup.arrival.events import ArrivalEvent, CustomerLookedUp
from armatic_setup.arrival.fact import arrival_fact
from armatic_setup.arrival.report import ArrivalReport, Scope
from armatic_setup.arrival.running import ArrivalRequest, run_arrival
from armatic_setup.cancel import CancelToken
from armatic_setup.cli.arrival_face import ArrivalJson, ArrivalText, exit_code
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.connection import asked
from armatic_setup.cli.console import Console
from armatic_setup.cli.data_place import settle_place
from armatic_setup.cli.outcome import explained, summary
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.faults import SetupError
from armatic_setup.gateway.client import Gateway
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.language import mark, tr
from armatic_setup.logbook.book import Logbook
from armatic_setup.logbook.crashes import tracing_deaths
from armatic_setup.practice import CompanySize, PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.secret import Secret
from armatic_setup.support.feed import Feed
from armatic_setup.sync.recovery import sync_file
from armatic_setup.sync.store import Store

_NO_KEY: Final = mark(
    "Armatic's access key is missing: set {variable}, or run the command in a terminal. Armatic gives it; "
    "without it everything else works."
)
_SIZE: Final = CompanySize(customers=200, invoices=1_500)


def look_up(arguments: Namespace, console: Console) -> ExitCode:
    """Look up the customers of a company.

    Raises:
        UsageError: The access key is missing, and nobody is there to be asked.
        SetupError: They cannot be looked up; what was found before is kept.
        Cancelled: The user stopped; what was found is kept.
    """
    catalogue = load_catalogue()
    path, company_id = _meant(arguments, console, catalogue)
    access = ArmaticAccess()
    url = access.address if arguments.armatic_url is None else access.keep_address(arguments.armatic_url)
    key = None if arguments.keep_token else access.find(company_id, url)
    if key is None:
        key = _typed()
    request = ArrivalRequest(path, key, url, _scope(arguments), proxy_sign_in=access.proxy_sign_in(url))
    logbook: Logbook = arguments.logbook()
    saved = SavedJourney.of_user(catalogue, console)

    def keep(report: ArrivalReport) -> None:
        if not address.configured(url).loopback:  # a rehearsal proves nothing
            saved.note_arrival(company_id, arrival_fact(report))

    seen: set[type[ArrivalEvent]] = set()
    try:
        return show(
            arguments, console, catalogue, request, logbook, keep, also=lambda event: seen.add(type(event))
        )
    finally:  # a key that Armatic refuses is not kept
        if arguments.keep_token and CustomerLookedUp in seen:
            access.keep(company_id, url, key)


def forget(arguments: Namespace, console: Console) -> ExitCode:
    """Delete the access key of a company from the keychain.

    Raises:
        SetupError: It cannot be deleted.
    """
    _, company_id = _meant(arguments, console, load_catalogue())
    access = ArmaticAccess()
    gone = access.forget(company_id, arguments.armatic_url or access.address)
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, {"forgotten": gone})
    console.line("The access key is deleted." if gone else "No access key is kept for this company.")
    return ExitCode.DONE


def rehearse(arguments: Namespace, console: Console) -> ExitCode:
    """Sync the practice company, and look its customers up in the practice Armatic. Nothing of it is kept.

    Raises:
        SetupError: It cannot be done.
        Cancelled: The user stopped.
    """
    catalogue = load_catalogue()
    with (
        tempfile.TemporaryDirectory(prefix="armatic-practice-", ignore_cleanup_errors=True) as folder,
        PracticeGateway(size=_SIZE) as gateway,
        PracticeArmatic(gateway.company) as armatic,
    ):
        path = Path(folder) / "practice.sqlite3"
        run_cancellable(lambda token: _sync(gateway, path, catalogue, token))
        request = ArrivalRequest(path, Secret(armatic.token), armatic.address, _scope(arguments))
        return show(arguments, console, catalogue, request, Logbook.nowhere())


def show(
    arguments: Namespace,
    console: Console,
    catalogue: Catalogue,
    request: ArrivalRequest,
    logbook: Logbook,
    keep: Callable[[ArrivalReport], None] = lambda _: None,
    *,
    also: Callable[[ArrivalEvent], None] = lambda _: None,
) -> ExitCode:
    """Look up, and say what is found or why it cannot be.

    *keep* is told of the report first, and *also* of every event before it.

    Raises:
        Cancelled: The user stopped.
    """
    face = ArrivalJson(console) if getattr(arguments, "json", False) else ArrivalText(console)
    explain = Diagnostician(catalogue, Profile.FULL, {})
    try:
        report = _looked_up(request, face, Feed(logbook, explain), logbook, also)
    except SetupError as error:
        return explained(arguments, console, explain(error.fault))
    keep(report)
    face.end(report)
    code = exit_code(report)
    if isinstance(face, ArrivalJson):
        return summary(arguments, console, code, face.facts(report))
    return code


def _looked_up(
    request: ArrivalRequest,
    face: ArrivalText | ArrivalJson,
    feed: Feed,
    logbook: Logbook,
    also: Callable[[ArrivalEvent], None],
) -> ArrivalReport:
    """Look up, and tell face and log of it.

    Raises:
        SetupError: They cannot be looked up.
        Cancelled: The user stopped.
    """

    def told(event: ArrivalEvent) -> None:
        feed.arrival_event(event)
        also(event)
        face.emit(event)

    try:
        with tracing_deaths(logbook.folder):
            return run_cancellable(
                lambda token: run_arrival(request, told, token, on_exchange=feed.exchanged)
            )
    except SetupError as error:
        feed.failed("arrival", error.fault)
        raise


def _scope(arguments: Namespace) -> Scope:
    return Scope.ALL if arguments.all else Scope.SAMPLE


def _meant(arguments: Namespace, console: Console, catalogue: Catalogue) -> tuple[Path, str]:
    """The database and whose it is.

    Raises:
        UsageError: Nobody says which.
        StoreError: It cannot be read.
    """
    place = settle_place(arguments, console, catalogue)
    if place.company_id:
        return place.path, place.company_id
    with Store(place.path, read_only=True) as store:
        return place.path, store.company_id


def _typed() -> Secret:
    """The access key as somebody types it."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(tr(_NO_KEY).format(variable=VARIABLE))
    return asked("Armatic access key: ")


def _sync(gateway: PracticeGateway, path: Path, catalogue: Catalogue, token: CancelToken) -> None:
    with Gateway(credentials_of(gateway.access), endpoint=gateway.endpoint, cancel=token) as client:
        sync_file(client, path, catalogue=catalogue, emit=lambda _: None, cancel=token)
