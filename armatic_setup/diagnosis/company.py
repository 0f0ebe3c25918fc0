"""Which company is it? So that the user sees it is the right one, and times can be read without guessing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.findings import Finding, Part, worst
from armatic_setup.diagnosis.permissions import Outcome, Readable
from armatic_setup.diagnosis.results import CheckStatus, CompanyFacts, EntityFacts
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician, listed
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import CompanyShape, UserFormatting
from armatic_setup.gateway.session import Session
from armatic_setup.language import tr

#: The object that lists the entities that exist, those the user may not enter included.
ENTITIES: Final = "LOCATIONENTITY"
_FORMATTING: Final = "readUserFormatting"
#: The evidence names this many entities.
_NAMED: Final = 6


def company_facts(
    session: Session,
    company_id: str,
    shape: CompanyShape,
    formatting: UserFormatting | Fault,
    existing: Outcome | None = None,
) -> CompanyFacts:
    """Everything the user can recognize the company by.

    Args:
        session: The sign-in.
        company_id: As typed.
        shape: What kind of company it is.
        formatting: How its user's dates are written.
        existing: What reading the list of all entities came to.
    """
    entities = tuple(EntityFacts(entity.id, entity.name, entity.currency) for entity in shape.entities)
    known = formatting if isinstance(formatting, UserFormatting) else None
    several = shape.multi_entity or len(entities) > 1
    only = entities[0].name if len(entities) == 1 and not several else ""
    comparable = several and not session.entity_id and "readEntityDetails" not in shape.refused
    return CompanyFacts(
        company_id=session.company_id or company_id,
        name=only,
        base_currency=shape.base_currency,
        multi_entity=several,
        multi_currency=shape.multi_currency,
        entities=entities,
        entity_id=session.entity_id,
        date_format=known.date_format if known else "",
        clock=known.clock if known else "",
        gmt_offset=known.gmt_offset if known else None,
        closed_entities=max(0, existing.rows - len(entities))
        if comparable and isinstance(existing, Readable)
        else None,
    )


@dataclass(frozen=True, slots=True)
class CompanyJudge:
    """Judges what is known of the company.

    Attributes:
        diagnosed: For what to do.
        facts: What is known.
        formatting: How the user's dates are written, or why nobody knows.
        refused: Why the entities are not told, where they are refused.
    """

    diagnosed: Diagnostician
    facts: CompanyFacts
    formatting: UserFormatting | Fault
    refused: Fault | None = None

    def judge(self) -> tuple[Finding, tuple[Part, ...]]:
        """The ``company`` check and its parts.

        It fails where dates would have to be guessed at, since no sync can run then.
        """
        parts = (
            Part("company.identity", self._identity()),
            Part("company.entities", self._entities()),
            Part("company.dates", self._dates()),
        )
        found = worst(parts)
        seen = ", ".join(filter(None, (self._number(), self._currency(), self._times())))
        status = CheckStatus.PASSED if found.status is CheckStatus.SKIPPED else found.status
        return Finding(status, f"{seen[0].upper()}{seen[1:]}.", found.diagnosis), parts

    def _identity(self) -> Finding:
        company = self.facts
        name = f", {company.name}" if company.name else ""
        return Finding(CheckStatus.PASSED, f"{company.company_id}{name}, {self._currency()}.")

    def _entities(self) -> Finding:
        company = self.facts
        if self.refused is not None:
            return Finding(CheckStatus.SKIPPED, f"{tr('Not shown.')} {self.diagnosed(self.refused).sentence}")
        if not company.multi_entity:
            return Finding(CheckStatus.PASSED, tr("The company has no entities to choose from."))
        place = (
            tr("Signed in to entity {entity}.").format(entity=company.entity_id)
            if company.entity_id
            else tr("At the top level.")
        )
        names = [f"{entity.id} {entity.name}".strip() for entity in company.entities]
        if not names and not company.entity_id:
            return Finding(CheckStatus.WARNING, place, self._diagnosed("no_entities"))
        seen = place
        if names:
            may_enter = tr("The user may enter {names}.").format(names=_some(names).removesuffix("."))
            seen = f"{place} {may_enter}"
        if company.closed_entities:
            number = company.closed_entities
            words = tr("1 more entity") if number == 1 else tr("{number} more entities")
            closed = words.format(number=number)
            return Finding(CheckStatus.WARNING, seen, self._diagnosed("entities_closed", entities=closed))
        return Finding(CheckStatus.PASSED, seen)

    def _dates(self) -> Finding:
        told = self.formatting
        if isinstance(told, Fault):
            return Finding(CheckStatus.FAILED, "", self.diagnosed(told))
        if not _dates_are_known(told):
            detail = f"date format {told.date_format!r}, clock {told.clock!r}, offset {told.gmt_offset!r}"
            fault = Fault(Stage.OPERATION, "date_format", function=_FORMATTING, detail=detail)
            return Finding(CheckStatus.FAILED, "", self.diagnosed(fault))
        parts = {"d": tr("day"), "m": tr("month"), "Y": tr("year")}
        order = " ".join(parts[letter] for letter in told.date_format[1:])
        return Finding(
            CheckStatus.PASSED,
            tr("Dates are written {order}, {zone}.").format(order=order, zone=self._times()),
        )

    def _diagnosed(self, kind: str, **more: str) -> Diagnosis:
        return self.diagnosed(Fault(Stage.OPERATION, kind, function="readEntityDetails"), more=more)

    def _number(self) -> str:
        company = self.facts
        number = len(company.entities)
        if company.entity_id:
            return tr("entity {entity}").format(entity=company.entity_id)
        if not company.multi_entity:
            return tr("one entity")
        return tr("{number} entities").format(number=number) if number != 1 else tr("1 entity of several")

    def _currency(self) -> str:
        company = self.facts
        if not company.base_currency:
            return tr("base currency not shown")
        words = (
            tr("base currency {currency} and others")
            if company.multi_currency
            else tr("base currency {currency}")
        )
        return words.format(currency=company.base_currency)

    def _times(self) -> str:
        offset = self.facts.gmt_offset
        if offset is None:
            return ""
        hours, minutes = divmod(abs(offset), 60)
        zone = f"UTC{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"
        return tr("time zone {zone}").format(zone=zone)


def _dates_are_known(formatting: UserFormatting) -> bool:
    """A separator, then day, month and four-digit year in some order; a known clock and zone."""
    separator, order = formatting.date_format[:1], formatting.date_format[1:]
    return (
        sorted(order) == ["Y", "d", "m"]
        and not separator.isalnum()
        and formatting.clock.strip()[:2] in ("12", "24")
        and formatting.gmt_offset is not None
    )


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    if more <= 0:
        return listed(names)
    return tr("{names} and {count} more").format(names=", ".join(names[:_NAMED]), count=more)
