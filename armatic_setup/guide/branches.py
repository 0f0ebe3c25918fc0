"""Questions whose answer changes what is granted and where, read from ``permissions.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from armatic_setup.guide.strict import Table
from armatic_setup.guide.traps import checked
from armatic_setup.guide.vocabulary import EntityModel, Mark, PermissionModel, evidence


class Fork(StrEnum):
    """Which question."""

    MODEL = "model"
    ENTITIES = "entities"


#: The answers there are to each question.
_ANSWERS: Final[Mapping[Fork, type[PermissionModel] | type[EntityModel]]] = MappingProxyType(
    {Fork.MODEL: PermissionModel, Fork.ENTITIES: EntityModel}
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. The texts have the guide's markup.

    Attributes:
        value: As the answers keep it, such as ``role_based``.
        title: As the user reads it.
        means: What is different then, a sentence or two each.
        unconfirmed: What is not known for sure, and whom to ask.
        marks: Where we know it from.
    """

    value: str
    title: str
    means: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    marks: tuple[Mark, ...]

    @property
    def source(self) -> str:
        """Where we know it from, in words."""
        return evidence(self.marks)


@dataclass(frozen=True, slots=True)
class Branch:
    """One question.

    Attributes:
        id: Which.
        question: As the user reads it.
        tell: The ways to find out, the surest first.
        choices: The answers, in the order of the enumeration.
        marks: Where we know the ways from.
    """

    id: Fork
    question: str
    tell: tuple[str, ...]
    choices: tuple[Choice, ...]
    marks: tuple[Mark, ...]

    @property
    def source(self) -> str:
        """Where we know the ways to find out from, in words."""
        return evidence(self.marks)

    def choice(self, value: PermissionModel | EntityModel) -> Choice | None:
        """The answer of that value; nothing for "unknown"."""
        return next((choice for choice in self.choices if choice.value == value.value), None)


def read_branches(root: Table) -> tuple[Branch, ...]:
    """The ``[[branch]]`` tables, one for each question.

    Raises:
        CatalogueError: A table is wrong, a question is missing, or an answer is.
    """
    branches = tuple(_branch(table) for table in root.tables("branch"))
    if [branch.id for branch in branches] != list(Fork):
        raise root.error(f"a branch for each of these, in this order: {', '.join(Fork)}", "branch")
    return branches


def _branch(table: Table) -> Branch:
    branch = Branch(
        id=table.choice("id", Fork),
        question=table.prose("question"),
        tell=_texts(table, "tell"),
        choices=tuple(_choice(one) for one in table.tables("choice")),
        marks=table.choices("marks", Mark),
    )
    answers = [answer.value for answer in _ANSWERS[branch.id] if answer.value]
    if [choice.value for choice in branch.choices] != answers:
        raise table.error(f"a choice for each of these, in this order: {', '.join(answers)}")
    return branch


def _choice(table: Table) -> Choice:
    return Choice(
        value=table.text("value"),
        title=table.prose("title"),
        means=_texts(table, "means"),
        unconfirmed=_texts(table, "unconfirmed", ()),
        marks=table.choices("marks", Mark),
    )


def _texts(table: Table, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
    return tuple(checked(table, key, text) for text in table.passages(key, default))
