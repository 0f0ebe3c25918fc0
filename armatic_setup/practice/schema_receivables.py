"""Documents of the application Accounts Receivable.

The stored fields stand in the order in which ``ledger_rows`` fills them; fields that this
company never uses follow and are null. See ``schema_company`` for the sources.
"""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define
from armatic_setup.practice.schema_customers import MEGA_LINK, TRX_OWNER, contact_fields

_STATE: Final = (
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
    {_STATE}
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
    {_STATE}
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

ARPYMT: Final = define(
    "ARPYMT",
    "Payments",
    ("Accounts Receivable › Manage payments",),
    f"""
    RECORDNO INTEGER Record number
    RECORDTYPE TEXT Record type
    RECORDID TEXT Payment number
    {_STATE}
    DISPLAYSTATE TEXT Display state
    PAYMENTMETHOD ENUM Payment method | Printed Check=C; EFT=E; Cash=H; Credit Card=R; Online ACH Debit=A
    CUSTOMERID TEXT Customer ID
    CUSTOMERNAME TEXT Customer name
    PAYERNAME TEXT Payer name
    DOCNUMBER TEXT Check number or reference
    DESCRIPTION TEXT Description
    WHENCREATED DATE Payment date
    RECEIPTDATE DATE Receipt date
    WHENPAID DATE Date paid
    FINANCIALENTITY TEXT Bank account
    UNDEPOSITEDACCOUNTNO TEXT Undeposited funds GL account no
    BASECURR TEXT Base currency
    CURRENCY TEXT Transaction currency
    EXCH_RATE_DATE DATE Exchange rate date
    EXCHANGE_RATE DECIMAL Exchange rate
    TOTALENTERED CURRENCY Total amount
    TOTALPAID CURRENCY Total applied
    TOTALDUE CURRENCY Total left to apply
    TRX_TOTALENTERED CURRENCY Total transaction amount
    TRX_TOTALPAID CURRENCY Total transaction amount applied
    TRX_TOTALDUE CURRENCY Total transaction amount left to apply
    PRBATCH TEXT Summary
    PRBATCHKEY INTEGER Summary key
    CLEARED ENUM Cleared | F=F; T=T
    CLRDATE DATE Date cleared
    BILLTOPAYTONAME TEXT Bill to contact name
    BILLTOPAYTOKEY INTEGER Bill to contact key
    PARENTPAYMENTKEY INTEGER Parent payment key
    AUWHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    {TRX_OWNER}
    SUPDOCID TEXT Attachment
    RECORD_URL TEXT Record URL
    FINANCIALENTITYTYPE TEXT Account type
    FINANCIALACCOUNTNAME TEXT Account name
    FINANCIALACCOUNTCURRENCY TEXT Account currency
    SUMMARYTITLE TEXT Summary title
    PAYMENTMETHODKEY INTEGER Payment method key
    EXCH_RATE_TYPE_ID TEXT Exchange rate type
    TAXSOLUTIONID TEXT Tax solution
    MULTIENTITYPYMTKEY INTEGER Multi-entity payment key
    {MEGA_LINK}
    -> CUSTOMER CUSTOMER CUSTOMERID=CUSTOMERID
    """,
    natural_key="RECORDID",
)

ARPYMTDETAIL: Final = define(
    "ARPYMTDETAIL",
    "Payments applied",
    ("Accounts Receivable › Manage payments",),
    f"""
    RECORDNO INTEGER Record number
    RECORDKEY INTEGER Invoice key
    ENTRYKEY INTEGER Invoice line key
    PAYMENTKEY INTEGER Payment key
    PAYMENTENTRYKEY INTEGER Payment line key
    PAYMENTDATE DATE Payment date
    PAYMENTAMOUNT CURRENCY Payment amount
    TRX_PAYMENTAMOUNT CURRENCY Transaction payment amount
    DISCOUNTAMOUNT CURRENCY Discount amount
    TRX_DISCOUNTAMOUNT CURRENCY Transaction discount amount
    ADJUSTMENTKEY INTEGER Credit memo key
    ADJUSTMENTAMOUNT CURRENCY Credit memo amount
    TRX_ADJUSTMENTAMOUNT CURRENCY Transaction credit memo amount
    POSTEDADVANCEKEY INTEGER Advance key
    POSTEDADVANCEAMOUNT CURRENCY Advance amount
    TRX_POSTEDADVANCEAMOUNT CURRENCY Transaction advance amount
    CURRENCY TEXT Transaction currency
    {_STATE}
    MODULEKEY TEXT Module
    WHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    PARENTPAYMENTKEY INTEGER Parent payment key
    INLINEKEY INTEGER Inline credit key
    INLINEAMOUNT CURRENCY Inline credit amount
    TRX_INLINEAMOUNT CURRENCY Transaction inline credit amount
    OVERPAYMENTKEY INTEGER Overpayment key
    POSTEDOVERPAYMENTAMOUNT CURRENCY Overpayment amount
    TRX_POSTEDOVERPAYMENTAMOUNT CURRENCY Transaction overpayment amount
    NEGATIVEINVOICEKEY INTEGER Negative invoice key
    NEGATIVEINVOICEAMOUNT CURRENCY Negative invoice amount
    TRX_NEGATIVEINVOICEAMOUNT CURRENCY Transaction negative invoice amount
    -> ARINVOICE ARINVOICE RECORDKEY=RECORDNO
    -> ARPYMT ARPYMT PAYMENTKEY=RECORDNO
    """,
    owner="ARINVOICE.MEGAENTITYID",
)

ARADJUSTMENT: Final = define(
    "ARADJUSTMENT",
    "Adjustments",
    ("Accounts Receivable › Adjustments",),
    f"""
    RECORDNO INTEGER Record number
    RECORDTYPE TEXT Record type
    RECORDID TEXT Adjustment number
    {_STATE}
    CUSTOMERID TEXT Customer ID
    CUSTOMERNAME TEXT Customer name
    DOCNUMBER TEXT Invoice number
    DESCRIPTION TEXT Description
    WHENCREATED DATE Date
    WHENPOSTED DATE GL posting date
    WHENPAID DATE Date fully applied
    BASECURR TEXT Base currency
    CURRENCY TEXT Transaction currency
    EXCHANGE_RATE DECIMAL Exchange rate
    TOTALENTERED CURRENCY Total amount
    TOTALSELECTED CURRENCY Total selected
    TOTALPAID CURRENCY Total applied
    TOTALDUE CURRENCY Total left to apply
    TRX_TOTALENTERED CURRENCY Total transaction amount
    TRX_TOTALSELECTED CURRENCY Total transaction amount selected
    TRX_TOTALPAID CURRENCY Total transaction amount applied
    TRX_TOTALDUE CURRENCY Total transaction amount left to apply
    AUWHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    {TRX_OWNER}
    SUPDOCID TEXT Attachment
    {MEGA_LINK}
    -> CUSTOMER CUSTOMER CUSTOMERID=CUSTOMERID
    """,
    natural_key="RECORDID",
)

ARADVANCE: Final = define(
    "ARADVANCE",
    "Advances",
    ("Accounts Receivable › Receive advances",),
    f"""
    RECORDNO INTEGER Record number
    RECORDTYPE TEXT Record type
    RECORDID TEXT Advance number
    {_STATE}
    CUSTOMERID TEXT Customer ID
    CUSTOMERNAME TEXT Customer name
    PAYMENTMETHOD TEXT Payment method
    DOCNUMBER TEXT Check number or reference
    DESCRIPTION TEXT Description
    WHENCREATED DATE Date
    RECEIPTDATE DATE Receipt date
    PAYMENTDATE DATE Payment date
    FINANCIALENTITY TEXT Bank account
    UNDEPOSITEDACCOUNTNO TEXT Undeposited funds GL account no
    BASECURR TEXT Base currency
    CURRENCY TEXT Transaction currency
    EXCHANGE_RATE DECIMAL Exchange rate
    TOTALENTERED CURRENCY Total amount
    TOTALPAID CURRENCY Total applied
    TOTALDUE CURRENCY Total left to apply
    TRX_TOTALENTERED CURRENCY Total transaction amount
    TRX_TOTALPAID CURRENCY Total transaction amount applied
    TRX_TOTALDUE CURRENCY Total transaction amount left to apply
    AUWHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    {TRX_OWNER}
    SUPDOCID TEXT Attachment
    {MEGA_LINK}
    -> CUSTOMER CUSTOMER CUSTOMERID=CUSTOMERID
    """,
    natural_key="RECORDID",
)

OBJECTS: Final[tuple[ObjectSpec, ...]] = (
    ARINVOICE,
    ARINVOICEITEM,
    ARPYMT,
    ARPYMTDETAIL,
    ARADJUSTMENT,
    ARADVANCE,
)
