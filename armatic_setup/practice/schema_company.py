"""Objects of the applications Company and Platform Services, and the fields that all objects share.

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
    CONTACT,
    USERINFO,
    AUDITHISTORY,
)
