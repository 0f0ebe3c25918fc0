"""``journey``: the whole setup in the terminal, on the practice company or on a real one."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from armatic_setup import paths
from armatic_setup.armatic.page import page_address
from armatic_setup.cli import checklist, options, steps
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import Connection, Sources, credentials, settle
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import failed
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.faults import SetupError
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.steps import PageKind
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import mark, tr
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.arrival.report import ArrivalReport
    from armatic_setup.cli.live import Company
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.logbook.book import Logbook


_NOT_PROVEN: Final = (
    "Whether the customers have arrived in Armatic can be looked up with an access key of Armatic: "
    "the command arrival does it."
)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--practice", action="store_true", help=tr("rehearse on the practice company"))
    options.add_model(parser)
    options.add_connection(parser)
    options.add_profile(parser)
    options.add_database(parser)
    parser.add_argument(
        "--details", action="store_true", help=tr("add the technical facts that support asks for")
    )


def _run(arguments: Namespace, console: Console) -> ExitCode:
    catalogue = load_catalogue()
    if not arguments.practice:
        saved = SavedJourney.of_user(catalogue, console)
        connection = settle(arguments, saved.answers, catalogue.values)
        database = arguments.database or paths.database_file(connection.company_id, connection.entity_id)
        sources = Sources.of_process()
        walk = _Walk(
            catalogue,
            connection,
            lambda: credentials(connection, sources),
            database,
            arguments,
            console,
            saved,
            armatic=lambda: _kept_access(connection.company_id),
        )
        return walk.go()
    from armatic_setup.practice import PracticeGateway
    from armatic_setup.practice.armatic import PracticeArmatic
    from armatic_setup.practice_sign_in import credentials_of

    with (
        PracticeGateway() as gateway,
        PracticeArmatic(gateway.company) as armatic,
        tempfile.TemporaryDirectory() as folder,
    ):
        access = gateway.access
        connection = Connection(access.company, access.user, "", access.sender, gateway.endpoint)
        database = arguments.database or Path(folder) / "practice.sqlite3"
        return _Walk(
            catalogue,
            connection,
            lambda: credentials_of(access),
            database,
            arguments,
            console,
            kept=arguments.database is not None,
            armatic=lambda: (armatic.address, Secret(armatic.token)),
        ).go()


@dataclass(frozen=True, slots=True)
class _Walk:
    """One way through the guide.

    Attributes:
        sign: Gives the credentials; it is called at the first step that needs them.
        saved: Where results are kept; a rehearsal keeps none.
        kept: Whether the database outlives the walk.
        armatic: Gives Armatic's address and its access key, where there is one; called at the last step.
    """

    catalogue: Catalogue
    connection: Connection
    sign: Callable[[], Credentials]
    database: Path
    arguments: Namespace
    console: Console
    saved: SavedJourney | None = None
    kept: bool = True
    armatic: Callable[[], tuple[str, Secret | None]] = lambda: ("", None)

    def go(self) -> ExitCode:
        """Go through the steps. The first live one that fails ends the walk."""
        from armatic_setup.cli.live import Company, logbook_of

        logbook = logbook_of(self.arguments, self.connection)
        facts = self.connection.facts
        values = {**self.catalogue.values, "company_id": facts["company_id"], "user_id": facts["user_id"]}
        values["sender_id"] = facts["sender_id"]
        values["armatic_page"] = page_address(paths.data_dir())
        role_based = self.connection.model is PermissionModel.ROLE_BASED
        model = PermissionModel.ROLE_BASED if role_based else PermissionModel.USER_BASED
        company: Company | None = None
        for number, step in enumerate(self.catalogue.steps, start=1):
            steps.show(self.console, step, number, values=values, model=model)
            code = ExitCode.DONE
            match step.page:
                case PageKind.INSTRUCTIONS:
                    self._pause()
                case PageKind.CHECKLIST:
                    checklist.show_rows(
                        self.console, self.catalogue, options.PROFILES[self.arguments.profile]
                    )
                    self._pause()
                case PageKind.CONNECT:
                    company = Company(self.catalogue, self.connection, self.sign(), logbook)
                    code = self._test(company)
                case PageKind.SYNC:
                    company = company or Company(self.catalogue, self.connection, self.sign(), logbook)
                    code = self._sync(company)
                case PageKind.DONE:
                    code = self._prove(logbook)
            if code is not ExitCode.DONE:
                return code
        return ExitCode.DONE

    def _pause(self) -> None:
        """Let somebody read; where nobody types, go on at once."""
        if sys.stdin is None or not sys.stdin.isatty():
            return
        self.console.line()
        self.console.line("   Press Enter to go on, Ctrl+C to stop.", Tone.QUIET)
        sys.stdin.readline()

    def _test(self, company: Company) -> ExitCode:
        from armatic_setup.cli.check_face import CheckText

        self.console.line()
        face = CheckText(
            self.console, self.catalogue, details=self.arguments.details, model=self.connection.model
        )
        face.begin(self.connection)
        report = company.test(options.PROFILES[self.arguments.profile], face.emit)
        if self.saved:
            self.saved.note_test(self.connection, report)
        return face.end(report)

    def _sync(self, company: Company) -> ExitCode:
        from armatic_setup.cli.sync_face import SyncText

        self.console.line()
        face = SyncText(
            self.console, company.explain, details=self.arguments.details, model=self.connection.model
        )
        face.begin(self.connection)
        try:
            result, ageing = company.sync(self.database, face.emit)
        except SetupError as error:
            return failed(self.arguments, self.console, error.fault, self.connection)
        if self.saved:
            self.saved.note_sync(self.connection, result)
        return face.end(result, ageing, self.database if self.kept else None)

    def _prove(self, logbook: Logbook) -> ExitCode:
        """Whether the customers have arrived in Armatic, where there is an access key to ask with."""
        from armatic_setup.arrival.running import ArrivalRequest
        from armatic_setup.cli.arrival_work import show

        self.console.line()
        try:
            url, key = self.armatic()
            if key is None:
                self.console.wrapped(_NOT_PROVEN, indent=3, tone=Tone.QUIET)
                return ExitCode.DONE
            request = ArrivalRequest(self.database, key, url)
            return show(self.arguments, self.console, self.catalogue, request, logbook, self._keep_arrival)
        except SetupError as error:
            return failed(self.arguments, self.console, error.fault, self.connection)

    def _keep_arrival(self, report: ArrivalReport) -> None:
        from armatic_setup.arrival.fact import arrival_fact

        if self.saved:
            self.saved.note_arrival(self.connection.company_id, arrival_fact(report))


def _kept_access(company_id: str) -> tuple[str, Secret | None]:
    from armatic_setup.arrival.access import ArmaticAccess

    access = ArmaticAccess()
    return access.address, access.find(company_id, access.address)


COMMAND = Command(
    name="journey",
    summary=mark("the whole setup in this terminal, step by step"),
    description=mark(
        "The steps, the connection test and the sync, one after the other, without a window. With "
        "--practice nothing real is touched: a made-up company answers."
    ),
    examples=(
        ("journey --practice", mark("a rehearsal, no account needed")),
        ("journey --company HarborPine", mark("the real thing")),
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
    logged=True,
)
