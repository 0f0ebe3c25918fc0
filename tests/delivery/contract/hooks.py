"""Loaded by schemathesis: requests that get further than to a stream nobody knows.

What a request names as it should be named is replaced by what the receiver knows: the stream by one that is
open, the key by that of the content. What is spoilt stays spoilt.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import schemathesis
from hypothesis import strategies as st

STREAM = "0f4a1c52-93d7-4c1e-8f0a-1d2b3c4d5e6f"
NUMBERS = st.integers(0, 2**63 - 1)
FIELDS = st.dictionaries(
    st.sampled_from(["CURRENCY", "TRX_TOTALDUE", "OTHER"]),
    st.one_of(st.none(), st.text(max_size=5), st.decimals(-9, 9, places=2).map(str)),
)
LINE = st.one_of(
    NUMBERS.map(lambda key: {"delete": key}),
    st.builds(lambda key, row: {"put": {**row, "RECORDNO": key}}, NUMBERS, FIELDS),
)
LINES = st.lists(LINE, min_size=1, max_size=5).map(
    lambda lines: b"".join(json.dumps(line).encode() + b"\n" for line in lines)
)

schemathesis.openapi.media_type("application/x-ndjson", LINES)


@schemathesis.serializer("application/x-ndjson")
def as_it_is(ctx: schemathesis.SerializationContext, value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@schemathesis.hook
def before_call(ctx: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    stream = case.path_parameters.get("stream")
    if re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", str(stream)) is None:
        return
    if case.method != "PUT" or "sequence" in case.path_parameters:
        case.path_parameters["stream"] = STREAM
    sequence = str(case.path_parameters.get("sequence"))
    key, body = case.headers.get("Idempotency-Key", ""), case.body
    if (
        re.fullmatch("[0-9a-f]{64}", key)
        and isinstance(body, bytes)
        and re.fullmatch("[1-9][0-9]*", sequence)
    ):
        name = case.query.get("object", "")
        if case.query.get("object"):
            name = case.query["object"] = "ARINVOICE"
        case.headers.pop("Content-Encoding", None)
        case.path_parameters["sequence"] = int(sequence) % 4 + 1
        said = f"{STREAM}\n{case.path_parameters['sequence']}\n{name}\n".encode()
        case.headers["Idempotency-Key"] = hashlib.sha256(said + body).hexdigest()
