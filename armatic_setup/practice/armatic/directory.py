"""The customers that the practice Armatic knows: those of the practice company, as they arrive."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, Final

from armatic_setup.practice.company import PracticeCompany

#: Entries of one answer. How Armatic pages is not public; this one stops here and says nothing (unconfirmed).
PAGE: Final = 25
_LINK: Final = "https://pay.example.com/balance/"


class Directory:
    """Customers by account number. Safe to use from several threads.

    The account number is Intacct's customer ID (unconfirmed). Each entry also has a ``name``, which no public
    source confirms: `names` takes it away.

    Attributes:
        names: Whether entries have a name.

    Args:
        company: Whose customers.
        clock: Seconds, monotonic; the first sync goes by it.
    """

    def __init__(self, company: PracticeCompany, clock: Callable[[], float] = time.monotonic) -> None:
        self._company = company
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: list[dict[str, Any]] | None = None
        self._held: set[str] = set()
        self._changed: dict[str, dict[str, Any]] = {}
        self._doubled: dict[str, int] = {}
        self._began = self._takes = 0.0
        self.names = True

    # What a test arranges ---------------------------------------------------------------------------

    def first_sync(self, seconds: float) -> None:
        """From now on customers arrive one after the other, the last after so many seconds."""
        with self._lock:
            self._began, self._takes = self._clock(), seconds

    def hold_back(self, *numbers: str) -> None:
        """These have not arrived, however long ago the first sync was."""
        with self._lock:
            self._held.update(numbers)

    def let_in(self, *numbers: str) -> None:
        """These arrive now; without any, all that were held back."""
        with self._lock:
            self._held = self._held.difference(numbers) if numbers else set()

    def change(self, number: str, **fields: Any) -> None:
        """The customer has other values in some fields; None takes a field away."""
        with self._lock:
            self._changed[number] = {**self._changed.get(number, {}), **fields}

    def double(self, number: str, times: int = 2) -> None:
        """So many customers have this account number."""
        with self._lock:
            self._doubled[number] = times

    # What is asked ----------------------------------------------------------------------------------

    @property
    def numbers(self) -> tuple[str, ...]:
        """The account numbers of all customers, arrived or not."""
        return tuple(entry["account_number"] for entry in self._all())

    def search(self, text: str) -> list[dict[str, Any]]:
        """The first entries that hold *text* in number or name, without regard to case (unconfirmed)."""
        wanted = text.casefold()
        found: list[dict[str, Any]] = []
        for entry in self._arrived():
            if any(wanted in str(entry.get(key, "")).casefold() for key in ("account_number", "name")):
                found.append(entry)
                if len(found) == PAGE:
                    break
        return found

    def _arrived(self) -> Iterable[dict[str, Any]]:
        entries = self._all()
        with self._lock:
            share = (self._clock() - self._began) / self._takes if self._takes else 1.0
            held, changed, doubled = set(self._held), dict(self._changed), dict(self._doubled)
        for entry in entries[: int(len(entries) * min(share, 1.0))]:
            number = entry["account_number"]
            if number in held:
                continue
            shown = {**entry, **changed.get(number, {})}
            if not self.names:
                shown.pop("name")
            for _ in range(doubled.get(number, 1)):
                yield {key: value for key, value in shown.items() if value is not None}

    def _all(self) -> list[dict[str, Any]]:
        with self._lock:
            if self._entries is None:
                self._entries = [
                    {
                        "account_number": row["CUSTOMERID"],
                        "pay_balance_link": f"{_LINK}{row['RECORDNO']}",
                        "name": row["NAME"],
                    }
                    for row in self._company.iter_rows("CUSTOMER")
                ]
            return self._entries
