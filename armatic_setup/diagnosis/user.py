"""What kind of user signed in? Its type caps every right. Mostly it may not look itself, which is fine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.findings import Finding, Part
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import Result
from armatic_setup.gateway.filters import equal_to
from armatic_setup.gateway.functions import Query
from armatic_setup.language import mark, tr

_TYPE, _ADMIN, _WEB_SERVICES = "USERTYPE", "ADMIN", "LOGINDISABLED"
#: The only type that receivables are open to; a letter in one kind of answer.
_WIDE: Final = frozenset({"business user", "business", "b"})
_NOT_SHOWN: Final = mark("Intacct does not show this user its own account, which is normal.")


@dataclass(frozen=True, slots=True)
class UserFacts:
    """What Intacct tells about the signed-in user. Empty or ``None`` where it does not.

    Attributes:
        type: Such as ``business user``.
        admin: Its admin privileges: ``Off``, ``Limited`` or ``Full``.
        web_services_only: Whether it can be used by programs only.
    """

    type: str = ""
    admin: str = ""
    web_services_only: bool | None = None

    @property
    def narrow(self) -> bool:
        """Whether its type keeps it from receivables, whatever it is granted."""
        return bool(self.type) and self.type.casefold() not in _WIDE


def user_query(user_id: str) -> Query:
    """Asks for the user's own row; not being allowed to is usual."""
    fields = ("LOGINID", _TYPE, _ADMIN, _WEB_SERVICES)
    return Query("USERINFO", fields, where=equal_to("LOGINID", user_id), order_by=(), page_size=1)


def user_facts(result: Result | None) -> UserFacts:
    """What the answer to :func:`user_query` says; a refusal says nothing."""
    if result is None or result.page is None or not result.page.rows:
        return UserFacts()
    row = {name.upper(): (text or "").strip() for name, text in result.page.rows[0].items()}
    told = row.get(_WEB_SERVICES, "").lower()
    return UserFacts(
        row.get(_TYPE, ""),
        row.get(_ADMIN, ""),
        told == "true" if told in ("true", "false") else None,
    )


def judge(user: UserFacts, diagnosed: Diagnostician) -> tuple[Part, Part]:
    """Two parts of the ``sign_in`` check: the user's type, and whether it is for programs only."""
    return (
        Part("sign_in.user_type", _type(user, diagnosed)),
        Part("sign_in.web_services", _web_services(user, diagnosed)),
    )


def _type(user: UserFacts, diagnosed: Diagnostician) -> Finding:
    if not user.type:
        return Finding(CheckStatus.SKIPPED, f"{tr(_NOT_SHOWN)} {tr('Check that User type is Business.')}")
    if user.narrow:
        fault = Fault(Stage.OPERATION, "user_type", function="query", object="USERINFO", detail=user.type)
        return Finding(CheckStatus.WARNING, "", diagnosed(fault, more={"user_type": user.type}))
    words = tr("{type}, admin privileges {admin}.") if user.admin else "{type}."
    return Finding(CheckStatus.PASSED, words.format(type=user.type.capitalize(), admin=user.admin.lower()))


def _web_services(user: UserFacts, diagnosed: Diagnostician) -> Finding:
    if user.web_services_only is None:
        return Finding(CheckStatus.SKIPPED, tr(_NOT_SHOWN))
    if user.web_services_only:
        return Finding(CheckStatus.PASSED, tr("It is for programs only, so its password does not expire."))
    fault = Fault(Stage.OPERATION, "user_not_web_services", function="query", object="USERINFO")
    return Finding(CheckStatus.WARNING, "", diagnosed(fault))
