"""Computers with one kind of address only, and with no network at all, each in a network of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.hard_days.namespaces import run_apart

SIX_ONLY = "ip link set lo up; ip addr del 127.0.0.1/8 dev lo"
FOUR_ONLY = "ip link set lo up; echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6"

#: Serves the practice company at the address given, and takes the whole way there by the name given.
JOURNEY = r"""
import os, socket, sys
from armatic_setup.cli import main
from armatic_setup.practice import CompanySize, PracticeGateway, server

address, name = sys.argv[1:]

class There(server.GatewayServer):
    address_family = socket.AF_INET6 if ":" in address else socket.AF_INET

    def server_bind(self):
        self.server_address = (address, self.server_address[1])
        super().server_bind()

server.GatewayServer = There

class Gateway(PracticeGateway):
    @property
    def endpoint(self):
        return super().endpoint.replace("127.0.0.1", name)

with Gateway(size=CompanySize(5, 20)) as gateway:
    access = gateway.access
    os.environ["ARMATIC_USER_PASSWORD"] = access.user_password
    os.environ["ARMATIC_SENDER_PASSWORD"] = access.sender_password
    who = ["--company", access.company, "--user", access.user, "--endpoint", gateway.endpoint, "--json"]
    codes = [main([command, *who]) for command in ("check", "sync")]
sys.exit(codes != [0, 0])
"""

#: Tests the real address, with passwords that nobody will see.
REAL = r"""
import os, sys
from armatic_setup.cli import main
os.environ["ARMATIC_USER_PASSWORD"] = os.environ["ARMATIC_SENDER_PASSWORD"] = "nobody-sees-it"
sys.exit(main(["check", "--company", "HarborPine", "--json"]))
"""


@pytest.mark.parametrize(
    ("prepare", "address", "name"),
    [
        (SIX_ONLY, "::1", "[::1]"),
        (FOUR_ONLY, "127.0.0.1", "127.0.0.1"),
        (FOUR_ONLY, "127.0.0.1", "localhost"),
    ],
    ids=["IPv6 only", "IPv4 only", "IPv4 only, by name"],
)
def test_check_and_sync_with_one_kind_of_address(home: Path, prepare: str, address: str, name: str) -> None:
    done = run_apart("--net", prepare, JOURNEY, address, name, home=home)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "summary"


def test_a_computer_without_a_network_is_told_so(home: Path) -> None:
    done = run_apart("--net", "true", REAL, home=home)
    last = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 3, "it may pass by itself"
    assert last["diagnosis"] == "network.name_resolution"
    assert last["owner"] == "you"
