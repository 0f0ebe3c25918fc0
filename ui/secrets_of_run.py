"""The passwords of this run, and the credentials they make with the journey's answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.journey import Journey


@dataclass(slots=True)
class Secrets:
    """They are in memory here and in the system's keyring, nowhere else."""

    user_password: Secret | None = None
    sender_password: Secret | None = None
    proxy_sign_in: Secret | None = None
    armatic_key: Secret | None = None

    def credentials(self, journey: Journey) -> Credentials | None:
        """Everything a sign-in needs, or nothing while a part is missing."""
        from armatic_setup.gateway.credentials import Credentials

        answers, values = journey.state.answers, journey.values
        if not (answers.company_id and self.user_password and self.sender_password):
            return None
        return Credentials(
            company_id=answers.company_id,
            user_id=values["user_id"],
            user_password=self.user_password,
            sender_id=values["sender_id"],
            sender_password=self.sender_password,
            entity_id=answers.entity_id,
            proxy_sign_in=self.proxy_sign_in,
        )
