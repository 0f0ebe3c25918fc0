"""Can the permission rows be read, and are their other rights granted?

Reading is proven by reading: one row of each object. Add, Edit and Post cannot be proven without writing,
and we never write; where the company lets the user see its own rights, those are compared instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.results import CheckStatus, Means, RightFact
from armatic_setup.diagnosis.rights import Listed, RightsList
from armatic_setup.diagnosis.rules import Diagnostician, listed, permission_facts
from armatic_setup.faults import Fault, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import COMMON, READING, Right
from armatic_setup.language import tr
from armatic_setup.language_figures import count

#: Objects that ``query`` does not offer: attachments are read by a legacy list call that sends whole files.
_NOT_QUERIED: Final = frozenset({"SUPDOC"})
#: Diagnoses of a row that Intacct did not let us read.
DENIALS: Final = frozenset({"permission.denied", "permission.denied_object"})
#: Diagnosis of a row that can be read, but not all that Armatic asks for is granted.
RIGHT_MISSING: Final = "permission.right_missing"


@dataclass(frozen=True, slots=True)
class Readable:
    """The object of a row was read.

    Attributes:
        rows: How many rows the user sees; 0 is a pass, too.
    """

    rows: int


#: What reading an object came to.
Outcome = Readable | Fault


def probe_of(permission: Permission) -> str:
    """The object whose reading proves the row, or empty."""
    return "" if permission.probe in _NOT_QUERIED else permission.probe


@dataclass(frozen=True, slots=True)
class RowJudge:
    """Turns what is known about a row into a finding.

    Attributes:
        diagnosed: For what to do; it knows the rows and the profile, too.
        subscriptions: The company's applications.
        declared: The user's rights as Intacct lists them.
    """

    diagnosed: Diagnostician
    subscriptions: Subscriptions
    declared: RightsList

    def judge(self, row: Permission, outcome: Outcome | None, sharer: Permission | None) -> Finding:
        """The finding about *row*.

        Args:
            row: The row.
            outcome: What reading its object came to; ``None`` where nothing can be read.
            sharer: An earlier row proven by the same object, if there is one: then reading tells nothing
                about this row.
        """
        told = self.declared.of(row)
        finding = self._judged(row, told, outcome, sharer)
        if finding.absent:
            return finding
        rights = self._known(row, told, outcome, sharer)
        return replace(finding, rights=rights, more=told.more(self._needed(row)) if told else ())

    def _judged(
        self, row: Permission, told: Listed | None, outcome: Outcome | None, sharer: Permission | None
    ) -> Finding:
        if isinstance(outcome, Fault) and sharer is None:
            return self._refused(row, told, outcome)
        missing = told.missing(self._asked(row)) if told else ()
        if told and missing:
            return self._lacking(row, missing, self._beyond(row, told))
        if self.subscriptions.lack(row.application) and not isinstance(outcome, Readable):
            return self._not_applicable(tr("Not applicable: {application} is not subscribed."), row)
        if told:
            listing = ""
            if not told.everything:
                listing = tr("Intacct lists {rights}.").format(rights=self._rights(row))
            return _passed(_read(outcome), listing, self._beyond(row, told))
        if sharer is not None:
            words = (
                tr("Cannot be told apart from {path}, which can be read.")
                if isinstance(outcome, Readable)
                else tr("Cannot be told apart from {path}, which cannot be read.")
            )
            return _skipped(words.format(path=sharer.path), self._unnamed(row), self._look(row))
        if outcome is None:
            words = (
                tr(
                    "Cannot be proven from here: see in Intacct that {rights} is ticked "
                    "in the row {row} under {application}."
                )
                if len(self._asked(row)) == 1
                else tr(
                    "Cannot be proven from here: see in Intacct that {rights} are ticked "
                    "in the row {row} under {application}."
                )
            )
            seen = words.format(rights=self._rights(row), row=_names(row), application=row.application)
            return _skipped(seen, self._unnamed(row))
        return _passed(_read(outcome), self._unnamed(row), self._unproven(row))

    def _known(
        self, row: Permission, told: Listed | None, outcome: Outcome | None, sharer: Permission | None
    ) -> tuple[RightFact, ...]:
        """What is known of each right. Reading proves List and View together: nothing tells them apart."""
        facts: dict[Right, RightFact] = {}
        if told is not None:
            named = {*row.rights, *(COMMON if told.everything else told.rights)}
            facts = {right: RightFact(right, right in told.rights, Means.DECLARED) for right in named}
        denied = isinstance(outcome, Fault) and self.diagnosed(outcome, permission=row).id in DENIALS
        if sharer is None and (denied or isinstance(outcome, Readable)):
            facts |= {right: RightFact(right, not denied, Means.QUERY) for right in READING}
        return tuple(facts[right] for right in Right if right in facts)

    def _refused(self, row: Permission, told: Listed | None, fault: Fault) -> Finding:
        if self.subscriptions.lack(row.application):
            return self._not_applicable(tr("Not applicable: {application} is not subscribed."), row)
        found = self.diagnosed(fault, permission=row)
        if found.absent and not is_needed(row, self.diagnosed.catalogue):
            return self._not_applicable(tr("Not applicable: the company does not use this feature."), row)
        bearable = row.optional or row.may_be_absent
        seen = [self._without(row)] if found.id in DENIALS else []
        if seen and told is not None and not told.missing(READING):
            seen.append(tr("Intacct lists List and View all the same: the user type may stand in the way."))
        status = CheckStatus.WARNING if bearable else CheckStatus.FAILED
        return Finding(status, " ".join(seen), found)

    def _without(self, row: Permission) -> str:
        """What becomes of the sync without the row: mostly it goes on, which a failed check hides."""
        left_out = [
            synced.label for synced in self.diagnosed.catalogue.objects if synced.permission == row.id
        ]
        if is_needed(row, self.diagnosed.catalogue):
            return f"{tr('No sync can run without it.')} {row.breaks}"
        if not left_out:
            return row.breaks
        return f"{tr('The sync goes on without {names}.').format(names=listed(left_out))} {row.breaks}"

    def _lacking(self, row: Permission, missing: Sequence[Right], beyond: str) -> Finding:
        """Reading goes on without Add, Edit or Post, so their lack does not stop the setup."""
        names = listed([right.value for right in missing])
        fault = Fault(
            Stage.OPERATION, "right_missing", function="getUserPermissions", detail=f"Missing: {names}"
        )
        found = self.diagnosed(fault, permission=row, more={"rights": names})
        seen = tr("Intacct lists the row without {rights}.").format(rights=names)
        evidence = f"{seen} {beyond}".strip()
        return Finding(CheckStatus.WARNING, evidence, found)

    @staticmethod
    def _not_applicable(words: str, row: Permission) -> Finding:
        return Finding(CheckStatus.SKIPPED, words.format(application=row.application), absent=True)

    def _asked(self, row: Permission) -> tuple[Right, ...]:
        return row.asked(self.diagnosed.profile)

    def _needed(self, row: Permission) -> tuple[Right, ...]:
        """All that is asked of the row, in a recommendation of its own, too."""
        same = (other for other in self.diagnosed.catalogue.permissions if other.path == row.path)
        return tuple(right for other in same for right in self._asked(other))

    def _rights(self, row: Permission) -> str:
        return listed([right.value for right in self._asked(row)])

    def _beyond(self, row: Permission, told: Listed) -> str:
        """A note, never a complaint: what is granted beyond the need, for who wants to narrow it."""
        more = told.more(self._needed(row))
        if told.everything:
            return tr("Intacct lists {right}, which is more than Armatic needs.").format(right=more[0])
        return tr("More than Armatic needs: {rights}.").format(rights=listed(more)) if more else ""

    def _unnamed(self, row: Permission) -> str:
        """Where Intacct shows its list and the row is not in it under a name we know: nobody can tell."""
        if not self.declared.shown:
            return ""
        return tr("Intacct lists no row called {row}, so nobody can tell.").format(row=_names(row))

    def _unproven(self, row: Permission) -> str:
        writing = [right.value for right in self._asked(row) if right not in READING]
        if not writing:
            return ""
        words = tr("{rights} cannot be proven without writing.").format(rights=listed(writing))
        return f"{words} {self._look(row)}"

    @staticmethod
    def _look(row: Permission) -> str:
        return tr("Look at the row {row} under {application}.").format(
            row=_names(row), application=row.application
        )


def is_needed(row: Permission, catalogue: Catalogue) -> bool:
    """Whether the sync cannot do without the row."""
    return any(synced.required and synced.permission == row.id for synced in catalogue.objects)


def _names(row: Permission) -> str:
    return permission_facts(row)["row_names"]


def _passed(*sentences: str) -> Finding:
    return Finding(CheckStatus.PASSED, " ".join(filter(None, sentences)))


def _skipped(*sentences: str) -> Finding:
    return Finding(CheckStatus.SKIPPED, " ".join(filter(None, sentences)))


def _read(outcome: Outcome | None) -> str:
    if not isinstance(outcome, Readable):
        return ""
    if not outcome.rows:
        return tr("Can be read; there are none yet.")
    if outcome.rows == 1:
        return tr("1 record can be read.")
    return tr("{count} records can be read.").format(count=count(outcome.rows))
