"""Reading a pasted text: what is shown of it holds no secret, wherever it had to be cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from armatic_setup.diagnosis.decoder import LONGEST
from armatic_setup.guide.vocabulary import Profile
from ui.decoding import _reader

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue

TAIL = "\nXL03000006 Incorrect Intacct XML Partner ID or password."


@pytest.mark.parametrize("cut", [5, 12, 18, 25])
def test_a_secret_at_the_cut_of_a_very_long_text_is_not_shown(catalogue: Catalogue, cut: int) -> None:
    secret = 'password="Mark3rOne Mark3rTwo"'
    text = secret + "x" * (LONGEST - len(TAIL) - len(secret) + cut) + TAIL
    reading = _reader(text, catalogue, Profile.FULL)()
    assert "Mark3r" not in reading.text
    assert "rTwo" not in reading.text
    assert len(reading.text) <= LONGEST
    assert reading.found


def test_a_text_without_secrets_is_shown_as_it_is(catalogue: Catalogue) -> None:
    reading = _reader(TAIL, catalogue, Profile.FULL)()
    assert (reading.text, reading.masked) == (TAIL, False)


def test_a_masked_text_is_said_to_be_masked(catalogue: Catalogue) -> None:
    reading = _reader("<password>Mark3r</password>" + TAIL, catalogue, Profile.FULL)()
    assert reading.masked
    assert "Mark3r" not in reading.text
