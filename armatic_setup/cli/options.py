"""The options that several commands share."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from armatic_setup.guide.vocabulary import Profile
from armatic_setup.language import mark, tr

#: The words of ``--profile``.
PROFILES: Final = {"full": Profile.FULL, "read-only": Profile.READ_ONLY}


def add_connection(parser: ArgumentParser) -> None:
    """Who signs in, and where. Nothing here is a secret: passwords are never arguments."""
    group = parser.add_argument_group(
        tr("connection"), tr("What is left out is taken from the saved journey (see: status).")
    )
    group.add_argument("--company", metavar="ID", help=tr("company ID, as on Intacct's sign-in page"))
    group.add_argument(
        "--user", metavar="ID", help=tr("user ID of the web services user, such as xmlgw-armatic")
    )
    group.add_argument("--entity", metavar="ID", help=tr("entity ID; leave it out for the top level"))
    group.add_argument(
        "--sender", metavar="ID", help=tr("Armatic's sender ID; leave it out unless Armatic says so")
    )
    group.add_argument(
        "--endpoint", metavar="URL", help=tr("address of the XML gateway; leave it out for Intacct's own")
    )
    group.add_argument(
        "--connection-key",
        metavar="FILE",
        type=Path,
        help=tr("connection key file from Armatic, used this once"),
    )


def add_try_again(parser: ArgumentParser) -> None:
    """The consent that a sign-in needs after refused ones, where nobody can be asked."""
    parser.add_argument(
        "--try-again",
        action="store_true",
        help=tr("sign in although Intacct refused it twice; only after the password or an ID was corrected"),
    )


def add_profile(parser: ArgumentParser) -> None:
    """How much is to be granted."""
    parser.add_argument(
        "--profile",
        choices=tuple(PROFILES),
        default="full",
        help=tr("full: what Armatic needs to work; read-only: what an evaluation needs (default: full)"),
    )


def add_model(parser: ArgumentParser) -> None:
    """How the company grants rights, which decides where to click."""
    parser.add_argument(
        "--role-based", action="store_true", help=tr("the company grants rights through roles")
    )


def add_output(parser: ArgumentParser) -> None:
    """How the result is written."""
    group = parser.add_argument_group(tr("output"))
    group.add_argument(
        "--json", action="store_true", help=tr("one JSON object a line; the last one is the summary")
    )
    group.add_argument(
        "--details", action="store_true", help=tr("add the technical facts that support asks for")
    )


def add_database(parser: ArgumentParser, *, used: bool = True) -> None:
    """Where the synced rows are.

    Args:
        parser: Whose option it becomes.
        used: Whether the command looks into it; ``check`` takes the same options as ``sync`` all the same.
    """
    meaning = tr("database file; left out, one per company in your data folder")
    if not used:
        meaning = tr("as for sync; this command does not open it")
    parser.add_argument(
        "--database",
        metavar="FILE",
        type=Path,
        help=meaning,
    )


def program_name() -> str:
    """What the user types before a command."""
    return Path(sys.executable).name if getattr(sys, "frozen", False) else "python main.py"


#: Where passwords come from, for the help of every command that signs in.
PASSWORDS: Final = (
    mark("passwords:"),
    mark(
        "They are never typed as options. The user password is looked for in ARMATIC_USER_PASSWORD, then in "
        "this computer's keychain, then asked for."
    ),
    mark(
        "The connection key (sender password) is looked for in --connection-key FILE, then in "
        "ARMATIC_SENDER_PASSWORD, the keychain, then asked for."
    ),
    mark("Without a terminal nobody is asked, and the command ends with exit code 2."),
)
