"""Writes answers as text: the pieces of the envelope and the errors inside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from armatic_setup.practice.pages import Fragment

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'


def escape(text: str) -> str:
    """Text between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(text: str) -> str:
    return escape(text).replace('"', "&quot;")


def element(tag: str, *content: str, attributes: Mapping[str, str] | None = None) -> str:
    """An element around content that is XML already."""
    inside = "".join(content)
    names = "".join(f' {name}="{_attribute(value)}"' for name, value in (attributes or {}).items())
    return f"<{tag}{names}>{inside}</{tag}>" if inside else f"<{tag}{names}/>"


def leaf(tag: str, text: str | int | None) -> str:
    """An element around plain text."""
    return element(tag, "" if text is None else escape(str(text)))


@dataclass(frozen=True, slots=True)
class ErrorText:
    """One ``<error>``.

    Attributes:
        parts: Which of the four child elements are written, in their order; some real answers leave some out.
    """

    errorno: str = ""
    description: str = ""
    description2: str = ""
    correction: str = ""
    parts: tuple[str, ...] = ("errorno", "description", "description2", "correction")

    def xml(self) -> str:
        """The element."""
        return element("error", *(leaf(part, getattr(self, part)) for part in self.parts))


def error_message(errors: Iterable[ErrorText]) -> str:
    """All errors of one level."""
    return element("errormessage", *(error.xml() for error in errors))


@dataclass(frozen=True, slots=True)
class ControlEcho:
    """What the answer's control block repeats of the request."""

    sender: str = ""
    control_id: str = ""
    unique_id: str = "true"
    version: str = "3.0"

    def xml(self, status: str) -> str:
        """The control block."""
        return element(
            "control",
            leaf("status", status),
            leaf("senderid", self.sender),
            leaf("controlid", self.control_id),
            leaf("uniqueid", self.unique_id),
            leaf("dtdversion", self.version),
        )


@dataclass(frozen=True, slots=True)
class AuthenticationEcho:
    """What the answer's authentication block says."""

    user: str = ""
    company: str = ""
    entity: str = ""
    since: str = ""
    until: str = ""

    def xml(self, status: str) -> str:
        """The authentication block; the two times stand only in a successful one."""
        times = (leaf("sessiontimestamp", self.since), leaf("sessiontimeout", self.until))
        return element(
            "authentication",
            leaf("status", status),
            leaf("userid", self.user),
            leaf("companyid", self.company),
            leaf("locationid", self.entity),
            *(times if self.since else ()),
        )


@dataclass(frozen=True, slots=True)
class ResultText:
    """One function's result as XML around its rows, which may be long and already compressed.

    Attributes:
        head: Everything before the rows.
        rows: The rows as UTF-8, or as a compressed fragment.
        tail: Everything behind them.
    """

    head: str
    rows: bytes | Fragment = b""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, still in parts, and the HTTP status it goes out with."""

    parts: tuple[str | bytes | Fragment, ...]
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


def control_failure(echo: ControlEcho | None, errors: Iterable[ErrorText], status: int = 200) -> Answer:
    """An answer whose control block failed; without an echo the block holds nothing but its status."""
    control = element("control", leaf("status", "failure")) if echo is None else echo.xml("failure")
    return Answer((_DECLARATION, element("response", control, error_message(errors))), status)


def authentication_failure(
    control: ControlEcho, echo: AuthenticationEcho, errors: Iterable[ErrorText]
) -> Answer:
    """An answer whose authentication block failed."""
    operation = element("operation", echo.xml("failure"), error_message(errors))
    return Answer((_DECLARATION, element("response", control.xml("success"), operation)))


def success(
    control: ControlEcho, authentication: AuthenticationEcho, results: Iterable[ResultText]
) -> Answer:
    """An answer with results, each of which may have failed by itself."""
    head = f"{_DECLARATION}<response>{control.xml('success')}<operation>{authentication.xml('success')}"
    parts: list[str | bytes | Fragment] = [head]
    for one in results:
        parts += (one.head, one.rows, one.tail)
    parts.append("</operation></response>")
    return Answer(tuple(part for part in parts if part))


def result(function: str, control_id: str, data: str) -> ResultText:
    """A successful result."""
    return ResultText(
        element(
            "result",
            leaf("status", "success"),
            leaf("function", function),
            leaf("controlid", control_id),
            data,
        )
    )


def result_with_rows(
    function: str, control_id: str, attributes: Mapping[str, str], rows: bytes | Fragment
) -> ResultText:
    """A successful result whose data element holds rows."""
    opening = leaf("status", "success") + leaf("function", function) + leaf("controlid", control_id)
    names = "".join(f' {name}="{_attribute(value)}"' for name, value in attributes.items())
    return ResultText(f"<result>{opening}<data{names}>", rows, "</data></result>")


def failed_result(
    function: str, control_id: str, errors: Iterable[ErrorText], status: str = "failure"
) -> ResultText:
    """A result that failed or was aborted."""
    return ResultText(
        element(
            "result",
            leaf("status", status),
            leaf("function", function),
            leaf("controlid", control_id),
            error_message(errors),
        )
    )
