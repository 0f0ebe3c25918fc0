"""What is wrong with what is on screen: words that are not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

from armatic_setup import product
from ui.widgets.label import Label

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue
    from ui.window import Window

#: Three letters or more that no pseudo-language leaves as they are.
_WORD = re.compile(r"[A-Za-z][A-Za-z’']{2,}")
_MARKED = re.compile(r"`[^`]*`|\*\*[^*]*\*\*|<[^>]+>|(?:Ctrl|Alt)\+\S+|/\S+")
_MNEMONIC = re.compile(r"&(?=\w)")
#: Names, and keys of the keyboard.
_NAMES = (
    *(product.NAME, "Sage Intacct", "Intacct", "Armatic", "Harbor & Pine Supply", "HarborPine", "English"),
    "https:",
    *(
        "Esc",
        "Tab",
        "Space",
        "Enter",
        "KiB",
        "bytes",
        "Practice company",
        "BlueSnap",
        "Pscore",
        "xmlgw",
        "Ctrl",
        "armatic",
        "Web Services",
        "Read only",
    ),
)


def untranslated(window: Window, catalogue: Catalogue) -> list[str]:
    """Texts on screen with words of no translation. Labels of Intacct stay English, and so do values."""
    from translation_sources import intacct_labels

    kept = {
        *_NAMES,
        *intacct_labels(catalogue),
        *_labels_in(catalogue),
        *catalogue.other_applications,
        *catalogue.values.values(),
    }
    kept |= {name for row in catalogue.permissions for name in (row.row, *row.aliases)}
    names = re.compile("|".join(map(re.escape, sorted(kept, key=len, reverse=True))))
    found = []
    for text in dict.fromkeys(_texts(window)):
        rest = names.sub("", _MARKED.sub("", _MNEMONIC.sub("", text)))
        if any(word.isascii() and not word.isupper() for word in _WORD.findall(rest)):
            found.append(text)
    return found


def _labels_in(catalogue: Catalogue) -> Iterator[str]:
    """What stands in bold in the guide: Intacct's words, and the sentences that are confirmed."""
    for step in catalogue.steps:
        texts = [step.confirm, *(path.today for path in step.paths)]
        texts += [old for path in step.paths for old in path.older]
        texts += [words for one in step.instructions for words in (one.text, one.hint, one.older)]
        texts += [note.text for note in step.notes]
        texts += [drawing.path for drawing in step.drawings]
        for text in texts:
            yield from re.findall(r"\*\*([^*]+)\*\*", text)
    texts = [trap.text for trap in catalogue.traps]
    for rule in catalogue.diagnoses:
        texts += [rule.where, rule.older, *rule.steps, rule.role_where, *rule.role_steps, rule.copy_hint]
    for text in texts:
        yield from re.findall(r"\*\*([^*]+)\*\*", text)


def _texts(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, Label | QAbstractButton):
            yield widget.text()
        yield widget.toolTip()
        yield widget.accessibleName()
