"""What a start loads: nothing that locks notes away, not even where notes are locked."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from companion.storage.note_key import new_secret
from tests.support.log_on_disk import ROOT, LogOnDisk, start_python
from tests.support.vault import a_vault, lock_away

if TYPE_CHECKING:
    from pathlib import Path

FOREIGN = ("cryptography", "keyring")
OWN = (
    "companion.storage.note_cipher",
    "companion.storage.note_key",
    "companion.storage.note_vault",
    "companion.storage.key_store",
)


def loaded_at_a_start() -> set[str]:
    """Every module of ours that the start reaches by imports outside of functions."""
    waiting, seen = ["companion.app.main", "companion.app.starting", "companion.app.wiring"], set()
    while waiting:
        name = waiting.pop()
        path = ROOT / f"{name.replace('.', '/')}.py"
        path = path if path.exists() else ROOT / name.replace(".", "/") / "__init__.py"
        if name in seen or not path.exists():
            continue
        seen.add(name)
        waiting += imported_at_once(ast.parse(path.read_text("utf-8")))
    return seen


def imported_at_once(tree: ast.Module) -> list[str]:
    found = []
    for node in tree.body:
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return found


def test_the_walk_knows_the_way() -> None:
    seen = loaded_at_a_start()
    assert {"companion.storage.call_log", "companion.app.notes_desk", "companion.storage.note_texts"} <= seen


def test_a_start_reaches_no_module_that_locks_notes_away() -> None:
    seen = loaded_at_a_start()
    assert not seen & set(OWN)
    for name in seen:
        path = ROOT / f"{name.replace('.', '/')}.py"
        if path.exists():
            names = imported_at_once(ast.parse(path.read_text("utf-8")))
            assert not [found for found in names if found.split(".")[0] in FOREIGN], name


def test_opening_a_log_with_locked_notes_loads_neither(tmp_path: Path) -> None:
    disk = LogOnDisk(tmp_path)
    lock_away(a_vault(disk, disk.open()), new_secret())
    disk.close()
    script = (
        "import sys, pathlib\n"
        "from companion.storage.open_log import open_call_log\n"
        "from companion.engine.clock import SystemClock\n"
        "log = open_call_log(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), SystemClock()).log\n"
        "list(log.records()), log.latest_events()\n"
        "assert log.are_texts_locked\n"
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('cryptography', 'keyring')))\n"
    )
    process = start_python(script, str(disk.data), str(disk.backups))
    assert process.communicate(timeout=30)[0] == "[]\n"
