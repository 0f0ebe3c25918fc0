"""Who signs in at the practice company, in the client's terms: the two share no code of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.gateway.credentials import Credentials
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.practice import PracticeAccess


def credentials_of(access: PracticeAccess) -> Credentials:
    """Those that the practice company takes."""
    return Credentials(
        company_id=access.company,
        user_id=access.user,
        user_password=Secret(access.user_password),
        sender_id=access.sender,
        sender_password=Secret(access.sender_password),
    )
