"""What ``export`` does, and how it is shown."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.console import Console, Glyph, Tone, table
from armatic_setup.cli.data_place import UNFINISHED, settle_place
from armatic_setup.cli.data_words import size
from armatic_setup.cli.outcome import summary
from armatic_setup.delivery.portable import Exported, PortableExport
from armatic_setup.delivery.portable_rows import DataFormat
from armatic_setup.delivery.seam import Progress
from armatic_setup.delivery.verifying import verify
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.language import tr
from armatic_setup.language_figures import counted
from armatic_setup.sync.store import Store

_WENT_ON: Final = "It went on where it was broken off. Finished already: {files}."
_BEGAN_ANEW: Final = (
    "An export was broken off here. It began anew: it cannot be told that the data are the same."
)


def export_all(arguments: Namespace, console: Console) -> ExitCode:
    """Write the export.

    Raises:
        UsageError: Nobody says which database.
        SetupError: The data cannot be read, or the export cannot be written.
        Cancelled: The user stopped; the same command goes on.
    """
    catalogue = load_catalogue()
    place = settle_place(arguments, console, catalogue)
    target: Path = arguments.target.absolute()
    destination = PortableExport(target, DataFormat(arguments.format), replace=arguments.replace)

    def told(progress: Progress) -> None:
        console.progress(
            progress.fraction, f"{progress.object} {progress.done:,} of {counted(progress.total, 'row')}"
        )

    def work(token: CancelToken) -> Exported:
        with Store(place.path, read_only=True, cancel=token) as store:
            return destination.deliver(store, catalogue.objects, emit=told, cancel=token)

    done = run_cancellable(work)
    if arguments.json:
        for one in done.files:
            console.json(
                {
                    "event": "exported",
                    "object": one.object,
                    "file": one.file,
                    "rows": one.rows,
                    "bytes": one.size,
                }
            )
        facts = {
            "target": str(done.target),
            "files": len(done.files),
            "rows": done.records,
            "complete": done.finished,
            "absent": list(done.absent),
            "went_on": done.went_on,
            "began_anew": done.began_anew,
        }
        return summary(arguments, console, ExitCode.DONE, facts)
    _show(console, done)
    return ExitCode.DONE


def verify_export(arguments: Namespace, console: Console) -> ExitCode:
    """Verify an export that is there, with the module that lies in each of them.

    Raises:
        UsageError: There is nothing of this name.
        Cancelled: The user stopped.
    """
    target: Path = arguments.target
    if not target.exists():
        raise UsageError(tr("There is no {name} to verify.").format(name=target.name))

    def told(file: str, done: int, total: int) -> None:
        console.progress(done / max(total, 1), f"{file} {done:,} of {counted(total, 'row')}")

    report = run_cancellable(lambda token: verify(target, told, token))
    code = ExitCode.FIX if report.findings else ExitCode.DONE
    if arguments.json:
        for one in report.findings:
            console.json({"event": "finding", "kind": one.kind, "file": one.file, "sentence": one.sentence})
        facts = {
            "verified": not report.findings,
            "findings": len(report.findings),
            "company": report.company_id or None,
            "entity": report.entity_id or None,
            "files": report.files,
            "rows": report.rows,
            "complete": report.finished,
        }
        return summary(arguments, console, code, facts)
    for one in report.findings:
        console.wrapped(one.sentence, label=console.glyph(Glyph.BAD) + " ", tone=Tone.BAD)
    if report.findings:
        console.line()
        console.wrapped("This export is not as it was written. Ask for it again, or export again.")
        return code
    mark = console.glyph(Glyph.GOOD)
    console.line(
        f"{mark} {counted(report.files, 'file')}, {counted(report.rows, 'row')}, every hash and every total.",
        Tone.GOOD,
    )
    if not report.finished:
        console.wrapped(UNFINISHED, tone=Tone.CAREFUL)
    return code


def _show(console: Console, done: Exported) -> None:
    lines = [(one.file, f"{one.rows:,}", size(one.size)) for one in done.files]
    table(console, [("File", "Rows", "Size"), *lines], right=frozenset({1, 2}))
    console.line()
    console.wrapped(str(done.target), label="Export  ")
    if done.went_on:
        console.wrapped(_WENT_ON.format(files=counted(done.went_on, "file")), tone=Tone.QUIET)
    if done.began_anew:
        console.wrapped(_BEGAN_ANEW, tone=Tone.CAREFUL)
    if done.absent:
        console.wrapped(f"Left out, since no sync has read them: {', '.join(done.absent)}.", tone=Tone.QUIET)
    if not done.finished:
        console.wrapped(UNFINISHED, tone=Tone.CAREFUL)
    console.wrapped("Whoever has it verifies it with: python3 verify.py", tone=Tone.QUIET)
