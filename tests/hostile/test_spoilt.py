"""Replies of the practice gateway, spoilt in every way: the client never fails in a way of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile.mutations import STEPS, Step, spoilt
from tests.hostile.oracle import ASKS, ask
from tests.hostile.profile import examples
from tests.hostile.recording import Recorded
from tests.hostile.watchdog import within

SECONDS = 5.0


@pytest.fixture(scope="package")
def bodies(recorded: tuple[Recorded, ...]) -> list[bytes]:
    return [each.body for each in recorded]


@pytest.mark.parametrize("question", ASKS)
def test_any_spoilt_reply_gives_a_sane_value_or_our_error(
    recorded: tuple[Recorded, ...], bodies: list[bytes], question: str
) -> None:
    own = [each for each in recorded if each.question == question]

    @examples(400)
    @given(st.integers(0, len(own) - 1), STEPS)
    def run(number: int, steps: list[Step]) -> None:
        reply = own[number]
        body = spoilt(reply.body, bodies, steps)
        with within(SECONDS):
            ask(question, [body], status=reply.status, content_type=reply.content_type)

    run()


@examples(400)
@given(st.sampled_from(sorted(ASKS)), st.binary(max_size=400))
def test_any_bytes_give_our_error(question: str, body: bytes) -> None:
    with within(SECONDS):
        assert ask(question, [body]).error


def pieces(body: bytes, cuts: list[int]) -> list[bytes]:
    """*body* cut at places in thousandths; some pieces may be empty."""
    places = sorted(len(body) * cut // 1000 for cut in cuts)
    return [body[start:end] for start, end in zip([0, *places], [*places, len(body)], strict=True)]


CUTS = st.one_of(st.lists(st.integers(0, 1000), max_size=8), st.sampled_from([1, 2, 3, 16, 255]))


def test_the_result_does_not_depend_on_how_the_bytes_arrive(
    recorded: tuple[Recorded, ...], bodies: list[bytes]
) -> None:
    @examples(400)
    @given(st.integers(0, len(recorded) - 1), st.one_of(st.just([]), STEPS), CUTS)
    def run(number: int, steps: list[Step], cuts: list[int] | int) -> None:
        reply = recorded[number]
        body = spoilt(reply.body, bodies, steps)
        if isinstance(cuts, int):
            split = [body[start : start + cuts] for start in range(0, len(body), cuts)]
        else:
            split = pieces(body, cuts)
        with within(SECONDS):
            whole = ask(reply.question, [body], status=reply.status, content_type=reply.content_type)
            told = ask(reply.question, split, status=reply.status, content_type=reply.content_type)
        assert told.verdict == whole.verdict

    run()
