"""Codes that stand for more than one cause, from ``numbers.toml``: for a code that is shown alone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from armatic_setup.faults import Stage
from armatic_setup.guide.strict import Table, load, refuse_duplicates


@dataclass(frozen=True, slots=True)
class PossibleCause:
    """One thing that a code may stand for.

    Attributes:
        diagnosis: Identifier of the diagnosis.
        stages: Where this cause fails.
        telling: What to look for in the rest of the answer, in one sentence.
    """

    diagnosis: str
    stages: frozenset[Stage]
    telling: str


@dataclass(frozen=True, slots=True)
class AmbiguousNumber:
    """A code that decides nothing by itself.

    Attributes:
        code: As Intacct writes it; ``HTTP 400`` for the status of an answer without more.
        may_be: What it may stand for, the likeliest first.
    """

    code: str
    may_be: tuple[PossibleCause, ...]


def load_numbers(path: Path, *, diagnoses: Collection[str]) -> tuple[AmbiguousNumber, ...]:
    """Read the ambiguous codes.

    Args:
        path: The file.
        diagnoses: Identifiers of the known diagnoses.

    Raises:
        CatalogueError: The file is wrong.
    """

    def build(root: Table) -> tuple[AmbiguousNumber, ...]:
        tables = root.tables("number")
        refuse_duplicates((table.text("code").casefold(), table) for table in tables)
        return tuple(_number(table, diagnoses) for table in tables)

    return load(path, build)


def _number(table: Table, diagnoses: Collection[str]) -> AmbiguousNumber:
    causes = table.tables("may_be")
    if len(causes) < 2:
        raise table.error("a code with one cause is not ambiguous", "may_be")
    refuse_duplicates((cause.text("diagnosis"), cause) for cause in causes)
    return AmbiguousNumber(table.text("code"), tuple(_cause(cause, diagnoses) for cause in causes))


def _cause(table: Table, diagnoses: Collection[str]) -> PossibleCause:
    return PossibleCause(
        diagnosis=table.one_of("diagnosis", diagnoses),
        stages=frozenset(table.choices("stages", Stage)),
        telling=table.prose("telling"),
    )
