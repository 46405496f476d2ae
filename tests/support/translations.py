"""Keeps the files of translations in step with the code.

python -m tests.support.translations    renew every .ts from the texts in the code, and every .qm from its .ts

A text is found by its call: translate("Context", "text"), translate("Context", "%n texts", number) or, below the
window, said("text", name=value), with literals.
A text that is new gets an entry marked as unfinished, one that is gone goes; what is translated stays.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
# English is in the code; its file holds the forms of plurals alone.
LANGUAGES = ("en", "fi", "el")
FORMS = 2

Key = tuple[str, str]
# Texts of Qt's own that an agent can see: the menu of a field one types in, and the file dialog of a bare desktop.
QT_TEXTS: dict[str, tuple[str, ...]] = {
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QFileDialog": (
        "Look in:",
        "File &name:",
        "Files of type:",
        "&Save",
        "Back",
        "Forward",
        "Parent Directory",
        "Create New Folder",
        "List View",
        "Detail View",
        "&Rename",
        "&Delete",
        "Show &hidden files",
        "&New Folder",
        "My Computer",
        "Computer",
        "Directory:",
        "Folder",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
    "QPlatformTheme": ("Cancel", "Save", "&Yes", "&No", "OK"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a .ts says of one text: one translation, or one for each form of a plural."""

    forms: tuple[str, ...]
    is_plural: bool
    is_unfinished: bool = False


def texts_in_code() -> dict[Key, bool]:
    """Return every text of the program, in the order of the files, and whether it has plural forms."""
    found: dict[Key, bool] = {}
    for path in sorted((ROOT / "companion").rglob("*.py")):
        for key, is_plural in _texts_of(path):
            if found.setdefault(key, is_plural) != is_plural:
                raise ValueError(f"{path}: {key} stands once with and once without a number")
    return found


def _texts_of(path: Path) -> Iterator[tuple[Key, bool]]:
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    for node in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if isinstance(node.func, ast.Name) and node.func.id == "said":
            yield _said(path, node), False
        if not isinstance(node.func, ast.Name) or node.func.id != "translate":
            continue
        literals = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if len(literals) != 2 or node.keywords or len(node.args) > 3:
            raise ValueError(f"{path}:{node.lineno}: translate takes two literals and perhaps a number")
        is_plural = len(node.args) == 3
        if is_plural != ("%n" in literals[1]):
            raise ValueError(f"{path}:{node.lineno}: %n and a number belong together")
        yield (literals[0], literals[1]), is_plural


def _said(path: Path, node: ast.Call) -> Key:
    template = node.args[0] if len(node.args) == 1 else None
    if isinstance(template, ast.Constant) and isinstance(template.value, str):
        return "Sentence", template.value
    raise ValueError(f"{path}:{node.lineno}: said takes one literal, and its values by name")


def wanted(language: str) -> dict[Key, bool]:
    """Return what the file of a language has to hold."""
    texts = texts_in_code()
    if language == "en":
        return {key: True for key, is_plural in texts.items() if is_plural}
    return texts | {(context, text): False for context, texts_of in QT_TEXTS.items() for text in texts_of}


def ts_file(language: str) -> Path:
    """Where the translations of a language are written."""
    return FOLDER / f"call-companion_{language}.ts"


def qm_file(language: str) -> Path:
    """Where they lie for the program."""
    return ts_file(language).with_suffix(".qm")


def read_ts(path: Path) -> dict[Key, Entry]:
    """Read the entries of a file; one that does not exist has none."""
    if not path.exists():
        return {}
    entries: dict[Key, Entry] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_plural = message.get("numerus") == "yes"
            forms = translation.findall("numerusform") if is_plural else [translation]
            texts = tuple(form.text or "" for form in forms)
            key = (context.findtext("name", ""), message.findtext("source", ""))
            entries[key] = Entry(texts, is_plural, is_unfinished=translation.get("type") is not None)
    return entries


def write_ts(path: Path, language: str, entries: dict[Key, Entry]) -> None:
    """Write entries as Qt's own tools do."""
    contexts: dict[str, list[str]] = {}
    for (context, text), entry in entries.items():
        contexts.setdefault(context, []).append(_message(text, entry))
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(context)}</name>", *contexts[context], "</context>"]
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(text: str, entry: Entry) -> str:
    mark = ' type="unfinished"' if entry.is_unfinished else ""
    if entry.is_plural:
        forms = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in entry.forms)
        inner = f"<translation{mark}>{forms}\n        </translation>"
    else:
        inner = f"<translation{mark}>{escape(entry.forms[0])}</translation>"
    head = '    <message numerus="yes">' if entry.is_plural else "    <message>"
    return f"{head}\n        <source>{escape(text)}</source>\n        {inner}\n    </message>"


def renewed(old: dict[Key, Entry], texts: dict[Key, bool]) -> dict[Key, Entry]:
    """Return an entry for each text: the old one where there is one of the same kind."""
    entries = {}
    for key, is_plural in texts.items():
        known = old.get(key)
        blank = Entry(("",) * (FORMS if is_plural else 1), is_plural, is_unfinished=True)
        entries[key] = known if known and known.is_plural == is_plural else blank
    return entries


def release(ts: Path, qm: Path) -> None:
    """Let Qt's own tool make a .qm."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", ts, "-qm", qm], check=True)


def main() -> int:
    """Renew all files and say what is left to translate."""
    left = 0
    for language in LANGUAGES:
        path = ts_file(language)
        entries = renewed(read_ts(path), wanted(language))
        write_ts(path, language, entries)
        release(path, qm_file(language))
        unfinished = [text for (_, text), entry in entries.items() if entry.is_unfinished]
        left += len(unfinished)
        print(f"{language}: {len(entries)} texts, {len(unfinished)} to translate", *unfinished, sep="\n    ")  # noqa: T201 - what the command tells
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
