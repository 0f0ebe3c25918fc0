"""No secret gets out: the journey with marker secrets, through every fault; then everything is searched.

Searched are all files (state, snapshots, databases, log, bundles and what is in them), what was said, our own
log, the texts of exceptions, the shown form of every report, arguments of this process and of children, and
the environment given to children.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.cli import key, main
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.faults import SetupError
from armatic_setup.gateway.client import Gateway
from armatic_setup.guide import catalogue
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.keychain import Keychain
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.sync.recovery import sync_file
from tests.fault_cases import AT_ONCE, FAULT_CASES, FaultCase
from tests.support.markers import SENDER, USER, Search, forms, wrong
from tests.support.mirror import WAYS, mirror

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

CATALOGUE = load_catalogue()
HEALTHY = FaultCase("nothing is wrong", "", "", FAULT_CASES[0].owner, 0, 1)
#: Who signs in wherever nothing else is typed.
VARIABLES = ("ARMATIC_USER_PASSWORD", "ARMATIC_SENDER_PASSWORD")

_children: list[str] = []
_watching = False


def _audit(event: str, args: tuple[object, ...]) -> None:
    if _watching and event in {"subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.startfile"}:
        _children.append(repr((event, args)))
        if args[-1] is None:  # the child gets our own environment
            _children.append(repr(dict(os.environ)))


sys.addaudithook(_audit)


def _marked(case: FaultCase, number: int) -> FaultCase:
    """The case with markers for the wrong secrets it types."""
    typed = {
        name: wrong(number, value) if name.endswith("_password") else value
        for name, value in case.typed.items()
    }
    return dataclasses.replace(case, typed=typed)


class _Journey:
    """Goes through the journey and keeps all that was said."""

    def __init__(self, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._patch = patch
        self._capsys = capsys
        self.said: list[tuple[str, str]] = []

    def core(self, case: FaultCase, practice: PracticeGateway, folder: Path) -> None:
        """The test and the sync without a face; whatever they raise or return is shown."""
        given = case.credentials(practice)
        exchanges: list[object] = []
        events: list[object] = []
        report = run_checks(
            given,
            endpoint=practice.endpoint,
            catalogue=CATALOGUE,
            emit=events.append,
            cancel=CancelToken(),
            on_exchange=exchanges.append,
            retry=AT_ONCE,
        )
        self.said.append((f"report of {case.name}", repr((report, events, exchanges, given))))
        try:
            with Gateway(given, endpoint=practice.endpoint, retry=AT_ONCE) as gateway:
                gateway.sign_in()
                self.said.append(("session", repr((gateway.session, vars(gateway)))))
                if case is HEALTHY:
                    sync_file(
                        gateway, folder / "core.sqlite3", catalogue=CATALOGUE, emit=events.append,
                        cancel=CancelToken(),
                    )  # fmt: skip
        except SetupError as error:
            shown = "".join(traceback.format_exception(error))
            self.said.append((f"exception of {case.name}", shown + repr(error.fault) + error.fault.technical))

    def command_line(self, case: FaultCase, practice: PracticeGateway, *commands: tuple[str, ...]) -> None:
        """The commands as typed, on what they take for Intacct's own address."""
        given = case.credentials(practice)
        who = ["--company", given.company_id, "--user", given.user_id, "--entity", given.entity_id]
        self.run(
            practice.endpoint,
            [given.user_password.reveal(), given.sender_password.reveal()],
            *((command, *who, "--sender", given.sender_id, *more) for command, *more in commands),
        )

    def run(self, endpoint: str, passwords: list[str], *commands: tuple[str, ...]) -> None:
        """Commands with passwords in the variables that the user may set."""
        self._patch.setattr(product, "GATEWAY_ENDPOINT", endpoint)
        for name, value in zip(VARIABLES, passwords, strict=True):
            self._patch.setenv(name, value)
        for command in commands:
            main(command)
            told = self._capsys.readouterr()
            self.said.append((f"what {command[0]} said", told.out + told.err))
        for name in VARIABLES:
            self._patch.delenv(name)


@pytest.fixture
def watched() -> Iterator[list[str]]:
    """What is given to children while the test runs."""
    global _watching
    _children.clear()
    _watching = True
    yield _children
    _watching = False


def test_no_marker_is_found_anywhere_after_the_whole_journey_through_every_fault(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    watched: list[str],
    memory_keyring: KeyringBackend,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(catalogue, "load_catalogue", lambda: CATALOGUE)  # reading it takes most of the time
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    company = PracticeCompany(CompanySize(customers=5, invoices=20))
    secrets = [USER, SENDER]
    journey = _Journey(monkeypatch, capsys)
    journey.run("", ["", ""], ("log", "--level", "detailed"))
    for number, case in enumerate((HEALTHY, *FAULT_CASES)):
        case = case if case is HEALTHY else _marked(case, number)
        with PracticeGateway(company) as practice:
            practice.access.user_password, practice.access.sender_password = USER, SENDER
            case.arrange(practice)
            secrets += case.secrets(practice)
            journey.core(case, practice, tmp_path)
            practice.faults.fired.clear()
            if case is HEALTHY:
                journey.command_line(case, practice, ("journey", "--details"), ("sync", "--json"))
            if not case.waits:
                faces = ("--details",), ("--json", "--compare")
                commands = [("check", "--try-again", *faces[number % 2])]
                if case.logins == 0 or "user_password" in case.typed:
                    commands.append(("sync", "--details", "--try-again"))
                journey.command_line(case, practice, *commands)
            secrets += list(practice.sessions._open)
    for number, way in enumerate(WAYS):
        repeated = wrong(90 + number, "")
        secrets.append(repeated)
        with mirror(way, repeated) as address:
            who = ("--company", "Mirror", "--user", "u", "--try-again", "--details")
            journey.run(address, [repeated, SENDER], ("check", *who), ("sync", *who))
    _import_key(tmp_path, monkeypatch, memory_keyring, journey)
    journey.run(
        "", ["", ""], ("status",), ("data", "show"), ("support-bundle", str(tmp_path / "aliases.zip"))
    )
    journey.run("", ["", ""], ("support-bundle", str(tmp_path / "names.zip"), "--keep-names", "--json"))
    journey.run("", ["", ""], ("answers", "export", str(tmp_path / "answers.json")))
    assert (home / "keychain-entries.txt").exists(), "the names of what is kept are searched, too"
    shutil.copy(home / "keychain-entries.txt", tmp_path)
    journey.run("", ["", ""], ("key", "remove-all"))
    assert "1 secret is deleted" in journey.said[-1][1]

    search = Search(secrets)
    assert len({*secrets}) > 70, "sessions were opened, too"
    found = search.of_folder(tmp_path)
    said = [*journey.said, ("our log", caplog.text), ("children", "\n".join(watched))]
    said += [(f"{where}, lines joined", " ".join(text.split())) for where, text in said]
    found += search.of_all(said)
    found += search.of("\0".join((*sys.orig_argv, *sys.argv)), "arguments of this process")
    found += search.of(repr(dict(os.environ)), "environment left behind")
    assert found == []

    names = {path.relative_to(home).parts[0] for path in home.rglob("*") if path.is_file()}
    assert names >= {"journey.json", "snapshots", "data", "logs"}, "there was something to search"
    assert any("Failed" in text or "refused" in text for _, text in journey.said)


def _import_key(folder: Path, patch: pytest.MonkeyPatch, ring: KeyringBackend, journey: _Journey) -> None:
    """The connection key goes from its file into the keychain; then its owner deletes the file."""
    path = folder / "harbor.armatic-key.json"
    content = {"format": "armatic-connection-key", "version": 1, "sender_id": "Pscore"}
    path.write_text(json.dumps({**content, "sender_password": SENDER}), "utf-8")
    allowed = frozenset({f"{type(ring).__module__}.{type(ring).__qualname__}"})
    patch.setattr(key, "Keychain", lambda: Keychain(ring, allowed=allowed))
    journey.run("", ["", ""], ("key", "import", str(path)))
    assert "in your keychain now" in journey.said[-1][1]
    path.unlink()


# -- that the search can find ---------------------------------------------------------------------------

WRITERS: list[Callable[[str], bytes]] = [
    lambda secret: f"x{secret}x".encode(),
    lambda secret: f"x{secret}x".encode("utf-16-le"),
    lambda secret: b"\0" + f"x{secret}x".encode("utf-16-be"),
    lambda secret: json.dumps({"k": [f"x{secret}x"]}).encode(),
    lambda secret: repr([f"x{secret}x"]).encode(),
]


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("secret", [USER, SENDER, wrong(1, "Pw \n")])
def test_the_search_finds_what_is_there(secret: str, writer: Callable[[str], bytes]) -> None:
    assert Search([secret]).of(writer(secret), "here")
    assert not Search([secret]).of(writer("Mk-Another"), "here")


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_finds_base64_at_any_place(before: str, encoding: str) -> None:
    import base64

    raw = before.encode() + USER.encode(encoding) + b"tail"
    assert Search([USER]).of(base64.b64encode(raw), "here")
    assert Search([USER]).of(base64.urlsafe_b64encode(raw), "here")


def test_the_search_looks_into_names_and_zip_files(tmp_path: Path) -> None:
    import zipfile

    secret = "Mk-Plain-11235813"
    (tmp_path / f"{secret}.txt").write_text("")
    with zipfile.ZipFile(tmp_path / "out.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("log", f"x{secret}")
    assert len(Search([secret]).of_folder(tmp_path)) >= 2
    assert all(len(needle) >= 12 for needle in forms(secret).values()), "nothing is found by chance"
