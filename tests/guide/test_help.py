"""Help has a text for every page, and no text for a page that does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.help import load_help
from armatic_setup.guide.strict import CatalogueError

BESIDE_STEPS = {"start", "decoder", "checklist"}


def test_every_page_has_its_help() -> None:
    steps = {step.id for step in load_catalogue().steps}
    assert set(load_help().pages) == steps | BESIDE_STEPS


def test_sentences_are_short_and_calm() -> None:
    text = load_help()
    for words in (*text.pages.values(), *(does for _, does in text.keys)):
        assert "!" not in words
        assert "please" not in words.lower()
        assert all(len(sentence.split()) <= 20 for sentence in words.split(". ")), words


@pytest.mark.parametrize(
    ("content", "mistake"),
    [
        ('[[page]]\nid = "start"\ntext = "A **b"\n', "does not end"),
        ('[[page]]\nid = "start"\ntext = "A"\n[[page]]\nid = "start"\ntext = "B"\n', "exists already"),
        ('[[key]]\nkeys = "F1"\n', 'lacks the key "does"'),
        ('[[key]]\nkeys = "F1"\ndoes = "A"\nmore = "B"\n', 'unknown key "more"'),
    ],
)
def test_a_mistake_is_refused(tmp_path: Path, content: str, mistake: str) -> None:
    (tmp_path / "help.toml").write_text(content, "utf-8")
    with pytest.raises(CatalogueError, match=mistake):
        load_help(tmp_path)
