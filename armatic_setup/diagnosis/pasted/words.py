"""Errors in plain text: an exception, a log line, a screenshot typed off.

A number and the sentences near it make one error; sentences without a number make one of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, islice
from typing import Final

from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.diagnosis.pasted.hits import NUMBER, RUN, TICKET, Hit, Searched, Vocabulary, squeezed
from armatic_setup.faults import ErrorEntry, Stage
from armatic_setup.gateway.texts import cleaned, without_ticket

#: A text up to this long is one sentence, or as good as one.
_SENTENCE: Final = 160
#: Characters around a number in which its words stand, and what a line end counts.
_REACH: Final = 600
_LINE_END: Final = 60
#: Sentences without a number belong together within this many characters.
_TOGETHER: Final = 200
#: Errors of one text that are looked at.
_MOST: Final = 200
_SENTENCE_END: Final = re.compile(r"[.!?](?=\s|\Z)")
_GOES_ON: Final = re.compile(r"[ \t]+[a-z]")
_LOGGED: Final = re.compile(r"[\n={}<>|]")
#: How a sentence begins, up to the words that a rule looks for: ``You ``, ``The user may ``.
_OPENING: Final = re.compile(r"(?<![\w'])[A-Z][a-z]{0,12}(?: [a-z']{1,12}){0,3} \Z")
_OPENING_REACH: Final = 60
#: What programs write before the errors of a reply they could not use, and the stage it names.
_PLACES: Final = (
    (re.compile(r"\bcontrol\s+(?:block\s+)?(?:status\b|fail|error)", re.IGNORECASE), Stage.SENDER),
    (re.compile(r"\bauthentication\s+(?:block\s+)?(?:status\b|fail|error)", re.IGNORECASE), Stage.LOGIN),
    (re.compile(r"\bresult\s+status\b|\bfor\s+control\s+id\b", re.IGNORECASE), Stage.OPERATION),
)
#: The same in the words of Intacct's own libraries, with all that follows.
_PLACED: Final = re.compile(
    r"Response (?:control|authentication) status failure"
    r"|Result status: \w{1,20} for Control ID:?(?: [\w\-]{1,60})?",
    re.IGNORECASE,
)
_THROWN: Final = re.compile(
    rf"(?P<place>{_PLACED.pattern})\s-\s(?P<words>[^\n]{{1,400}})",
    re.IGNORECASE,
)
#: How far before an error such words count.
_PLACE_REACH: Final = 300
_PLACE_LINES: Final = 2
_FUNCTION: Final = re.compile(r"\b(getUserPermissions|readUserFormatting|getAPISession)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Cluster:
    """Hits that belong to one error."""

    number: Hit | None
    sentences: list[Hit] = field(default_factory=list)

    @property
    def start(self) -> int:
        return min(hit.start for hit in self._all)

    @property
    def end(self) -> int:
        return max(hit.end for hit in self._all)

    @property
    def _all(self) -> list[Hit]:
        return ([self.number] if self.number else []) + self.sentences


class WordReader:
    """Reads one text.

    Args:
        text: Plain text; what stood in markup is gone from it.
        vocabulary: What to look for.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._text = text
        self._vocabulary = vocabulary
        self._searched = Searched(text, vocabulary)
        self._alone = False  # whether the text is about one error

    def read(self) -> list[Found]:
        """The errors, in the order of the text."""
        clusters = sorted(self._clusters(), key=lambda cluster: cluster.start)
        self._alone = len(clusters) == 1 and len(self._text.strip()) <= _SENTENCE
        ends = [0, *(cluster.end for cluster in clusters)]
        found = [self._found(cluster, since) for cluster, since in zip(clusters, ends, strict=False)]
        found += self._unknown_words(clusters)
        return sorted(found, key=lambda one: one.start)

    # -- clusters -----------------------------------------------------------------------------------

    def _clusters(self) -> list[_Cluster]:
        numbers, sentences = self._searched.numbers, self._searched.sentences
        clusters = [_Cluster(hit) for hit in numbers]
        starts = [hit.start for hit in numbers]
        loose: list[Hit] = []
        for sentence in sentences:
            nearest = self._nearest(sentence, clusters, starts)
            (nearest.sentences if nearest else loose).append(sentence)
        for sentence in loose:
            last = clusters[-1] if clusters else None
            if last and last.number is None and sentence.start - last.end <= _TOGETHER:
                last.sentences.append(sentence)
            elif sentence.strong or self._searched.plain:
                clusters.append(_Cluster(None, [sentence]))
        sifted = (self._sifted(cluster) for cluster in clusters)
        return [cluster for cluster in sifted if not self._is_prose(cluster)]

    def _is_prose(self, cluster: _Cluster) -> bool:
        """Whether a "number" made of words is only part of a sentence: ``Query failed over to another``."""
        number = cluster.number
        if number is None or cluster.sentences or any(letter.isdigit() for letter in number.number):
            return False
        return _GOES_ON.match(self._text, number.end) is not None

    def _nearest(self, sentence: Hit, clusters: list[_Cluster], starts: list[int]) -> _Cluster | None:
        """The number a sentence belongs to: the nearer one of its neighbours, if one is near at all."""
        at = bisect_right(starts, sentence.start)
        best: tuple[int, _Cluster] | None = None
        for cluster in clusters[max(0, at - 1) : at + 1]:
            number = cluster.number
            if number is None:
                continue
            if number.start < sentence.start:
                gap = max(0, sentence.start - number.end)
                lines = self._searched.line_of(sentence.start) - self._searched.line_of(number.end)
            else:
                gap = max(0, number.start - sentence.end)
                lines = self._searched.line_of(number.start) - self._searched.line_of(sentence.end)
            distance = gap + lines * (1 if self._searched.short else _LINE_END)
            if distance <= _REACH and (best is None or distance < best[0]):
                best = (distance, cluster)
        return best[1] if best else None

    def _sifted(self, cluster: _Cluster) -> _Cluster:
        """Without chance words of the surroundings: a weak sentence counts only next to what is sure."""
        sure = [hit for hit in cluster.sentences if hit.strong]
        anchors = sure or ([cluster.number] if cluster.number else [])
        if not anchors:
            return cluster
        kept = [
            hit
            for hit in cluster.sentences
            if hit.strong
            or any(self._follows(anchor, hit) for anchor in anchors)
            or (self._searched.short and self._stands_in_plain_words(hit))
        ]
        return _Cluster(cluster.number, kept)

    def _follows(self, anchor: Hit, hit: Hit) -> bool:
        """Whether *hit* goes on with the sentence of *anchor*: in its line, with only words between."""
        between = self._text[anchor.end : hit.start]
        return 0 <= hit.start - anchor.end <= _LINE_END and not _LOGGED.search(between)

    def _stands_in_plain_words(self, hit: Hit) -> bool:
        """Whether its line is a sentence, not a record of a log."""
        start = self._text.rfind("\n", 0, hit.start) + 1
        end = self._text.find("\n", hit.end)
        line = self._text[start : end if end >= 0 else len(self._text)]
        return not re.search(r"[\d={}<>|]", NUMBER.sub("", TICKET.sub("", line)))

    # -- errors -------------------------------------------------------------------------------------

    def _found(self, cluster: _Cluster, since: int) -> Found:
        """The error; *since* is where the one before ended."""
        start, end = self._extent(cluster)
        words, ticket = without_ticket(cleaned(self._repaired(start, end, cluster)))
        ticket = ticket or self._ticket(end)
        number = cluster.number.number if cluster.number else ""
        if cluster.number:
            words = _without(words, self._text[cluster.number.start : cluster.number.end])
        before = self._text[max(since, start - _PLACE_REACH) : start].split("\n")
        around = "\n".join(before[-_PLACE_LINES:]) + self._text[start:end]
        stage = _last_place(around)
        function = _FUNCTION.search(around)
        return Found(
            stage,
            "refused",
            (ErrorEntry(number, words, support_id=ticket),),
            function=function[1] if function else "",
            start=start,
            end=end,
        )

    def _extent(self, cluster: _Cluster) -> tuple[int, int]:
        """From the first hit to the end of the sentence the last one stands in."""
        start, end = cluster.start, cluster.end
        if not cluster.sentences and self._alone:
            return 0, len(self._text)
        opening = _OPENING.search(self._text, max(0, start - _OPENING_REACH), start)
        if opening and cluster.sentences:
            start = opening.start()
        line = self._text[end : end + _TOGETHER].partition("\n")[0]
        following = NUMBER.search(line)
        stop = _SENTENCE_END.search(line, 0, following.start() if following else len(line))
        end += stop.end() if stop else following.start() if following else len(line)
        return start, min(end, len(self._text))

    def _repaired(self, start: int, end: int, cluster: _Cluster) -> str:
        """The words, with known sentences as the rule has them: whole words, with blanks between."""
        surplus: set[int] = set()
        lacking: set[int] = set()
        for hit in cluster.sentences:
            sentence = self._vocabulary.sentences.get(squeezed(self._text[hit.start : hit.end]), "")
            ends = set(accumulate(len(squeezed(word)) for word in sentence.split()))
            count = 0
            for at in range(hit.start, hit.end):
                if RUN.match(self._text[at]):
                    if count in ends and RUN.match(self._text[at - 1]) and count:
                        lacking.add(at)
                    count += 1
                elif count not in ends:
                    surplus.add(at)
        return "".join(
            f" {self._text[at]}" if at in lacking else self._text[at]
            for at in range(start, end)
            if at not in surplus
        )

    def _unknown_words(self, clusters: list[_Cluster]) -> Iterator[Found]:
        """Errors that a program placed, but that hold neither a number nor a sentence we know."""
        for match in islice(_THROWN.finditer(self._text), _MOST):
            if any(match.start() <= cluster.start <= match.end() for cluster in clusters):
                continue
            words, ticket = without_ticket(cleaned(match["words"]))
            entries = (ErrorEntry(self._vocabulary.number_of(words), words, support_id=ticket),)
            stage = _last_place(match["place"])
            yield Found(stage, "refused", entries, start=match.start(), end=match.end())

    def _ticket(self, end: int) -> str:
        """The Support ID behind the words, unless another error stands before it."""
        rest = self._text[end : end + _REACH]
        ticket = TICKET.search(rest)
        if ticket is None or NUMBER.search(rest, 0, ticket.start()):
            return ""
        return without_ticket(" ".join(ticket[0].split()))[1]


def _last_place(text: str) -> Stage | None:
    """The stage that the last words about a reply's part name."""
    best: tuple[int, Stage] | None = None
    for pattern, stage in _PLACES:
        for match in pattern.finditer(text):
            if best is None or match.start() > best[0]:
                best = (match.start(), stage)
    return best[1] if best else None


def _without(words: str, number: str) -> str:
    """*words* without the number and what a program says of its place."""
    bare = _PLACED.sub(" ", words.replace(" ".join(number.split()), " "))
    return " ".join(bare.split()).strip(" :;,-()[]")
