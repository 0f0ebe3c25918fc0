from __future__ import annotations

import pytest

from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.diagnosis.user import UserFacts, judge, user_facts, user_query
from armatic_setup.gateway.answers import QueryPage, Result, Row
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Profile

DIAGNOSED = Diagnostician(load_catalogue(), Profile.FULL, {"user_id": "xmlgw-armatic"})


def _told(*rows: Row) -> Result:
    return Result("query", "1", page=QueryPage(list(rows), len(rows), len(rows), 0))


def _row(kind: str | None = "business user", only: str | None = "true", admin: str | None = "Off") -> Row:
    return {"LOGINID": "xmlgw-armatic", "USERTYPE": kind, "ADMIN": admin, "LOGINDISABLED": only}


def test_only_the_own_row_is_asked_for() -> None:
    query = user_query("xmlgw-armatic")
    assert query.object == "USERINFO"
    assert query.page_size == 1
    assert "xmlgw-armatic" in repr(query.where)


@pytest.mark.parametrize(
    "result",
    [
        None,
        _told(),
        Result("query", "1", error=OperationRefused.of("refused")),
        _told(_row(None, None, None)),
    ],
)
def test_what_is_not_told_is_not_known(result: Result | None) -> None:
    facts = user_facts(result)
    assert facts == UserFacts()
    assert not facts.narrow
    for part in judge(facts, DIAGNOSED):
        assert part.finding.status is CheckStatus.SKIPPED  # never failed: to be denied is usual
        assert part.finding.diagnosis is None
        assert "normal" in part.finding.evidence


@pytest.mark.parametrize("kind", ["business user", "Business User", "business", "B"])
def test_a_business_user_passes(kind: str) -> None:
    kind_part, web_part = judge(user_facts(_told(_row(kind))), DIAGNOSED)
    assert kind_part.finding.status is CheckStatus.PASSED
    assert "admin privileges off" in kind_part.finding.evidence
    assert web_part.finding.status is CheckStatus.PASSED


@pytest.mark.parametrize("kind", ["employee user", "project manager user", "view only", "E"])
def test_any_other_type_is_too_narrow(kind: str) -> None:
    facts = user_facts(_told(_row(kind)))
    assert facts.narrow
    part, _ = judge(facts, DIAGNOSED)
    assert part.finding.status is CheckStatus.WARNING  # the rows themselves prove whether it is a failure
    assert part.finding.diagnosis is not None
    assert part.finding.diagnosis.id == "user.type_too_narrow"
    assert kind in part.finding.diagnosis.sentence


def test_an_ordinary_user_is_a_warning() -> None:
    _, part = judge(user_facts(_told(_row(only="false"))), DIAGNOSED)
    assert part.finding.diagnosis is not None
    assert part.finding.diagnosis.id == "user.not_web_services"


def test_an_answer_in_another_form_says_nothing() -> None:
    assert user_facts(_told(_row(only="maybe"))).web_services_only is None
