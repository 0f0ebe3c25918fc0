"""The decoder of pasted texts takes anything: no exception, no hang, time in proportion, no secret."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.diagnosis.decoder import decode, mask
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from tests.hostile.mutations import SNIPPETS, STEPS, VALUES, Step, spoilt
from tests.hostile.pasted import SECRET, UNITS, WRAPS
from tests.hostile.profile import examples
from tests.hostile.recording import Recorded
from tests.hostile.watchdog import within

SECONDS = 5.0


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def test_any_text_is_decoded(catalogue: Catalogue) -> None:
    piece = st.one_of(
        st.text(max_size=30),
        st.sampled_from(UNITS),
        st.sampled_from([*SNIPPETS, *VALUES]).map(lambda data: data.decode("utf-8", "surrogateescape")),
    )

    @examples(150)
    @given(st.lists(piece, max_size=12).map("".join))
    def run(text: str) -> None:
        with within(SECONDS):
            decode(text, catalogue)

    run()


def test_any_spoilt_reply_is_decoded(catalogue: Catalogue, recorded: tuple[Recorded, ...]) -> None:
    bodies = [each.body for each in recorded]

    @examples(150)
    @given(st.sampled_from(bodies), STEPS)
    def run(body: bytes, steps: list[Step]) -> None:
        with within(SECONDS):
            decode(spoilt(body, bodies, steps)[:20_000].decode("utf-8", "replace"), catalogue)

    run()


def test_a_password_among_anything_is_masked(catalogue: Catalogue) -> None:
    noise = st.lists(st.sampled_from(UNITS), max_size=4).map("".join)

    @examples(100)
    @given(noise, st.sampled_from(WRAPS), st.sampled_from(UNITS))
    def run(before: str, wrap: str, after: str) -> None:
        text = f"{before}\n\n{wrap.format(SECRET)}\n\n{after}"
        with within(SECONDS):
            assert SECRET not in mask(text)
            assert SECRET not in repr(decode(text, catalogue))

    run()


def _seconds(unit: str, size: int, catalogue: Catalogue) -> float:
    text = unit * (size // len(unit))
    before = time.process_time()
    with within(30):
        decode(text, catalogue)
    return time.process_time() - before


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_and_not_faster(catalogue: Catalogue, unit: str) -> None:
    """Eight times the text takes about eight times as long; looking at all pairs would take 64 times."""
    assert _seconds(unit, 32_000, catalogue) < 24 * _seconds(unit, 4_000, catalogue) + 0.25
