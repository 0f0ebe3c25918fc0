"""A review file as text: JSON, versioned, the same for equal reviews; see ``docs/review-file.md``."""

from __future__ import annotations

import json
import unicodedata
from typing import Final

from armatic_setup import product
from armatic_setup.guide.json_reader import JsonReader, iso
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review.model import Standing
from armatic_setup.review.review_file import ReviewError, ReviewFile, RowState

_FORMAT: Final = "armatic-review"
_VERSION: Final = 1
#: Characters in which the format is named.
_HEAD: Final = 200
#: Characters that turn the reading direction: a text from somewhere else must not look like another one.
_DIRECTIONS: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def to_text(review: ReviewFile) -> str:
    """The review as text, ASCII only."""
    document = {
        "format": _FORMAT,
        "version": _VERSION,
        "program": product.VERSION,
        "practice": review.practice,
        "saved_at": iso(review.saved_at),
        "company_id": review.company_id,
        "user_id": review.user_id,
        "sender_id": review.sender_id,
        "entity_id": review.entity_id,
        "customer": review.customer,
        "reviewer": review.reviewer,
        "reviewed_at": iso(review.reviewed_at),
        "model": review.model.value,
        "entities": review.entities.value,
        "profile": review.profile.value,
        "sender_authorized": review.sender_authorized.value,
        "rows": {row: _row_to_json(state) for row, state in sorted(review.rows.items())},
    }
    return json.dumps(document, indent=2) + "\n"


def from_text(text: str) -> ReviewFile:
    """The review that :func:`to_text` wrote. Keys it does not know are left alone.

    Raises:
        ReviewError: ``review_newer``, ``review_other`` where it is something else, or ``review_damaged``.
    """
    try:
        parsed = _parsed(text)
        if not isinstance(parsed, dict):
            raise ReviewError("review_other", "no review")
        document = JsonReader(parsed)
        if not document.given("format") or document.text("format") != _FORMAT:
            raise ReviewError("review_other", "another format")
        version = document.number("version")
        if version > _VERSION:
            raise ReviewError("review_newer", f"version {version}, this program knows {_VERSION}")
        return _review(document)
    except (ValueError, OverflowError, RecursionError) as error:
        raise ReviewError("review_damaged", str(error)) from error


def looks_like_a_review(content: bytes) -> bool:
    """Whether a file that cannot be read was a review once."""
    return _FORMAT.encode() in content[:_HEAD]


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if _FORMAT in text[:_HEAD] or not text.strip():
            raise
        raise ReviewError("review_other", "no JSON") from error


def _row_to_json(state: RowState) -> dict[str, object]:
    return {
        "ticked": _rights_to_json(state.ticked),
        "granted": None if state.granted is None else _rights_to_json(state.granted),
        "absent": state.absent,
        "label": state.label,
        "note": state.note,
        "proof": state.proof.to_json() if state.proof else None,
    }


def _rights_to_json(rights: frozenset[Right]) -> list[str]:
    return [right.value for right in Right if right in rights]


def _review(document: JsonReader) -> ReviewFile:
    rows = document.reader("rows")
    return ReviewFile(
        practice=document.flag("practice"),
        saved_at=document.time("saved_at"),
        company_id=_line(document.text("company_id")),
        user_id=_line(document.text("user_id")),
        sender_id=_line(document.text("sender_id")),
        entity_id=_line(document.text("entity_id")),
        customer=_line(document.text("customer")),
        reviewer=_line(document.text("reviewer")),
        reviewed_at=document.time("reviewed_at") if document.given("reviewed_at") else None,
        model=PermissionModel(document.text("model")),
        entities=EntityModel(document.text("entities")),
        profile=Profile(document.text("profile")),
        sender_authorized=_sender(document.text("sender_authorized")),
        rows={row: _row(row, rows.reader(row)) for row in rows.keys()},  # noqa: SIM118 - not a dictionary
    )


def _sender(text: str) -> Standing:
    standing = Standing(text)
    if standing in (Standing.ENTERED, Standing.NOT_APPLICABLE):
        raise ValueError("a sender authorization is not entered, and every company needs it")
    return standing


def _row(row: str, reader: JsonReader) -> RowState:
    proof = RowProof.from_json(reader.reader("proof")) if reader.given("proof") else None
    if proof is not None and proof.row != row:
        raise ValueError("a proof of another row")
    return RowState(
        ticked=_rights(reader, "ticked"),
        granted=_rights(reader, "granted") if reader.given("granted") else None,
        absent=reader.flag("absent"),
        label=_line(reader.text("label")),
        note=_clean(reader.text("note")).strip(),
        proof=proof,
    )


def _rights(reader: JsonReader, key: str) -> frozenset[Right]:
    return frozenset(map(Right, reader.texts(key)))


def _line(text: str) -> str:
    """*text*, cleaned, on one line."""
    return _clean(text).replace("\n", " ").replace("\t", " ").strip()


def _clean(text: str) -> str:
    """*text* without what steers a terminal, turns the reading direction or cannot be written."""
    return "".join(
        one
        for one in text
        if one in "\n\t" or (one not in _DIRECTIONS and unicodedata.category(one) not in ("Cc", "Cs"))
    )
