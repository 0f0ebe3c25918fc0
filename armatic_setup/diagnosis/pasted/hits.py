"""Finds the numbers and the sentences of the rules in plain text, wherever its lines are broken."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from armatic_setup.faults import Stage
from armatic_setup.guide.catalogue import Catalogue

#: Where Intacct's own errors stand.
PLACES: Final = frozenset({Stage.SENDER, Stage.LOGIN, Stage.OPERATION})
#: Intacct's numbers; a screenshot turns a nought into an O.
NUMBER: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{2}[0-9O]{8}|GW-\d{4}|XMLGW_[A-Z]{3}\d{4}|UJPP\d{4})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
#: A Support ID with its words, which decide nothing.
TICKET: Final = re.compile(r"\[\s*(?:Support|Request)\s+ID\s*:[^\][]{0,400}\]", re.IGNORECASE)
#: Letters and digits that stand together.
RUN: Final = re.compile(r"[A-Za-z0-9']+")
#: The one number that is a word of a program.
_WORD_NUMBER: Final = re.compile(r"\binvalidRequest\b")
#: In a text up to this long everything belongs to the one error it is about.
_SHORT: Final = 800
#: Letters and words from which on a sentence is nobody's chance.
_STRONG_LETTERS, _STRONG_WORDS = 16, 3
#: How far behind a number its sentence may begin.
_NEXT: Final = 60
#: Matches of one text that are looked at.
_MOST: Final = 2_000


def squeezed(text: str) -> str:
    """*text* in small letters without blanks and marks."""
    return "".join(run[0].lower() for run in RUN.finditer(text))


@dataclass(frozen=True, slots=True)
class Hit:
    """A number or a sentence of a rule, in the text.

    Attributes:
        number: As Intacct writes it; empty for a sentence.
        strong: Whether nobody writes it by chance.
    """

    start: int
    end: int
    number: str = ""
    strong: bool = True


class Vocabulary:
    """What the rules of a catalogue look for, without blanks and marks.

    Attributes:
        numbers: Squeezed number to the number as the rules have it.
        sentences: Squeezed sentence to the sentence.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.numbers: dict[str, str] = {}
        self.sentences: dict[str, str] = {}
        self._companions: dict[str, set[str]] = {}
        for rule in catalogue.diagnoses:
            for match in rule.match:
                if match.stage and not match.stage & PLACES:
                    continue
                self.sentences |= {squeezed(text): text for text in match.text}
                for number in match.errorno:
                    self.numbers[squeezed(number)] = number
                    self._companions.setdefault(squeezed(number), set()).update(map(squeezed, match.text))
        for ambiguous in catalogue.numbers:
            if not ambiguous.code.startswith("HTTP "):  # that is a status
                self.numbers[squeezed(ambiguous.code)] = ambiguous.code

    def is_strong(self, sentence: str) -> bool:
        """Whether a squeezed sentence is nobody's chance."""
        return len(sentence) >= _STRONG_LETTERS and len(self.sentences[sentence].split()) >= _STRONG_WORDS

    def leads(self, number: str, following: str) -> bool:
        """Whether a sentence that goes with a squeezed number is in the squeezed words behind it."""
        return any(sentence in following for sentence in self._companions.get(number, ()))

    def number_of(self, words: str) -> str:
        """The number that *words* begin with, for those that are words themselves; else empty."""
        start = squeezed(words)
        return next((number for name, number in self.numbers.items() if name and start.startswith(name)), "")


class Searched:
    """A text with what was found in it.

    Attributes:
        text: The text.
        short: Whether it is about one thing only, as far as its length tells.
        plain: Whether it is short and holds no figures: a sentence, not a record of a log.
        numbers: In order.
        sentences: In order.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.short = len(text.strip()) <= _SHORT
        self.plain = self.short and not any(map(str.isdigit, TICKET.sub("", text)))
        self._vocabulary = vocabulary
        runs = [(run.start(), run[0].lower()) for run in RUN.finditer(text)]
        self._squeezed = "".join(word for _, word in runs)
        self._places = [start for start, _ in runs]
        self._starts: list[int] = []  # of each run in the squeezed text
        at = 0
        for _, word in runs:
            self._starts.append(at)
            at += len(word)
        self._line_ends = [match.start() for match in re.finditer("\n", text)]
        self._tickets = [match.span() for match in TICKET.finditer(text)]
        self.sentences = sorted(self._sentence_hits(), key=lambda hit: hit.start)[:_MOST]
        self.numbers = _distinct(self._number_hits())[:_MOST]

    def line_of(self, position: int) -> int:
        """Which line a position is in."""
        return bisect_left(self._line_ends, position)

    def _sentence_hits(self) -> Iterator[Hit]:
        for sentence in self._vocabulary.sentences:
            strong = self._vocabulary.is_strong(sentence)
            for start, end in self._occurrences(sentence):
                if strong or self.short or self.line_of(start) == self.line_of(end):
                    yield Hit(start, end, strong=strong)

    def _number_hits(self) -> list[Hit]:
        hits = [
            Hit(match.start(), match.end(), _read(match[0]))
            for match in islice(NUMBER.finditer(self.text), _MOST)
            if not self._in_ticket(match.start())
        ]
        hits += [Hit(*match.span(), match[0]) for match in islice(_WORD_NUMBER.finditer(self.text), _MOST)]
        alone = not hits
        for name, number in self._vocabulary.numbers.items():
            digits = any(map(str.isdigit, number))
            for start, end in self._occurrences(name):
                # Some numbers are words: they count where there is nothing else, or their sentence follows.
                if digits or (alone and (self.plain or self._leads(name, end))):
                    hits.append(Hit(start, end, number))
        return hits

    def _leads(self, name: str, end: int) -> bool:
        return self._vocabulary.leads(name, squeezed(self.text[end : end + _NEXT]))

    def _occurrences(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Where *wanted* stands, beginning with a word and outside Support IDs."""
        at = self._squeezed.find(wanted)
        count = 0
        while at >= 0 and count < _MOST:
            run = bisect_right(self._starts, at) - 1
            if self._starts[run] == at and not self._in_ticket(self._places[run]):
                yield self._places[run], self._place(at + len(wanted) - 1) + 1
                count += 1
            at = self._squeezed.find(wanted, at + 1)

    def _place(self, position: int) -> int:
        run = bisect_right(self._starts, position) - 1
        return self._places[run] + position - self._starts[run]

    def _in_ticket(self, position: int) -> bool:
        at = bisect_right(self._tickets, position, key=lambda span: span[0]) - 1
        return at >= 0 and position < self._tickets[at][1]


def _distinct(hits: Iterable[Hit]) -> list[Hit]:
    """In order, without hits inside others."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _read(text: str) -> str:
    number = text.upper()
    return number[:2] + number[2:].replace("O", "0") if len(number) == 10 else number
