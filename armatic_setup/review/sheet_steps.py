"""Steps of the guide, as a sheet shows them: jobs with a box, menu paths of today and before, traps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from armatic_setup.guide.branches import Branch, Choice
from armatic_setup.guide.markup import Span, Style, plain, spans
from armatic_setup.guide.steps import Instruction, MenuPath, Note, NoteKind, Step
from armatic_setup.guide.traps import Trap
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import mark, tr
from armatic_setup.review.sheet import Box, Job, Line, Track

#: In the order of the guide.
_MODELS: Final = {
    PermissionModel.USER_BASED: mark("In a user-based company"),
    PermissionModel.ROLE_BASED: mark("In a role-based company"),
}
_OTHERS: Final = {
    PermissionModel.USER_BASED: mark("In a user-based company instead:"),
    PermissionModel.ROLE_BASED: mark("In a role-based company instead:"),
}


def tracks(
    step: Step, values: Mapping[str, str], model: PermissionModel, box: Box = Box.OPEN
) -> tuple[Track, ...]:
    """What the step asks for: one track for all, or one for each permission model that may be meant.

    Args:
        step: The step.
        values: What the placeholders stand for.
        model: How the company grants rights.
        box: What stands in the boxes.
    """
    wanted = [one for one in _MODELS if model in (one, PermissionModel.UNKNOWN)]
    if all(one.model is PermissionModel.UNKNOWN for one in step.instructions):
        wanted = [PermissionModel.UNKNOWN]
    return tuple(_track(step, values, one, box) for one in wanted)


def other_models(step: Step, values: Mapping[str, str], model: PermissionModel) -> tuple[Line, ...]:
    """Where to go if the company turns out to grant rights the other way."""
    if model is PermissionModel.UNKNOWN:
        return ()
    return tuple(
        line
        for other, title in _OTHERS.items()
        if other is not model
        for path in step.paths
        if path.model is other
        for line in _elsewhere(title, path, values)
    )


def traps(step: Step, values: Mapping[str, str]) -> tuple[Line, ...]:
    """Mistakes others made at the step."""
    return tuple(note_line(note, values) for note in step.notes if note.kind is NoteKind.TRAP)


def trap_line(trap: Trap) -> Line:
    """A mistake others made while granting, its title in front."""
    return titled(trap.title, spans(trap.text), trap.source)


def question(branch: Branch) -> Line:
    """A question about the company, and the ways to find out."""
    return titled(branch.question, spans(" ".join(branch.tell)), branch.source)


def answer(choice: Choice) -> Iterator[Line]:
    """What an answer means, and what is not known for sure."""
    yield titled(choice.title, spans(" ".join(choice.means)), choice.source)
    for text in choice.unconfirmed:
        yield titled(tr("Not confirmed"), spans(text), "")


def notes(step: Step, values: Mapping[str, str], names: Iterable[str]) -> tuple[Line, ...]:
    """The notes of these identifiers, in this order."""
    return tuple(note_line(note, values) for name in names for note in step.notes if note.id == name)


def line(text: str, values: Mapping[str, str]) -> Line:
    """A text of the guide, its marks read and its placeholders filled."""
    return spans(text, values)


def note_line(note: Note, values: Mapping[str, str]) -> Line:
    """A note with its title in front."""
    return titled(plain(note.title, values), spans(note.text, values), note.source)


def titled(title: str, text: Line, source: str) -> Line:
    """*text* with a title in front and, where there is one, its source behind."""
    stop = "" if title.endswith("?") else "."
    return (Span(f"{title}{stop}", Style.LABEL), Span(" "), *_sourced(text, source))


def _track(step: Step, values: Mapping[str, str], model: PermissionModel, box: Box) -> Track:
    path = next((one for one in step.paths if one.model is model), None)
    older = tuple(spans(one, values) for one in path.older) if path else ()
    return Track(
        title=tr(_MODELS[model]) if model in _MODELS else "",
        path=spans(path.today, values) if path else (),
        older=older,
        jobs=tuple(
            _job(one, values, box, told=bool(older)) for one in step.instructions if one.model is model
        ),
    )


def _job(one: Instruction, values: Mapping[str, str], box: Box, *, told: bool) -> Job:
    """A job; *told* says that the older menu path stands above it already."""
    text = spans(one.text, values)
    if one.value:
        text = (*text, Span(" "), Span(plain(one.value, values), Style.VALUE))
    hints = [_sourced(spans(one.hint, values), one.source)] if one.hint else []
    if one.older and not told:
        hints.append(spans(one.older, values))
    return Job(text, tuple(hints), box)


def _elsewhere(title: str, path: MenuPath, values: Mapping[str, str]) -> Iterable[Line]:
    yield (Span(tr(title)), Span(" "), *spans(path.today, values))
    for older in path.older:
        yield spans(older, values)


def _sourced(text: Line, source: str) -> Line:
    return (*text, Span(" " + tr("(Source: {source}.)").format(source=source))) if source else text
