"""How people write that a box is ticked: marks of one cell, and rights with their state in running words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from armatic_setup.guide.vocabulary import Right


class Tick(StrEnum):
    """What stands in one cell."""

    YES = auto()
    NO = auto()
    CROSS = auto()  # means yes for some people and no for others
    REJECT = auto()  # a mark that looks like a refusal, and still means "ticked" on some forms
    BLANK = auto()
    OTHER = auto()  # no mark at all


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words, symbols and what the Wingdings letters become when copied.
_YES: Final = _words(
    "yes y true t 1 on checked ticked selected granted allowed enabled allow grant "
    "✓ ✔ ☑ ✅ 🗹 🗸 √ ● ■ ◉ ⬛ ü þ [x] [✓] [✔] [*] (x) (*) (✓) {x}"
)
_NO: Final = _words(
    "no n false f 0 o off unchecked unticked unselected denied disabled none n/a na not "
    "- – — − . · ☐ □ ▢ ○ ◯ ⬜ ❌ ⛔ ¨ [] [-] () {}"
)
_CROSS: Final = _words("x ☒ × 🗵 🗷")
_REJECT: Final = _words("✗ ✘ ✕ ✖ 🗙 🗴 û")
_NOT: Final = re.compile(r"^(?:not|isn't|is not|un)[ -]?(?:checked|ticked|selected|granted|allowed|enabled)$")
_CHECK_BOX: Final = re.compile(r"\b(?:check|tick)[ -]?box\b")
_STATE_WORDS: Final = r"(?:checked|ticked|selected|granted|allowed|enabled)"
_RIGHTS: Final = {right.value.casefold(): right for right in Right}

#: A mark in running words.
_BOX: Final = r"(?:\[[^\[\]\w]?\]|\[[x*✓✔]\]|\([x* ]?\)|[✓✔☑✅🗹√☐□❌☒✗✘✕✖×])"

_TOKEN: Final = re.compile(
    r"(?P<filler>\b(?:check|tick)[ -]?box\b|\b(?:column|row|cell|level)\s+\d+\b|\bout of table\b)"
    rf"|(?P<no>\bnot?\s+{_STATE_WORDS}\b|\bun(?:checked|ticked|selected)\b|\b(?:not|no|false|off|denied|disabled)\b)"
    rf"|(?P<yes>\b{_STATE_WORDS}\b|\b(?:yes|true|on)\b)"
    r"|(?P<preset>\bread[ -]?only\b|\ball\b(?: rights\b)?|\bnone\b)"
    rf"|(?P<right>\b(?:{'|'.join(_RIGHTS)})\b)"
    rf"|(?P<mark>{_BOX}|(?<![\w.,])[01x](?![\w.,]*\w))"
    rf"|(?P<filler2>(?:(?!{_BOX})[\W_])+|\b(?:and|with|rights?|permissions?|is|are)\b)"
    r"|(?P<other>\w+)",
    re.IGNORECASE,
)


class Preset(StrEnum):
    """A shortcut at the head of Intacct's permission window, and what people write in its place."""

    ALL = "all"
    READ_ONLY = "read only"
    NONE = "none"


_PRESETS: Final = {
    "all": Preset.ALL,
    "all rights": Preset.ALL,
    "read only": Preset.READ_ONLY,
    "readonly": Preset.READ_ONLY,
    "none": Preset.NONE,
}


def tick_of(cell: str) -> Tick:
    """What a cell says."""
    text = " ".join(_CHECK_BOX.sub(" ", cell.replace("\N{VARIATION SELECTOR-16}", "").casefold()).split())
    if not text:
        return Tick.BLANK
    bare = text.replace(" ", "")
    for tick, marks in ((Tick.YES, _YES), (Tick.NO, _NO), (Tick.CROSS, _CROSS), (Tick.REJECT, _REJECT)):
        if text in marks or bare in marks:
            return tick
    return Tick.NO if _NOT.match(text) else Tick.OTHER


def right_of(cell: str) -> Right | None:
    """The right that a cell names by itself, such as the head of a column."""
    return _RIGHTS.get(cell.strip(" \t:*").casefold())


def preset_of(cell: str) -> Preset | None:
    """The shortcut that a cell names by itself."""
    return _PRESETS.get(" ".join(re.findall(r"\w+", cell.casefold())))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the marks with two meanings mean in one text.

    Attributes:
        cross: Whether a plain cross means "ticked".
        reject: Whether a mark that looks like a refusal means "ticked".
    """

    cross: bool
    reject: bool

    @classmethod
    def of(cls, ticks: Iterable[Tick]) -> Meaning:
        """From all marks of the text: beside check marks a cross says no, alone among blanks it says yes."""
        found = frozenset(ticks)
        alone = Tick.YES not in found
        return cls(cross=alone, reject=alone and Tick.BLANK in found and not found & {Tick.NO, Tick.CROSS})

    def granted(self, tick: Tick) -> bool:
        """Whether the mark means "ticked"."""
        return (
            tick is Tick.YES or (tick is Tick.CROSS and self.cross) or (tick is Tick.REJECT and self.reject)
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """Rights and their state, as running words tell them.

    Attributes:
        ticks: By right, in the order told; the last word on a right counts.
        preset: A shortcut, if one is named.
        others: Words that mean nothing here, such as a right that we do not know.
    """

    ticks: tuple[tuple[Right, Tick], ...]
    preset: Preset | None
    others: tuple[str, ...]

    @property
    def says_something(self) -> bool:
        """Whether there is any right or shortcut in it."""
        return bool(self.ticks) or self.preset is not None


def statement(text: str) -> Statement:
    """What running words say: "List checked, View not checked", "checked List", or rights one after another.

    Rights with no state anywhere are granted, as in "List, View, Add".
    """
    tokens = [(found[0], _value(found)) for found in _TOKEN.finditer(text) if not _is_filler(found)]
    values = [value for _, value in tokens]
    others = tuple(word for word, value in tokens if value is None)
    presets = [value for value in values if isinstance(value, Preset)]
    if not any(isinstance(value, Right) for value in values):
        return Statement((), presets[0] if presets else None, others)
    values = [Tick.NO if value is Preset.NONE else value for value in values]
    first = next((value for value in values if isinstance(value, (Right, Tick))), None)
    if not any(isinstance(value, Tick) for value in values):
        ticks = tuple((value, Tick.YES) for value in values if isinstance(value, Right))
    else:
        ticks = tuple(_state_first(values) if isinstance(first, Tick) else _state_last(values))
    return Statement(ticks, None, others)


def split_name(text: str) -> tuple[str, str]:
    """*text* before and from the first right, state or shortcut that it names."""
    named = False
    for found in _TOKEN.finditer(text):
        if found.lastgroup == "other":
            named = True
        elif not _is_filler(found):
            return text[: found.start()] if named else "", text[found.start() :]
    return text if named else "", ""


def _state_first(values: Iterable[Right | Tick | Preset | None]) -> Iterator[tuple[Right, Tick]]:
    state = Tick.OTHER
    for value in values:
        if isinstance(value, Tick):
            state = value
        elif isinstance(value, Right):
            yield value, state


def _state_last(values: Iterable[Right | Tick | Preset | None]) -> Iterator[tuple[Right, Tick]]:
    """Each state is that of all rights named since the former one; without one, a right stays untold."""
    waiting: list[Right] = []
    for value in values:
        if isinstance(value, Right):
            waiting.append(value)
        elif isinstance(value, Tick):
            yield from ((right, value) for right in waiting)
            waiting.clear()
    yield from ((right, Tick.OTHER) for right in waiting)


def _is_filler(found: re.Match[str]) -> bool:
    return found.lastgroup in ("filler", "filler2")


def _value(found: re.Match[str]) -> Right | Tick | Preset | None:
    word = found[0]
    match found.lastgroup:
        case "right":
            return _RIGHTS[word.casefold()]
        case "yes":
            return Tick.YES
        case "no":
            return Tick.NO
        case "preset":
            return preset_of(word)
        case "mark":
            return tick_of(word)
        case _:
            return None
