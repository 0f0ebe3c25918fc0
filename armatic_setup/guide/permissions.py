"""The permission rows Armatic needs in Sage Intacct, read from ``permissions.toml``.

The rows are a reconstruction from public text (the pictures of the setup guide are lost), so each one
says where it comes from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from armatic_setup.guide.branches import Branch, read_branches
from armatic_setup.guide.strict import Table, load, refuse_duplicates
from armatic_setup.guide.traps import Trap, read_traps
from armatic_setup.guide.vocabulary import READING, Mark, Profile, Right, evidence


@dataclass(frozen=True, slots=True)
class Application:
    """One application (module) of Sage Intacct.

    Attributes:
        name: As Intacct writes it.
        codes: What ``get_applications`` may call it; the pairing is public only in part (unconfirmed).
        requested: Whether the setup guide names it among the six.
    """

    name: str
    codes: tuple[str, ...]
    requested: bool

    @property
    def id(self) -> str:
        """The name in lower case, as the identifiers of its rows begin: ``accounts_receivable``."""
        return _slug(self.name)

    def named(self, text: str) -> bool:
        """Whether *text* is the application's name or one of its codes, whatever the capitals."""
        wanted = text.strip().casefold()
        return any(wanted == name.casefold() for name in (self.name, *self.codes))


@dataclass(frozen=True, slots=True)
class Permission:
    """One row of Intacct's permission window.

    Attributes:
        id: Application and row in lower case, such as ``accounts_receivable.invoices``.
        application: As Intacct writes it.
        row: The row's name in a US company.
        aliases: Names of the row in other regions and older releases.
        older_names: Those of the aliases that only older releases show.
        rights: What to tick, in the window's column order.
        why: Why Armatic needs it, in one line.
        breaks: What does not work without it, in one sentence.
        marks: Where the row comes from; ``seed`` covers the application's name only.
        evidence_note: What exactly is less certain, or empty.
        probe: Gateway object whose reading proves List and View, or empty where nothing proves it.
        optional: Recommended by our reasoning, not on the vendor's list.
        may_be_absent: A company without the feature has no such row; then it is not applicable.
        left_out_by_read_only: Intacct's "Read only" shortcut is reported to leave it out.
    """

    id: str
    application: str
    row: str
    aliases: tuple[str, ...]
    older_names: tuple[str, ...]
    rights: tuple[Right, ...]
    why: str
    breaks: str
    marks: tuple[Mark, ...]
    evidence_note: str
    probe: str
    optional: bool
    may_be_absent: bool
    left_out_by_read_only: bool

    @property
    def path(self) -> str:
        """Application and row, as a fix names them: ``Accounts Receivable › Invoices``."""
        return f"{self.application} › {self.row}"

    @property
    def source(self) -> str:
        """The evidence for the row in words, such as "Vendor, Sage"."""
        row_marks = [mark for mark in self.marks if mark is not Mark.SEED]
        return evidence(row_marks or self.marks)

    def asked(self, profile: Profile) -> tuple[Right, ...]:
        """The rights to tick in this profile; a read-only evaluation needs List and View alone."""
        if profile is Profile.READ_ONLY:
            return tuple(right for right in self.rights if right in READING)
        return self.rights

    def named(self, text: str) -> bool:
        """Whether *text* is the row's name or one of its aliases, whatever the capitals."""
        wanted = text.strip().casefold()
        return any(wanted == name.casefold() for name in (self.row, *self.aliases))


@dataclass(frozen=True, slots=True)
class PermissionList:
    """The whole of ``permissions.toml``.

    Attributes:
        as_of: Until when the public material was read.
        applications: In the order to work through them.
        other_applications: Of Intacct, with none of our rows.
        rows: In the applications' order, required before optional within one.
        traps: Mistakes that others made.
        branches: Questions whose answer changes what is granted and where.
    """

    as_of: str
    applications: tuple[Application, ...]
    other_applications: tuple[str, ...]
    rows: tuple[Permission, ...]
    traps: tuple[Trap, ...]
    branches: tuple[Branch, ...]


def load_permissions(path: Path) -> PermissionList:
    """Read the permission rows.

    Raises:
        CatalogueError: The file is wrong.
    """
    return load(path, _permission_list)


def _permission_list(root: Table) -> PermissionList:
    tables = root.tables("application")
    applications = tuple(_application(table) for table in tables)
    refuse_duplicates(zip((application.name for application in applications), tables, strict=True))
    names = [application.name for application in applications]
    row_tables = root.tables("permission")
    rows = tuple(_permission(table, names) for table in row_tables)
    refuse_duplicates(zip((row.id for row in rows), row_tables, strict=True))
    order = [(names.index(row.application), row.optional) for row in rows]
    for before, after, table in zip(order, order[1:], row_tables[1:], strict=False):
        if after < before:
            raise table.error("rows stand in the order of the applications, required ones first")
    return PermissionList(
        root.prose("as_of"),
        applications,
        root.texts("other_applications"),
        rows,
        traps=read_traps(root, [row.id for row in rows]),
        branches=read_branches(root),
    )


def _application(table: Table) -> Application:
    return Application(table.text("name"), table.texts("codes", ()), table.flag("requested", default=True))


def _permission(table: Table, applications: list[str]) -> Permission:
    older = table.texts("older_names", ())
    permission = Permission(
        id=table.text("id"),
        application=table.one_of("application", applications),
        row=table.text("row"),
        aliases=(*table.texts("aliases", ()), *older),
        older_names=older,
        rights=table.choices("rights", Right),
        why=table.prose("why"),
        breaks=table.prose("breaks"),
        marks=table.choices("marks", Mark),
        evidence_note=table.prose("evidence_note", ""),
        probe=table.text("probe", ""),
        optional=table.flag("optional", default=False),
        may_be_absent=table.flag("may_be_absent", default=False),
        left_out_by_read_only=table.flag("left_out_by_read_only", default=False),
    )
    if permission.id.partition(".")[0] != _slug(permission.application):
        raise table.error(f"the id must start with {_slug(permission.application)}.", "id")
    if not permission.rights:
        raise table.error("a row without rights asks for nothing", "rights")
    if list(permission.rights) != [right for right in Right if right in permission.rights]:
        raise table.error("rights stand in the order of Intacct's columns", "rights")
    return permission


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
