from __future__ import annotations

import copy
import json
import pickle

import pytest

from armatic_setup.secret import Secret

MARKER = "marker-5150"


@pytest.mark.parametrize(
    "show", [repr, str, ascii, format, "{}".format, "{:>40}".format, lambda s: f"{s!r:^9}"]
)
def test_a_secret_prints_as_a_mask(show: object) -> None:
    shown = show(Secret(MARKER))  # type: ignore[operator]
    assert MARKER not in shown
    assert "•" in shown or "\\u2022" in shown


def test_a_secret_inside_something_prints_as_a_mask() -> None:
    assert MARKER not in repr({"password": [Secret(MARKER)]})
    assert MARKER not in "%s" % Secret(MARKER)  # noqa: UP031 - the old way must be safe, too
    assert MARKER not in str(ValueError(Secret(MARKER)))


def test_the_mask_does_not_tell_the_length() -> None:
    assert repr(Secret("a")) == repr(Secret(MARKER * 9)) == repr(Secret(""))


@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps])
def test_a_secret_is_not_written_anywhere(write: object) -> None:
    with pytest.raises(TypeError) as caught:
        write(Secret(MARKER))  # type: ignore[operator]
    assert MARKER not in str(caught.value)


def test_a_secret_has_nothing_to_look_into() -> None:
    secret = Secret(MARKER)
    with pytest.raises(TypeError):
        vars(secret)
    with pytest.raises(TypeError):
        hash(secret)


def test_a_secret_can_be_compared_and_revealed() -> None:
    assert Secret(MARKER) == Secret(MARKER)
    assert Secret(MARKER) != Secret("other")
    assert Secret(MARKER) != MARKER
    assert Secret("ä€😀") == Secret("ä€😀")
    assert Secret(MARKER).reveal() == MARKER
    assert bool(Secret(MARKER))
    assert not Secret("")


def test_a_fingerprint_tells_secrets_apart_and_says_nothing_without_its_key() -> None:
    first, same, other = Secret("Marker-1"), Secret("Marker-1"), Secret("Marker-2")
    key = b"k" * 32
    assert first.fingerprint(key) == same.fingerprint(key)
    assert first.fingerprint(key) != other.fingerprint(key)
    assert first.fingerprint(key) != first.fingerprint(b"j" * 32)
    assert b"Marker" not in first.fingerprint(key)
    assert Secret("\ud800").fingerprint(key)


def test_half_a_character_compares_without_an_error_that_quotes_it() -> None:
    assert Secret("half \ud83d") == Secret("half \ud83d")
    assert Secret("half \ud83d") != Secret("half")
