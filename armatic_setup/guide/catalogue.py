"""All that the data files know, read together so that every reference between them holds.

What only a failure or a phone call asks for may be read later: it is more than all the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar

from armatic_setup import language, paths
from armatic_setup.guide import diagnoses
from armatic_setup.guide.branches import Branch, Fork
from armatic_setup.guide.drawing_file import Granted
from armatic_setup.guide.entities import EntityTexts, load_entities
from armatic_setup.guide.objects import SyncObject, load_objects
from armatic_setup.guide.permissions import Application, Permission, PermissionList, load_permissions
from armatic_setup.guide.stand_ins import stand_ins
from armatic_setup.guide.steps import Step
from armatic_setup.guide.steps_file import load_steps
from armatic_setup.guide.traps import Trap

if TYPE_CHECKING:
    from armatic_setup.guide.diagnoses import DiagnosisRule
    from armatic_setup.guide.numbers import AmbiguousNumber
    from armatic_setup.guide.scripts import Script


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Entry = TypeVar("Entry", bound=_HasId)


@dataclass(frozen=True, slots=True)
class Advice:
    """What only a failure or a phone call asks for.

    Attributes:
        diagnoses: Most specific first.
        numbers: Codes that stand for more than one cause.
        scripts: What a support rep says on the phone, in the order of the call.
    """

    diagnoses: tuple[DiagnosisRule, ...]
    numbers: tuple[AmbiguousNumber, ...]
    scripts: tuple[Script, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The guide's data.

    Attributes:
        values: What the placeholders of the texts stand for.
        steps: In order.
        applications: Of Sage Intacct, in the order to grant them.
        other_applications: Of Sage Intacct, with none of our rows.
        permissions: Rows in the applications' order, required before optional within one.
        traps: Mistakes that others made while granting rights.
        branches: Questions whose answer changes what is granted and where.
        permissions_as_of: Until when the public material behind the rows was read.
        objects: In the order to read them.
        entities: What the choice of an entity means.
        advice: Gives what only a failure or a phone call asks for. The first call may read files, and may
            raise a :class:`~armatic_setup.guide.strict.CatalogueError` for them.
    """

    values: Mapping[str, str]
    steps: tuple[Step, ...]
    applications: tuple[Application, ...]
    other_applications: tuple[str, ...]
    permissions: tuple[Permission, ...]
    traps: tuple[Trap, ...]
    branches: tuple[Branch, ...]
    permissions_as_of: str
    objects: tuple[SyncObject, ...]
    entities: EntityTexts
    advice: Callable[[], Advice] = field(repr=False, compare=False)

    @property
    def diagnoses(self) -> tuple[DiagnosisRule, ...]:
        """See :class:`Advice`."""
        return self.advice().diagnoses

    @property
    def numbers(self) -> tuple[AmbiguousNumber, ...]:
        """See :class:`Advice`."""
        return self.advice().numbers

    @property
    def scripts(self) -> tuple[Script, ...]:
        """See :class:`Advice`."""
        return self.advice().scripts

    @property
    def required_permissions(self) -> tuple[Permission, ...]:
        """The rows of the vendor's list, without the recommended ones."""
        return tuple(row for row in self.permissions if not row.optional)

    @property
    def requested_applications(self) -> tuple[Application, ...]:
        """The applications the setup guide asks for."""
        return tuple(application for application in self.applications if application.requested)

    def step(self, step_id: str) -> Step:
        """The step of that identifier.

        Raises:
            KeyError: There is none.
        """
        return _by_id(self.steps, step_id)

    def permission(self, permission_id: str) -> Permission:
        """The permission row of that identifier.

        Raises:
            KeyError: There is none.
        """
        return _by_id(self.permissions, permission_id)

    def object(self, name: str) -> SyncObject:
        """The synced object of that gateway name.

        Raises:
            KeyError: There is none.
        """
        for synced in self.objects:
            if synced.name == name:
                return synced
        raise KeyError(name)

    def script(self, about: str) -> Script | None:
        """What a support rep says about a topic, an application or a permission row, if anything."""
        return next((script for script in self.scripts if script.about == about), None)

    def branch(self, fork: Fork) -> Branch:
        """A question and its answers."""
        return _by_id(self.branches, fork)

    def diagnosis(self, diagnosis_id: str) -> DiagnosisRule:
        """The diagnosis of that identifier.

        Raises:
            KeyError: There is none.
        """
        return _by_id(self.diagnoses, diagnosis_id)


def load_catalogue(folder: Path | None = None, *, whole: bool = True) -> Catalogue:
    """Read all data files, in the language in use.

    Args:
        folder: Where they are; the product's own where not given.
        whole: Whether to read now what only a failure or a phone call asks for.

    Raises:
        CatalogueError: A file is missing or wrong; the error names file and line.
    """
    folder = folder or paths.resources()
    granted = load_permissions(folder / "permissions.toml")
    required = sum(not row.optional for row in granted.rows)
    objects = load_objects(folder / "objects.toml", permissions=[row.id for row in granted.rows])
    counted = {"row_count": str(required), "object_count": str(len(objects))}
    values, steps = load_steps(
        folder / "steps.toml",
        values={**stand_ins(), **counted},
        traps=granted.traps,
        branches=granted.branches,
        granted=Granted(
            tuple(one for one in granted.applications if one.requested),
            tuple(row for row in granted.rows if not row.optional),
        ),
    )
    words = language.in_use()

    @cache
    def advice() -> Advice:
        with language.ahead(words):
            return _load_advice(folder, steps, granted)

    if whole:
        advice()
    return Catalogue(
        values=MappingProxyType(dict(values)),
        steps=steps,
        applications=granted.applications,
        other_applications=granted.other_applications,
        permissions=granted.rows,
        traps=granted.traps,
        branches=granted.branches,
        permissions_as_of=granted.as_of,
        objects=objects,
        entities=load_entities(folder / "entities.toml"),
        advice=advice,
    )


def _load_advice(folder: Path, steps: Iterable[Step], granted: PermissionList) -> Advice:
    from armatic_setup.guide.numbers import load_numbers
    from armatic_setup.guide.scripts import load_scripts

    rules = diagnoses.load(folder / "diagnoses.toml", steps=[step.id for step in steps])
    return Advice(
        diagnoses=rules,
        numbers=load_numbers(folder / "numbers.toml", diagnoses=[rule.id for rule in rules]),
        scripts=load_scripts(folder / "scripts.toml", applications=granted.applications, rows=granted.rows),
    )


def _by_id(entries: Iterable[Entry], identifier: str) -> Entry:
    for entry in entries:
        if entry.id == identifier:
            return entry
    raise KeyError(identifier)
