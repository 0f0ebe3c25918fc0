"""``key``: Armatic's connection key moves from its file into this computer's keychain, or out of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from armatic_setup import keychain, product, provisioning
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import asked
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import failed
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.gateway.proxies import in_use
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.keychain import Keychain, KeychainError
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import counted
from armatic_setup.provisioning import ConnectionKey
from armatic_setup.secret import Secret


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    move = actions.add_parser("import", help=tr("move the key from the file into this computer's keychain"))
    move.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help=tr("the file, usually named {name}").format(name=f"*{provisioning.SUFFIX}"),
    )
    move.add_argument(
        "--details", action="store_true", help=tr("add the technical facts that support asks for")
    )
    move.set_defaults(action=_import)
    remove = actions.add_parser("remove", help=tr("delete the key from this computer's keychain"))
    remove.add_argument("sender", metavar="SENDER", help=tr("the sender ID, such as Pscore"))
    remove.add_argument(
        "--details", action="store_true", help=tr("add the technical facts that support asks for")
    )
    remove.set_defaults(action=_remove)
    proxy = actions.add_parser(
        "proxy", help=tr("keep the password that the company's proxy asks for; it is typed, unseen")
    )
    proxy.add_argument("user", metavar="NAME", help=tr("the user name at the proxy"))
    proxy.add_argument(
        "--details", action="store_true", help=tr("add the technical facts that support asks for")
    )
    proxy.set_defaults(action=_keep_proxy)
    everything = actions.add_parser(
        "remove-all", help=tr("delete every password and key that this program keeps in the keychain")
    )
    everything.add_argument(
        "--details", action="store_true", help=tr("add the technical facts that support asks for")
    )
    everything.set_defaults(action=_remove_all)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    code: ExitCode = arguments.action(arguments, console, Keychain())
    return code


def _import(arguments: Namespace, console: Console, chain: Keychain) -> ExitCode:
    def keep(key: ConnectionKey) -> None:
        chain.set(keychain.sender_password(key.sender_id), key.sender_password)

    try:
        console.wrapped(provisioning.move_connection_key(arguments.file, keep))
    except KeychainError as error:
        code = failed(arguments, console, error.fault)
        console.line()
        console.wrapped("The connection key was not moved; its file is as it was.")
        console.wrapped("Without a keychain, check and sync read the file itself: --connection-key FILE")
        return code
    return ExitCode.DONE


def _remove(arguments: Namespace, console: Console, chain: Keychain) -> ExitCode:
    if chain.delete(keychain.sender_password(arguments.sender)):
        console.line(f"The connection key for the sender ID {arguments.sender} is deleted.")
    else:
        console.line(f"There is no connection key for the sender ID {arguments.sender} in your keychain.")
    return ExitCode.DONE


def _keep_proxy(arguments: Namespace, console: Console, chain: Keychain) -> ExitCode:
    proxy = in_use(product.GATEWAY_ENDPOINT)
    if proxy is None:
        console.line("No proxy is set on this computer, so there is none to sign in to.")
        return ExitCode.FIX
    password = asked(f"Password of {arguments.user} at the proxy {proxy.address}: ")
    chain.set(keychain.proxy_sign_in(proxy.address), Secret.pair(arguments.user, password))
    console.line(f"The sign-in to the proxy {proxy.address} is kept in your keychain.")
    return ExitCode.DONE


def _remove_all(arguments: Namespace, console: Console, chain: Keychain) -> ExitCode:  # noqa: ARG001
    catalogue = load_catalogue()
    saved, values = SavedJourney.of_user(catalogue, console).answers, catalogue.values
    known = keychain.entries_of(
        saved.company_id, saved.user_id or values["user_id"], saved.sender_id or values["sender_id"]
    )
    number = chain.delete_all(known)
    if number:
        secrets = counted(number, "secret is", "secrets are")
        console.line(f"{secrets} deleted. Your keychain holds none of this program's any more.")
    else:
        console.line("Your keychain holds no secret of this program.")
    return ExitCode.DONE


COMMAND = Command(
    name="key",
    summary=mark("move Armatic's connection key into this computer's keychain"),
    description=mark(
        "An Armatic representative hands you a small file with the connection key. This moves the "
        "key into the keychain of this computer; afterwards, delete the file."
    ),
    examples=(
        ("key import harbor.armatic-key.json", mark("read the file once and keep the key")),
        ("key remove Pscore", mark("forget the key")),
        ("key proxy jdoe", mark("for a proxy that wants a sign-in")),
        ("key remove-all", mark("forget every password and key, of every company")),
    ),
    arguments=_arguments,
    run=_run,
    logged=True,
)
