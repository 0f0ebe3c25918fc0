"""The closed word lists of the data files: who acts, how sure a fact is, which right."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from armatic_setup.language import mark, tr


class Owner(StrEnum):
    """Whose job something is."""

    YOU = "you"
    INTACCT_ADMIN = "intacct_admin"
    IT = "it"
    ARMATIC = "armatic"
    WAIT = "wait"

    @property
    def label(self) -> str:
        """As the user reads it, at the start of a sentence."""
        return tr(_OWNER_LABELS[self])


_OWNER_LABELS = {
    Owner.YOU: mark("You"),
    Owner.INTACCT_ADMIN: mark("An Intacct administrator"),
    Owner.IT: mark("Your IT department"),
    Owner.ARMATIC: mark("Armatic support"),
    Owner.WAIT: mark("Nobody, it passes by itself"),
}


class Mark(StrEnum):
    """Where a fact comes from, strongest first."""

    SEED = "seed"  # the setup guide itself
    VENDOR = "vendor"  # a later article of the same vendor
    INTACCT = "intacct"  # Sage's own documentation
    THIRD_PARTY = "third-party"  # another product's public setup guide
    INFERRED = "inferred"  # our reasoning

    @property
    def label(self) -> str:
        """As the user reads it."""
        return tr(_MARK_LABELS[self])


_MARK_LABELS = {
    Mark.SEED: mark("Setup guide"),
    Mark.VENDOR: mark("Vendor"),
    Mark.INTACCT: mark("Sage"),
    Mark.THIRD_PARTY: mark("Other guides"),
    Mark.INFERRED: mark("Our reasoning"),
}


def evidence(marks: Iterable[Mark]) -> str:
    """The marks in words, such as "Vendor, Sage"; only the first word keeps its capital if it is no name.

    Empty for no marks.
    """
    given = list(marks)
    return ", ".join([one.label for one in given[:1]] + [tr(_LATER_LABELS[one]) for one in given[1:]])


#: The labels inside a sentence: whether they begin with a capital differs from language to language.
_LATER_LABELS = {
    Mark.SEED: mark("setup guide"),
    Mark.VENDOR: mark("vendor"),
    Mark.INTACCT: mark("Sage"),
    Mark.THIRD_PARTY: mark("other guides"),
    Mark.INFERRED: mark("our reasoning"),
}


class Right(StrEnum):
    """A column of Intacct's permission window. View, Add, Edit and Delete each need List (Sage)."""

    LIST = "List"
    VIEW = "View"
    ADD = "Add"
    EDIT = "Edit"
    DELETE = "Delete"
    POST = "Post"
    IMPORT = "Import"
    TEMPLATES = "Templates"
    # Armatic asks for none of these; they are known so that one granted beyond the need has a name.
    RECLASS = "Reclass"
    REVERSE = "Reverse"
    VOID = "Void"


#: What a read-only evaluation needs of every row.
READING = (Right.LIST, Right.VIEW)
#: What "All" stands for in any row; single rows have further columns.
COMMON = (Right.LIST, Right.VIEW, Right.ADD, Right.EDIT, Right.DELETE)


class PermissionModel(StrEnum):
    """How a company grants rights: to the user, or to a role the user has."""

    UNKNOWN = ""
    USER_BASED = "user_based"
    ROLE_BASED = "role_based"


class EntityModel(StrEnum):
    """Whether one entity or several keep their books in the company."""

    UNKNOWN = ""
    SINGLE = "single"
    MULTI = "multi"


class Profile(StrEnum):
    """How much to grant: the vendor's list, or its reading rights alone for an evaluation."""

    FULL = "full"
    READ_ONLY = "read_only"
