"""The practice company in Intacct's place: whatever is kept of a real company is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from armatic_setup import product
from armatic_setup.cli import main
from armatic_setup.practice import PracticeGateway
from tests.cli.conftest import Ran

if TYPE_CHECKING:
    import pytest


Run = Callable[..., Ran]


def runner(
    gateway: PracticeGateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs commands that take the practice gateway for Intacct's own address."""
    monkeypatch.setattr(product, "GATEWAY_ENDPOINT", gateway.endpoint)
    access = gateway.access

    def run(command: str, *options: str, password: str = access.user_password) -> Ran:
        monkeypatch.setenv("ARMATIC_USER_PASSWORD", password)
        monkeypatch.setenv("ARMATIC_SENDER_PASSWORD", access.sender_password)
        who = ["--company", access.company, "--user", access.user, "--sender", access.sender]
        code = main([command, *who, *options])
        told = capsys.readouterr()
        for secret in (password, access.sender_password):
            assert secret not in told.out + told.err
        return Ran(code, told.out, told.err)

    return run
