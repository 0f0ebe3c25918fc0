"""The checklist and the steps: offline, complete, and true to the catalogue."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from armatic_setup.cli import main
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.vocabulary import Profile
from tests.cli.test_main import BLOCKED, ROOT

#: Runs the program with no window, network or keychain package, and with every write, folder and socket
#: refused, as on a read-only file system without a network.
OFFLINE = (
    """
import os, sys
def refuse(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        raise PermissionError(30, "Read-only file system", args[0])
    if event in ("os.mkdir", "os.rename", "os.remove") or event.startswith("socket."):
        raise PermissionError(30, f"refused: {event}")
sys.addaudithook(refuse)
"""
    + BLOCKED
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def offline(*argv: str, allowed: frozenset[str] = frozenset()) -> subprocess.CompletedProcess[str]:
    """Run the program with nothing but its own files; *allowed* names packages it may use all the same."""
    blocked = {"PySide6", "shiboken6", "requests", "urllib3", "keyring", "lxml", "platformdirs", "truststore"}
    code = OFFLINE.replace("{event}", "{{event}}").format(blocked=blocked - allowed, root=str(ROOT))
    return subprocess.run(
        [sys.executable, "-c", code, *argv],
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("argv", [("checklist",), ("checklist", "--json"), ("steps",), ("steps", "--json")])
def test_it_needs_nothing_but_itself(argv: tuple[str, ...]) -> None:
    done = offline(*argv)
    assert done.stderr == ""
    assert done.returncode == 0
    assert len(done.stdout) > 1000


def _rows(capsys: pytest.CaptureFixture[str], *options: str) -> list[dict[str, object]]:
    assert main(["checklist", "--json", *options]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("options", "profile", "optional"),
    [
        ((), Profile.FULL, False),
        (("--optional",), Profile.FULL, True),
        (("--profile", "read-only"), Profile.READ_ONLY, False),
        (("--profile", "read-only", "--optional"), Profile.READ_ONLY, True),
    ],
)
def test_the_lines_are_the_catalogue_s_rows(
    options: tuple[str, ...],
    profile: Profile,
    optional: bool,
    catalogue: Catalogue,
    capsys: pytest.CaptureFixture[str],
) -> None:
    expected = [
        (row.id, row.application, row.row, [right.value for right in row.asked(profile)])
        for row in catalogue.permissions
        if (optional or not row.optional) and row.asked(profile)
    ]
    found = [
        (row["permission"], row["application"], row["row"], row["rights"]) for row in _rows(capsys, *options)
    ]
    assert found == expected


def test_the_text_has_every_row_under_its_application(
    catalogue: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["checklist"]) == 0
    text = capsys.readouterr().out
    at = 0
    for row in catalogue.required_permissions:
        rights = ", ".join(right.value for right in row.rights)
        at = text.index(f"[ ] {row.row}", at)
        assert text[at:].splitlines()[0].endswith(rights)
    for application in catalogue.requested_applications:
        assert f"\n\n{application.name}\n" in text
    assert max(map(len, text.splitlines())) <= 96


def test_the_click_path_follows_the_permission_model(capsys: pytest.CaptureFixture[str]) -> None:
    main(["checklist"])
    by_user = capsys.readouterr().out
    main(["checklist", "--role-based"])
    by_role = capsys.readouterr().out
    assert "Subscriptions" in by_user
    assert "Roles" in by_role
    assert "Roles" not in by_user.split("\n\n")[1]


def test_steps_show_every_instruction_and_value(
    catalogue: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["steps", "--company", "HarborPine"]) == 0
    text = capsys.readouterr().out
    for number, step in enumerate(catalogue.steps, start=1):
        assert f"\n{number}. " in text, step.id
    for value in ("xmlgw-armatic", "Pscore", "Armatic Integration", "HarborPine"):
        assert f"Value  {value}" in text
    assert "**" not in text
    assert "{" not in text


def test_one_step_by_number_or_name(capsys: pytest.CaptureFixture[str]) -> None:
    main(["steps", "4"])
    by_number = capsys.readouterr().out
    main(["steps", "authorize_sender"])
    assert capsys.readouterr().out == by_number
    assert by_number.strip().startswith("4. ")


def test_steps_in_json_are_the_catalogue_s(
    catalogue: Catalogue, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    main(["steps", "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["step"] for line in lines] == [step.id for step in catalogue.steps]
