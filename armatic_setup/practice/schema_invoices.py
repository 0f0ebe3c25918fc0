"""Invoices and their lines.

The stored fields stand in the order in which ``ledger_rows`` fills them; fields that this company never uses
follow and are null. See ``schema_company`` for the sources.
"""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define
from armatic_setup.practice.schema_customers import MEGA_LINK, TRX_OWNER, contact_fields

STATE: Final = (
    "STATE ENUM State | Draft=D; Posted=A; Partially Paid=P; Paid=X; Selected=S; Reversed=V; Submitted=U"
)

ARINVOICE: Final = define(
    "ARINVOICE",
    "Invoices",
    ("Accounts Receivable › Invoices",),
    f"""
    RECORDNO INTEGER Record number
    RECORDTYPE TEXT Record type
    RECORDID TEXT Invoice number
    {STATE}
    RAWSTATE TEXT Raw state
    CUSTOMERID TEXT Customer ID
    CUSTOMERNAME TEXT Customer name
    DOCNUMBER TEXT Reference number
    DESCRIPTION TEXT Description
    TERMNAME TEXT Term
    WHENCREATED DATE Date
    WHENPOSTED DATE GL posting date
    WHENDISCOUNT DATE Discount date
    WHENDUE DATE Due date
    WHENPAID DATE Date fully paid
    DUE_IN_DAYS INTEGER Due in days
    BASECURR TEXT Base currency
    CURRENCY TEXT Transaction currency
    EXCH_RATE_DATE DATE Exchange rate date
    EXCH_RATE_TYPE_ID TEXT Exchange rate type
    EXCHANGE_RATE DECIMAL Exchange rate
    TOTALENTERED CURRENCY Total amount
    TOTALSELECTED CURRENCY Total selected
    TOTALPAID CURRENCY Total paid
    TOTALDUE CURRENCY Total due
    TRX_TOTALENTERED CURRENCY Total transaction amount
    TRX_TOTALSELECTED CURRENCY Total transaction amount selected
    TRX_TOTALPAID CURRENCY Total transaction amount paid
    TRX_TOTALDUE CURRENCY Total transaction amount due
    BILLTOPAYTOCONTACTNAME TEXT Bill to contact name
    BILLTOPAYTOKEY INTEGER Bill to contact key
    SHIPTORETURNTOCONTACTNAME TEXT Ship to contact name
    MODULEKEY TEXT Module
    PRBATCH TEXT Summary
    PRBATCHKEY INTEGER Summary key
    SYSTEMGENERATED ENUM System generated | false=F; true=T
    RECORD_URL TEXT Record URL
    AUWHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    {TRX_OWNER}
    SUPDOCID TEXT Attachment
    CUSTMESSAGEID TEXT Message ID
    CUSTMESSAGE.MESSAGE TEXT Message
    DESCRIPTION2 TEXT Document number
    TAXSOLUTIONID TEXT Tax solution
    TAXMETHOD TEXT Tax method
    RETAINAGEPERCENTAGE PERCENT Retainage percentage
    TRX_TOTALRETAINED CURRENCY Total transaction amount retained
    TRX_TOTALRELEASED CURRENCY Total transaction amount released
    TOTALRETAINED CURRENCY Total amount retained
    {MEGA_LINK}
    {contact_fields("BILLTO", "Bill to contact")}
    {contact_fields("SHIPTO", "Ship to contact")}
    -> CUSTOMER CUSTOMER CUSTOMERID=CUSTOMERID
    -> TERM ARTERM TERMNAME=NAME
    -> CONTACT CONTACT BILLTOPAYTOCONTACTNAME=CONTACTNAME
    -> BILLTO CONTACT BILLTOPAYTOCONTACTNAME=CONTACTNAME
    -> SHIPTO CONTACT SHIPTORETURNTOCONTACTNAME=CONTACTNAME
    """,
    natural_key="RECORDID",
)

ARINVOICEITEM: Final = define(
    "ARINVOICEITEM",
    "Invoice lines",
    ("Accounts Receivable › Invoices",),
    f"""
    RECORDNO INTEGER Record number
    RECORDKEY INTEGER Invoice key
    LINE_NO INTEGER Line number
    ACCOUNTNO TEXT GL account no
    ACCOUNTTITLE TEXT GL account title
    ACCOUNTLABEL TEXT AR account label
    ENTRY_DATE DATE Entry date
    AMOUNT CURRENCY Amount
    TRX_AMOUNT CURRENCY Transaction amount
    TOTALPAID CURRENCY Total paid
    TRX_TOTALPAID CURRENCY Transaction total paid
    ENTRYDESCRIPTION TEXT Memo
    DEPARTMENTID TEXT Department ID
    DEPARTMENTNAME TEXT Department name
    LOCATIONID TEXT Location ID
    LOCATIONNAME TEXT Location name
    ITEMID TEXT Item ID
    ITEMNAME TEXT Item name
    CURRENCY TEXT Transaction currency
    BASECURR TEXT Base currency
    EXCHANGE_RATE DECIMAL Exchange rate
    EXCH_RATE_DATE DATE Exchange rate date
    {STATE}
    RECORDTYPE TEXT Record type
    LINEITEM ENUM Line item | T=T; F=F
    WHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    CUSTOMERID TEXT Customer ID
    {TRX_OWNER}
    CLASSID TEXT Class ID
    PROJECTID TEXT Project ID
    SUBTOTAL TEXT Subtotal
    ALLOCATION TEXT Allocation
    ACCOUNTKEY INTEGER Account key
    EXCH_RATE_TYPE_ID TEXT Exchange rate type
    {MEGA_LINK}
    -> ARINVOICE ARINVOICE RECORDKEY=RECORDNO
    -> ITEM ITEM ITEMID=ITEMID
    -> DEPARTMENT DEPARTMENT DEPARTMENTID=DEPARTMENTID
    -> LOCATION LOCATION LOCATIONID=LOCATIONID
    """,
)

OBJECTS: Final[tuple[ObjectSpec, ...]] = (ARINVOICE, ARINVOICEITEM)
