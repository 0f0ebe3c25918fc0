"""Tables as people paste them: each is read right, and nonsense is refused with a kind of its own."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.guide.vocabulary import Right
from armatic_setup.review.pasting import PastedGrants, PasteError, read_grants
from tests.guide.catalogue import CATALOGUE
from tests.review.start import (
    ATTACHMENTS,
    CARDS,
    CHECKING,
    CUSTOMERS,
    DEPARTMENTS,
    INVOICES,
    ITEMS,
    LABELS,
    ORDER_CUSTOMERS,
    ORDER_ITEMS,
    PAYMENTS,
    PAYMENTS_POST,
    TRANSACTIONS,
)

L, V, A, E, D, P = Right.LIST, Right.VIEW, Right.ADD, Right.EDIT, Right.DELETE, Right.POST


def read(text: str, labels: Mapping[str, str] | None = None) -> PastedGrants:
    return read_grants(
        text,
        CATALOGUE.permissions,
        labels or {},
        applications=CATALOGUE.applications,
        other_applications=CATALOGUE.other_applications,
    )


#: What each of the tables below says.
RECEIVABLE = {
    CUSTOMERS: {L, V, A, E, D},
    INVOICES: {L, V, P},
    PAYMENTS: set(),
    PAYMENTS_POST: set(),
}

SPREADSHEET = (
    "Accounts Receivable\t\t\t\t\t\t\n"
    "Permission\tList\tView\tAdd\tEdit\tDelete\tPost\n"
    "Customers\tx\tx\tx\tx\tx\t\n"
    "Invoices\tx\tx\t\t\t\tx\n"
    "Manage payments\t\t\t\t\t\t\n"
)

TABLES = {
    "a spreadsheet": SPREADSHEET,
    "Windows line ends, a byte order mark and TRUE": "\ufeff"
    + SPREADSHEET.replace("\tx", "\tTRUE").replace("\t\t", "\tFALSE\t").replace("\n", "\r\n"),
    "line ends of an old Mac and hard blanks": SPREADSHEET.replace("\n", "\r")
    .replace("Manage payments", "Manage\u00a0payments")
    .replace("\tx", "\t\u202f✓\u00a0"),
    "a CSV file, quoted": (
        '"Application","Permission","Edit","List","View","Add","Delete","Post"\r\n'
        '"Accounts Receivable","Customers","Yes","Yes","Yes","Yes","Yes","No"\r\n'
        '"Accounts Receivable","Invoices","No","Yes","Yes","No","No","Yes"\r\n'
        '"Accounts Receivable","Manage payments","No","No","No","No","No","No"\r\n'
    ),
    "semicolons, columns in another order, application once": (
        "Module;Row;Post;Delete;Edit;Add;View;List\n"
        "Accounts Receivable;Customers;0;1;1;1;1;1\n"
        ";Invoices;1;0;0;0;1;1\n"
        ";Manage payments;0;0;0;0;0;0\n"
    ),
    "Markdown": (
        "## Accounts Receivable\n\n"
        "| Activities and lists | List | View | Add | Edit | Delete | Post |\n"
        "|---|:-:|:-:|:-:|:-:|:-:|--:|\n"
        "| **Customers** | ☑ | ☑ | ☑ | ☑ | ☑ | ☐ |\n"
        "| Invoices | ☑ | ☑ | ☐ | ☐ | ☐ | ☑ |\n"
        "| `Manage payments` | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |\n"
    ),
    "columns aligned by blanks": (
        "Accounts Receivable\n\n"
        "Permission           List   View   Add   Edit   Delete   Post\n"
        "Customers            x      x      x     x      x\n"
        "Invoices             x      x                            x\n"
        "Manage payments\n"
    ),
    "aligned under heads one blank apart": (
        "Accounts Receivable\n"
        "                     List View Add Edit Delete Post\n"
        "Customers             x    x    x   x     x\n"
        "AR sales invoices     x    x                    x\n"
        "Manage payments       -    -    -   -     -     -\n"
    ),
    "a browser, as HTML source": (
        "<style>td {color: red}</style><h2>Accounts Receivable</h2><table><thead><tr><th>Activities and lists"
        "<th>List<th>View<th>Add<th>Edit<th>Delete<th>Post</thead>"
        "<tr><td>Customers</td>"
        + "<td><input type=checkbox checked></td>" * 5
        + "<td><input type=checkbox></td></tr><tr><td>Invoices</td>"
        + "<td><input type='checkbox' checked='checked'></td>" * 2
        + "<td></td>" * 3
        + "<td><span role=checkbox aria-checked=true></span></td></tr>"
        "<tr><td>Manage&nbsp;payments</td>" + "<td><input type=checkbox></td>" * 6 + "</tr></table>"
    ),
    "a screen reader, a line a row": (
        "Accounts Receivable\n"
        "Customers, List checked, View checked, Add checked, Edit checked, Delete checked, Post not checked\n"
        "Invoices, List checked, View checked, Add not checked, Edit not checked, Post checked\n"
        "Manage payments, List not checked, View not checked, Add not checked, Edit not checked\n"
    ),
    "a screen reader, a line a box": (
        "heading level 2  Accounts Receivable\n"
        "row 2  Customers\n"
        "List  check box  checked\nView  check box  checked\nAdd  check box  checked\n"
        "Edit  check box  checked\nDelete  check box  checked\n"
        "row 3  Invoices\n"
        "check box  checked  List\ncheck box  checked  View\n"
        "check box  not checked  Add\ncheck box  checked  Post\n"
        "row 4  Manage payments\n"
        "List  check box  not checked\n"
    ),
    "rights one after another, as in a mail": (
        "Here is what we have under Accounts Receivable:\n"
        "- Customers: List, View, Add, Edit and Delete\n"
        "- Invoices: List, View, Post\n"
        "- Manage payments: none\n"
    ),
    "one line": (
        "AR: Customers: List, View, Add, Edit, Delete; "
        "AR: Invoices: List, View, Post; AR: Manage payments: none"
    ),
    "check marks and crosses": SPREADSHEET.replace("\tx", "\t✔").replace("\t\t", "\t✘\t"),
    "names of the rights as marks": (
        "Accounts Receivable\n"
        "Name\tList\tView\tAdd\tEdit\tDelete\tPost\n"
        "Customers\tList\tView\tAdd\tEdit\tDelete\t-\n"
        "Invoices\tList\tView\t-\t-\t-\tPost\n"
        "Manage payments\t-\t-\t-\t-\t-\t-\n"
    ),
    "paths in place of headings": (
        "Permission|List|View|Add|Edit|Delete|Post\n"
        "Accounts Receivable > Customers|[x]|[x]|[x]|[x]|[x]|[ ]\n"
        "Accounts Receivable › Invoices|[x]|[x]|[ ]|[ ]|[ ]|[x]\n"
        "AR / Manage payments|[ ]|[ ]|[ ]|[ ]|[ ]|[ ]\n"
    ),
}


@pytest.mark.parametrize("text", TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_whatever_its_form(text: str) -> None:
    came = read(text)
    told = {row: set(rights) for row, rights in came.granted.items()}
    assert told == RECEIVABLE
    assert came.rows_read == 3
    assert not came.beyond


def granted(text: str, labels: Mapping[str, str] | None = None) -> dict[str, set[Right]]:
    return {row: set(rights) for row, rights in read(text, labels).granted.items()}


HEADS = "Permission\tList\tView\tAdd\n"


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("Current accounts", CHECKING),
        ("Checking accounts", CHECKING),
        ("Charge card accounts", CARDS),
        ("CREDIT CARD ACCOUNTS", CARDS),
        ("AR sales invoices", INVOICES),
        ("Invoices (AR sales invoices)", INVOICES),
        ("Invoice", INVOICES),
        ("AR invoices", INVOICES),
        ("Accounts Receivable - Invoices", INVOICES),
        ("Cash Management: Checking accounts", CHECKING),
        ("AR account labels", LABELS),
        ("Order Entry transactions", TRANSACTIONS),
        ("OE Customers", ORDER_CUSTOMERS),
        ("Teams", DEPARTMENTS),
        ("Departments", DEPARTMENTS),
        ("  cash   flow accounts ", CHECKING),
    ],
)
def test_a_row_is_known_by_regional_older_and_own_names(name: str, row: str) -> None:
    labels = {DEPARTMENTS: "Teams", CHECKING: "Cash-flow accounts"}
    assert granted(f"{HEADS}{name}\tx\t\tx\n", labels) == {row: {L, A}}


def test_a_row_in_two_applications_belongs_to_the_heading_above_it() -> None:
    text = f"Order Entry\n{HEADS}Customers\tx\tx\t\nItems\tx\t\t\nAccounts Receivable\nCustomers\tx\t\tx\n"
    assert granted(text) == {ORDER_CUSTOMERS: {L, V}, ORDER_ITEMS: {L}, CUSTOMERS: {L, A}}


def test_without_a_heading_the_other_rows_tell_which_application_it_is() -> None:
    assert granted(f"{HEADS}Customers\tx\tx\t\nOrder Entry transactions\tx\tx\tx\n") == {
        ORDER_CUSTOMERS: {L, V},
        TRANSACTIONS: {L, V, A},
    }
    assert granted(f"{HEADS}Customers\tx\tx\t\nInvoices\tx\tx\tx\n") == {
        CUSTOMERS: {L, V},
        INVOICES: {L, V, A},
    }


def test_alone_it_is_the_required_row() -> None:
    assert granted(f"{HEADS}Items\tx\tx\t\n") == {ITEMS: {L, V}}


def test_where_it_stays_open_nothing_is_guessed() -> None:
    came = read(f"{HEADS}Tax detail\tx\tx\t\nAttachments\tx\tx\t\n")
    assert set(came.granted) == {ATTACHMENTS}
    assert came.unknown == ("Tax detail (Accounts Receivable or Order Entry)",)
    assert came.rows_read == 1


def test_an_application_that_has_none_of_our_rows_gives_none() -> None:
    text = f"Purchasing\n{HEADS}Items\tx\tx\tx\nAccounts Receivable\n{HEADS}Customers\tx\tx\tx\n"
    came = read(text)
    assert set(came.granted) == {CUSTOMERS}
    assert came.unknown == came.beyond == ("Items",)


def test_a_title_nobody_knows_ends_the_application_before_it() -> None:
    came = read(f"Accounts Receivable\n{HEADS}Customers\tx\tx\tx\nGift cards\n{HEADS}Invoices\tx\tx\tx\n")
    assert set(came.granted) == {CUSTOMERS}
    assert came.unknown == ("Invoices",)


def test_an_application_merged_over_its_rows() -> None:
    html = (
        "<table><tr><th>Module<th>Permission<th>List<th>View</tr>"
        "<tr><td rowspan=2>Accounts Receivable<td>Customers<td>x<td>x</tr><tr><td>Invoices<td>x<td></tr>"
        "<tr><td colspan=4>Order Entry</td></tr><tr><td>Order Entry<td>Items<td><td>x</table>"
    )
    assert granted(html) == {CUSTOMERS: {L, V}, INVOICES: {L}, ORDER_ITEMS: {V}}


def test_rows_nobody_asks_for_are_told_and_kept_apart() -> None:
    came = read(f"{HEADS}Invoices\tx\tx\tx\nRecurring invoices\tx\tx\t\nDeposits\t\t\t\n")
    assert set(came.granted) == {INVOICES}
    assert came.unknown == ("Recurring invoices", "Deposits")
    assert came.beyond == ("Recurring invoices",)


def test_more_than_armatic_needs_is_read_too() -> None:
    text = "Permission\tList\tView\tReverse\tVoid\tAuthorize\nManage payments\tx\tx\tx\tx\tx\n"
    came = read(text)
    assert set(came.granted[PAYMENTS]) == {L, V, Right.REVERSE, Right.VOID}
    assert came.unknown == ("Manage payments: Authorize",)


def test_a_recommendation_of_its_own_takes_its_rights() -> None:
    text = "Permission\tList\tView\tAdd\tEdit\tPost\nManage payments\tx\tx\tx\tx\tx\n"
    assert granted(text) == {PAYMENTS: {L, V, A, E}, PAYMENTS_POST: {P}}


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        ("Accounts Receivable: All", {L, V, A, E, D, P}),
        ("Accounts Receivable\tRead only", {L, V}),
        ("Accounts Receivable = none", set()),
        ("Accounts Receivable\nPermission,Access\nInvoices,All\n", {L, V, A, E, D, P}),
        ("Invoices: read-only", {L, V}),
        ("Invoices\tReadOnly\nCustomers\tAll\n", {L, V}),
    ],
)
def test_a_shortcut_stands_for_its_rights(text: str, rights: set[Right]) -> None:
    assert granted(text)[INVOICES] == rights


def test_read_only_leaves_a_row_out_as_reported() -> None:
    told = granted("Accounts Receivable: Read only")
    assert told[PAYMENTS] == set()
    assert told[CUSTOMERS] == {L, V}
    assert PAYMENTS_POST in told
    assert not any(row.startswith("order_entry") for row in told)


@pytest.mark.parametrize(
    ("marks", "rights"),
    [
        ("x\t\tx", {L, A}),  # crosses among blanks
        ("x\t-\tx", {L, A}),
        ("✓\tx\t✓", {L, A}),  # a cross beside check marks says no
        ("✓\t✗\t✓", {L, A}),
        ("✗\t\t✗", {L, A}),  # the form's own mark, whatever it looks like
        ("✗\t✗\t✗", set()),  # refused everywhere: never the other way round
        ("✗\t-\t✗", set()),
        ("☒\t☐\t☒", {L, A}),
        ("☑\t☒\t☑", {L, A}),
        ("Y\tN\tY", {L, A}),
        ("þ\to\tþ", {L, A}),
        ("[X]\t[ ]\t[x]", {L, A}),
        ("✔️\t❌\t✔️", {L, A}),
        ("check box checked\tcheck box not checked\tcheckbox checked", {L, A}),
    ],
)
def test_marks_of_all_kinds(marks: str, rights: set[Right]) -> None:
    assert granted(f"{HEADS}Customers\t{marks}\n")[CUSTOMERS] == rights


def test_a_cell_that_says_nothing_is_not_granted_and_told() -> None:
    came = read(f"{HEADS}Customers\tx\tmaybe\tx\n")
    assert came.granted[CUSTOMERS] == {L, A}
    assert came.unknown == ("Customers: View",)


def test_a_right_without_a_state_beside_others_with_one_is_not_granted_and_told() -> None:
    came = read("Customers: List checked, View not checked, Add")
    assert came.granted[CUSTOMERS] == {L}
    assert came.unknown == ("Customers: Add",)


@pytest.mark.parametrize(
    "words",
    [
        "Invoices: List and View granted, Add not granted",
        "Invoices List=1 View=1 Add=0",
        "Invoices - List: yes, View: yes, Add: no",
        "Invoices (List: on; View: on; Add: off)",
        "Invoices: checked: List, View; not checked: Add, Edit",
        "Invoices\nList, View\n",
        "1. Invoices [x] List [x] View [ ] Add",
    ],
)
def test_running_words(words: str) -> None:
    assert granted(words) == {INVOICES: {L, V}}


def test_words_of_a_row_nobody_knows_are_not_the_former_rows() -> None:
    came = read("Invoices\nList, View\nBills\nList, View, Add\n")
    assert dict(came.granted) == {INVOICES: {L, V}}
    assert came.beyond == ("Bills",)


@pytest.mark.parametrize("name", ["Customer groups", "Item groups", "Account groups", "Invoices of others"])
@pytest.mark.parametrize("form", ["{}: List, View", "{}, List checked", "{} List checked", "{}\nList, View"])
def test_a_longer_name_is_another_row(name: str, form: str) -> None:
    came = read(f"Attachments: List\n{form.format(name)}\n")
    assert dict(came.granted) == {ATTACHMENTS: {L}}
    assert came.unknown == (name,)


def test_intacct_s_own_window_with_its_shortcuts_and_reports() -> None:
    text = (
        "Accounts Receivable permissions\nAll\tRead only\tNone\n"
        "Activities and lists\tList\tView\tAdd\tEdit\tDelete\tPost\n"
        "Customers\t✓\t✓\t✓\t✓\t\t\nCustomer groups\t\t\t\t\t\t\nInvoices\t✓\t✓\t\t\t\t✓\n"
        "Reports\tRun\nAR ledger\t✓\n"
    )
    came = read(text)
    assert dict(came.granted) == {CUSTOMERS: {L, V, A, E}, INVOICES: {L, V, P}}
    assert came.beyond == ("AR ledger",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "paste_empty"),
        (" \t\r\n\u200b\ufeff\u00a0", "paste_empty"),
        ("Lorem ipsum dolor sit amet", "paste_nonsense"),
        ("https://www.intacct.com/ia/acct/frameset.phtml", "paste_nonsense"),
        ('{"rows": [1, 2, 3]}', "paste_nonsense"),
        ("<table><tr><td>1</td></tr></table>", "paste_nonsense"),
        ("Name\tList\tView\nBills\tx\tx\n", "paste_nonsense"),
        ("Customers\nInvoices\nManage payments\n", "paste_no_rights"),
        ("Permission\tList\tView\nCustomers\t\t\nInvoices\t\t\n", "paste_no_ticks"),
        ("x" * 2_000_001, "paste_too_long"),
        ('"' * 999, "paste_nonsense"),
        ("|" * 999, "paste_nonsense"),
        ("a,b\n" * 5_000, "paste_nonsense"),
    ],
)
def test_nonsense_is_refused_with_a_kind(text: str, kind: str) -> None:
    with pytest.raises(PasteError) as refused:
        read(text)
    assert refused.value.fault.kind == kind


def test_a_text_that_is_secret_by_mistake_is_in_no_error() -> None:
    with pytest.raises(PasteError) as refused:
        read("my password is swordfish")
    assert "swordfish" not in str(refused.value)


@pytest.mark.parametrize(
    "piece",
    [
        *("Customers ", "Customers\tx\tx\n", "- ", "---", "(", "[x]", "<td>", "|", '"', "Items\n", "x "),
        *("<tr><td rowspan=60 colspan=60>x", "List ", "Accounts Receivable > ", "Customers: List, View; "),
    ],
)
def test_the_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    text = "Permission\tList\tView\n" + piece * (200_000 // len(piece)) + "!"
    began = time.process_time()
    with contextlib.suppress(PasteError):
        read(text)
    assert time.process_time() - began < 5


BITS = [
    *(
        "Accounts Receivable",
        "Order Entry",
        "Customers",
        "Invoices",
        "Items",
        "Manage payments",
        "Bills",
        "AR",
    ),
    *("List", "View", "Add", "Post", "x", "✓", "✗", "[ ]", "TRUE", "no", "not checked", "check box", "All"),
    *("Read only", "none", "<table>", "<tr>", "<td>", "</td>", "rowspan=3", "#", "---", "row 2", "(", ")"),
]
anything = st.lists(
    st.sampled_from(BITS)
    | st.sampled_from(["\t", "\n", "|", ",", ";", "  ", ": ", '"', "\r"])
    | st.text(max_size=4),
    max_size=40,
).map("".join)


@settings(max_examples=400, deadline=None)
@given(anything)
def test_whatever_is_pasted_is_read_or_refused(text: str) -> None:
    try:
        came = read(text)
    except PasteError as error:
        refused = error.fault.kind
    else:
        refused = ""
    assert refused in {"", "paste_empty", "paste_nonsense", "paste_no_rights", "paste_no_ticks"}
    if refused:
        return
    assert came.rows_read >= 1
    known = {row.id for row in CATALOGUE.permissions}
    assert set(came.granted) <= known
    assert set(came.beyond) <= set(came.unknown)


ROWS = {row.id: row for row in CATALOGUE.permissions if row.id not in (PAYMENTS, PAYMENTS_POST)}
tables = st.dictionaries(
    st.sampled_from(sorted(ROWS)), st.frozensets(st.sampled_from([L, V, A, E, D, P])), min_size=1
)


@settings(max_examples=150, deadline=None)
@given(
    tables.filter(lambda table: any(table.values())),
    st.permutations([L, V, A, E, D, P]),
    st.sampled_from(["\t", ";", ",", "|"]),
    st.sampled_from([("x", ""), ("✓", "✗"), ("TRUE", "FALSE"), ("Yes", "No"), ("[x]", "[ ]"), ("1", "0")]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_every_table_comes_back(
    table: dict[str, frozenset[Right]],
    columns: list[Right],
    separator: str,
    marks: tuple[str, str],
    line_end: str,
    by_column: bool,
) -> None:
    """Any rights of any rows, columns in any order, applications as headings or as a column."""
    yes, no = marks
    lines = [separator.join((["Module"] if by_column else []) + ["Permission", *columns])]
    last = ""
    for row in CATALOGUE.permissions:
        if row.id not in table:
            continue
        if not by_column and row.application != last:
            lines.append(row.application + separator * len(columns))
            last = row.application
        cells = [yes if right in table[row.id] else no for right in columns]
        lines.append(separator.join(([row.application] if by_column else []) + [row.row, *cells]))
    came = read(line_end.join(lines))
    assert dict(came.granted) == table
    assert not came.unknown
