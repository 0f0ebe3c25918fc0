"""The entities to choose from, top level first, each with what it means for the data. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.diagnosis.results import CompanyFacts
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.markup import fill


@dataclass(frozen=True, slots=True)
class EntityChoice:
    """One way to sign in.

    Attributes:
        id: What the sign-in takes; empty for the top level.
        label: Its name in a list.
        meaning: What is read then, in one sentence.
        note: What else to know, in the guide's markup.
        chosen: Whether the test was signed in so.
    """

    id: str
    label: str
    meaning: str
    note: str
    chosen: bool


def entity_choices(company: CompanyFacts, catalogue: Catalogue) -> tuple[EntityChoice, ...]:
    """What the user may choose: a company with nothing to choose from gives the one way there is.

    An entity that was signed in to is among them even where the company does not list it.
    """
    texts = catalogue.entities
    if not company.multi_entity and not company.entity_id:
        single = texts.single
        return (EntityChoice("", single.label, single.meaning, single.note, chosen=True),)
    names = {entity.id: entity.name for entity in company.entities}
    if company.entity_id:
        names.setdefault(company.entity_id, "")
    top, one = texts.top_level, texts.entity
    return (
        EntityChoice("", top.label, top.meaning, top.note, chosen=not company.entity_id),
        *(
            EntityChoice(
                entity_id,
                fill(one.label, {"entity": f"{entity_id} {name}".strip()}),
                one.meaning,
                one.note,
                chosen=entity_id == company.entity_id,
            )
            for entity_id, name in names.items()
        ),
    )
