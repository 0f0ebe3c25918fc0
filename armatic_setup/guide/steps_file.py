"""Reads ``steps.toml`` and refuses what no page could show."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from armatic_setup.guide.branches import Branch
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.drawing_file import Granted, read_drawings
from armatic_setup.guide.markup import MarkupError, plain
from armatic_setup.guide.steps import (
    Answer,
    Chip,
    ChipKind,
    DoneWhen,
    Group,
    Instruction,
    MenuPath,
    Note,
    NoteKind,
    PageKind,
    Step,
)
from armatic_setup.guide.strict import Table, load, refuse_duplicates
from armatic_setup.guide.traps import Trap
from armatic_setup.guide.vocabulary import Mark, Owner, PermissionModel
from armatic_setup.language import tr


def load_steps(
    path: Path,
    *,
    values: Mapping[str, str],
    traps: Iterable[Trap],
    branches: Iterable[Branch],
    granted: Granted,
) -> tuple[Mapping[str, str], tuple[Step, ...]]:
    """Read the values the texts share, and the steps in order.

    Args:
        path: The file.
        values: Values that come from elsewhere; a placeholder may name them too.
        traps: Mistakes that a note may tell of, in place of a text of its own.
        branches: Questions that a note may answer.
        granted: What the drawings of the permission windows show.

    Returns:
        All values, the file's own added, and the steps.

    Raises:
        CatalogueError: The file is wrong.
    """

    def build(root: Table) -> tuple[Mapping[str, str], tuple[Step, ...]]:
        own = root.mapping("values")
        tables = root.tables("step")
        reader = _Reader({**values, **own}, traps, branches, granted)
        steps: list[Step] = []
        for table in tables:
            steps.append(reader.step(table, earlier=[step.id for step in steps]))
        refuse_duplicates(zip((step.id for step in steps), tables, strict=True))
        return {**values, **own}, tuple(steps)

    return load(path, build)


class _Reader:
    """Builds steps and checks that each text's markup can be read and filled."""

    def __init__(
        self,
        values: Mapping[str, str],
        traps: Iterable[Trap],
        branches: Iterable[Branch],
        granted: Granted,
    ) -> None:
        self._values = values
        self._granted = granted
        self._traps = {trap.id: trap for trap in traps}
        self._branches = {branch.id.value: branch for branch in branches}

    def step(self, table: Table, *, earlier: Collection[str]) -> Step:
        owner = table.choice("owner", Owner)
        minutes = table.number("minutes", 0)
        step = Step(
            id=table.text("id"),
            title=table.prose("title"),
            heading=self._text(table, "heading"),
            group=table.choice("group", Group, Group.NONE),
            owner=owner,
            minutes=minutes,
            lead=self._text(table, "lead"),
            page=table.choice("page", PageKind),
            chips=tuple(_chips(owner, minutes, table.passages("chips", ()))),
            instructions=tuple(self._instruction(one) for one in table.tables("instruction")),
            paths=tuple(self._path(one) for one in table.tables("path")),
            confirm=self._text(table, "confirm", ""),
            drawings=read_drawings(table, self._values, self._granted),
            notes=tuple(self._note(one) for one in table.tables("note")),
            done_when=table.choice("done_when", DoneWhen),
            proven_by=table.one_of("proven_by", CHECK_IDS, ""),
            rests_on=table.choices("rests_on", Answer),
            needs=table.one_of("needs", earlier, ""),
            blocked=self._text(table, "blocked", ""),
            offline=self._text(table, "offline", ""),
            disproved=self._text(table, "disproved", ""),
        )
        _refuse_mistakes(table, step)
        for drawing in step.drawings:
            known = len(step.instructions_for(drawing.model))
            for number in drawing.callouts:
                if not 1 <= number <= known:
                    raise table.error(f"{drawing.title}: callout {number} without instruction")
        return step

    def _instruction(self, table: Table) -> Instruction:
        return Instruction(
            text=self._text(table, "text"),
            hint=self._text(table, "hint", ""),
            value=self._exact(table, "value", ""),
            older=self._text(table, "older", ""),
            section=table.prose("section", ""),
            model=_model(table),
            marks=table.choices("marks", Mark, ()),
        )

    def _path(self, table: Table) -> MenuPath:
        return MenuPath(
            task=table.prose("task"),
            today=self._text(table, "today"),
            older=tuple(self._checked(table, "older", text) for text in table.passages("older", ())),
            model=_model(table),
        )

    def _note(self, table: Table) -> Note:
        if "trap" in table:
            trap = self._traps[table.one_of("trap", self._traps)]
            return Note(trap.title, trap.text, NoteKind.TRAP, trap.marks)
        if "branch" in table:
            branch = self._branches[table.one_of("branch", self._branches)]
            title = self._text(table, "title")
            return Note(title, " ".join(branch.tell), NoteKind.HELP, branch.marks, table.text("id", ""))
        return Note(
            title=self._text(table, "title"),
            text=self._text(table, "text"),
            kind=table.choice("kind", NoteKind, NoteKind.NOTE),
            marks=table.choices("marks", Mark, ()),
            id=table.text("id", ""),
        )

    def _text(self, table: Table, key: str, default: str | None = None) -> str:
        return self._checked(table, key, table.prose(key, default))

    def _exact(self, table: Table, key: str, default: str | None = None) -> str:
        """A text that is never translated: what Intacct shows, or a value to type."""
        return self._checked(table, key, table.text(key, default))

    def _checked(self, table: Table, key: str, text: str) -> str:
        try:
            plain(text, self._values)
        except MarkupError as error:
            raise table.error(str(error), key) from error
        return text


def _model(table: Table) -> PermissionModel:
    return table.choice("model", PermissionModel, PermissionModel.UNKNOWN)


def _chips(owner: Owner, minutes: int, extra: Iterable[str]) -> Iterable[Chip]:
    if owner is Owner.WAIT:
        yield Chip(ChipKind.PERSON, tr("Nobody has to act"))
    elif owner is Owner.YOU:
        yield Chip(ChipKind.PERSON, tr("You do this"))
    else:
        yield Chip(ChipKind.PERSON, tr("{owner} does this").format(owner=owner.label))
    if minutes > 1:
        yield Chip(ChipKind.CLOCK, tr("About {minutes} minutes").format(minutes=minutes))
    elif minutes:
        yield Chip(ChipKind.CLOCK, tr("About a minute"))
    for text in extra:
        yield Chip(ChipKind.PLAIN, text)


def _refuse_mistakes(table: Table, step: Step) -> None:
    if not (step.instructions or step.notes):
        raise table.error("a step tells what to do or what happens: instruction or note is missing")
    if bool(step.needs) != bool(step.blocked):
        raise table.error("needs and blocked come together")
    if step.done_when is DoneWhen.CONFIRMED and not step.confirm:
        raise table.error("a step that is done when confirmed needs a sentence to confirm", "done_when")
    if step.done_when is DoneWhen.REACHED and not step.needs:
        raise table.error("a step that is done when reached needs another one", "done_when")
