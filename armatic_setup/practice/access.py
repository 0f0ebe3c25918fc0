"""Who may connect: senders, the company's sender authorizations, and the web-services user."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from armatic_setup.practice import names
from armatic_setup.practice.setup_data import WEB_SERVICES_USER
from armatic_setup.practice.xml_out import ErrorText

GRANT_SENDER: Final = (
    "Contact the company administrator to grant Web Services authorization to this sender ID."
)
SENDER_REFUSED: Final = ErrorText("XL03000006", "", "Incorrect Intacct XML Partner ID or password.", "")
SIGN_IN_REFUSED: Final = ErrorText("XL03000006", "", "Sign-in information is incorrect", "")
#: What the gateway itself says, before any company is asked; it lacks description2.
REQUEST_REFUSED: Final = ErrorText(
    "GW-0011", "Invalid Request [Request ID: 7f3c9a]", "", "", ("errorno", "description", "correction")
)


class UserStatus(StrEnum):
    """Status of a user."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    LOCKED = "lockedout"


class LoginRefusedError(Exception):
    """A login was refused.

    Attributes:
        error: What the answer says.
        status: HTTP status of the answer.
    """

    def __init__(self, error: ErrorText, status: int = 200) -> None:
        super().__init__(error.description2)
        self.error = error
        self.status = status


@dataclass(slots=True)
class PracticeAccess:
    """The credentials that work, and the settings around them. Tests change the attributes.

    The passwords hold characters that careless XML breaks on.

    Attributes:
        authorizations: The company's Web Services authorizations: sender ID to ``Active`` or ``Inactive``.
        user_key: Record number of the user.
        gmt_offset: Minutes east of UTC that the user sees times in.
        locale: As ``readUserFormatting`` answers it.
        date_format: How the user's dates are written: separator, then the order of the parts.
        lock_after: Wrong passwords in a row until the user is locked; the real number is not public.
        entities: Entities that the user may sign in to; None means all of them.
        may_enter_top_level: Whether the user may sign in without an entity.
    """

    company: str = names.COMPANY_ID
    user: str = "xmlgw-armatic"
    user_password: str = "Pa<ss>&\"wörd'é7€"  # noqa: S105 - of a made-up user
    sender: str = "Pscore"
    sender_password: str = "Snd&<\"é]]>'#9"  # noqa: S105 - made up too
    authorizations: dict[str, str] = field(default_factory=lambda: {"Pscore": "Active"})
    user_status: UserStatus = UserStatus.ACTIVE
    user_key: int = WEB_SERVICES_USER
    gmt_offset: int = -300
    locale: str = "en_US"
    date_format: str = "/mdY"
    lock_after: int = 10
    entities: frozenset[str] | None = None
    may_enter_top_level: bool = True
    wrong_passwords: int = 0

    def check_sender(self, sender: str, password: str) -> bool:
        """Whether the gateway knows the sender. Both values are case-sensitive."""
        return sender == self.sender and password == self.sender_password

    def check_authorization(self, sender: str, company: str) -> None:
        """The company must exist and have authorized the sender.

        A company ID nobody has is refused with HTTP 400; public sources also show the answer of a wrong
        password for it, which the fault ``wrong_company`` gives. That IDs are case-sensitive is unconfirmed.

        Raises:
            LoginRefusedError: There is no such company, or the sender is not Active on its list.
        """
        if company != self.company:
            raise LoginRefusedError(REQUEST_REFUSED, 400)
        if self.authorizations.get(sender) != "Active":
            raise LoginRefusedError(
                ErrorText(
                    "XL03000006",
                    "Invalid Web Services Authorization",
                    f"The sender ID '{sender}' is not authorized to make Web Services requests to company ID "
                    f"'{company}'.",
                    GRANT_SENDER,
                )
            )

    def check_login(self, user: str, password: str) -> None:
        """User ID and password must fit exactly; the answer does not say which one was wrong.

        That IDs are case-sensitive, and the texts for inactive and locked users, are unconfirmed.

        Raises:
            LoginRefusedError: One of them is wrong, or the user is inactive or locked.
        """
        if user != self.user:
            raise LoginRefusedError(SIGN_IN_REFUSED)
        if self.user_status == UserStatus.LOCKED:
            raise LoginRefusedError(USER_LOCKED)
        if password != self.user_password:
            self.wrong_passwords += 1
            if self.wrong_passwords >= self.lock_after:
                self.user_status = UserStatus.LOCKED
            raise LoginRefusedError(SIGN_IN_REFUSED)
        if self.user_status == UserStatus.INACTIVE:
            raise LoginRefusedError(USER_INACTIVE)
        self.wrong_passwords = 0

    def check_entity(self, entity: str, known: frozenset[str]) -> None:
        """The entity must exist and the user must be allowed to enter it. Texts are unconfirmed.

        Raises:
            LoginRefusedError: It does not, or is not.
        """
        allowed = known if self.entities is None else self.entities & known
        if entity and entity not in known:
            raise LoginRefusedError(
                ErrorText("XL03000006", "", f"The location ID '{entity}' is invalid.", "")
            )
        if entity and entity not in allowed:
            raise LoginRefusedError(
                ErrorText("XL03000006", "", f"You do not have access to the entity '{entity}'.", "")
            )
        if not entity and not self.may_enter_top_level:
            raise LoginRefusedError(
                ErrorText("XL03000006", "", "You do not have access to the top level of this company.", "")
            )


#: Unconfirmed texts: no public source shows what the gateway says here.
USER_LOCKED = ErrorText(
    "XL03000006",
    "Sign-in information is incorrect",
    "Your account is locked. Contact your administrator.",
    "",
)
USER_INACTIVE = ErrorText(
    "XL03000006", "Sign-in information is incorrect", "The user is inactive.", "Contact your administrator."
)
