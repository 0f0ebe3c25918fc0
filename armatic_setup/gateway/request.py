"""Requests as XML, and a proxy's header. Pure, but for one thing: here, and only here, secrets are opened."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from lxml import etree

from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.errors import NotSendable
from armatic_setup.gateway.filters import Comparison, Filter
from armatic_setup.gateway.functions import (
    READ_FUNCTIONS,
    GetApiSession,
    GetApplications,
    GetFinancialSetup,
    GetUserPermissions,
    Lookup,
    Query,
    ReadEntityDetails,
    ReadFunction,
    ReadUserFormatting,
    name_of,
)
from armatic_setup.gateway.session import Session
from armatic_setup.secret import Secret

#: Characters XML 1.0 cannot carry at all, not even escaped.
_UNSENDABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MASK: Final = "••••••"
#: A shorter secret would blot out half of every message.
_SHORTEST_MASKED: Final = 4


@dataclass(frozen=True, slots=True)
class Request:
    """A request ready to be sent.

    Attributes:
        body: The XML; it holds passwords, so nothing shows or logs it.
        control_id: The request's control ID.
        function_ids: The functions' control IDs, in the order of the functions.
    """

    body: bytes = field(repr=False)
    control_id: str
    function_ids: tuple[str, ...]
    _secrets: tuple[Secret, ...] = field(repr=False)

    def masked(self, text: str) -> str:
        """*text* from a reply, without the secrets of this request: some errors quote what was sent."""
        for secret in self._secrets:
            value = secret.reveal()
            if len(value) >= _SHORTEST_MASKED:
                text = text.replace(value, _MASK)
        return text


def proxy_authorization(sign_in: Secret) -> str:
    """The header by which a proxy is signed in to, see ``Secret.pair``."""
    return "Basic " + base64.b64encode(sign_in.reveal().encode("utf-8", "surrogatepass")).decode("ascii")


def build(
    functions: tuple[ReadFunction, ...],
    credentials: Credentials,
    session: Session | None,
    control_id: str,
) -> Request:
    """A request of *functions*, signed in by *session*, or by the user's password when there is none.

    Raises:
        NotSendable: A function is not on the allow-list, or a value holds a character XML cannot carry.
    """
    root = etree.Element("request")
    control = _child(root, "control")
    _text(control, "senderid", credentials.sender_id, "sender ID")
    _secret(control, "password", credentials.sender_password, "sender password")
    _text(control, "controlid", control_id, "control ID")
    _text(control, "uniqueid", "false")  # true would refuse a function's control ID that came before
    _text(control, "dtdversion", "3.0")
    _text(control, "includewhitespace", "false")
    _text(control, "showadditionalerrorinfo", "true")

    operation = _child(root, "operation")
    authentication = _child(operation, "authentication")
    secrets = [credentials.sender_password, credentials.user_password]  # a reply may quote an earlier request
    if session is None:
        login = _child(authentication, "login")
        _text(login, "userid", credentials.user_id, "user ID")
        _text(login, "companyid", credentials.company_id, "company ID")
        _secret(login, "password", credentials.user_password, "user password")
        if credentials.entity_id:  # a stray one breaks the sign-in of single-entity companies
            _text(login, "locationid", credentials.entity_id, "entity ID")
    else:
        _secret(authentication, "sessionid", session.id, "session ID")
        secrets.append(session.id)

    content = _child(operation, "content")
    function_ids = tuple(f"{control_id}-{number}" for number in range(1, len(functions) + 1))
    for function, function_id in zip(functions, function_ids, strict=True):
        element = _child(content, "function")
        element.set("controlid", function_id)
        element.append(function_element(function))
    body = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return Request(body, control_id, function_ids, tuple(secrets))


def function_element(function: ReadFunction) -> etree._Element:
    """The XML of one function.

    Raises:
        NotSendable: It is not on the allow-list, or a value holds a character XML cannot carry.
    """
    name = READ_FUNCTIONS.get(type(function))
    fill = _FILLERS.get(type(function))
    if name is None or fill is None:
        raise NotSendable.of("function_not_allowed", function=name_of(function))
    element = etree.Element(name)
    fill(element, function)
    return element


def _nothing(element: etree._Element, function: ReadFunction) -> None:
    """The function's name says it all."""


def _lookup(element: etree._Element, function: Lookup) -> None:
    _text(element, "object", function.object, "object name")
    if function.doc_par_id:
        _text(element, "docparid", function.doc_par_id, "document type")


def _user(element: etree._Element, function: ReadUserFormatting | GetUserPermissions) -> None:
    _text(element, "userId", function.user_id, "user ID")


def _query(element: etree._Element, query: Query) -> None:
    _text(element, "object", query.object, "object name")
    select = _child(element, "select")
    for name in query.fields:
        _text(select, "field", name, "field name")
    for aggregation in query.aggregates:
        _text(select, aggregation.kind, aggregation.field, "field name")
    if query.doc_par_id:
        _text(element, "docparid", query.doc_par_id, "document type")
    if query.where is not None:
        _condition(_child(element, "filter"), query.where)
    if query.order_by:
        order_by = _child(element, "orderby")
        for name, direction in query.order_by:
            order = _child(order_by, "order")
            _text(order, "field", name, "field name")
            _child(order, direction)
    if query.show_private:
        _text(_child(element, "options"), "showprivate", "true")
    _text(element, "pagesize", str(query.page_size))
    if query.offset:
        _text(element, "offset", str(query.offset))


def _condition(parent: etree._Element, condition: Filter) -> None:
    element = _child(parent, condition.operator)
    if isinstance(condition, Comparison):
        _text(element, "field", condition.field, "field name")
        for value in condition.values:
            _text(element, "value", value, f"value for {condition.field}")
    else:
        for part in condition.parts:
            _condition(element, part)


def _child(parent: etree._Element, tag: str) -> etree._Element:
    return etree.SubElement(parent, tag)


def _secret(parent: etree._Element, tag: str, secret: Secret, label: str) -> None:
    _text(parent, tag, secret.reveal(), label)


def _text(parent: etree._Element, tag: str, value: str, label: str = "") -> None:
    """A child holding *value*; *label* names it when it cannot be sent. The value itself is never told."""
    if _UNSENDABLE.search(value):
        raise NotSendable.of("unsendable_value", detail=f"The {label} holds a control character")
    _child(parent, tag).text = value


#: How each function on the allow-list is filled in.
_FILLERS: Final[Mapping[type[ReadFunction], Callable[[etree._Element, Any], None]]] = MappingProxyType(
    {
        GetApiSession: _nothing,
        Query: _query,
        Lookup: _lookup,
        GetFinancialSetup: _nothing,
        GetApplications: _nothing,
        ReadEntityDetails: _nothing,
        ReadUserFormatting: _user,
        GetUserPermissions: _user,
    }
)
