"""A practice company behind a faithful gateway on loopback, for rehearsal, demos and tests.

Shares no code and no field list with the client, so that one misunderstanding cannot hide on both sides.
What no public source confirms is marked "unconfirmed".
"""

from __future__ import annotations

from armatic_setup.practice.access import PracticeAccess, UserStatus
from armatic_setup.practice.calls import CallLog
from armatic_setup.practice.company import TODAY, CompanySize, PracticeCompany
from armatic_setup.practice.fault_catalogue import FAULTS
from armatic_setup.practice.faults import FaultPlan
from armatic_setup.practice.permissions import PracticePermissions
from armatic_setup.practice.running import announcement, serve
from armatic_setup.practice.server import PracticeGateway

__all__ = [
    "FAULTS",
    "TODAY",
    "CallLog",
    "CompanySize",
    "FaultPlan",
    "PracticeAccess",
    "PracticeCompany",
    "PracticeGateway",
    "PracticePermissions",
    "UserStatus",
    "announcement",
    "serve",
]
