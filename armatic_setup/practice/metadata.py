"""The data elements of the functions that describe the company and the user."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from armatic_setup.practice.access import PracticeAccess
from armatic_setup.practice.company import PracticeCompany
from armatic_setup.practice.dates import offset_text
from armatic_setup.practice.schema import FieldSpec, ObjectSpec, Relationship
from armatic_setup.practice.setup_data import Entity
from armatic_setup.practice.xml_out import element, leaf


def definition(spec: ObjectSpec, label: Callable[[str], str]) -> str:
    """What ``lookup`` answers. That fields of a primary contact are listed with dots is unconfirmed."""
    fields = element("Fields", *(_field(one, spec, label) for one in spec.fields))
    relationships = element("Relationships", *(_relationship(one) for one in spec.relationships))
    kind = element("Type", fields, relationships, attributes={"Name": spec.name, "DocumentType": ""})
    return element(
        "data", kind, attributes={"listtype": "All", "count": "1", "totalcount": "1", "numremaining": "0"}
    )


def _field(one: FieldSpec, spec: ObjectSpec, label: Callable[[str], str]) -> str:
    shown = label(one.label)
    values = ""
    if one.values:
        values = element("VALIDVALUES", *(leaf("VALIDVALUE", value) for value in one.values))
    return element(
        "Field",
        leaf("ID", one.name),
        leaf("LABEL", shown),
        leaf("DESCRIPTION", shown),
        leaf("REQUIRED", "true" if one.name == spec.natural_key else "false"),
        leaf("READONLY", "true" if one.name in {spec.key, "WHENCREATED", "WHENMODIFIED"} else "false"),
        leaf("DATATYPE", one.datatype),
        values,
        leaf("ISCUSTOM", "false"),
    )


def _relationship(one: Relationship) -> str:
    return element(
        "Relationship",
        leaf("OBJECTPATH", one.path),
        leaf("OBJECTNAME", one.target),
        leaf("LABEL", ""),
        leaf("RELATIONSHIPTYPE", "MANY2ONE"),
        leaf("RELATEDBY", one.local),
    )


def financial_setup(company: PracticeCompany) -> str:
    """What ``getFinancialSetup`` answers."""
    return element(
        "data",
        element(
            "financialSetup",
            leaf("baseCurrency", company.base_currency),
            leaf("defaultBook", "ACCRUAL"),
            leaf("firstFiscalMonth", 1),
            leaf("multiBaseCurrency", "false"),
            leaf("multiBook", "false"),
            leaf("multiCurrency", "true"),
            leaf("multiEntityShared", "true"),
        ),
    )


def entities(shown: Iterable[Entity], base_currency: str) -> str:
    """What ``readEntityDetails`` answers: the entities that the user may enter."""
    return element(
        "data",
        *(
            element(
                "entity",
                leaf("id", one.id),
                leaf("name", one.name),
                leaf("recordno", one.recordno),
                leaf("currency", base_currency),
                leaf("firstfiscalmonth", 1),
                leaf("firstfiscaltaxmonth", ""),
                leaf("weekstart", ""),
            )
            for one in shown
        ),
    )


def user_formatting(access: PracticeAccess) -> str:
    """What ``readUserFormatting`` answers for the web-services user."""
    return element(
        "data",
        element(
            "userformatting",
            leaf("recordno", access.user_key),
            leaf("locale", access.locale),
            leaf("dateformat", access.date_format),
            leaf("gmtoffset", offset_text(access.gmt_offset)),
            leaf("clock", 24),
        ),
    )


def user_permissions(
    effective: Iterable[tuple[str, list[tuple[str, list[str]]]]], label: Callable[[str], str]
) -> str:
    """What ``getUserPermissions`` answers: names as this company shows them."""
    applications = (
        element(
            "appSubscription",
            leaf("applicationName", application),
            element(
                "policies",
                *(
                    element("policy", leaf("policyName", label(row)), leaf("rights", "|".join(rights)))
                    for row, rights in rows
                ),
            ),
        )
        for application, rows in effective
    )
    return element("data", element("permissions", *applications))
