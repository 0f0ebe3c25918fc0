"""Every diagnosis is reached from something that really happens: nobody writes one that never shows."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import Query
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice import PracticeGateway
from armatic_setup.sync.errors import PageOutOfOrder, UnreadableValue
from tests.armatic.fault_table import REACHED as ARMATIC
from tests.delivery.test_intake import REACHED as DELIVERY
from tests.diagnosis.test_hints import SLIPS
from tests.diagnosis.test_way import CERTIFICATES, NETWORK
from tests.fault_cases import AT_ONCE, FAULT_CASES, right_credentials

CATALOGUE = load_catalogue()
RULES = CATALOGUE.diagnoses
#: Faults of this computer: nothing is asked of Intacct, so a kind is all there is to them.
LOCAL: Mapping[str, Fault] = {
    rule.id: Fault(Stage.LOCAL, kind)
    for rule in RULES
    for match in rule.match
    if match.stage == {Stage.LOCAL}
    for kind in match.kind
}


def test_what_a_test_never_shows_is_reached_by_other_work(practice: PracticeGateway) -> None:
    given = right_credentials(practice)
    with Gateway(given, endpoint=practice.endpoint, retry=AT_ONCE) as gateway:
        with pytest.raises(SetupError) as not_shown:
            gateway.user_permissions()
        with pytest.raises(SetupError) as denied:
            gateway.query(Query("USERINFO", ("LOGINID",), order_by=(), page_size=1))
    assert diagnose(not_shown.value.fault, CATALOGUE).id == "permission.users_view"
    assert diagnose(denied.value.fault, CATALOGUE).id == "permission.denied_object"


OTHERS = {
    "permission.users_view", "permission.denied_object",  # see above
    "reply.values",  # the sync meets a value it would have to guess at
    "network.certificate",  # words of a system in another language, see test_way
    "unknown",
}  # fmt: skip


def test_the_rest_is_told_by_other_rooms() -> None:
    for error in (
        UnreadableValue("ARINVOICE", "WHENDUE", "7", "99-99", "a date"),
        PageOutOfOrder("ARINVOICE", "7 after 8"),
    ):
        assert diagnose(error.fault, CATALOGUE).id == "reply.values"
    assert diagnose(Fault(Stage.LOCAL, "never heard of"), CATALOGUE).id == "unknown"


@pytest.mark.parametrize("rule", LOCAL)
def test_a_fault_of_this_computer_reaches_its_diagnosis(rule: str) -> None:
    facts = {"company_id": "HarborPine", "tries": "2 sign-ins", "seconds": "60 seconds"}
    assert diagnose(LOCAL[rule], CATALOGUE, **facts).id == rule


def test_every_diagnosis_is_reached() -> None:
    reached = {case.diagnosis for case in FAULT_CASES}
    reached |= {diagnosis for diagnosis, _ in CERTIFICATES.values()}
    reached |= {diagnosis for diagnosis, _ in NETWORK.values()}
    reached |= {diagnosis for _, _, diagnosis, _ in SLIPS}
    reached |= set(LOCAL) | OTHERS | ARMATIC | DELIVERY
    assert {rule.id for rule in RULES} - reached == set()
    assert reached <= {rule.id for rule in RULES}
