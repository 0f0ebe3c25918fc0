"""The practice gateway as a program of its own."""

from __future__ import annotations

import io
import json
import threading
from xml.sax.saxutils import escape

import pytest

from armatic_setup.practice import CompanySize, PracticeGateway, announcement, serve
from tests.practice.raw import login, post, request


class Announced(io.StringIO):
    """A stream that says when a line was flushed."""

    def __init__(self) -> None:
        super().__init__()
        self.ready = threading.Event()

    def flush(self) -> None:
        super().flush()
        self.ready.set()


def test_serving_announces_itself_in_one_json_line_and_answers() -> None:
    out, stop = Announced(), threading.Event()
    thread = threading.Thread(
        target=serve,
        args=(0, CompanySize(3, 5), 4, out),
        kwargs={"stop": stop, "faults": ("user_locked",), "latency": 0.001},
    )
    thread.start()
    try:
        assert out.ready.wait(10)
        line = out.getvalue()
        assert line.count("\n") == 1
        assert line.isascii()
        told = json.loads(line)
        assert set(told) == {"endpoint", "company", "user", "user_password", "sender", "sender_password"}
        other = PracticeGateway(port=int(told["endpoint"].split(":")[2].split("/")[0]))
        reply = post(other, request(other, login(other), "<getAPISession/>"))
        assert "locked" in str(reply.text("operation/errormessage/error/description2"))
    finally:
        stop.set()
        thread.join(10)
    assert not thread.is_alive()


def test_the_passwords_would_break_careless_xml() -> None:
    told = json.loads(announcement(PracticeGateway()))
    for name in ("user_password", "sender_password"):
        assert {"&", "<", '"', "é"} <= set(told[name])
        assert escape(told[name]) != told[name]
    assert (told["sender"], told["user"], told["company"]) == ("Pscore", "xmlgw-armatic", "HarborPine")


def test_an_unknown_fault_is_refused_before_serving() -> None:
    with pytest.raises(KeyError):
        serve(0, CompanySize(1, 1), 1, io.StringIO(), faults=("nonsense",))
