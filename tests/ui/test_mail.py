from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QDesktopServices, QGuiApplication

from armatic_setup.guide.step_text import Mail
from ui.mail import MailOutcome, fitting, mail_url, open_mail

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

LONG = Mail("Rights", "\n".join(f"[ ] Row {number}: List, View" for number in range(1000)) + "\n")


def _arrived(url: QUrl) -> dict[str, list[str]]:
    address = bytes(url.toEncoded()).decode("ascii")
    assert address.startswith("mailto:?subject=")
    return parse_qs(urlsplit(address.replace("+", "%2B")).query, keep_blank_values=True)


def test_every_sign_of_a_mail_arrives_as_it_is() -> None:
    mail = Mail("Grant & save: 50% done?", "1. Company › Admin\n2. a+b & c=d #3 é\n")
    body = "1. Company › Admin\r\n2. a+b & c=d #3 é"
    assert _arrived(mail_url(mail)) == {"subject": [mail.subject], "body": [body]}


def test_lines_are_separated_as_the_standard_has_it() -> None:
    address = bytes(mail_url(Mail("Two\nlines", "one\ntwo\r\n\nthree")).toEncoded()).decode()
    assert address == "mailto:?subject=Two%20lines&body=one%0D%0Atwo%0D%0A%0D%0Athree"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=400), st.integers(400, 3000))
def test_no_address_is_longer_than_it_may_be(text: str, limit: int) -> None:
    mail, whole = fitting([Mail("Rights", text), Mail("Rights", text[:300])], limit)
    assert len(bytes(mail_url(mail).toEncoded())) <= limit
    assert not whole or mail.body in (text, text[:300])


def test_a_long_text_is_cut_between_lines_and_says_where_the_rest_is() -> None:
    mail, whole = fitting([LONG], 2000)
    assert not whole
    *lines, empty, rest, end = mail.body.split("\n")
    assert (empty, end) == ("", "")
    assert "clipboard" in rest
    assert lines == LONG.body.split("\n")[: len(lines)]
    assert len(bytes(mail_url(mail).toEncoded())) in range(1900, 2001)


def test_the_shorter_wording_is_taken_before_anything_is_cut() -> None:
    short = Mail("Rights", "Grant the rows.")
    assert fitting([LONG, short], 2000) == (short, True)


@pytest.mark.parametrize(
    ("mail", "opens", "outcome"),
    [
        (Mail("Rights", "Grant the rows."), True, MailOutcome.OPENED),
        (LONG, True, MailOutcome.CUT),
        (LONG, False, MailOutcome.NO_PROGRAM),
    ],
)
def test_what_the_mail_program_does_not_get_is_on_the_clipboard(
    mail: Mail, opens: bool, outcome: MailOutcome, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    QGuiApplication.clipboard().setText("before")
    assert open_mail(mail) is outcome
    assert asked
    kept = "before" if outcome is MailOutcome.OPENED else mail.body
    assert QGuiApplication.clipboard().text() == kept
