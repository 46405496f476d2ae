"""`call-companion self-test`: tries, in a profile of its own, what the program is made of. Exit 0 when all works.

It is for packages: whatever a package may have lost (a plugin of Qt, a translation, a file of words) fails here.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication, QStyleFactory

import companion
from companion.app.display import choose_display, has_screen
from companion.app.exporter import Exporter
from companion.app.importer import CallImporter
from companion.app.offline_papers import OfflinePapers
from companion.app.paths import places_of, resources_folder
from companion.app.telling import tell
from companion.domain.call import Coding, Outcome
from companion.domain.policy import NO_POLICY
from companion.domain.settings import LANGUAGES, Settings
from companion.engine import commands as cmd
from companion.engine.clock import SystemClock
from companion.engine.engine import Engine
from companion.integrations.export_order import ExportOrder
from companion.storage.ladder_files import load_ladders
from companion.storage.licence_files import FOLDER, licence_text, load_components
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack, load_shipped
from companion.storage.practice_files import load_scenes
from companion.storage.reference_key import load_reference_key
from companion.ui.engine_bridge import EngineBridge
from companion.ui.widget.buttons import ClickGuard
from companion.ui.widget.window import CompanionWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from companion.app.paths import Places
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog

LEAST_SITUATIONS = 6
# How Qt names the plugin that opens a window, or a picture of one, on each system.
_PLATFORMS = {
    "linux": ("xcb", "wayland", "offscreen"),
    "win32": ("windows",),
    "darwin": ("cocoa",),
}
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#ff0000"/></svg>'
_BEGINNINGS = {
    "csv": b"\xef\xbb\xbf",
    "json": b"{",
    "html": b"<!DOCTYPE html",
    "pdf": b"%PDF-",
    "ics": b"BEGIN:VCALENDAR",
}


class SelfTest:
    """Each check answers with a line for IT, or raises."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._clock = SystemClock()
        self._pack = load_pack(resources_folder(), "en")
        self._application = _application()

    def parts(self) -> str:
        """The plugins of Qt that a package easily loses are there and work."""
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
        files = [path.name.lower() for path in (plugins / "platforms").glob("*")]
        missing = [name for name in _PLATFORMS.get(sys.platform, ()) if not any(f"q{name}" in file for file in files)]
        if missing:
            raise OSError(f"no platform plugin {', '.join(missing)} in {plugins}")
        picture = QImage.fromData(_SVG)
        if b"svg" not in [bytes(kind.data()) for kind in QImageReader.supportedImageFormats()] or picture.isNull():
            raise OSError("pictures in SVG cannot be read")
        if picture.pixelColor(4, 4).red() < 200:  # noqa: PLR2004 - it is red
            raise OSError("pictures in SVG are not drawn")
        if "Fusion" not in QStyleFactory.keys():  # noqa: SIM118 - it is no dictionary
            raise OSError("the style Fusion is missing")
        return f"plugins {', '.join(_PLATFORMS.get(sys.platform, ()))}, SVG, Fusion"

    def texts(self) -> str:
        """Every translation of the program loads."""
        found = sorted((resources_folder() / "i18n").glob("*.qm"))
        broken = [path.name for path in found if not _loads(path)]
        missing = [each for each in LANGUAGES if f"call-companion_{each}.qm" not in [path.name for path in found]]
        if broken or missing:
            raise OSError(f"cannot be loaded: {', '.join([*broken, *missing])}")
        return f"{len(found)} translations"

    def words(self) -> str:
        """The words of every language are there, and nothing in them is broken."""
        told = []
        for language in LANGUAGES:
            shipped = load_shipped(resources_folder(), language)
            found = sum(1 for layer in shipped.layers for _ in layer.words.situations)
            _refuse(shipped.problems)
            if found < LEAST_SITUATIONS:
                raise ValueError(f"only {found} situations in {language}")
            told.append(f"{language} {found}")
        return f"situations: {', '.join(told)}, no broken line"

    def practice(self) -> str:
        """There are scenes to practise with, and ladders."""
        ladders, problems = load_ladders(resources_folder() / "ladders")
        _refuse(problems)
        files = len(list((resources_folder() / "ladders").glob("*.toml")))
        if not files or len(ladders) < files:
            raise ValueError(f"{len(ladders)} ladders in {files} files")
        scenes = {language: load_scenes(resources_folder(), language) for language in LANGUAGES}
        for loaded in scenes.values():
            _refuse(loaded.problems)
        if not all(loaded.scenes for loaded in scenes.values()):
            raise ValueError("a language has no scenes")
        told = ", ".join(f"{language} {len(loaded.scenes)}" for language, loaded in scenes.items())
        return f"scenes: {told}; {len(ladders)} ladders"

    def licences(self) -> str:
        """The texts of the licences are there, in a package that brings them."""
        if not (resources_folder() / FOLDER).is_dir():
            return "none are brought along"
        components = load_components(resources_folder())
        missing = [name for each in components for name in each.texts if not licence_text(resources_folder(), name)]
        if missing or not components:
            raise OSError(f"missing: {', '.join(sorted(set(missing))) or 'the list'}")
        return f"{len(components)} parts, every text is there"

    def call(self) -> str:
        """A call goes through the real log."""
        self._places.make_folders()
        opened = open_call_log(self._places.data, self._places.backups, self._clock)
        key = load_reference_key(self._places.data)
        engine = Engine(self._clock, opened.log, self._pack.pack, Settings(), key.key)
        verbs = (cmd.StartCall(), cmd.SaySituation("swearing"), cmd.SaidIt(), cmd.EndCall())
        promise = cmd.SetFollowUp(timedelta(hours=1), "Call back")
        for command in (*verbs, promise, cmd.SaveWrapUp(Coding(outcome=Outcome.RESOLVED))):
            engine.execute(command)
        if not engine.flush():
            raise OSError("the log took nothing")
        count = len(list(opened.log.records()))
        opened.log.close()
        if count != 1:
            raise ValueError(f"{count} calls are in the log")
        return f"{count} call stored, SQLite {sqlite3.sqlite_version}"

    def exports(self) -> str:
        """The call comes out in every format."""
        opened = open_call_log(self._places.data, self._places.backups, self._clock)
        papers = OfflinePapers(self._places, opened.log, self._clock, NO_POLICY)
        exporter = Exporter(opened.log, self._places, papers.writers)
        for kind, beginning in _BEGINNINGS.items():
            path = self._exported(kind)
            exporter.export(ExportOrder(path, kind))  # type: ignore[arg-type]  # the kinds there are
            if not path.read_bytes().startswith(beginning):
                raise ValueError(f"the file in {kind} does not begin as it should")
        opened.log.close()
        return ", ".join(_BEGINNINGS)

    def round_trip(self) -> str:
        """What was exported as JSON comes back as it was."""
        other = places_of(str(self._places.data.parent / "other"))
        other.make_folders()
        opened = open_call_log(other.data, other.backups, self._clock)
        importer = CallImporter(opened.log, other, self._clock)
        for _ in importer.look(self._exported("json")):
            pass
        importer.take_in(self._exported("json"))
        came = _records(opened.log)
        opened.log.close()
        first = open_call_log(self._places.data, self._places.backups, self._clock)
        sent = _records(first.log)
        first.log.close()
        if came != sent or not came:
            raise ValueError("what came back is not what was written")
        return f"{len(came)} call came back as it was"

    def window(self) -> str:
        """The window is drawn."""
        opened = open_call_log(self._places.data, self._places.backups, self._clock)
        engine = Engine(self._clock, opened.log, self._pack.pack, Settings(), b"self-test")
        window = CompanionWindow(EngineBridge(engine), ClickGuard(self._clock), companion.__version__)
        window.show_quietly()
        self._application.processEvents()
        picture = window.grab()
        window.hide()
        opened.log.close()
        if picture.isNull():
            raise OSError("nothing was drawn")
        return f"{picture.width()} x {picture.height()} on {QApplication.platformName()}, Qt {qVersion()}"

    def _exported(self, kind: str) -> Path:
        return self._places.data.parent / f"self-test.{kind}"


def run(places: Places) -> int:
    """Run all checks and say what came of each."""
    test = SelfTest(places)
    checks: dict[str, Callable[[], str]] = {
        "parts": test.parts,
        "texts": test.texts,
        "words": test.words,
        "practice": test.practice,
        "licences": test.licences,
        "call": test.call,
        "exports": test.exports,
        "round trip": test.round_trip,
        "window": test.window,
    }
    failed = 0
    for name, check in checks.items():
        try:
            line = f"ok      {name}: {check()}"
        except Exception as error:  # noqa: BLE001 - whatever is wrong is what this command is for
            failed += 1
            line = f"failed  {name}: {error}"
        tell(sys.stdout, line)
    return 1 if failed else 0


def _application() -> QCoreApplication:
    choose_display()
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication(["call-companion"])


def _loads(path: Path) -> bool:
    translator = QTranslator()
    return translator.load(str(path)) and not translator.isEmpty()


def _refuse(problems: Iterable[str]) -> None:
    """What we ship has nothing wrong with it."""
    told = "; ".join(problems)
    if told:
        raise ValueError(told)


def _records(log: SqliteCallLog | BesideLog) -> list[object]:
    return list(log.records())
