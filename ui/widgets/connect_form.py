"""What is entered to sign in: company, user, password, and the connection key where none is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.secret import Secret
from ui.tokens import XS, L, M, Role, S
from ui.widgets.busy_bar import BusyBar
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_box import CheckBox
from ui.widgets.disclosure import Disclosure
from ui.widgets.divider import Divider
from ui.widgets.entity_picker import EntityPicker
from ui.widgets.fields import Field, PasswordField
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from armatic_setup.diagnosis.entities import EntityChoice
    from armatic_setup.guide.markup import Span
    from ui.theme import Theme

_MASK = "••••••••••••"


class ConnectForm(QWidget):
    """The left column of the connect page.

    Signals:
        test_wanted: Run the checks.
        consented: Send the password although another refusal may lock the user out.
        declined: Do not.
        pause_changed: (reason) No test can be started for now, and why; empty once one can.
        key_file_wanted: Choose a connection key file.
    """

    test_wanted = Signal()
    consented = Signal()
    declined = Signal()
    pause_changed = Signal(str)
    key_file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.company = Field(theme, self.tr("Company ID"))
        self.user = Field(theme, self.tr("User ID"), code=True)
        self.password = PasswordField(theme, self.tr("Password"))
        self.key = PasswordField(
            theme,
            self.tr("Armatic connection key"),
            hint=self.tr("Armatic gives it to you as a file or as text."),
        )
        self.key_file = Button(theme, self.tr("&Open key file…"), icon="key", small=True)
        self.key_known = Label(theme, Role.SMALL, color="text2")
        self.key_replace = Button(theme, self.tr("Use another key"), ButtonKind.TERTIARY, small=True)
        self.proxy_user = Field(theme, self.tr("Proxy user name"))
        self.proxy_password = PasswordField(
            theme,
            self.tr("Proxy password"),
            hint=self.tr("For your company’s proxy alone. It is not sent to Intacct."),
        )
        self.ask_proxy(wanted=False)
        self.entity = Field(
            theme,
            self.tr("Entity ID"),
            hint=self.tr("Empty means the top level, which sees every entity."),
        )
        self.entity_part = Disclosure(theme, self.tr("Sign in to one entity only"), self.entity)
        self.entities = EntityPicker(theme)
        self.keep = CheckBox(theme, self.tr("Keep in this computer’s keychain"))
        self.test = Button(theme, self.tr("&Test the connection"), ButtonKind.PRIMARY, icon="retry")
        self.busy = BusyBar(theme)
        self.tries = Notice(theme, "", NoticeKind.WARNING)
        self.tries.hide()
        self.consent = Button(theme, self.tr("Send &it once"), small=True)
        self.decline = Button(theme, self.tr("Not no&w"), small=True)
        self._answers = self.tries.add_answers(self.consent, self.decline)
        self._answers.hide()
        self._busy = self._paused = False
        self._keeps = True
        self._build()
        self._tested = False
        self.set_password_known(known=False, source="")
        self.set_key_known(known=False)
        self.set_busy(busy=False)
        self.test.clicked.connect(self.test_wanted)
        self.consent.clicked.connect(self._on_consent)
        self.decline.clicked.connect(self._on_declined)
        self.key_file.clicked.connect(self.key_file_wanted)
        self.key_replace.clicked.connect(self._on_replace)
        proxy = (self.proxy_user, self.proxy_password)
        for field in (self.company, self.user, self.password, self.key, *proxy, self.entity):
            field.confirmed.connect(self._on_confirmed)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields in use, top to bottom."""
        key = () if self.key.isHidden() else (self.key,)
        proxy = () if self.proxy_user.isHidden() else (self.proxy_user, self.proxy_password)
        return (self.company, self.user, self.password, *key, *proxy, self.entity)

    @property
    def proxy_sign_in(self) -> Secret | None:
        """What was typed for the proxy; nothing while one of the two is missing."""
        password = self.proxy_password.secret
        return Secret.pair(self.proxy_user.text, password) if self.proxy_user.text and password else None

    def ask_proxy(self, *, wanted: bool) -> None:
        """Ask for a sign-in to the company's proxy, or no longer."""
        self.proxy_user.setVisible(wanted)
        self.proxy_password.setVisible(wanted)

    def set_password_known(self, *, known: bool, source: str) -> None:
        """Whether a password is at hand although the field is empty; *source* says where it is from."""
        self.password.edit.setPlaceholderText(_MASK if known else "")
        mailed = self.tr("From the mail Intacct sent when the user was saved.")
        self.password.set_hint(source if known else mailed)

    def set_key_known(self, *, known: bool, practice: bool = False) -> None:
        """Ask for the connection key only where none is known."""
        self.key.setVisible(not known)
        self.key_file.setVisible(not known)
        self.key_known.setVisible(known)
        self.key_replace.setVisible(known and not practice)
        words = self.tr("The practice company has its own connection key.")
        self.key_known.set_text(words if practice else self.tr("The Armatic connection key is in place."))
        self.keep.setVisible(self._keeps and not practice)

    def set_no_keychain(self) -> None:
        """This computer keeps nothing, so nobody is asked whether it is to."""
        self._keeps = False
        self.keep.hide()

    @property
    def entity_id(self) -> str:
        """The entity that was typed, or chosen where there is a list; empty for the top level."""
        return self.entities.entity_id if self.entities.offered else self.entity.text

    def set_entity(self, entity_id: str) -> None:
        """Show the answer without telling it."""
        self.entity.set_text(entity_id)
        self.entities.choose(entity_id)

    def offer_entities(self, choices: Sequence[EntityChoice], chosen: str) -> None:
        """Let the user choose instead of type; without choices, type."""
        self.entity.set_text(chosen)
        self.entities.offer(choices, chosen)
        self.entity_part.setVisible(not self.entities.offered)

    def set_busy(self, *, busy: bool) -> None:
        """While the checks run nothing can be changed."""
        others = (self.proxy_user, self.proxy_password, self.entity, self.entities)
        for widget in (self.company, self.user, self.password, self.key, self.key_file, *others):
            widget.setEnabled(not busy)
        self.keep.setEnabled(not busy)
        self.key_replace.setEnabled(not busy)
        self._busy = busy
        self._enable_test()
        self.busy.set_running(running=busy)
        if busy:
            self.test.setText(self.tr("Testing…"))  # it is as wide as its column anyway
        else:
            self.test.setText(
                self.tr("&Run all checks again") if self._tested else self.tr("&Test the connection")
            )

    def show_tries(self, words: Sequence[Span], *, paused: bool) -> None:
        """Say how often Intacct refused this user, or nothing; while *paused* no test can be started."""
        self.tries.set_notice(words, NoticeKind.WARNING)
        self.tries.setVisible(bool(words))
        self._answers.hide()
        if paused != self._paused:
            self._paused = paused
            self.pause_changed.emit(self.tries.text.text() if paused else "")
        self.test.setAccessibleDescription(self.tries.text.text() if paused else "")
        self._enable_test()

    def ask(self, words: Sequence[Span]) -> None:
        """Ask whether the password is to be sent once more; nothing is until it is answered.

        The focus is on the answer that sends nothing, so that Enter pressed twice is no consent.
        """
        self.tries.set_notice(words, NoticeKind.WARNING)
        self.tries.show()
        self._answers.show()
        for answer in (self.consent, self.decline):
            answer.setAccessibleDescription(self.tries.text.text())
        self.decline.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asking(self) -> bool:
        """Whether the question waits for its answer."""
        return not (self.tries.isHidden() or self._answers.isHidden())

    @property
    def paused(self) -> bool:
        """Whether the next test has to wait."""
        return self._paused

    def set_tested(self) -> None:
        """The next test is another one, and no longer the loudest act of the page."""
        self._tested = True
        self.test.set_kind(ButtonKind.SECONDARY)

    def set_keep(self, *, keep: bool) -> None:
        """Show the answer without telling it."""
        with QSignalBlocker(self.keep):
            self.keep.setChecked(keep)

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        for field in (self.company, self.user, self.password):
            column.addWidget(field)
        key = QVBoxLayout()
        key.setSpacing(px(XS))
        key.addWidget(self.key)
        key.addWidget(self.key_file, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(key)
        known = QHBoxLayout()
        known.setSpacing(px(S))
        known.addWidget(self.key_known, 1)
        known.addWidget(self.key_replace)
        column.addLayout(known)
        column.addWidget(self.proxy_user)
        column.addWidget(self.proxy_password)
        column.addWidget(self.keep)
        column.addWidget(self.entity_part)
        column.addWidget(self.entities)
        column.addWidget(self.tries)
        acts = QVBoxLayout()
        acts.setSpacing(px(4))
        self.test.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        acts.addWidget(self.test)
        acts.addWidget(self.busy)
        column.addLayout(acts)
        column.addSpacing(px(L - M))
        column.addWidget(Divider(self._theme))
        promise = QHBoxLayout()
        promise.setSpacing(px(S))
        promise.addWidget(IconLabel(self._theme, "lock", "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "Sent only to Intacct, encrypted. A wrong password is tried once, so the user is not locked out."
        )
        promise.addWidget(Label(self._theme, Role.SMALL, words, color="text2"), 1)
        column.addLayout(promise)
        browser = QHBoxLayout()
        browser.setSpacing(px(S))
        browser.addWidget(IconLabel(self._theme, "info", "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("A Web Services user cannot be tried in a browser. Intacct refuses it there.")
        browser.addWidget(Label(self._theme, Role.SMALL, words, color="text2"), 1)
        column.addLayout(browser)
        column.addStretch(1)

    def _enable_test(self) -> None:
        self.test.setEnabled(not (self._busy or self._paused))

    @Slot()
    def _on_consent(self) -> None:
        self.test.setFocus(Qt.FocusReason.OtherFocusReason)
        self.consented.emit()

    @Slot()
    def _on_declined(self) -> None:
        self._answers.hide()
        self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.declined.emit()

    @Slot()
    def _on_replace(self) -> None:
        self.set_key_known(known=False)
        self.key.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_confirmed(self) -> None:
        if self.test.isEnabled():
            self.test_wanted.emit()
