"""Armatic's access key is a marker, through every fault; then all that was said and written is searched."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import paths
from armatic_setup.arrival import access
from armatic_setup.cancel import CancelToken
from armatic_setup.cli import arrival_work, main
from armatic_setup.faults import SetupError
from armatic_setup.keychain import Keychain
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from tests.armatic.fault_table import FAULTS, HARMLESS
from tests.arrival.looking import Looking
from tests.support.markers import Search

if TYPE_CHECKING:
    import pytest
    from keyring.backend import KeyringBackend

#: What a header can carry, and careless JSON, URLs, shells and XML break on.
KEY = "Mk-Access-K3y<&>\"'%7E+/=$(x)`\\#?-57721"
WRONG = "Mk-Wrong-Access-K3y<&>\"'-66741"


def test_no_marker_is_found_anywhere(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    memory_keyring: KeyringBackend,
    armatic: PracticeArmatic,
    looking: Callable[[], Looking],
) -> None:
    caplog.set_level(logging.DEBUG)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    monkeypatch.setattr(CancelToken, "wait", lambda token, _: token.check())
    database = paths.database_file("HarborPine")
    database.parent.mkdir(parents=True)
    shutil.copy(looking().path, database)
    armatic.token = KEY
    said: list[tuple[str, str]] = []

    def run(name: str, *words: str, key: str = KEY) -> int:
        monkeypatch.setenv(access.VARIABLE, key)
        code = main(list(words))
        told = capsys.readouterr()
        said.append((name, told.out + told.err))
        return code

    where = ("arrival", "--company", "HarborPine", "--armatic-url", armatic.address)
    assert run("level", "log", "--level", "detailed") == 0
    for number, name in enumerate(sorted({*FAULTS, *HARMLESS} - {"slow", "slow_body"})):
        armatic.faults.clear()
        armatic.faults.add(name, seconds=1)
        run(name, *where, *(("--json",), ("--details",), ("--all", "--details"))[number % 3])
        one = looking()
        try:
            said.append((f"report, {name}", repr((one.run(), one.events))))
        except SetupError as error:
            shown = "".join(traceback.format_exception(error)) + repr((error.fault, one.events))
            said.append((f"exception, {name}", shown))
    armatic.faults.clear()
    assert run("refused", *where, "--details", key=WRONG) == 1
    assert run("unsendable", *where, "--details", key=f"{KEY} {WRONG}") == 1
    allowed = frozenset({f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"})
    chain = Keychain(memory_keyring, allowed=allowed)
    kept = arrival_work.ArmaticAccess
    monkeypatch.setattr(arrival_work, "ArmaticAccess", lambda: kept(chain=chain))
    monkeypatch.setattr(arrival_work, "_typed", lambda: Secret(KEY))
    assert run("kept", *where, "--keep-token", key="") == 0
    monkeypatch.setattr(arrival_work, "_typed", lambda: Secret(WRONG))
    assert run("found", *where, key="") == 0
    assert run("told", "data", "tie-out", "--company", "HarborPine", "--csv", str(tmp_path / "t.csv")) == 0
    assert run("bundle", "support-bundle", str(tmp_path / "bundle.zip")) == 0
    assert run("forgotten", *where, "--forget-token", key="") == 0
    monkeypatch.delenv(access.VARIABLE)

    assert any("have arrived in Armatic, totals agree" in text for _, text in said)
    assert (home / "keychain-entries.txt").exists(), "the names of what is kept are searched, too"
    search = Search([KEY, WRONG])
    found = search.of_folder(home) + search.of_folder(tmp_path)
    found += search.of_all([*said, ("our log", caplog.text)])
    found += search.of("\0".join((*sys.orig_argv, *sys.argv)), "arguments of this process")
    found += search.of(repr(dict(os.environ)), "environment left behind")
    assert found == []
