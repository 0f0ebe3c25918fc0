"""A gateway that repeats the passwords it was sent, wherever an answer can hold a text."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

#: Ways to repeat a password: an error's parts, a Support ID, a page instead of a reply.
WAYS = ("description", "number", "support_id", "correction", "page", "element")


def _reply(way: str, password: str) -> bytes:
    said = escape(password)
    if way == "page":
        return f"<html><body>Blocked: {said}</body></html>".encode()
    number = said if way == "number" else "XL03000006"
    texts = {
        "description": said if way == "description" else "",
        "description2": f"Wrong [Support ID: {said}]" if way == "support_id" else "Sign-in is incorrect",
        "correction": f"Use another than {said}." if way == "correction" else "",
    }
    parts = "".join(f"<{name}>{text}</{name}>" for name, text in texts.items())
    status = said if way == "element" else "failure"
    return (
        '<?xml version="1.0" encoding="UTF-8"?><response><control><status>success</status>'
        "<senderid>Pscore</senderid><controlid>x</controlid></control><operation><authentication>"
        f"<status>{status}</status><userid>u</userid><companyid>c</companyid></authentication>"
        f"<errormessage><error><errorno>{number}</errorno>{parts}</error></errormessage>"
        "</operation></response>"
    ).encode()


@contextmanager
def mirror(way: str, password: str) -> Iterator[str]:
    """Run it; its address is given."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            body = _reply(way, password)
            self.send_response(200)
            self.send_header("Content-Type", "text/html" if way == "page" else "text/xml; charset=UTF-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/ia/xml/xmlgw.phtml"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
