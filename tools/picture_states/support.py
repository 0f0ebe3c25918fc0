"""Help and support: for the customer, and for who helps."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.logbook.book import Logbook, started
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from armatic_setup.support.bundle import preview, write

if TYPE_CHECKING:
    from stage import Show, Stage


def support(place: str) -> Show:
    """A place of help and support, opened over the connect page of a company that was tested."""

    def show(stage: Stage) -> None:
        tested(stage)
        stage.window.support.page.set_rep(rep=place in ("customer", "scripts", "diagnoses"))
        stage.window.support.open(place)
        stage.rest(400)

    return show


def tested(stage: Stage) -> None:
    """A real company whose test failed: the practice company stands in Intacct's place, and a log is kept."""
    gateway = PracticeGateway()
    gateway.start()
    workspace = stage.workspace
    workspace._real_endpoint = gateway.endpoint  # noqa: SLF001 - in Intacct's place
    workspace.logbook = Logbook(workspace.home / "logs", partial(started, "window", ""))
    access = gateway.access
    workspace.change(workspace.journey.answer(company_id=access.company, user_id=access.user))
    stage.goes_on(4)
    gateway.permissions.deny("ARINVOICE")
    stage.window.show_step("connect")
    secrets = workspace.secrets
    secrets.user_password, secrets.sender_password = (
        Secret(access.user_password),
        Secret(access.sender_password),
    )
    stage.test()
    gateway.stop()


def bundle(stage: Stage) -> Path:
    """A bundle of the company that was tested."""
    support("help")(stage)
    workspace = stage.workspace
    path = workspace.home / "armatic-support-2026-11-24.zip"
    write(preview(stage.window.support.page.files.sources, workspace.catalogue), path)
    return path


def support_saved(stage: Stage) -> None:
    support("save")(stage)
    page = stage.window.support.page
    page.files.choose_target = lambda name: str(stage.workspace.home / name)
    stage.until(lambda: page.page.can_go_next)
    page.page.picture.click()  # type: ignore[attr-defined]
    stage.until(lambda: page.page.can_go_next and page.page.shown.choice.count() == 9)  # type: ignore[attr-defined]
    page.page.shown.choice.setCurrentIndex(7)  # type: ignore[attr-defined]
    page.go_next()
    stage.until(page.page.outcome.isVisible)  # type: ignore[attr-defined]


def support_opened(place: str) -> Show:
    def show(stage: Stage) -> None:
        path = bundle(stage)
        page = stage.window.support.page
        page.set_rep(rep=place == "customer")
        page.open_sent(path, place)
        stage.until(lambda: page.files.sent is not None)
        stage.rest(200)

    return show


def support_screen(stage: Stage) -> None:
    support_opened("open")(stage)
    stage.window.support.page.go_next()
    stage.rest(400)


def support_simulated(stage: Stage) -> None:
    stage.window.support.open_for_rep()
    page = stage.window.support.page
    page.show_place("diagnoses")
    page.page.choose("sender.not_authorized")  # type: ignore[attr-defined]
    page.page.show_me.click()  # type: ignore[attr-defined]
    shown = stage.window.support.stage
    assert shown is not None
    stage.until(lambda: shown.workspace.journey.state.connection is not None)
    stage.rest(400)


STATES: dict[str, Show] = {
    **{f"support-{place}": support(place) for place in ("help", "save", "open", "log", "secrets", "answers")},
    **{f"support-{place}": support(place) for place in ("customer", "scripts", "diagnoses")},
    "support-saved": support_saved,
    "support-opened": support_opened("open"),
    "support-customer-opened": support_opened("customer"),
    "support-screen": support_screen,
    "support-simulated": support_simulated,
}
