"""What ``deliver`` does, and how it is shown."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.connection import asked
from armatic_setup.cli.console import Console, Glyph, Tone, table
from armatic_setup.cli.data_place import settle_place
from armatic_setup.cli.outcome import summary
from armatic_setup.delivery.intake import Receiver, end, standing
from armatic_setup.delivery.intake_destination import ProposedIntake
from armatic_setup.delivery.intake_receiver import VARIABLE, Receivers
from armatic_setup.delivery.seam import Outcome, Progress
from armatic_setup.delivery.totals import Disagreement
from armatic_setup.delivery.words import agreement, proposal
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import counted
from armatic_setup.logbook.book import Logbook
from armatic_setup.support.feed import Feed
from armatic_setup.sync.store import Store

_NO_KEY: Final = mark("The access key is missing: set {variable}, or run the command in a terminal.")


def deliver_file(
    arguments: Namespace,
    console: Console,
    catalogue: Catalogue,
    path: Path,
    receiver: Receiver,
    logbook: Logbook,
) -> ExitCode:
    """Deliver what is due in a file.

    Raises:
        SetupError: It cannot be delivered; what was acknowledged stays so.
        Cancelled: The user stopped.
    """
    intake = ProposedIntake(receiver, begin_anew=arguments.begin_anew)
    feed = Feed(logbook, Diagnostician(catalogue, Profile.FULL, {}))

    def told(progress: Progress) -> None:
        if arguments.json:
            console.json(
                {"event": "delivered", "records": progress.done, "due": progress.total, "proposal": True}
            )
        else:
            console.progress(progress.fraction, f"{progress.done:,} of {counted(progress.total, 'record')}")

    def work(token: CancelToken) -> Outcome:
        with Store(path, cancel=token) as store:
            feed.delivery_begun(intake.standing(store, catalogue.objects))
            outcome = intake.deliver(store, catalogue.objects, emit=told, cancel=token)
            feed.delivered(outcome)
            return outcome

    if not arguments.json:
        console.wrapped(proposal(), tone=Tone.QUIET)
        console.line()
    if not path.exists():
        raise UsageError(tr("No synced data is there to deliver. Run the command sync first."))
    result = run_cancellable(work)
    code = ExitCode.DONE if result.agrees else ExitCode.FIX
    if arguments.json:
        return summary(arguments, console, code, _record(result))
    _show(console, result)
    return code


def configure(arguments: Namespace, console: Console, receivers: Receivers) -> ExitCode:
    """Keep an address and its access key.

    Raises:
        UsageError: There is no key, and nobody to be asked.
        SetupError: The address is not allowed, or one of the two cannot be kept.
    """
    given = VARIABLE in receivers.environ
    if not given and not (sys.stdin is not None and sys.stdin.isatty()):
        raise UsageError(tr(_NO_KEY).format(variable=VARIABLE))
    kept = receivers.keep(arguments.configure, None if given else asked("Access key for the intake: "))
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, {"address": kept, "proposal": True})
    console.wrapped(proposal(), tone=Tone.QUIET)
    console.wrapped(f"From now on the command deliver sends to {kept}.")
    if given:
        console.wrapped(f"The access key is taken from {VARIABLE} each time; it is not kept.")
    return ExitCode.DONE


def forget(arguments: Namespace, console: Console, receivers: Receivers, catalogue: Catalogue) -> ExitCode:
    """Delete address, key, and what a file keeps for its delivery.

    Raises:
        SetupError: One of them cannot be deleted.
    """
    gone = receivers.forget()
    try:
        path: Path | None = settle_place(arguments, console, catalogue).path
    except UsageError:  # nobody says which file, and none has to be
        path = None
    if path is not None and path.exists():
        end(path)
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, {"forgotten": gone, "proposal": True})
    console.line("Address and key are deleted." if gone else "No address and key were set.")
    return ExitCode.DONE


def show_status(arguments: Namespace, console: Console, receivers: Receivers, path: Path) -> ExitCode:
    """Say how far the delivery of a file is.

    Raises:
        SetupError: The file cannot be read.
    """
    with Store(path, read_only=True) as store:
        here = standing(store)
    where = receivers.address
    if arguments.json:
        facts = {
            "address": where or None,
            "begun": here.begun,
            "waiting": here.waiting,
            "unacknowledged": here.unacknowledged,
            "batches": here.last_batch,
            "proposal": True,
        }
        return summary(arguments, console, ExitCode.DONE, facts)
    console.wrapped(proposal(), tone=Tone.QUIET)
    console.line()
    console.wrapped(where or "not set: nothing is delivered", label="Address        ")
    if not here.begun:
        console.line("Delivered      nothing yet")
        return ExitCode.DONE
    console.line(f"Waiting        {counted(here.waiting, 'record')}")
    console.line(f"On the way     {counted(here.unacknowledged, 'record')}, not acknowledged yet")
    console.line(f"Batches        {here.last_batch:,} so far")
    return ExitCode.DONE


def _record(result: Outcome) -> dict[str, object]:
    return {
        "proposal": True,
        "delivered": result.delivered,
        "records": result.records,
        "agrees": result.agrees,
        "differences": [_difference(one) for one in result.differences],
    }


def _difference(one: Disagreement) -> dict[str, object]:
    return {
        "object": one.object,
        "field": one.field or None,
        "currency": one.currency,
        "ours": None if one.ours is None else f"{one.ours:f}",
        "theirs": None if one.theirs is None else f"{one.theirs:f}",
    }


def _show(console: Console, result: Outcome) -> None:
    console.line(f"Delivered  {counted(result.delivered, 'record')}")
    if result.agrees:
        mark = console.glyph(Glyph.GOOD)
        console.line(f"{mark} {agreement(result)}", Tone.GOOD)
        return
    mark = console.glyph(Glyph.BAD)
    console.line(f"{mark} {agreement(result)}", Tone.BAD)
    rows = [("Object", "What", "Here", "There")]
    for one in result.differences:
        what = f"{one.field} {one.currency}".strip() or "records"
        ours, theirs = ("none" if value is None else f"{value:,f}" for value in (one.ours, one.theirs))
        rows.append((one.object, what, ours, theirs))
    table(console, rows, right=frozenset({2, 3}))
    console.line()
    console.wrapped("The option --begin-anew delivers everything again, in the place of what is there.")
