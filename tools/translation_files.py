"""Reads and writes translations: Qt Linguist's files, which are the source, and what the programs load."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from armatic_setup import language


@dataclass(frozen=True, slots=True)
class Entry:
    """A text and its translation, which is empty while nobody made one."""

    context: str
    text: str
    note: str
    file: str
    translation: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one and the same."""
        return (self.context, self.text, self.note)

    @property
    def for_core(self) -> bool:
        """Whether the core reads it: it stands in the core's code or in the catalogue."""
        return self.context in (language.CORE, language.INTACCT) or self.context.endswith(".toml")

    def with_translation(self, translation: str) -> Entry:
        """The same with another translation."""
        return replace(self, translation=translation)


def read(path: Path) -> list[Entry]:
    """The entries of a ``.ts`` file; none where there is no such file."""
    if not path.exists():
        return []
    entries = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            location = message.find("location")
            file = location.get("filename", "") if location is not None else ""
            text, note = message.findtext("source", ""), message.findtext("comment", "")
            entries.append(Entry(name, text, note, file, message.findtext("translation", "")))
    return entries


def write(path: Path, code: str, entries: Iterable[Entry]) -> None:
    """Write a ``.ts`` file: contexts by name, texts in the order given."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage=language.SOURCE)
    contexts: dict[str, ET.Element] = {}
    for entry in sorted(entries, key=lambda one: one.context):
        if entry.context not in contexts:
            contexts[entry.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[entry.context], "name").text = entry.context
        message = ET.SubElement(contexts[entry.context], "message")
        ET.SubElement(message, "location", filename=entry.file)
        ET.SubElement(message, "source").text = entry.text
        if entry.note:
            ET.SubElement(message, "comment").text = entry.note
        translation = ET.SubElement(message, "translation")
        translation.text = entry.translation
        if not entry.translation:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    whole = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'
    path.write_text(whole, encoding="utf-8", newline="\n")


def compile_core(path: Path, entries: Iterable[Entry]) -> None:
    """Write the translations that the core reads, as JSON: compressed, a third of the size."""
    found: dict[str, dict[str, str]] = {}
    for entry in entries:
        if entry.translation and entry.for_core:
            found.setdefault(entry.context, {})[language.key(entry.text, entry.note)] = entry.translation
    text = json.dumps(found, ensure_ascii=False, indent=0, sort_keys=True)
    path.write_bytes(gzip.compress(f"{text}\n".encode(), mtime=0))


def compile_window(path: Path, code: str, entries: Iterable[Entry]) -> None:
    """Write the translations that Qt reads, by Qt's own compiler."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{code}.ts"
        write(source, code, (entry for entry in entries if not entry.for_core))
        compiler = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([compiler, "-silent", "-nounfinished", source, "-qm", path], check=True, timeout=120)
