"""The words that nobody outside a programming team must meet in a sentence of ours."""

from __future__ import annotations

import re
from typing import Final

_SENTENCE: Final = re.compile(r"(?<=[.:;])\s+")
#: Words of programs, of the wire, and of manners that a tool has no use for.
_WORDS: Final = re.compile(
    r"\b(?:please|oops|sorry|unfortunately"
    r"|endpoints?|envelopes?|control blocks?|api|apis|xml|json|http|https|html|url|dtd|schema|tcp|ssl|dns|csv"
    r"|requests?|responses?|gateway|payloads?|headers?|sockets?|handshakes?|packets?|hosts?|backend|frontend"
    r"|errorno|faults?|exceptions?|stack|trace|debug|log level|parse[ds]?|parsing|parser|quer(?:y|ies)"
    r"|objects?|null|none type|boolean|string|tokens?|cookies?|cache|callback|parameters?|arguments?"
    r"|variables?|functions?|methods?|calls? to|credentials?|authenticat\w*|time-?outs?|retry|retries"
    r"|rate limit\w*|throttl\w*|sso|oauth|uuid|regex|encod\w+|charset|bytes?|invoke\w*|instance)\b|!",
    re.IGNORECASE,
)
#: What stands in quotation marks are Intacct's own words, to be found in a text.
_QUOTED: Final = re.compile(r"“[^”]*”")
#: Intacct's numbers live in the details.
_CODES: Final = re.compile(r"\b[A-Z]{2}\d{2,}\b|\bGW-\d|\bPL0\d")
#: Words that a sentence may have.
LONGEST: Final = 20


def unplain(text: str) -> list[str]:
    """Everything in *text* that a finance person should not have to read."""
    words = _QUOTED.sub("", text)
    return [found[0] for pattern in (_WORDS, _CODES) for found in pattern.finditer(words)]


def too_long(text: str) -> list[str]:
    """The sentences of *text* that are longer than one breath. Clauses behind a colon count alone."""
    return [part for part in _SENTENCE.split(text) if len(part.split()) > LONGEST]
