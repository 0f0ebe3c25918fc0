"""``checklist``: the permission rows, offline: no network, settings, keychain or window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console, Tone
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.markup import plain
from armatic_setup.guide.permissions import Application, Permission
from armatic_setup.guide.steps import NoteKind
from armatic_setup.guide.vocabulary import PermissionModel, Profile
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import counted


def _arguments(parser: ArgumentParser) -> None:
    options.add_profile(parser)
    parser.set_defaults(profile=None)  # left out, the saved journey says it, else it is full
    parser.add_argument("--optional", action="store_true", help=tr("add the rows that are recommended only"))
    options.add_model(parser)
    parser.add_argument(
        "--multi-entity", action="store_true", help=tr("several entities keep their books in the company")
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON object a line, a row each"))
    group = parser.add_argument_group(
        tr("what is missing, and the sheet for the administrator"),
        tr("These count what the saved journey and the latest live test know as granted, if there are any."),
    )
    group.add_argument(
        "--missing", action="store_true", help=tr("only rows that are not known to be granted")
    )
    group.add_argument(
        "--export",
        metavar="FILE",
        type=Path,
        help=tr("write a sheet to hand over; the name ends in .pdf, .html, .md, .csv or .txt"),
    )
    group.add_argument("--paper", choices=("a4", "letter"), help=tr("for .pdf and .html (default: a4)"))
    group.add_argument(
        "--review",
        metavar="FILE",
        type=Path,
        help=tr("count what this review file says, not what is saved here"),
    )
    group.add_argument("--company", metavar="ID", help=tr("company ID on the sheet; left out, the saved one"))
    group.add_argument("--asked-by", metavar="NAME", help=tr("who asks the administrator, on the sheet"))


def _run(arguments: Namespace, console: Console) -> ExitCode:
    catalogue = load_catalogue()
    if arguments.paper and not arguments.export:
        raise UsageError(tr("--paper goes together with --export."))
    if arguments.review and arguments.company:
        raise UsageError(tr("The review file says which company it is about: leave out --company."))
    if arguments.export or arguments.missing:
        from armatic_setup.cli import checklist_sheet

        return checklist_sheet.run(arguments, console, catalogue)
    if arguments.company or arguments.asked_by or arguments.review:
        raise UsageError(tr("--company, --asked-by and --review go together with --export or --missing."))
    profile = options.PROFILES[arguments.profile or "full"]
    rows = tuple(row for row in catalogue.permissions if row.asked(profile) and _wanted(row, arguments))
    if arguments.json:
        _as_json(console, rows, profile)
    else:
        _as_text(console, catalogue, rows, arguments)
    return ExitCode.DONE


def _wanted(row: Permission, arguments: Namespace) -> bool:
    if arguments.multi_entity and row.optional:
        from armatic_setup.review.handover import ENTITY_ROWS

        return arguments.optional or row.id in ENTITY_ROWS
    return arguments.optional or not row.optional


def _as_json(console: Console, rows: tuple[Permission, ...], profile: Profile) -> None:
    for row in rows:
        console.json(
            {
                "permission": row.id,
                "application": row.application,
                "row": row.row,
                "aliases": row.aliases,
                "rights": [right.value for right in row.asked(profile)],
                "why": row.why,
                "breaks": row.breaks,
                "source": row.source,
                "optional": row.optional,
                "may_be_absent": row.may_be_absent,
            }
        )


def _as_text(
    console: Console, catalogue: Catalogue, rows: tuple[Permission, ...], arguments: Namespace
) -> None:
    profile = options.PROFILES[arguments.profile or "full"]
    applications = [
        application
        for application in catalogue.applications
        if any(row.application == application.name for row in rows)
    ]
    console.line("What Armatic needs in Sage Intacct", Tone.STRONG)
    console.line(f"{counted(len(rows), 'permission row')} in {counted(len(applications), 'application')}.")
    _where(console, catalogue, role_based=arguments.role_based)
    for application in applications:
        _application(console, application, rows, profile)
    console.line()
    console.wrapped(
        f"The rows are put together from public texts ({catalogue.permissions_as_of}); each says from which.",
        tone=Tone.QUIET,
    )


def _where(console: Console, catalogue: Catalogue, *, role_based: bool) -> None:
    """The click path of the company's permission model, and the mistakes others made there."""
    step = catalogue.step("permissions")
    model = PermissionModel.ROLE_BASED if role_based else PermissionModel.USER_BASED
    for path in step.paths:
        if path.model in (model, PermissionModel.UNKNOWN):
            console.line()
            console.wrapped(plain(path.today, catalogue.values), label="Where  ")
            for older in path.older:
                console.wrapped(plain(older, catalogue.values), indent=7, tone=Tone.QUIET)
    for note in step.notes:
        if note.kind is NoteKind.TRAP:
            text = f"{plain(note.title, catalogue.values)}: {plain(note.text, catalogue.values)}"
            console.wrapped(text, label="Mind   ")


def show_rows(console: Console, catalogue: Catalogue, profile: Profile) -> None:
    """Write the required rows and their rights only, application by application."""
    for application in catalogue.requested_applications:
        console.line()
        console.line(f"   {application.name}", Tone.STRONG)
        for row in catalogue.required_permissions:
            if row.application == application.name:
                rights = ", ".join(right.value for right in row.asked(profile))
                console.row(("[ ] ", None), (f"{row.row:<36} ", None), (rights, Tone.QUIET), indent=5)


def _application(
    console: Console, application: Application, rows: tuple[Permission, ...], profile: Profile
) -> None:
    console.heading(application.name)
    for row in rows:
        if row.application == application.name:
            _row(console, row, profile)


def _row(console: Console, row: Permission, profile: Profile) -> None:
    rights = ", ".join(right.value for right in row.asked(profile))
    remark = " (recommended)" if row.optional else ""
    console.row(("[ ] ", None), (f"{row.row + remark:<36} ", Tone.STRONG), (rights, None))
    if row.aliases:
        console.wrapped(f"also called {', '.join(row.aliases)}", indent=6, tone=Tone.QUIET)
    console.wrapped(f"{row.why}.", label="Why    ", indent=6)
    console.wrapped(row.breaks, label="Else   ", indent=6)
    if row.may_be_absent:
        console.wrapped("A company without this feature has no such row.", indent=13)
    console.wrapped(row.source, label="Source ", indent=6, tone=Tone.QUIET)


COMMAND = Command(
    name="checklist",
    summary=mark("the permission rows to tick in Sage Intacct, offline"),
    description=mark(
        "The permission checklist, grouped by application, as text or as a sheet to hand over. It "
        "works with no network and no settings. Where something is saved, the sheet knows what is "
        "granted: ticked by hand, entered and proven by the live test are told apart."
    ),
    examples=(
        ("checklist", mark("what Armatic needs to work")),
        ("checklist --profile read-only", mark("what an evaluation needs")),
        ("checklist --role-based --optional", mark("through roles, recommended rows included")),
        ("checklist --json", mark("for a program to read")),
        ("checklist --missing", mark("what is not known to be granted yet")),
        ("checklist --export sheet.pdf --missing --paper letter", mark("to print for the administrator")),
        ("checklist --export sheet.html --role-based --multi-entity", mark("to open in a browser")),
    ),
    arguments=_arguments,
    run=_run,
)
