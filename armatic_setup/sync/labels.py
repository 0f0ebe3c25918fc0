"""What a file says of itself: whose data it holds, and what the last run cost."""

from __future__ import annotations

from enum import StrEnum

from armatic_setup.sync.database import Database
from armatic_setup.sync.errors import StoreError


class Label(StrEnum):
    """One thing that is written on a file."""

    COMPANY = "company_id"
    ENTITY = "entity_id"
    PACE = "pace"


def read(database: Database, label: Label) -> str:
    """What is written; empty where nothing is.

    Raises:
        StoreError: The file cannot be read.
    """
    for (value,) in list(database.select("SELECT value FROM sync_meta WHERE key = ?", (label.value,))):
        return str(value or "")
    return ""


def write(database: Database, label: Label, value: str) -> None:
    """Write it, inside a transaction.

    Raises:
        StoreError: The file cannot be written.
    """
    database.execute("INSERT OR REPLACE INTO sync_meta VALUES (?, ?)", (label.value, value))


def claim(database: Database, company_id: str, entity_id: str) -> None:
    """Make the file this company's and entity's, or see that it is.

    Raises:
        StoreError: ``database_other_company``.
    """
    company, entity = read(database, Label.COMPANY), read(database, Label.ENTITY)
    if not company:
        with database.transaction():
            write(database, Label.COMPANY, company_id)
            write(database, Label.ENTITY, entity_id)
    elif (company.casefold(), entity.casefold()) != (company_id.casefold(), entity_id.casefold()):
        raise StoreError("database_other_company", database.path.name)
