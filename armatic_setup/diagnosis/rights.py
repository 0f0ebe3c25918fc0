"""A permission row's rights as Intacct lists them, and how they compare with what Armatic asks for. Pure.

The list names applications and rows by the labels of the user's language and region, and companies rename
some. A label that nobody knows is therefore "cannot tell" and never a missing right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from armatic_setup.gateway.answers import UserPermissions
from armatic_setup.guide.permissions import Application, Permission
from armatic_setup.guide.vocabulary import Right

#: What stands for every right of a row. That it may stand in the list so is unconfirmed.
ALL: Final = "All"


@dataclass(frozen=True, slots=True)
class Listed:
    """The rights of one row.

    Attributes:
        rights: Those we know.
        others: Those that no row asks for, such as ``Void``, as Intacct names them.
        everything: Whether the row says "All".
    """

    rights: frozenset[Right]
    others: tuple[str, ...] = ()
    everything: bool = False

    def missing(self, asked: tuple[Right, ...]) -> tuple[Right, ...]:
        """Rights that are asked for and not there."""
        return tuple(right for right in asked if right not in self.rights)

    def more(self, asked: tuple[Right, ...]) -> tuple[str, ...]:
        """Rights that are there and not asked for, in Intacct's order, the unknown ones last."""
        if self.everything:
            return (ALL,)
        return (
            *(right.value for right in Right if right in self.rights and right not in asked),
            *self.others,
        )


@dataclass(frozen=True, slots=True)
class RightsList:
    """All rights of the user, searched by the names we know.

    Attributes:
        told: The list, or ``None`` where Intacct does not show it.
        applications: For the names and codes of each.
        labels: Permission row to the name that this company gives it, where it is known to have its own.
    """

    told: UserPermissions | None
    applications: tuple[Application, ...]
    labels: Mapping[str, str]

    @property
    def shown(self) -> bool:
        """Whether Intacct shows the list at all."""
        return self.told is not None

    def of(self, row: Permission) -> Listed | None:
        """The row's rights; ``None`` where the list does not say for sure. A row named twice counts once."""
        if self.told is None:
            return None
        (application,) = (one for one in self.applications if one.name == row.application)
        own = self.labels.get(row.id, "").strip().casefold()
        found = [
            rights
            for name, policies in self.told.rights.items()
            if application.named(name)
            for policy, rights in policies.items()
            if row.named(policy) or (own and policy.strip().casefold() == own)
        ]
        return _listed(frozenset[str]().union(*found)) if found else None


def _listed(words: frozenset[str]) -> Listed | None:
    known = {right.value.casefold(): right for right in Right}
    if any(word.casefold() == ALL.casefold() for word in words):
        return Listed(frozenset(Right), everything=True)
    rights = frozenset(known[word.casefold()] for word in words if word.casefold() in known)
    others = tuple(sorted(word for word in words if word.casefold() not in known))
    if others and not rights:
        return None  # rights in another language: nothing is understood
    return Listed(rights, others)
