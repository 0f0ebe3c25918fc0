from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup.faults import Stage
from armatic_setup.guide.diagnoses import DiagnosisKind, load, normalize
from armatic_setup.guide.strict import CatalogueError
from armatic_setup.guide.vocabulary import Owner

GOOD = """
[[diagnosis]]
id = "one"
match = [{ stage = ["login"], errorno = ["XL1"], text = ["sign in"] }, { http_status = ["429"] }]
kind = "config"
check = "sign_in"
undecided = ["sender"]
step = "connect"
sentence = "Something is wrong with {company_id}."
owner = "you"
where = "Here"
steps = ["Click."]
"""
LAST = """
[[diagnosis]]
id = "last"
kind = "ours"
sentence = "Nobody knows."
owner = "armatic"
steps = ["Ask."]
"""


def _load(folder: Path, text: str) -> None:
    path = folder / "diagnoses.toml"
    path.write_text(text, encoding="utf-8")
    load(path, steps=("connect",))


def test_a_good_file(tmp_path: Path) -> None:
    path = tmp_path / "diagnoses.toml"
    path.write_text(GOOD + LAST, encoding="utf-8")
    one, last = load(path, steps=("connect",))
    assert one.match[0].stage == {Stage.LOGIN}
    assert one.match[0].errorno == {"xl1"}
    assert one.match[1].http_status == {429}
    assert one.kind is DiagnosisKind.CONFIG
    assert one.placeholders == {"company_id"}
    assert last.owner is Owner.ARMATIC
    assert not last.check


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('check = "sign_in"', 'check = "signin"', 'check names "signin"'),
        ('step = "connect"', 'step = "conect"', 'step names "conect"'),
        ('undecided = ["sender"]', 'undecided = ["company"]', 'no check before "sign_in"'),
        ('owner = "you"', 'owner = "nobody"', "owner"),
        ('kind = "config"', 'kind = "odd"', "kind"),
        ("{company_id}", "{company}", "unknown placeholder"),
        ('steps = ["Click."]', "steps = []", "steps is empty"),
        ('where = "Here"', 'where = "Here"\nrole_where = "There"', "come together"),
        ('where = "Here"', 'where = "Here"\ncopy_hint = "Hint"', "copy_hint without copy"),
        ('where = "Here"', 'where = "Here"\ncolour = "red"', 'unknown key "colour"'),
        ('stage = ["login"]', 'stage = ["logon"]', "stage"),
        ('text = ["sign in"]', 'text = ["Sign-in"]', "lower case"),
        ('"429"', '"4290"', "no HTTP status"),
        ('{ http_status = ["429"] }', '{ text = ["too many"] }', "more than words"),
        ('{ http_status = ["429"] }', "{}", "more than words"),
        ('id = "one"', 'id = "last"', "exists already"),
    ],
)
def test_mistakes_are_refused_with_their_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in GOOD
    with pytest.raises(CatalogueError, match=message) as caught:
        _load(tmp_path, GOOD.replace(old, new) + LAST)
    assert caught.value.file == "diagnoses.toml"
    assert caught.value.line > 1


def test_the_last_rule_and_no_other_fits_everything(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="matches everything"):
        _load(tmp_path, GOOD)
    with pytest.raises(CatalogueError, match="matches everything"):
        _load(tmp_path, LAST + GOOD)
    with pytest.raises(CatalogueError, match="no diagnosis"):
        _load(tmp_path, "\n")


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Sign-in  information", "sign in information"),
        ("Don't, PANIC!", "don't panic"),
        ("\u00a0a\tb", "a b"),
    ],
)
def test_normalize(text: str, normal: str) -> None:
    assert normalize(text) == normal
