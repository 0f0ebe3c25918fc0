"""What is wrong with a translation: what it must keep of the English text, and what it must not add."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

_LABEL = re.compile(r"\*\*([^*`]+)\*\*")
_VALUE = re.compile(r"`([^*`]+)`")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[a-z]+[^<>]*>")
_MNEMONIC = re.compile(r"&(?=\w)")
_QUOTED = re.compile("“([^”]+)”")
_ENDS = (".", ":", "?", "…", "!")
# What the user confirms is a sentence and no label; a system shows its labels in the user's language.
_SENTENCE = re.compile(r"^I |\bis\b")
_OF_SYSTEM = ("Date and time", "Set time automatically", "Network", "Proxy", "Space", "Enter")


def mistakes(
    text: str,
    translation: str,
    own: Mapping[str, Collection[str]],
    *,
    exact_quotes: bool = False,
    emphasis: bool = False,
) -> list[str]:
    """What is wrong, in words; nothing if the translation may be used.

    Args:
        text: In English.
        translation: Of it.
        own: The words of our own window that a text may name as a label, with their translations.
        exact_quotes: Whether what stands between “ and ” is what Intacct says and stays English.
        emphasis: Whether ** may stand around any words, as in the window, not around labels only.
    """
    return list(_mistakes(text, translation, own, exact_quotes=exact_quotes, emphasis=emphasis))


def _mistakes(
    text: str,
    translation: str,
    own: Mapping[str, Collection[str]],
    *,
    exact_quotes: bool,
    emphasis: bool,
) -> Iterator[str]:
    for name, pattern in (("placeholders", _PLACEHOLDER), ("values in `…`", _VALUE), ("tags", _TAG)):
        wanted, given = Counter(pattern.findall(text)), Counter(pattern.findall(translation))
        if name == "placeholders" and wanted.keys() == given.keys():
            continue
        if wanted != given:
            yield f"{name} differ: {_listed(wanted - given, 'missing')} {_listed(given - wanted, 'too much')}"
    if translation.count("**") % 2 or translation.count("`") % 2:
        yield "a ** or ` does not end"
    if not emphasis:
        yield from _labels(text, translation, own)
    elif text.count("**") != translation.count("**"):
        yield "the number of ** differs"
    if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(translation)):
        yield "the number of & before a letter (the key to press) differs"
    if text.count("\n") != translation.count("\n"):
        yield "the number of lines differs"
    if (text[:1].isspace(), text[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        yield "a blank at the start or the end differs"
    end = next((end for end in _ENDS if text.rstrip().endswith(end)), "")
    if end and not translation.rstrip().endswith(end):
        yield f'it must end with "{end}" as the English text does'
    if not end and translation.rstrip().endswith("."):
        yield "the English text has no full stop at its end"
    if exact_quotes:
        for quoted in _QUOTED.findall(text):
            if quoted not in translation:
                yield f"what Intacct says must stay as it is: “{quoted}”"


def _labels(text: str, translation: str, own: Mapping[str, Collection[str]]) -> Iterator[str]:
    left = Counter(_LABEL.findall(translation))
    own = {words.replace("’", "'"): given for words, given in own.items()}
    free = 0
    for label in _LABEL.findall(text):
        if label in _OF_SYSTEM or _SENTENCE.search(label):
            free += 1
            continue
        allowed = [label, *own.get(label, ()), *(f"{{{name}}}" for name in _PLACEHOLDER.findall(label))]
        used = next((one for one in allowed if left[one]), None)
        if used is None:
            if own.get(label):
                told = " or ".join(own[label])
                yield f"the label **{label}** must be written as our own window does: {told}"
            else:
                yield f"the label **{label}** is missing; labels of Intacct stay English"
        else:
            left[used] -= 1
    for label in list(left.elements())[free:]:
        yield f"**{label}** is no label in the English text; only labels stand between **"


def _listed(counts: Counter[str], word: str) -> str:
    return f"{word} {', '.join(counts)}" if counts else ""
