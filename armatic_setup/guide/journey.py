"""Where the user is in the setup: what is done, what comes next, and what stands in the way.

Pure: a journey is data and a saved state; each change gives a new journey. It knows no widget, no
network and no clock, so every path is a short test.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from armatic_setup.guide import changes, step_progress
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.facts import ArrivalFact, ConnectionFact, SyncFact
from armatic_setup.guide.grants import RowStatus, row_status
from armatic_setup.guide.refusals import Refusals
from armatic_setup.guide.row_values import with_text
from armatic_setup.guide.state import Answers, SetupState
from armatic_setup.guide.step_text import Mail, step_text
from armatic_setup.guide.steps import DoneWhen, Step
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.language import tr


class StepState(StrEnum):
    """How the step list shows a step."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"
    BLOCKED = "blocked"
    DISPROVED = "disproved"


@dataclass(frozen=True, slots=True)
class StepStatus:
    """One step, seen from the journey.

    Attributes:
        state: See :class:`StepState`; a current step that is done, blocked or disproved is that.
        figure: A few characters such as ``9 / 13``, ``61%`` or ``Fix``, or empty.
        reason: Why it is blocked or disproved, in one sentence, or empty.
        current: Whether the user is on it.
        share: How much of it is done, from 0 to 1.
    """

    state: StepState
    figure: str
    reason: str
    current: bool
    share: float


@dataclass(frozen=True, slots=True)
class Journey:
    """The setup of one company, on the way.

    Attributes:
        catalogue: The guide's data.
        state: What was answered, done and found out.
        online: Whether the gateway can be reached, as far as the face knows.
        rep: Whether a support rep is at work, who may open any step.
    """

    catalogue: Catalogue
    state: SetupState
    online: bool = True
    rep: bool = False

    # -- where we are -------------------------------------------------------------------------------

    @property
    def current(self) -> Step:
        """The step under way."""
        for step in self.catalogue.steps:
            if step.id == self.state.current:
                return step
        return self.catalogue.steps[0]

    @property
    def values(self) -> Mapping[str, str]:
        """What the placeholders of the texts stand for: the guide's values and the answers given."""
        answers = self.state.answers
        given = {
            "company_id": answers.company_id,
            "user_id": answers.user_id,
            "sender_id": answers.sender_id,
        }
        return {**self.catalogue.values, **{name: value for name, value in given.items() if value}}

    @property
    def company_name(self) -> str:
        """As Intacct told it in the latest test, or empty."""
        return self.state.connection.company_name if self.state.connection else ""

    @property
    def upcoming(self) -> Step | None:
        """The first step that is not done, for "Next: Module permissions"; nothing when all are."""
        for step in self.catalogue.steps:
            if self.status(step.id).state is not StepState.DONE:
                return step
        return None

    @property
    def rows_granted(self) -> tuple[int, int]:
        """Required permission rows that are granted or not applicable, and how many there are."""
        return step_progress.rows_granted(self.catalogue, self.state)

    def status(self, step_id: str) -> StepStatus:
        """How the step stands.

        Raises:
            KeyError: There is no such step.
        """
        step = self.catalogue.step(step_id)
        figure, share = step_progress.progress(step, self.catalogue, self.state)
        current = step.id == self.current.id
        if step_progress.is_disproved(step, self.state):
            return StepStatus(StepState.DISPROVED, tr("Fix"), step.disproved, current, share)
        if step_progress.is_done(step, self.catalogue, self.state):
            return StepStatus(StepState.DONE, "", "", current, 1.0)
        if reason := step_progress.why_blocked(step, self.catalogue, self.state, online=self.online):
            return StepStatus(StepState.BLOCKED, figure, reason, current, share)
        return StepStatus(StepState.CURRENT if current else StepState.OPEN, figure, "", current, share)

    @property
    def connected_in_armatic(self) -> bool:
        """Whether Armatic was connected too: somebody says so, or customers have arrived there."""
        arrival = self.state.arrival
        if arrival is not None and arrival.connected:
            return True
        testing = (step.id for step in self.catalogue.steps if step.done_when is DoneWhen.CONNECTED)
        return any(step_id in self.state.confirmed for step_id in testing)

    def row(self, permission_id: str) -> RowStatus:
        """How a permission row stands: what is ticked, proven, refused or not applicable.

        Raises:
            KeyError: There is no such row.
        """
        return row_status(self.catalogue.permission(permission_id), self.state)

    # -- where we can go ------------------------------------------------------------------------------

    def may_open(self, step_id: str) -> bool:
        """Whether the step's page may be shown. A support rep may open any.

        Raises:
            KeyError: There is no such step.
        """
        return self.rep or self.status(step_id).state is not StepState.BLOCKED

    def next(self) -> str | None:
        """The step after the current one, if there is one that may be opened."""
        following = self.following
        return following.id if following and self.may_open(following.id) else None

    def back(self) -> str | None:
        """The step before the current one, if there is one."""
        index = self.catalogue.steps.index(self.current)
        return self.catalogue.steps[index - 1].id if index else None

    @property
    def following(self) -> Step | None:
        """The step after the current one, whether or not it may be opened yet."""
        index = self.catalogue.steps.index(self.current) + 1
        return self.catalogue.steps[index] if index < len(self.catalogue.steps) else None

    def open(self, step_id: str) -> Journey:
        """Go to a step.

        Raises:
            KeyError: There is no such step.
            ValueError: It may not be opened now.
        """
        if not self.may_open(step_id):
            raise ValueError(f"{step_id} may not be opened now")
        return self._with(replace(self.state, current=step_id))

    # -- what the user says ----------------------------------------------------------------------------

    def answer(
        self,
        *,
        company_id: str | None = None,
        user_id: str | None = None,
        sender_id: str | None = None,
        entity_id: str | None = None,
        model: PermissionModel | None = None,
        entities: EntityModel | None = None,
        profile: Profile | None = None,
        keep_passwords: bool | None = None,
    ) -> Journey:
        """Take answers; those not given stay. Blanks around an identifier are dropped.

        What rests on a changed answer is dropped with it. Steps ticked off by hand are dropped only if
        the former answer had been proven by a sign-in: else the change is a corrected typing mistake.
        """
        old = self.state.answers
        new = Answers(
            company_id=old.company_id if company_id is None else company_id.strip(),
            user_id=old.user_id if user_id is None else user_id.strip(),
            sender_id=old.sender_id if sender_id is None else sender_id.strip(),
            entity_id=old.entity_id if entity_id is None else entity_id.strip(),
            model=old.model if model is None else model,
            entities=old.entities if entities is None else entities,
            profile=old.profile if profile is None else profile,
            keep_passwords=old.keep_passwords if keep_passwords is None else keep_passwords,
        )
        return self._with(changes.answered(self.catalogue, self.state, new))

    def confirm(self, step_id: str, done: bool) -> Journey:
        """Take or clear "I have done this". A disproved step that is confirmed anew waits for a new test.

        Raises:
            KeyError: There is no such step.
        """
        return self._with(changes.confirmed(self.state, self.catalogue.step(step_id), done=done))

    def tick(self, permission_id: str, right: Right, ticked: bool) -> Journey:
        """Tick a right by hand, or clear it. A row Intacct refused counts as mended when ticked anew.

        Raises:
            KeyError: There is no such row.
            ValueError: The row has no such right.
        """
        permission = self.catalogue.permission(permission_id)
        if right not in permission.rights:
            raise ValueError(f"{permission_id} has no right {right}")
        return self._with(changes.ticked(self.catalogue, self.state, permission, (right,), ticked=ticked))

    def tick_row(self, permission_id: str, ticked: bool) -> Journey:
        """Tick every right that the profile asks of a row; or clear all its rights.

        Raises:
            KeyError: There is no such row.
        """
        permission = self.catalogue.permission(permission_id)
        rights = permission.asked(self.state.answers.profile) if ticked else permission.rights
        return self._with(changes.ticked(self.catalogue, self.state, permission, rights, ticked=ticked))

    def mark_absent(self, permission_id: str, absent: bool) -> Journey:
        """Note that the company has no such row, or that it has.

        Raises:
            KeyError: There is no such row.
            ValueError: Every company has this row.
        """
        permission = self.catalogue.permission(permission_id)
        if absent and not permission.may_be_absent:
            raise ValueError(f"{permission_id} exists in every company")
        rows = self.state.absent | {permission_id} if absent else self.state.absent - {permission_id}
        return self._with(replace(self.state, absent=rows))

    def call_row(self, permission_id: str, label: str) -> Journey:
        """Note the name that the company gives a permission row; an empty one takes the note away.

        Raises:
            KeyError: There is no such row.
        """
        row, own = self.catalogue.permission(permission_id), label.strip()
        labels = with_text(self.state.labels, row.id, "" if row.named(own) else own)
        return self._with(replace(self.state, labels=labels))

    def note(self, permission_id: str, text: str) -> Journey:
        """Note something about a permission row; an empty text takes the note away.

        Raises:
            KeyError: There is no such row.
        """
        row = self.catalogue.permission(permission_id)
        return self._with(replace(self.state, notes=with_text(self.state.notes, row.id, text.strip())))

    def grant_today(self, permission_id: str, rights: Iterable[Right] | None) -> Journey:
        """Take which rights a row has in Intacct today, be it none; ``None`` takes the entry away.

        Rights that Armatic does not ask for belong to it: they are more than it needs.

        Raises:
            KeyError: There is no such row.
        """
        row = self.catalogue.permission(permission_id)
        given = None if rights is None else frozenset(rights)
        return self._with(changes.entered(self.state, row, given))

    def reviewed(self, by: str, customer: str, at: datetime) -> Journey:
        """Take who has reviewed the permissions of which customer, and when."""
        state = replace(self.state, reviewer=by.strip(), customer=customer.strip(), reviewed_at=at)
        return self._with(state)

    # -- what was found out ------------------------------------------------------------------------------

    def connection_tested(self, fact: ConnectionFact) -> Journey:
        """Take the outcome of a connection test. Steps it disproves lose their "I have done this"."""
        confirmed = self.state.confirmed - fact.disproved
        fact = fact.after(self.state.connection)
        return self._with(replace(self.state, connection=fact, confirmed=confirmed))

    def sign_ins_counted(self, refusals: Refusals) -> Journey:
        """Take how often Intacct refused whom, as the lock-out guard counts it."""
        return self._with(replace(self.state, refusals=refusals))

    def sync_progressed(self, percent: int) -> Journey:
        """Take how far a running sync is. It is never all before the totals are compared."""
        return self._with(replace(self.state, sync_percent=min(max(percent, 0), 99)))

    def sync_finished(self, fact: SyncFact) -> Journey:
        """Take the outcome of a finished sync."""
        return self._with(replace(self.state, sync=fact, sync_percent=None))

    def arrival_looked_up(self, fact: ArrivalFact) -> Journey:
        """Take the outcome of a look into Armatic."""
        return self._with(replace(self.state, arrival=fact))

    def data_deleted(self) -> Journey:
        """Take that the synced data is gone: the sync is to be done again."""
        return self._with(replace(self.state, sync=None, sync_percent=None))

    # -- what to hand over ---------------------------------------------------------------------------------

    def email(self, step_id: str) -> Mail:
        """The mail behind "Send this step to an administrator".

        Raises:
            KeyError: There is no such step.
        """
        step = self.catalogue.step(step_id)
        return Mail(
            tr("Sage Intacct and Armatic: {title}").format(title=step.title), self.email_text(step_id)
        )

    def email_text(self, step_id: str) -> str:
        """The step as plain text, with its values, paths and, for permissions, all required rows.

        Raises:
            KeyError: There is no such step.
        """
        step = self.catalogue.step(step_id)
        rows = self.catalogue.required_permissions if step.done_when is DoneWhen.ROWS_GRANTED else ()
        return step_text(step, values=self.values, answers=self.state.answers, rows=rows)

    # -- inside --------------------------------------------------------------------------------------------

    def _with(self, state: SetupState) -> Journey:
        return replace(self, state=state)
