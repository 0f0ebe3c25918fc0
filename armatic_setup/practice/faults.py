"""The plan of faults a test has made: which ones, on what, how often."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import ClassVar

from armatic_setup.practice.fault_catalogue import FAULTS, KINDS
from armatic_setup.practice.fault_kind import FaultKind, Where

#: One function of a request and the object it is about ("" if none).
Target = tuple[str, str]


@dataclass(slots=True)
class PlannedFault:
    """A fault that is due.

    Attributes:
        times: How often it still shows; None for ever.
        after: How many matching occasions still go by untouched.
        every: It shows on every so many-th occasion.
        seconds: For slow faults: how long; for a throttle: what Retry-After says.
        seen: Matching occasions so far.
    """

    kind: FaultKind
    times: int | None
    after: int
    function: str
    object: str
    seconds: float
    every: int
    seen: int = 0

    def concerns(self, targets: Collection[Target]) -> bool:
        """Whether it was planned for one of these."""
        if not self.function and not self.object:
            return True
        return any(
            self.function in {"", function} and self.object in {"", name} for function, name in targets
        )


class FaultPlan:
    """What goes wrong, in the order it was planned. Safe to use from several threads.

    Attributes:
        FAULTS: Every fault's name with one line about it.
        fired: How often each fault has shown.
    """

    FAULTS: ClassVar[Mapping[str, str]] = FAULTS

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[PlannedFault] = []
        self.fired: Counter[str] = Counter()

    def add(
        self,
        name: str,
        *,
        times: int | None = None,
        after: int = 0,
        function: str = "",
        object: str = "",  # noqa: A002 - the gateway's own word
        seconds: float = 5.0,
        every: int = 1,
    ) -> None:
        """Plan a fault.

        Args:
            name: One of `FAULTS`.
            times: How often it shows; None for ever.
            after: How many occasions go by first.
            function: Only on this function, such as ``query``.
            object: Only on this object, such as ``ARINVOICE``.
            seconds: How long a slow one takes; what a throttle asks to wait.
            every: Show on every so many-th occasion.

        Raises:
            KeyError: There is no such fault.
        """
        kind = KINDS[name]
        with self._lock:
            self._planned.append(PlannedFault(kind, times, after, function, object, seconds, max(1, every)))

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._planned.clear()

    def take(self, where: Where, targets: Collection[Target]) -> PlannedFault | None:
        """The fault that shows now at this place, if one does; it counts as shown."""
        if not self._planned:
            return None
        with self._lock:
            for fault in self._planned:
                if fault.kind.where != where or not fault.concerns(targets) or fault.times == 0:
                    continue
                if fault.after:
                    fault.after -= 1
                    continue
                fault.seen += 1
                if fault.seen % fault.every:
                    continue
                if fault.times is not None:
                    fault.times -= 1
                self.fired[fault.kind.name] += 1
                return fault
        return None
