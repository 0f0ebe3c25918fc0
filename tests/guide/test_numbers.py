"""Codes with more than one cause: each cause is reachable and told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup.guide.numbers import AmbiguousNumber, load_numbers
from armatic_setup.guide.strict import CatalogueError
from tests.guide.catalogue import CATALOGUE


@pytest.mark.parametrize("number", CATALOGUE.numbers, ids=[number.code for number in CATALOGUE.numbers])
def test_every_cause_says_what_tells_it_apart(number: AmbiguousNumber) -> None:
    tellings = [cause.telling for cause in number.may_be]
    assert len(set(tellings)) == len(tellings) >= 2
    for cause in number.may_be:
        assert cause.telling.endswith(".")
        assert len(cause.telling.split()) <= 20
        assert cause.stages
        rule = CATALOGUE.diagnosis(cause.diagnosis)
        places = {stage for match in rule.match for stage in match.stage}
        assert not places or cause.stages & places, f"{rule.id} never fails there"


def test_a_code_with_one_cause_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "numbers.toml"
    file.write_text(
        '[[number]]\ncode = "X"\n[[number.may_be]]\ndiagnosis = "a"\nstages = ["login"]\ntelling = "T."'
    )
    with pytest.raises(CatalogueError, match="not ambiguous"):
        load_numbers(file, diagnoses=["a"])
