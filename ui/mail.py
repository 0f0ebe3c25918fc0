"""Opens the mail program with a text ready to send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from armatic_setup.guide.step_text import Mail


def mail_url(mail: Mail) -> QUrl:
    """The ``mailto:`` address of a mail without a receiver; every sign arrives as it is."""
    subject, body = (
        bytes(QUrl.toPercentEncoding(text).data()).decode() for text in (mail.subject, mail.body)
    )
    return QUrl.fromEncoded(f"mailto:?subject={subject}&body={body}".encode())


def open_mail(mail: Mail) -> bool:
    """Open the mail program; whether this computer has one."""
    return QDesktopServices.openUrl(mail_url(mail))
