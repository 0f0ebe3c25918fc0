"""The window of Armatic Setup: skins over the core. No rule of the setup lives here.

Qt for Python puts an ``import`` of its own in the place of Python's. It reads and keeps the source of each
module that is imported from then on, to see whether that module could use its ``__feature__``, which we do
not. That would take a start 10 ms and the window 4 MiB, so Python's own comes back here.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it is what puts the other one there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

from ui.overrides import report_errors  # noqa: E402 - not with the import of Qt for Python

report_errors()
