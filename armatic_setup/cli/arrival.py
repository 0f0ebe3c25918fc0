"""``arrival``: which of the synced customers have arrived in Armatic."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from armatic_setup import product
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.data_place import add_place
from armatic_setup.language import mark, tr


def _arguments(parser: ArgumentParser) -> None:
    add_place(parser)
    parser.add_argument(
        "--all", action="store_true", help=tr("look all customers up, slowly; else a sample of 27")
    )
    parser.add_argument(
        "--armatic-url",
        metavar="URL",
        help=tr("address of Armatic, remembered; left out, the last one or {address}").format(
            address=product.ARMATIC_ADDRESS
        ),
    )
    parser.add_argument(
        "--practice", action="store_true", help=tr("a made-up company at the practice Armatic")
    )
    key = parser.add_mutually_exclusive_group()
    key.add_argument(
        "--keep-token",
        action="store_true",
        help=tr("ask for the access key, and keep it in the keychain once Armatic takes it"),
    )
    key.add_argument(
        "--forget-token", action="store_true", help=tr("delete the access key from the keychain; ask nobody")
    )
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import arrival_work

    if arguments.practice:
        return arrival_work.rehearse(arguments, console)
    if arguments.forget_token:
        return arrival_work.forget(arguments, console)
    return arrival_work.look_up(arguments, console)


COMMAND = Command(
    name="arrival",
    summary=mark("which of the synced customers have arrived in Armatic"),
    description=mark(
        "Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up a "
        "sample of the synced customers there, or all of them. It says who has arrived, who has "
        "not yet, and who is different. It changes nothing there. Stopped for whatever reason, it "
        "goes on. No public interface of Armatic tells amounts: the totals are those of the "
        "tie-out with Intacct."
    ),
    examples=(
        ("arrival", mark("a sample of 27; the access key is asked for")),
        ("arrival --all", mark("everybody, two a second")),
        ("arrival --keep-token", mark("and the access key is kept in the keychain")),
        ("arrival --forget-token", mark("delete it there")),
        ("arrival --practice", mark("see it work, no account needed")),
        ("arrival --json", mark("for a program to read")),
    ),
    arguments=_arguments,
    run=_run,
    notes=(
        mark("access key (token):"),
        mark(
            "It is never typed as an option. It is looked for in ARMATIC_ACCESS_KEY, then in this "
            "computer's keychain, then asked for. What is typed is used this once. Armatic gives it."
        ),
    ),
    logged=True,
)
