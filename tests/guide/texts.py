"""Walks over the texts of the data, and the rules of plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from armatic_setup.guide.steps import Step

_JARGON = re.compile(
    r"\b(endpoint|envelope|control block|XML|API|object type|please|oops|sorry|invalid|failed to)\b|!",
    re.IGNORECASE,
)


def step_texts(step: Step) -> Iterator[str]:
    """Every text of the step, with its markup."""
    yield from (step.title, step.heading, step.lead)
    yield from (chip.text for chip in step.chips)
    for one in step.instructions:
        yield from (one.text, one.hint, one.value, one.older, one.section)
    for path in step.paths:
        yield from (path.task, path.today, *path.older)
    for note in step.notes:
        yield from (note.title, note.text)
    for drawing in step.drawings:
        yield from (drawing.path, drawing.title, drawing.section, drawing.caption)
        yield from drawing.labels
        for row in drawing.rows:
            yield from (*row.cells, row.words)
        for field in drawing.fields:
            yield from (field.value, field.words, field.note)
    yield from (step.confirm, step.blocked, step.offline, step.disproved)


def unwanted(text: str) -> list[str]:
    """Words of the trade, begging, blame and exclamation marks."""
    return [found[0] for found in _JARGON.finditer(text)]


def too_long(text: str) -> list[str]:
    """Sentences of more than 20 words; a menu path counts as one word."""
    shortened = re.sub(r"\S+(?: \S+)*? › (?:[^.,]* › )*", "path ", text)
    sentences = re.split(r"(?<=[.:;?])\s+", shortened)
    return [sentence for sentence in sentences if len(sentence.split()) > 20]
