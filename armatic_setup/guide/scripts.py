"""What a support rep says on the phone, read from ``scripts.toml``: spoken sentences, no markup."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from armatic_setup.guide.permissions import Application, Permission
from armatic_setup.guide.strict import Table, load, refuse_duplicates


class Topic(StrEnum):
    """A part of the call that is about no row and no application, in the order of a call."""

    OPENING = "opening"
    MODEL = "model"
    ENTITIES = "entities"
    WINDOW = "window"  # on the way to the permission window
    SAVING = "saving"
    SENDER = "sender"
    CLOSING = "closing"
    # On the way through the steps, beside the call about the rows.
    USER = "user"
    TEST = "test"
    SYNC = "sync"
    RESULT = "result"


#: What is said at each page of the guide, in order; the rows of the checklist have scripts of their own.
STEP_TOPICS: Final[Mapping[str, tuple[Topic, ...]]] = {
    "prerequisites": (Topic.OPENING, Topic.MODEL, Topic.ENTITIES),
    "create_user": (Topic.USER,),
    "permissions": (Topic.WINDOW, Topic.SAVING),
    "authorize_sender": (Topic.SENDER,),
    "connect": (Topic.TEST,),
    "initial_sync": (Topic.SYNC,),
    "done": (Topic.RESULT, Topic.CLOSING),
}


@dataclass(frozen=True, slots=True)
class Script:
    """One part of the call.

    Attributes:
        about: A topic, an application's identifier such as ``general_ledger``, or a permission row's.
        ask: What to ask or to say, in the order of speaking.
        see: What the customer should see then.
        lost: Where customers are likely to lose their way, and what to say there.
    """

    about: str
    ask: tuple[str, ...]
    see: tuple[str, ...]
    lost: tuple[str, ...]


def load_scripts(
    path: Path, *, applications: Iterable[Application], rows: Iterable[Permission]
) -> tuple[Script, ...]:
    """Read the scripts.

    Args:
        path: The file.
        applications: Each that the setup guide asks for needs a script.
        rows: Each that is required needs a script.

    Raises:
        CatalogueError: The file is wrong, or a script is missing.
    """
    applications, rows = tuple(applications), tuple(rows)
    needed = [topic.value for topic in Topic]
    needed += [application.id for application in applications if application.requested]
    needed += [row.id for row in rows if not row.optional]
    known = {*needed, *(application.id for application in applications), *(row.id for row in rows)}
    return load(path, lambda root: _scripts(root, needed, known))


def _scripts(root: Table, needed: Iterable[str], known: Collection[str]) -> tuple[Script, ...]:
    tables = root.tables("script")
    scripts = tuple(
        Script(
            about=table.one_of("about", known),
            ask=table.passages("ask"),
            see=table.passages("see"),
            lost=table.passages("lost"),
        )
        for table in tables
    )
    refuse_duplicates(zip((script.about for script in scripts), tables, strict=True))
    written = {script.about for script in scripts}
    for about in needed:
        if about not in written:
            raise root.error(f'there is no script about "{about}"', "script")
    return scripts
