"""A practice Armatic on loopback: the one lookup that is publicly known, over real HTTP.

Public is only this: ``GET /customers?query=TEXT`` with a bearer token answers JSON with a list ``customers``
whose entries have an ``account_number`` and a ``pay_balance_link``. What else stands here (how errors look,
how a search matches, further fields, limits) is unconfirmed, and marked so.

Shares no code with the client, so that one misunderstanding cannot hide on both sides. Further interfaces are
further routes, see `Routes`.
"""

from __future__ import annotations

from armatic_setup.practice.armatic.calls import ArmaticCalls
from armatic_setup.practice.armatic.directory import Directory
from armatic_setup.practice.armatic.faults import FAULTS, ArmaticFaults
from armatic_setup.practice.armatic.routes import Request, Routes, refusal, said
from armatic_setup.practice.armatic.server import PracticeArmatic

__all__ = [
    "FAULTS",
    "ArmaticCalls",
    "ArmaticFaults",
    "Directory",
    "PracticeArmatic",
    "Request",
    "Routes",
    "refusal",
    "said",
]
