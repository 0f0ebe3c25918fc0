"""``key``: Armatic's connection key moves from its file into this computer's keychain, or out of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from armatic_setup import keychain, provisioning
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import failed
from armatic_setup.keychain import Keychain, KeychainError
from armatic_setup.provisioning import ConnectionKey

#: There is no keychain that may be used, so there is nothing to wait for or to unlock.
_NONE: Final = ("keychain_missing", "keychain_insecure")


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    move = actions.add_parser("import", help="move the key from the file into this computer's keychain")
    move.add_argument(
        "file", metavar="FILE", type=Path, help=f"the file, usually named *{provisioning.SUFFIX}"
    )
    move.add_argument("--details", action="store_true", help="add the technical facts that support asks for")
    move.set_defaults(action=_import)
    remove = actions.add_parser("remove", help="delete the key from this computer's keychain")
    remove.add_argument("sender", metavar="SENDER", help="the sender ID, such as Pscore")
    remove.add_argument(
        "--details", action="store_true", help="add the technical facts that support asks for"
    )
    remove.set_defaults(action=_remove)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    code: ExitCode = arguments.action(arguments, console, Keychain())
    return code


def _import(arguments: Namespace, console: Console, chain: Keychain) -> ExitCode:
    def keep(key: ConnectionKey) -> None:
        chain.set(keychain.sender_password(key.sender_id), key.sender_password)

    try:
        console.wrapped(provisioning.move_connection_key(arguments.file, keep))
    except KeychainError as error:
        if error.fault.kind in _NONE:
            console.wrapped("This computer has no safe keychain, so the connection key was not moved.")
            code = ExitCode.FIX
        else:
            code = failed(arguments, console, error.fault)
            console.line()
        console.wrapped("Without a keychain, check and sync read the file itself: --connection-key FILE")
        return code
    return ExitCode.DONE


def _remove(arguments: Namespace, console: Console, chain: Keychain) -> ExitCode:
    if chain.delete(keychain.sender_password(arguments.sender)):
        console.line(f"The connection key for the sender ID {arguments.sender} is deleted.")
    else:
        console.line(f"There is no connection key for the sender ID {arguments.sender} in your keychain.")
    return ExitCode.DONE


COMMAND = Command(
    name="key",
    summary="move Armatic's connection key into this computer's keychain",
    description="An Armatic representative hands you a small file with the connection key.\n"
    "This moves the key into the keychain of this computer; afterwards, delete the file.",
    examples=(
        "key import harbor.armatic-key.json  # read the file once and keep the key",
        "key remove Pscore  # forget the key",
    ),
    arguments=_arguments,
    run=_run,
    logged=True,
)
