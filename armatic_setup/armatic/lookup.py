"""The one lookup that is publicly known, read tolerantly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from armatic_setup.armatic.client import ArmaticClient
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.request import Call
from armatic_setup.armatic.verdict import Json

NAME: Final = "GET customers"
_LIST: Final = "customers"
#: An answer of so many customers may be a page of a longer list: how Armatic pages is not public.
FULL: Final = 10
#: Longer texts are cut: they are shown, and the longest name of an Intacct customer has 100 characters.
_LONGEST: Final = 200
_TOTALS: Final = frozenset({"total", "total_count", "totalcount", "total_results", "count"})


@dataclass(frozen=True, slots=True)
class FoundCustomer:
    """One entry of an answer. Its ``pay_balance_link`` is not kept: who has it may pay and see the balance.

    Attributes:
        account_number: Its ``account_number``; empty where it has none that is a text or a number.
        name: Its ``name``, which no public source promises; empty where there is none.
    """

    account_number: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What an answer says.

    Attributes:
        customers: Its entries, those that are no objects left out.
        listed: Whether there was a list at all; where not, nothing is known.
        more: Whether there may be others that this answer does not show.
    """

    customers: tuple[FoundCustomer, ...] = ()
    listed: bool = True
    more: bool = False


def look_up(client: ArmaticClient, text: str) -> Lookup:
    """The customers that Armatic finds by *text*.

    Raises:
        ArmaticError: It cannot be asked, or its answer cannot be read.
        Cancelled: The user asked to stop.
    """
    if not text.strip():
        raise ValueError("nothing to look up")
    answer = client.send(Call(NAME, "GET", "/customers", {"query": text.strip()}))
    return read_lookup(answer.document)


def read_lookup(document: Json) -> Lookup:
    """What *document* says. Unknown fields are passed over, missing ones are missing.

    Raises:
        ArmaticError: ``unexpected``: it is no object.
    """
    if not isinstance(document, dict):
        raise ArmaticError.of("unexpected", function=NAME, detail="The answer is no JSON object")
    entries = document.get(_LIST)
    if not isinstance(entries, list):
        return Lookup(listed=False)
    found = tuple(_customer(entry) for entry in entries if isinstance(entry, dict))
    more = len(entries) >= FULL or any(
        _tells_more(key, value, len(entries)) for key, value in _around(document)
    )
    return Lookup(found, more=more)


def _customer(entry: Mapping[str, Json]) -> FoundCustomer:
    return FoundCustomer(
        account_number=_text(entry.get("account_number")),
        name=_text(entry.get("name")),
    )


def _text(value: Json) -> str:
    """A text or the digits of a number, in one line; empty for anything else."""
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def _around(document: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    """Whatever else the answer says, one level deep."""
    for key, value in document.items():
        if key != _LIST:
            yield key.casefold(), value
            if isinstance(value, dict):
                yield from ((inner.casefold(), below) for inner, below in value.items())


def _tells_more(key: str, value: Json, shown: int) -> bool:
    """Whether a field sounds as if there were more than is shown."""
    if key in _TOTALS and isinstance(value, str) and value.isascii() and value.isdigit():
        return len(value) > 9 or int(value) > shown
    wordy = isinstance(value, str) and value not in ("", "0", "false", "null")
    return ("next" in key or "more" in key) and (
        value is True or wordy or (isinstance(value, dict) and bool(value))
    )
