"""What a function runs with: its own part of the request, and what all functions of the request share."""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.practice.dates import UserCalendar
from armatic_setup.practice.sessions import PracticeSession
from armatic_setup.practice.xml_in import Element


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: the entity that was signed in to ("" for the top level) and how dates are written."""

    entity: str
    calendar: UserCalendar


@dataclass(frozen=True, slots=True)
class Request:
    """One function of a request.

    Attributes:
        name: Its element's tag.
        object: The object it is about, or "".
    """

    name: str
    control_id: str
    object: str
    body: Element


@dataclass(frozen=True, slots=True)
class Context:
    """What all functions of one request share.

    Attributes:
        endpoint: The address that a new session is told to use.
        compressed: The answer goes out compressed, so that rows may come from the page cache.
        spaced: The request asked for white space.
    """

    session: PracticeSession
    viewer: Viewer
    endpoint: str
    compressed: bool
    spaced: bool
