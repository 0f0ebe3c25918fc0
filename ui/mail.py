"""Opens the mail program with a text ready to send.

An address that carries a mail has a limit, which no program tells. A text beyond it is cut at the end of a
line, its last line says so, and the whole of it is on the clipboard.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QSysInfo, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from armatic_setup.guide.step_text import Mail

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Characters of the whole address. Windows hands over about 2,050, other systems far more; web mail takes
#: about 8,000. Measured by others, nowhere documented.
_WINDOWS: Final = 2000
_ELSEWHERE: Final = 8000


class MailOutcome(StrEnum):
    """What became of a mail."""

    OPENED = "opened"
    CUT = "cut"  # the mail program has the beginning, the clipboard the whole text
    NO_PROGRAM = "no_program"  # this computer opens no mail; the clipboard has the whole text


def open_mail(mail: Mail, *shorter: Mail) -> MailOutcome:
    """Open the mail program.

    Args:
        mail: What to send.
        shorter: The same in fewer words, each shorter than the one before. The first that fits is taken.
    """
    chosen, whole = fitting((mail, *shorter))
    opened = QDesktopServices.openUrl(mail_url(chosen))
    if opened and whole:
        return MailOutcome.OPENED
    QGuiApplication.clipboard().setText(mail.body)
    return MailOutcome.CUT if opened else MailOutcome.NO_PROGRAM


def fitting(mails: Sequence[Mail], limit: int = 0) -> tuple[Mail, bool]:
    """The first of *mails* whose address is short enough; else the first, cut.

    Args:
        mails: The same in ever fewer words.
        limit: Characters of an address; what this system takes where not given.

    Returns:
        The mail, and whether all its words are in it.
    """
    limit = limit or (_WINDOWS if QSysInfo.kernelType() == "winnt" else _ELSEWHERE)
    for mail in mails:
        if len(_address(mail)) <= limit:
            return mail, True
    return _cut(mails[-1], limit), False


def mail_url(mail: Mail) -> QUrl:
    """The ``mailto:`` address of a mail without a receiver; every sign arrives as it is."""
    return QUrl.fromEncoded(_address(mail).encode())


def _cut(mail: Mail, limit: int) -> Mail:
    """As many whole lines of *mail* as fit, and a last one that says where the rest is."""
    rest = QCoreApplication.translate(
        "mail", "The text goes on. All of it is on the clipboard: paste it over these lines."
    )
    lines = mail.body.split("\n")
    fits, fails = 0, len(lines) + 1
    while fails - fits > 1:  # the more lines, the longer: halve the doubt
        middle = (fits + fails) // 2
        if len(_address(_with_rest(mail, lines[:middle], rest))) <= limit:
            fits = middle
        else:
            fails = middle
    return _with_rest(mail, lines[:fits], rest)


def _with_rest(mail: Mail, lines: Sequence[str], rest: str) -> Mail:
    return Mail(mail.subject, "\n".join((*lines, "", f"[{rest}]", "")))


def _address(mail: Mail) -> str:
    """The address as RFC 6068 has it: lines of the body end with CR LF, a subject has one line."""
    subject = " ".join(mail.subject.split())
    body = "\r\n".join(mail.body.splitlines())
    return f"mailto:?subject={_quoted(subject)}&body={_quoted(body)}"


def _quoted(text: str) -> str:
    return quote(text, safe="", errors="replace")
