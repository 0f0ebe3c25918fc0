"""Any review, for property tests: journeys of this company, and files of it or of another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.row_proof import RightProof, RowProof, by_row
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review.review_file import ReviewFile
from tests.guide.catalogue import CATALOGUE
from tests.review.start import ATTACHMENTS, CUSTOMERS, INVOICES, LABELS, NOW, journey

ROWS = (CUSTOMERS, INVOICES, LABELS, ATTACHMENTS)
texts = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), max_size=12)
times = st.integers(0, 5).map(lambda hours: NOW + timedelta(hours=hours))
rights = st.frozensets(st.sampled_from([Right.LIST, Right.VIEW, Right.ADD, Right.VOID]), max_size=3)


@st.composite
def proofs(draw: st.DrawFn, row: str) -> RowProof:
    told = draw(
        st.dictionaries(st.sampled_from([Right.LIST, Right.VIEW, Right.ADD]), st.tuples(st.booleans(), times))
    )
    found = tuple(RightProof(right, *told[right]) for right in Right if right in told)
    return RowProof(row, draw(times), draw(st.booleans()), found)


@st.composite
def states(draw: st.DrawFn, company: str = "HarborPine") -> SetupState:
    """The state of a journey with anything in its review. Not the journey: it is too long to be shown."""
    mine = journey().answer(
        company_id=company,
        model=draw(st.sampled_from(PermissionModel)),
        entities=draw(st.sampled_from(EntityModel)),
        profile=draw(st.sampled_from(Profile)),
    )
    found: list[RowProof] = []
    for row in draw(st.lists(st.sampled_from(ROWS), unique=True)):
        permission = CATALOGUE.permission(row)
        if draw(st.booleans()):
            mine = mine.grant_today(row, draw(rights))
        for right in draw(st.frozensets(st.sampled_from(permission.rights))):
            mine = mine.tick(row, right, ticked=True)
        if permission.may_be_absent and draw(st.booleans()):
            mine = mine.mark_absent(row, absent=True)
        mine = mine.call_row(row, draw(texts)).note(row, draw(texts))
        if draw(st.booleans()):
            found.append(draw(proofs(row)))
    mine = mine.reviewed(draw(texts), draw(texts), draw(times))
    return replace(mine.state, proofs=tuple(by_row(found).values()))


def of(state: SetupState) -> Journey:
    """The journey in that state."""
    return Journey(CATALOGUE, state)


def files(company: str = "HarborPine") -> st.SearchStrategy[ReviewFile]:
    """A file of the company, saved from anything."""
    return states(company).map(lambda theirs: ReviewFile.of(of(theirs), None, NOW))
