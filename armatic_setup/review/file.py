"""Saving and opening a review file. A file that cannot be used is never changed."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Final

from armatic_setup import product
from armatic_setup.diagnosis.snapshot import Snapshot
from armatic_setup.files import disk_kind, write_atomically
from armatic_setup.guide.journey import Journey
from armatic_setup.review.review_file import ReviewError, ReviewFile
from armatic_setup.review.review_json import from_text, looks_like_a_review, to_text

__all__ = ["SUFFIX", "ReviewError", "ReviewFile", "load_review", "may_be_review", "save_review"]

#: How the name of a new review file ends: so that a double click opens it on the system it is made on.
SUFFIX: Final = product.REVIEW_ENDINGS[sys.platform in ("win32", "darwin")]
#: Bytes; notes on every row make a small part of it.
_LARGEST: Final = 4_000_000


def may_be_review(name: str) -> bool:
    """Whether a file of this name may be a review file; on the way a name may lose its middle."""
    return name.casefold().endswith((".json", *product.REVIEW_ENDINGS))


def save_review(path: Path, journey: Journey, snapshot: Snapshot | None, at: datetime) -> ReviewFile:
    """Write the review of *journey* to *path*, all or nothing.

    Args:
        path: Where to.
        journey: What was answered, ticked, entered and noted.
        snapshot: What was kept of the latest live test, if there is something.
        at: The time, with its zone.

    Returns:
        What was written.

    Raises:
        ReviewError: ``review`` or ``disk_full``.
    """
    review = ReviewFile.of(journey, snapshot, at)
    try:
        write_atomically(path, to_text(review))
    except OSError as error:
        raise ReviewError(disk_kind(error, "review"), f"{path}: {error.strerror}") from error
    return review


def load_review(path: Path) -> ReviewFile:
    """Read the review in *path*.

    Raises:
        ReviewError: See its kinds.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise ReviewError("review_missing", str(path)) from None
    except OSError as error:
        raise ReviewError("review", f"{path}: {error.strerror}") from error
    if len(content) > _LARGEST:
        raise ReviewError("review_other", f"{path}: larger than any review")
    try:
        return from_text(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        kind = "review_damaged" if looks_like_a_review(content) else "review_other"
        raise ReviewError(kind, f"{path}: not UTF-8 text") from None
