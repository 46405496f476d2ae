"""Builds every object, top to bottom. Read this file to see how the program hangs together."""

from __future__ import annotations

import gc
import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

import companion
from companion.app.about_desk import AboutDesk
from companion.app.backups_desk import BackupsDesk
from companion.app.between_calls import BetweenCalls
from companion.app.collector import Collector
from companion.app.desk import Desk
from companion.app.display import choose_display
from companion.app.doctor.running import RunningFacts
from companion.app.exit_signals import ExitSignals
from companion.app.history_desk import HistoryDesk
from companion.app.insights_desk import InsightsDesk
from companion.app.late_exports import LateExports
from companion.app.layered_words import LayeredWords
from companion.app.log_keeper import LogKeeper
from companion.app.log_words import for_log
from companion.app.logs import start_logging
from companion.app.notes_desk import NotesDesk
from companion.app.pack_watch import PackWatch
from companion.app.paths import resources_folder
from companion.app.word_shelf import WordShelf
from companion.engine.clock import SystemClock
from companion.engine.engine import Engine
from companion.engine.ids import new_id
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import quoting
from companion.integrations.local_server import LocalServer
from companion.integrations.qt_readiness import readiness_of
from companion.integrations.request_handler import RequestHandler
from companion.storage.integrity import Look
from companion.storage.open_log import open_call_log
from companion.storage.policy_file import load_policy
from companion.storage.reference_key import load_reference_key
from companion.storage.settings_file import SettingsFile
from companion.storage.upkeep import Upkeep
from companion.ui.engine_bridge import EngineBridge
from companion.ui.translation import ProgramLanguage, translate
from companion.ui.widget.buttons import ClickGuard
from companion.ui.widget.window import CompanionWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.app.export_desk import ExportDesk
    from companion.app.paths import Places
    from companion.domain.policy import Policy
    from companion.engine.ports import Clock
    from companion.integrations.instance_lock import InstanceLock
    from companion.storage.note_vault import NoteVault
    from companion.storage.open_log import OpenedLog

_log = logging.getLogger(__name__)

# The log is looked after in slices of some milliseconds, with pauses for whoever clicks.
UPKEEP_BEGINS_MS = 2_000
UPKEEP_PAUSE_MS = 80
UPKEEP_AGAIN_MS = 600_000
FETCH_WORDS_MS = 1_500
RECALL_WEEKS_MS, RECALL_PAUSE_MS = 3_000, 200
LOAD_PANELS_MS, LOAD_PAUSE_MS = 400, 50


def run_program(places: Places, lock: InstanceLock) -> int:  # noqa: PLR0915 - the map is as long as the program is wide
    """Open the window and run until it is closed; returns the exit code."""
    os.umask(0o077)
    start_logging(places.logs)
    choose_display()
    app = QApplication(["call-companion"])
    app.setDesktopFileName("call-companion")  # by which a desktop finds the menu entry and its icon
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)

    clock = SystemClock()
    policy = load_policy()
    settings_file = SettingsFile(places.settings_file, policy)
    loaded_settings = settings_file.load()
    language = ProgramLanguage(resources_folder() / "i18n", policy)
    language.speak(loaded_settings.settings.language)
    words = LayeredWords(places, resources_folder(), loaded_settings.settings, places.data, policy)
    shelf = WordShelf(words.load, lambda: language.spoken, policy)
    pack, meaning = shelf.words(loaded_settings.settings)
    opened = open_call_log(places.data, places.backups, clock, look=Look.SHORT)
    key = load_reference_key(places.data)
    engine = Engine(clock, opened.log, pack, loaded_settings.settings, key.key, policy)
    engine.change_pack(pack, meaning)

    bridge = EngineBridge(engine)
    guard = ClickGuard(clock)
    window = CompanionWindow(bridge, guard, f"Call Companion {companion.__version__}")
    pack_watch = PackWatch(words, shelf, bridge, window, guard)
    history = HistoryDesk(bridge, window, guard, opened, places, clock)
    insights = InsightsDesk(bridge, window, guard, opened, language)
    exports = LateExports(
        lambda: _export_desk(bridge, window, guard, opened, places, clock, shelf, language), places.data
    )
    history.record_asked.connect(exports.open_record)
    insights.report_asked.connect(exports.open_report)
    upkeep = Upkeep(opened, places.backups, clock, engine.keep, history.forget_index)
    notes = NotesDesk(lambda: _vault(opened, places, clock, upkeep, history), bridge, window, guard)
    desk = Desk(bridge, window, guard, places, settings_file, exports, shelf, language, pack_watch, notes)

    keeper = LogKeeper(engine, opened, places, clock, lambda: _let_go_of_the_log(upkeep, history, insights), notes)
    BackupsDesk(bridge, window, guard, keeper, places, desk)
    AboutDesk(bridge, window, guard, places, language)

    health = RunningFacts(engine, upkeep, window)
    handler = RequestHandler(engine, desk, exports, pack_watch, keeper, notes, health.told)
    server = _listen(places, lock, handler, clock, app)
    if server:
        bridge.changed.connect(lambda _snapshot: server.sweep())
    leave = ExitSignals(app.quit)
    # The session ends: nothing is asked and nothing may be pending.
    app.commitDataRequest.connect(lambda _session: engine.flush())

    window.show_quietly()
    _name(
        [
            *_of_the_policy(policy),
            *loaded_settings.problems,
            *key.problems,
            *opened.news(),
            *_of_this_desktop(app, server),
        ],
        window,
    )
    pack_watch.begin()
    notes.begin()
    keeping_up = BetweenCalls(bridge, UPKEEP_BEGINS_MS, lambda: _keep_up(upkeep, opened, window))
    recalling = BetweenCalls(bridge, RECALL_WEEKS_MS, lambda: _recall_weeks(engine))
    fetching = BetweenCalls(bridge, FETCH_WORDS_MS, lambda: _fetch_words(shelf, pack_watch))
    panels = _panels_of_a_call()
    loading = BetweenCalls(bridge, LOAD_PANELS_MS, lambda: next(panels, None))

    gc.freeze()  # what was built up to here stays until the end: nobody need look through it for what is unused
    collector = Collector()  # off until here, since starting.py
    code = app.exec()
    if server:
        server.close()
    exports.stop()
    engine.flush()
    for work in (keeping_up, fetching, recalling, loading, insights, history):
        work.stop()
    notes.stop()
    upkeep.close()
    opened.log.close()
    leave.stop()
    collector.stop()
    return code


def _vault(opened: OpenedLog, places: Places, clock: Clock, upkeep: Upkeep, history: HistoryDesk) -> NoteVault:
    """Make the vault of the notes; copies of the log go when their texts change form, the one at work too."""
    from companion.storage.note_vault import NoteVault  # noqa: PLC0415 - loaded when notes are dealt with

    def purge(*, are_locked: bool) -> Iterator[None]:
        upkeep.close()
        if opened.opener.copies:
            for _ in opened.opener.copies.remove_with_texts(are_locked=are_locked):
                yield
                upkeep.close()
        history.forget_index()

    return NoteVault(opened.log, places.data, clock, purge)


def _export_desk(  # noqa: PLR0913, PLR0917 - it stands between all of these
    bridge: EngineBridge,
    window: CompanionWindow,
    guard: ClickGuard,
    opened: OpenedLog,
    places: Places,
    clock: Clock,
    shelf: WordShelf,
    language: ProgramLanguage,
) -> ExportDesk:
    """Exports in the words of the moment: language and names may change."""
    from companion.app.export_desk import ExportDesk  # noqa: PLC0415 - loaded when something is exported or imported
    from companion.app.exporter import Exporter  # noqa: PLC0415 - the same
    from companion.app.paper_writers import PaperWriters, words_in_use  # noqa: PLC0415 - the same

    papers = PaperWriters(opened.log, lambda: words_in_use(shelf, language.spoken, bridge.settings), clock)
    exporter = Exporter(opened.log, places, papers.writers, papers.text, bridge.policy)
    return ExportDesk(bridge, window, guard, opened, places, clock, exporter)


def _of_the_policy(policy: Policy) -> list[str]:
    """Return one sentence for the agent where something is wrong with the policy; IT finds all of it in the log."""
    for problem in policy.problems:
        _log.warning("policy: %s", problem)
    if policy.is_broken:
        told = translate(
            "Wiring", "Your organisation’s policy cannot be read. Until IT mends it, the strict privacy settings hold."
        )
        return [quoting(told, "the policy cannot be read")]
    if policy.problems:
        told = translate("Wiring", "Part of your organisation’s policy is not understood. The rest of it holds.")
        return [quoting(told, "part of the policy is not understood")]
    return []


def _of_this_desktop(app: QApplication, server: LocalServer | None) -> list[str]:
    """Return a sentence for what this desktop does not let the program do."""
    problems: list[str] = []
    if server is None:
        told = translate("Wiring", "The command line cannot reach this window: its folder is not safe to use.")
        problems.append(quoting(told, "the command line cannot reach this window"))
    if app.platformName() == "wayland":
        told = translate(
            "Wiring", "This desktop (Wayland) does not let a window stay on top or keep its place by itself."
        )
        problems.append(quoting(told, "native Wayland: no window stays on top or keeps its place"))
    return problems


def _let_go_of_the_log(upkeep: Upkeep, history: HistoryDesk, insights: InsightsDesk) -> None:
    """Another log takes the place of this one: nobody shows it or works on it any more."""
    upkeep.close()
    history.let_go()
    if insights.window:
        insights.window.close()


def _keep_up(upkeep: Upkeep, opened: OpenedLog, window: CompanionWindow) -> int:
    """Look after the log for a moment, and name what was mended."""
    has_more = upkeep.step()
    _name(opened.news(), window)
    return UPKEEP_PAUSE_MS if has_more else UPKEEP_AGAIN_MS


def _fetch_words(shelf: WordShelf, pack_watch: PackWatch) -> int | None:
    """Read another language, so that a click changes to it within a frame."""
    has_more = shelf.fetch_next()
    pack_watch.name_news()
    return FETCH_WORDS_MS if has_more else None


def _panels_of_a_call() -> Iterator[int]:
    """Load what the first call of the day needs once the window is there, so that its first click need not."""
    new_id()

    from companion.ui.widget import call_panel  # noqa: F401, PLC0415 - loaded here for later

    yield LOAD_PAUSE_MS
    from companion.ui.widget import wrap_up_panel  # noqa: F401, PLC0415 - the same

    yield LOAD_PAUSE_MS
    from companion.ui.widget import cooldown_panel  # noqa: F401, PLC0415 - the same


def _recall_weeks(engine: Engine) -> int | None:
    """Look up the hard calls of some days more; a disk that answers nothing now is asked later."""
    try:
        return RECALL_PAUSE_MS if engine.recall_weeks() else None
    except StorageUnavailableError:
        return UPKEEP_AGAIN_MS


def _name(problems: list[str], window: CompanionWindow) -> None:
    for problem in problems:
        _log.warning("named to the agent: %s", for_log(problem))
    if problems:
        window.name_problems(problems)


def _listen(
    places: Places, lock: InstanceLock, handler: RequestHandler, clock: Clock, app: QApplication
) -> LocalServer | None:
    try:
        return LocalServer(str(places.socket), lock, handler.handle, clock, readiness_of(app))
    except OSError as error:
        _log.warning("the command line cannot reach this window: %s", error)
        return None
