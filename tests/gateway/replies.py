"""Replies as literal XML, written by hand after the published ones."""

from __future__ import annotations

from xml.sax.saxutils import escape


def control(status: str = "success", **more: str) -> str:
    parts = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in more.items())
    return f"<control><status>{status}</status><senderid>Pscore</senderid>{parts}</control>"


def authentication(
    status: str = "success",
    *,
    user: str = "xmlgw-armatic",
    company: str = "HarborPine",
    stamp: str = "2026-11-24T13:00:00+00:00",
    timeout: str = "2026-11-24T15:00:00+00:00",
) -> str:
    return (
        f"<authentication><status>{status}</status><userid>{user}</userid><companyid>{company}</companyid>"
        f"<locationid></locationid><sessiontimestamp>{stamp}</sessiontimestamp>"
        f"<sessiontimeout>{timeout}</sessiontimeout></authentication>"
    )


def errors(*entries: tuple[str, str]) -> str:
    """Error elements of (errorno, description2) each."""
    found = "".join(
        f"<error><errorno>{escape(number)}</errorno><description></description>"
        f"<description2>{escape(text)}</description2><correction></correction></error>"
        for number, text in entries
    )
    return f"<errormessage>{found}</errormessage>"


def result(function: str, inside: str, *, status: str = "success", control_id: str = "") -> str:
    identity = f"<controlid>{control_id}</controlid>" if control_id else ""
    return f"<result><status>{status}</status><function>{function}</function>{identity}{inside}</result>"


def rows(
    tag: str, *cells: dict[str, str | None], total: int | None = None, remaining: int = 0, offset: int = 0
) -> str:
    inside = "".join(
        f"<{tag}>"
        + "".join(
            f"<{name}/>" if value is None else f"<{name}>{escape(value)}</{name}>"
            for name, value in row.items()
        )
        + f"</{tag}>"
        for row in cells
    )
    counted = len(cells) if total is None else total
    return (
        f'<data listtype="{tag}" totalcount="{counted}" offset="{offset}" count="{len(cells)}" '
        f'numremaining="{remaining}">{inside}</data>'
    )


def response(*results: str, signed_in: str | None = None) -> str:
    """A whole reply whose control block succeeded."""
    block = authentication() if signed_in is None else signed_in
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<response>{control()}'
        f"<operation>{block}{''.join(results)}</operation></response>"
    )


def session(
    session_id: str = "session-1", endpoint: str = "", entity: str = "", signed_in: str | None = None
) -> str:
    data = (
        f"<data><api><sessionid>{session_id}</sessionid><endpoint>{endpoint}</endpoint>"
        f"<locationid>{entity}</locationid></api></data>"
    )
    return response(result("getAPISession", data), signed_in=signed_in)


def control_failure(*entries: tuple[str, str]) -> str:
    return f"<response>{control('failure')}{errors(*entries)}</response>"


def sign_in_failure(*entries: tuple[str, str]) -> str:
    return (
        f"<response>{control()}<operation>{authentication('failure', stamp='', timeout='')}"
        f"{errors(*entries)}</operation></response>"
    )


WRONG_PASSWORD = sign_in_failure(("XL03000006", "Sign-in information is incorrect"))
WRONG_SENDER = control_failure(("XL03000006", "Incorrect Intacct XML Partner ID or password."))
DEAD_SESSION = sign_in_failure(("XL03000006", "Invalid session"))
DENIED = (
    "PL04000005",
    "You do not have permission for API operation QUERY on objects of type arinvoice",
)
