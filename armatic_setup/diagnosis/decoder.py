"""From any text about a failure to its cause, whose job it is and where to click. It asks nobody.

``decode`` takes what people paste: one number, a whole reply or a piece of one, a log, a mail, an exception,
a screenshot typed off. The place of an error in a reply decides first, then its number, then its words, as
for a live reply. Where a text leaves the cause open, every cause it may be is given with what tells it apart.
Secrets in the text are masked before anything else looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.diagnosis.candidates import Candidate, Resolver
from armatic_setup.diagnosis.layers import Layer
from armatic_setup.diagnosis.pasted import signs
from armatic_setup.diagnosis.pasted.connections import connection_faults
from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.diagnosis.pasted.hits import Vocabulary
from armatic_setup.diagnosis.pasted.mapping import mapping_events
from armatic_setup.diagnosis.pasted.markup import markup_events
from armatic_setup.diagnosis.pasted.masking import mask
from armatic_setup.diagnosis.pasted.outline import Outline
from armatic_setup.diagnosis.pasted.own import own_reports, repeated
from armatic_setup.diagnosis.pasted.told import Nearby, told_in_words
from armatic_setup.diagnosis.pasted.words import WordReader
from armatic_setup.diagnosis.pasted.wrapping import MOST_LAYERS, blanked, peeled, tidied
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.vocabulary import Owner, Profile

__all__ = ["LONGEST", "Candidate", "Decoded", "Layer", "decode", "mask", "masked_end"]

_TAG: Final = re.compile(r"<[^<>]{1,300}>")
#: Characters that are looked at; of a longer text the last ones, where a log has its newest lines.
LONGEST: Final = 1_000_000
#: Characters before those that are masked with them, so that no secret is cut in two and missed.
_MARGIN: Final = 4_000
#: Where a function of a request fails.
_OF_FUNCTIONS: Final = (Layer.PERMISSION, Layer.SUBSCRIPTION, Layer.REQUEST)
#: A status and an error this close are one answer's.
_SAME_ANSWER: Final = 600
#: An error of Intacct and a failed connection this close are one event.
_SAME_EVENT: Final = 1_500


@dataclass(frozen=True, slots=True)
class Decoded:
    """One failure that a text tells of.

    Attributes:
        candidates: What it may be, the likeliest first. One alone is certain.
        code: Intacct's number, or the shortest name of what happened.
        support_ids: What Sage support asks for, decoded.
        count: How often the text tells of it.
    """

    candidates: tuple[Candidate, ...]
    code: str
    support_ids: tuple[str, ...] = ()
    count: int = 1

    @property
    def certain(self) -> bool:
        """Whether the text leaves one cause only."""
        return len(self.candidates) == 1

    @property
    def recognized(self) -> bool:
        """Whether its cause, or each cause it may be, is known; else only its place is."""
        return all(not candidate.fallback for candidate in self.candidates)

    @property
    def diagnosis(self) -> Diagnosis | None:
        """The cause, if it is certain."""
        return self.candidates[0].diagnosis if self.certain else None

    @property
    def layer(self) -> Layer | None:
        """Where it lies, if that is certain."""
        layers = {candidate.layer for candidate in self.candidates}
        return layers.pop() if len(layers) == 1 else None

    @property
    def owner(self) -> Owner | None:
        """Whose job it is, if that is certain."""
        owners = {candidate.diagnosis.owner for candidate in self.candidates}
        return owners.pop() if len(owners) == 1 else None


def masked_end(text: str) -> str:
    """The part of *text* that is looked at, with its secrets masked: at most ``LONGEST`` characters.

    The text is masked before it is cut, so that no secret is cut in two and half of it missed.
    """
    return mask(text[-LONGEST - _MARGIN :])[-LONGEST:]


def decode(
    text: str, catalogue: Catalogue, *, profile: Profile = Profile.FULL, **context: str
) -> tuple[Decoded, ...]:
    """What *text* tells of, in its order; nothing where it tells of no failure we know or can place.

    Args:
        text: Anything.
        catalogue: The rules and their sentences.
        profile: Which rights of a permission row to name.
        context: Facts that the sentences may name, such as ``company_id``. What is not given is taken from
            the text where it stands there.

    Raises:
        TypeError: A fact of *context* is none that a text may ask for.
    """
    resolver = Resolver(catalogue, profile, context)
    resolved: dict[object, tuple[tuple[Candidate, ...], str] | None] = {}
    decoded: dict[tuple[str, ...], Decoded] = {}
    for found in _all_found(masked_end(text), catalogue):
        what = found.what
        if what not in resolved:
            resolved[what] = resolver.resolve(found)
        one = resolved[what]
        if one is None:
            continue
        candidates, code = one
        tickets = tuple(entry.support_id for entry in found.entries if entry.support_id)
        key = (*(candidate.diagnosis.sentence for candidate in candidates), code)
        before = decoded.get(key)
        if before is None:
            decoded[key] = Decoded(candidates, code, tickets)
        else:
            tickets = tuple(dict.fromkeys((*before.support_ids, *tickets)))
            decoded[key] = replace(before, support_ids=tickets, count=before.count + 1)
    return _without_companions(tuple(decoded.values()))


def _all_found(text: str, catalogue: Catalogue) -> list[Found]:
    """Everything in the text: structure first, layer by layer; then what is left as words and signs."""
    rest = tidied(text)
    if rest != text:  # what a mail's encoding took apart may be a secret once put together
        rest = mask(rest)
    reports = own_reports(rest)
    nearby = Nearby(told_in_words(rest))
    found = [_with_facts(report, nearby) for report in reports]
    rest = blanked(rest, [(report.start, report.end) for report in reports])
    if reports:
        rest = blanked(rest, list(repeated(rest)))
    for layer in range(MOST_LAYERS):
        told = told_in_words(rest)
        here: list[Found] = []
        for events in (markup_events, mapping_events):
            outline = Outline()
            read = outline.read(events(rest))
            told += outline.told
            here += [_with_status(one, rest) for one in read]
            rest = blanked(rest, outline.used if read else outline.settled)
        nearby = Nearby(told)
        found += [_with_facts(one, nearby) for one in here]
        following = peeled(rest)
        if following == rest or layer == MOST_LAYERS - 1:
            break
        rest = tidied(mask(following))
    plain = _without_tags(rest)
    words = [
        _with_facts(_with_status(one, rest), nearby)
        for one in WordReader(plain, Vocabulary(catalogue)).read()
    ]
    return [*found, *words, *_lesser(rest, [*found, *words], words)]


def _with_status(found: Found, text: str) -> Found:
    """The failure with the status of its answer, if one stands near."""
    start, end = max(0, found.start - _SAME_ANSWER), found.end + _SAME_ANSWER
    near = sorted(
        (abs(at + start - found.start), status) for status, at, _ in signs.statuses(text[start:end])
    )
    return replace(found, http_status=near[0][1]) if near else found


def _with_facts(found: Found, nearby: Nearby) -> Found:
    """The failure with whom it is about: its own words say it best, then what stands near."""
    own = Nearby(told_in_words("\n".join(entry.text for entry in found.entries))).at(0)
    return replace(found, facts={**nearby.at(found.end), **own, **found.facts})


def _lesser(text: str, found: list[Found], words: list[Found]) -> Iterator[Found]:
    """Statuses, failed connections and pages, where nothing of Intacct's tells more about the same event."""
    connections = [one for one in connection_faults(text) if not _near(one, words, _SAME_EVENT)]
    if found and not words:
        connections = []
    yield from connections
    lone: list[Found] = []
    if not found:
        for status, start, end in signs.statuses(text):
            one = signs.of_status(status, start=start, end=end, words=text[start:end])
            if not _near(one, connections, _SAME_EVENT):
                lone.append(one)
    yield from lone
    if not found and not connections and not lone:
        page = signs.page_fault(text)
        if page is not None:
            yield page


def _near(one: Found, others: list[Found], reach: int) -> bool:
    return any(other.start - reach <= one.start <= other.end + reach for other in others)


def _without_tags(text: str) -> str:
    """The words of a page: tags become blanks, so that everything keeps its place."""
    return _TAG.sub(lambda tag: " " * len(tag[0]), text)


def _without_companions(decoded: tuple[Decoded, ...]) -> tuple[Decoded, ...]:
    """Without the notice that another error undid a question, where that error is there."""
    others = tuple(one for one in decoded if not _is_companion(one))
    causes = any(one.layer in _OF_FUNCTIONS or one.layer is None for one in others)
    return others if causes else decoded


def _is_companion(decoded: Decoded) -> bool:
    return decoded.diagnosis is not None and decoded.diagnosis.id == "operation.rolled_back"
