"""Objects of the applications Company, General Ledger, Cash Management, Inventory Control and Taxes.

Field names: public field lists of several independent clients and the vendor's object pages. That a field
exists in every company is unconfirmed; which right opens which object is inferred from the vendor's help.
"""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define

STATUS: Final = "STATUS ENUM Status | active=T; inactive=F"
STAMPS: Final = """
    WHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
"""
OWNER: Final = """
    MEGAENTITYKEY INTEGER Created at - Entity key
    MEGAENTITYID TEXT Created at - Entity ID
    MEGAENTITYNAME TEXT Created at - Entity name
    -> MEGAENTITY LOCATIONENTITY MEGAENTITYID=LOCATIONID
"""

LOCATIONENTITY: Final = define(
    "LOCATIONENTITY",
    "Entities",
    ("Company › Entities",),
    f"""
    RECORDNO INTEGER Record number
    LOCATIONID TEXT Entity ID
    NAME TEXT Entity name
    REPORTPRINTAS TEXT Print as
    SUPERVISORID TEXT Manager ID
    FIRSTMONTH INTEGER First fiscal month
    FIRSTMONTHTAX INTEGER First tax month
    WEEKSTART INTEGER Week begins on
    FEDERALID TEXT Entity tax ID
    STARTDATE DATE Start date
    ENDDATE DATE End date
    {STATUS}
    HAS_IE_RELATION BOOLEAN Has inter-entity relationships
    CUSTOMERID TEXT Customer ID
    CUSTOMERNAME TEXT Customer name
    VENDORID TEXT Vendor ID
    VENDORNAME TEXT Vendor name
    CURRENCY TEXT Base currency
    TAXID TEXT Tax ID
    ENABLELEGALCONTACT BOOLEAN Use a legal contact
    LEGALNAME TEXT Legal name
    LEGALADDRESS1 TEXT Legal address 1
    LEGALADDRESS2 TEXT Legal address 2
    LEGALCITY TEXT Legal city
    LEGALSTATE TEXT Legal state
    LEGALZIPCODE TEXT Legal ZIP code
    LEGALCOUNTRY TEXT Legal country
    OPCOUNTRY TEXT Operating country
    ADDRESSCOUNTRYDEFAULT TEXT Default country for addresses
    RECORD_URL TEXT Record URL
    {STAMPS}
    """,
    natural_key="LOCATIONID",
)

LOCATION: Final = define(
    "LOCATION",
    "Locations",
    ("Company › Locations",),
    f"""
    RECORDNO INTEGER Record number
    LOCATIONID TEXT Location ID
    NAME TEXT Location name
    PARENTKEY INTEGER Parent key
    PARENTID TEXT Parent ID
    PARENTNAME TEXT Parent name
    SUPERVISORID TEXT Manager ID
    {STATUS}
    CURRENCY TEXT Base currency
    ENTITY TEXT Entity
    {STAMPS}
    -> PARENT LOCATION PARENTID=LOCATIONID
    """,
    natural_key="LOCATIONID",
)

DEPARTMENT: Final = define(
    "DEPARTMENT",
    "Departments",
    ("Company › Departments",),
    f"""
    RECORDNO INTEGER Record number
    DEPARTMENTID TEXT Department ID
    TITLE TEXT Department name
    PARENTKEY INTEGER Parent key
    PARENTID TEXT Parent department ID
    PARENTNAME TEXT Parent department name
    SUPERVISORNAME TEXT Manager
    {STATUS}
    CUSTTITLE TEXT Department title
    {STAMPS}
    -> PARENT DEPARTMENT PARENTID=DEPARTMENTID
    """,
    natural_key="DEPARTMENTID",
)

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

CONTACT: Final = define(
    "CONTACT",
    "Contacts",
    ("Company › Contacts",),
    f"""
    RECORDNO INTEGER Record number
    CONTACTNAME TEXT Contact name
    COMPANYNAME TEXT Company name
    PREFIX TEXT Mr./Ms./Mrs.
    FIRSTNAME TEXT First name
    LASTNAME TEXT Last name
    INITIAL TEXT Middle name
    PRINTAS TEXT Print as
    TAXABLE BOOLEAN Taxable
    TAXID TEXT Tax ID
    PHONE1 TEXT Primary phone
    PHONE2 TEXT Secondary phone
    CELLPHONE TEXT Mobile
    PAGER TEXT Pager
    FAX TEXT Fax
    EMAIL1 TEXT Primary email address
    EMAIL2 TEXT Secondary email address
    URL1 TEXT Primary URL
    URL2 TEXT Secondary URL
    VISIBLE BOOLEAN Show in lists
    MAILADDRESS.ADDRESS1 TEXT Address 1
    MAILADDRESS.ADDRESS2 TEXT Address 2
    MAILADDRESS.CITY TEXT City
    MAILADDRESS.STATE TEXT State or territory
    MAILADDRESS.ZIP TEXT ZIP or postal code
    MAILADDRESS.COUNTRY TEXT Country
    MAILADDRESS.COUNTRYCODE TEXT Country code
    TAXGROUP.NAME TEXT Contact tax group
    TAXGROUP.RECORDNO INTEGER Contact tax group key
    {STATUS}
    {STAMPS}
    {OWNER}
    """,
    natural_key="CONTACTNAME",
)

USERINFO: Final = define(
    "USERINFO",
    "Users",
    ("Company › Users",),
    """
    RECORDNO INTEGER Record number
    LOGINID TEXT User ID
    DESCRIPTION TEXT User name
    USERTYPE ENUM User type | business user=B; employee user=E; view only user=V
    ADMIN ENUM Admin privileges | Off=F; Limited=L; Full=T
    STATUS ENUM Status | active=T; inactive=F; lockedout=L
    LOGINDISABLED BOOLEAN Web services only
    """,
    natural_key="LOGINID",
)

AUDITHISTORY: Final = define(
    "AUDITHISTORY",
    "Audit history",
    ("Platform Services › Custom reports",),
    """
    ID INTEGER Record number
    OBJECTTYPE TEXT Object type
    OBJECTKEY TEXT Object key
    OBJECTDESC TEXT Object description
    USERID TEXT User ID
    ACCESSTIME TIMESTAMP Access time
    ACCESSMODE TEXT Access mode
    SOURCE TEXT Source
    """,
    key="ID",
)

OBJECTS: Final[tuple[ObjectSpec, ...]] = (
    LOCATIONENTITY,
    LOCATION,
    DEPARTMENT,
    GLACCOUNT,
    STATACCOUNT,
    CHECKINGACCOUNT,
    SAVINGSACCOUNT,
    CREDITCARD,
    TAXDETAIL,
    ITEM,
    CONTACT,
    USERINFO,
    AUDITHISTORY,
)
