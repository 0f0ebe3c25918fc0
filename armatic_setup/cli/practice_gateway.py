"""``practice-gateway``: the practice company, served on this computer until it is stopped."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from armatic_setup.cli.cancelling import wait_for_signal
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=_number, default=0, help="port on this computer (default: a free one)")
    parser.add_argument("--customers", type=_number, help="how many customers it has (default: 1000)")
    parser.add_argument("--invoices", type=_number, help="how many invoices it has (default: 12000)")
    parser.add_argument("--seed", type=_number, default=2026, help="the same seed gives the same books")
    parser.add_argument(
        "--latency", type=_number, default=0, metavar="MS", help="answer that many milliseconds later"
    )
    parser.add_argument(
        "--fault", metavar="NAME", action="append", default=[], help="misbehave in this way; may be repeated"
    )
    parser.add_argument("--list-faults", action="store_true", help="list the names for --fault, and end")


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise ArgumentTypeError("a whole number is expected")
    return int(text)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.practice import FAULTS, CompanySize, PracticeGateway, announcement

    if arguments.list_faults:
        for name, description in FAULTS.items():
            console.wrapped(description, label=f"{name:<28}  ")
        return ExitCode.DONE
    for name in arguments.fault:
        if name not in FAULTS:
            raise UsageError(f"There is no fault named {name}; --list-faults lists them.")
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
        raise UsageError(f"Port {arguments.port} cannot be used; choose another or leave it out.") from None
    try:
        console.json(json.loads(announcement(gateway)))
        wait_for_signal()
    finally:
        gateway.stop()
    return ExitCode.DONE


COMMAND = Command(
    name="practice-gateway",
    summary="serve the practice company on this computer",
    description="A made-up company that answers like Sage Intacct, for rehearsal and tests.\n"
    "When it is ready it prints one JSON line with all that a connection needs. Ctrl+C ends it.",
    examples=(
        "practice-gateway  # on a free port",
        "practice-gateway --port 8765 --customers 50 --invoices 200  # a small one",
        "practice-gateway --list-faults  # what it can pretend to suffer from",
    ),
    arguments=_arguments,
    run=_run,
)
