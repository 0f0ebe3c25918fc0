from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.facts import ArrivalFact, ConnectionFact, SyncFact
from armatic_setup.guide.grants import RightState
from armatic_setup.guide.journey import Journey, StepState
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.steps import Step
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from tests.guide.catalogue import CATALOGUE

NOW = datetime(2026, 11, 24, 10, 7, tzinfo=UTC)
STEPS = [step.id for step in CATALOGUE.steps]
ROWS = [row.id for row in CATALOGUE.required_permissions]
INVOICES = "accounts_receivable.invoices"
LABELS = "accounts_receivable.ar_account_labels"
LVAE = frozenset({Right.LIST, Right.VIEW, Right.ADD, Right.EDIT})


@pytest.fixture
def journey() -> Journey:
    return Journey(CATALOGUE, SetupState())


def outcome(failed: str = "", *, disproved: str = "", **facts: frozenset[str]) -> ConnectionFact:
    """A test that passed, or one in which *failed* failed and what follows was not reached."""
    passed = CHECK_IDS[: CHECK_IDS.index(failed)] if failed else CHECK_IDS
    return ConnectionFact(
        NOW,
        passed=not failed,
        checks_passed=frozenset(passed),
        checks_total=len(CHECK_IDS),
        disproved=frozenset({disproved} if disproved else ()),
        **facts,
    )


def synced(*, ties: bool = True) -> SyncFact:
    return SyncFact(NOW, rows=63180, objects=23, skipped=1, ties=ties)


def state_of(journey: Journey, step_id: str) -> StepState:
    return journey.status(step_id).state


def everything_ticked(journey: Journey) -> Journey:
    for row in ROWS:
        journey = journey.tick_row(row, True)  # noqa: FBT003
    return journey


def confirmed(journey: Journey, *step_ids: str) -> Journey:
    for step_id in step_ids:
        journey = journey.confirm(step_id, done=True)
    return journey


def whole(journey: Journey) -> Journey:
    journey = confirmed(journey.answer(company_id="HarborPine"), "prerequisites", "create_user")
    journey = confirmed(everything_ticked(journey), "authorize_sender")
    return journey.connection_tested(outcome(proven=frozenset(ROWS))).sync_finished(synced())


class TestTheWay:
    def test_it_starts_at_the_first_step(self, journey: Journey) -> None:
        assert journey.current.id == "prerequisites"
        assert journey.upcoming is not None
        assert journey.upcoming.id == "prerequisites"
        assert [state_of(journey, step) for step in STEPS] == [
            StepState.CURRENT,
            *[StepState.OPEN] * 4,
            *[StepState.BLOCKED] * 2,
        ]
        assert journey.back() is None

    def test_next_and_back_walk_the_steps_that_may_be_opened(self, journey: Journey) -> None:
        walked = [journey.current.id]
        while (following := journey.next()) is not None:
            journey = journey.open(following)
            walked.append(following)
        assert walked == STEPS[:5]
        assert journey.following is not None
        assert journey.following.id == "initial_sync"
        while (before := journey.back()) is not None:
            journey = journey.open(before)
            walked.append(before)
        assert walked == [*STEPS[:5], *STEPS[3::-1]]

    def test_after_the_test_and_the_sync_every_step_opens(self, journey: Journey) -> None:
        journey = whole(journey).open("done")
        assert journey.next() is None
        assert journey.following is None
        assert journey.upcoming is None
        assert all(state_of(journey, step) is StepState.DONE for step in STEPS)
        assert journey.status("done").current

    def test_a_blocked_step_is_not_opened(self, journey: Journey) -> None:
        assert not journey.may_open("initial_sync")
        assert "Step 5" in journey.status("initial_sync").reason
        with pytest.raises(ValueError, match="initial_sync"):
            journey.open("initial_sync")

    @pytest.mark.parametrize("step_id", STEPS)
    def test_a_support_rep_opens_any_step(self, journey: Journey, step_id: str) -> None:
        rep = replace(journey, rep=True, online=False)
        assert rep.open(step_id).current.id == step_id
        assert state_of(rep, step_id) is state_of(replace(journey, online=False), step_id)

    def test_an_unknown_step_in_an_old_file_means_the_first(self, journey: Journey) -> None:
        assert replace(journey, state=SetupState(current="gone")).current.id == "prerequisites"

    @pytest.mark.parametrize("act", ["status", "may_open", "open", "email", "email_text"])
    def test_an_unknown_step_is_a_key_error(self, journey: Journey, act: str) -> None:
        with pytest.raises(KeyError):
            getattr(journey, act)("nonsense")
        with pytest.raises(KeyError):
            journey.confirm("nonsense", done=True)

    def test_a_journey_never_changes(self, journey: Journey) -> None:
        before = journey.state
        whole(journey)
        assert journey.state == before == SetupState()


class TestOffline:
    def test_only_what_needs_the_gateway_is_blocked_with_a_reason(self, journey: Journey) -> None:
        offline = replace(journey, online=False)
        blocked = [step for step in STEPS if state_of(offline, step) is StepState.BLOCKED]
        assert blocked == ["connect", "initial_sync", "done"]
        assert "offline" in offline.status("connect").reason
        assert offline.may_open("permissions")

    def test_what_was_done_stays_done(self, journey: Journey) -> None:
        offline = replace(whole(journey), online=False)
        assert all(state_of(offline, step) is StepState.DONE for step in STEPS)

    def test_a_connected_company_cannot_sync_offline(self, journey: Journey) -> None:
        offline = replace(journey.connection_tested(outcome()), online=False)
        assert "offline" in offline.status("initial_sync").reason


class TestConfirming:
    @pytest.mark.parametrize("step_id", ["prerequisites", "create_user", "authorize_sender"])
    def test_the_box_makes_it_done_and_undone(self, journey: Journey, step_id: str) -> None:
        journey = journey.confirm(step_id, done=True)
        assert state_of(journey, step_id) is StepState.DONE
        assert state_of(journey.confirm(step_id, done=False), step_id) is not StepState.DONE

    @pytest.mark.parametrize("step_id", ["permissions", "connect", "initial_sync", "done"])
    def test_the_box_alone_is_no_proof_elsewhere(self, journey: Journey, step_id: str) -> None:
        assert state_of(journey.confirm(step_id, done=True), step_id) is not StepState.DONE

    @pytest.mark.parametrize("step_id", ["prerequisites", "create_user", "authorize_sender"])
    def test_a_live_check_proves_it_too(self, journey: Journey, step_id: str) -> None:
        assert state_of(journey.connection_tested(outcome()), step_id) is StepState.DONE


class TestRows:
    def test_the_figure_counts_whole_rows(self, journey: Journey) -> None:
        assert journey.status("permissions").figure == ""
        for row in ROWS[:9]:
            journey = journey.tick_row(row, True)  # noqa: FBT003
        status = journey.status("permissions")
        assert status.figure == "9 / 13"
        assert status.share == pytest.approx(9 / 13)
        journey = journey.tick(ROWS[0], Right.VIEW, False)  # noqa: FBT003
        assert journey.rows_granted == (8, 13)

    def test_all_rows_make_it_done(self, journey: Journey) -> None:
        status = everything_ticked(journey).status("permissions")
        assert (status.state, status.figure, status.share) == (StepState.DONE, "", 1.0)

    def test_clearing_a_row_clears_every_right(self, journey: Journey) -> None:
        journey = everything_ticked(journey).tick_row(INVOICES, False)  # noqa: FBT003
        assert set(journey.row(INVOICES).rights.values()) == {RightState.OPEN}

    def test_a_row_the_company_lacks_counts(self, journey: Journey) -> None:
        journey = journey.mark_absent(LABELS, True)  # noqa: FBT003
        assert journey.row(LABELS).absent
        assert journey.rows_granted == (1, 13)
        assert journey.mark_absent(LABELS, False).rows_granted == (0, 13)  # noqa: FBT003
        assert not journey.tick_row(LABELS, True).row(LABELS).absent  # noqa: FBT003

    def test_a_row_every_company_has_cannot_be_absent(self, journey: Journey) -> None:
        with pytest.raises(ValueError, match="every company"):
            journey.mark_absent(INVOICES, True)  # noqa: FBT003

    def test_a_right_the_row_lacks_cannot_be_ticked(self, journey: Journey) -> None:
        with pytest.raises(ValueError, match="no right"):
            journey.tick(LABELS, Right.POST, True)  # noqa: FBT003

    def test_an_evaluation_needs_reading_alone(self, journey: Journey) -> None:
        for row in ROWS:
            for right in (Right.LIST, Right.VIEW):
                journey = journey.tick(row, right, True)  # noqa: FBT003
        assert journey.rows_granted == (6, 13)
        assert journey.answer(profile=Profile.READ_ONLY).rows_granted == (13, 13)
        assert journey.answer(profile=Profile.READ_ONLY).answer(profile=Profile.FULL) == journey

    def test_ticked_proven_and_refused_are_told_apart(self, journey: Journey) -> None:
        journey = everything_ticked(journey).connection_tested(
            outcome(
                "permissions",
                disproved="permissions",
                proven=frozenset({LABELS}),
                denied=frozenset({INVOICES}),
                absent=frozenset({"inventory_control.items"}),
            )
        )
        assert journey.row(INVOICES).rights == {
            Right.LIST: RightState.DENIED,
            Right.VIEW: RightState.DENIED,
            Right.ADD: RightState.TICKED,
            Right.EDIT: RightState.TICKED,
            Right.POST: RightState.TICKED,
        }
        assert journey.row(LABELS).rights[Right.LIST] is RightState.PROVEN
        assert journey.row(LABELS).rights[Right.ADD] is RightState.TICKED
        assert journey.row("inventory_control.items").absent
        assert journey.row("company.attachments").rights[Right.LIST] is RightState.TICKED
        assert journey.rows_granted == (12, 13)

    def test_reading_alone_does_not_prove_the_full_list(self, journey: Journey) -> None:
        journey = journey.connection_tested(outcome(proven=frozenset(ROWS)))
        assert journey.rows_granted == (6, 13)
        assert journey.answer(profile=Profile.READ_ONLY).rows_granted == (13, 13)

    def test_a_refused_row_ticked_anew_waits_for_the_next_test(self, journey: Journey) -> None:
        denied = frozenset({INVOICES, LABELS})
        journey = everything_ticked(journey).connection_tested(
            outcome("permissions", disproved="permissions", denied=denied)
        )
        assert journey.status("permissions").figure == "Fix"
        journey = journey.tick_row(INVOICES, True)  # noqa: FBT003
        assert state_of(journey, "permissions") is StepState.DISPROVED
        journey = journey.tick_row(LABELS, True)  # noqa: FBT003
        assert state_of(journey, "permissions") is StepState.DONE


class TestTheLiveTest:
    @pytest.mark.parametrize(
        ("failed", "step_id"),
        [
            ("authorization", "authorize_sender"),
            ("sign_in", "create_user"),
            ("applications", "prerequisites"),
            ("permissions", "permissions"),
        ],
    )
    def test_a_failed_check_disproves_its_step(self, journey: Journey, failed: str, step_id: str) -> None:
        journey = confirmed(everything_ticked(journey), step_id)
        assert state_of(journey, step_id) is StepState.DONE
        journey = journey.connection_tested(outcome(failed, disproved=step_id))
        status = journey.status(step_id)
        assert (status.state, status.figure) == (StepState.DISPROVED, "Fix")
        assert status.reason.endswith(".")
        assert step_id not in journey.state.confirmed
        assert journey.may_open(step_id)
        mended = journey.confirm(step_id, done=True)
        assert state_of(mended, step_id) is StepState.DONE
        assert not mended.state.connection.passed  # type: ignore[union-attr]

    def test_its_own_page_shows_how_far_it_came(self, journey: Journey) -> None:
        journey = journey.open("connect").connection_tested(
            outcome("authorization", disproved="authorize_sender")
        )
        status = journey.status("connect")
        assert (status.state, status.figure, status.current) == (StepState.CURRENT, "3 / 8", True)
        assert journey.next() is None

    def test_a_wrong_password_is_mended_on_the_same_page(self, journey: Journey) -> None:
        journey = journey.connection_tested(outcome("sign_in", disproved="connect"))
        assert (state_of(journey, "connect"), journey.status("connect").figure) == (StepState.OPEN, "4 / 8")

    def test_a_passed_one_opens_the_sync(self, journey: Journey) -> None:
        journey = journey.open("connect").connection_tested(outcome())
        assert (state_of(journey, "connect"), journey.status("connect").figure) == (StepState.DONE, "")
        assert journey.next() == "initial_sync"

    def test_a_passed_one_clears_what_was_disproved(self, journey: Journey) -> None:
        journey = journey.connection_tested(outcome("authorization", disproved="authorize_sender"))
        journey = journey.connection_tested(outcome())
        assert state_of(journey, "authorize_sender") is StepState.DONE

    def test_a_network_that_is_down_contradicts_nothing(self, journey: Journey) -> None:
        named = replace(outcome(proven=frozenset({INVOICES})), company_name="Harbor & Pine Supply")
        journey = journey.connection_tested(named).connection_tested(outcome("reach"))
        journey = journey.connection_tested(outcome("encryption"))
        assert state_of(journey, "connect") is StepState.OPEN
        assert journey.status("connect").figure == "1 / 8"
        assert state_of(journey, "create_user") is StepState.DONE
        assert journey.row(INVOICES).rights[Right.LIST] is RightState.PROVEN
        assert journey.company_name == "Harbor & Pine Supply"

    def test_a_disproof_ends_what_an_earlier_test_proved(self, journey: Journey) -> None:
        journey = journey.connection_tested(outcome())
        journey = journey.connection_tested(outcome("authorization", disproved="authorize_sender"))
        assert state_of(journey, "authorize_sender") is StepState.DISPROVED
        assert state_of(journey, "create_user") is StepState.OPEN


class TestTheSync:
    def test_its_figure_is_the_per_cent_and_never_all(self, journey: Journey) -> None:
        journey = journey.connection_tested(outcome()).open("initial_sync").sync_progressed(61)
        status = journey.status("initial_sync")
        assert (status.state, status.figure, status.share) == (StepState.CURRENT, "61%", 0.61)
        assert journey.sync_progressed(100).status("initial_sync").figure == "99%"
        assert journey.status("done").figure == ""

    def test_totals_that_differ_are_to_be_mended(self, journey: Journey) -> None:
        journey = journey.connection_tested(outcome()).sync_finished(synced(ties=False))
        status = journey.status("initial_sync")
        assert (status.state, status.figure) == (StepState.DISPROVED, "Fix")
        assert "differ" in status.reason
        assert state_of(journey, "done") is StepState.OPEN  # what differs is shown there
        again = journey.sync_finished(synced())
        assert state_of(again, "done") is StepState.DONE

    def test_a_finished_one_has_no_per_cent_left(self, journey: Journey) -> None:
        assert journey.sync_progressed(61).sync_finished(synced()).state.sync_percent is None


CHANGES: dict[str, Callable[[Journey], Journey]] = {
    "company_id": lambda journey: journey.answer(company_id="Other"),
    "user_id": lambda journey: journey.answer(user_id="xmlgw-other"),
    "sender_id": lambda journey: journey.answer(sender_id="Other"),
    "entity_id": lambda journey: journey.answer(entity_id="100"),
}


class TestAnswers:
    @pytest.mark.parametrize("name", CHANGES)
    @pytest.mark.parametrize("step", CATALOGUE.steps, ids=STEPS)
    def test_what_rests_on_a_changed_answer_is_dropped(self, journey: Journey, name: str, step: Step) -> None:
        journey = CHANGES[name](whole(journey))
        rests = name in (CATALOGUE.step("initial_sync") if step.id == "done" else step).rests_on
        assert (state_of(journey, step.id) is StepState.DONE) != rests

    def test_a_typing_mistake_costs_no_ticks(self, journey: Journey) -> None:
        journey = confirmed(everything_ticked(journey.answer(company_id="HarborPin")), "create_user")
        journey = journey.connection_tested(outcome("sign_in", disproved="connect"))
        journey = journey.answer(company_id="HarborPine")
        assert journey.state.connection is None
        assert state_of(journey, "create_user") is StepState.DONE
        assert journey.rows_granted == (13, 13)

    def test_blanks_around_an_answer_are_dropped_and_change_nothing(self, journey: Journey) -> None:
        journey = whole(journey)
        assert journey.answer(company_id=" HarborPine\n", entity_id=" ") == journey

    def test_typing_the_guides_own_value_changes_nothing(self, journey: Journey) -> None:
        same = whole(journey).answer(user_id="xmlgw-armatic", sender_id="Pscore")
        assert all(state_of(same, step) is StepState.DONE for step in STEPS)

    def test_looking_at_the_other_model_costs_nothing(self, journey: Journey) -> None:
        journey = whole(journey)
        looked = journey.answer(model=PermissionModel.ROLE_BASED, keep_passwords=False)
        assert [looked.status(step) for step in STEPS] == [journey.status(step) for step in STEPS]
        assert looked.state.answers.model is PermissionModel.ROLE_BASED
        assert not looked.state.answers.keep_passwords

    def test_texts_are_filled_from_the_answers(self, journey: Journey) -> None:
        assert journey.values["company_id"] == "your company ID"
        assert journey.values["user_id"] == "xmlgw-armatic"
        answered = journey.answer(company_id="HarborPine", user_id="xmlgw-2")
        assert answered.values["company_id"] == "HarborPine"
        assert answered.values["user_id"] == "xmlgw-2"
        assert answered.values["sender_id"] == "Pscore"


def test_a_row_may_have_a_name_of_the_companys_own(journey: Journey) -> None:
    named = journey.call_row("company.departments", " Teams ")
    assert dict(named.state.labels) == {"company.departments": "Teams"}
    assert named.call_row("company.departments", "").state.labels == ()
    assert named.call_row("company.departments", "departments").state.labels == ()  # that is its usual name
    with pytest.raises(KeyError):
        journey.call_row("nonsense", "x")


def test_names_belong_to_the_company(journey: Journey) -> None:
    named = journey.answer(company_id="HarborPine").call_row("company.departments", "Teams")
    tested = named.connection_tested(outcome())
    assert tested.answer(company_id="Other").state.labels == ()
    assert named.answer(company_id="HarborPina").state.labels  # a corrected typing mistake


class AnyWay(RuleBasedStateMachine):
    """Whatever the user does, in whatever order, the step list makes sense and the state can be saved."""

    def __init__(self) -> None:
        super().__init__()
        self.journey = Journey(CATALOGUE, SetupState())

    @rule(step=st.sampled_from(STEPS), done=st.booleans())
    def confirm(self, step: str, done: bool) -> None:
        self.journey = self.journey.confirm(step, done)

    @rule(row=st.sampled_from(ROWS), ticked=st.booleans())
    def tick(self, row: str, ticked: bool) -> None:
        self.journey = self.journey.tick_row(row, ticked)

    @rule(name=st.sampled_from(list(CHANGES)))
    def change(self, name: str) -> None:
        self.journey = CHANGES[name](self.journey)

    @rule(
        failed=st.sampled_from(["", *CHECK_IDS]),
        step=st.sampled_from(["", *STEPS]),
        rows=st.frozensets(st.sampled_from(ROWS)),
    )
    def test(self, failed: str, step: str, rows: frozenset[str]) -> None:
        fact = outcome(failed, disproved=step if failed else "", denied=rows if failed else frozenset())
        self.journey = self.journey.connection_tested(fact)

    @rule(ties=st.booleans())
    def sync(self, ties: bool) -> None:
        if self.journey.may_open("initial_sync"):
            self.journey = self.journey.sync_finished(synced(ties=ties))

    @rule(percent=st.integers(-5, 105))
    def progress(self, percent: int) -> None:
        self.journey = self.journey.sync_progressed(percent)

    @rule(step=st.sampled_from(STEPS))
    def open(self, step: str) -> None:
        if self.journey.may_open(step):
            self.journey = self.journey.open(step)

    @rule(online=st.booleans())
    def network(self, online: bool) -> None:
        self.journey = replace(self.journey, online=online)

    @invariant()
    def the_step_list_makes_sense(self) -> None:
        statuses = {step: self.journey.status(step) for step in STEPS}
        assert sum(status.current for status in statuses.values()) == 1
        for step, status in statuses.items():
            assert bool(status.reason) == (status.state in {StepState.BLOCKED, StepState.DISPROVED}), step
            assert status.state is not StepState.CURRENT or status.current
            assert 0 <= status.share <= 1
            assert len(status.figure) <= 7
            assert status.state is not StepState.DONE or not status.figure
        assert statuses["permissions"].state is not StepState.BLOCKED
        if statuses["done"].state is StepState.DONE:
            assert statuses["initial_sync"].state is StepState.DONE

    @invariant()
    def the_state_survives_a_restart(self) -> None:
        state = self.journey.state
        assert SetupState.from_json(state.to_json()) == state


TestAnyWay = AnyWay.TestCase
TestAnyWay.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)


class TestReview:
    """What the journey keeps for the review of the permissions."""

    def test_a_note_is_kept_and_taken_away(self, journey: Journey) -> None:
        noted = journey.note(INVOICES, "  Ask the controller.\n")
        assert dict(noted.state.notes) == {INVOICES: "Ask the controller."}
        assert noted.note(INVOICES, " ").state.notes == ()
        with pytest.raises(KeyError):
            journey.note("nonsense", "x")

    def test_what_is_granted_today_counts_as_granted(self, journey: Journey) -> None:
        entered = journey.grant_today(INVOICES, {*LVAE, Right.POST, Right.DELETE})
        assert set(entered.row(INVOICES).rights.values()) == {RightState.ENTERED}
        assert entered.row(INVOICES).granted
        assert dict(entered.state.granted)[INVOICES] == {*LVAE, Right.POST, Right.DELETE}
        assert entered.grant_today(INVOICES, None) == journey
        with pytest.raises(KeyError):
            journey.grant_today("nonsense", set())

    def test_nothing_granted_is_not_the_same_as_nothing_entered(self, journey: Journey) -> None:
        assert dict(journey.grant_today(INVOICES, set()).state.granted) == {INVOICES: frozenset()}

    def test_the_later_word_counts(self, journey: Journey) -> None:
        ticked = journey.tick(INVOICES, Right.POST, ticked=True).tick(INVOICES, Right.LIST, ticked=True)
        entered = ticked.grant_today(INVOICES, {Right.LIST})
        assert entered.state.ticks == {(INVOICES, Right.LIST)}
        anew = entered.tick(INVOICES, Right.POST, ticked=True)
        assert anew.row(INVOICES).rights[Right.POST] is RightState.TICKED
        cleared = anew.tick(INVOICES, Right.LIST, ticked=False)
        assert dict(cleared.state.granted)[INVOICES] == frozenset()
        assert cleared.row(INVOICES).rights[Right.LIST] is RightState.OPEN

    def test_a_row_with_rights_is_there(self, journey: Journey) -> None:
        absent = journey.mark_absent(LABELS, absent=True)
        assert absent.grant_today(LABELS, set()).state.absent == {LABELS}
        assert absent.grant_today(LABELS, {Right.LIST}).state.absent == frozenset()

    def test_an_entry_takes_no_refusal_back(self, journey: Journey) -> None:
        refused = journey.connection_tested(
            ConnectionFact(NOW, passed=False, checks_passed=frozenset(), checks_total=8, denied={INVOICES})
        )
        entered = refused.grant_today(INVOICES, LVAE)
        assert entered.row(INVOICES).rights[Right.LIST] is RightState.DENIED

    def test_who_reviewed_what_and_when(self, journey: Journey) -> None:
        state = journey.reviewed(" R. Ojeda ", " Harbor & Pine Supply ", NOW).state
        assert (state.reviewer, state.customer, state.reviewed_at) == (
            "R. Ojeda",
            "Harbor & Pine Supply",
            NOW,
        )

    def test_another_company_takes_its_review_along(self, journey: Journey) -> None:
        fact = ConnectionFact(NOW, passed=True, checks_passed=frozenset({"sign_in"}), checks_total=8)
        mine = (
            journey.answer(company_id="HarborPine", entities=EntityModel.MULTI)
            .connection_tested(fact)
            .note(INVOICES, "x")
            .grant_today(INVOICES, LVAE)
            .reviewed("R. Ojeda", "Harbor & Pine Supply", NOW)
        )
        other = mine.answer(company_id="Other").state
        assert (other.notes, other.granted, other.customer, other.reviewed_at) == ((), (), "", None)
        assert other.answers.entities is EntityModel.MULTI

    def test_proofs_are_of_one_company_user_and_entity(self, journey: Journey) -> None:
        proof = RowProof.found(INVOICES, NOW, granted=[Right.LIST])
        mine = journey.answer(company_id="HarborPine")
        mine = replace(mine, state=replace(mine.state, proofs=(proof,)))
        assert mine.answer(sender_id="Other", keep_passwords=False).state.proofs == (proof,)
        for changed in ({"company_id": "B"}, {"user_id": "B"}, {"entity_id": "B"}):
            assert mine.answer(**changed).state.proofs == ()


class TestInArmatic:
    def test_it_is_ticked_by_hand(self, journey: Journey) -> None:
        assert not journey.connected_in_armatic
        said = journey.confirm("connect", done=True)
        assert said.connected_in_armatic
        assert not said.confirm("connect", done=False).connected_in_armatic

    @pytest.mark.parametrize(
        ("arrived", "connected", "proven"), [(0, False, False), (3, True, False), (27, True, True)]
    )
    def test_it_ticks_itself_off_when_somebody_has_arrived(
        self, journey: Journey, arrived: int, connected: bool, proven: bool
    ) -> None:
        fact = ArrivalFact(NOW, 27, arrived, everybody=False)
        found = journey.arrival_looked_up(fact)
        assert (found.connected_in_armatic, fact.proven) == (connected, proven)
        assert SetupState.from_json(found.state.to_json()) == found.state

    def test_it_belongs_to_the_company(self, journey: Journey) -> None:
        found = whole(journey).arrival_looked_up(ArrivalFact(NOW, 27, 27, everybody=True))
        assert found.answer(company_id="Other").state.arrival is None
