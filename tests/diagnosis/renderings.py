"""Faults written down as people paste them: replies, exceptions, logs, and whatever is put around those."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape

from armatic_setup.faults import ErrorEntry, Fault, Stage

Wrap = Callable[[str], str]


def error(entry: ErrorEntry) -> str:
    tags = ("errorno", "description", "description2", "correction")
    parts = "".join(f"<{tag}>{escape(getattr(entry, tag))}</{tag}>" for tag in tags)
    return f"<error>{parts}</error>"


def reply(fault: Fault, *, spaces: bool = False) -> str:
    """The fault as the gateway answers it."""
    errors = "<errormessage>" + "".join(map(error, fault.errors)) + "</errormessage>"
    signed = "<userid>xmlgw-armatic</userid><companyid>HarborPine</companyid>"
    control = "<control><status>{}</status><senderid>Pscore</senderid><controlid>c-1</controlid></control>"
    match fault.stage:
        case Stage.SENDER | Stage.HTTP:
            inside = control.format("failure") + errors
        case Stage.LOGIN:
            inside = (
                f"{control.format('success')}<operation><authentication><status>failure</status>{signed}"
                f"</authentication>{errors}</operation>"
            )
        case _:
            function = fault.function or "readByQuery"
            inside = (
                f"{control.format('success')}<operation><authentication><status>success</status>{signed}"
                f"</authentication><result><status>failure</status><function>{function}</function>"
                f"<controlid>f-1</controlid>{errors}</result></operation>"
            )
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<response>{inside}</response>'
    return re.sub(r"(<(?!/))", r"\n  \1", text) if spaces else text


def _tree(fault: Fault) -> dict[str, object]:
    errors = [
        {
            "errorno": entry.errorno or None,
            "description": entry.description or None,
            "description2": entry.description2 or None,
            "correction": entry.correction or None,
        }
        for entry in fault.errors
    ]
    message = {"error": errors[0] if len(errors) == 1 else errors}
    ok, bad = {"status": "success"}, {"status": "failure"}
    match fault.stage:
        case Stage.SENDER | Stage.HTTP:
            response: dict[str, object] = {"control": bad, "errormessage": message}
        case Stage.LOGIN:
            response = {"control": ok, "operation": {"authentication": bad, "errormessage": message}}
        case _:
            result = {**bad, "function": fault.function or "query", "errormessage": message}
            response = {"control": ok, "operation": {"authentication": ok, "result": result}}
    return {"response": response}


def php(fault: Fault) -> str:
    """As ``print_r`` shows it."""

    def shown(value: object, indent: int) -> str:
        pad = " " * indent
        if isinstance(value, list):
            value = dict(enumerate(value))
        if isinstance(value, dict):
            rows = "".join(
                f"{pad}    [{key}] => {shown(inner, indent + 8)}\n" for key, inner in value.items()
            )
            return f"Array\n{pad}(\n{rows}{pad})\n"
        return "" if value is None else str(value)

    return shown(_tree(fault), 0)


def sentence(fault: Fault) -> str:
    """Number and words, one error a line."""
    return "\n".join(f"{entry.errorno} {entry.text}".strip() for entry in fault.errors)


_SDK = {
    Stage.SENDER: "Response control status failure - ",
    Stage.HTTP: "Response control status failure - ",
    Stage.LOGIN: "Response authentication status failure - ",
    Stage.OPERATION: "Result status: failure for Control ID: f-1 - ",
}


def sdk(fault: Fault) -> str:
    """As the programs of other vendors throw it."""
    return (
        f"PHP Fatal error:  Uncaught Intacct\\Exception\\ResponseException: {_SDK[fault.stage]}"
        f"{sentence(fault)} in /srv/app/vendor/intacct/intacct-sdk/src/Xml/OnlineResponse.php:92\n"
        "Stack trace:\n#0 /srv/app/src/Sync.php(41): Intacct\\OnlineClient->execute(Object(Read))\n"
    )


def python(fault: Fault) -> str:
    """As a Python client throws it."""
    return (
        "Traceback (most recent call last):\n"
        '  File "/srv/app/sync.py", line 41, in read\n    response = api.post(data)\n'
        f"sdk.exceptions.WrongParamsError: ('Some of the parameters are wrong', {_tree(fault)!r})\n"
    )


#: Forms that say where in the reply the error stood.
PLACED: tuple[tuple[str, Callable[[Fault], str]], ...] = (
    ("xml", reply),
    ("xml, many lines", lambda fault: reply(fault, spaces=True)),
    ("json", lambda fault: json.dumps(_tree(fault))),
    ("json, sorted", lambda fault: json.dumps(_tree(fault), indent=2, sort_keys=True)),
    ("python", python),
    ("php", php),
    ("sdk", sdk),
    (
        "own report",
        lambda fault: f"Sync: it stopped\n  Who: You\n    {fault.technical}".replace("\n", "\n    "),
    ),
)
#: Forms that hold only number and words.
BARE: tuple[tuple[str, Callable[[Fault], str]], ...] = (
    ("sentence", sentence),
    ("only the words", lambda fault: "\n".join(entry.text for entry in fault.errors)),
    ("words first", lambda fault: "\n".join(f"{one.text} ({one.errorno})" for one in fault.errors)),
    ("error elements", lambda fault: "".join(map(error, fault.errors))),
    (
        "names and values",
        lambda fault: "\n".join(
            f"errorno: {one.errorno}\ndescription: {one.description}\ndescription2: {one.description2}"
            for one in fault.errors
        ),
    ),
)


def _wrapped(width: int) -> Wrap:
    return lambda text: "\n".join(text[at : at + width] for at in range(0, len(text), width))


def _in_lines(prefix: str) -> Wrap:
    return lambda text: "\n".join(prefix + line for line in text.split("\n"))


#: What is put around a text on its way.
WRAPS: tuple[tuple[str, Wrap], ...] = (
    ("nothing", str),
    ("html", html.escape),
    ("html twice", lambda text: html.escape(html.escape(text))),
    ("percent", quote),
    ("form", quote_plus),
    ("json", json.dumps),
    ("json twice", lambda text: json.dumps(json.dumps(text))),
    ("json, escaped brackets", lambda text: json.dumps(text).replace("<", "\\u003c").replace(">", "\\u003e")),
    ("html in json", lambda text: json.dumps({"level": "error", "message": html.escape(text)})),
    ("mail", _in_lines("> ")),
    ("mail, answered twice", _in_lines(">> ")),
    ("log", _in_lines("2026-11-24 09:31:05,123 ERROR ")),
    ("syslog", _in_lines("Nov 24 09:31:05 host.example app[4711]: ")),
    ("capitals", str.upper),
    ("small letters", str.lower),
    ("windows lines", lambda text: text.replace("\n", "\r\n")),
    ("quoted printable", lambda text: text.replace("=", "=3D").replace(" is ", " is=\n ")),
    ("web page", lambda text: f"<html><body><pre>{html.escape(text)}</pre></body></html>"),
)
#: Ways to break lines that only words survive.
BREAKS: tuple[tuple[str, Wrap], ...] = (
    ("17 wide", _wrapped(17)),
    ("31 wide", _wrapped(31)),
    ("at blanks", lambda text: text.replace(" ", "\n")),
)
