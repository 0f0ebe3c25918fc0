"""Finding permission rows by what somebody has in mind: a name of any region or age, an object, a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from armatic_setup.guide.permissions import Permission
from armatic_setup.review.row_names import key

#: How much it counts where a word was found, best first: 0 to 3.
_NAME, _APPLICATION, _OBJECT, _REASON = range(4)
#: Words that are in too many sentences to mean anything.
_IDLE: Final = frozenset({"a", "an", "and", "the", "of", "to", "in", "for", "is", "are", "do", "does", "not"})


def find(rows: Iterable[Permission], text: str, labels: Mapping[str, str]) -> tuple[str, ...]:
    """Identifiers of the rows that *text* fits, best first; all of them, in order, for an empty text.

    Every word has to be found, at the start of a word; names count before applications, those before the
    gateway's objects, and reasons come last. Where no row has all words, rows that have some are given.

    Args:
        rows: Those to look through.
        text: What is in mind.
        labels: Rows and the names that the company gives them.
    """
    words = key(text).split()
    wanted = [word for word in words if word not in _IDLE] or words
    rows = tuple(rows)
    if not wanted:
        return tuple(row.id for row in rows)
    scored = [(_scores(row, wanted, labels), row) for row in rows]
    whole = [(scores, row) for scores, row in scored if len(scores) == len(wanted)]
    found = whole or [(scores, row) for scores, row in scored if scores and min(scores) < _REASON]
    ranked = sorted(
        found,
        key=lambda pair: (
            not _is_named(pair[1], text, labels),
            -len(pair[0]),
            sum(pair[0]),
            pair[1].optional,
        ),
    )
    return tuple(row.id for _, row in ranked)


def _is_named(row: Permission, text: str, labels: Mapping[str, str]) -> bool:
    return any(key(text) == key(name) for name in _names(row, labels))


def _scores(row: Permission, wanted: Iterable[str], labels: Mapping[str, str]) -> list[int]:
    """Where each word that fits was found."""
    places = {
        _NAME: " ".join(_names(row, labels)),
        _APPLICATION: row.application,
        _OBJECT: row.probe,
        _REASON: f"{row.why} {row.breaks} {row.evidence_note}",
    }
    heard = {place: key(words).split() for place, words in places.items()}
    scores = []
    for word in wanted:
        at = next(
            (place for place, words in heard.items() if any(one.startswith(word) for one in words)), None
        )
        if at is not None:
            scores.append(at)
    return scores


def _names(row: Permission, labels: Mapping[str, str]) -> Iterator[str]:
    yield from (row.row, *row.aliases)
    if own := labels.get(row.id):
        yield own
