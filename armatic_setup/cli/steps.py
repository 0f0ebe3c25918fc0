"""``steps``: the setup guide in the terminal, with the click paths."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from armatic_setup import paths, product
from armatic_setup.armatic.page import page_address
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import Instruction, NoteKind, Step
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import mark, tr


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "step", metavar="STEP", nargs="?", help=tr("only this one, by its number or its name")
    )
    parser.add_argument("--company", metavar="ID", default="", help=tr("company ID to fill into the texts"))
    options.add_model(parser)
    parser.add_argument("--json", action="store_true", help=tr("one JSON object a line, a step each"))


def _run(arguments: Namespace, console: Console) -> ExitCode:
    catalogue = load_catalogue()
    values = {**catalogue.values, "armatic_page": _page()}
    if arguments.company:
        values["company_id"] = arguments.company
    model = PermissionModel.ROLE_BASED if arguments.role_based else PermissionModel.USER_BASED
    chosen = _chosen(catalogue, arguments.step)
    for number, step in enumerate(catalogue.steps, start=1):
        if step not in chosen:
            continue
        if arguments.json:
            console.json(_record(step, number, values, model))
        else:
            show(console, step, number, values=values, model=model)
    return ExitCode.DONE


def _page() -> str:
    """Where people sign in to Armatic; what was set here is left out where no package finds the folder."""
    try:
        return page_address(paths.data_dir())
    except ImportError:  # the guide needs nothing but itself
        return product.ARMATIC_PAGE


def _chosen(catalogue: Catalogue, wanted: str | None) -> tuple[Step, ...]:
    if wanted is None:
        return catalogue.steps
    for number, step in enumerate(catalogue.steps, start=1):
        if wanted in (str(number), step.id):
            return (step,)
    names = ", ".join(step.id for step in catalogue.steps)
    raise UsageError(
        tr("There is no step {wanted}; the steps are {names}.").format(wanted=wanted, names=names)
    )


def show(
    console: Console, step: Step, number: int, *, values: Mapping[str, str], model: PermissionModel
) -> None:
    """Write one step: what to do, where, and what to look out for.

    Args:
        console: Where to.
        step: Which one.
        number: Its place in the guide, from 1.
        values: What the placeholders stand for.
        model: How the company grants rights; what is for another model only is left out.
    """
    console.heading(f"{number}. {plain(step.heading, values)}")
    if step.chips:
        console.line("   " + "  ·  ".join(chip.text for chip in step.chips), Tone.QUIET)
    if step.lead:
        console.wrapped(plain(step.lead, values), indent=3)
    for path in step.paths:
        if _applies(path.model, model):
            console.line()
            console.wrapped(f"{path.task}:", indent=3)
            console.wrapped(plain(path.today, values), label="Where  ", indent=3)
            for older in path.older:
                console.wrapped(plain(older, values), indent=10, tone=Tone.QUIET)
    console.line()
    for count, instruction in enumerate(_instructions(step, model), start=1):
        _instruction(console, instruction, count, values)
    for note in step.notes:
        if note.kind is not NoteKind.HELP:
            text = f"{plain(note.title, values)}: {plain(note.text, values)}"
            trap = note.kind is NoteKind.TRAP
            label = f"{console.glyph(Glyph.CAREFUL if trap else Glyph.OPEN)} "
            console.wrapped(text, label=label, indent=3, tone=Tone.CAREFUL if trap else None)


def _instruction(console: Console, instruction: Instruction, count: int, values: Mapping[str, str]) -> None:
    console.wrapped(plain(instruction.text, values), label=f"{count}. ", indent=3)
    if instruction.value:
        console.wrapped(plain(instruction.value, values), label="Value  ", indent=6, tone=Tone.STRONG)
    if instruction.hint:
        console.wrapped(plain(instruction.hint, values), indent=6, tone=Tone.QUIET)
    if instruction.older:
        console.wrapped(f"In older menus: {plain(instruction.older, values)}", indent=6, tone=Tone.QUIET)


def _record(step: Step, number: int, values: Mapping[str, str], model: PermissionModel) -> dict[str, object]:
    return {
        "step": step.id,
        "number": number,
        "title": step.title,
        "heading": plain(step.heading, values),
        "owner": step.owner.value,
        "minutes": step.minutes,
        "lead": plain(step.lead, values),
        "paths": [plain(path.today, values) for path in step.paths if _applies(path.model, model)],
        "instructions": [plain(one.text, values) for one in _instructions(step, model)],
        "values": [plain(one.value, values) for one in _instructions(step, model) if one.value],
    }


def _instructions(step: Step, model: PermissionModel) -> tuple[Instruction, ...]:
    return tuple(one for one in step.instructions if _applies(one.model, model))


def _applies(wanted: PermissionModel, model: PermissionModel) -> bool:
    return wanted in (PermissionModel.UNKNOWN, model)


COMMAND = Command(
    name="steps",
    summary=mark("the setup guide, with what to click in Sage Intacct"),
    description=mark("The steps of the setup guide: who does what, where to click, which values to type."),
    examples=(
        ("steps", mark("all of them")),
        ("steps authorize_sender", mark("one of them")),
        ("steps --company HarborPine --role-based", mark("with your company ID, for rights through roles")),
    ),
    arguments=_arguments,
    run=_run,
)
