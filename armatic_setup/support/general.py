"""A diagnosis before anybody met it: its rule, with plain words for the facts that nobody knows yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician, permission_facts
from armatic_setup.faults import Fault, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import DiagnosisRule
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.support.story import untold

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def general(
    rule: DiagnosisRule,
    catalogue: Catalogue,
    known: Mapping[str, str] = _NOTHING,
    permission: Permission | None = None,
) -> Diagnosis:
    """What *rule* says of anybody.

    Args:
        rule: Of the catalogue.
        catalogue: For the guide's own values.
        known: Facts that are known after all, such as ``company_id``; empty ones count as unknown.
        permission: The row it is about, where that is known.
    """
    guide = {name: catalogue.values[name] for name in ("user_id", "sender_id")}
    told = {name: value for name, value in known.items() if value}
    row = permission_facts(permission) if permission else {}
    diagnosed = Diagnostician(catalogue, Profile.FULL, {**untold(), **guide, **row, **told})
    found = diagnosed.named(rule, Fault(Stage.LOCAL, "unknown"), None)
    assert found is not None, "every fact has words"
    return replace(found, detail=f"Diagnosis: {rule.id}")
