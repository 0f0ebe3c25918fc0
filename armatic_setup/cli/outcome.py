"""How a command ends: every way out is a sentence, a last JSON line where asked for, and an exit code."""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from armatic_setup.cli import failures
from armatic_setup.cli.cancelling import interrupt_on_terminate
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.connection import Connection, Facts
from armatic_setup.cli.console import Console, OutputLost
from armatic_setup.cli.options import program_name
from armatic_setup.faults import Cancelled, Fault, SetupError
from armatic_setup.files import disk_fault
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import tr

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.logbook.book import Logbook

    FindLogbook = Callable[[], Logbook]

_NO_FACTS: Final[Mapping[str, object]] = MappingProxyType({})
_CANCELLED: Final = "Canceled. What was saved stays saved."
_OURS: Final = (
    "Armatic Setup met a fault of its own; nothing was changed in Sage Intacct. "
    "Run the command again with --details and send the text to Armatic support, (949) 424-2875."
)
_DAMAGED: Final = "A file of Armatic Setup is missing or damaged. Install Armatic Setup again."


def guarded(command: Command, arguments: Namespace, console: Console) -> ExitCode:
    """Run *command*; whatever happens becomes an exit code."""
    with interrupt_on_terminate():
        try:
            return command.run(arguments, console)
        except (Cancelled, KeyboardInterrupt):
            return ended(arguments, console, ExitCode.CANCELLED, _CANCELLED)
        except UsageError as error:
            more = " " + tr("More: {command} --help").format(
                command=f"{program_name()} {arguments.command.name}"
            )
            return ended(arguments, console, ExitCode.USAGE, str(error), more=more)
        except SetupError as error:
            return failed(arguments, console, error.fault)
        except BrokenPipeError:  # the reader of our output went away, as `head` does
            _silence()
            return ExitCode.CANCELLED
        except OutputLost as error:
            _silence()
            console.error(f"The output cannot be written: {error}. Free some space, or write it elsewhere.")
            return ExitCode.FIX
        except ModuleNotFoundError as error:
            sentence = f"The Python package {error.name} is missing. README.md says how to install it."
            return ended(arguments, console, ExitCode.FIX, sentence)
        except Exception as error:  # noqa: BLE001 - the last line of defence: a sentence, no traceback
            if isinstance(error, OSError) and (fault := disk_fault(error)) is not None:
                return failed(arguments, console, fault)
            more = f"\n{place_of(error)}" if _wants_details(arguments) else ""
            return ended(arguments, console, ExitCode.OURS, _OURS + _recorded(arguments, error), more=more)


def _recorded(arguments: Namespace, error: Exception) -> str:
    """Where the record of a crash is; empty where none is kept."""
    find: FindLogbook | None = getattr(arguments, "logbook", None)
    if find is None:
        return ""
    try:
        from armatic_setup.logbook.crashes import report

        note = report((type(error), error, error.__traceback__), find(), thread="main")
    except ImportError:  # the package that finds the folder; the crash is told all the same
        return ""
    if note.folder is None:
        return ""
    return f" The record is in {note.folder}; the command support-bundle packs it."


def _silence() -> None:
    """Let Python throw away, at its end, what could not be written."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def failed(
    arguments: Namespace, console: Console, fault: Fault, connection: Connection | None = None
) -> ExitCode:
    """Explain *fault* and give the exit code that follows from its diagnosis.

    Args:
        arguments: What the user typed.
        console: Where to.
        fault: What happened.
        connection: What the sentence may name, where it is known.
    """
    from armatic_setup.diagnosis.rules import diagnose
    from armatic_setup.guide.catalogue import load_catalogue
    from armatic_setup.guide.strict import CatalogueError

    try:
        facts: Facts = connection.facts if connection else {}
        diagnosis = diagnose(fault, load_catalogue(), **facts)
    except CatalogueError as error:
        more = f"\n{error.fault.technical}" if _wants_details(arguments) else ""
        return ended(arguments, console, ExitCode.OURS, _DAMAGED, more=more)
    find: FindLogbook | None = getattr(arguments, "logbook", None)
    if find is not None and arguments.command.logged and connection is None:
        from armatic_setup.support.feed import Feed

        Feed(find(), lambda _: diagnosis).failed("command", fault)
    return explained(arguments, console, diagnosis, connection)


def explained(
    arguments: Namespace,
    console: Console,
    diagnosis: Diagnosis,
    connection: Connection | None = None,
    facts: Mapping[str, object] = _NO_FACTS,
) -> ExitCode:
    """Write *diagnosis* and give the exit code that follows from it.

    Args:
        arguments: What the user typed.
        console: Where to.
        diagnosis: What there is to do.
        connection: What decides where to click, where it is known.
        facts: What the last JSON line says besides.
    """
    code = failures.exit_code(diagnosis)
    if getattr(arguments, "json", False):
        summary(arguments, console, code, {**failures.record(diagnosis), **facts})
    else:
        model = connection.model if connection else PermissionModel.UNKNOWN
        failures.show(console, diagnosis, details=_wants_details(arguments), model=model)
    return code


def ended(
    arguments: Namespace, console: Console, code: ExitCode, sentence: str, *, more: str = ""
) -> ExitCode:
    """Say *sentence* on the error stream, *more* after it, and write the last JSON line where asked for."""
    if getattr(arguments, "json", False):
        summary(arguments, console, code, {**failures.record(None), "sentence": sentence})
    for line in (sentence + more).splitlines():
        console.error(line)
    return code


def summary(arguments: Namespace, console: Console, code: ExitCode, facts: Mapping[str, object]) -> ExitCode:
    """Write the last JSON line; give *code* back."""
    head = {"event": "summary", "command": arguments.command.name, "exit": int(code)}
    console.json({**head, **facts})
    return code


def _wants_details(arguments: Namespace) -> bool:
    return bool(getattr(arguments, "details", False))


def place_of(error: BaseException) -> str:
    """Type and place of an unexpected error. Its text may hold anything, so it is left out."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    last = frames[-1]
    return f"{type(error).__name__} in {last.name}, {Path(last.filename).name} line {last.lineno}"
