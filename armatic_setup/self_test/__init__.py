"""The self-test: whether this installation works on this computer, asked part by part.

It works in a folder of its own on the practice company, and reads and writes nothing of the user's. The parts
that need the window run in a process of their own (:mod:`ui.self_test`), since Qt ends a process that it
cannot show a window in.
"""

from __future__ import annotations

from armatic_setup.self_test.findings import Finding, Verdict
from armatic_setup.self_test.running import run_self_test

__all__ = ["Finding", "Verdict", "run_self_test"]
