"""The decoder: the right diagnosis for every sample, however it is wrapped; no guess, no secret."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.diagnosis.decoder import LONGEST, Decoded, decode
from armatic_setup.diagnosis.layers import Layer
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Owner
from tests.diagnosis.renderings import BARE, BREAKS, PLACED, WRAPS, Wrap, error, reply, sentence
from tests.diagnosis.samples import SAMPLES

CATALOGUE = load_catalogue()
TICKET = "[Support ID: xoJNcAEB032%7EYSFrP0J3W%2DdA5zv11l2A]"
DECODED_TICKET = "xoJNcAEB032~YSFrP0J3W-dA5zv11l2A"

#: Samples with an error of Intacct's. What has no text of its own cannot be pasted.
WITH_ERRORS = [one for one in SAMPLES if one[1].errors]
#: Their diagnosis is of the place alone, so words without the place leave it open.
ONLY_PLACED = {"unknown login", "unknown sender", "unknown function", "session function"}


def found(text: str, **context: str) -> list[str]:
    """The identifiers of what was found; several in one for what is left open."""
    return ["|".join(c.diagnosis.id for c in one.candidates) for one in decode(text, CATALOGUE, **context)]


def one(text: str) -> Decoded:
    (decoded,) = decode(text, CATALOGUE)
    return decoded


def _ids(rows: object) -> list[str]:
    return [row[0] for row in rows]  # type: ignore[attr-defined]


each_sample = pytest.mark.parametrize(("name", "fault", "expected"), WITH_ERRORS, ids=_ids(WITH_ERRORS))
each_wrap = pytest.mark.parametrize("wrap", [wrap for _, wrap in WRAPS], ids=_ids(WRAPS))


@each_sample
@pytest.mark.parametrize("form", [form for _, form in PLACED], ids=_ids(PLACED))
def test_every_sample_in_every_form_that_says_where(
    form: Callable[[Fault], str], name: str, fault: Fault, expected: str
) -> None:
    if name == "session":
        fault = dataclasses.replace(fault, kind="session")
    assert found(form(fault)) == [expected]


@each_sample
@pytest.mark.parametrize("form", [form for _, form in BARE], ids=_ids(BARE))
def test_every_sample_without_its_place(
    form: Callable[[Fault], str], name: str, fault: Fault, expected: str
) -> None:
    text = form(fault)
    if name in ONLY_PLACED or not text.strip():
        return
    if form is BARE[1][1] and not any(entry.text for entry in fault.errors):
        return
    if name in ("rate limit", "write", "generic", "session", "session function") and form is BARE[1][1]:
        return  # these words say nothing without their number
    assert found(text) == [expected], text


@each_sample
@each_wrap
def test_every_sample_in_every_wrapping(wrap: Wrap, name: str, fault: Fault, expected: str) -> None:
    assert found(wrap(reply(fault))) == [expected]
    assert found(wrap(reply(fault, spaces=True))) == [expected]
    if name not in ONLY_PLACED and fault.errors[0].errorno:
        assert found(wrap(sentence(fault))) == [expected]


@each_sample
@pytest.mark.parametrize("breaks", [breaks for _, breaks in BREAKS], ids=_ids(BREAKS))
def test_every_sample_with_lines_broken_in_odd_places(
    breaks: Wrap, name: str, fault: Fault, expected: str
) -> None:
    if name in ONLY_PLACED or name == "session":
        return
    got = found(breaks(sentence(fault)))
    if expected == "permission.denied":  # the kind of record may be torn apart
        assert got in (["permission.denied"], ["permission.denied_object"])
    else:
        assert got == [expected]


@each_sample
def test_the_support_id_is_found_and_decoded_once(name: str, fault: Fault, expected: str) -> None:
    if name == "invalid request":
        return  # it has one of its own
    entry = fault.errors[0]
    with_ticket = dataclasses.replace(entry, description2=f"{entry.description2}{TICKET}")
    sample = dataclasses.replace(fault, errors=(with_ticket, *fault.errors[1:]))
    for text in (reply(sample), *(wrap(reply(sample)) for _, wrap in WRAPS[1:8])):
        (decoded,) = decode(text, CATALOGUE)
        assert decoded.support_ids == (DECODED_TICKET,)
        assert [c.diagnosis.id for c in decoded.candidates] == [expected]
        assert DECODED_TICKET in decoded.candidates[0].diagnosis.detail


@pytest.mark.parametrize(
    ("name", "fault", "expected"),
    [sample for sample in WITH_ERRORS if sample[1].stage in (Stage.SENDER, Stage.LOGIN, Stage.OPERATION)],
)
@pytest.mark.parametrize("share", [0.25, 0.5, 0.9])
def test_a_reply_cut_at_its_start_keeps_its_place(
    share: float, name: str, fault: Fault, expected: str
) -> None:
    text = reply(fault)
    cut = text[int(text.index("<errormessage>") * share) :]
    nameless = ["unknown"] if name.startswith("unknown") else [expected]  # cut through the last clue
    assert found(cut) in ([expected], nameless)


@each_sample
def test_a_reply_cut_at_its_end_keeps_what_it_says(name: str, fault: Fault, expected: str) -> None:
    text = reply(fault)
    assert found(text[: text.index("</error>")]) == [expected]


# -- noise around it -----------------------------------------------------------------------------------

DENIED = "You do not have permission for API operation QUERY on objects of type customer"
UNDONE = "The entire transaction in this operation has been rolled back due to an error."
NOISE = (
    "2026-11-24 09:31:05 INFO sync started for tenant 42",
    "2026-11-24T09:31:05.991Z DEBUG client ip address 10.0.0.7 connected",
    "GET /health HTTP/1.1 200 12ms",
    "location id 4 loaded from cache",
    "resultid=77 rows=12",
    "3 listeners not subscribed to updates",
    '{"level":"info","msg":"batch done","status":"success","count":17}',
    "<note>nothing to see</note>",
    "Caused by: retrying later",
    "at com.example.Sync.run(Sync.java:42)",
    "user_id=xmlgw-armatic function=poll",
    "Query failed over to replica 2",
    "",
    "----------------------------------------",
    "Hi, can you look into this? Thanks, Dana",
    "> On Tuesday somebody wrote:",
    "[2026-11-24 09:31] (worker-3) heartbeat",
    "page 7 of 9, invalid rows: 0",
)
noise = st.lists(st.sampled_from(NOISE), min_size=12, max_size=30).map("\n".join)
clear = [
    one
    for one in WITH_ERRORS
    if one[0] not in ONLY_PLACED and len(sentence(one[1])) > 25 and one[1].errors[0].errorno
]


@settings(max_examples=120, deadline=None)
@given(noise, noise, st.sampled_from(WITH_ERRORS), st.sampled_from(WRAPS[:9]))
def test_a_reply_among_noise(
    before: str, after: str, sample: tuple[str, Fault, str], wrap: tuple[str, Wrap]
) -> None:
    assert found(f"{before}\n{wrap[1](reply(sample[1]))}\n{after}") == [sample[2]]


@settings(max_examples=120, deadline=None)
@given(noise, noise, st.sampled_from(clear), st.sampled_from(["", "ERROR: ", "ERROR [sync] ", "message="]))
def test_a_sentence_among_noise(before: str, after: str, sample: tuple[str, Fault, str], prefix: str) -> None:
    text = f"{before}\n2026-11-24 09:31:07 {prefix}{sentence(sample[1])}\n{after}"
    assert found(text) == [sample[2]]


def test_a_number_of_words_in_the_middle_of_a_sentence_is_none() -> None:
    sync_log = "2026-11-24 09:31:05 INFO sync started for tenant 42\n" * 11
    told = "2026-11-24 09:31:07 Query Failed Object definition BADOBJECT not found"
    assert found(f"{sync_log}Query failed over to replica 2\n{told}\n{sync_log}") == ["object.not_found"]
    assert found("Query Failed") == ["unknown"]


@settings(max_examples=60, deadline=None)
@given(noise)
def test_noise_alone_is_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["", " \n", "Hello, how are you?", "12345", "password", "<a><b/></a>", "{}", "\0\0"]
)
def test_nothing_is_nothing(text: str) -> None:
    assert found(text) == []


# -- what is left open ---------------------------------------------------------------------------------


def test_a_bare_number_of_four_causes_gives_all_four_with_their_marks() -> None:
    for text in ("XL03000006", "xl03000006", "Error XL03000006!", "error: XLO3000006", "XL0300\n0006"):
        decoded = one(text)
        assert not decoded.certain
        assert decoded.diagnosis is None
        assert decoded.owner is None
        assert decoded.code == "XL03000006"
        assert decoded.recognized
        assert [candidate.diagnosis.id for candidate in decoded.candidates] == [
            "sender.not_recognized",
            "sender.not_authorized",
            "login.refused",
            "request.policy",
        ]
        owners = {candidate.diagnosis.owner for candidate in decoded.candidates}
        assert {Owner.ARMATIC, Owner.INTACCT_ADMIN, Owner.YOU} <= owners
        for candidate in decoded.candidates:
            assert candidate.telling.endswith(".")
            assert candidate.diagnosis.steps
            assert "partner id" not in candidate.diagnosis.detail.lower(), "only what stood in the text"


@pytest.mark.parametrize("number", CATALOGUE.numbers, ids=lambda number: number.code)
def test_every_ambiguous_code_gives_its_causes(number: object) -> None:
    code, causes = number.code, number.may_be  # type: ignore[attr-defined]
    text = f"HTTP/1.1 {code[5:]}" if code.startswith("HTTP ") else code
    assert found(text) == ["|".join(cause.diagnosis for cause in causes)]


def test_the_place_narrows_what_is_left_open() -> None:
    bare = (ErrorEntry("XL03000006"),)
    assert found(reply(Fault(Stage.SENDER, "refused", bare))) == ["sender.not_recognized|request.policy"]
    assert found(reply(Fault(Stage.LOGIN, "refused", bare))) == ["sender.not_authorized|login.refused"]
    assert found("Response control status failure - XL03000006") == ["sender.not_recognized|request.policy"]
    denied = Fault(Stage.OPERATION, "refused", (ErrorEntry("PL04000005"),))
    assert found(reply(denied)) == ["permission.denied_object|object.not_available"]


def test_words_that_are_cut_off_decide_nothing() -> None:
    sign_in = Fault(
        Stage.LOGIN, "refused", (ErrorEntry("XL03000006", description2="Sign-in information is wrong"),)
    )
    text = reply(sign_in)
    assert found(text[: text.index("formation is")]) == ["sender.not_authorized|login.refused"]


def test_an_unknown_number_or_sentence_keeps_its_place_and_its_words() -> None:
    unknown = Fault(Stage.LOGIN, "refused", (ErrorEntry("XL03009999", "Brand new words"),))
    decoded = one(reply(unknown))
    assert (decoded.certain, decoded.recognized) == (True, False)
    assert decoded.diagnosis is not None
    assert decoded.diagnosis.id == "login.other"
    assert "Brand new words" in decoded.diagnosis.detail
    bare = one("It said: ZZ12345678 Brand new words.")
    assert not bare.recognized
    assert bare.code == "ZZ12345678"
    assert bare.diagnosis is not None
    assert bare.diagnosis.copy == "ZZ12345678"
    assert bare.layer is Layer.UNKNOWN


def test_a_part_that_failed_without_a_word() -> None:
    silent = (
        "<response><control><status>success</status></control><operation><authentication>"
        "<status>failure</status><companyid>console|client</companyid></authentication></operation></response>"
    )
    decoded = one(silent)
    assert decoded.diagnosis is not None
    assert decoded.diagnosis.id == "login.other"
    assert "console|client" in decoded.diagnosis.sentence
    assert found(silent.replace("<status>failure", "<status>aborted")) == ["login.other"]
    assert found(silent.replace("<status>failure", "<status>success")) == []
    control = "<response><control><status>failure</status></control></response>"
    assert found(control) == ["sender.other"]


# -- several at once -----------------------------------------------------------------------------------


def test_several_numbers_give_several_answers_in_their_order() -> None:
    assert found("PL04000055, GW-0010 and BL34000061") == [
        "company.demo_expired",
        "service.throttled",
        "request.write_refused",
    ]


def test_every_function_of_a_reply_has_its_own_answer() -> None:
    results = "".join(
        f"<result><status>{status}</status><function>query</function>{errors}</result>"
        for status, errors in (
            (
                "failure",
                "<errormessage>"
                + error(ErrorEntry("XL03000010", "Field requested is not valid: X"))
                + "</errormessage>",
            ),
            ("success", "<data listtype='arinvoice'/>"),
            (
                "failure",
                "<errormessage>"
                + error(
                    ErrorEntry(
                        "PL04000005",
                        "",
                        DENIED,
                    )
                )
                + "</errormessage>",
            ),
        )
    )
    text = (
        "<response><control><status>success</status></control><operation><authentication><status>success"
        f"</status></authentication>{results}</operation></response>"
    )
    decoded = decode(text, CATALOGUE)
    assert [d.diagnosis and d.diagnosis.id for d in decoded] == ["request.field", "permission.denied"]
    assert decoded[1].diagnosis is not None
    assert "Customers" in decoded[1].diagnosis.sentence


def test_the_same_failure_again_is_counted() -> None:
    line = "2026-11-24 09:3{}:00 ERROR XL03000006 Sign-in information is incorrect [Support ID: t{}]\n"
    decoded = one("".join(line.format(n, n % 2) for n in range(9)))
    assert decoded.count == 9
    assert decoded.support_ids == ("t0", "t1")


def test_a_rolled_back_companion_hides_behind_its_cause() -> None:
    rolled = ErrorEntry("XL03000009", "", UNDONE)
    cause = ErrorEntry("PL04000005", "", DENIED)
    both = Fault(Stage.OPERATION, "refused", (rolled, cause))
    for text in (reply(both), sentence(both)):
        assert found(text) == ["permission.denied"]
    assert found(sentence(Fault(Stage.OPERATION, "refused", (rolled,)))) == ["operation.rolled_back"]


def test_a_warning_in_a_result_that_worked_is_no_failure() -> None:
    fault = Fault(Stage.OPERATION, "refused", (ErrorEntry("DL02000001", "Error"),))
    assert found(reply(fault).replace("<result><status>failure", "<result><status>success")) == []


# -- what is no reply of Intacct's ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HTTP/1.1 429 Too Many Requests", "service.throttled"),
        ("HTTP 524", "service.gateway_timeout"),
        ("524: A timeout occurred", "service.gateway_timeout"),
        ("status code 503", "service.unavailable"),
        ("502 Bad Gateway", "service.unavailable"),
        ('{"statusCode": 504}', "service.unavailable"),
        ("HTTP/2 403", "service.blocked"),
        ("404 Not Found", "service.address_not_found"),
        ("HTTP/1.1 407 Proxy Authentication Required", "network.proxy_sign_in"),
        ("HTTP/1.1 302 Found", "service.redirect"),
        ("requests.exceptions.HTTPError: 500 Server Error: for url: https://x", "service.unavailable"),
        ("<html><head><title>503 Service Unavailable</title></head></html>", "service.unavailable"),
        (
            "<!DOCTYPE html><html><body>Access to this site is blocked by your company</body></html>",
            "reply.html",
        ),
        ("<html><body>The Service is Temporarily Off-line</body></html>", "service.maintenance"),
        ("getaddrinfo ENOTFOUND api.intacct.com", "network.name_resolution"),
        ("curl: (6) Could not resolve host: api.intacct.com", "network.name_resolution"),
        ("java.net.UnknownHostException: api.intacct.com", "network.name_resolution"),
        ("Error: connect ECONNREFUSED 127.0.0.1:443", "network.connection_refused"),
        ("cURL error 28: Connection timed out after 10001 milliseconds", "network.connect_timeout"),
        ("requests.exceptions.ReadTimeout: Read timed out. (read timeout=30)", "network.read_timeout"),
        ("Error: socket hang up", "network.connection_lost"),
        (
            "ssl.SSLCertVerificationError: certificate verify failed: self-signed certificate in chain",
            "network.certificate_proxy",
        ),
        ("certificate verify failed: certificate has expired", "network.certificate_dates"),
        ("PKIX path building failed: SunCertPathBuilderException", "network.certificate"),
        ("SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number')", "network.tls"),
        (
            "ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 x'))",
            "network.proxy_sign_in",
        ),
        ("ProxyError('Unable to connect to proxy', NewConnectionError('refused'))", "network.proxy"),
        (
            "Max retries exceeded (Caused by NameResolutionError('Failed to resolve', 'service not known'))",
            "network.name_resolution",
        ),
    ],
)
def test_what_is_no_reply(text: str, expected: str) -> None:
    assert found(text) == [expected]


def test_the_status_beside_a_reply_belongs_to_it() -> None:
    sample = Fault(Stage.SENDER, "refused", (ErrorEntry("", "Bad things"),))
    assert found("HTTP/1.1 400 Bad Request\nContent-Type: text/xml\n\n" + reply(sample)) == [
        "request.company_or_sender"
    ]
    throttled = Fault(Stage.SENDER, "refused", (ErrorEntry("", "Something"),))
    assert found("HTTP/1.1 429 Too Many Requests\n\n" + reply(throttled)) == ["service.throttled"]


def test_a_connection_that_failed_elsewhere_in_a_log_is_told_too() -> None:
    gap = "\n".join(
        f"2026-11-24 09:31:{n:02} INFO nothing new here, going on with the work" for n in range(60)
    )
    text = f"connect ECONNREFUSED\n{gap}\nXL03000006 Sign-in information is incorrect"
    assert set(found(text)) == {"login.refused", "network.connection_refused"}


def test_a_request_that_carried_a_session_makes_a_refusal_the_session_s() -> None:
    request = "<request><operation><authentication>{}</authentication></operation></request>"
    fault = Fault(Stage.LOGIN, "refused", (ErrorEntry("XL03000006", "", "Something is wrong"),))
    with_session = request.format("<sessionid>abc</sessionid>")
    assert found(with_session + reply(fault)) == ["login.session"]
    with_password = request.format("<login><userid>u</userid></login>")
    assert found(with_password + reply(fault)) == ["login.other"]


def test_each_record_of_a_log_has_its_own_place() -> None:
    text = (
        f"ResultException: Result status: failure for Control ID: f-1 - PL04000005 {DENIED}\n"
        "2026-11-24 09:31:09 ERROR XL03000006 Sign-in information is incorrect\n"
    )
    assert found(text) == ["permission.denied", "login.refused"]


# -- context and secrets -------------------------------------------------------------------------------


def test_facts_of_the_text_are_named_unless_others_are_given() -> None:
    fault = next(fault for name, fault, _ in SAMPLES if name == "sign-in")
    assert "HarborPine" in str(one(reply(fault)).diagnosis)
    (decoded,) = decode(reply(fault), CATALOGUE, company_id="Given")
    assert "Given" in str(decoded.diagnosis)
    assert "HarborPine" not in decoded.candidates[0].diagnosis.sentence
    with pytest.raises(TypeError):
        decode(reply(fault), CATALOGUE, colour="red")


@each_wrap
def test_no_secret_gets_into_the_result(wrap: Wrap) -> None:
    fault = next(fault for name, fault, _ in SAMPLES if name == "sign-in")
    text = (
        "<request><control><senderid>Pscore</senderid><password>Mark3rSender</password></control><operation>"
        "<authentication><login><userid>u</userid><companyid>HarborPine</companyid><password>Mark3rUser"
        "</password></login></authentication></operation></request>\n"
        f"{reply(fault)}\n<api><sessionid>Mark3rSession</sessionid></api>\npassword=Mark3rForm&x=1\n"
        'sender_password: "Mark3rQuoted"\n'
    )
    decoded = decode(wrap(text), CATALOGUE)
    assert "login.refused" in {c.diagnosis.id for d in decoded for c in d.candidates}
    assert "mark3r" not in repr(decoded).lower()


def test_a_secret_among_the_words_of_an_error_is_masked() -> None:
    fault = Fault(
        Stage.LOGIN,
        "refused",
        (ErrorEntry("XL03000006", "", "Sign-in information is incorrect, password=Mark3r1"),),
    )
    for text in (reply(fault), sentence(fault), json.dumps(reply(fault))):
        assert "Mark3r" not in repr(decode(text, CATALOGUE))


# -- bounds --------------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=300)
    | st.text(st.sampled_from("<>/\\'\"&;=:,.%25u003c[](){}\n errorno status result"), max_size=300)
)
def test_any_text_is_fine(text: str) -> None:
    for decoded in decode(text, CATALOGUE):
        assert decoded.candidates
        assert decoded.code


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(WITH_ERRORS), st.data())
def test_a_spoilt_reply_is_fine(sample: tuple[str, Fault, str], data: st.DataObject) -> None:
    text = reply(sample[1])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.text(max_size=4)) + text[at + data.draw(st.integers(0, 9)) :]
    for decoded in decode(text, CATALOGUE):
        assert decoded.candidates


@pytest.mark.parametrize(
    "text",
    [
        "<error><errorno>XL03000006" * 12_000,
        "XL03000006 Sign-in information is incorrect\n" * 12_000,
        '{"errorno": "' * 30_000,
        '{\\"errorno\\":\\"XL03000006\\",' * 15_000,
        "((((" * 100_000,
        "<response><control><status>failure</status></control></response>" * 6_000,
        "&lt;error&gt;" * 30_000,
        "%3Cerror%3E" * 30_000,
        "HTTP 503 " * 40_000,
        "getaddrinfo ECONNREFUSED ETIMEDOUT " * 10_000,
        "sign in information is " * 15_000,
        "errorno: " * 40_000,
        "a b " * 100_000,
        "\n" * 400_000,
        "'" * 300_000,
        "[Support ID: " * 30_000,
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_it_takes_no_time(text: str) -> None:
    started = time.process_time()
    decode(text, CATALOGUE)
    assert time.process_time() - started < 12


def test_of_a_long_log_the_end_counts() -> None:
    old = "PL04000055 This company is a demo company and has expired.\n"
    text = old + "x" * LONGEST + "\nXL03000006 Sign-in information is incorrect"
    assert found(text) == ["login.refused"]


@pytest.mark.parametrize("cut", [0, 12, 20])
def test_a_secret_is_not_cut_in_two_and_missed(cut: int) -> None:
    tail = "XL03000006 Sign-in information is incorrect"
    text = 'password="Mark3rOne Mark3rTwo"' + "x" * (LONGEST - len(tail) - cut) + tail
    assert "mark3r" not in repr(decode(text, CATALOGUE)).lower()


def test_every_diagnosis_has_a_layer() -> None:
    from armatic_setup.diagnosis.layers import layer_of
    from armatic_setup.diagnosis.rules import diagnose

    for stage in Stage:
        for name, fault, _ in SAMPLES:
            diagnosis = diagnose(dataclasses.replace(fault, stage=stage), CATALOGUE)
            assert layer_of(diagnosis, fault).label, name
