"""Whether a newer version exists: asked only where it was chosen, and told only where it is signed.

Nothing is ever downloaded or installed. What is sent is a plain request: this program's name and version in
the user agent, as with every request of it, and nothing about the user.
"""

from __future__ import annotations

from armatic_setup.updates.checking import Known, check, is_due, known
from armatic_setup.updates.source import Source, load_source
from armatic_setup.updates.statement import Package, Statement

__all__ = ["Known", "Package", "Source", "Statement", "check", "is_due", "known", "load_source"]
