"""The ready e-mail of a diagnosis, for whoever has to act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from armatic_setup.diagnosis.handover import mail
from armatic_setup.support.general import general
from ui.mail import MailOutcome, open_mail

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.state import Answers
    from armatic_setup.guide.step_text import Mail


def diagnosis_of(diagnosis_id: str, catalogue: Catalogue, answers: Answers) -> Diagnosis | None:
    """The diagnosis of that identifier with what *answers* know; nothing where there is none."""
    known = {
        "company_id": answers.company_id,
        "user_id": answers.user_id,
        "sender_id": answers.sender_id,
        "entity_id": answers.entity_id,
    }
    rule = next((rule for rule in catalogue.diagnoses if rule.id == diagnosis_id), None)
    return general(rule, catalogue, known) if rule else None


def ready_mail(diagnosis: Diagnosis, answers: Answers) -> Mail:
    """The mail with subject and steps."""
    return mail(diagnosis, company_id=answers.company_id, model=answers.model)


def open_ready_mail(ready: Mail) -> str:
    """Open the mail program with it; a sentence where that did not do."""
    outcome = open_mail(ready)
    if outcome is MailOutcome.NO_PROGRAM:
        return QCoreApplication.translate(
            "support_mail", "No mail program opened. The text is on the clipboard: paste it into a mail."
        )
    if outcome is MailOutcome.CUT:
        return QCoreApplication.translate(
            "support_mail", "The mail is too long for one click. All of it is on the clipboard: paste it."
        )
    return ""


def copy_mail(ready: Mail) -> None:
    """Put subject and text on the clipboard. Neither holds a password."""
    QGuiApplication.clipboard().setText(f"{ready.subject}\n\n{ready.body}")
