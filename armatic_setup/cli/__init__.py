"""The command line: a module a command, text and JSON faces, exit codes. It never imports Qt."""

from armatic_setup.cli.program import main

__all__ = ["main"]
