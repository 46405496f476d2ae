"""`call-companion self-test`: tries, in a profile of its own, what the program is made of. Exit 0 when all works."""

from __future__ import annotations

import os
import sqlite3
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

import companion
from companion.app.exporter import Exporter
from companion.app.paths import resources_folder
from companion.app.telling import tell
from companion.domain.call import Coding, Outcome
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.clock import SystemClock
from companion.engine.engine import Engine
from companion.integrations.export_order import ExportOrder
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack
from companion.storage.reference_key import load_reference_key
from companion.ui.engine_bridge import EngineBridge
from companion.ui.widget.buttons import ClickGuard
from companion.ui.widget.window import CompanionWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.app.paths import Places

LEAST_SITUATIONS = 6


class SelfTest:
    """Each check answers with a line for IT, or raises."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._clock = SystemClock()
        self._pack = load_pack(resources_folder(), "en")

    def words(self) -> str:
        """The words are there and nothing in them is broken."""
        found = len(self._pack.pack.situations)
        if self._pack.problems or found < LEAST_SITUATIONS:
            raise ValueError("; ".join(self._pack.problems) or f"only {found} situations")
        return f"{found} situations, no broken line"

    def call(self) -> str:
        """A call goes through the real log and comes out as CSV."""
        self._places.make_folders()
        opened = open_call_log(self._places.data, self._places.backups, self._clock)
        key = load_reference_key(self._places.data)
        engine = Engine(self._clock, opened.log, self._pack.pack, Settings(), key.key)
        verbs = (cmd.StartCall(), cmd.SaySituation("swearing"), cmd.SaidIt(), cmd.EndCall())
        for command in (*verbs, cmd.SaveWrapUp(Coding(outcome=Outcome.RESOLVED))):
            engine.execute(command)
        if not engine.flush():
            raise OSError("the log took nothing")
        path = self._places.settings_file.parent.parent / "self-test.csv"
        count = Exporter(opened.log, self._places).export(ExportOrder(path, "csv"))
        opened.log.close()
        return f"{count} call stored and exported, SQLite {sqlite3.sqlite_version}"

    def window(self) -> str:
        """The window is drawn."""
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication.instance() or QApplication(["call-companion"])
        opened = open_call_log(self._places.data, self._places.backups, self._clock)
        engine = Engine(self._clock, opened.log, self._pack.pack, Settings(), b"self-test")
        window = CompanionWindow(EngineBridge(engine), ClickGuard(self._clock), companion.__version__)
        window.show_quietly()
        app.processEvents()
        picture = window.grab()
        window.hide()
        opened.log.close()
        if picture.isNull():
            raise OSError("nothing was drawn")
        return f"{picture.width()} x {picture.height()} on {QApplication.platformName()}, Qt {qVersion()}"


def run(places: Places) -> int:
    """Run all checks and say what came of each."""
    test = SelfTest(places)
    checks: dict[str, Callable[[], str]] = {"words": test.words, "call": test.call, "window": test.window}
    failed = 0
    for name, check in checks.items():
        try:
            line = f"ok      {name}: {check()}"
        except Exception as error:  # noqa: BLE001 - whatever is wrong is what this command is for
            failed += 1
            line = f"failed  {name}: {error}"
        tell(sys.stdout, line)
    return 1 if failed else 0
