"""``checklist --missing`` and ``--export``: what is missing, and the sheet for the administrator."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from armatic_setup import paths
from armatic_setup.cli import options
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import ended, summary
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel
from armatic_setup.language import tr
from armatic_setup.language_figures import counted

if TYPE_CHECKING:
    from armatic_setup.diagnosis.snapshot import Snapshot
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.review.model import Review, RowReview
    from armatic_setup.review.sheet import Sheet

_UNUSABLE: Final = "The saved journey cannot be read, so nothing counts as granted."
_NO_PDF: Final = "A PDF needs what the window needs. Export .html instead, and print it from a browser."


def run(arguments: Namespace, console: Console, catalogue: Catalogue) -> ExitCode:
    """List what is missing, or write the sheet.

    Raises:
        UsageError: The file's name or place does not do.
        SetupError: The file cannot be written.
    """
    from armatic_setup.review.model import review

    target: Path | None = arguments.export
    if target is not None:
        _refuse(target)
    if arguments.review is not None:
        journey, found = _reviewed(arguments, catalogue)
    else:
        journey = _chosen(arguments, _own(arguments, console, catalogue))
        found = review(journey, _snapshot(journey))
    if target is not None:
        return _export(arguments, console, journey, found, target)
    _show_missing(arguments, console, found)
    return ExitCode.DONE


def _refuse(target: Path) -> None:
    from armatic_setup.review.export import Format

    try:
        Format.of(target)
    except ValueError:
        *most, last = (one.value for one in Format)
        raise UsageError(
            tr("The file's name must end in {endings} or {last}.").format(endings=", ".join(most), last=last)
        ) from None
    if not target.parent.is_dir():
        raise UsageError(tr("There is no folder {folder}.").format(folder=target.parent))
    if target.is_dir():
        raise UsageError(tr("{target} is a folder.").format(target=target))


def _reviewed(arguments: Namespace, catalogue: Catalogue) -> tuple[Journey, Review]:
    """What the review file says, and what was typed.

    Raises:
        SetupError: The file cannot be used.
    """
    from armatic_setup.review.file import load_review
    from armatic_setup.review.model import review

    file = load_review(arguments.review)
    journey = _chosen(arguments, file.journey(catalogue))
    return journey, replace(review(journey), sender_authorized=file.sender_authorized)


def _own(arguments: Namespace, console: Console, catalogue: Catalogue) -> Journey:
    """The saved journey, as far as it is about the company that was typed."""
    journey = Journey(catalogue, _saved(console))
    company = (arguments.company or "").strip()
    if company and company.casefold() != journey.state.answers.company_id.casefold():
        return Journey(catalogue, SetupState()).answer(company_id=company)
    return journey


def _chosen(arguments: Namespace, journey: Journey) -> Journey:
    """*journey* with what was typed."""
    if arguments.role_based:
        journey = journey.answer(model=PermissionModel.ROLE_BASED)
    if arguments.multi_entity:
        journey = journey.answer(entities=EntityModel.MULTI)
    if arguments.profile:
        journey = journey.answer(profile=options.PROFILES[arguments.profile])
    if arguments.asked_by:
        state = journey.state
        seen = state.reviewed_at or datetime.now().astimezone()
        journey = journey.reviewed(arguments.asked_by, state.customer, seen)
    return journey


def _saved(console: Console) -> SetupState:
    """The saved state. Nothing is written here, a damaged file included."""
    from armatic_setup.faults import SetupError

    try:
        state = SetupState.from_json(paths.journey_file().read_bytes().decode("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return SetupState()
    except (OSError, UnicodeDecodeError, SetupError):
        console.error(_UNUSABLE)
        return SetupState()
    return SetupState() if state.practice else state


def _snapshot(journey: Journey) -> Snapshot | None:
    """What was kept of the latest live test; nothing where there is none, or none that can be read."""
    from armatic_setup.diagnosis.snapshot_file import SnapshotError, SnapshotFile

    answers, values = journey.state.answers, journey.values
    if not answers.company_id:
        return None
    file = paths.snapshot_file(answers.company_id, values["user_id"], answers.entity_id)
    try:
        return SnapshotFile(file).load()
    except SnapshotError:
        return None


def _export(
    arguments: Namespace, console: Console, journey: Journey, review: Review, target: Path
) -> ExitCode:
    from armatic_setup.review.export import CannotPrintError, write_sheet
    from armatic_setup.review.handover import handover_sheet
    from armatic_setup.review.sheet import Paper, Scope

    sheet = handover_sheet(
        journey,
        review,
        date.today(),  # noqa: DTZ011 - the day on the wall, as people date a letter
        scope=Scope.MISSING if arguments.missing else Scope.EVERYTHING,
        recommended=arguments.optional,
    )
    try:
        write_sheet(sheet, target, paper=Paper(arguments.paper or Paper.A4), print_pdf=arguments.print_pdf)
    except (ImportError, CannotPrintError) as error:
        missing = getattr(error, "name", None) or error
        return ended(arguments, console, ExitCode.FIX, _NO_PDF, more=f"\nMissing: {missing}")
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, _counts(sheet, review, target))
    console.line(f"{target} is written: {counted(len(sheet.rows), 'row')}.")
    return ExitCode.DONE


def _counts(sheet: Sheet, review: Review, target: Path) -> dict[str, object]:
    return {
        "file": str(target),
        "rows": len(sheet.rows),
        "missing": len(review.missing_rows),
        "required": len(review.required_rows),
    }


def _show_missing(arguments: Namespace, console: Console, review: Review) -> None:
    wanted = (*review.missing_rows, *(review.recommended_rows if arguments.optional else ()))
    shown = [row for row in review.rows if row in wanted]
    if arguments.json:
        for row in shown:
            console.json(_record(row))
        return
    console.line("What is still missing in Sage Intacct", Tone.STRONG)
    total = len(review.required_rows)
    console.line(f"{len(review.missing_rows)} of {counted(total, 'required row')}, as far as is known.")
    for application, rows in review.applications(shown):
        console.heading(application)
        for row in rows:
            remark = " (recommended)" if row.permission.optional else ""
            name = row.permission.row + (f" (here: {row.label})" if row.is_renamed else "") + remark
            rights = ", ".join(right.value for right in row.missing)
            console.row(("[ ] ", None), (f"{name:<36} ", Tone.STRONG), (rights, None))
            if row.note:
                console.wrapped(row.note, label="Note   ", indent=6, tone=Tone.QUIET)


def _record(row: RowReview) -> dict[str, object]:
    return {
        "permission": row.permission.id,
        "application": row.permission.application,
        "row": row.permission.row,
        "label": row.label,
        "missing": [right.value for right in row.missing],
        "present": [right.value for right in row.present],
        "more": [right.value for right in row.more],
        "standings": {one.right.value: one.standing.value for one in row.rights},
        "optional": row.permission.optional,
        "note": row.note,
    }
