from __future__ import annotations

import re
from pathlib import Path

import pytest

from armatic_setup import language
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.strict import CatalogueError
from tests.guide.catalogue import CATALOGUE, copied_resources

#: A table that is an entry of its own, not a part of one.
ENTRY = re.compile(
    r"\[+(values|step|permission|application|object|diagnosis|number|trap|branch|script|top_level|entity|single)\]"
)


def line_of(text: str, found: str) -> int:
    return text[: text.index(found)].count("\n") + 1


def test_everything_is_found_by_its_name() -> None:
    assert CATALOGUE.step("connect").title == "Connect"
    assert CATALOGUE.permission("inventory_control.items").row == "Items"
    assert CATALOGUE.object("ARINVOICE").label == "Invoices"
    assert CATALOGUE.diagnosis(CATALOGUE.diagnoses[0].id) is CATALOGUE.diagnoses[0]


@pytest.mark.parametrize(
    "look_up",
    [CATALOGUE.step, CATALOGUE.permission, CATALOGUE.object, CATALOGUE.diagnosis],
    ids=["step", "permission", "object", "diagnosis"],
)
def test_an_unknown_name_is_a_key_error(look_up: object) -> None:
    assert callable(look_up)
    with pytest.raises(KeyError, match="nonsense"):
        look_up("nonsense")


def test_a_copy_of_the_data_reads_the_same(tmp_path: Path) -> None:
    read = load_catalogue(copied_resources(tmp_path))
    assert read == CATALOGUE
    assert read.advice() == CATALOGUE.advice()


def test_advice_may_be_read_later_and_is_then_in_the_language_of_the_rest(tmp_path: Path) -> None:
    folder = copied_resources(tmp_path)
    with language.ahead(language.read("de")):
        read, german = load_catalogue(folder, whole=False), load_catalogue(folder)
    advice = read.advice()
    assert advice == german.advice() != CATALOGUE.advice()
    (folder / "diagnoses.toml").unlink()
    assert read.advice() is advice


def test_advice_read_later_is_refused_as_well(tmp_path: Path) -> None:
    folder = copied_resources(tmp_path)
    (folder / "diagnoses.toml").write_text("nonsense", encoding="utf-8")
    read = load_catalogue(folder, whole=False)
    with pytest.raises(CatalogueError, match="diagnoses"):
        read.advice()


SPOILED = [
    ("steps.toml", 'title = "Connect"', 'titel = "Connect"', "lacks the key"),
    ("steps.toml", 'owner = "intacct_admin"', 'owner = "admin"', "must be one of"),
    ("steps.toml", 'page = "connect"', 'page = "connection"', "must be one of"),
    ("steps.toml", 'proven_by = "authorization"', 'proven_by = "authorisation"', "does not exist"),
    ("steps.toml", 'needs = "connect"', 'needs = "done"', "does not exist"),
    ("steps.toml", 'needs = "connect"\n', "", "needs and blocked come together"),
    ("steps.toml", 'value = "{company_id}"', 'value = "{companyid}"', "no value for {companyid}"),
    ("steps.toml", "**Add**.", "**Add.", "does not end"),
    ("steps.toml", 'id = "create_user"', 'id = "prerequisites"', "exists already"),
    ("steps.toml", "minutes = 15", 'minutes = "15"', "whole number"),
    ("steps.toml", "callout = 8", "callout = 9", "callout 9 without instruction"),
    ("steps.toml", 'trap = "save_twice"', 'trap = "save_once"', "does not exist"),
    ("steps.toml", 'branch = "model"', 'branch = "modell"', "does not exist"),
    ("steps.toml", 'look = "tick"', 'look = "ticked"', "must be one of"),
    ("steps.toml", 'marks = ["inferred"]', 'marks = ["guessed"]', "must be one of"),
    ("steps.toml", 'phone = "(949) 424-2875"', 'phone = ""', "phone is empty"),
    ("steps.toml", 'rests_on = ["company_id"]', "", "lacks the key"),
    ("steps.toml", 'chips = ["No extra', 'chip = ["No extra', 'unknown key "chip"'),
    ("permissions.toml", 'row = "Contacts"', 'row = ""', "row is empty"),
    ("permissions.toml", 'application = "Company"', 'application = "Kompany"', "does not exist"),
    ("permissions.toml", 'rights = ["List", "View", "Edit"]', 'rights = ["List", "Edit", "View"]', "order"),
    ("permissions.toml", 'rights = ["List", "View", "Edit"]', "rights = []", "asks for nothing"),
    ("permissions.toml", 'id = "company.contacts"', 'id = "company.attachments"', "exists already"),
    ("permissions.toml", 'id = "company.contacts"', 'id = "contacts"', "must start with company."),
    ("permissions.toml", "optional = true", "optonal = true", 'unknown key "optonal"'),
    (
        "permissions.toml",
        'probe = "LOCATIONENTITY"\noptional = true',
        'probe = "LOCATIONENTITY"',
        "order of the applications",
    ),
    ("permissions.toml", "may_be_absent = true", 'may_be_absent = "yes"', "true or false"),
    ("permissions.toml", 'name = "Cash Management"', 'name = "Company"', "exists already"),
    ("objects.toml", 'permission = "company.entities"', 'permission = "company.x"', "does not exist"),
    ("objects.toml", 'CUSTOMERID = "text"', 'CUSTOMERID = "string"', "must be one of"),
    ("objects.toml", 'name = "LOCATION"', 'name = "LOCATIONENTITY"', "exists already"),
    ("objects.toml", 'modified = "WHENMODIFIED"', 'modified = "MODIFIED"', "does not exist"),
    ("objects.toml", 'created = "WHENCREATED"', 'created = "STATUS"', "not a timestamp"),
    ("objects.toml", '["TRX_TOTALDUE", "TOTALDUE"]', '["WHENDUE"]', "not money"),
    ("objects.toml", '"BILLTO.EMAIL1" = "text"', '"BILLTO.CONTACTNAME" = "text"', "not TOML"),
    ("objects.toml", 'PARENTKEY = "key"', '"PARENT.ID" = "key"\nPARENT_ID = "key"', "share a column"),
    ("objects.toml", 'LOCATIONID = "text"', 'RECORDNO = "key"', "share a column"),
    ("diagnoses.toml", "sentence = ", "sentense = ", "lacks the key"),
    ("diagnoses.toml", 'part = "reach.name"', 'part = "reach.names"', "does not exist"),
    ("diagnoses.toml", 'part = "reach.name"', 'part = "company.dates"', 'no part of "reach"'),
    ("numbers.toml", 'diagnosis = "login.refused"', 'diagnosis = "login.refuse"', "does not exist"),
    ("numbers.toml", 'diagnosis = "login.refused"', 'diagnosis = "sender.not_authorized"', "exists already"),
    ("numbers.toml", 'code = "PL04000005"', 'code = "xl03000006"', "exists already"),
    ("numbers.toml", 'stages = ["sender"]', 'stages = ["control"]', "must be one of"),
    ("entities.toml", 'label = "{entity}"', 'label = "{entities}"', 'unknown placeholder "{entities}"'),
    ("entities.toml", "An empty **Entity** means", "An empty **Entity means", "does not end"),
    ("entities.toml", 'meaning = "The company', 'meening = "The company', "lacks the key"),
]


@pytest.mark.parametrize(
    ("file", "right", "wrong", "message"), SPOILED, ids=[f"{one[0]}: {one[2][:40]}" for one in SPOILED]
)
def test_a_mistake_names_file_and_line(
    tmp_path: Path, file: str, right: str, wrong: str, message: str
) -> None:
    path = copied_resources(tmp_path) / file
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(CatalogueError) as refused:
        load_catalogue(tmp_path)
    error = refused.value
    assert error.file == file
    assert message in error.message
    mistake = line_of(text, right)
    heads = [number for number, line in enumerate(text.splitlines(), 1) if ENTRY.match(line)]
    assert max(head for head in heads if head <= mistake) <= error.line <= mistake + wrong.count("\n")


def test_the_line_is_the_mistakes_own(tmp_path: Path) -> None:
    path = copied_resources(tmp_path) / "permissions.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('row = "Savings accounts"', 'row = "Savings accounts"\nxyz = 1'), "utf-8")
    with pytest.raises(CatalogueError) as refused:
        load_catalogue(tmp_path)
    assert refused.value.line == line_of(text, 'row = "Savings accounts"') + 1
    assert refused.value.fault.detail.startswith("permissions.toml, line ")


@pytest.mark.parametrize(
    "file",
    ["steps.toml", "permissions.toml", "objects.toml", "diagnoses.toml", "entities.toml", "numbers.toml"],
)
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    (copied_resources(tmp_path) / file).unlink()
    with pytest.raises(CatalogueError, match="cannot be read") as refused:
        load_catalogue(tmp_path)
    assert refused.value.file == file


def test_the_values_cannot_be_changed_by_a_reader() -> None:
    with pytest.raises(TypeError):
        CATALOGUE.values["user_id"] = "x"  # type: ignore[index]
