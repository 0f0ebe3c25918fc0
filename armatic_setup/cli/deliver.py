"""``deliver``: synced data to an intake that is a proposal to Armatic, and nothing else."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Final

from armatic_setup import paths
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console
from armatic_setup.cli.data_place import add_place, settle_place
from armatic_setup.language import mark, tr

_OFF: Final = mark(
    "Nothing is delivered: no address and access key are set. Armatic has no public interface that takes "
    "synced data in; see --practice."
)


def _arguments(parser: ArgumentParser) -> None:
    add_place(parser)
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--practice", action="store_true", help=tr("a made-up company to the practice Armatic")
    )
    action.add_argument(
        "--configure", metavar="URL", help=tr("deliver to this address from now on; asks for the access key")
    )
    action.add_argument("--forget", action="store_true", help=tr("delete address and key; deliver no more"))
    action.add_argument("--status", action="store_true", help=tr("how far it is; nobody is asked"))
    action.add_argument(
        "--begin-anew",
        action="store_true",
        help=tr("deliver everything again, in the place of whatever was delivered for this company"),
    )
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli.deliver_work import configure, deliver_file, forget, show_status
    from armatic_setup.delivery.intake_receiver import Receivers
    from armatic_setup.guide.catalogue import load_catalogue

    if arguments.practice:
        from armatic_setup.cli.deliver_practice import rehearse

        return rehearse(arguments, console)
    receivers = Receivers.of_process(paths.data_dir())
    if arguments.configure is not None:
        return configure(arguments, console, receivers)
    catalogue = load_catalogue()
    if arguments.forget:
        return forget(arguments, console, receivers, catalogue)
    if arguments.status:
        return show_status(arguments, console, receivers, settle_place(arguments, console, catalogue).path)
    receiver = receivers.configured()
    if receiver is None:
        raise UsageError(tr(_OFF))
    place = settle_place(arguments, console, catalogue)
    return deliver_file(arguments, console, catalogue, place.path, receiver, arguments.logbook())


COMMAND = Command(
    name="deliver",
    summary=mark("deliver synced data to an intake: a proposal to Armatic"),
    description=mark(
        "A PROPOSAL. Armatic has no public interface that takes synced data in; it reads Sage "
        "Intacct by itself. This delivers what was synced, each record exactly once, to an "
        "address that Armatic gave you for it. The contract is docs/armatic-intake.openapi.yaml. "
        "At the end the totals are compared. Off unless an address and an access key are set. "
        "Stopped for whatever reason, it goes on where the receiver stands."
    ),
    examples=(
        ("deliver --practice", mark("see it work, on the practice company and the practice Armatic")),
        ("deliver --configure https://intake.example.com", mark("the access key is asked for")),
        ("deliver", mark("what changed since the last time, everything the first time")),
        ("deliver --status", mark("how much waits")),
        ("deliver --forget", mark("deliver no more")),
    ),
    arguments=_arguments,
    run=_run,
    notes=(
        mark("access key:"),
        mark(
            "It is never typed as an option. It is looked for in ARMATIC_INTAKE_KEY, then in this "
            "computer's keychain."
        ),
    ),
    logged=True,
)
