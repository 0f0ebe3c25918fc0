"""How every command that signs in begins: the journey, the connection, the passwords, the lock-out guard."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass

from armatic_setup.cli.connection import Connection, Sources, credentials, settle
from armatic_setup.cli.console import Console
from armatic_setup.cli.live import Company, logbook_of
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.cli.sign_in_guard import SignInGuard
from armatic_setup.diagnosis.guard import Guard
from armatic_setup.guide.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Opening:
    """What a command has to begin with. Nothing is sent yet."""

    saved: SavedJourney
    connection: Connection
    company: Company
    guard: SignInGuard

    @classmethod
    def of(cls, arguments: Namespace, console: Console, catalogue: Catalogue) -> Opening:
        """From what the user typed and saved.

        Raises:
            UsageError: Something is missing and nobody is there to be asked.
            SetupError: The keychain or the connection key file cannot be used.
        """
        saved = SavedJourney.of_user(catalogue, console)
        connection = settle(arguments, saved.answers, catalogue.values)
        sources = Sources.of_process()
        company = Company(
            catalogue, connection, credentials(connection, sources), logbook_of(arguments, connection)
        )
        guard = SignInGuard(Guard(catalogue), saved, connection, company.given, sources.ask)
        return cls(saved, connection, company, guard)
