"""One whole sync in a fresh process, by whichever of three: ours, a plain loop, or ``sageintacctsdk``.

Standard input: one JSON object with the gateway's address and credentials, the database's path and, for each
object, the fields to read (the key first). Standard output: one JSON line with what it took.

The plain loop is what one would write by hand and do well: one connection kept open, full pages by key,
compressed answers, each page parsed whole with lxml, its rows made by field name and inserted with
``executemany`` in one transaction, WAL. It stores the texts as they come: no date is converted, no amount
checked, no order of keys looked at, no index made, nothing compared at the end; so it has less to do than
ours, whose time is taken from before the sign-in to the start of the tie-out.
"""

from __future__ import annotations

import json
import resource
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

PAGE = 2000
MARKS: dict[str, tuple[float, float]] = {}


def now() -> tuple[float, float]:
    """The clock, and the processor time used."""
    return time.perf_counter(), time.process_time()


Job = dict[str, Any]


def ours(job: Job) -> int:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.gateway.client import Gateway
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import load_catalogue
    from armatic_setup.secret import Secret
    from armatic_setup.sync import events
    from armatic_setup.sync.engine import run_sync
    from armatic_setup.sync.store import Store

    catalogue = load_catalogue()
    token = CancelToken()
    given = Credentials(
        job["company"],
        job["user"],
        Secret(job["user_password"]),
        job["sender"],
        Secret(job["sender_password"]),
    )
    pages = 0

    def emit(event: object) -> None:
        nonlocal pages
        match event:
            case events.PageStored():
                pages += 1
                if pages == job.get("stop_after"):
                    raise SystemExit
            case events.TieOutStarted():
                MARKS["read"] = now()

    MARKS["begin"] = now()
    with (
        Gateway(given, endpoint=job["endpoint"], cancel=token, at_once=job.get("at_once", 2)) as gateway,
        Store(Path(job["path"])) as store,
    ):
        lanes = {"lanes": job["lanes"]} if "lanes" in job else {}
        summary = run_sync(gateway, store, catalogue=catalogue, emit=emit, cancel=token, **lanes)
        assert summary.complete
        assert summary.tie_out.ties
        return summary.rows


def loop(job: Job) -> int:
    import requests
    from lxml import etree

    known = {name: escape(text) for name, text in job.items() if isinstance(text, str)}
    web = requests.Session()
    web.trust_env = False

    def post(authentication: str, function: str) -> etree._Element:
        body = (
            f"<request><control><senderid>{known['sender']}</senderid>"
            f"<password>{known['sender_password']}</password>"
            "<controlid>1</controlid><uniqueid>false</uniqueid><dtdversion>3.0</dtdversion>"
            "<includewhitespace>false</includewhitespace></control><operation><authentication>"
            f"{authentication}</authentication><content><function controlid='1'>{function}</function>"
            "</content></operation></request>"
        )
        answer = web.post(job["endpoint"], body.encode(), headers={"Content-Type": "application/xml"})
        return etree.fromstring(answer.content)

    login = (
        f"<login><userid>{known['user']}</userid><companyid>{known['company']}</companyid>"
        f"<password>{known['user_password']}</password></login>"
    )
    session = f"<sessionid>{post(login, '<getAPISession/>').findtext('.//sessionid')}</sessionid>"
    database, total = sqlite3.connect(job["path"], isolation_level=None), 0
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    for name, fields in job["objects"].items():
        insert = _table(database, name, fields)
        select = "".join(f"<field>{field}</field>" for field in fields)
        last, remaining = "0", 1
        while remaining:
            data = post(
                session,
                f"<query><object>{name}</object><select>{select}</select><filter><greaterthan>"
                f"<field>RECORDNO</field><value>{last}</value></greaterthan></filter><orderby><order>"
                "<field>RECORDNO</field><ascending/></order></orderby><options><showprivate>true</showprivate>"
                f"</options><pagesize>{PAGE}</pagesize></query>",
            ).find(".//data")
            assert data is not None
            cells = ({cell.tag: cell.text for cell in row} for row in data)
            rows = [tuple(map(row.get, fields)) for row in cells]
            database.execute("BEGIN")
            database.executemany(insert, rows)
            database.execute("COMMIT")
            total += len(rows)
            last, remaining = rows[-1][0] if rows else last, int(data.get("numremaining", "0"))
    database.close()
    return total


def sdk(job: Job) -> int:
    from sageintacctsdk.apis.api_base import ApiBase

    ApiBase.__init__.__globals__["logger"].disabled = True
    database, total = sqlite3.connect(job["path"], isolation_level=None), 0
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    session = ""
    for name, fields in job["objects"].items():
        reader = ApiBase(dimension=name)
        reader.__dict__["_ApiBase__api_url"] = job["endpoint"]  # it has no public way to change that
        reader.set_sender_id(job["sender"])
        reader.set_sender_password(job["sender_password"])
        reader.set_show_private(True)
        session = session or reader.get_session_id(job["user"], job["company"], job["user_password"])
        reader.set_session_id(session)
        insert = _table(database, name, fields)
        # ``get_all`` keeps an object whole in memory; the generator sends each page's request twice.
        rows = reader.get_all(fields=fields)
        for page in _parts(rows):
            database.execute("BEGIN")
            database.executemany(insert, [tuple(row.get(field) for field in fields) for row in page])
            database.execute("COMMIT")
        total += len(rows)
    database.close()
    return total


def _parts(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (rows[start : start + PAGE] for start in range(0, len(rows), PAGE))


def _table(database: sqlite3.Connection, name: str, fields: Sequence[str]) -> str:
    columns = ", ".join(f'"{field}" TEXT' for field in fields[1:])
    database.execute(f"CREATE TABLE {name} (RECORDNO INTEGER PRIMARY KEY, {columns})")
    return f"INSERT INTO {name} VALUES ({', '.join('?' * len(fields))})"


CONTENDERS: dict[str, Callable[[Job], int]] = {"ours": ours, "loop": loop, "sdk": sdk}


def main() -> None:
    job = json.loads(sys.stdin.readline())
    work = CONTENDERS[sys.argv[1]]
    import lxml.etree  # noqa: F401 - what is imported before the clock starts is the same for all
    import requests  # noqa: F401

    MARKS["begin"] = now()
    rows = work(job)
    MARKS["end"] = now()
    MARKS.setdefault("read", MARKS["end"])
    seconds, busy = (read - begin for read, begin in zip(MARKS["read"], MARKS["begin"], strict=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    whole = MARKS["end"][0] - MARKS["begin"][0]
    print(json.dumps({"rows": rows, "seconds": seconds, "whole": whole, "busy": busy, "peak_mib": peak}))


if __name__ == "__main__":
    main()
