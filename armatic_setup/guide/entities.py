"""What the choice of an entity means for the data, read from ``entities.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from armatic_setup.guide import strict
from armatic_setup.guide.markup import MarkupError, placeholders, spans


@dataclass(frozen=True, slots=True)
class EntityText:
    """One way to sign in.

    Attributes:
        label: Its name in a list; ``{entity}`` stands for an entity's ID and name.
        meaning: What is read then, in one sentence.
        note: What else to know, in the guide's markup.
    """

    label: str
    meaning: str
    note: str


@dataclass(frozen=True, slots=True)
class EntityTexts:
    """The whole of ``entities.toml``.

    Attributes:
        top_level: Signing in without an entity.
        entity: Signing in to one.
        single: A company that has nothing to choose from.
    """

    top_level: EntityText
    entity: EntityText
    single: EntityText


def load_entities(path: Path) -> EntityTexts:
    """Read the texts.

    Raises:
        CatalogueError: The file is wrong; the error names the line.
    """
    return strict.load(path, _texts)


def _texts(root: strict.Table) -> EntityTexts:
    return EntityTexts(
        top_level=_text(root.table("top_level")),
        entity=_text(root.table("entity"), "entity"),
        single=_text(root.table("single")),
    )


def _text(table: strict.Table, *facts: str) -> EntityText:
    text = EntityText(table.prose("label"), table.prose("meaning"), table.prose("note"))
    for name in placeholders(text.label) | placeholders(text.meaning):
        if name not in facts:
            raise table.error(f'unknown placeholder "{{{name}}}"')
    try:
        spans(text.note)
    except MarkupError as error:
        raise table.error(str(error), "note") from error
    return text
