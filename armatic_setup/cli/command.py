"""What a command of the command line is, and how it can end."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from armatic_setup.cli.console import Console


class ExitCode(IntEnum):
    """What the process tells the one who started it."""

    DONE = 0
    FIX = 1  # somebody must fix something; the sentence says who and where
    USAGE = 2  # the command line says too little, or contradicts itself
    LATER = 3  # it passes by itself, try again later
    OURS = 4  # a fault of this program or of its sender ID
    CANCELLED = 130


class UsageError(Exception):
    """The command cannot start with what it was given. Its text is one plain sentence."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: ``python main.py NAME``.

    Attributes:
        name: What the user types.
        summary: One line for the list of commands, marked to be translated as all its words are.
        description: A few sentences for its own help.
        examples: What to type after the program's name, each with what it does.
        arguments: Adds the command's options to its parser.
        run: Does the work.
        notes: Paragraphs that its help has below the examples; one that ends with a colon heads what follows.
        logged: Whether a failure of it is written into the log; a crash always is.
    """

    name: str
    summary: str
    description: str
    examples: tuple[tuple[str, str], ...]
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Console], ExitCode]
    notes: tuple[str, ...] = ()
    logged: bool = False
