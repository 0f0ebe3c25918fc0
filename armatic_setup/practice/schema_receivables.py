"""Objects of the applications Accounts Receivable and Order Entry.

The stored fields stand in the order in which ``ledger_rows`` and ``masters`` fill them; fields that this
company never uses follow and are null. See ``schema_company`` for the sources.
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


def _contact(path: str, label: str) -> str:
    return "\n".join(f"{path}.{name} ~TEXT {label} {words}" for name, words in _CONTACT_PARTS)


_STATE: Final = (
    "STATE ENUM State | Draft=D; Posted=A; Partially Paid=P; Paid=X; Selected=S; Reversed=V; Submitted=U"
)
_TRX_OWNER: Final = """
    MEGAENTITYKEY INTEGER Created at - Entity key
    MEGAENTITYID TEXT Created at - Entity ID
    MEGAENTITYNAME TEXT Created at - Entity name
"""
_MEGA_LINK: Final = "-> MEGAENTITY LOCATIONENTITY MEGAENTITYID=LOCATIONID"

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
    {_TRX_OWNER}
    {_MEGA_LINK}
    {_contact("DISPLAYCONTACT", "Primary contact")}
    {_contact("CONTACTINFO", "Contact")}
    {_contact("BILLTO", "Bill to contact")}
    {_contact("SHIPTO", "Ship to contact")}
    -> PARENT CUSTOMER PARENTID=CUSTOMERID
    -> TERM ARTERM TERMNAME=NAME
    -> DISPLAYCONTACT CONTACT DISPLAYCONTACTKEY=RECORDNO
    -> CONTACTINFO CONTACT CONTACTKEY=RECORDNO
    -> BILLTO CONTACT BILLTOKEY=RECORDNO
    -> SHIPTO CONTACT SHIPTOKEY=RECORDNO
    """,
    natural_key="CUSTOMERID",
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
    {_TRX_OWNER}
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
    {_MEGA_LINK}
    {_contact("BILLTO", "Bill to contact")}
    {_contact("SHIPTO", "Ship to contact")}
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
    {_TRX_OWNER}
    CLASSID TEXT Class ID
    PROJECTID TEXT Project ID
    SUBTOTAL TEXT Subtotal
    ALLOCATION TEXT Allocation
    ACCOUNTKEY INTEGER Account key
    EXCH_RATE_TYPE_ID TEXT Exchange rate type
    {_MEGA_LINK}
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
    PAYMENTMETHOD ENUM Payment method | Printed Check=C; EFT=E; Cash=H; Online=O; Credit Card=R; Online ACH Debit=A
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
    {_TRX_OWNER}
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
    {_MEGA_LINK}
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
    {_TRX_OWNER}
    SUPDOCID TEXT Attachment
    {_MEGA_LINK}
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
    {_TRX_OWNER}
    SUPDOCID TEXT Attachment
    {_MEGA_LINK}
    -> CUSTOMER CUSTOMER CUSTOMERID=CUSTOMERID
    """,
    natural_key="RECORDID",
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

SODOCUMENTPARAMS: Final = define(
    "SODOCUMENTPARAMS",
    "Order Entry transaction definitions",
    ("Order Entry › Order Entry transaction definitions",),
    f"""
    RECORDNO INTEGER Record number
    DOCID TEXT Name of transaction
    DOCCLASS ENUM Template type | Quote=Q; Order=O; List=L; Invoice=I; Adjustment=A; Other=X
    DESCRIPTION TEXT Description
    CATEGORY TEXT Workflow category
    UPDINV TEXT Affects inventory
    UPDGL TEXT Transaction posting
    {STATUS}
    {STAMPS}
    """,
    natural_key="DOCID",
)

SODOCUMENT: Final = define(
    "SODOCUMENT",
    "Order Entry transactions",
    ("Order Entry › Order Entry transactions",),
    f"""
    RECORDNO INTEGER Record number
    DOCNO TEXT Document number
    DOCID TEXT Document ID
    DOCPARID TEXT Transaction definition
    STATE ENUM State | Draft=D; Pending=P; Closed=C; Converted=V
    PRRECORDKEY INTEGER Invoice key
    CUSTVENDID TEXT Customer ID
    CUSTVENDNAME TEXT Customer name
    PONUMBER TEXT Reference number
    MESSAGE TEXT Message
    WHENCREATED DATE Date
    WHENDUE DATE Due date
    TERM.NAME TEXT Payment terms
    BASECURR TEXT Base currency
    CURRENCY TEXT Transaction currency
    EXCHRATE DECIMAL Exchange rate
    SUBTOTAL CURRENCY Subtotal
    TOTAL CURRENCY Total
    TRX_SUBTOTAL CURRENCY Transaction subtotal
    TRX_TOTAL CURRENCY Transaction total
    CREATEDFROM TEXT Created from
    AUWHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    {_TRX_OWNER}
    SUPDOCID TEXT Attachment
    {_MEGA_LINK}
    -> ARINVOICE ARINVOICE PRRECORDKEY=RECORDNO
    -> CUSTOMER CUSTOMER CUSTVENDID=CUSTOMERID
    """,
    natural_key="DOCID",
)

SODOCUMENTENTRY: Final = define(
    "SODOCUMENTENTRY",
    "Order Entry transaction lines",
    ("Order Entry › Order Entry transactions",),
    """
    RECORDNO INTEGER Record number
    DOCHDRNO INTEGER Document key
    DOCHDRID TEXT Document ID
    LINE_NO INTEGER Line number
    ITEMID TEXT Item ID
    ITEMNAME TEXT Item name
    ITEMDESC TEXT Item description
    MEMO TEXT Memo
    QUANTITY DECIMAL Quantity
    UNIT TEXT Unit
    PRICE CURRENCY Price
    TOTAL CURRENCY Extended base price
    TRX_PRICE CURRENCY Transaction price
    TRX_VALUE CURRENCY Extended transaction price
    CURRENCY TEXT Transaction currency
    LOCATIONID TEXT Location ID
    DEPARTMENTID TEXT Department ID
    CUSTOMERID TEXT Customer ID
    WHENCREATED TIMESTAMP When created
    WHENMODIFIED TIMESTAMP When modified
    CREATEDBY INTEGER Created by
    MODIFIEDBY INTEGER Modified by
    -> SODOCUMENT SODOCUMENT DOCHDRNO=RECORDNO
    -> ITEM ITEM ITEMID=ITEMID
    """,
    owner="SODOCUMENT.MEGAENTITYID",
)

OBJECTS: Final[tuple[ObjectSpec, ...]] = (
    CUSTOMER,
    ARINVOICE,
    ARINVOICEITEM,
    ARPYMT,
    ARPYMTDETAIL,
    ARADJUSTMENT,
    ARADVANCE,
    ARTERM,
    CUSTTYPE,
    ARACCOUNTLABEL,
    SODOCUMENTPARAMS,
    SODOCUMENT,
    SODOCUMENTENTRY,
)
