"""The saved journey, as the command line uses it: its answers stand in for options that are left out."""

from __future__ import annotations

from typing import Final

from armatic_setup import paths
from armatic_setup.cli.console import Console
from armatic_setup.guide.state import Answers, StateError, StateStore

_UNUSABLE: Final = "The saved journey cannot be used, so only what you type counts"


def saved_answers(console: Console) -> Answers:
    """The answers of the saved journey; none where nothing is saved or the file cannot be used."""
    try:
        return StateStore(paths.journey_file()).load().answers
    except StateError as error:
        console.error(f"{_UNUSABLE} ({error.fault.kind}).")
        return Answers()
