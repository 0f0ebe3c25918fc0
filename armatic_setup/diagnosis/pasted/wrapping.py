"""Takes off what mails, logs and encodings put around a text, one layer at a time."""

from __future__ import annotations

import html
import re
from typing import Final
from urllib.parse import unquote, unquote_plus

#: Layers that one text may have; a sixth is somebody's joke.
MOST_LAYERS: Final = 5

_QUOTE_MARKS: Final = re.compile(r"^[ \t]*(?:>[ \t]?){1,20}", re.MULTILINE)
#: Sentences of a mail quote broken by its width are one line; a mail is quoted-printable if it says ``=3D``.
_PRINTABLE: Final = re.compile(r"=3[CDE]|=\r?\n")
_PRINTABLE_END: Final = re.compile(r"=\r?\n")
_PRINTABLE_CODE: Final = re.compile(r"(?:=[0-9A-F]{2})+")
_STAMP: Final = (
    r"[\[(]?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?"
    r"(?:[ ]?(?:Z|UTC|[+-]\d{2}:?\d{2}))?[\])]?"
)
_SYSLOG: Final = r"[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [\w.\-]{1,80} [\w./\-]{1,80}(?:\[\d{1,9}\])?:"
_LEVEL: Final = (
    r"[\[(]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)[\])]?[ \t]*:?[ \t]+"
)
_PREFIX: Final = re.compile(
    rf"^[ \t]*(?:(?:{_STAMP}|{_SYSLOG})[ \t]*(?:[-|:][ \t]*)?)(?:{_LEVEL})?|^[ \t]*{_LEVEL}", re.MULTILINE
)

_ENTITY: Final = re.compile(r"&(?:amp;)*(?:lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE)
_WRAPPED_TAG: Final = re.compile(r"&(?:amp;){0,4}(?:lt|#0*60|#x0*3c);", re.IGNORECASE)
_PERCENT_TAG: Final = re.compile(r"%(?:25){0,4}3C", re.IGNORECASE)
#: A whole sentence in that encoding; the codes in a Support ID are none of these.
_PERCENT_BLANKS: Final = re.compile(r"%(?:25){0,4}20[^\s%]{1,80}%(?:25){0,4}20", re.IGNORECASE)
_FORM_BLANKS: Final = re.compile(
    r"\b[A-Za-z]{2}[0-9]{8}\+[A-Za-z]{2,20}\+|\b[a-z]{2,20}\+[a-z]{2,20}\+[a-z]{2,20}\b"
)
_RUN: Final = re.compile(r"\S+")
_ESCAPED: Final = re.compile(r"\\(?:u003[ce]|[\"/]|[nrt](?=[\s<{\"'\[\\A-Z]|\Z))", re.IGNORECASE)
_ESCAPE: Final = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t", "b": " ", "f": " "}


def tidied(text: str) -> str:
    """*text* without a mail's quoting and encoding, and without time and level before the lines of a log."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").replace("\ufeff", "")
    if _PRINTABLE.search(text):
        text = _PRINTABLE_CODE.sub(_printable, _PRINTABLE_END.sub("", text))
    return _PREFIX.sub("", _QUOTE_MARKS.sub("", text))


def peeled(text: str) -> str:
    """*text* with one layer of encoding taken off; the same text where there is none.

    Texts are peeled only where markup is wrapped: an entity in a sentence is no layer.
    """
    if _is_percent(text):
        return _RUN.sub(_unquoted, text)
    if _WRAPPED_TAG.search(text):
        return _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return unescaped(text) if _ESCAPED.search(text) else text


def unescaped(text: str) -> str:
    """*text* with the escapes of JSON and of most programs resolved, once."""
    return _ESCAPE.sub(_unescaped, text)


def blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """*text* with *spans* emptied; everything else keeps its place, and no sentence runs over a gap."""
    shown, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            first = max(start, at)
            shown += [text[at:first], "\n" * min(2, end - first), " " * (end - first - 2)]
            at = end
    return "".join([*shown, text[at:]])


def _printable(found: re.Match[str]) -> str:
    codes = bytes.fromhex(found[0].replace("=", ""))
    try:
        return codes.decode("utf-8")
    except UnicodeDecodeError:
        return codes.decode("latin-1")


def _is_percent(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_PERCENT_TAG, _PERCENT_BLANKS, _FORM_BLANKS))


def _unquoted(found: re.Match[str]) -> str:
    run = found[0]
    if not _is_percent(run):
        return run
    # A form writes blanks as "+"; then there is not one percent-encoded blank.
    return unquote(run) if "%20" in run else unquote_plus(run)


def _unescaped(found: re.Match[str]) -> str:
    code = found[1]
    if code[0] == "u" and len(code) == 5:
        return chr(int(code[1:], 16))
    return _ESCAPES.get(code, code)
