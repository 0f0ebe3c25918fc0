"""What a failure found in a text may be: one diagnosis where the text decides it, else each with its mark."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.diagnosis.hints import Typed, refined
from armatic_setup.diagnosis.layers import Layer, layer_of
from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.diagnosis.pasted.hits import PLACES
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician, code_of
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import DiagnosisRule, Match, normalize
from armatic_setup.guide.numbers import PossibleCause
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.language import tr

#: No public source shows what a dead session is told in (unconfirmed), so this is what it may say.
_SESSION: Final = re.compile(
    r"\b(?:invalid|expired|unknown)\s+session\b|\bsession\b.{0,40}?\b(?:expired|timed\s+out|not\s+valid|invalid)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that a failure may be.

    Attributes:
        diagnosis: The cause, whose job it is and where to click.
        layer: Where it lies.
        telling: What tells it apart from the other candidates, in one sentence; empty for one alone.
        fallback: The cause is not known, only the place.
    """

    diagnosis: Diagnosis
    layer: Layer
    telling: str = ""
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class _Guess:
    """A fault that the text may stand for, and the words of the rule that led to it."""

    fault: Fault
    words: str


class Resolver:
    """Turns what was found into candidates.

    Args:
        catalogue: The rules.
        profile: Which rights of a permission row to name.
        context: Facts that the sentences may name.
    """

    def __init__(self, catalogue: Catalogue, profile: Profile, context: Mapping[str, str]) -> None:
        self._catalogue = catalogue
        self._profile = profile
        self._context = dict(context)
        self._numbers = {number.code.casefold(): number.may_be for number in catalogue.numbers}
        self._generic = frozenset(rule.id for rule in catalogue.diagnoses if _knows_only_the_place(rule))
        self._rules = {rule.id: rule for rule in catalogue.diagnoses}

    def resolve(self, found: Found) -> tuple[tuple[Candidate, ...], str] | None:
        """The candidates and the code; nothing where nothing is known and no number can be passed on."""
        diagnosed = Diagnostician(self._catalogue, self._profile, self._facts(found))
        told = self._told_by_ourselves(found, diagnosed)
        if told is not None:
            return (told,), _code(found, (told,))
        if found.stage is not None:
            candidates = self._of_place(found, diagnosed)
        else:
            candidates = self._of_anywhere(found, diagnosed)
        if not candidates:
            return None
        known = _has_number(found) or found.stage is not None
        if not known and all(candidate.fallback for candidate in candidates):
            return None
        if len(candidates) == 1:
            candidates = (self._refined(candidates[0], found, diagnosed),)
        return candidates, _code(found, candidates)

    def _facts(self, found: Found) -> dict[str, str]:
        """What the text tells; what is given beside it wins."""
        return {**found.facts, **{name: value for name, value in self._context.items() if value.strip()}}

    def _told_by_ourselves(self, found: Found, diagnosed: Diagnostician) -> Candidate | None:
        """What a report of our own names as its diagnosis, if there still is such a one."""
        rule = self._rules.get(found.diagnosis)
        if rule is None or found.stage is None:
            return None
        row = next((row for row in self._catalogue.permissions if row.id == found.permission), None)
        fault = _fault(found, found.stage, found.entries)
        diagnosis = diagnosed.named(rule, fault, row)
        return None if diagnosis is None else self._shown(diagnosis, fault, found)

    def _refined(self, candidate: Candidate, found: Found, diagnosed: Diagnostician) -> Candidate:
        """The candidate, or what is wrong with an ID that the text tells, as for a live test."""
        facts = diagnosed.facts
        usual = self._catalogue.values["sender_id"]
        sender = facts.get("sender_id", usual)
        if sender.casefold() == usual.casefold() and not _has_capitals_of_its_own(found):
            sender = usual  # the whole text is in large or in small letters
        typed = Typed(
            facts.get("company_id", ""), facts.get("user_id", ""), sender, facts.get("entity_id", "")
        )
        fault = _fault(found, found.stage or Stage.LOGIN, found.entries)
        meant = refined(candidate.diagnosis, fault, typed, diagnosed)
        return replace(candidate, diagnosis=replace(meant, detail=candidate.diagnosis.detail))

    # -- the place is known -------------------------------------------------------------------------

    def _of_place(self, found: Found, diagnosed: Diagnostician) -> tuple[Candidate, ...]:
        assert found.stage is not None
        fault = _fault(found, found.stage, found.entries)
        if found.stage is Stage.SENDER:  # one refused sign-in is told there; others leave the session alone
            fault = replace(fault, kind="refused")
        candidate = self._candidate(fault, diagnosed, found)
        if found.kind == "session" and candidate.layer is Layer.SIGN_IN:
            return (self._candidate(replace(fault, stage=Stage.LOGIN, kind="session"), diagnosed, found),)
        if candidate.fallback and found.stage is Stage.LOGIN and _speaks_of_a_session(found):
            return (self._candidate(replace(fault, kind="session"), diagnosed, found),)
        if candidate.diagnosis.id in self._by_number(found) or candidate.fallback:
            undecided = not _has_words(found) or not found.whole
            several = self._of_number(found, diagnosed, {found.stage}) if undecided else ()
            if several:
                return several
        return (candidate,)

    # -- the place is open --------------------------------------------------------------------------

    def _of_anywhere(self, found: Found, diagnosed: Diagnostician) -> tuple[Candidate, ...]:
        guesses = list(self._guesses(found))
        if not any(guess.words for guess in guesses):
            several = self._of_number(found, diagnosed, {*PLACES, Stage.HTTP})
            if several:
                return several
        best: dict[str, tuple[str, Candidate]] = {}
        for guess in guesses:
            candidate = self._candidate(guess.fault, diagnosed, found)
            known = best.get(candidate.diagnosis.id)
            if not candidate.fallback and (known is None or len(known[0]) < len(guess.words)):
                best[candidate.diagnosis.id] = guess.words, candidate
        kept = _most_telling(best.values())
        if kept:
            return kept if len(kept) == 1 else tuple(self._told_apart(one) for one in kept)
        fault = Fault(Stage.HTTP, "unrecognized", found.entries, found.http_status, detail=found.detail)
        return (self._candidate(fault, diagnosed, found),)

    def _guesses(self, found: Found) -> Iterator[_Guess]:
        """Every fault that a rule would know and that the text may stand for."""
        if _speaks_of_a_session(found):
            yield _Guess(replace(_fault(found, Stage.LOGIN, found.entries), kind="session"), "session")
        words = [normalize(f"{entry.errorno} {entry.text}") for entry in found.entries]
        numbers = {entry.errorno.casefold() for entry in found.entries if entry.errorno}
        for rule in self._catalogue.diagnoses:
            for match in rule.match:
                said = max(
                    (text for text in match.text if any(text in told for told in words)), key=len, default=""
                )
                if not _is_compatible(match, found, numbers, said):
                    continue
                entries = found.entries
                if match.errorno and not numbers:
                    entries = (replace(entries[0], errorno=min(match.errorno).upper()), *entries[1:])
                for stage in sorted(match.stage & PLACES) or sorted(PLACES):
                    yield _Guess(_fault(found, stage, entries), said)

    def _told_apart(self, candidate: Candidate) -> Candidate:
        """A candidate with its mark: the one of the numbers' list, or the words of its place."""
        for causes in self._numbers.values():
            for cause in causes:
                if cause.diagnosis == candidate.diagnosis.id:
                    return replace(candidate, telling=cause.telling)
        telling = tr("It is this one if it lies here: {layer}.").format(layer=candidate.layer.label)
        return replace(candidate, telling=telling)

    # -- a number alone -----------------------------------------------------------------------------

    def _by_number(self, found: Found) -> frozenset[str]:
        return frozenset(cause.diagnosis for cause in self._causes(found))

    def _causes(self, found: Found) -> tuple[PossibleCause, ...]:
        for entry in found.entries:
            if entry.errorno:
                return self._numbers.get(entry.errorno.casefold(), ())
        if found.http_status is not None and not found.entries:
            return self._numbers.get(f"http {found.http_status}", ())
        return ()

    def _of_number(self, found: Found, diagnosed: Diagnostician, stages: set[Stage]) -> tuple[Candidate, ...]:
        """Every cause the number may have at these stages."""
        candidates = []
        for cause in self._causes(found):
            places = cause.stages & stages
            if not places:
                continue
            fault = _typical_fault(self._rules[cause.diagnosis], found, min(places), diagnosed)
            if fault is not None:
                candidates.append(replace(self._candidate(fault, diagnosed, found), telling=cause.telling))
        return tuple(candidates)

    # -- common -------------------------------------------------------------------------------------

    def _candidate(self, fault: Fault, diagnosed: Diagnostician, found: Found) -> Candidate:
        return self._shown(diagnosed(fault), fault, found)

    def _shown(self, diagnosis: Diagnosis, fault: Fault, found: Found) -> Candidate:
        shown = replace(diagnosis, detail=_technical(found))
        return Candidate(shown, layer_of(diagnosis, fault), fallback=diagnosis.id in self._generic)


def _has_capitals_of_its_own(found: Found) -> bool:
    words = "".join(entry.text for entry in found.entries)
    return any(map(str.islower, words)) and any(map(str.isupper, words))


def _speaks_of_a_session(found: Found) -> bool:
    return any(_SESSION.search(entry.text) for entry in found.entries)


def _knows_only_the_place(rule: DiagnosisRule) -> bool:
    return all(match == Match(stage=match.stage) for match in rule.match)


def _is_compatible(match: Match, found: Found, numbers: set[str], said: str) -> bool:
    """Whether a rule's alternative may be about the text, and the text speaks for it."""
    if match.kind or match.http_status or match.object or (match.stage and not match.stage & PLACES):
        return False
    if match.function and found.function not in match.function:
        return False
    if match.text and not said:
        return False
    if match.errorno and numbers and not numbers & match.errorno:
        return False
    return bool(said) or bool(match.errorno and numbers)


def _most_telling(found: Iterable[tuple[str, Candidate]]) -> tuple[Candidate, ...]:
    """Without those whose words are only a part of another one's."""
    pairs = list(found)
    return tuple(
        candidate
        for words, candidate in pairs
        if not any(words != other and words in other for other, _ in pairs if other)
    )


def _typical_fault(rule: DiagnosisRule, found: Found, stage: Stage, diagnosed: Diagnostician) -> Fault | None:
    """A fault that *rule* knows, with the number that was found."""
    numbers = [entry.errorno for entry in found.entries if entry.errorno] or [""]
    for match in rule.match:
        choices = itertools.product(
            sorted(match.kind) or ["refused"],
            match.text or ("",),
            [*numbers, *sorted(match.errorno)],
            [found.http_status, *sorted(match.http_status), None],
        )
        for kind, text, number, status in choices:
            entries = (ErrorEntry(number, text),) if number or text else ()
            fault = Fault(stage, kind, entries, status)
            if diagnosed(fault).id == rule.id:
                return fault
    return None


def _fault(found: Found, stage: Stage, entries: tuple[ErrorEntry, ...]) -> Fault:
    return Fault(
        stage, found.kind, entries, found.http_status, found.function, found.object_name, found.detail
    )


def _technical(found: Found) -> str:
    """What stood in the text, for the details: never more, so nothing guessed looks like a fact."""
    lines = Fault(found.stage or Stage.HTTP, found.kind, found.entries, found.http_status, found.function)
    text = lines.technical.partition("\n")[2] if found.stage is None else lines.technical
    return "\n".join(filter(None, (text, found.detail)))


def _has_number(found: Found) -> bool:
    return any(entry.errorno for entry in found.entries)


def _has_words(found: Found) -> bool:
    return any(entry.text for entry in found.entries)


def _code(found: Found, candidates: tuple[Candidate, ...]) -> str:
    for entry in found.entries:
        if entry.errorno:
            return entry.errorno
    if found.http_status is not None:
        return f"HTTP {found.http_status}"
    if found.stage is not None:
        return code_of(_fault(found, found.stage, found.entries))
    return candidates[0].diagnosis.id
