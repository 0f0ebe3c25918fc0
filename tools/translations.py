"""Keeps and compiles the translations: ``make translations``, and what translators work with.

    python tools/translations.py                     # find all texts, renew the .ts files, compile them
    python tools/translations.py check [LANGUAGE]    # what is untranslated or wrong
    python tools/translations.py todo LANGUAGE FOLDER [--size 60]
    python tools/translations.py take LANGUAGE FILE ...

``resources/translations/LANGUAGE.ts`` is the source, a file of Qt Linguist. ``todo`` writes what is not
translated yet as JSON, a text once however often it is used; ``take`` reads such files back, and refuses what
would break a placeholder, a label or a value.
"""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from translation_checks import mistakes  # noqa: E402
from translation_files import Entry, compile_core, compile_window, read, write  # noqa: E402
from translation_sources import all_messages  # noqa: E402

from armatic_setup import language  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = tuple(code for code in language.LANGUAGES if code != language.SOURCE)


def renewed(entries: Iterable[Entry]) -> list[Entry]:
    """Entries for all texts there are: a known translation is kept, one whose text is gone is forgotten.

    A text that is translated elsewhere already is taken from there; Intacct's labels never are.
    """
    kept = {entry.key: entry.translation for entry in entries}
    same = {
        (entry.text, entry.note): entry.translation
        for entry in entries
        if entry.translation and entry.context != language.INTACCT
    }
    found = []
    for message in all_messages():
        translation = kept.get(message.key, "")
        if not translation and message.context != language.INTACCT:
            translation = same.get((message.text, message.note), "")
        found.append(Entry(message.context, message.text, message.note, message.file, translation))
    return found


def own_words(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """The words of our own window and their translations: a text may name them as labels."""
    words: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if entry.translation and entry.context != language.INTACCT:
            for text, translation in (
                (entry.text, entry.translation),
                (entry.text.replace("&", ""), entry.translation.replace("&", "")),
            ):
                if translation not in words[text]:
                    words[text].append(translation)
    return dict(words)


def wrong(entry: Entry, own: Mapping[str, list[str]]) -> list[str]:
    """What is wrong with an entry's translation."""
    in_window = entry.context not in (language.CORE, language.INTACCT) and not entry.context.endswith(".toml")
    return mistakes(
        entry.text,
        entry.translation,
        own,
        exact_quotes=entry.context == "numbers.toml",
        emphasis=in_window,
    )


@contextmanager
def _kept(code: str) -> Iterator[list[Entry]]:
    """The entries of a language, written back when the block ends; nobody else writes meanwhile."""
    FOLDER.mkdir(exist_ok=True)
    folder = os.open(FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        entries = read(FOLDER / f"{code}.ts")
        yield entries
        write(FOLDER / f"{code}.ts", code, entries)
    finally:
        os.close(folder)


def _renew() -> int:
    for code in LANGUAGES:
        with _kept(code) as entries:
            entries[:] = renewed(entries)
        own = own_words(entries)
        fit = [entry for entry in entries if not entry.translation or not wrong(entry, own)]
        compile_core(FOLDER / f"{code}.json.gz", fit)
        compile_window(FOLDER / f"{code}.qm", code, fit)
    return 0


def _check(codes: Iterable[str]) -> int:
    found = 0
    for code in codes:
        entries = renewed(read(FOLDER / f"{code}.ts"))
        own = own_words(entries)
        for entry in entries:
            for mistake in wrong(entry, own) if entry.translation else ():
                found += 1
                print(f"{code}: {mistake}\n    {entry.text}\n    {entry.translation}")
        left = sum(not entry.translation for entry in entries)
        found += left
        print(f"{code}: {left} of {len(entries)} texts are not translated.")
    return 1 if found else 0


def _todo(code: str, folder: Path, size: int) -> int:
    with _kept(code) as entries:
        entries[:] = renewed(entries)
    places: dict[tuple[str, str, bool], list[Entry]] = defaultdict(list)
    for entry in sorted(entries, key=_reading_order):
        if not entry.translation:
            places[entry.text, entry.note, entry.context == language.INTACCT].append(entry)
    todo = [
        {
            "text": same[0].text,
            **({"note": same[0].note} if same[0].note else {}),
            **({"context": language.INTACCT} if same[0].context == language.INTACCT else {}),
            "where": ", ".join(f"{entry.context} ({entry.file})" for entry in same),
            "translation": "",
        }
        for same in places.values()
    ]
    folder.mkdir(parents=True, exist_ok=True)
    for number, start in enumerate(range(0, len(todo), size), start=1):
        text = json.dumps(todo[start : start + size], ensure_ascii=False, indent=1)
        (folder / f"{code}-{number:03}.json").write_text(f"{text}\n", encoding="utf-8")
    print(f"{code}: {len(todo)} texts are not translated.")
    return 0


def _reading_order(entry: Entry) -> int:
    """The window first, since its words are named elsewhere; then the core's, Intacct's, the catalogue's."""
    order = (language.CORE, language.INTACCT, "steps.toml", "permissions.toml")
    if not entry.for_core:
        return 0
    return order.index(entry.context) + 1 if entry.context in order else len(order) + 1


def _take(code: str, paths: Iterable[Path]) -> int:
    refused = 0
    with _kept(code) as entries:
        for path in paths:
            for given in json.loads(path.read_text(encoding="utf-8")):
                refused += _take_one(entries, given, path.name)
    left = sum(not entry.translation for entry in entries)
    print(f"{code}: {refused} refused, {left} of {len(entries)} texts are not translated.")
    return 1 if refused else 0


def _take_one(entries: list[Entry], given: Mapping[str, str], file: str) -> int:
    """Put one translation where its text stands; 1 if it is refused."""
    translation, context = given.get("translation", ""), given.get("context", "")
    if not translation:
        return 0
    at = [
        index
        for index, entry in enumerate(entries)
        if (entry.text, entry.note) == (given["text"], given.get("note", ""))
        and (entry.context == context if context else entry.context != language.INTACCT)
    ]
    if not at:
        print(f"{file}: this text is gone, its translation is not needed: {given['text']}")
        return 0
    own = own_words(entries)
    for index in at:
        entry = entries[index].with_translation(translation)
        if found := wrong(entry, own):
            print(f"{file}: {'; '.join(found)}\n    {entry.text}\n    {translation}")
            return 1
        entries[index] = entry
    return 0


def main(argv: Sequence[str]) -> int:
    """Do what the arguments ask for; the exit code is returned."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    acts = parser.add_subparsers(dest="act")
    check = acts.add_parser("check")
    check.add_argument("language", nargs="*", default=LANGUAGES)
    todo = acts.add_parser("todo")
    todo.add_argument("language", choices=LANGUAGES)
    todo.add_argument("folder", type=Path)
    todo.add_argument("--size", type=int, default=60)
    take = acts.add_parser("take")
    take.add_argument("language", choices=LANGUAGES)
    take.add_argument("files", type=Path, nargs="+")
    asked = parser.parse_args(argv)
    match asked.act:
        case "check":
            return _check(asked.language)
        case "todo":
            return _todo(asked.language, asked.folder, asked.size)
        case "take":
            return _take(asked.language, asked.files)
        case _:
            return _renew()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
