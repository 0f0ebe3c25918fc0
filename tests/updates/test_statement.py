"""The signed statement: nothing of it is taken that the owner of the key did not sign."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from armatic_setup import product
from armatic_setup.updates.statement import NotGenuine, verified
from tests.updates.vendor import KEY, NOW, PACKAGE, PAGE, statement, text

PUBLIC = bytes(KEY.verify_key)


def test_what_was_signed_is_read() -> None:
    assert verified(text(), PUBLIC) == statement()
    assert (statement().version, statement().page, statement().packages) == ("9.1.0", PAGE, (PACKAGE,))


def test_another_library_takes_the_signature_for_the_same_words() -> None:
    document = json.loads(text())
    key = Ed25519PublicKey.from_public_bytes(PUBLIC)
    said = b"armatic-setup-update 1\n" + document["statement"].encode()
    key.verify(base64.b64decode(document["signature"]), said)


def test_another_key_is_refused() -> None:
    with pytest.raises(NotGenuine) as refused:
        verified(text(key=SigningKey(b"\x08" * 32)), PUBLIC)
    assert refused.value.fault.kind == "update_not_genuine"
    assert "9.1.0" not in refused.value.fault.technical  # nobody signed these words


@given(st.data())
def test_one_other_letter_anywhere_is_refused_or_says_the_same(data: st.DataObject) -> None:
    good = text()
    place = data.draw(st.integers(0, len(good) - 1))
    letter = data.draw(st.characters(min_codepoint=32, max_codepoint=126))
    try:
        said = verified(good[:place] + letter + good[place + 1 :], PUBLIC)
    except NotGenuine:
        return
    assert said == statement()


def signed_words(words: str) -> str:
    """*words* in the place of the statement, with a signature that fits."""
    signature = KEY.sign(b"armatic-setup-update 1\n" + words.encode()).signature
    return json.dumps(
        {
            "format": "armatic-setup-update",
            "version": 1,
            "statement": words,
            "signature": base64.b64encode(signature).decode(),
        }
    )


GOOD = json.loads(json.loads(text())["statement"])


@pytest.mark.parametrize(
    "change",
    [
        {"version": "9"}, {"version": "9.1.0-rc1"}, {"version": 9}, {"version": "9.1.\u0660"},
        {"issued": "yesterday"}, {"issued": 5}, {"page": "http://downloads.example.com/"},
        {"page": "javascript:alert(1)"}, {"page": "file:///etc/passwd"}, {"page": PAGE + "\n"},
        {"page": "https://user@evil.example/"}, {"packages": {}}, {"packages": [{"name": "a"}]},
        {"packages": [{"name": "../a", "sha256": "5c" * 32}]},
        {"packages": [{"name": "a", "sha256": "5C" * 32}]},
        {"packages": [{"name": "a", "sha256": "5c" * 32}] * 41},
    ],
    ids=str,
)  # fmt: skip
def test_the_owner_of_the_key_is_held_to_the_form(change: dict[str, object]) -> None:
    assert verified(signed_words(json.dumps(GOOD)), PUBLIC) == statement()
    with pytest.raises(NotGenuine):
        verified(signed_words(json.dumps({**GOOD, **change})), PUBLIC)


@pytest.mark.parametrize(
    "nonsense",
    ["", "null", "[]", "{}", "<html>", "[" * 9_000, '{"format": "armatic-setup-update", "version": 1}',
     text().replace('"version": 1', '"version": 2'), text().replace('"signature": "', '"signature": "AA'),
     text().replace('"signature": "', '"signature": "\u00e9'), signed_words("nonsense"), signed_words("[1]")],
)  # fmt: skip
def test_nonsense_is_refused(nonsense: str) -> None:
    with pytest.raises(NotGenuine):
        verified(nonsense, PUBLIC)


@pytest.mark.parametrize(
    ("version", "newer"),
    [("9.1.0", True), ("0.0.9", False), (product.VERSION, False), (f"{product.VERSION}.0", False),
     (f"{product.VERSION}.1", True), ("0.10.0", True), ("0.1", False)],
)  # fmt: skip
def test_versions_are_numbers_and_not_words(version: str, newer: bool) -> None:
    assert product.VERSION == "0.1.0"
    assert replace(statement(), version=version).is_newer is newer


def test_what_would_not_be_taken_is_not_signed() -> None:
    with pytest.raises(ValueError, match="no page on https"):
        text(statement(page="http://downloads.example.com/"))
    with pytest.raises(ValueError, match="no version"):
        text(statement(version="soon", issued=NOW + timedelta(days=1)))
