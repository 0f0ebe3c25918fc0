"""What can go wrong on the way to a passed connection test, and what must be said then.

One table for the core, the command line and the window: each runs its own face against the same faults, so
that all of them say the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from armatic_setup.diagnosis.permissions import probe_of
from armatic_setup.diagnosis.plan import rows_to_check
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.retry import BRISK, RetryPolicy
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Owner, Profile
from armatic_setup.practice import PracticeGateway, UserStatus
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.secret import Secret
from armatic_setup.support.simulation import SIMULATIONS

_CATALOGUE = load_catalogue()
#: The objects of a whole test in the order they are read.
PROBED = tuple(
    dict.fromkeys(filter(None, (probe_of(row) for row in rows_to_check(_CATALOGUE, Profile.FULL))))
)
#: What a whole test costs: three requests and one an object.
WHOLE = 3 + len(PROBED)
#: As patient as the product is, but without the waiting.
AT_ONCE = RetryPolicy(tries=BRISK.tries, first_wait=0.0, throttle_wait=0.0, longest_wait=0.0)

FAILED, WARNING = CheckStatus.FAILED, CheckStatus.WARNING
YOU, ADMIN, IT, ARMATIC, WAIT = Owner.YOU, Owner.INTACCT_ADMIN, Owner.IT, Owner.ARMATIC, Owner.WAIT

Arrange = Callable[[PracticeGateway], None]


def right_credentials(practice: PracticeGateway) -> Credentials:
    """Those that the practice company takes."""
    return credentials_of(practice.access)


@dataclass(frozen=True, slots=True)
class FaultCase:
    """One thing that goes wrong.

    Attributes:
        check: The check that tells it.
        requests: How many the whole test sends then, retries included.
        logins: How often a password is judged.
        arrange: Makes it go wrong.
        typed: Values that are typed in another way.
        part: The part of the check that tells it, or empty.
        status: How the check ends.
        waits: Whether the product waits before it tries again, which a test of a face has no time for.
    """

    name: str
    diagnosis: str
    check: str
    owner: Owner
    requests: int
    logins: int
    arrange: Arrange = lambda _: None
    typed: Mapping[str, str] = field(default_factory=dict)
    part: str = ""
    status: CheckStatus = FAILED
    waits: bool = False

    def credentials(self, practice: PracticeGateway) -> Credentials:
        """Who signs in."""
        right = right_credentials(practice)
        secrets = {name: Secret(value) for name, value in self.typed.items() if name.endswith("_password")}
        return dataclasses.replace(right, **{**self.typed, **secrets})

    def secrets(self, practice: PracticeGateway) -> tuple[str, ...]:
        """The passwords that nothing may say."""
        typed = tuple(value for name, value in self.typed.items() if name.endswith("_password"))
        return (practice.access.user_password, practice.access.sender_password, *typed)


def _fault(name: str, **where: object) -> Arrange:
    return lambda practice: practice.faults.add(name, **where)  # type: ignore[arg-type]


def _set(**attributes: object) -> Arrange:
    def arrange(practice: PracticeGateway) -> None:
        for name, value in attributes.items():
            setattr(practice.access, name, value)

    return arrange


def _deny(*names: str) -> Arrange:
    def arrange(practice: PracticeGateway) -> None:
        for name in names:
            practice.permissions.deny(name)

    return arrange


def _empty_role(practice: PracticeGateway) -> None:
    practice.permissions.revoke_all()


#: The product itself can show these.
_EMPLOYEE = SIMULATIONS["user.type_too_narrow"].arrange
_ORDINARY = SIMULATIONS["user.not_web_services"].arrange
_LACKS_EDIT = SIMULATIONS["permission.right_missing"].arrange


def _no_application(name: str) -> Arrange:
    return lambda practice: practice.permissions.unsubscribe(name)


def _up_to(name: str) -> int:
    """Requests up to the one that reads an object, that one included."""
    return 3 + PROBED.index(name) + 1


def _sign_in(
    name: str,
    diagnosis: str,
    check: str,
    owner: Owner,
    logins: int,
    *,
    tries: int = 1,
    part: str = "",
    arrange: Arrange | None = None,
    **typed: str,
) -> FaultCase:
    return FaultCase(
        name,
        diagnosis,
        check,
        owner,
        requests=tries,
        logins=logins,
        arrange=arrange or (_fault(name) if not typed else lambda _: None),
        typed=typed,
        part=part,
        waits=tries > 1,
    )


_AT_THE_SIGN_IN = (
    _sign_in("sender_wrong", "sender.not_recognized", "sender", ARMATIC, 0),
    _sign_in("wrong key", "sender.not_recognized", "sender", ARMATIC, 0, sender_password="Not-the-key-1"),
    _sign_in("sender in small letters", "sender.capitals", "sender", YOU, 0, sender_id="pscore"),
    _sign_in("a blank behind the key", "login.value_padded", "sender", YOU, 0, sender_password="A-key-77 "),
    _sign_in("invalid_request", "request.company_or_sender", "authorization", YOU, 0),
    _sign_in("invalid_request_old", "request.company_or_sender", "authorization", YOU, 0),
    _sign_in(
        "wrong company", "request.company_or_sender", "authorization", YOU, 1,
        part="authorization.sender", company_id="HarbourPine",
    ),
    _sign_in("company in quotes", "login.value_quotes", "authorization", YOU, 1, company_id='"HarborPine"'),
    _sign_in("company with a blank", "login.value_blanks", "authorization", YOU, 1, company_id="Harbor Pine"),
    _sign_in("console ID", "login.console_id", "authorization", YOU, 1, company_id="Firm|HarborPine"),
    _sign_in("wrong_company", "login.refused", "sign_in", YOU, 1),
    _sign_in("sign_in_at_gateway", "login.refused", "sign_in", YOU, 0),
    _sign_in("sign_in_at_gateway_old", "login.refused", "sign_in", YOU, 0),
    _sign_in("sign_in_refused", "login.refused", "sign_in", YOU, 1, part="sign_in.password"),
    _sign_in("wrong password", "login.refused", "sign_in", YOU, 1, user_password="Wr0ng-one!"),
    _sign_in("a blank behind the password", "login.value_padded", "sign_in", YOU, 1, user_password="Pw-9 \n"),
    _sign_in("e-mail as user ID", "login.value_email", "sign_in", YOU, 1, user_id="ar@harborpine.example"),
    _sign_in("user ID in quotes", "login.value_quotes", "sign_in", YOU, 1, user_id="‘xmlgw-armatic’"),
    _sign_in("login_unknown", "login.other", "sign_in", ADMIN, 1),
    _sign_in("user_locked", "login.locked_out", "sign_in", ADMIN, 1),
    _sign_in(
        "a locked user", "login.locked_out", "sign_in", ADMIN, 1, arrange=_set(user_status=UserStatus.LOCKED)
    ),
    _sign_in("user_inactive", "login.user_inactive", "sign_in", ADMIN, 1),
    _sign_in("password_expired", "login.password_expired", "sign_in", ADMIN, 1),
    _sign_in("session_function_failed", "login.session", "sign_in", YOU, 1),
    _sign_in(
        "sender_not_authorized", "sender.not_authorized", "authorization", ADMIN, 1,
        part="authorization.sender",
    ),
    _sign_in(
        "sender inactive", "sender.not_authorized", "authorization", ADMIN, 1,
        arrange=_set(authorizations={"Pscore": "Inactive"}),
    ),
    _sign_in(
        "sender in wrong capitals there", "sender.not_authorized", "authorization", ADMIN, 1,
        arrange=_set(authorizations={"PSCORE": "Active"}),
    ),
    _sign_in(
        "web_services_not_subscribed", "login.web_services_off", "authorization", ADMIN, 1,
        part="authorization.sender",
    ),
    _sign_in("demo_expired", "company.demo_expired", "authorization", ADMIN, 0, part="authorization.sender"),
    _sign_in("ip_filter", "login.ip_filter", "authorization", ADMIN, 1, part="authorization.addresses"),
    _sign_in(
        "top level closed", "login.top_level", "authorization", ADMIN, 1,
        part="authorization.entity", arrange=_set(may_enter_top_level=False),
    ),
    _sign_in("top_level_not_allowed", "login.top_level", "authorization", ADMIN, 1),
    _sign_in(
        "an entity nobody has", "login.entity_unknown", "authorization", YOU, 1,
        part="authorization.entity", entity_id="US-99",
    ),
    _sign_in(
        "an entity closed to the user", "login.entity_private", "authorization", ADMIN, 1,
        part="authorization.entity", arrange=_set(entities=frozenset({"US-01"})), entity_id="NL-90",
    ),
    _sign_in("entity_unknown", "login.entity", "authorization", YOU, 1),
    _sign_in("entity_not_allowed", "login.entity", "authorization", YOU, 1),
    _sign_in("schema_error", "request.malformed", "sender", ARMATIC, 0),
    _sign_in("bad_policy", "request.policy", "sender", ARMATIC, 0),
    _sign_in("control_without_errors", "sender.other", "sender", ARMATIC, 0),
    _sign_in("foreign_endpoint", "local.endpoint_not_allowed", "encryption", ARMATIC, 1),
    _sign_in("plain_endpoint", "local.endpoint_not_allowed", "encryption", ARMATIC, 1),
)  # fmt: skip

_AT_THE_ANSWER = tuple(
    _sign_in(name, diagnosis, "reach", owner, logins, tries=tries, part="reach.answer")
    for name, diagnosis, owner, logins, tries in (
        ("maintenance_at_control", "service.maintenance", WAIT, 0, 2),
        ("maintenance", "service.maintenance", WAIT, 2, 2),
        ("throttled", "service.throttled", WAIT, 0, 2),
        ("rate_limit_in_200", "service.throttled", WAIT, 2, 2),
        ("http_429", "service.throttled", WAIT, 0, 2),
        ("http_500", "service.unavailable", WAIT, 0, 2),
        ("http_502", "service.unavailable", WAIT, 0, 2),
        ("http_503", "service.unavailable", WAIT, 0, 2),
        ("http_504", "service.unavailable", WAIT, 0, 2),
        ("cdn_page", "service.unavailable", WAIT, 0, 2),
        ("http_524", "service.gateway_timeout", WAIT, 0, 1),
        ("http_403", "service.blocked", IT, 0, 1),
        ("filter_page", "service.blocked", IT, 0, 1),
        ("http_404", "service.address_not_found", IT, 0, 1),
        ("captive_portal", "reply.html", IT, 0, 1),
        ("redirect", "service.redirect", IT, 0, 1),
        ("redirect_keeping_body", "service.redirect", IT, 0, 1),
        ("empty_body", "reply.incomplete", WAIT, 0, 1),
        ("cut_body", "reply.incomplete", WAIT, 1, 1),
        ("reset", "network.connection_lost", YOU, 0, 1),
        ("closed", "network.connection_lost", YOU, 0, 1),
        ("malformed_xml", "reply.unreadable", ARMATIC, 1, 1),
        ("other_xml", "reply.unreadable", ARMATIC, 0, 1),
        ("no_session_id", "reply.unreadable", ARMATIC, 1, 1),
        ("entity_bomb", "reply.refused", ARMATIC, 0, 1),
        ("external_entity", "reply.refused", ARMATIC, 0, 1),
        ("gzip_bomb", "reply.refused", ARMATIC, 0, 1),
    )
)
_ON_THE_WAY = (
    *_AT_THE_ANSWER,
    _sign_in("http_407", "network.proxy_sign_in", "reach", YOU, 0, part="reach.proxy"),
)


def _signed_in(
    name: str,
    diagnosis: str,
    check: str,
    owner: Owner,
    arrange: Arrange,
    *,
    part: str = "",
    status: CheckStatus = FAILED,
    requests: int = WHOLE,
    waits: bool = False,
) -> FaultCase:
    return FaultCase(
        name,
        diagnosis,
        check,
        owner,
        requests=requests,
        logins=1,
        arrange=arrange,
        part=part,
        status=status,
        waits=waits,
    )


_INVOICES = "permissions.accounts_receivable.invoices"
_ACCOUNTS = "permissions.general_ledger.accounts"

_SIGNED_IN = (
    _signed_in(
        "clock_ahead", "local.clock", "encryption", YOU, _fault("clock_ahead"),
        part="encryption.clock", status=WARNING,
    ),
    _signed_in(
        "an employee user", "user.type_too_narrow", "permissions", ADMIN, _EMPLOYEE,
    ),
    _signed_in(
        "an ordinary user", "user.not_web_services", "sign_in", ADMIN, _ORDINARY,
        part="sign_in.web_services", status=WARNING,
    ),
    _signed_in(
        "no Accounts Receivable", "application.not_subscribed", "applications", ADMIN,
        _no_application("Accounts Receivable"), part="applications.accounts_receivable",
    ),
    _signed_in(
        "no Order Entry", "application.not_subscribed", "applications", ADMIN,
        _no_application("Order Entry"), part="applications.order_entry", status=WARNING,
    ),
    _signed_in(
        "one row denied", "permission.denied", "permissions", ADMIN, _deny("ARINVOICE"), part=_INVOICES
    ),
    _signed_in(
        "several rows denied", "permission.denied_rows", "permissions", ADMIN,
        _deny("ARINVOICE", "GLACCOUNT", "CHECKINGACCOUNT"),
    ),
    _signed_in("an empty role", "permission.all_denied", "permissions", ADMIN, _empty_role),
    _signed_in(
        "a right missing", "permission.right_missing", "permissions", ADMIN, _LACKS_EDIT,
        part="permissions.accounts_receivable.customers", status=WARNING,
    ),
    *(
        _signed_in(
            f"{name} on accounts", diagnosis, "permissions", owner, _fault(name, object="GLACCOUNT"),
            part=_ACCOUNTS,
        )
        for name, diagnosis, owner in (
            ("unknown_field", "request.field", ARMATIC),
            ("generic_error", "operation.no_reason", WAIT),
            ("rolled_back", "operation.no_reason", WAIT),
            ("rolled_back_alone", "operation.rolled_back", WAIT),
            ("errorno_is_text", "request.legacy", ARMATIC),
            ("business_rule", "request.write_refused", ARMATIC),
            ("unknown_error", "operation.other", ARMATIC),
            ("result_without_errors", "operation.other", ARMATIC),
            ("audit_denied", "permission.audit_history", YOU),
        )
    ),
    *(
        _signed_in(
            f"{name} on invoices", diagnosis, "permissions", ADMIN, _fault(name, object="ARINVOICE"),
            part=_INVOICES,
        )
        for name, diagnosis in (
            ("object_absent", "object.not_found"),
            ("object_absent_old", "object.not_found"),
            ("not_open_to_api", "object.not_available"),
            ("module_not_subscribed", "object.not_subscribed"),
        )
    ),
    _signed_in(
        "the line drops among the rows", "network.connection_lost", "permissions", YOU,
        _fault("reset", function="query", object="ARINVOICE"),
        part=_INVOICES, requests=_up_to("ARINVOICE") + 1, waits=True,
    ),
    _signed_in(
        "busy among the rows", "service.throttled", "permissions", WAIT,
        _fault("throttled", function="query", object="ARINVOICE"),
        part=_INVOICES, requests=_up_to("ARINVOICE") + 1, waits=True,
    ),
    _signed_in(
        "entities closed to the user", "company.entities_closed", "company", ADMIN,
        _set(entities=frozenset({"US-01", "UK-01"})), part="company.entities", status=WARNING,
    ),
    _signed_in(
        "no entity open to the user", "company.no_entities", "company", ADMIN,
        _set(entities=frozenset()), part="company.entities", status=WARNING,
    ),
    _signed_in(
        "dates in two figures", "company.date_format", "company", ADMIN,
        _set(date_format="/mdy"), part="company.dates",
    ),
    _signed_in(
        "no date format told", "company.formatting_refused", "company", ARMATIC,
        _fault("unknown_error", function="readUserFormatting"), part="company.dates",
    ),
)  # fmt: skip

FAULT_CASES = _AT_THE_SIGN_IN + _ON_THE_WAY + _SIGNED_IN
