"""What help says of each page and of the keys, read from ``help.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from armatic_setup import paths
from armatic_setup.guide.strict import Table, load, refuse_duplicates
from armatic_setup.guide.traps import checked


@dataclass(frozen=True, slots=True)
class Help:
    """The texts have the guide's markup.

    Attributes:
        pages: What a page is for, by the step's identifier, or ``start``, ``decoder``, ``checklist``.
        keys: A key, and what it does.
    """

    pages: Mapping[str, str]
    keys: tuple[tuple[str, str], ...]


def load_help(folder: Path | None = None) -> Help:
    """Read the file, in the language in use.

    Args:
        folder: Where it is; the product's own where not given.

    Raises:
        CatalogueError: It is missing or wrong.
    """
    return load((folder or paths.resources()) / "help.toml", _help)


def _help(root: Table) -> Help:
    pages, keys = root.tables("page"), root.tables("key")
    refuse_duplicates((table.text("id"), table) for table in pages)
    return Help(
        MappingProxyType({table.text("id"): checked(table, "text", table.prose("text")) for table in pages}),
        tuple((table.text("keys"), checked(table, "does", table.prose("does"))) for table in keys),
    )
