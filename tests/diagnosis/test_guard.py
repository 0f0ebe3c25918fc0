"""The lock-out guard: nothing refused goes out unchanged, tries are counted across restarts, pauses hold."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.diagnosis import guard as guarding
from armatic_setup.diagnosis.guard import PAUSE, WARN_FROM, Guard, Permit, Refused, SignIn, Wait
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.refusals import Refusals
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.secret import Secret
from tests.diagnosis.samples import SAMPLES

CATALOGUE = load_catalogue()
START = datetime(2026, 11, 24, 9, 31, 5, tzinfo=UTC)
WHO = Credentials("HarborPine", "xmlgw-armatic", Secret("Marker-pw-1"), "Pscore", Secret("Marker-sender"))


@dataclass
class Clock:
    time: datetime = START

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@dataclass
class Trying:
    """A process with a guard, and what the journey keeps."""

    clock: Clock = field(default_factory=Clock)
    refusals: Refusals = ()

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        self.guard = Guard(CATALOGUE, now=self.clock)

    def may(self, credentials: Credentials) -> guarding.Verdict:
        return self.guard.may_try(credentials, self.refusals)

    def refuse(self, credentials: Credentials) -> None:
        self.refusals = self.guard.tried(credentials, self.refusals, SignIn.REFUSED)


def with_password(password: str) -> Credentials:
    return replace(WHO, user_password=Secret(password))


@pytest.fixture
def trying() -> Trying:
    return Trying()


def test_the_first_try_goes_out_without_a_word(trying: Trying) -> None:
    assert trying.may(WHO) == Permit(0)
    assert trying.guard.standing(WHO, trying.refusals) is None


def test_a_refused_password_is_not_sent_again_unchanged(trying: Trying) -> None:
    trying.refuse(WHO)
    verdict = trying.may(WHO)
    assert isinstance(verdict, Refused)
    assert verdict.refused == 1
    assert verdict.sentence == (
        "Sage Intacct refused this very password for xmlgw-armatic, so it is not sent again unchanged."
    )
    trying.clock.pass_(10 * PAUSE)
    assert isinstance(trying.may(WHO), Refused), "time does not make a password right"


@pytest.mark.parametrize(
    "changed",
    [
        with_password("Marker-pw-2"),
        replace(WHO, company_id="HarborPine2"),
        replace(WHO, company_id="harborpine"),
        replace(WHO, user_id="xmlgw-armatic "),
    ],
    ids=["password", "company", "capitals", "blank"],
)
def test_whatever_is_corrected_may_be_sent_again(trying: Trying, changed: Credentials) -> None:
    trying.refuse(WHO)
    assert isinstance(trying.may(changed), Permit)


def test_a_locked_user_may_use_the_same_password_once_it_is_set_right(trying: Trying) -> None:
    trying.refusals = trying.guard.tried(WHO, trying.refusals, SignIn.CLOSED)
    assert trying.may(WHO) == Permit(1), "it is counted, but not refused for ever"
    trying.refusals = trying.guard.tried(WHO, trying.refusals, SignIn.CLOSED)
    assert isinstance(trying.may(WHO), Wait)
    trying.clock.pass_(PAUSE)
    assert trying.may(WHO) == Permit(2, trying.guard.standing(WHO, trying.refusals))


@pytest.mark.parametrize("changed", [replace(WHO, sender_id="pscore"), replace(WHO, entity_id="100")])
def test_sender_and_entity_are_no_part_of_a_password_s_refusal(trying: Trying, changed: Credentials) -> None:
    trying.refuse(WHO)
    assert isinstance(trying.may(changed), Refused)


def test_after_two_there_is_a_pause_and_then_a_warning(trying: Trying) -> None:
    trying.refuse(WHO)
    trying.refuse(with_password("Marker-pw-2"))
    third = with_password("Marker-pw-3")
    verdict = trying.may(third)
    assert isinstance(verdict, Wait)
    assert (verdict.seconds, verdict.refused) == (PAUSE, 2)
    assert verdict.sentence == (
        "Sage Intacct refused 2 sign-ins of xmlgw-armatic, so the next one waits for 60 seconds."
    )
    trying.clock.pass_(PAUSE - 1)
    waiting = trying.may(third)
    assert isinstance(waiting, Wait)
    assert waiting.sentence.endswith("waits for 1 second.")
    trying.clock.pass_(1)
    warned = trying.may(third)
    assert isinstance(warned, Permit)
    assert warned.refused == 2
    assert warned.sentence == (
        "Sage Intacct refused 2 sign-ins of xmlgw-armatic; another one may lock the user out."
    )


def test_the_warning_says_that_a_browser_proves_nothing(trying: Trying) -> None:
    trying.refuse(WHO)
    counted = trying.guard.standing(WHO, trying.refusals)
    assert counted is not None
    assert counted.id == "local.sign_in_counted"
    trying.refuse(with_password("Marker-pw-2"))
    warned = trying.guard.standing(WHO, trying.refusals)
    assert warned is not None
    assert warned.id == "local.sign_in_warned"
    refused = trying.may(WHO)
    assert isinstance(refused, Refused)
    for found in (counted, warned, refused.diagnosis):
        assert any("cannot be tested by signing in there" in step for step in found.steps), found.id


def test_every_further_try_waits_anew(trying: Trying) -> None:
    for number in range(1, 6):
        fresh = with_password(f"Marker-pw-{number}")
        if number > WARN_FROM:
            assert isinstance(trying.may(fresh), Wait)
            trying.clock.pass_(PAUSE)
        assert isinstance(trying.may(fresh), Permit)
        trying.refuse(fresh)


def test_a_sign_in_that_works_clears_the_count_and_the_memory(trying: Trying) -> None:
    trying.refuse(WHO)
    trying.refuse(with_password("Marker-pw-2"))
    trying.refusals = trying.guard.tried(WHO, trying.refusals, SignIn.ACCEPTED)
    assert trying.refusals == ()
    assert trying.may(WHO) == Permit(0), "set right in Intacct, the same password is right"


def test_what_is_no_try_changes_nothing(trying: Trying) -> None:
    trying.refuse(WHO)
    before = trying.refusals
    assert trying.guard.tried(with_password("Marker-pw-2"), before, SignIn.UNKNOWN) == before
    assert isinstance(trying.may(with_password("Marker-pw-2")), Permit)


def test_a_clock_that_was_set_back_blocks_nobody(trying: Trying) -> None:
    trying.refuse(WHO)
    trying.refuse(with_password("Marker-pw-2"))
    trying.clock.pass_(-7200)
    verdict = trying.may(with_password("Marker-pw-3"))
    assert isinstance(verdict, Permit)
    assert verdict.warning is not None


def test_the_count_outlives_a_restart_and_nothing_of_the_password_does(
    trying: Trying, tmp_path: Path
) -> None:
    store = StateStore(tmp_path / "journey.json")
    journey = Journey(CATALOGUE, SetupState()).answer(company_id="HarborPine")
    trying.refuse(WHO)
    trying.refuse(with_password("Marker-pw-2"))
    store.save(journey.sign_ins_counted(trying.refusals).state)
    trying.restart()
    trying.refusals = store.load().refusals
    assert isinstance(trying.may(WHO), Wait)
    assert b"Marker" not in store.path.read_bytes()
    assert "Marker" not in repr(trying.guard.__dict__)
    # The count belongs to the user, so a corrected answer does not drop it.
    again = Journey(CATALOGUE, store.load()).answer(entity_id="100").answer(company_id="Other")
    assert again.state.refusals == trying.refusals


passwords = st.sampled_from(["a", "b", "c"])
events = st.lists(
    st.tuples(
        st.sampled_from(["HarborPine", "Other"]),
        passwords,
        st.sampled_from(SignIn),
        st.floats(0, 2 * PAUSE),
        st.booleans(),
    ),
    max_size=30,
)


@given(events)
def test_whatever_happens_the_promises_hold(happened: list[tuple[str, str, SignIn, float, bool]]) -> None:
    """Faces send only what is permitted. Then no refused password goes out twice within a process, and
    from the third try on there is a pause of a minute between a refusal and the next try."""
    trying = Trying()
    refused_here: set[tuple[str, str]] = set()
    last_refusal: dict[str, datetime] = {}
    in_a_row: dict[str, int] = {}
    for company, password, outcome, seconds, restart in happened:
        trying.clock.pass_(seconds)
        if restart:
            trying.restart()
            refused_here.clear()
        credentials = replace(WHO, company_id=company, user_password=Secret(password))
        verdict = trying.may(credentials)
        assert (company, password) not in refused_here or isinstance(verdict, Refused)
        if not isinstance(verdict, Permit):
            continue
        assert verdict.refused == in_a_row.get(company, 0)
        if verdict.refused >= WARN_FROM:
            assert verdict.warning is not None
            assert (trying.clock.time - last_refusal[company]).total_seconds() >= PAUSE - 1e-3
        trying.refusals = trying.guard.tried(credentials, trying.refusals, outcome)
        if outcome is SignIn.REFUSED:
            refused_here.add((company, password))
        if outcome in (SignIn.REFUSED, SignIn.CLOSED):
            last_refusal[company] = trying.clock.time
            in_a_row[company] = in_a_row.get(company, 0) + 1
        elif outcome is SignIn.ACCEPTED:
            in_a_row.pop(company, None)


class TestWhatIsATry:
    JUDGED = frozenset({"login.refused", "login.other"})

    @pytest.mark.parametrize(("name", "sample", "expected"), SAMPLES, ids=[s[0] for s in SAMPLES])
    def test_only_a_judged_password_is_one(self, name: str, sample: Fault, expected: str) -> None:
        outcome = guarding.of_failure(sample, diagnose(sample, CATALOGUE))
        judged = sample.stage is Stage.LOGIN and expected in self.JUDGED
        assert (outcome is SignIn.REFUSED) == judged

    @pytest.mark.parametrize(
        ("words", "outcome"),
        [
            ("user is locked", SignIn.CLOSED),
            ("user is inactive", SignIn.CLOSED),
            ("password has expired", SignIn.REFUSED),
        ],
    )
    def test_a_user_that_is_not_let_in_was_tried_too(self, words: str, outcome: SignIn) -> None:
        fault = Fault(Stage.LOGIN, "refused", (ErrorEntry("XL03000006", words),))
        found = diagnose(fault, CATALOGUE)
        assert guarding.of_failure(fault, found) is outcome
        assert guarding.of_report(self.report(self.failed("sign_in", fault))) is outcome

    def test_work_that_failed_after_the_sign_in_proves_it(self) -> None:
        fault = Fault(Stage.OPERATION, "refused", (ErrorEntry("PL04000005"),), function="query")
        assert guarding.of_failure(fault, diagnose(fault, CATALOGUE)) is SignIn.ACCEPTED

    def report(self, *checks: CheckResult) -> CheckReport:
        return CheckReport(checks, None, START, 1)

    def failed(self, check: str, fault: Fault) -> CheckResult:
        return CheckResult(check, check, CheckStatus.FAILED, diagnosis=diagnose(fault, CATALOGUE))

    def test_a_report_tells(self) -> None:
        refused = Fault(
            Stage.LOGIN, "refused", (ErrorEntry("XL03000006", "Sign-in information is incorrect"),)
        )
        denied = Fault(
            Stage.LOGIN,
            "refused",
            (ErrorEntry("XL03000006", "Invalid Web Services Authorization"),),
        )
        passed = CheckResult("sign_in", "sign_in", CheckStatus.PASSED)
        assert guarding.of_report(self.report(self.failed("sign_in", refused))) is SignIn.REFUSED
        assert guarding.of_report(self.report(self.failed("authorization", denied))) is SignIn.UNKNOWN
        assert guarding.of_report(self.report(passed)) is SignIn.ACCEPTED
        throttled = Fault(Stage.HTTP, "throttled")
        skipped = CheckResult("sign_in", "sign_in", CheckStatus.NOT_REACHED)
        assert guarding.of_report(self.report(self.failed("reach", throttled), skipped)) is SignIn.UNKNOWN
        signed_in = replace(self.report(), server_time=START)
        assert guarding.of_report(signed_in) is SignIn.ACCEPTED
        mixed = replace(self.report(self.failed("sign_in", refused)), server_time=START)
        assert guarding.of_report(mixed) is SignIn.REFUSED, "the time is an earlier test's"
        lost = replace(self.report(self.failed("reach", throttled), skipped), server_time=START)
        assert guarding.of_report(lost) is SignIn.UNKNOWN
        assert guarding.of_report(self.report()) is SignIn.UNKNOWN
