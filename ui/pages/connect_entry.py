"""What is typed on the connect page: to and from the journey, looked at while it is typed, and guarded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from armatic_setup.diagnosis.entities import entity_choices
from armatic_setup.diagnosis.guard import Permit, Refused, Wait
from armatic_setup.diagnosis.hints import Field as Value
from armatic_setup.diagnosis.hints import Hint, Typed, value_hints
from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.keychain import NO_KEYCHAIN
from ui.passwords import Passwords
from ui.scrolling import scroll_to
from ui.sign_ins import SignIns
from ui.widgets.announce import announce
from ui.widgets.connect_form import ConnectForm

if TYPE_CHECKING:
    from armatic_setup.diagnosis.results import CompanyFacts
    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.faults import SetupError
    from armatic_setup.gateway.credentials import Credentials
    from ui.theme import Theme
    from ui.widgets.fields import Field
    from ui.workspace import Workspace

#: The seconds of a pause count down by this clock, in milliseconds.
_TICK: Final = 500


class ConnectEntry(QObject):
    """Owns the form, the passwords and the lock-out guard's sentence.

    Signals:
        key_taken: (advice) A key file was read.
        troubled: (SetupError) The keyring or the file did not do what was asked; the run goes on.
    """

    key_taken = Signal(str)
    troubled = Signal(object)

    def __init__(self, theme: Theme, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = ConnectForm(theme)
        self.passwords = Passwords(workspace, self)
        self.sign_ins = SignIns(workspace)
        self._entities_of: tuple[str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.show_tries)
        for field in self._fields.values():
            field.edited.connect(self._on_edited)
        self.form.entities.edited.connect(self._on_edited)
        self.form.keep.toggled.connect(self._on_keep)
        self.form.declined.connect(self.show_tries)
        self.passwords.changed.connect(self.show_passwords)
        self.passwords.key_taken.connect(self._on_key_taken)
        self.passwords.troubled.connect(self._on_troubled)

    @property
    def identity(self) -> tuple[str, str, str]:
        """Company, user and entity of the journey."""
        journey = self._workspace.journey
        answers = journey.state.answers
        return (answers.company_id, journey.values["user_id"], answers.entity_id)

    def show_journey(self) -> None:
        """The fields follow the journey."""
        form, answers = self.form, self._workspace.journey.state.answers
        form.company.set_text(answers.company_id)
        form.user.set_text(self._workspace.journey.values["user_id"])
        form.set_entity(answers.entity_id)
        form.set_keep(keep=answers.keep_passwords)
        self.show_passwords()
        self._on_edited()

    def take(self) -> None:
        """What is typed becomes the journey's answers and this run's passwords."""
        form, workspace = self.form, self._workspace
        self.passwords.take(user=form.password.secret, sender=form.key.secret, proxy=form.proxy_sign_in)
        workspace.change(
            workspace.journey.answer(
                company_id=form.company.text,
                user_id=form.user.text,
                entity_id=form.entity_id,
                keep_passwords=None if workspace.practice else form.keep.isChecked(),
            )
        )

    def credentials(self, *, consented: bool = False) -> Credentials | None:
        """Everything a sign-in needs, if it may be sent now; else the place that says why has the focus.

        Args:
            consented: The user was shown the guard's warning, and asks for this very try.
        """
        form = self.form
        credentials = self._workspace.credentials()
        lacks = (
            (form.company, not form.company.text, self.tr("Enter the company ID.")),
            (form.password, not self.passwords.user, self.tr("Enter the password from Intacct’s mail.")),
            (form.key, not self.passwords.key, self.tr("Enter the key, or open the key file.")),
        )
        for field, lacking, words in lacks:
            if lacking:
                self._point_at(field, words)
                return None
        assert credentials is not None
        self.show_tries()
        match self.sign_ins.verdict(credentials):
            case Permit(warning=warning) if warning is None or consented:
                return credentials
            case Permit(warning=warning):
                assert warning is not None
                self._ask(warning)
            case Refused(diagnosis=diagnosis):
                self._point_at(form.password, diagnosis.sentence)
            case Wait():
                announce(form.tries, form.tries.text.text(), urgent=True)
                scroll_to(form.tries)
        return None

    def _ask(self, warning: Diagnosis) -> None:
        """Have the user say that this password is to be sent, knowing what another refusal may do."""
        question = Span(self.tr("Send the password once more?"), Style.LABEL)
        self.form.ask((question, Span(f" {warning.sentence} "), *spans(warning.steps[0])))
        announce(self.form.tries, self.form.tries.text.text(), urgent=True)
        scroll_to(self.form.tries)

    def offer_entities(self, company: CompanyFacts | None) -> None:
        """Offer what a test told of the company's entities.

        Signed in to one entity, Intacct may tell fewer than at the top level: the longer list stays.
        """
        if company is None or (company.entity_id and self._entities_of == self._user):
            self.form.offer_entities(self.form.entities.choices, self.form.entity_id)
            return
        self._entities_of = self._user
        choices = entity_choices(company, self._workspace.catalogue)
        self.form.offer_entities(choices, company.entity_id)

    def worked(self, sent: Credentials) -> None:
        """Intacct took this sign-in: the passwords are kept, and forgotten by the form."""
        self.passwords.put_away(sent)
        self.forget_typed()

    @Slot()
    def forget_typed(self) -> None:
        """What was typed into the password fields goes."""
        self.form.password.clear()
        self.form.key.clear()
        self.form.proxy_password.clear()
        self.show_passwords()

    def read_key_file(self, chosen: str) -> None:
        """Take the connection key from the file of this name."""
        self.passwords.read_key_file(Path(chosen), keep=self.form.keep.isChecked())

    def stop(self) -> None:
        """The page goes: nothing counts down any more, and nothing is told."""
        self._timer.stop()
        self.passwords.stop()

    # -- showing ------------------------------------------------------------------------------------

    @Slot()
    def show_passwords(self) -> None:
        """Which passwords are at hand; never the passwords themselves."""
        practice = self._workspace.practice
        source = (
            self.tr("The practice company’s own. Type another one to see what happens.")
            if practice
            else self.tr("At hand for this company. Type to use another one.")
        )
        typed = bool(self.form.password.secret)
        self.form.set_password_known(known=bool(self.passwords.user) and not typed, source=source)
        self.form.set_key_known(known=bool(self.passwords.key), practice=practice)

    @Slot()
    def show_tries(self) -> None:
        """How often Intacct refused this user; counts down while the next try has to wait."""
        form = self.form
        standing = self.sign_ins.standing(*self._user)
        words = (Span(self._times(standing.tries), Style.LABEL), Span(" " + standing.sentence))
        ended = form.paused and not standing.waiting
        form.show_tries(words if standing.tries else (), paused=standing.waiting)
        if standing.waiting and not self._timer.isActive():
            self._timer.start()
            announce(form.tries, form.tries.text.text(), urgent=True)
        elif not standing.waiting:
            self._timer.stop()
        if ended:
            announce(form.tries, self.tr("The wait is over. {why}").format(why=form.tries.text.text()))

    def _times(self, tries: int) -> str:
        if tries == 1:
            return self.tr("Tried once.")
        return self.tr("Tried twice.") if tries == 2 else self.tr("Tried {n} times.").format(n=tries)

    @property
    def _user(self) -> tuple[str, str]:
        """Company and user as they are typed now."""
        return self.form.company.text, self.form.user.text or self._workspace.catalogue.values["user_id"]

    @property
    def _fields(self) -> dict[Value, Field]:
        """Where each value is typed."""
        form = self.form
        return {
            Value.COMPANY_ID: form.company,
            Value.USER_ID: form.user,
            Value.USER_PASSWORD: form.password,
            Value.SENDER_PASSWORD: form.key,
            Value.ENTITY_ID: form.entity,
        }

    @Slot()
    def _on_edited(self) -> None:
        """Say at its field what looks wrong, before anything is sent."""
        form = self.form
        typed = Typed(
            company_id=form.company.text,
            user_id=form.user.text,
            sender_id=self._workspace.journey.values["sender_id"],
            entity_id=form.entity_id,
            user_password=form.password.secret or None,
            sender_password=form.key.secret or None,
        )
        found: dict[Value, Hint] = {
            hint.field: hint for hint in value_hints(typed, self._workspace.diagnostician())
        }
        for value, field in self._fields.items():
            hint = found.get(value)
            field.set_advice(hint.diagnosis.sentence if hint else "", hint.corrected if hint else "")
        if self._entities_of not in (None, self._user):
            self._entities_of = None
            form.offer_entities((), form.entity_id)
        self.show_passwords()
        self.show_tries()

    @staticmethod
    def _point_at(field: Field, words: str) -> None:
        field.set_error(words)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(field)

    @Slot(object)
    def _on_troubled(self, error: SetupError) -> None:
        if error.fault.kind in NO_KEYCHAIN:
            self.form.set_no_keychain()
        self.troubled.emit(error)

    @Slot(bool)
    def _on_keep(self, keep: bool) -> None:
        self._workspace.change(self._workspace.journey.answer(keep_passwords=keep))

    @Slot(str)
    def _on_key_taken(self, advice: str) -> None:
        self.form.key.clear()
        self.key_taken.emit(advice)
