"""What this program is, what it is made of, and under which terms."""

from __future__ import annotations

from armatic_setup.about.facts import About, about
from armatic_setup.about.notices import Notice, find
from armatic_setup.about.parts import notices_here

__all__ = ["About", "Notice", "about", "find", "notices_here"]
