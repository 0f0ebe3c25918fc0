"""Every command of the packaged command line, where there is no Python, no path and no screen."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup import product
from armatic_setup.cli.program import COMMANDS
from armatic_setup.guide.state import Answers, SetupState, StateStore
from armatic_setup.language import LANGUAGES
from armatic_setup.practice import CompanySize, PracticeGateway

BUNDLE = Path(os.environ.get("ARMATIC_BUNDLE", "nowhere"))
COMMAND = BUNDLE / f"{product.SLUG}-cli"

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(
        not BUNDLE.is_dir() or sys.platform != "linux", reason="make package runs it, on Linux"
    ),
]

#: What is tried beside the sync that comes first: words, exit code, and what is said.
TRIED: tuple[tuple[tuple[str, ...], int, str], ...] = (
    (("steps", "create_user"), 0, "Web Services"),
    (("checklist", "--missing"), 0, "Attachments"),
    (("check", "*"), 0, "The connection works."),
    (("data", "show"), 0, "open_invoices"),
    (("data", "export", "all", "{home}/csv"), 0, "csv"),
    (("data", "aging"), 0, "USD"),
    (("data", "tie-out"), 0, "24 of 24 row counts agree."),
    (("arrival", "--practice"), 0, "27 of 27"),
    (("deliver", "--practice"), 0, "practice Armatic"),
    (("status",), 0, "HarborPine"),
    (("answers", "export", "{home}/answers.json"), 0, "answers.json"),
    (("diagnose", "--text", "XL03000006"), 0, "sender"),
    (("practice-gateway", "--list-faults"), 0, "throttled"),
    (("support-bundle", "--yes", "{home}/bundle.zip"), 0, "bundle.zip"),
    (("log",), 0, "log"),
    (("update",), 0, "No address is set"),
    (("about",), 0, product.VERSION),
    (("key", "remove-all"), 1, "no keychain"),
)
#: These are tried by tests of their own, here and in test_bundle.py.
ELSEWHERE = {"sync", "export", "self-test", "journey"}


class App:
    """The packaged command line on data of its own."""

    def __init__(self, gateway: PracticeGateway, home: Path) -> None:
        self.home = home
        access = gateway.access
        self.who = ("--company", access.company, "--user", access.user, "--sender", access.sender)
        self.who += ("--endpoint", gateway.endpoint)
        self.environment = {
            "HOME": str(home),
            "ARMATIC_SETUP_HOME": str(home / "data"),
            "PATH": "/nowhere",
            "ARMATIC_USER_PASSWORD": access.user_password,
            "ARMATIC_SENDER_PASSWORD": access.sender_password,
        }

    def run(self, *words: str, program: Path = COMMAND) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(program), *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """It has synced a small company, and kept its answers."""
    with PracticeGateway(size=CompanySize(customers=40, invoices=160)) as gateway:
        made = App(gateway, tmp_path_factory.mktemp("home"))
        answers = Answers(company_id=gateway.access.company, user_id=gateway.access.user)
        StateStore(made.home / "data" / "journey.json").save(SetupState(answers=answers))
        ran = made.run("sync", *made.who)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        yield made


def test_every_command_is_tried() -> None:
    assert {words[0] for words, *_ in TRIED} | ELSEWHERE == {command.name for command in COMMANDS}


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_each_explains_itself(name: str, app: App) -> None:
    ran = app.run(name, "--help")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"usage: {product.SLUG} {name} ")


@pytest.mark.parametrize(("words", "code", "said"), TRIED, ids=[" ".join(words[:2]) for words, *_ in TRIED])
def test_each_works(words: tuple[str, ...], code: int, said: str, app: App) -> None:
    filled = [word.format(home=app.home) for word in words if word != "*"]
    ran = app.run(*filled, *(app.who if "*" in words else ()))
    assert ran.returncode == code, ran.stdout + ran.stderr
    assert said.casefold() in (ran.stdout + ran.stderr).casefold()
    assert "Traceback" not in ran.stdout + ran.stderr


def test_an_export_is_verified_by_the_app_and_by_a_bare_python(app: App) -> None:
    target = app.home / "all.zip"
    for words in (["export", str(target)], ["export", str(target), "--verify"]):
        ran = app.run(*words)
        assert ran.returncode == 0, ran.stdout + ran.stderr
    with zipfile.ZipFile(target) as packed:
        packed.extractall(app.home / "all")
    (verify,) = (app.home / "all").rglob("verify.py")
    ran = subprocess.run(
        [sys.executable, "-I", str(verify)], capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_speaks_each_language(code: str, app: App) -> None:
    told = {one: app.run("steps", "--lang", one).stdout for one in {code, "en"}}
    assert (told[code] == told["en"]) == (code == "en")
    assert len(told[code]) > 1000


def test_a_bundle_is_opened_again(app: App) -> None:
    target = str(app.home / "again.zip")
    assert app.run("support-bundle", "--yes", target).returncode == 0
    ran = app.run("support-bundle", "--open", target)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_practice_gateway_serves_until_it_is_told_to_end(app: App) -> None:
    with subprocess.Popen(
        [str(COMMAND), "practice-gateway", "--customers", "5", "--invoices", "10"],
        env=app.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
        # It may come before the program waits for it.
        assert (process.returncode, told) in ((0, ""), (130, "Canceled. What was saved stays saved.\n"))


@pytest.mark.parametrize("loaded", ["_struct", "libshiboken6", "libQt6Core", "QtGui.abi3", "QtWidgets.abi3"])
def test_ctrl_c_amid_the_start_is_quiet(loaded: str, app: App) -> None:
    """As soon as a part of Python or Qt is loaded, and long before there is a window."""
    with subprocess.Popen(
        [str(BUNDLE / product.SLUG)],
        env={**app.environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        maps = Path(f"/proc/{process.pid}/maps")
        while loaded not in maps.read_text("utf-8"):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        told, _ = process.communicate(timeout=60)
    assert process.returncode in (-signal.SIGINT, 0)
    assert told == ""
