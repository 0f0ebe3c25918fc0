"""The ``permissions`` check from its rows: how many can be read, and one diagnosis for all that cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.permissions import DENIALS, RIGHT_MISSING, is_needed, probe_of
from armatic_setup.diagnosis.results import CheckResult, CheckStatus
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician, listed
from armatic_setup.faults import Fault, Stage
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import READING, Right
from armatic_setup.language import tr

#: Diagnoses that stand for every row that was refused, and for those that made the check fail.
WHOLE: Final = frozenset({"permission.all_denied", "user.type_too_narrow"})
SEVERAL: Final = "permission.denied_rows"
#: The group's sentence names this many rows; its steps name all.
_ROWS_IN_A_SENTENCE: Final = 2


@dataclass(frozen=True, slots=True)
class RowSummary:
    """Adds up rows. It never hides one denial behind another.

    Attributes:
        diagnosed: For what to do.
        rows: Part to permission row.
        narrow_type: The user's type, where Intacct told one that caps every right; else empty.
    """

    diagnosed: Diagnostician
    rows: Mapping[str, Permission]
    narrow_type: str = ""

    def of(self, parts: Sequence[CheckResult]) -> Finding:
        """The finding of the whole check."""
        failed = [part for part in parts if part.status is CheckStatus.FAILED]
        warned = [part for part in parts if part.status is CheckStatus.WARNING]
        open_rows = any(part.status is CheckStatus.NOT_REACHED for part in parts)
        if failed:
            status = CheckStatus.FAILED
        elif open_rows:
            status = CheckStatus.NOT_REACHED
        else:
            status = CheckStatus.WARNING if warned else CheckStatus.PASSED
        return Finding(status, self._counts(parts), self._common(failed or warned, parts))

    def _counts(self, parts: Sequence[CheckResult]) -> str:
        required = [part for part in parts if not self.rows[part.id].optional]
        readable = sum(part.status is CheckStatus.PASSED or _lacks_a_right(part) for part in required)
        sentences = [_readable(readable, len(required))] if required else []
        absent = sum(part.absent for part in required)
        unproven = sum(part.status is CheckStatus.SKIPPED for part in required) - absent
        lacking = sum(map(_lacks_a_right, parts))
        more = sum(bool(part.more) for part in parts)
        recommended = [part for part in parts if part not in required]
        refused = sum(part.status is CheckStatus.WARNING and not _lacks_a_right(part) for part in recommended)
        sentences += _counted(
            unproven,
            tr("1 cannot be proven without looking."),
            tr("{count} cannot be proven without looking."),
        )
        sentences += _counted(
            absent,
            tr("1 does not apply to this company."),
            tr("{count} do not apply to this company."),
        )
        sentences += _counted(lacking, tr("1 lacks another right."), tr("{count} lack another right."))
        sentences += self._only_by_writing(required)
        sentences += _counted(
            more, tr("1 has more than Armatic needs."), tr("{count} have more than Armatic needs.")
        )
        if refused:
            words = (
                tr("{count} of 1 recommended row cannot be read.")
                if len(recommended) == 1
                else tr("{count} of {total} recommended rows cannot be read.")
            )
            sentences.append(words.format(count=refused, total=len(recommended)))
        if self._goes_on(parts):
            sentences.append(tr("The sync goes on without what was refused."))
        return " ".join(sentences)

    def _only_by_writing(self, parts: Sequence[CheckResult]) -> list[str]:
        """Rights of rows that passed, of which nothing tells whether they are granted."""
        unproven = [
            {
                right
                for right in self.rows[part.id].asked(self.diagnosed.profile)
                if right not in READING and right not in {fact.right for fact in part.rights}
            }
            for part in parts
            if part.status is CheckStatus.PASSED
        ]
        number = sum(map(bool, unproven))
        if not number:
            return []
        names = listed([right.value for right in Right if any(right in rights for rights in unproven)])
        words = (
            tr("{rights} of 1 row cannot be proven without writing: look at them in Intacct.")
            if number == 1
            else tr("{rights} of {count} rows cannot be proven without writing: look at them in Intacct.")
        )
        return [words.format(rights=names, count=number)]

    def _goes_on(self, parts: Sequence[CheckResult]) -> bool:
        """Whether rows were refused, and none that the sync cannot do without."""
        denied = [part for part in parts if part.diagnosis and part.diagnosis.id in DENIALS]
        return bool(denied) and not any(
            is_needed(self.rows[part.id], self.diagnosed.catalogue) for part in denied
        )

    def _common(self, troubled: Sequence[CheckResult], parts: Sequence[CheckResult]) -> Diagnosis | None:
        """One diagnosis for all rows in trouble: denials are told together, a single one as its own."""
        found = [part.diagnosis for part in troubled if part.diagnosis]
        if not found:
            return None
        denied = [part for part in troubled if part.diagnosis and part.diagnosis.id in DENIALS]
        if len(denied) < 2:
            return (denied[0].diagnosis if denied else None) or found[0]
        tried = [part for part in parts if probe_of(self.rows[part.id]) and not part.absent]
        nothing = not any(part.status is CheckStatus.PASSED for part in tried)
        paths = [self.rows[part.id].path for part in denied]
        more = {"rows": _some(paths), "all_rows": listed(paths)}
        if self.narrow_type:
            more["user_type"] = self.narrow_type
        fault = Fault(
            Stage.OPERATION,
            "all_rows_denied" if nothing else "rows_denied",
            function="query",
            detail="\n".join(part.diagnosis.detail for part in denied if part.diagnosis),
        )
        return self.diagnosed(fault, more=more)


def _readable(readable: int, required: int) -> str:
    words = (
        tr("{count} of 1 row can be read.") if required == 1 else tr("{count} of {total} rows can be read.")
    )
    return words.format(count=readable, total=required)


def _counted(number: int, one: str, many: str) -> list[str]:
    """The sentence for this many rows; none for no row."""
    return [(one if number == 1 else many).format(count=number)] if number else []


def _some(names: Sequence[str]) -> str:
    more = len(names) - _ROWS_IN_A_SENTENCE
    if more <= 0:
        return listed(names)
    return tr("{names} and {count} more").format(names=", ".join(names[:_ROWS_IN_A_SENTENCE]), count=more)


def _lacks_a_right(part: CheckResult) -> bool:
    """Whether the row can be read, but not all that Armatic asks for is granted."""
    return part.diagnosis is not None and part.diagnosis.id == RIGHT_MISSING
