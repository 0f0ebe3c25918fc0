"""From a fault to the one plain sentence: a pure walk through ``diagnoses.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from armatic_setup.faults import ErrorEntry, Fault
from armatic_setup.gateway.texts import resolved
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import PLACEHOLDERS, DiagnosisKind, DiagnosisRule, Match, normalize
from armatic_setup.guide.markup import fill
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import Owner, Profile
from armatic_setup.language import mark, tr

#: What stands for the company ID where nobody knows it.
_ANY_COMPANY: Final = mark("your company")
#: Facts of the setup guide's own.
_GUIDE_VALUES: Final = ("user_id", "sender_id", "phone")
#: Typed values are cut here: a whole mail pasted as company ID must not bury the sentence.
_LONGEST_VALUE: Final = 60
#: Nor may a reply that is not Intacct's; real Support IDs have some fifty characters.
_LONGEST_QUOTE: Final = 100
_TYPED: Final = frozenset({"company_id", "user_id", "sender_id", "entity_id", "user_type"})

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_TAG: Final = re.compile(r"<[^<>]{1,200}>")
_REFERENCE: Final = re.compile(r"\[\s*(?:support|request)\s+id\b[^\]]*(?:\]|$)", re.IGNORECASE)
_OBJECT_TYPE: Final = re.compile(r"\bobjects? of type ([a-z0-9_]+)")
#: Marks of the guide's markup, and look-alikes that are none.
_MARKS: Final = str.maketrans({"*": "∗", "`": "ʼ", "{": "(", "}": ")"})


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What happened, whose job it is and where to click: everything a fix-it card shows.

    The sentence is plain; ``where``, ``steps`` and their like carry the guide's markup.

    Attributes:
        id: The rule's identifier in ``diagnoses.toml``.
        sentence: What is. One plain sentence with a full stop.
        owner: Who must act.
        minutes: About how long it takes; 0 where nobody can say.
        where: The menu path of today.
        where_older: The path of older menus, or empty.
        steps: Clicks in order; in role-based companies ``role_steps``, where there are any.
        role_where: The menu path in role-based companies, or empty where it is the same.
        role_steps: The clicks there, or empty where they are the same.
        copy: An exact value to copy, or empty.
        copy_hint: What to know about it, or empty.
        step: The guide step to mend it on, or empty.
        check: The live check it fails; empty for the one under way.
        part: The part of it that fails, or empty.
        undecided: Earlier checks that the same answer leaves open.
        kind: What it means for the exit code.
        absent: The company does not have the thing that was asked for, so nothing is wrong.
        detail: The raw facts, several lines; never a secret.
    """

    id: str
    sentence: str
    owner: Owner
    minutes: int
    where: str
    where_older: str
    steps: tuple[str, ...]
    role_where: str
    role_steps: tuple[str, ...]
    copy: str
    copy_hint: str
    step: str
    check: str
    part: str
    undecided: tuple[str, ...]
    kind: DiagnosisKind
    absent: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Diagnostician:
    """Diagnoses the faults of one connection.

    Attributes:
        catalogue: Where the rules and the permission rows are.
        profile: Which rights of a row to name.
        facts: What is known about the connection, such as ``company_id``. Empty values count as unknown.
    """

    catalogue: Catalogue
    profile: Profile
    facts: Mapping[str, str]

    def __call__(
        self, fault: Fault, *, permission: Permission | None = None, more: Mapping[str, str] = _NOTHING
    ) -> Diagnosis:
        """The diagnosis of *fault*: the first rule that fits, never a guess.

        Args:
            fault: What happened.
            permission: The row under way; found by the fault's object when left out.
            more: Facts of this fault alone; they win over the connection's and the row's.

        Raises:
            TypeError: A fact is none that a text may ask for.
        """
        values = self._values(fault, permission or _permission_of(fault, self.catalogue), more)
        words = _words(fault)
        for rule in self.catalogue.diagnoses:
            if rule.placeholders <= values.keys() and any(_fits(match, fault, words) for match in rule.match):
                return _filled(rule, values, _detail(rule, fault, permission, {**self.facts, **more}))
        raise AssertionError("the last rule fits everything")

    def named(self, rule: DiagnosisRule, fault: Fault, permission: Permission | None) -> Diagnosis | None:
        """The diagnosis that *rule* gives, whatever fits; nothing where a fact that it asks for is unknown.

        Raises:
            TypeError: A fact is none that a text may ask for.
        """
        values = self._values(fault, permission or _permission_of(fault, self.catalogue), _NOTHING)
        known = rule.placeholders <= values.keys()
        return _filled(rule, values, fault.technical) if known else None

    def _values(self, fault: Fault, permission: Permission | None, more: Mapping[str, str]) -> dict[str, str]:
        given = {**self.facts, **more}
        strangers = given.keys() - PLACEHOLDERS
        if strangers:
            raise TypeError(f"no text asks for {min(strangers)}")
        values = {name: self.catalogue.values[name] for name in _GUIDE_VALUES}
        values |= {"company_id": tr(_ANY_COMPANY), "quote": quote_of(fault)}
        if permission is not None and permission.asked(self.profile):
            values |= permission_facts(permission, self.profile)
        values |= {name: value for name, value in given.items() if value.strip()}
        return {name: _shown(value, cut=name in _TYPED) for name, value in values.items()}


def diagnose(
    fault: Fault,
    catalogue: Catalogue,
    *,
    permission: Permission | None = None,
    profile: Profile = Profile.FULL,
    **context: str,
) -> Diagnosis:
    """The diagnosis of one fault; see :class:`Diagnostician`.

    Raises:
        TypeError: A fact of *context* is none that a text may ask for.
    """
    return Diagnostician(catalogue, profile, context)(fault, permission=permission)


def permission_facts(permission: Permission, profile: Profile = Profile.FULL) -> dict[str, str]:
    """The facts about a permission row that texts may ask for."""
    names = permission.row
    if permission.aliases:
        also = tr(" or ").join(permission.aliases)
        names = tr("{row} (or {names})").format(row=permission.row, names=also)
    return {
        "application": permission.application,
        "row": permission.row,
        "row_names": names,
        "rights": listed([right.value for right in permission.asked(profile)]),
    }


def listed(names: Iterable[str]) -> str:
    """Names as a sentence writes them: ``List, View and Edit``."""
    *most, last = names
    return tr("{names} and {last}").format(names=", ".join(most), last=last) if most else last


def code_of(fault: Fault) -> str:
    """The shortest raw name of what happened, for support: Intacct's number, or our own words."""
    for entry in fault.errors:
        if entry.errorno:
            return entry.errorno
    status = f"HTTP {fault.http_status}, " if fault.http_status is not None else ""
    return f"{status}{fault.stage}/{fault.kind}"


def quote_of(fault: Fault) -> str:
    """What to quote to support: the code, and the Support ID where the gateway gave one."""
    tickets = dict.fromkeys(entry.support_id for entry in fault.errors if entry.support_id)
    return ", Support ID ".join(part[:_LONGEST_QUOTE] for part in (code_of(fault), *list(tickets)[:2]))


def _detail(rule: DiagnosisRule, fault: Fault, permission: Permission | None, told: Mapping[str, str]) -> str:
    """The raw facts, and those that only the sentences tell: so the decoder can read a whole report."""
    names = sorted(name for name in rule.placeholders & told.keys() if told[name].strip())
    lines = [f"{name}: {_shown(told[name], cut=name in _TYPED)}" for name in names]
    if permission is not None and "row" in rule.placeholders:
        lines.append(f"Row {permission.id}")
    return "\n".join((fault.technical, *lines))


def _shown(value: str, *, cut: bool) -> str:
    line = " ".join(value.split()).translate(_MARKS)
    return line[: _LONGEST_VALUE - 1] + "…" if cut and len(line) > _LONGEST_VALUE else line


def _permission_of(fault: Fault, catalogue: Catalogue) -> Permission | None:
    """The row that lets the fault's object be read: the sync's own, else the first that probes it."""
    name = fault.object
    if not name:
        found = _OBJECT_TYPE.search(" ".join(_words_of(entry) for entry in fault.errors))
        name = found[1] if found else ""
    for synced in catalogue.objects:
        if name and synced.name.casefold() == name.casefold():
            return catalogue.permission(synced.permission)
    for permission in catalogue.permissions:
        if name and permission.probe.casefold() == name.casefold():
            return permission
    return None


def _words(fault: Fault) -> tuple[tuple[str, str], ...]:
    """Number and words of each error; a fault without errors has its own detail for words."""
    entries = fault.errors or (ErrorEntry(description=fault.detail),)
    return tuple((entry.errorno.strip().casefold(), _words_of(entry)) for entry in entries)


def _words_of(entry: ErrorEntry) -> str:
    """An error's words, comparable: Intacct writes entities, tags and a support ID among them."""
    text = resolved(resolved(f"{entry.errorno} {entry.text}"))
    return normalize(_TAG.sub(" ", _REFERENCE.sub(" ", text)))


def _fits(match: Match, fault: Fault, words: Iterable[tuple[str, str]]) -> bool:
    return (
        (not match.stage or fault.stage in match.stage)
        and (not match.kind or fault.kind in match.kind)
        and (not match.http_status or fault.http_status in match.http_status)
        and (not match.function or fault.function in match.function)
        and (not match.object or fault.object.upper() in match.object)
        and any(
            (not match.errorno or number in match.errorno)
            and (not match.text or any(fragment in text for fragment in match.text))
            for number, text in words
        )
    )


def _filled(rule: DiagnosisRule, values: Mapping[str, str], detail: str) -> Diagnosis:
    return Diagnosis(
        id=rule.id,
        sentence=fill(rule.sentence, values),
        owner=rule.owner,
        minutes=rule.minutes,
        where=fill(rule.where, values),
        where_older=fill(rule.older, values),
        steps=tuple(fill(step, values) for step in rule.steps),
        role_where=fill(rule.role_where, values),
        role_steps=tuple(fill(step, values) for step in rule.role_steps),
        copy=fill(rule.copy, values),
        copy_hint=fill(rule.copy_hint, values),
        step=rule.step,
        check=rule.check,
        part=rule.part,
        undecided=rule.undecided,
        kind=rule.kind,
        absent=rule.absent,
        detail=detail,
    )
