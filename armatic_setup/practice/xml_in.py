"""Reads requests: a small tree made by expat, with document types and entities refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat


class MalformedRequestError(Exception):
    """The request is not XML that the gateway takes."""


@dataclass(slots=True)
class Element:
    """One element: no namespaces, text of all its text nodes joined."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def child(self, tag: str) -> Element | None:
        """The first child called *tag*."""
        return next((one for one in self.children if one.tag == tag), None)

    def all(self, tag: str) -> Iterator[Element]:
        """All children called *tag*."""
        return (one for one in self.children if one.tag == tag)

    def value(self, tag: str, default: str = "") -> str:
        """Text of the first child called *tag*."""
        one = self.child(tag)
        return default if one is None else one.text

    @property
    def empty(self) -> bool:
        """Whether it has neither children nor text."""
        return not self.children and not self.text.strip()


def parse(body: bytes) -> Element:
    """The root element of a request.

    Raises:
        MalformedRequestError: Not well-formed, empty, or with a document type.
    """
    root = Element("")
    stack = [root]
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(tag: str, attributes: dict[str, str]) -> None:
        one = Element(tag, attributes)
        stack[-1].children.append(one)
        stack.append(one)
        if len(stack) > 100:
            raise MalformedRequestError("nested too deeply")

    def end(_: str) -> None:
        stack.pop()

    def text(data: str) -> None:
        stack[-1].text += data

    def document_type(*_: object) -> None:
        raise MalformedRequestError("document types are not accepted")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = document_type
    try:
        parser.Parse(body, True)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, UnicodeError, LookupError) as error:
        raise MalformedRequestError(str(error)) from error
    return root.children[0]
