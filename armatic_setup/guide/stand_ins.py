"""What stands in the texts for an answer that is not given yet: words to read, never a value to copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from armatic_setup.guide.markup import placeholders
from armatic_setup.language import mark, tr

_STAND_INS: Final = {"company_id": mark("your company ID")}


def stand_ins() -> dict[str, str]:
    """The words for each answer, in the language in use."""
    return {name: tr(words) for name, words in _STAND_INS.items()}


def is_open(text: str, values: Mapping[str, str]) -> bool:
    """Whether *text* names an answer for which only words stand in *values*."""
    return any(values.get(name) == words for name, words in stand_ins().items() if name in placeholders(text))
