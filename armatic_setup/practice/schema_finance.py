"""Objects of the applications General Ledger, Cash Management and Inventory Control, and tax details.

See ``schema_company`` for the sources.
"""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define
from armatic_setup.practice.schema_company import OWNER, STAMPS, STATUS

GLACCOUNT: Final = define(
    "GLACCOUNT",
    "Accounts",
    ("General Ledger › Accounts",),
    f"""
    RECORDNO INTEGER Record number
    ACCOUNTNO TEXT Primary account no
    TITLE TEXT Title
    ACCOUNTTYPE ENUM Account type | balancesheet=N; incomestatement=Y
    NORMALBALANCE ENUM Normal balance | debit=1; credit=-1
    CLOSINGTYPE ENUM Period end closing type | non-closing account=N; closing account=C
    CATEGORY TEXT Category
    {STATUS}
    ALTERNATIVEACCOUNT ENUM Alternative setup | None=N; Payables account=P; Receivables account=R
    REQUIREDEPT BOOLEAN Require department
    REQUIRELOC BOOLEAN Require location
    TAXABLE BOOLEAN Taxable
    TAXCODE TEXT Tax code
    {STAMPS}
    """,
    natural_key="ACCOUNTNO",
)

STATACCOUNT: Final = define(
    "STATACCOUNT",
    "Statistical accounts",
    ("General Ledger › Statistical accounts",),
    f"""
    RECORDNO INTEGER Record number
    ACCOUNTNO TEXT Statistical account no
    TITLE TEXT Title
    ACCOUNTTYPE ENUM Report type | forperiod=N; cumulative=Y
    CATEGORY TEXT Category
    {STATUS}
    REQUIREDEPT BOOLEAN Require department
    REQUIRELOC BOOLEAN Require location
    {STAMPS}
    """,
    natural_key="ACCOUNTNO",
)

_BANK: Final = f"""
    RECORDNO INTEGER Record number
    BANKACCOUNTID TEXT Account ID
    BANKACCOUNTNO TEXT Account number
    GLACCOUNTNO TEXT GL account no
    BANKNAME TEXT Bank name
    ROUTINGNO TEXT Routing no
    BRANCHID TEXT Branch ID
    BANKACCOUNTTYPE ENUM Account type | checking=C; savings=S
    CURRENCY TEXT Currency
    DEPARTMENTID TEXT Department ID
    LOCATIONID TEXT Location ID
    {STATUS}
    ACHBANKID TEXT ACH bank ID
    COMPANYNAME TEXT Company name
    {STAMPS}
    {OWNER}
"""

CHECKINGACCOUNT: Final = define(
    "CHECKINGACCOUNT",
    "Checking accounts",
    ("Cash Management › Checking accounts",),
    _BANK,
    natural_key="BANKACCOUNTID",
)

SAVINGSACCOUNT: Final = define(
    "SAVINGSACCOUNT",
    "Savings accounts",
    ("Cash Management › Savings accounts",),
    _BANK,
    natural_key="BANKACCOUNTID",
)

CREDITCARD: Final = define(
    "CREDITCARD",
    "Credit card accounts",
    ("Cash Management › Credit card accounts",),
    f"""
    RECORDNO INTEGER Record number
    CARDID TEXT Card ID
    DESCRIPTION TEXT Description
    CARDTYPE ENUM Card type | Visa=V; Mastercard=M; American Express=A; Discover=D
    EXP_MONTH TEXT Expiration month
    EXP_YEAR TEXT Expiration year
    COMMCARD TEXT Commercial card
    {STATUS}
    VENDORID TEXT Vendor ID
    DEPT TEXT Department
    LOCATION TEXT Location
    LIABILITYTYPE ENUM Card liability type | Credit=C; Debit=D
    OUTSOURCECARD TEXT Outsource card
    CURRENCY TEXT Currency
    {STAMPS}
    {OWNER}
    """,
    natural_key="CARDID",
)

TAXDETAIL: Final = define(
    "TAXDETAIL",
    "Tax details",
    ("Accounts Receivable › Tax detail", "Order Entry › Tax detail"),
    f"""
    RECORDNO INTEGER Record number
    DETAILID TEXT Tax detail ID
    TAXUID TEXT Tax unique ID
    DESCRIPTION TEXT Description
    TAXTYPE ENUM Tax type | Sale=S; Purchase=P
    VALUE PERCENT Percentage
    MINTAXABLE CURRENCY Minimum taxable
    MAXTAXABLE CURRENCY Maximum taxable
    INCLUDE BOOLEAN Include
    MINTAX CURRENCY Minimum tax
    MAXTAX CURRENCY Maximum tax
    GLACCOUNT TEXT GL account
    TAXAUTHORITY TEXT Tax authority
    {STATUS}
    REVERSECHARGE BOOLEAN Reverse charge
    TAXRATE TEXT Tax rate
    TAXSOLUTIONID TEXT Tax solution
    {STAMPS}
    {OWNER}
    """,
    natural_key="DETAILID",
)

ITEM: Final = define(
    "ITEM",
    "Items",
    ("Inventory Control › Items", "Order Entry › Items"),
    f"""
    RECORDNO INTEGER Record number
    ITEMID TEXT Item ID
    NAME TEXT Item name
    {STATUS}
    ITEMTYPE ENUM Item type | Inventory=I; Non-Inventory=NI; Non-Inventory (Sales only)=NS; Kit=K
    EXTENDED_DESCRIPTION TEXT Extended description
    PRODUCTLINEID TEXT Product line ID
    GLGROUP TEXT Item GL group
    BASEPRICE CURRENCY Base price
    STANDARD_COST CURRENCY Standard cost
    UOMGRP TEXT Unit of measure group
    TAXABLE BOOLEAN Taxable
    MRR BOOLEAN Item for MRR
    WHENLASTSOLD DATE Date last sold
    {STAMPS}
    {OWNER}
    """,
    natural_key="ITEMID",
)

PRODUCTLINE: Final = define(
    "PRODUCTLINE",
    "Product lines",
    ("Inventory Control › Product lines",),
    f"""
    RECORDNO INTEGER Record number
    PRODUCTLINEID TEXT Product line ID
    DESCRIPTION TEXT Description
    {STATUS}
    {STAMPS}
    """,
    natural_key="PRODUCTLINEID",
)

UOM: Final = define(
    "UOM",
    "Units of measure",
    ("Inventory Control › Units of measure",),
    f"""
    RECORDNO INTEGER Record number
    NAME TEXT Unit of measure group
    INVUNIT TEXT Base unit
    {STATUS}
    {STAMPS}
    """,
    natural_key="NAME",
)

WAREHOUSE: Final = define(
    "WAREHOUSE",
    "Warehouses",
    ("Inventory Control › Warehouses",),
    f"""
    RECORDNO INTEGER Record number
    WAREHOUSEID TEXT Warehouse ID
    NAME TEXT Name
    LOCATIONID TEXT Location ID
    {STATUS}
    {STAMPS}
    """,
    natural_key="WAREHOUSEID",
)

OBJECTS: Final[tuple[ObjectSpec, ...]] = (
    GLACCOUNT,
    STATACCOUNT,
    CHECKINGACCOUNT,
    SAVINGSACCOUNT,
    CREDITCARD,
    TAXDETAIL,
    ITEM,
    PRODUCTLINE,
    UOM,
    WAREHOUSE,
)
