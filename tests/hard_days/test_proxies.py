"""Company proxies: with a sign-in, a certificate of their own, set in the system, chosen by a script."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup import keychain, product
from armatic_setup.cancel import CancelToken
from armatic_setup.cli import connection, key, main
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.report import report_text
from armatic_setup.diagnosis.results import CheckReport
from armatic_setup.gateway import proxies
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.line import ProxySource
from armatic_setup.gateway.proxies import SystemProxies
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Owner
from armatic_setup.keychain import Keychain
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from tests.fault_cases import AT_ONCE, right_credentials
from tests.gateway.intacct_itself import IntacctItself
from tests.hard_days.conftest import SigningProxy
from tests.support.markers import Search
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.workspace import Workspace

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

CATALOGUE = load_catalogue()
NAME, WORD = "jdoe", "Pröxy:w€rd"
Network = Callable[[str], tuple[IntacctItself, SigningProxy]]


def _check(given: Credentials) -> CheckReport:
    return run_checks(
        given,
        endpoint=product.GATEWAY_ENDPOINT,
        catalogue=CATALOGUE,
        emit=lambda _: None,
        cancel=CancelToken(),
        retry=AT_ONCE,
    )


def _with_proxy(practice: PracticeGateway, password: str) -> Credentials:
    from dataclasses import replace

    return replace(right_credentials(practice), proxy_sign_in=Secret.pair(NAME, Secret(password)))


def _failed(report: CheckReport) -> tuple[str, Owner]:
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    return failure.diagnosis.id, failure.diagnosis.owner


def test_a_whole_test_through_a_proxy_with_sign_in_and_a_certificate_of_the_company(
    company_network: Network,
) -> None:
    """The certificate is found where the operating system keeps those it trusts."""
    intacct, proxy = company_network(f"{NAME}:{WORD}")
    given = _with_proxy(intacct, WORD)
    report = _check(given)
    assert report.passed, report_text(report)
    assert proxy.refused == 0
    # Each side sees its own secrets only.
    assert (
        Search([given.user_password.reveal(), given.sender_password.reveal()]).of(proxy.seen, "proxy") == []
    )
    told = report_text(report) + repr(report) + repr(given)
    assert Search([WORD, f"{NAME}:{WORD}"]).of(told, "what is told") == []


@pytest.mark.parametrize("password", ["wrong", None])
def test_a_proxy_that_refuses_is_asked_once(company_network: Network, password: str | None) -> None:
    """A company's directory counts wrong passwords, too."""
    intacct, proxy = company_network(f"{NAME}:{WORD}")
    given = right_credentials(intacct) if password is None else _with_proxy(intacct, password)
    assert _failed(_check(given)) == ("network.proxy_sign_in", Owner.YOU)
    assert proxy.refused == 1
    assert intacct.calls.requests == 0


def test_the_command_line_keeps_the_sign_in_and_uses_it(
    home: Path,
    company_network: Network,
    memory_keyring: KeyringBackend,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    intacct, proxy = company_network(f"{NAME}:{WORD}")
    allowed = frozenset({f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"})
    chain = Keychain(memory_keyring, allowed=allowed)
    for module in (key, connection):
        monkeypatch.setattr(module, "Keychain", lambda: chain)
    access = intacct.access
    monkeypatch.setenv("ARMATIC_USER_PASSWORD", access.user_password)
    monkeypatch.setenv("ARMATIC_SENDER_PASSWORD", access.sender_password)
    check = ["check", "--company", access.company, "--user", access.user, "--sender", access.sender]
    assert main(check) == 1
    assert "wants a user name and a password" in " ".join(capsys.readouterr().out.split())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: WORD)
    assert main(["key", "proxy", NAME]) == 0
    assert chain.get(keychain.proxy_sign_in(f"127.0.0.1:{proxy.port}")) == Secret(f"{NAME}:{WORD}")
    assert main([*check, "--details"]) == 0
    told = capsys.readouterr()
    search = Search([WORD, f"{NAME}:{WORD}"])
    assert search.of(told.out + told.err, "what is told") + search.of_folder(home) == []
    assert list(home.rglob("*.jsonl")) or list(home.rglob("*.log")), "there was something to search"
    assert proxy.refused == 1


def test_without_a_proxy_there_is_none_to_sign_in_to(
    no_proxy: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["key", "proxy", NAME]) == 1
    assert "No proxy is set" in capsys.readouterr().out


def test_the_window_asks_for_the_sign_in_and_keeps_what_worked(
    company_network: Network,
    memory_keyring: KeyringBackend,
    theme: Theme,
    qtbot: QtBot,
    catalogue: Catalogue,
    tmp_path: Path,
) -> None:
    from tests.ui.live import Live

    intacct, proxy = company_network(f"{NAME}:{WORD}")
    allowed = frozenset({f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"})
    chain = Keychain(memory_keyring, allowed=allowed)
    runner = ThreadRunner()
    workspace = Workspace(catalogue, runner, folder=tmp_path / "data", keychain=chain)
    workspace.begin()
    live = Live(theme, qtbot, workspace, intacct)
    page = live.page(ConnectPage, "connect")
    form = page.form
    assert form.proxy_user.isHidden()
    form.company.edit.setText(intacct.access.company)
    form.password.edit.setText(intacct.access.user_password)
    form.key.edit.setText(intacct.access.sender_password)
    form.test.click()
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert _failed(page.report)[0] == "network.proxy_sign_in"
    assert not form.proxy_user.isHidden()
    assert not form.proxy_password.isHidden()
    form.proxy_user.edit.setText(NAME)
    form.proxy_password.edit.setText(WORD)
    form.test.click()
    live.until(lambda: not page.testing)
    assert page.report.passed, report_text(page.report)
    assert form.proxy_user.isHidden(), "there is nothing to ask any more"
    entry = keychain.proxy_sign_in(f"127.0.0.1:{proxy.port}")
    live.until(lambda: chain.get(entry) is not None)
    assert chain.get(entry) == Secret(f"{NAME}:{WORD}")
    page.on_discard()
    assert runner.close(10.0)
    # The next start finds it by itself.
    second = Workspace(catalogue, ThreadRunner(), folder=tmp_path / "data", keychain=chain)
    second.load(second.resume)
    qtbot.waitUntil(lambda: not second.loading, timeout=10_000)
    later = Live(theme, qtbot, second, intacct)
    again = later.page(ConnectPage, "connect")
    qtbot.waitUntil(lambda: second.secrets.proxy_sign_in is not None, timeout=10_000)
    again.on_discard()
    assert second.runner.close(10.0)


def test_a_script_in_the_place_of_a_proxy_is_told(
    no_proxy: None, monkeypatch: pytest.MonkeyPatch, books: object
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1/wpad/proxy.pac")
    with IntacctItself(books) as intacct:  # type: ignore[arg-type]
        report = _check(right_credentials(intacct))
    assert _failed(report) == ("network.proxy_script", Owner.IT)
    assert report.requests == 1


def _gsettings(folder: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """The program of GNOME that tells its settings."""
    program = folder / "bin" / "gsettings"
    program.parent.mkdir()
    told = "\n".join(lines)
    program.write_text(f"#!/bin/sh\ncat <<'END'\n{told}\nEND\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")


def test_a_proxy_in_the_desktops_settings_is_used(
    no_proxy: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _gsettings(
        tmp_path,
        monkeypatch,
        "org.gnome.system.proxy mode 'manual'",
        "org.gnome.system.proxy ignore-hosts ['localhost', '*.corp.example']",
        "org.gnome.system.proxy.https host 'proxy.corp.example'",
        "org.gnome.system.proxy.https port 3128",
    )
    used = proxies.in_use(product.GATEWAY_ENDPOINT)
    assert used is not None
    assert (used.address, used.source) == ("proxy.corp.example:3128", ProxySource.SYSTEM)
    assert proxies.in_use("https://intranet.corp.example/") is None
    monkeypatch.setenv("HTTPS_PROXY", "http://other.example:8080")
    variable = proxies.in_use(product.GATEWAY_ENDPOINT)
    assert variable is not None
    assert (variable.address, variable.source) == ("other.example:8080", ProxySource.ENVIRONMENT)


@pytest.mark.parametrize("mode", ["auto", "none"])
def test_a_script_in_the_desktops_settings_is_told_where_nothing_else_leads_out(
    no_proxy: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, books: object
) -> None:
    import socket

    def nobody(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    _gsettings(tmp_path, monkeypatch, f"org.gnome.system.proxy mode '{mode}'")
    with IntacctItself(books) as intacct:  # type: ignore[arg-type]
        given = right_credentials(intacct)
        monkeypatch.setattr(socket, "getaddrinfo", nobody)
        expected = "network.proxy_script" if mode == "auto" else "network.name_resolution"
        assert _failed(_check(given))[0] == expected


def test_no_program_of_the_desktop_is_no_proxy(
    no_proxy: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert SystemProxies()(product.GATEWAY_ENDPOINT) == {}
    assert not SystemProxies().script()


@pytest.mark.parametrize(
    ("told", "script"),
    [
        ("  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad/p.pac\n", True),
        ("  ProxyAutoDiscoveryEnable : 1\n", True),
        ("  ProxyAutoConfigEnable : 0\n  HTTPSEnable : 1\n", False),
        ("", False),
    ],
)
def test_what_macos_tells_of_a_script(monkeypatch: pytest.MonkeyPatch, told: str, script: bool) -> None:
    """By the words of its program; on a Mac itself it was not run."""
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(proxies, "_told", lambda _command: told)
    assert SystemProxies().script() is script
