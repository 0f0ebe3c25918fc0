"""Hides secrets in a text at once, however the text is wrapped: passwords, session IDs, keys, long tokens.

It rather hides too much than too little. What support needs is kept: numbers, words, IDs of companies, users
and senders, and the Support ID.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import Final

#: What stands for a secret.
MASK: Final = "••••••"

#: No secret but a private key is longer, and no search looks further.
_LONGEST: Final = 1_000

#: Names whose value is a secret, such as the end of ``sender_password``, and what may follow in the name.
_NAME: Final = (
    r"(?:pass(?:words?|wd|phrase|code)|\bpass|pwd|\bpw|secret|token|session[ _-]?(?:id|key)"
    r"|(?:api|private|connection)[ _-]?key)[A-Za-z0-9_\-]{0,20}"
)
# Marks of markup, plain or wrapped: HTML entities, percent and JSON escapes, quoted-printable.
_PERCENT: Final = r"%(?:25){0,3}"
_AMP: Final = rf"(?:&(?:amp;){{0,3}}|{_PERCENT}26(?:amp{_PERCENT}3B){{0,3}})"
_NUMBER: Final = rf"(?:\#|{_PERCENT}23)0*"
_HEX: Final = rf"(?:\#|{_PERCENT}23)x0*"
_SEMI: Final = rf"(?:;|{_PERCENT}3B)"
_BACK: Final = rf"(?:\\|{_PERCENT}5C)"
_LT: Final = rf"(?:<|{_AMP}(?:lt|{_NUMBER}60|{_HEX}3c){_SEMI}|{_PERCENT}3C|{_BACK}{{1,4}}u003c|=3C)"
_GT: Final = rf"(?:>|{_AMP}(?:gt|{_NUMBER}62|{_HEX}3e){_SEMI}|{_PERCENT}3E|{_BACK}{{1,4}}u003e|=3E)"
_SLASH: Final = rf"(?:{_BACK}{{0,4}}(?:/|{_PERCENT}2F)|{_AMP}{_NUMBER}47{_SEMI}|=2F)"
_QUOTE: Final = (
    rf"(?:{_BACK}{{0,8}}(?:[\"']|{_PERCENT}2[27])|{_AMP}(?:quot|apos|{_NUMBER}3[49]|{_HEX}2[27]){_SEMI}"
    rf"|{_BACK}{{1,4}}u002[27]|=22|[“”‘’`])"
)
_EQUALS: Final = rf"(?:=>|=(?:3D)?|:|{_PERCENT}3[DA]|{_AMP}{_NUMBER}(?:58|61){_SEMI})"
_COLON: Final = rf"(?:{_PERCENT}3A|{_AMP}{_NUMBER}58{_SEMI}|=3A)"
_AT: Final = rf"(?:{_PERCENT}40|{_AMP}{_NUMBER}64{_SEMI}|=40)"
_FLAGS: Final = re.IGNORECASE | re.DOTALL

#: ``<password>…</password>``; cut off before its end, the rest of the line.
_ELEMENT: Final = re.compile(
    rf"(?P<head>(?P<lt>{_LT})\s*(?P<name>(?:[\w.\-]{{1,20}}:)?[\w.\-]{{0,30}}?{_NAME})"
    rf"(?:\s[^<>\n]{{0,200}}?)?\s*(?<!/){_GT})(?!{MASK})"
    rf"(?:(?P<inner>.{{0,{_LONGEST}}}?)(?P<end>(?P=lt)\s*{_SLASH}\s*(?P=name))|(?P<cut>\s*[^\n]*))",
    _FLAGS,
)
#: The rest of an element that began before the text does.
_REST: Final = re.compile(
    rf"\A(?P<head>)(?P<inner>(?:(?!{_LT}|{MASK}).){{1,{_LONGEST}}})"
    rf"(?P<end>{_LT}\s*{_SLASH}\s*(?:[\w.\-]{{1,20}}:)?[\w.\-]{{0,30}}?{_NAME})",
    _FLAGS,
)
#: What stands between quotes, and the rest of the line where they do not close.
_BETWEEN: Final = (
    rf"(?P<q>{_QUOTE}))(?!{MASK})(?:(?P<inner>.{{0,{_LONGEST}}}?)(?P<end>(?<!\\)(?P=q))|(?P<cut>[^\n]*))"
)
#: ``"password": "…"``, ``password='…'``, ``[password] => "…"``, ``password "…"``.
_QUOTED: Final = re.compile(
    rf"(?P<head>{_NAME}(?:{_QUOTE}?\s*\]?\s*{_EQUALS}|[ \t]+(?:is|was|to|as)?)\s*"
    rf"(?:string\(\d+\)\s*|\[\s*)?{_BETWEEN}",
    _FLAGS,
)
#: ``('password', '…')``, a pair of Python.
_PAIR: Final = re.compile(
    rf"(?P<head>\(\s*(?P<k>{_QUOTE})[\w.\-]{{0,40}}?{_NAME}(?P=k)\s*,\s*{_BETWEEN}", _FLAGS
)
#: ``password: …`` up to the end of the line, be it the next one.
_LINE: Final = re.compile(
    rf"(?P<head>(?:{_NAME}|\bcookie)(?:{_QUOTE})?\s?\]?[ \t]*(?:=>|:)[ \t]*\n?[ \t]*"
    r"(?:<[^<>\n]{1,80}>[ \t]*)*)"
    r"(?P<inner>[^\s<][^\n<]*)",
    re.IGNORECASE,
)
#: ``password=…`` up to the next blank or the next name of a form.
_WORD: Final = re.compile(
    rf"(?P<head>{_NAME}(?:{_QUOTE})?[ \t]?\]?[ \t]*{_EQUALS}[ \t]*)"
    rf"(?P<inner>(?:(?!&(?:amp;)?[\w.\-]{{1,40}}=|%26[\w.\-]{{1,40}}%3D)\S){{1,{_LONGEST}}})",
    re.IGNORECASE,
)
#: ``--password …``, ``-u name:password``.
_OPTION: Final = re.compile(rf"(?P<head>(?<!\S)(?:--?[\w\-]*{_NAME}|-u)[ \t]+)(?P<inner>\S+)", re.IGNORECASE)
#: ``the password is …``, where a word follows that does not say what is wrong with it.
_SAID: Final = re.compile(
    rf"(?P<head>{_NAME}[ \t]+(?:is|was)[ \t]+)"
    r"(?!(?:not?|in|on|of|the|an?|to|too|also|being|now|only|still|set|sent|empty|blank|expired|expiring|wrong"
    r"|incorrect|invalid|missing|required|right|correct|valid|refused|rejected|accepted|locked|changed|reset"
    r"|needed|hidden|masked|stored|kept)\b)(?P<inner>\S+)",
    re.IGNORECASE,
)
#: ``Authorization: Bearer …`` and the password in an address.
_SCHEME: Final = re.compile(
    r"(?P<head>\b(?:Bearer|Basic|Digest|Negotiate)[ \t]+)(?P<inner>[A-Za-z0-9._~+/=\-]{8,})", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"(?P<head>:(?:\\{0,4}/){2}[^\s/:@]{0,200}:)(?P<inner>[^\s@/]{1,200})(?=@)")
#: The same in an address whose marks are encoded, so that a code in the password is none of them.
_ENCODED_ADDRESS: Final = re.compile(
    rf"(?P<head>{_COLON}{_SLASH}{_SLASH}[^\s/:@%&]{{0,200}}{_COLON})"
    rf"(?P<inner>(?:(?!{_AT}|{_SLASH})\S){{1,200}})(?={_AT})",
    re.IGNORECASE,
)
_KEY_BLOCK: Final = re.compile(
    r"(?P<head>-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)(?P<inner>[^-]{1,20000})", re.IGNORECASE
)
_TOKEN: Final = re.compile(r"[A-Za-z0-9+/_=.\-]{28,}")
_TICKET: Final = re.compile(r"(?:support|request)[\s_\-]*id\b[^\]\n]*\Z", re.IGNORECASE)
#: A number of Intacct's where a value would stand: then the name was a word of a sentence.
_NO_SECRET: Final = re.compile(
    r"[\"'(\[]*(?:[A-Z]{2}\d{8}|GW-\d{4}|XMLGW_\w*|UJPP\w*|null\b|None\b|undefined\b)"
)
#: The name of a secret inside what was taken for its value: a second one follows.
_NAMED: Final = re.compile(_NAME, re.IGNORECASE)

#: Where a line was broken in the middle: by a mail's quoting, its encoding, or its width.
_SEAM: Final = re.compile(r"=?\r?\n(?:[ \t]*[>|])*[ \t]?")


def mask(text: str) -> str:
    """*text* with every secret replaced by :data:`MASK`. Masking twice shows nothing again."""
    text = _without_broken_ones(text)
    for pattern in (
        _REST,
        _KEY_BLOCK,
        _ELEMENT,
        _PAIR,
        _QUOTED,
        _OPTION,
        _LINE,
        _WORD,
        _SAID,
        _SCHEME,
        _ADDRESS,
        _ENCODED_ADDRESS,
    ):
        text = pattern.sub(_hidden, text)
    return _TOKEN.sub(_hidden_token, text)


def _without_broken_ones(text: str) -> str:
    """Hides secrets whose names or values run over the end of a line, as far as their own end is clear."""
    seams = [(seam.start(), seam.end()) for seam in _SEAM.finditer(text)]
    if not seams:
        return text
    # Where each line starts, in the text and in the one without seams.
    starts, joined, at = [(0, 0)], [], 0
    for start, end in seams:
        joined.append(text[at:start])
        at = end
        starts.append((starts[-1][0] + len(joined[-1]), end))
    joined.append(text[at:])
    seamless = "".join(joined)
    found = [
        match.span("inner")
        for pattern in (_ELEMENT, _PAIR, _QUOTED, _ADDRESS, _ENCODED_ADDRESS)
        for match in pattern.finditer(seamless)
        if match["inner"] and not _no_secret(match["inner"], closed=True)
    ]
    shown, at = [], 0
    for start, end in sorted(found):
        first, last = _place(start, starts), _place(end - 1, starts) + 1
        if first < at:
            continue
        shown += [text[at:first], MASK]
        at = last
    return "".join([*shown, text[at:]])


def _place(position: int, starts: list[tuple[int, int]]) -> int:
    """A position in the seamless text as one in the text."""
    line = bisect_right(starts, position, key=lambda start: start[0]) - 1
    return starts[line][1] + position - starts[line][0]


def _hidden(found: re.Match[str]) -> str:
    parts = found.groupdict()
    inner = parts["inner"] if parts["inner"] is not None else parts["cut"]
    if _no_secret(inner, closed=bool(parts.get("end"))):
        return found[0]
    return f"{parts['head']}{MASK}{parts.get('end') or ''}"


def _no_secret(inner: str, *, closed: bool) -> bool:
    """Whether what stands where a secret would is none.

    Between marks that close, it is none only if nothing else stands there. On an open line a sentence may
    follow, but no second name of a secret.
    """
    words = inner.strip()
    if closed:
        return _NO_SECRET.fullmatch(words) is not None
    return _NO_SECRET.match(words) is not None and _NAMED.search(words) is None


def _hidden_token(found: re.Match[str]) -> str:
    """A word that looks like chance wrote it; paths and names do not change their kind of letter so often."""
    word = found[0]
    kinds = [_kind(letter) for letter in word]
    pairs = [pair for pair in pairwise(kinds) if "mark" not in pair]
    changes = sum(one != other for one, other in pairs)
    if not {"upper", "lower", "digit"} <= set(kinds) or changes < 0.35 * len(pairs):
        return word
    before = found.string[max(0, found.start() - 160) : found.start()]
    return word if _TICKET.search(before) else MASK


def _kind(letter: str) -> str:
    if letter.isdigit():
        return "digit"
    if letter.isalpha():
        return "upper" if letter.isupper() else "lower"
    return "mark"
