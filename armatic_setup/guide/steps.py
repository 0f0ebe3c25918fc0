"""The steps of the setup guide, read from ``steps.toml``: texts, click paths and drawings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from armatic_setup.guide.drawing import Drawing
from armatic_setup.guide.vocabulary import Mark, Owner, PermissionModel, evidence


class Group(StrEnum):
    """Where a step is done; the step list groups by it."""

    NONE = ""
    INTACCT = "intacct"
    WINDOW = "window"


class PageKind(StrEnum):
    """Which page shows the step."""

    INSTRUCTIONS = "instructions"
    CHECKLIST = "checklist"
    CONNECT = "connect"
    SYNC = "sync"
    DONE = "done"


class DoneWhen(StrEnum):
    """What makes a step done. ``journey`` knows each rule."""

    CONFIRMED = "confirmed"  # the user says so, or a live check proves it
    ROWS_GRANTED = "rows_granted"  # every required permission row is ticked, proven or absent
    CONNECTED = "connected"  # the live test passed
    SYNCED = "synced"  # a sync finished and ties out
    REACHED = "reached"  # the step it needs is done


class Answer(StrEnum):
    """An answer that a step can rest on."""

    COMPANY_ID = "company_id"
    USER_ID = "user_id"
    SENDER_ID = "sender_id"
    ENTITY_ID = "entity_id"


class NoteKind(StrEnum):
    """How loud a note is."""

    NOTE = "note"
    TRAP = "trap"  # a mistake others made
    HELP = "help"  # a question and its answer, shown on demand


class ChipKind(StrEnum):
    """Which icon a chip has."""

    PERSON = "person"
    CLOCK = "clock"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Chip:
    """A short fact under the page's title."""

    kind: ChipKind
    text: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """One numbered thing to do.

    Attributes:
        text: What to do, in markup.
        hint: What to know about it, in markup, or empty.
        value: Exact value to copy (may hold a placeholder), or empty.
        older: The click path in older Intacct menus, in markup, or empty.
        section: Heading this and the following ones stand under, or empty.
        model: Only in companies of this permission model; unknown means all.
        marks: Where it comes from, where that is not the setup guide or Sage.
    """

    text: str
    hint: str
    value: str
    older: str
    section: str
    model: PermissionModel
    marks: tuple[Mark, ...]

    @property
    def source(self) -> str:
        """The evidence in words, or empty where it needs none."""
        return evidence(self.marks)


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know beside the instructions.

    Attributes:
        title: A few words, in markup.
        text: Sentences, in markup.
        kind: How loud it is.
        marks: Where it comes from, where that is not the setup guide or Sage.
        id: What other parts of the program find it by, or empty.
    """

    title: str
    text: str
    kind: NoteKind
    marks: tuple[Mark, ...]
    id: str = ""

    @property
    def source(self) -> str:
        """The evidence in words, or empty where it needs none."""
        return evidence(self.marks)


@dataclass(frozen=True, slots=True)
class MenuPath:
    """Where something is in Intacct's menus, now and before.

    Attributes:
        task: What it leads to.
        today: The path in the newest menus, in markup.
        older: Earlier paths, newest first, in markup; each starts with its time.
        model: Only in companies of this permission model; unknown means all.
    """

    task: str
    today: str
    older: tuple[str, ...]
    model: PermissionModel


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the guide and the page that shows it.

    Attributes:
        id: As the journey and the diagnoses name it.
        title: Short, for the step list and the Next button.
        heading: The page's title.
        group: Where it is done.
        owner: Who usually does it.
        minutes: About how long it takes; 0 where nobody can say.
        lead: One sentence under the title, in markup.
        page: Which page shows it.
        chips: Who, how long and other short facts, in order.
        instructions: What to do, in order.
        paths: Where it is in Intacct's menus.
        confirm: The sentence beside the "I have done this" box, in markup; empty for no box.
        drawings: Sketches of Intacct's forms.
        notes: What else to know.
        done_when: What makes it done.
        proven_by: A live check whose passing proves it, or empty.
        rests_on: Answers whose change makes it undone again.
        needs: A step that must be done first, or empty.
        blocked: Why it cannot start before that one, in one sentence.
        offline: Why it cannot start without the network; empty where it can.
        disproved: What a live check found wrong, in one sentence; empty where none can.
    """

    id: str
    title: str
    heading: str
    group: Group
    owner: Owner
    minutes: int
    lead: str
    page: PageKind
    chips: tuple[Chip, ...]
    instructions: tuple[Instruction, ...]
    paths: tuple[MenuPath, ...]
    confirm: str
    drawings: tuple[Drawing, ...]
    notes: tuple[Note, ...]
    done_when: DoneWhen
    proven_by: str
    rests_on: tuple[Answer, ...]
    needs: str
    blocked: str
    offline: str
    disproved: str

    @property
    def drawing(self) -> Drawing | None:
        """The first sketch, if there is one."""
        return self.drawings[0] if self.drawings else None

    def instructions_for(self, model: PermissionModel) -> tuple[Instruction, ...]:
        """What to do in a company of this permission model; all of it while the model is unknown."""
        return tuple(one for one in self.instructions if _applies(one.model, model))

    def paths_for(self, model: PermissionModel) -> tuple[MenuPath, ...]:
        """The menu paths in a company of this permission model; all while the model is unknown."""
        return tuple(one for one in self.paths if _applies(one.model, model))

    def drawings_for(self, model: PermissionModel) -> tuple[Drawing, ...]:
        """The sketches for a company of this permission model; all while the model is unknown."""
        return tuple(one for one in self.drawings if _applies(one.model, model))


def _applies(only: PermissionModel, model: PermissionModel) -> bool:
    return PermissionModel.UNKNOWN in (only, model) or only is model
