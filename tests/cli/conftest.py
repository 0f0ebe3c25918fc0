"""The practice company for the command line, and the program as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from armatic_setup.practice import (
    CompanySize,
    PracticeAccess,
    PracticeCompany,
    PracticeGateway,
    PracticePermissions,
)

ROOT = Path(__file__).resolve().parents[2]
SIZE = CompanySize(customers=40, invoices=160)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON objects on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        """The last of them."""
        return self.lines[-1]


@pytest.fixture(scope="session")
def company() -> PracticeCompany:
    return PracticeCompany(SIZE, 2026)


@pytest.fixture
def gateway(company: PracticeCompany) -> Iterator[PracticeGateway]:
    with PracticeGateway(company) as running:
        yield running
    assert running.calls.written == 0, "the command line only reads"
    assert running.problems == []


class Program:
    """Runs ``python main.py`` against a practice gateway."""

    def __init__(self, gateway: PracticeGateway, home: Path) -> None:
        self.access: PracticeAccess = gateway.access
        self.endpoint = gateway.endpoint
        self.home = home

    def environment(self, **changes: str) -> dict[str, str]:
        """No screen, no keychain, a home of its own, and the passwords in the two variables."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        return {
            **kept,
            "HOME": str(self.home),
            "ARMATIC_SETUP_HOME": str(self.home),
            "ARMATIC_USER_PASSWORD": self.access.user_password,
            "ARMATIC_SENDER_PASSWORD": self.access.sender_password,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONIOENCODING": "utf-8",
            "PYTHONWARNINGS": "error",
            **changes,
        }

    def words(self, command: str, *more: str) -> list[str]:
        """A command line that signs in to the practice company."""
        who = ["--company", self.access.company, "--user", self.access.user, "--sender", self.access.sender]
        return [sys.executable, str(ROOT / "main.py"), command, *who, "--endpoint", self.endpoint, *more]

    def run(self, command: str, *more: str, **changes: str) -> Ran:
        """Run a command to its end; nothing it says may hold a password."""
        return finish(
            subprocess.Popen(
                self.words(command, *more),
                env=self.environment(**changes),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
            ),
            secrets=(self.access.user_password, self.access.sender_password, *changes.values()),
        )


def finish(process: subprocess.Popen[str], *, secrets: tuple[str, ...] = ()) -> Ran:
    """Wait for the end, and search the output for secrets, plain and as JSON writes them."""
    with process:
        out, err = process.communicate(timeout=60)
    for secret in filter(None, secrets):
        for form in (secret, json.dumps(secret)[1:-1]):
            assert form not in out + err, "a secret came out"
    assert "Traceback" not in err
    return Ran(process.returncode, out, err)


@pytest.fixture
def program(gateway: PracticeGateway, home: Path) -> Program:
    return Program(gateway, home)


@pytest.fixture
def permissions(gateway: PracticeGateway) -> PracticePermissions:
    return gateway.permissions
