"""Connecting: the form, the eight checks live, everything that can be wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.gateway.retry import BRISK
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from picture_states.guide import drawings

if TYPE_CHECKING:
    from stage import Show, Stage


def connect(stage: Stage) -> None:
    stage.begin_practice()
    stage.goes_on(4)
    stage.window.show_step("connect")


def connect_new(stage: Stage) -> None:
    """The first visit of a real company: nothing is known, and this computer keeps no passwords."""
    stage.goes_on(4)
    stage.window.show_step("connect")
    notice = stage.page.notice  # type: ignore[attr-defined]
    stage.until(lambda: bool(notice.text))


def connect_missing(stage: Stage) -> None:
    """The key is not there yet, and the field says so."""
    connect_new(stage)
    form = stage.page.form  # type: ignore[attr-defined]
    form.company.edit.setText("HarborPine")
    form.password.edit.setText("as mailed")
    form.test.click()


def connect_passed(stage: Stage) -> None:
    connect(stage)
    stage.test()


Arrange = Callable[[PracticeGateway], object]


def fails(arrange: Arrange) -> Show:
    """The test on a practice company in which *arrange* lets something be wrong."""

    def show(stage: Stage) -> None:
        connect(stage)
        arrange(stage.practice)
        stage.test()

    return show


def fault(name: str, **where: object) -> Arrange:
    return lambda practice: practice.faults.add(name, **where)  # type: ignore[arg-type]


def several_rows(practice: PracticeGateway) -> None:
    for name in ("CUSTOMER", "ARINVOICE"):
        practice.faults.add("permission_denied", object=name)
    practice.faults.add("object_absent", object="SODOCUMENT")


def lacks_edit(practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.revoke("Accounts Receivable", "Customers", "Edit")


def no_payments(practice: PracticeGateway) -> None:
    practice.permissions.unsubscribe("Order Entry")


def own_entities(practice: PracticeGateway) -> None:
    practice.access.entities = frozenset({"US-01", "UK-01"})


def connect_running(stage: Stage) -> None:
    connect(stage)
    stage.practice.faults.add("slow", after=6, seconds=60.0, times=1)
    stage.page.form.test.click()  # type: ignore[attr-defined]
    check = stage.page.shown.checks.sections["permissions"]  # type: ignore[attr-defined]
    stage.until(lambda: check.row.busy.running)


def connect_waiting(stage: Stage) -> None:
    connect(stage)
    # As long a wait as the test agrees to: it outlasts the pictures of all looks and colors.
    stage.practice.faults.add("throttled_with_retry_after", seconds=BRISK.longest_wait)
    stage.page.form.test.click()  # type: ignore[attr-defined]
    word = stage.page.shown.checks.sections["reach"].row.word  # type: ignore[attr-defined]
    stage.until(lambda: any(letter.isdigit() for letter in word.text()))


def connect_offline(stage: Stage) -> None:
    connect(stage)
    stage.practice.stop()
    stage.test()


def connect_cancelled(stage: Stage) -> None:
    connect_running(stage)
    stage.page.test.cancel()  # type: ignore[attr-defined]
    stage.until(lambda: not stage.page.testing)  # type: ignore[attr-defined]


def connect_entity(stage: Stage) -> None:
    connect_passed(stage)
    stage.page.form.entities.box.setCurrentIndex(2)  # type: ignore[attr-defined]


def connect_private(stage: Stage) -> None:
    connect(stage)
    stage.practice.access.entities = frozenset({"US-01"})
    stage.page.form.entity.edit.setText("NL-90")  # type: ignore[attr-defined]
    stage.test()


def connect_refused(stage: Stage) -> None:
    connect(stage)
    stage.refuse("not the password")


def connect_paused(stage: Stage) -> None:
    connect_refused(stage)
    stage.refuse("not the password either")


def connect_asked(stage: Stage) -> None:
    connect_paused(stage)
    stage.later(100.0)
    stage.until(stage.page.form.test.isEnabled)  # type: ignore[attr-defined]
    stage.workspace.secrets.user_password = Secret("a third password")
    stage.page.form.test.click()  # type: ignore[attr-defined]


def connect_thrice(stage: Stage) -> None:
    connect_asked(stage)
    stage.page.form.consent.click()  # type: ignore[attr-defined]
    stage.until(lambda: not stage.page.testing)  # type: ignore[attr-defined]


def connect_hints(stage: Stage) -> None:
    connect(stage)
    form = stage.page.form  # type: ignore[attr-defined]
    form.company.edit.setText("“Firm|HarborPine”")
    form.password.edit.setText("a password with a blank ")
    form.company.edited.emit()


def connect_unfolded(stage: Stage) -> None:
    connect_passed(stage)
    stage.page.shown.checks.unfold(shown=True)  # type: ignore[attr-defined]


def connect_rerun(stage: Stage) -> None:
    fails(several_rows)(stage)
    stage.practice.latency = 60.0
    stage.page.shown.run_wanted.emit("permissions.accounts_receivable.invoices")  # type: ignore[attr-defined]


def connect_changed(stage: Stage) -> None:
    connect_passed(stage)
    for name in ("CUSTOMER", "ARINVOICE", "ARPYMT"):
        stage.practice.faults.add("permission_denied", object=name)
    stage.test()


def connect_gained(stage: Stage) -> None:
    connect_changed(stage)
    stage.practice.faults.clear()
    stage.test()


def connect_many(stage: Stage) -> None:
    """Forty failures with long details, in a company with a long ID."""
    connect(stage)
    stage.practice.faults.add("permission_denied", object="CUSTOMER")
    stage.test()
    page = stage.page
    check = page.report.check("permissions")  # type: ignore[attr-defined]
    detail = "Intacct said a good deal about this very row and would not stop. " * 3
    long = replace(check.diagnosis, sentence=check.diagnosis.sentence + " " + detail[:120], detail=detail)
    parts = tuple(
        replace(
            check.parts[0],
            id=f"permissions.row{number}",
            title=f"Accounts Receivable › A row with quite a long name, number {number}",
            diagnosis=long,
            evidence=detail,
            status=CheckStatus.FAILED,
        )
        for number in range(40)
    )
    page.shown.checks.finish(replace(check, diagnosis=long, parts=parts))  # type: ignore[attr-defined]
    page.shown.name_checks("HarborAndPineSupplyWithAnUncommonlyLongCompanyIdentifier")  # type: ignore[attr-defined]
    page.shown.checks.cards[0].more.set_unfolded(unfolded=True)  # type: ignore[attr-defined]


def connect_armatic(stage: Stage) -> None:
    """The second half of connecting."""
    connect_passed(stage)
    stage.look_at(drawings(stage))


STATES: dict[str, Show] = {
    "connect-armatic": connect_armatic,
    "connect-new": connect_new,
    "connect-missing": connect_missing,
    "connect": connect,
    "connect-passed": connect_passed,
    "connect-running": connect_running,
    "connect-waiting": connect_waiting,
    "connect-cancelled": connect_cancelled,
    "connect-offline": connect_offline,
    "connect-proxy": fails(fault("http_407")),
    "connect-portal": fails(fault("captive_portal")),
    "connect-clock": fails(fault("clock_ahead")),
    "connect-sender": fails(fault("sender_wrong")),
    "connect-failed": fails(fault("sender_not_authorized")),
    "connect-refused": connect_refused,
    "connect-paused": connect_paused,
    "connect-asked": connect_asked,
    "connect-thrice": connect_thrice,
    "connect-locked": fails(fault("user_locked")),
    "connect-private": connect_private,
    "connect-entity": connect_entity,
    "connect-application": fails(no_payments),
    "connect-mixed": fails(several_rows),
    "connect-right": fails(lacks_edit),
    "connect-empty-role": fails(lambda practice: practice.permissions.revoke_all()),
    "connect-entities": fails(own_entities),
    "connect-hints": connect_hints,
    "connect-unfolded": connect_unfolded,
    "connect-rerun": connect_rerun,
    "connect-changed": connect_changed,
    "connect-gained": connect_gained,
    "connect-many": connect_many,
}
