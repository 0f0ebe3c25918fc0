"""Customers and the small lists around them, of the application Accounts Receivable.

See ``schema_company`` for the sources.
"""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define
from armatic_setup.practice.schema_company import STAMPS, STATUS

_CONTACT_PARTS: Final = (
    ("CONTACTNAME", "name"),
    ("COMPANYNAME", "company name"),
    ("FIRSTNAME", "first name"),
    ("LASTNAME", "last name"),
    ("PRINTAS", "print as"),
    ("PHONE1", "primary phone"),
    ("CELLPHONE", "mobile"),
    ("EMAIL1", "primary email address"),
    ("EMAIL2", "secondary email address"),
    ("MAILADDRESS.ADDRESS1", "address 1"),
    ("MAILADDRESS.ADDRESS2", "address 2"),
    ("MAILADDRESS.CITY", "city"),
    ("MAILADDRESS.STATE", "state or territory"),
    ("MAILADDRESS.ZIP", "ZIP or postal code"),
    ("MAILADDRESS.COUNTRY", "country"),
    ("MAILADDRESS.COUNTRYCODE", "country code"),
)


def contact_fields(path: str, label: str) -> str:
    """Lines for the fields of a contact that an object shows as its own."""
    return "\n".join(f"{path}.{name} ~TEXT {label} {words}" for name, words in _CONTACT_PARTS)


TRX_OWNER: Final = """
    MEGAENTITYKEY INTEGER Created at - Entity key
    MEGAENTITYID TEXT Created at - Entity ID
    MEGAENTITYNAME TEXT Created at - Entity name
"""
MEGA_LINK: Final = "-> MEGAENTITY LOCATIONENTITY MEGAENTITYID=LOCATIONID"

CUSTOMER: Final = define(
    "CUSTOMER",
    "Customers",
    ("Accounts Receivable › Customers", "Order Entry › Customers"),
    f"""
    RECORDNO INTEGER Record number
    CUSTOMERID TEXT Customer ID
    NAME TEXT Customer name
    ENTITY TEXT Entity
    PARENTKEY INTEGER Parent key
    PARENTID TEXT Parent customer ID
    PARENTNAME TEXT Parent customer name
    TERMNAME TEXT Term
    TERMVALUE TEXT Term value
    CUSTREPID TEXT Customer rep ID
    CUSTREPNAME TEXT Customer rep name
    CUSTTYPE TEXT Customer type ID
    TERRITORYID TEXT Territory ID
    RESALENO TEXT Resale number
    TAXID TEXT Tax ID
    CREDITLIMIT CURRENCY Credit limit
    TOTALDUE CURRENCY Total due
    COMMENTS TEXT Comments
    ACCOUNTLABEL TEXT Default AR account label
    ARACCOUNT TEXT Default revenue GL account no
    LAST_INVOICEDATE DATE Last invoice created date
    LAST_STATEMENTDATE DATE Last statement generated date
    DELIVERY_OPTIONS ENUM Delivery options | Print=P; E-Mail=E; Print#~#E-Mail=B
    {STATUS}
    ONETIME BOOLEAN One time
    ONHOLD BOOLEAN On hold
    CURRENCY TEXT Default currency
    EMAILOPTIN BOOLEAN Accepts emails
    OBJECTRESTRICTION ENUM Restriction type | Unrestricted=U; RootOnly=T; Restricted=R
    DISPLAYCONTACTKEY INTEGER Primary contact key
    CONTACTKEY INTEGER Contact key
    BILLTOKEY INTEGER Bill to key
    SHIPTOKEY INTEGER Ship to key
    SUPDOCID TEXT Attachment
    GLGRPKEY INTEGER Customer GL group key
    GLGROUP TEXT Customer GL group
    WHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    {TRX_OWNER}
    {MEGA_LINK}
    {contact_fields("DISPLAYCONTACT", "Primary contact")}
    {contact_fields("CONTACTINFO", "Contact")}
    {contact_fields("BILLTO", "Bill to contact")}
    {contact_fields("SHIPTO", "Ship to contact")}
    -> PARENT CUSTOMER PARENTID=CUSTOMERID
    -> TERM ARTERM TERMNAME=NAME
    -> DISPLAYCONTACT CONTACT DISPLAYCONTACTKEY=RECORDNO
    -> CONTACTINFO CONTACT CONTACTKEY=RECORDNO
    -> BILLTO CONTACT BILLTOKEY=RECORDNO
    -> SHIPTO CONTACT SHIPTOKEY=RECORDNO
    """,
    natural_key="CUSTOMERID",
)

ARTERM: Final = define(
    "ARTERM",
    "AR terms",
    ("Accounts Receivable › AR terms",),
    f"""
    RECORDNO INTEGER Record number
    NAME TEXT Term name
    DESCRIPTION TEXT Description
    {STATUS}
    DUEDATE INTEGER Due day
    DUEFROM TEXT Due from
    DISCDATE INTEGER Discount day
    DISCFROM TEXT Discount from
    DISCAMOUNT CURRENCY Discount amount
    DISCPERCAMN TEXT Discount unit
    {STAMPS}
    """,
    natural_key="NAME",
)

CUSTTYPE: Final = define(
    "CUSTTYPE",
    "Customer types",
    ("Accounts Receivable › Customer types",),
    f"""
    RECORDNO INTEGER Record number
    NAME TEXT Customer type name
    PARENTKEY INTEGER Parent key
    PARENT TEXT Parent customer type
    {STATUS}
    {STAMPS}
    """,
    natural_key="NAME",
)

ARACCOUNTLABEL: Final = define(
    "ARACCOUNTLABEL",
    "AR account labels",
    ("Accounts Receivable › AR account labels",),
    f"""
    RECORDNO INTEGER Record number
    ACCOUNTLABEL TEXT Account label
    DESCRIPTION TEXT Description
    GLACCOUNTNO TEXT GL account no
    OFFSETGLACCOUNTNO TEXT Offset GL account no
    {STATUS}
    {STAMPS}
    """,
    natural_key="ACCOUNTLABEL",
)

OBJECTS: Final[tuple[ObjectSpec, ...]] = (CUSTOMER, ARTERM, CUSTTYPE, ARACCOUNTLABEL)
