"""The diagnoses: which facts of a failure mean what, whose job it is and where to click.

``resources/diagnoses.toml`` holds them, most specific first; ``diagnosis.rules`` walks them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar

from armatic_setup.faults import Stage
from armatic_setup.guide import strict
from armatic_setup.guide.vocabulary import Owner

T = TypeVar("T")

#: The live checks, in the order in which one rests on the other.
CHECK_IDS: Final = (
    "reach",
    "encryption",
    "sender",
    "authorization",
    "sign_in",
    "applications",
    "permissions",
    "company",
)
#: What a check is made of, in the order of the work. ``applications`` has a part for each application and
#: ``permissions`` one for each row; both follow from ``permissions.toml``.
CHECK_PARTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "reach": ("reach.name", "reach.proxy", "reach.connection", "reach.answer"),
        "encryption": ("encryption.certificate", "encryption.clock"),
        "authorization": ("authorization.sender", "authorization.addresses", "authorization.entity"),
        "sign_in": ("sign_in.password", "sign_in.user_type", "sign_in.web_services"),
        "company": ("company.identity", "company.entities", "company.dates"),
    }
)

#: Facts a text may ask for between braces that are always known, be it as a word such as "your company".
ALWAYS_KNOWN: Final = frozenset({"company_id", "user_id", "sender_id", "phone", "quote"})
#: All facts a text may ask for. A rule whose texts ask for a fact that nobody knows does not apply.
PLACEHOLDERS: Final = (
    ALWAYS_KNOWN
    | frozenset(
        {
            *("application", "applications", "row", "row_names", "rows", "all_rows", "rights"),
            *("entity_id", "entities", "field", "expected", "difference", "user_type"),
        }
    )
    | frozenset({"tries", "seconds"})
)

#: Most fields of a match ask for nothing; sets of their own would take 0.2 MiB.
_ANYTHING: Final[frozenset[Any]] = frozenset()
_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_NOISE: Final = re.compile(r"[^a-z0-9']+")


class DiagnosisKind(StrEnum):
    """What a failure means for the one who started the work; the exit codes follow from it."""

    CONFIG = "config"  # somebody must change something: exit code 1
    TRANSIENT = "transient"  # try later: exit code 3
    OURS = "ours"  # a fault of this program or of its sender ID: exit code 4


@dataclass(frozen=True, slots=True)
class Match:
    """The facts one fault must have. An empty field asks for nothing; within a field any one suffices.

    Attributes:
        errorno: Compared without regard to case, against each error of the reply.
        text: Fragments of the words of that same error; only ever a tie-breaker beside another field.
            Lower case, without punctuation.
    """

    stage: frozenset[Stage] = frozenset()
    kind: frozenset[str] = frozenset()
    errorno: frozenset[str] = frozenset()
    text: tuple[str, ...] = ()
    http_status: frozenset[int] = frozenset()
    function: frozenset[str] = frozenset()
    object: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DiagnosisRule:
    """One ``[[diagnosis]]``: when it applies, and what the fix-it card says.

    Texts carry the guide's markup (``**label**``, a value between backquotes) and placeholders in braces.

    Attributes:
        match: Alternatives; the rule applies when one of them does. The last rule's matches everything.
        kind: See :class:`DiagnosisKind`.
        check: The live check that such a failure fails; empty where it is the one under way.
        part: The part of it that fails; empty where it is the last one, or where there are none.
        undecided: Earlier checks that the same answer leaves open, so they must not be shown as passed.
        step: The guide step to mend it on, or empty.
        sentence: What is. One plain sentence.
        owner: Who must act.
        minutes: How long the mending takes; 0 where nobody can say.
        where: The menu path of today.
        older: The menu path of older Intacct menus, or empty where it is the same.
        steps: Clicks, in order.
        role_where: The menu path in companies whose permission type is role-based, where it differs.
        role_steps: The clicks there.
        copy: An exact value to copy, or empty.
        copy_hint: What to know about that value.
        absent: The company does not have the thing that was asked for, so nothing is wrong.
    """

    id: str
    match: tuple[Match, ...]
    kind: DiagnosisKind
    check: str
    part: str
    undecided: tuple[str, ...]
    step: str
    sentence: str
    owner: Owner
    minutes: int
    where: str
    older: str
    steps: tuple[str, ...]
    role_where: str
    role_steps: tuple[str, ...]
    copy: str
    copy_hint: str
    absent: bool

    @property
    def placeholders(self) -> frozenset[str]:
        """Every fact its texts ask for."""
        return frozenset(name for text in _texts(self) for name in _BRACES.findall(text))


def normalize(text: str) -> str:
    """*text* in lower case with single blanks for punctuation, as :attr:`Match.text` is compared."""
    return _NOISE.sub(" ", text.casefold()).strip()


def load(path: Path, *, steps: Collection[str]) -> tuple[DiagnosisRule, ...]:
    """Read ``diagnoses.toml`` in its order.

    Args:
        path: The file.
        steps: The identifiers of the guide's steps, which ``step`` may name.

    Raises:
        CatalogueError: The file is wrong; the error names the line.
    """
    return strict.load(path, lambda root: _rules(root, steps))


def _rules(root: strict.Table, steps: Collection[str]) -> tuple[DiagnosisRule, ...]:
    tables = root.tables("diagnosis")
    rules = tuple(_rule(table, steps) for table in tables)
    strict.refuse_duplicates(zip((rule.id for rule in rules), tables, strict=True))
    for rule, table in zip(rules, tables, strict=True):
        if (Match() in rule.match) != (rule is rules[-1]):
            raise table.error("the last diagnosis, and no other, matches everything")
    if not rules:
        raise root.error("there is no diagnosis")
    return rules


def _rule(table: strict.Table, steps: Collection[str]) -> DiagnosisRule:
    rule = DiagnosisRule(
        id=table.text("id"),
        match=tuple(_match(match) for match in table.tables("match")) or (Match(),),
        kind=table.choice("kind", DiagnosisKind),
        check=table.one_of("check", CHECK_IDS, ""),
        part=table.one_of("part", [part for parts in CHECK_PARTS.values() for part in parts], ""),
        undecided=table.texts("undecided", ()),
        step=table.one_of("step", steps, ""),
        sentence=table.prose("sentence"),
        owner=table.choice("owner", Owner),
        minutes=table.number("minutes", 0),
        where=table.prose("where", ""),
        older=table.prose("older", ""),
        steps=table.passages("steps"),
        role_where=table.prose("role_where", ""),
        role_steps=table.passages("role_steps", ()),
        copy=table.text("copy", ""),
        copy_hint=table.prose("copy_hint", ""),
        absent=table.flag("absent", default=False),
    )
    _refuse_mistakes(table, rule)
    return rule


def _refuse_mistakes(table: strict.Table, rule: DiagnosisRule) -> None:
    if not rule.steps:
        raise table.error("steps is empty", "steps")
    earlier = CHECK_IDS[: CHECK_IDS.index(rule.check)] if rule.check else ()
    for check in rule.undecided:
        if check not in earlier:
            raise table.error(f'"{check}" is no check before "{rule.check}"', "undecided")
    if rule.part and rule.part not in CHECK_PARTS.get(rule.check, ()):
        raise table.error(f'"{rule.part}" is no part of "{rule.check}"', "part")
    for name in sorted(rule.placeholders - PLACEHOLDERS):
        raise table.error(f'unknown placeholder "{{{name}}}"')
    if bool(rule.role_where) != bool(rule.role_steps):
        raise table.error("role_where and role_steps come together")
    if rule.copy_hint and not rule.copy:
        raise table.error("copy_hint without copy", "copy_hint")


def _one_of(values: Iterable[T]) -> frozenset[T]:
    return frozenset(values) or _ANYTHING


def _match(table: strict.Table) -> Match:
    match = Match(
        stage=_one_of(table.choices("stage", Stage, ())),
        kind=_one_of(table.texts("kind", ())),
        errorno=_one_of(number.casefold() for number in table.texts("errorno", ())),
        text=table.texts("text", ()),
        http_status=_one_of(_status(table, status) for status in table.texts("http_status", ())),
        function=_one_of(table.texts("function", ())),
        object=_one_of(table.texts("object", ())),
    )
    if match == Match(text=match.text):
        raise table.error("a match needs more than words")
    for fragment in match.text:
        if fragment != normalize(fragment):
            raise table.error(f'"{fragment}" must be lower case without punctuation', "text")
    return match


def _status(table: strict.Table, status: str) -> int:
    if not re.fullmatch(r"[1-5]\d\d", status):
        raise table.error(f'"{status}" is no HTTP status', "http_status")
    return int(status)


def _texts(rule: DiagnosisRule) -> tuple[str, ...]:
    return (
        rule.sentence,
        rule.where,
        rule.older,
        *rule.steps,
        rule.role_where,
        *rule.role_steps,
        rule.copy,
        rule.copy_hint,
    )
