"""Credentials, a session and the like for these tests."""

from __future__ import annotations

from datetime import UTC, datetime

from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.session import Session
from armatic_setup.secret import Secret

USER_PASSWORD = "user-marker-4711"
SENDER_PASSWORD = "sender-marker-0815"
SESSION_ID = "session-marker-1234"

CREDENTIALS = Credentials(
    company_id="HarborPine",
    user_id="xmlgw-armatic",
    user_password=Secret(USER_PASSWORD),
    sender_id="Pscore",
    sender_password=Secret(SENDER_PASSWORD),
)

SESSION = Session(
    id=Secret(SESSION_ID),
    endpoint="https://api.intacct.com/ia/xml/xmlgw.phtml",
    expires_at=datetime(2026, 11, 24, 15, tzinfo=UTC),
)
