"""Which company is it? So that the user sees it is the right one, and times can be read without guessing."""

from __future__ import annotations

from typing import Final

from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.results import CheckStatus, CompanyFacts, EntityFacts
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import CompanyShape, UserFormatting
from armatic_setup.gateway.session import Session

_FORMATTING: Final = "readUserFormatting"


def company_facts(
    session: Session, company_id: str, shape: CompanyShape, formatting: UserFormatting | Fault
) -> CompanyFacts:
    """Everything the user can recognize the company by."""
    entities = tuple(EntityFacts(entity.id, entity.name, entity.currency) for entity in shape.entities)
    known = formatting if isinstance(formatting, UserFormatting) else None
    only = entities[0].name if len(entities) == 1 and not shape.multi_entity else ""
    return CompanyFacts(
        company_id=session.company_id or company_id,
        name=only,
        base_currency=shape.base_currency,
        multi_entity=shape.multi_entity,
        multi_currency=shape.multi_currency,
        entities=entities,
        entity_id=session.entity_id,
        date_format=known.date_format if known else "",
        clock=known.clock if known else "",
        gmt_offset=known.gmt_offset if known else None,
    )


def judge(company: CompanyFacts, formatting: UserFormatting | Fault, diagnosed: Diagnostician) -> Finding:
    """The ``company`` check: fails where dates would have to be guessed at, since no sync can run then."""
    evidence = ", ".join(filter(None, (_entities(company), _currency(company), _times(company))))
    sentence = f"{evidence[0].upper()}{evidence[1:]}."
    if isinstance(formatting, Fault):
        return Finding(CheckStatus.FAILED, sentence, diagnosed(formatting))
    if not _dates_are_known(formatting):
        fault = Fault(
            Stage.OPERATION,
            "date_format",
            function=_FORMATTING,
            detail=f"date format {formatting.date_format!r}, clock {formatting.clock!r}, "
            f"offset {formatting.gmt_offset!r}",
        )
        return Finding(CheckStatus.FAILED, sentence, diagnosed(fault))
    return Finding(CheckStatus.PASSED, sentence)


def _dates_are_known(formatting: UserFormatting) -> bool:
    """A separator, then day, month and four-digit year in some order; a known clock and zone."""
    separator, order = formatting.date_format[:1], formatting.date_format[1:]
    return (
        sorted(order) == ["Y", "d", "m"]
        and not separator.isalnum()
        and formatting.clock.strip()[:2] in ("12", "24")
        and formatting.gmt_offset is not None
    )


def _entities(company: CompanyFacts) -> str:
    number = len(company.entities)
    if company.entity_id:
        return f"entity {company.entity_id}"
    if not company.multi_entity:
        return "one entity"
    return f"{number} entities" if number != 1 else "1 entity of several"


def _currency(company: CompanyFacts) -> str:
    if not company.base_currency:
        return "base currency not shown"
    return f"base currency {company.base_currency}" + (" and others" if company.multi_currency else "")


def _times(company: CompanyFacts) -> str:
    if company.gmt_offset is None:
        return ""
    hours, minutes = divmod(abs(company.gmt_offset), 60)
    return f"time zone UTC{'-' if company.gmt_offset < 0 else '+'}{hours:02}:{minutes:02}"
