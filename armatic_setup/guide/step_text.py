"""A step as plain text, for the mail to an administrator and for the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from armatic_setup.guide.markup import plain
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.state import Answers
from armatic_setup.guide.steps import Instruction, NoteKind, Step
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import mark, tr

_MODEL_HEADINGS = {
    PermissionModel.USER_BASED: mark("In a user-based company"),
    PermissionModel.ROLE_BASED: mark("In a role-based company"),
}


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail program is opened with."""

    subject: str
    body: str


def step_text(
    step: Step, *, values: Mapping[str, str], answers: Answers, rows: Iterable[Permission] = ()
) -> str:
    """The step in plain text: who, how long, what to do with every value and path, and what to know.

    Args:
        step: The step.
        values: What the placeholders stand for.
        answers: The company, the permission model and the profile it is written for.
        rows: Permission rows to list.
    """
    blocks = [
        [plain(step.heading, values), " ".join(f"{chip.text}." for chip in step.chips)],
        [tr("Company ID: {company_id}").format(company_id=answers.company_id)] if answers.company_id else [],
        [plain(step.lead, values)],
        *_instructions(step.instructions_for(answers.model), values),
        *_rows(rows, answers),
        list(_notes(step, values)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _instructions(instructions: Iterable[Instruction], values: Mapping[str, str]) -> Iterator[list[str]]:
    """A block of numbered lines for each permission model and section."""
    for model, group in groupby(instructions, key=lambda one: one.model):
        block = [f"{tr(_MODEL_HEADINGS[model])}:"] if model in _MODEL_HEADINGS else []
        for number, one in enumerate(group, start=1):
            if one.section:
                if block:
                    yield block
                block = [f"{one.section}:"]
            block += _numbered(number, one, values)
        yield block


def _numbered(number: int, one: Instruction, values: Mapping[str, str]) -> Iterator[str]:
    value = f" {plain(one.value, values)}" if one.value else ""
    yield f"{number}. {plain(one.text, values)}{value}"
    indent = " " * len(f"{number}. ")
    if one.older:
        yield f"{indent}{plain(one.older, values)}"
    if one.hint:
        yield f"{indent}{plain(one.hint, values)}{_source(one.source)}"


def _rows(rows: Iterable[Permission], answers: Answers) -> Iterator[list[str]]:
    """A block of lines for each application, a line for each row."""
    for application, group in groupby(rows, key=lambda row: row.application):
        yield [f"{application}:", *(f"- {_row(row, answers)}" for row in group)]


def _row(row: Permission, answers: Answers) -> str:
    name = row.row
    if row.aliases:
        name = tr("{row} (also: {names})").format(row=row.row, names=", ".join(row.aliases))
    text = tr("{row}: {rights}. {why}. Source: {source}.").format(
        row=name, rights=", ".join(row.asked(answers.profile)), why=row.why, source=row.source
    )
    return f"{text} {tr('Skip it if your company has no such row.')}" if row.may_be_absent else text


def _notes(step: Step, values: Mapping[str, str]) -> Iterator[str]:
    for note in step.notes:
        if note.kind is not NoteKind.HELP:
            yield f"{plain(note.title, values)}: {plain(note.text, values)}{_source(note.source)}"


def _source(source: str) -> str:
    return " " + tr("(Source: {source}.)").format(source=source) if source else ""
