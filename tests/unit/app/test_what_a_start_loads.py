"""What a start loads: only what the first window shows, and nothing that locks notes away even where they are."""

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


# Loaded when it is asked for: a window, an export, a backup, the panels of a call.
ASKED_FOR = (
    "companion.app.export_desk",
    "companion.app.exporter",
    "companion.app.hand_over_desk",
    "companion.app.importer",
    "companion.app.offline_",
    "companion.app.paper_writers",
    "companion.app.pdf_",
    "companion.app.unfinished_export",
    "companion.domain.looking_back",
    "companion.domain.practice",
    "companion.domain.trends",
    "companion.export.calendar_file",
    "companion.export.csv_",
    "companion.export.incident_paper",
    "companion.export.json_",
    "companion.export.paper",
    "companion.export.report_",
    "companion.export.svg_charts",
    "companion.storage.call_import",
    "companion.storage.call_pages",
    "companion.storage.erase_all",
    "companion.storage.history",
    "companion.storage.insights_query",
    "companion.storage.restore",
    "companion.storage.search_index",
    "companion.ui.view_state.backups_view",
    "companion.ui.view_state.export_view",
    "companion.ui.view_state.history_view",
    "companion.ui.view_state.settings_view",
    "companion.ui.widget.breathing",
    "companion.ui.widget.call_panel",
    "companion.ui.widget.cooldown_panel",
    "companion.ui.widget.menu_panel",
    "companion.ui.widget.sentence_card",
    "companion.ui.widget.wrap_up_panel",
    "companion.ui.windows.",
)
# Modules of others that cost a start a millisecond or more.
DEAR = ("csv", "html", "logging.handlers", "subprocess", "tomli_w", "tomllib", "uuid")


def loaded_at_a_start() -> set[str]:
    """Every module of ours that the start reaches by imports outside of functions, and by the first panel."""
    waiting = [
        "companion.app.main",
        "companion.app.starting",
        "companion.app.wiring",
        "companion.ui.widget.ready_panel",
    ]
    seen = set()
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


def test_what_is_asked_for_is_loaded_then_and_not_before() -> None:
    seen = loaded_at_a_start()
    assert [name for name in sorted(seen) if name.startswith(ASKED_FOR)] == []
    for name in ASKED_FOR:
        path = ROOT / name.replace(".", "/")
        assert list(path.parent.glob(f"{path.name}*")), f"{name} is called otherwise now"


def test_a_start_imports_no_module_of_others_that_costs_more_than_it_gives() -> None:
    found = {}
    for name in loaded_at_a_start():
        path = ROOT / f"{name.replace('.', '/')}.py"
        if path.exists():
            found[name] = set(imported_at_once(ast.parse(path.read_text("utf-8")))) & set(DEAR)
    assert {name: dear for name, dear in found.items() if dear} == {}


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
