"""Coverage-guided fuzzing of the reply reader, for as long as you like. See docs/testing.md.

    fuzz_reply.py FOLDER [libFuzzer options, such as -max_total_time=600]

FOLDER keeps the inputs that reached something new; an empty one is filled with replies of the practice
gateway. An input is three bytes (question, HTTP status, size of the pieces) and a body. A finding is written
to the current folder; put its body, made as small as it gets, into tests/hostile/corpus.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["armatic_setup.gateway", "armatic_setup.faults", "html"]):
    from tests.hostile.mutations import LAST_KIND, spoilt
    from tests.hostile.oracle import ASKS, ask
    from tests.hostile.recording import record

QUESTIONS = sorted(ASKS)
STATUSES = (200, 200, 200, 400, 401, 403, 429, 500, 503, 524)
SIZES = (0, 0, 1, 2, 7, 64, 512, 4096)
_HEAD = 3
_BODIES: list[bytes] = []


def test_one_input(data: bytes) -> None:
    if len(data) < _HEAD:
        return
    question = QUESTIONS[data[0] % len(QUESTIONS)]
    status = STATUSES[data[1] % len(STATUSES)]
    size = SIZES[data[2] % len(SIZES)]
    body = data[_HEAD:]
    whole = ask(question, [body], status=status)
    if size:
        pieces = [body[start : start + size] for start in range(0, len(body), size)]
        assert ask(question, pieces, status=status).verdict == whole.verdict


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Spoils the body as XML more often than as bytes."""
    dice = random.Random(seed)
    if len(data) < _HEAD or dice.random() < 0.3:
        mutated: bytes = atheris.Mutate(data, max_size)
        return mutated
    steps = [
        (dice.randint(0, LAST_KIND), dice.randrange(1000), dice.randrange(1000), dice.randrange(256))
        for _ in range(dice.randint(1, 4))
    ]
    if dice.random() < 0.5:
        steps.append((LAST_KIND, 1, 0, 0))
    return (data[:_HEAD] + spoilt(data[_HEAD:], _BODIES, steps))[:max_size]


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    recorded = record()
    _BODIES.extend(each.body for each in recorded)
    if not any(folder.iterdir()):
        for number, each in enumerate(recorded):
            place = QUESTIONS.index(each.question)
            (folder / f"seed-{number}").write_bytes(bytes([place, 0, 0]) + each.body)
    options = ["-timeout=20", "-rss_limit_mb=1024", "-max_len=60000", *sys.argv[2:]]
    atheris.Setup([sys.argv[0], str(folder), *options], test_one_input, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
