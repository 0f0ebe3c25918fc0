"""Objects of the application Order Entry.

See ``schema_company`` for the sources; most fields of the documents are unconfirmed.
"""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.schema import ObjectSpec, define
from armatic_setup.practice.schema_company import STAMPS, STATUS
from armatic_setup.practice.schema_customers import MEGA_LINK, TRX_OWNER

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
    {TRX_OWNER}
    SUPDOCID TEXT Attachment
    {MEGA_LINK}
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

OBJECTS: Final[tuple[ObjectSpec, ...]] = (SODOCUMENTPARAMS, SODOCUMENT, SODOCUMENTENTRY)
