"""The saved answers as a file to take along: to another computer, or into a safe place.

It has the form of the journey's own file, see ``state.py``, and holds no secret.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.files import disk_kind, write_atomically
from armatic_setup.guide.refusals import Refusals, tries_of
from armatic_setup.guide.state import SetupState, StateError, StateStore

#: Bytes. A journey with every row noted has about a tenth of it.
_LARGEST: Final = 4 * 1024 * 1024


class AnswersError(SetupError):
    """The file cannot be used; nothing was changed.

    Kinds: ``answers_file`` (it holds no answers of ours, or is damaged), ``answers_missing``, ``disk`` (it
    cannot be read or written) and ``disk_full``. Of a newer version there is a ``StateError``.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


def export_answers(state: SetupState, target: Path) -> None:
    """Write *state* to *target*, all or nothing, readable by its owner only.

    Raises:
        AnswersError: It cannot be written.
    """
    try:
        write_atomically(target, state.to_json())
    except OSError as error:
        raise AnswersError(disk_kind(error), f"{target}: {error.strerror}") from error


def import_answers(source: Path, store: StateStore) -> SetupState:
    """Take the answers in *source* for those of *store*; what they replace is kept beside, as a copy.

    What was found out on the other computer is not taken: the connection is tested and the data is read on
    each computer anew. Sign-ins that Intacct refused count on both.

    Returns:
        What is saved now.

    Raises:
        AnswersError: *source* cannot be used, or the copy cannot be written.
        StateError: A newer version wrote *source* or the saved answers, or these cannot be written.
    """
    state = taken(source, _saved(store), store.path)
    return replace(state, saved_at=store.save(state))


def taken(source: Path, before: SetupState, path: Path) -> SetupState:
    """What :func:`import_answers` saves, for one who saves it another way; *before* is kept as a copy now.

    Args:
        source: The file to take.
        before: The answers it replaces.
        path: The file in which these are saved.

    Raises:
        AnswersError: *source* cannot be used, or the copy cannot be written.
        StateError: A newer version wrote *source*.
    """
    state = _read(source)
    if before.saved_at is not None:
        export_answers(before, path.with_name(f"{path.name}.before-import"))
    return replace(
        state,
        connection=None,
        sync=None,
        sync_percent=None,
        refusals=_both(before.refusals, state.refusals),
    )


def _read(source: Path) -> SetupState:
    try:
        with source.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise AnswersError("answers_missing", str(source)) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise AnswersError(
            "disk", f"{source}: {getattr(error, 'strerror', None) or 'no name of a file'}"
        ) from error
    if len(content) > _LARGEST:
        raise AnswersError("answers_file", f"more than {_LARGEST} bytes")
    try:
        state = SetupState.from_json(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise AnswersError("answers_file", "not UTF-8 text") from None
    except StateError as error:
        if error.fault.kind != "state_damaged":
            raise
        raise AnswersError("answers_file", error.fault.detail) from error
    if state.practice:
        raise AnswersError("answers_file", "the answers of a rehearsal")
    return state


def _saved(store: StateStore) -> SetupState:
    """What is saved now; damaged, it is set aside and counts as nothing."""
    try:
        return store.load()
    except StateError as error:
        if error.fault.kind != "state_damaged":
            raise
        return SetupState()


def _both(ours: Refusals, theirs: Refusals) -> Refusals:
    """The refusals of both; of a user that both know, the larger number."""
    kept = list(ours)
    for tries in theirs:
        known = tries_of(kept, tries.company_id, tries.user_id)
        if known is None:
            kept.append(tries)
        elif known.count < tries.count:
            kept[kept.index(known)] = tries
    return tuple(kept)
