"""Pictures of every state, made without a screen and with clocks that stand still, so that two runs are alike.

python -m tests.support.pictures make FOLDER [LANGUAGE]   every state, both themes, three text sizes, contact sheets
python -m tests.support.pictures accept NAME|all          take what a failed comparison left (NAME.new.png) as right
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from companion.app.paths import resources_folder
from companion.domain.call import Coding, Outcome, Strain
from companion.domain.insights import Span
from companion.domain.ladder import MayEnd
from companion.domain.practice import Tallies
from companion.domain.settings import Language, Settings, Theme
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.storage.pack_files import load_pack
from companion.storage.practice_files import load_scenes
from companion.ui import theme
from companion.ui.dates import Dates
from companion.ui.engine_bridge import EngineBridge
from companion.ui.translation import translate
from companion.ui.widget.breathing import BreathingCircle
from companion.ui.widget.buttons import ClickGuard
from companion.ui.widget.window import CompanionWindow
from companion.ui.window_place import ScreenArea
from companion.ui.windows.insights_window import InsightsWindow
from companion.ui.windows.practise_window import MEASURES, PractiseWindow
from companion.ui.windows.settings_window import SettingsWindow
from companion.ui.windows.typing_window import Question, TypingWindow
from tests.support.fake_clock import FakeClock
from tests.support.figures import a_year_of_figures
from tests.support.memory_log import MemoryLog
from tests.support.speaking import LANGUAGE, speaking

ROOT = Path(__file__).parents[2]
ACCEPTED = ROOT / "tests" / "data" / "pictures"
THEMES = ("dark", "light")
PERCENTS = (100, 150, 200)
SCREEN = QRect(0, 0, 1920, 1600)
SHEET_COLUMNS = 6
SHEET_GAP = 20


class StillWindow(CompanionWindow):
    """The window on a screen of a known size, in the middle of no breath."""

    def _screen_areas(self) -> list[ScreenArea]:
        return [ScreenArea("only", SCREEN)]


class Studio:
    """The program without disk and screen, for one theme, text size and language."""

    def __init__(self, theme_name: str, percent: int, language: Language = Language.ENGLISH) -> None:
        self.clock = FakeClock()
        self.log = MemoryLog()
        settings = Settings(
            theme=Theme(theme_name),
            text_percent=percent,
            agent="Aino",
            callback_time="four o’clock",
            pause_code="Break 2",
            may_end=MayEnd.YES,
        )
        words = language if (resources_folder() / "packs" / language).is_dir() else Language.ENGLISH
        pack = load_pack(resources_folder(), words).pack
        self.engine = Engine(self.clock, self.log, pack, settings, b"key")
        self.bridge = EngineBridge(self.engine)
        self.guard = ClickGuard(self.clock)
        self.window = StillWindow(self.bridge, self.guard, "Call Companion 0.1.0")
        self.window.show_quietly()

    def do(self, *commands: cmd.Command) -> None:
        """Do it all, to disk."""
        for command in commands:
            reply = self.engine.execute(command)
            assert reply.refusal is None, f"{command}: {reply.refusal}"
        self.engine.flush()

    def change(self, **settings: Any) -> None:
        """Change settings."""
        self.engine.change_settings(replace(self.engine.settings, **settings))

    def pass_time(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.advance(seconds)
        self.engine.tick()

    def picture(self, widget: QWidget | None = None) -> QImage:
        """Take a picture once everything has settled."""
        shown = widget or self.window
        for circle in shown.findChildren(BreathingCircle):
            circle.hold_still()
        for _ in range(4):
            QApplication.processEvents()
        focused: QWidget | None = shown.focusWidget()
        if focused is not None and shown is self.window:  # the real window has no focus; this platform gives it one
            focused.clearFocus()
        return shown.grab().toImage()

    def close(self) -> None:
        """Put everything away."""
        self.window.hide()
        self.window.deleteLater()
        QApplication.processEvents()


def _hard_call(studio: Studio) -> None:
    studio.do(cmd.StartCall())
    studio.pass_time(120)
    studio.do(cmd.SaySituation("swearing"), cmd.SaidIt())
    for seconds in (70, 168):
        studio.pass_time(seconds)
        studio.do(cmd.GiveNextRung(), cmd.SaidIt())
    studio.pass_time(44)
    studio.do(cmd.GiveNextRung())


def _wrap_up(studio: Studio) -> None:
    _hard_call(studio)
    studio.do(cmd.SaidIt(), cmd.EndCall())
    studio.pass_time(21)
    studio.do(cmd.EditWrapUp(Coding(Outcome.NO_SOLUTION, Strain.HARD, "Billing", "Meter was read twice.")))


def _easy_call(studio: Studio) -> None:
    studio.do(cmd.StartCall())
    studio.pass_time(42)
    studio.do(cmd.EndCall())


def _just_started(studio: Studio) -> None:
    studio.do(cmd.StartCall())
    studio.pass_time(3)


def _on_call(studio: Studio) -> None:
    studio.do(cmd.StartCall())
    studio.pass_time(63)


def _calmed(studio: Studio) -> None:
    _hard_call(studio)
    studio.do(cmd.CalmedDown())


def _easy_wrap_up(studio: Studio) -> None:
    _easy_call(studio)
    studio.pass_time(3)


def _long_sentence(studio: Studio) -> None:
    studio.do(cmd.StartCall())
    studio.pass_time(64)
    studio.do(
        cmd.SaySituation("shouting"), cmd.GiveNextRung(), cmd.GiveNextRung(), cmd.GiveNextRung(), cmd.AnotherWay()
    )


def _end_said(studio: Studio) -> None:
    _hard_call(studio)
    studio.do(cmd.GiveNextRung(), cmd.SaidIt())


def _hold(studio: Studio, *, with_colleague: bool = False) -> None:
    _hard_call(studio)
    studio.do(cmd.SaidIt(), cmd.Hold(with_colleague))
    studio.pass_time(72)


def _breather(studio: Studio) -> None:
    _wrap_up(studio)
    studio.do(cmd.SaveWrapUp())
    studio.pass_time(166)


def _after_the_call(studio: Studio) -> None:
    _easy_call(studio)
    studio.pass_time(9)


def _paused(studio: Studio) -> None:
    _just_started(studio)
    studio.pass_time(60)
    studio.log.is_failing = True
    studio.engine.execute(cmd.SaySituation("upset"))
    studio.engine.flush()


def _compact(studio: Studio, before: Callable[[Studio], None] | None = None) -> None:
    if before:
        before(studio)
    studio.window.set_compact(is_compact=True)


def _compact_with_card(studio: Studio) -> None:
    _compact(studio, _just_started)
    studio.do(cmd.SteadyLine())


def _lead_decides(studio: Studio) -> None:
    studio.change(may_end=MayEnd.LEAD)
    studio.do(cmd.SaySituation("swearing"))
    for seconds in (70, 168, 60):
        studio.pass_time(seconds)
        studio.do(cmd.GiveNextRung(), cmd.SaidIt())


def _how_they_learn(studio: Studio) -> None:
    studio.do(cmd.StartCall(), cmd.SaySituation("technical"), cmd.PickStyle("show_picture"))


def _transfer(studio: Studio) -> None:
    _hard_call(studio)
    studio.do(cmd.ShowMoment("offer"), cmd.SaidIt(), cmd.ShowMoment("transfer"))


def _help_offered(studio: Studio) -> None:
    studio.do(cmd.SaySituation("circles"))
    studio.pass_time(1300)


def _promised(studio: Studio) -> None:
    studio.do(cmd.SaySituation("outage"), cmd.SaidIt(), cmd.SaidIt(), cmd.SaidIt(), cmd.ShowMoment("granted"))
    studio.do(cmd.SaidIt(), cmd.EndCall())
    studio.pass_time(3)
    studio.do(cmd.EditWrapUp(Coding(granted="A month free")))


def _still_breather(studio: Studio) -> None:
    studio.engine.change_settings(replace(studio.engine.settings, less_motion=True, more_contrast=True))
    studio.window.rebuild()
    _breather(studio)


STATES: dict[str, Callable[[Studio], None]] = {
    "no-call": lambda _: None,
    "just-started": _just_started,
    "on-call": _on_call,
    "long-sentence": _long_sentence,
    "boundary": _hard_call,
    "end-said": _end_said,
    "on-hold": _hold,
    "colleague": lambda studio: _hold(studio, with_colleague=True),
    "calmed": _calmed,
    "easy-wrap-up": _easy_wrap_up,
    "wrap-up": _wrap_up,
    "breather": _breather,
    "breather-still-strong": _still_breather,
    "after-the-call": _after_the_call,
    "just-the-words": lambda studio: studio.do(cmd.SaySituation("upset", just_words=True)),
    "menu": lambda studio: studio.window._toggle_menu(),
    "storage-paused": _paused,
    "first-run": lambda studio: studio.change(may_end=MayEnd.UNANSWERED),
    "situations": lambda studio: studio.do(cmd.StartCall()),
    "lead-decides": _lead_decides,
    "at-risk": lambda studio: studio.do(cmd.StartCall(), cmd.SaySituation("at_risk")),
    "how-they-learn": _how_they_learn,
    "transfer": _transfer,
    "offer": lambda studio: studio.do(cmd.StartCall(), cmd.ShowMoment("offer")),
    "listen": lambda studio: studio.do(cmd.StartCall(), cmd.SaySituation("ear")),
    "help-offered": _help_offered,
    "help-plan": lambda studio: studio.do(cmd.StartCall(), cmd.AnswerHelp(is_open=True)),
    "calling-back": lambda studio: studio.do(cmd.ShowMoment("call_back")),
    "promised": _promised,
    "compact-no-call": _compact,
    "compact-call": lambda studio: _compact(studio, _hard_call),
    "compact-with-card": _compact_with_card,
}


@contextmanager
def shown(state: str, theme_name: str, percent: int, language: Language = Language.ENGLISH) -> Iterator[Scene]:
    """Bring the program into a state, for as long as it is looked at."""
    with speaking(language):
        studio = Studio(theme_name, percent, language)
        window: QWidget | None = None
        try:
            if state in WINDOWS:
                window = WINDOWS[state](studio)
            else:
                STATES[state](studio)
            yield Scene(studio, window or studio.window)
        finally:
            if window is not None:
                window.close()
            studio.close()


@dataclass(frozen=True, slots=True)
class Scene:
    """A studio, and the window in it that is looked at."""

    studio: Studio
    window: QWidget


def picture_of(state: str, theme_name: str, percent: int, language: Language = Language.ENGLISH) -> QImage:
    """Make one picture."""
    with shown(state, theme_name, percent, language) as scene:
        return scene.studio.picture(scene.window)


def name_of(state: str, theme_name: str, percent: int, language: Language = Language.ENGLISH) -> str:
    """The name of a picture; those in English name no language."""
    return "-".join((*([] if language == Language.ENGLISH else [language.value]), theme_name, str(percent), state))


def _typing(studio: Studio) -> QWidget:
    _wrap_up(studio)
    help_line = translate("Desk", "It stays on this computer. No card numbers, no names.")
    question = Question(translate("Desk", "Note for yourself"), help_line, "Meter was read twice.", 2000)
    window = TypingWindow(theme.look_for(studio.engine.settings), studio.guard, question)
    window.show()
    return window


def _practising(studio: Studio, *, answered_well: bool | None = None) -> QWidget:
    settings, pack = studio.engine.settings, studio.engine.pack
    scenes = [scene for scene in load_scenes(resources_folder(), "en").scenes if scene.id == "swearing_delivery"]
    window = PractiseWindow(settings, studio.guard, pack, scenes, Tallies(), random.Random(3))
    window.resize(window.look.px(MEASURES.width), window.look.px(MEASURES.height))
    window.show()
    if answered_well is not None:
        QApplication.processEvents()
        answers = window._round.turn.answers if window._round else ()
        window._choose([answer.is_good for answer in answers].index(answered_well))
    return window


def _settings(studio: Studio) -> QWidget:
    window = SettingsWindow(studio.engine.settings, studio.guard)
    window.resize(QSize(680, 620) * studio.engine.settings.text_percent / 100)
    window.show()
    return window


def _looking_back(studio: Studio, span: Span, *, as_table: bool = False) -> QWidget:
    window = InsightsWindow(studio.engine.settings, studio.guard, Dates(LANGUAGE.spoken))
    window.show_insights(a_year_of_figures(span, date(2026, 3, 16)))
    if as_table:
        window._turn_to_tables()
    window.resize(QSize(880, 1000) * studio.engine.settings.text_percent / 100)
    window.show()
    return window


WINDOWS: dict[str, Callable[[Studio], QWidget]] = {
    "typing": _typing,
    "settings": _settings,
    "insights": lambda studio: _looking_back(studio, Span.MONTH),
    "insights-year": lambda studio: _looking_back(studio, Span.YEAR),
    "insights-table": lambda studio: _looking_back(studio, Span.WEEK, as_table=True),
    "practise": _practising,
    "practise-helps": lambda studio: _practising(studio, answered_well=True),
    "practise-try-again": lambda studio: _practising(studio, answered_well=False),
}
ALL = (*STATES, *WINDOWS)


def _row(image: QImage, y: int) -> bytes:
    """The bytes of one row, without the padding Qt adds."""
    line: Any = image.constScanLine(y)
    return bytes(line)[: image.width() * 3]


COMPARED = (
    ("dark", 100, Language.ENGLISH),
    ("light", 100, Language.ENGLISH),
    ("dark", 200, Language.ENGLISH),
    ("light", 100, Language.FINNISH),
    ("light", 100, Language.GREEK),
)
# A pixel counts as changed when a channel differs by more than this; letters are drawn a little differently elsewhere.
CHANGED_BY = 60
MOST_CHANGED = 0.01


def share_changed(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ clearly; 1 for pictures of different sizes."""
    if one.size() != other.size():
        return 1.0
    first, second = (image.convertToFormat(QImage.Format.Format_RGB888) for image in (one, other))
    changed = 0
    for y in range(first.height()):
        left, right = _row(first, y), _row(second, y)
        if left != right:
            pairs = zip(left, right, strict=True)
            changed += sum(abs(a - b) > CHANGED_BY for a, b in pairs)
    return changed / 3 / (first.width() * first.height())


def contact_sheet(pictures: list[QImage], columns: int = SHEET_COLUMNS) -> QImage:
    """Lay pictures out in rows."""
    rows = [pictures[at : at + columns] for at in range(0, len(pictures), columns)]
    width = max(sum(p.width() + SHEET_GAP for p in row) for row in rows) + SHEET_GAP
    height = sum(max(p.height() for p in row) + SHEET_GAP for row in rows) + SHEET_GAP
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(118, 122, 128))
    painter = QPainter(sheet)
    y = SHEET_GAP
    for row in rows:
        x = SHEET_GAP
        for picture in row:
            painter.drawImage(x, y, picture)
            x += picture.width() + SHEET_GAP
        y += max(p.height() for p in row) + SHEET_GAP
    painter.end()
    return sheet


def make(folder: Path, language: Language) -> None:
    """Write every picture and the sheets."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme_name in THEMES:
        for percent in PERCENTS:
            pictures = [picture_of(state, theme_name, percent, language) for state in ALL]
            for state, picture in zip(ALL, pictures, strict=True):
                picture.save(str(folder / f"{name_of(state, theme_name, percent, language)}.png"))
            contact_sheet(pictures).save(str(folder / f"sheet-{name_of('all', theme_name, percent, language)}.png"))


def accept(name: str) -> int:
    """Take new pictures as the right ones."""
    found = sorted(ACCEPTED.glob("*.new.png" if name == "all" else f"{name}.new.png"))
    for new in found:
        new.replace(new.with_name(new.name.replace(".new.png", ".png")))
    print(f"{len(found)} accepted")  # noqa: T201 - what the command tells
    return 0 if found else 1


def main(arguments: list[str]) -> int:
    """Do what the command line asks."""
    app = QApplication(["pictures"])
    app.setStyle("Fusion")
    if arguments[0] == "accept":
        return accept(arguments[1])
    make(Path(arguments[1]), Language(arguments[2]) if len(arguments) > 2 else Language.ENGLISH)
    print(f"Every state, both themes, {', '.join(f'{p} %' for p in PERCENTS)}: {arguments[1]}/sheet-*.png")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
