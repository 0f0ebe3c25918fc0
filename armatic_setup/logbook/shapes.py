"""What a field of the log may look like. A text that does not fit its shape is left out.

A shape is short and narrow on purpose: no sentence, no name of a person, no amount and no path has one.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Final, TypeAlias, get_args, get_origin

#: Stands for a text that did not fit.
UNFIT: Final = "?"
#: No list of a field is longer; the rest is left out.
_MOST: Final = 32
#: No text of a field is longer.
_LONGEST: Final = 96


@dataclass(frozen=True, slots=True)
class Shape:
    """The pattern of a text, all of it."""

    pattern: re.Pattern[str]

    @classmethod
    def of(cls, pattern: str) -> Shape:
        """From a regular expression that allows ASCII only."""
        return cls(re.compile(pattern, re.ASCII))

    def admitted(self, text: str) -> str:
        """*text*, or :data:`UNFIT`."""
        fits = not text or (len(text) <= _LONGEST and self.pattern.fullmatch(text))
        return text if fits else UNFIT


#: A word of ours: a fault's kind, a check, a diagnosis, an object, a module.
Word: TypeAlias = Annotated[str, Shape.of(r"[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*")]
#: A function of the gateway and the object it asks for.
Call: TypeAlias = Annotated[str, Shape.of(r"[A-Za-z_]{1,40}(?: [A-Za-z_]{1,40})?")]
#: Intacct's number of an error, such as ``BL03000018`` or ``GW-0011``.
ErrorNumber: TypeAlias = Annotated[str, Shape.of(r"[A-Za-z]{2}[0-9]{8}|[A-Z]{2,6}-[0-9]{1,6}")]
#: What Sage support asks for: the company's ID, or one of the request, and a colon may stand before it.
SupportId: TypeAlias = Annotated[str, Shape.of(r"(?:[A-Za-z0-9_.-]{1,40}:)?[A-Za-z0-9_.~-]{4,80}")]
#: A request's control ID, as ``uuid4().hex`` makes it, or the shorter name of a run.
HexId: TypeAlias = Annotated[str, Shape.of(r"[0-9a-f]{8,32}")]
#: A function of Python code.
Code: TypeAlias = Annotated[str, Shape.of(r"[A-Za-z_][A-Za-z0-9_]*|<[a-z]+>")]
#: A version of a program.
Version: TypeAlias = Annotated[str, Shape.of(r"[0-9][0-9A-Za-z.+-]{0,30}")]


def admitted(hint: Any, value: object) -> object:
    """*value* as a field of the type *hint* may hold it.

    Raises:
        TypeError: It is of another type.
    """
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        if not isinstance(value, str):
            raise TypeError("not a text")
        return parts[1].admitted(value)
    if origin is UnionType:
        return None if value is None else admitted(parts[0], value)
    if origin is tuple:
        if not isinstance(value, (tuple, list)):
            raise TypeError("not a list")
        return tuple(admitted(parts[0], each) for each in value[:_MOST])
    if hint is float and type(value) in (float, int) and math.isfinite(value):  # type: ignore[arg-type]
        return round(float(value), 3)  # type: ignore[arg-type]
    if hint in (bool, int) and type(value) is hint:
        return value
    raise TypeError(f"not a {hint}")


def nothing(hint: Any) -> object:
    """What a field of the type *hint* holds where it says nothing; numbers and flags always say something."""
    origin = get_origin(hint)
    return None if origin is UnionType else () if origin is tuple else ""
