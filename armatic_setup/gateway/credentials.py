"""Who signs in, to which company, by which program."""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.secret import Secret


@dataclass(frozen=True, slots=True)
class Credentials:
    """Everything a sign-in needs. All values go out exactly as given; blanks are not trimmed here.

    Attributes:
        company_id: The company ID; ``console|client`` for accountant consoles.
        user_id: The web-services user.
        user_password: Its password.
        sender_id: The program's sender ID; capitals matter.
        sender_password: The sender's password.
        entity_id: Entity to sign in to; empty means top level.
        proxy_sign_in: User name and password for the company's proxy as one, see ``Secret.pair``; for the
            proxy alone, Intacct never sees them.
    """

    company_id: str
    user_id: str
    user_password: Secret
    sender_id: str
    sender_password: Secret
    entity_id: str = ""
    proxy_sign_in: Secret | None = None
