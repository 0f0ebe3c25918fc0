"""``practice-gateway``: the practice company, served on this computer until it is stopped."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from contextlib import ExitStack

from armatic_setup.cli.cancelling import wait_for_signal
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console
from armatic_setup.language import mark, tr


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=_number, default=0, help=tr("port on this computer (default: a free one)")
    )
    parser.add_argument("--customers", type=_number, help=tr("how many customers it has (default: 1000)"))
    parser.add_argument("--invoices", type=_number, help=tr("how many invoices it has (default: 12000)"))
    parser.add_argument("--seed", type=_number, default=2026, help=tr("the same seed gives the same books"))
    parser.add_argument(
        "--latency", type=_number, default=0, metavar="MS", help=tr("answer that many milliseconds later")
    )
    parser.add_argument(
        "--armatic",
        action="store_true",
        help=tr("serve its practice Armatic too, for the commands arrival and deliver"),
    )
    parser.add_argument(
        "--fault",
        metavar="NAME",
        action="append",
        default=[],
        help=tr("misbehave in this way; may be repeated"),
    )
    parser.add_argument("--list-faults", action="store_true", help=tr("list the names for --fault, and end"))


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise ArgumentTypeError(tr("a whole number is expected"))
    return int(text)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.practice import FAULTS, CompanySize, PracticeGateway, announcement
    from armatic_setup.practice.armatic import PracticeArmatic

    if arguments.list_faults:
        for name, description in FAULTS.items():
            console.wrapped(description, label=f"{name:<28}  ")
        return ExitCode.DONE
    for name in arguments.fault:
        if name not in FAULTS:
            raise UsageError(
                tr("There is no fault named {name}; --list-faults lists them.").format(name=name)
            )
    standard = CompanySize()
    size = CompanySize(
        customers=standard.customers if arguments.customers is None else arguments.customers,
        invoices=standard.invoices if arguments.invoices is None else arguments.invoices,
    )
    gateway = PracticeGateway(
        size=size, seed=arguments.seed, port=arguments.port, latency=arguments.latency / 1000
    )
    for name in arguments.fault:
        gateway.faults.add(name)
    try:
        gateway.start()
    except (OSError, OverflowError):
        raise UsageError(
            tr("Port {port} cannot be used; choose another or leave it out.").format(port=arguments.port)
        ) from None
    with ExitStack() as running:
        running.callback(gateway.stop)
        armatic = None
        if arguments.armatic:
            armatic = running.enter_context(PracticeArmatic(gateway.company))
        console.json(json.loads(announcement(gateway, armatic)))
        wait_for_signal()
    return ExitCode.DONE


COMMAND = Command(
    name="practice-gateway",
    summary=mark("serve the practice company on this computer"),
    description=mark(
        "A made-up company that answers like Sage Intacct, for rehearsal and tests. When it is "
        "ready it prints one JSON line with all that a connection needs. Ctrl+C ends it."
    ),
    examples=(
        ("practice-gateway", mark("on a free port")),
        ("practice-gateway --port 8765 --customers 50 --invoices 200", mark("a small one")),
        ("practice-gateway --armatic", mark("with the practice Armatic, address and key in the same line")),
        ("practice-gateway --list-faults", mark("what it can pretend to suffer from")),
    ),
    arguments=_arguments,
    run=_run,
)
