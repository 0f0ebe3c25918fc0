"""Payments and what they are applied to, adjustments, advances. Field order: see ``schema_invoices``."""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define
from armatic_setup.practice.schema_customers import MEGA_LINK, TRX_OWNER
from armatic_setup.practice.schema_invoices import STATE

ARPYMT: Final = define(
    "ARPYMT",
    "Payments",
    ("Accounts Receivable › Manage payments",),
    f"""
    RECORDNO INTEGER Record number
    RECORDTYPE TEXT Record type
    RECORDID TEXT Payment number
    {STATE}
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
    {STATE}
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
    {STATE}
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
    {STATE}
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

OBJECTS: Final[tuple[ObjectSpec, ...]] = (ARPYMT, ARPYMTDETAIL, ARADJUSTMENT, ARADVANCE)
