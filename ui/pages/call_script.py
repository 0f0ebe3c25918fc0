"""What a support rep says now: of a part of the call, or of one row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from armatic_setup.guide.scripts import Topic
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.scripts import Script
    from armatic_setup.review.model import RowReview

_TITLES: Final = {
    Topic.OPENING: mark("Opening the call"),
    Topic.MODEL: mark("Users or roles"),
    Topic.ENTITIES: mark("One entity or several"),
    Topic.WINDOW: mark("The way to the permission window"),
    Topic.SAVING: mark("Saving, twice"),
    Topic.SENDER: mark("Armatic's sender ID"),
    Topic.CLOSING: mark("Closing the call"),
    Topic.USER: mark("The web services user"),
    Topic.TEST: mark("The connection test"),
    Topic.SYNC: mark("The first sync"),
    Topic.RESULT: mark("The result"),
}


@dataclass(frozen=True, slots=True)
class CallScript:
    """One page of the script.

    Attributes:
        title: What it is about.
        script: What to ask, what they should see, where they are likely to be lost.
        seen: What they should see besides, which is in no script.
    """

    title: str
    script: Script | None
    seen: tuple[str, ...] = ()


def of_topic(catalogue: Catalogue, topic: Topic) -> CallScript:
    """The page of a part of the call that is about no row."""
    return CallScript(tr(_TITLES[topic]), catalogue.script(topic))


def of_row(catalogue: Catalogue, row: RowReview | None) -> CallScript | None:
    """The page of a row; nothing while there is none."""
    if row is None:
        return None
    permission = row.permission
    rights = ", ".join(right.value for right in row.asked)
    return CallScript(
        f"{permission.application} › {row.label}",
        catalogue.script(permission.id),
        (tr("Ticked in this row: {rights}.").format(rights=rights),) if rights else (),
    )
