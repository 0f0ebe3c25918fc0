"""A client of plain text for the practice gateway's tests: literal XML over http.client, nothing clever."""

from __future__ import annotations

import gzip
import http.client
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from armatic_setup.practice import PracticeGateway

XML = {"Content-Type": "application/xml"}


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def root(self) -> ET.Element:
        return ET.fromstring(self.body)

    def text(self, path: str) -> str | None:
        return self.root.findtext(path)

    def errors(self, path: str) -> list[dict[str, str]]:
        return [{part.tag: part.text or "" for part in error} for error in self.root.findall(f"{path}/error")]

    @property
    def data(self) -> ET.Element:
        found = self.root.find("operation/result/data")
        assert found is not None, self.body.decode()
        return found

    @property
    def rows(self) -> list[dict[str, str | None]]:
        return [{cell.tag: cell.text for cell in row} for row in self.data]


def post(gateway: PracticeGateway, body: str | bytes, **headers: str) -> Reply:
    address = urlsplit(gateway.endpoint)
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=10)
    try:
        connection.request(
            "POST", address.path, body if isinstance(body, bytes) else body.encode(), {**XML, **headers}
        )
        answer = connection.getresponse()
        content = answer.read()
        named = {name.lower(): value for name, value in answer.getheaders()}
    finally:
        connection.close()
    if named.get("content-encoding") == "gzip":
        content = gzip.decompress(content)
    return Reply(answer.status, named, content)


def request(
    gateway: PracticeGateway,
    authentication: str,
    *functions: str,
    sender: str | None = None,
    sender_password: str | None = None,
    unique: str = "false",
    whitespace: str = "false",
    control_ids: Sequence[str] = (),
) -> str:
    access = gateway.access
    who = access.sender if sender is None else sender
    key = access.sender_password if sender_password is None else sender_password
    named = "".join(
        f'<function controlid="{control_ids[at] if control_ids else f"f{at}"}">{function}</function>'
        for at, function in enumerate(functions)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><request><control>'
        f"<senderid>{escape(who)}</senderid><password>{escape(key)}</password>"
        f"<controlid>c1</controlid><uniqueid>{unique}</uniqueid><dtdversion>3.0</dtdversion>"
        f"<includewhitespace>{whitespace}</includewhitespace></control>"
        f"<operation><authentication>{authentication}</authentication>"
        f"<content>{named}</content></operation></request>"
    )


def login(
    gateway: PracticeGateway,
    *,
    company: str | None = None,
    user: str | None = None,
    password: str | None = None,
    entity: str | None = None,
) -> str:
    access = gateway.access
    key = access.user_password if password is None else password
    place = "" if entity is None else f"<locationid>{escape(entity)}</locationid>"
    return (
        f"<login><userid>{escape(access.user if user is None else user)}</userid>"
        f"<companyid>{escape(access.company if company is None else company)}</companyid>"
        f"<password>{escape(key)}</password>{place}</login>"
    )


def sign_in(gateway: PracticeGateway, **who: str) -> str:
    """Open a session; returns the authentication to use from then on."""
    reply = post(gateway, request(gateway, login(gateway, **who), "<getAPISession/>"))
    session = reply.text("operation/result/data/api/sessionid")
    assert session, reply.body.decode()
    return f"<sessionid>{session}</sessionid>"


def call(gateway: PracticeGateway, session: str, *functions: str) -> Reply:
    return post(gateway, request(gateway, session, *functions))


def query(
    name: str,
    fields: Sequence[str] = ("RECORDNO",),
    *,
    where: str = "",
    order: str = "",
    size: int | None = None,
    offset: int | None = None,
    private: bool = True,
    extra: str = "",
) -> str:
    """A query element. *order* is ``FIELD`` or ``-FIELD``; *where* and *extra* are literal XML."""
    selected = "".join(f if f.startswith("<") else f"<field>{f}</field>" for f in fields)
    parts = [f"<object>{name}</object><select>{selected}</select>"]
    if where:
        parts.append(f"<filter>{where}</filter>")
    if order:
        way = "<descending/>" if order.startswith("-") else "<ascending/>"
        parts.append(f"<orderby><order><field>{order.lstrip('-')}</field>{way}</order></orderby>")
    if private:
        parts.append("<options><showprivate>true</showprivate></options>")
    if size is not None:
        parts.append(f"<pagesize>{size}</pagesize>")
    if offset is not None:
        parts.append(f"<offset>{offset}</offset>")
    return f"<query>{''.join(parts)}{extra}</query>"


def condition(operator: str, field: str, *values: str) -> str:
    inside = "".join(f"<value>{escape(value)}</value>" for value in values)
    return f"<{operator}><field>{field}</field>{inside}</{operator}>"


def every_page(
    gateway: PracticeGateway, session: str, name: str, fields: Sequence[str], size: int = 2000
) -> list[dict[str, str | None]]:
    """All rows by keyset paging."""
    rows: list[dict[str, str | None]] = []
    last = 0
    while True:
        reply = call(
            gateway,
            session,
            query(
                name,
                ("RECORDNO", *fields),
                where=condition("greaterthan", "RECORDNO", str(last)),
                order="RECORDNO",
                size=size,
            ),
        )
        rows += reply.rows
        if reply.data.get("numremaining") == "0":
            return rows
        last = int(str(rows[-1]["RECORDNO"]))


@contextmanager
def running(gateway: PracticeGateway) -> Iterator[PracticeGateway]:
    """A started gateway that had no errors of its own in the end."""
    with gateway:
        yield gateway
    assert gateway.problems == []
