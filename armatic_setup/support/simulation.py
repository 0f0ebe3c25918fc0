"""A diagnosis made to happen on the practice company, so that a support rep sees what a customer sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from armatic_setup.gateway.credentials import Credentials
from armatic_setup.language import mark, tr
from armatic_setup.practice import PracticeGateway, UserStatus
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.secret import Secret

Arrange = Callable[[PracticeGateway], None]


@dataclass(frozen=True, slots=True)
class Simulation:
    """What is arranged at the practice company, and what is typed in another way.

    Attributes:
        arrange: Makes it go wrong at a gateway that nothing else was arranged at.
        typed: Fields of the credentials and what stands there. None of it is a secret: the passwords are made
            up and wrong.
    """

    arrange: Arrange = lambda _: None
    typed: Mapping[str, str] = field(default_factory=dict)

    def credentials(self, practice: PracticeGateway) -> Credentials:
        """Who signs in then."""
        right = credentials_of(practice.access)
        secrets = {name: Secret(text) for name, text in self.typed.items() if name.endswith("_password")}
        return replace(right, **{**self.typed, **secrets})  # type: ignore[arg-type]  # names of its fields


def _fault(name: str, *, object: str = "", function: str = "") -> Simulation:  # noqa: A002 - the gateway's word
    return Simulation(lambda practice: practice.faults.add(name, object=object, function=function))


def _typed(**values: str) -> Simulation:
    return Simulation(typed=values)


def _access(**attributes: object) -> Arrange:
    def arrange(practice: PracticeGateway) -> None:
        for name, value in attributes.items():
            setattr(practice.access, name, value)

    return arrange


def _deny(*names: str) -> Simulation:
    def arrange(practice: PracticeGateway) -> None:
        for name in names:
            practice.permissions.deny(name)

    return Simulation(arrange)


def _employee(practice: PracticeGateway) -> None:
    practice.permissions.revoke_all()
    practice.permissions.grant("Company", "Users")
    practice.faults.add("employee_user", object="USERINFO")


def _ordinary(practice: PracticeGateway) -> None:
    practice.permissions.grant("Company", "Users")
    practice.faults.add("ordinary_user", object="USERINFO")


def _lacks_edit(practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.grant("Accounts Receivable", "Manage payments", "Post")
    practice.permissions.grant("Order Entry", "Payments", "Add")
    practice.permissions.revoke("Accounts Receivable", "Customers", "Edit")


_ACCOUNTS: Final = "GLACCOUNT"
_INVOICES: Final = "ARINVOICE"

#: What a connection test on the practice company can be made to end in.
SIMULATIONS: Final[Mapping[str, Simulation]] = {
    # what was typed
    "login.value_quotes": _typed(company_id='"HarborPine"'),
    "login.value_blanks": _typed(company_id="Harbor Pine"),
    "login.value_padded": _typed(user_password="Made-up-1 "),  # noqa: S106 - made up
    "login.value_email": _typed(user_id="ar@harborpine.example"),
    "login.console_id": _typed(company_id="Firm|HarborPine"),
    "sender.capitals": _typed(sender_id="pscore"),
    # the sign-in
    "sender.not_recognized": _typed(sender_password="Made-up-2"),  # noqa: S106 - made up
    "sender.not_authorized": Simulation(_access(authorizations={"Pscore": "Inactive"})),
    "sender.other": _fault("control_without_errors"),
    "request.policy": _fault("bad_policy"),
    "request.malformed": _fault("schema_error"),
    "request.company_or_sender": _typed(company_id="HarbourPine"),
    "company.demo_expired": _fault("demo_expired"),
    "login.web_services_off": _fault("web_services_not_subscribed"),
    "login.ip_filter": _fault("ip_filter"),
    "login.top_level": Simulation(_access(may_enter_top_level=False)),
    "login.entity_private": Simulation(_access(entities=frozenset({"US-01"})), {"entity_id": "NL-90"}),
    "login.entity_unknown": _typed(entity_id="US-99"),
    "login.entity": _fault("entity_not_allowed"),
    "login.session": _fault("session_function_failed"),
    "login.locked_out": Simulation(_access(user_status=UserStatus.LOCKED)),
    "login.password_expired": _fault("password_expired"),
    "login.user_inactive": Simulation(_access(user_status=UserStatus.INACTIVE)),
    "login.refused": _typed(user_password="Made-up-3"),  # noqa: S106 - made up
    "login.other": _fault("login_unknown"),
    "user.type_too_narrow": Simulation(_employee),
    "user.not_web_services": Simulation(_ordinary),
    # the way
    "local.clock": _fault("clock_ahead"),
    "local.endpoint_not_allowed": _fault("foreign_endpoint"),
    "network.proxy_sign_in": _fault("http_407"),
    "network.connection_refused": Simulation(PracticeGateway.stop),
    "network.connection_lost": _fault("reset"),
    "service.maintenance": _fault("maintenance_at_control"),
    "service.throttled": _fault("throttled"),
    "service.gateway_timeout": _fault("http_524"),
    "service.redirect": _fault("redirect"),
    "service.address_not_found": _fault("http_404"),
    "service.blocked": _fault("http_403"),
    "service.unavailable": _fault("http_503"),
    "reply.html": _fault("captive_portal"),
    "reply.incomplete": _fault("empty_body"),
    "reply.refused": _fault("entity_bomb"),
    "reply.unreadable": _fault("malformed_xml"),
    # what the user may read
    "permission.denied": _deny(_INVOICES),
    "permission.denied_rows": _deny(_INVOICES, _ACCOUNTS, "CHECKINGACCOUNT"),
    "permission.all_denied": Simulation(lambda practice: practice.permissions.revoke_all()),
    "permission.right_missing": Simulation(_lacks_edit),
    "permission.audit_history": _fault("audit_denied", object=_ACCOUNTS),
    "application.not_subscribed": Simulation(
        lambda practice: practice.permissions.unsubscribe("Accounts Receivable")
    ),
    "object.not_subscribed": _fault("module_not_subscribed", object=_INVOICES),
    "object.not_available": _fault("not_open_to_api", object=_INVOICES),
    "object.not_found": _fault("object_absent", object=_INVOICES),
    "request.field": _fault("unknown_field", object=_ACCOUNTS),
    "request.legacy": _fault("errorno_is_text", object=_ACCOUNTS),
    "request.write_refused": _fault("business_rule", object=_ACCOUNTS),
    "operation.no_reason": _fault("generic_error", object=_ACCOUNTS),
    "operation.rolled_back": _fault("rolled_back_alone", object=_ACCOUNTS),
    "operation.other": _fault("unknown_error", object=_ACCOUNTS),
    # the company
    "company.no_entities": Simulation(_access(entities=frozenset())),
    "company.entities_closed": Simulation(_access(entities=frozenset({"US-01", "UK-01"}))),
    "company.date_format": Simulation(_access(date_format="/mdy")),
    "company.formatting_refused": _fault("unknown_error", function="readUserFormatting"),
}

_COUNTED: Final = mark("It counts sign-ins: simulate login.refused, and test again with a wrong password.")
_DATA: Final = mark("It tells of the data file or the disk, which a test does not touch.")
_REVIEW: Final = mark("It tells of a review file or a pasted table; open one on the checklist.")
_STATE: Final = mark("It tells of the saved answers of this computer.")
_TLS: Final = mark("The practice company is reached without encryption, so no certificate is shown.")
_OURS: Final = mark("It tells of a fault of the program itself.")

#: Why the others cannot be shown so: the first beginning of an identifier that fits.
_NOT_SIMULATED: Final[Mapping[str, str]] = {
    "local.unsendable_value": mark("It tells of a character that no keyboard types."),
    "local.password_unchanged": _COUNTED,
    "local.password_missing": mark("No test begins without a password; leave the field empty."),
    "local.sign_in_": _COUNTED,
    "local.function_not_allowed": _OURS,
    "local.keychain": mark("It tells of this computer's keychain, which is left alone."),
    "local.value_too_long": mark("It tells of this computer's keychain, which is left alone."),
    "local.key_file": mark("It tells of a connection key file; open a wrong file on the connect page."),
    "local.disk": _DATA,
    "local.database": _DATA,
    "local.file_exists": _DATA,
    "local.export_foreign": _DATA,
    "local.export_in_use": _DATA,
    "local.no_customers": _DATA,
    "local.snapshot": mark("It tells of the command check --compare."),
    "local.paste": _REVIEW,
    "local.review": _REVIEW,
    "local.bundle": mark("It tells of a support bundle; open a wrong file here."),
    "local.state": _STATE,
    "local.catalogue": _OURS,
    "local.internal": _OURS,
    "local.": mark("It tells of this computer, in which the practice company has no part."),
    "armatic.intake_": mark("It comes up when data is delivered to Armatic, which a test does not do."),
    "armatic.": mark("It comes up when customers are looked up in Armatic, which a test does not do."),
    "network.certificate": _TLS,
    "network.tls": _TLS,
    "network.read_timeout": mark("It would take two minutes until the program gives up."),
    "network.": mark("It needs another network; the practice company is on this computer."),
    "reply.values": mark("It comes up in a sync only."),
    "permission.users_view": mark("A test works without this right and does not tell of it."),
    "permission.denied_object": mark("It tells of an object that no permission row stands for."),
    "unknown": mark("It stands for whatever nobody has met yet."),
}


def why_not(diagnosis: str) -> str:
    """Why *diagnosis* cannot be simulated, in a sentence; empty where it can, or where there is none such."""
    if diagnosis in SIMULATIONS:
        return ""
    return next((tr(why) for begin, why in _NOT_SIMULATED.items() if diagnosis.startswith(begin)), "")
