from __future__ import annotations

import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.guide.toml_lines import Place, line_numbers

SOURCE = '''\
# a comment = 1
title = "x" # [not.a.table]
[values]
"BILL.TO" = 'c:\\dir'
multi = """
first # [[no]]
"quoted"""""
raw = \'\'\'
[no]
\'\'\'
dotted . key = 1

[[step]]
id = "]"
list = [
  "a", # one
  { k = "}", "q" = [1,
     2] },
]

[[step.item]]
[[step.item]]
n = -1.5e3
[step.item.deep]
day = 2024-01-01T00:00:00Z
[[step]]
'''


def test_every_key_table_and_item_has_its_line() -> None:
    tomllib.loads(SOURCE)  # the scanner may assume that
    lines = line_numbers(SOURCE)
    expected: dict[Place, int] = {
        ("title",): 2,
        ("values",): 3,
        ("values", "BILL.TO"): 4,
        ("values", "multi"): 5,
        ("values", "raw"): 8,
        ("values", "dotted"): 11,
        ("values", "dotted", "key"): 11,
        ("step",): 13,
        ("step", 0): 13,
        ("step", 0, "id"): 14,
        ("step", 0, "list"): 15,
        ("step", 0, "list", 0): 16,
        ("step", 0, "list", 1): 17,
        ("step", 0, "list", 1, "k"): 17,
        ("step", 0, "list", 1, "q"): 17,
        ("step", 0, "list", 1, "q", 0): 17,
        ("step", 0, "list", 1, "q", 1): 18,
        ("step", 0, "item"): 21,
        ("step", 0, "item", 0): 21,
        ("step", 0, "item", 1): 22,
        ("step", 0, "item", 1, "n"): 23,
        ("step", 0, "item", 1, "deep"): 24,
        ("step", 0, "item", 1, "deep", "day"): 25,
        ("step", 1): 26,
    }
    assert lines == expected


TEXTS = st.text(st.sampled_from("ab \"'\\#[]{}=,.\n"), max_size=12)


def written(text: str, style: int) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    if style == 0 or "'" in text:
        return '"' + escaped.replace("\n", "\\n") + '"'
    if style == 1:
        return f'"""\n{escaped}"""'
    return f"'''\n{text}'''"


@settings(max_examples=200)
@given(st.lists(st.tuples(TEXTS, st.integers(0, 2), st.sampled_from(["key", "table", "list", "inline"]))))
def test_strange_texts_do_not_move_the_lines_of_what_follows(
    entries: list[tuple[str, int, str]],
) -> None:
    source = ""
    expected: dict[Place, int] = {}
    prefix: Place = ()
    tables = 0
    for number, (text, style, shape) in enumerate(entries):
        line = source.count("\n") + 1
        value = written(text, style)
        if shape == "table":
            prefix = ("t", tables)
            tables += 1
            expected[prefix] = line
            source += f"[[t]] # {text!r}\n"
        elif shape == "key":
            expected[(*prefix, f"k{number}")] = line
            source += f"k{number} = {value}\n"
        elif shape == "list":
            expected[(*prefix, f"k{number}", 1)] = line + 1 + value.count("\n")
            source += f"k{number} = [{value},\n 1]\n"
        else:
            expected[(*prefix, f"k{number}", "b")] = line + value.count("\n")
            source += f"k{number} = {{ a = {value}, b = 1 }}\n"
    tomllib.loads(source)
    lines = line_numbers(source)
    assert {place: lines.get(place) for place in expected} == expected
