"""Coverage-guided fuzzing of the decoder of pasted texts, for as long as you like. See docs/testing.md.

    fuzz_decoder.py FOLDER [libFuzzer options, such as -max_total_time=600]

FOLDER keeps the inputs that reached something new; an empty one is filled with replies of the practice
gateway, with the error catalogue in every form people paste, and with our own reports. An input is two bytes
(how the text is wrapped, where a secret is planted) and a text in UTF-8. A finding is written to the current
folder; make it as small as it gets and add it to the tests of the decoder.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["armatic_setup.diagnosis", "armatic_setup.gateway.texts", "html"]):
    from armatic_setup.diagnosis.decoder import decode, mask
    from armatic_setup.diagnosis.rules import diagnose
    from armatic_setup.guide.catalogue import load_catalogue
    from tests.diagnosis.renderings import BARE, PLACED, WRAPS
    from tests.diagnosis.samples import SAMPLES
    from tests.hostile.mutations import LAST_KIND, spoilt
    from tests.hostile.pasted import SECRET
    from tests.hostile.pasted import WRAPS as PLANTED
    from tests.hostile.recording import record

CATALOGUE = load_catalogue()
_HEAD = 2
_BODIES: list[bytes] = []


def test_one_input(data: bytes) -> None:
    if len(data) < _HEAD:
        return
    _, wrap = WRAPS[data[0] % len(WRAPS)]
    text = data[_HEAD:].decode("utf-8", "replace")
    planted = PLANTED[data[1] % len(PLANTED)].format(SECRET)
    given = wrap(f"{text}\n\n{planted}\n\n")
    hidden = mask(given)
    assert SECRET not in hidden
    assert SECRET not in mask(hidden)
    assert SECRET not in repr(decode(given, CATALOGUE))


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Spoils the text as markup as often as by bytes."""
    dice = random.Random(seed)
    if len(data) < _HEAD or dice.random() < 0.5:
        mutated: bytes = atheris.Mutate(data, max_size)
        return mutated
    steps = [
        (dice.randint(0, LAST_KIND), dice.randrange(1000), dice.randrange(1000), dice.randrange(256))
        for _ in range(dice.randint(1, 4))
    ]
    return (data[:_HEAD] + spoilt(data[_HEAD:], _BODIES, steps))[:max_size]


def _seeds() -> list[str]:
    texts = [each.body.decode("utf-8", "replace") for each in record()]
    for _, fault, _ in (sample for sample in SAMPLES if sample[1].errors):
        texts += [form(fault) for _, form in (*PLACED, *BARE)]
        found = diagnose(fault, CATALOGUE, company_id="HarborPine")
        texts.append(f"  Details  Diagnosis {found.id}\n" + found.detail)
    return texts


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    texts = _seeds()
    _BODIES.extend(text.encode() for text in texts)
    if not any(folder.iterdir()):
        for number, text in enumerate(texts):
            (folder / f"seed-{number}").write_bytes(bytes([number % 256, number % 7]) + text.encode())
    options = ["-timeout=20", "-rss_limit_mb=1024", "-max_len=20000", *sys.argv[2:]]
    atheris.Setup([sys.argv[0], str(folder), *options], test_one_input, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
