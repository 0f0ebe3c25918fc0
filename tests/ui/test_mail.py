from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from armatic_setup.guide.step_text import Mail
from ui.mail import mail_url


def test_every_sign_of_a_mail_arrives_as_it_is() -> None:
    mail = Mail("Grant & save: 50% done?", "1. Company › Admin\n2. a+b & c=d #3 é\n")
    address = bytes(mail_url(mail).toEncoded()).decode("ascii")
    assert address.startswith("mailto:?subject=")
    arrived = parse_qs(urlsplit(address.replace("+", "%2B")).query, keep_blank_values=True)
    assert arrived == {"subject": [mail.subject], "body": [mail.body]}
