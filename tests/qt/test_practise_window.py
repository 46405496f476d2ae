"""The window for practising: by mouse or keys, with the reason, at any size; away in a call, and nothing in the log."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from companion.app.desk import Desk
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.ladder import MayEnd, Rung
from companion.domain.practice import Answer, Scene, Tallies, Tally, Turn
from companion.domain.settings import Settings, Theme
from companion.engine import commands as cmd
from companion.storage.pack_files import load_pack
from companion.storage.practice_files import TallyFile
from companion.storage.settings_file import SettingsFile
from companion.ui import theme, window_focus
from companion.ui.view_state.parts import MenuChoice
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.wrapping_label import MAY_BREAK
from companion.ui.windows.answer_button import AnswerButton
from companion.ui.windows.practise_window import PractiseWindow
from tests.qt.window_desk import WindowDesk, english_words
from tests.support.fake_clock import FakeClock
from tests.support.speaking import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    OpenPractise = Callable[..., PractiseWindow]

# The longest word in the books, and an ordinary one.
LONG_WORD = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"
SCENE = Scene(
    "invoice",
    "swearing",
    "The invoice",
    (
        Turn(
            "1",
            "(A sigh.) The third bloody invoice!",
            (
                Answer("A question gives it somewhere to go.", is_good=True, then="2", pick="swearing.let_it_pass.c"),
                Answer("It is early for that.", rung=Rung.NOTICE),
                Answer("It sounds like an excuse.", then="2", say="Our system is new."),
                Answer("It heats people up.", say="Please calm down."),
            ),
        ),
        Turn(
            "2",
            "Well? It says four hundred!",
            (
                Answer("One thing can be answered.", is_good=True, pick="swearing.work_together.a"),
                Answer("It stings.", say="So?"),
            ),
        ),
    ),
)
SECOND = Scene(
    "parcel",
    "upset",
    "The parcel",
    (Turn("1", "It never came.", (Answer("It holds.", is_good=True, say="I’m here."), Answer("No.", say="So?"))),),
)


@pytest.fixture
def counted() -> list[Tallies]:
    return []


@pytest.fixture
def opened(qtbot: QtBot, counted: list[Tallies]) -> OpenPractise:
    def open_it(
        settings: Settings | None = None, scenes: Sequence[Scene] = (SCENE,), clock: FakeClock | None = None
    ) -> PractiseWindow:
        guard = ClickGuard(clock or FakeClock())
        dice = random.Random(5)
        window = PractiseWindow(settings or Settings(theme=Theme.DARK), guard, english_words(), scenes, Tallies(), dice)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        window.counted.connect(counted.append)
        qtbot.addWidget(window)
        window.resize(600, 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_it


def answers(window: PractiseWindow) -> list[AnswerButton]:
    return [button for button in window.findChildren(AnswerButton) if button.isVisible()]


def answer(window: PractiseWindow, why: str) -> AnswerButton:
    """The button of the answer with this reason."""
    assert window._round is not None
    number = next(n for n, each in enumerate(window._round.turn.answers) if each.why == why)
    return answers(window)[number]


def key_of(window: PractiseWindow, why: str) -> Qt.Key:
    number = answers(window).index(answer(window, why))
    return (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)[number]


def button(window: PractiseWindow, name: str) -> ActionButton:
    return next(b for b in window.findChildren(ActionButton) if b.isVisible() and b.text() == name)


def texts(window: PractiseWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def click(part: QWidget) -> None:
    QApplication.processEvents()
    middle = part.rect().center()
    QCursor.setPos(part.mapToGlobal(middle))
    hit = part.window().childAt(part.mapTo(part.window(), middle))
    assert hit is part, f"{hit} is in the way"
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=middle)


def press(window: PractiseWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


# A round.


def test_it_is_an_ordinary_window_that_shows_the_line_and_the_answers(opened: OpenPractise) -> None:
    window = opened()
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.windowTitle() == "Practise"
    shown = texts(window)
    assert {"Swearing · The invoice", "A sigh.", "“The third bloody invoice!”", "Give notice"} <= set(shown)
    assert "None of this goes into your log." in shown
    assert len(answers(window)) == 4
    assert not button(window, "Go on").isEnabled()


def test_a_round_by_the_mouse_with_every_turn_of_it(opened: OpenPractise, counted: list[Tallies]) -> None:
    window = opened()
    click(answer(window, "It is early for that."))
    assert {"Try another", "It is early for that."} <= set(texts(window))
    click(button(window, "Try again"))
    assert not answer(window, "It is early for that.").isEnabled()
    assert "Try another" not in texts(window)
    click(answer(window, "A question gives it somewhere to go."))
    assert {"That helps", "A question gives it somewhere to go."} <= set(texts(window))
    click(button(window, "Go on"))
    assert "“Well? It says four hundred!”" in texts(window)
    assert len(answers(window)) == 2
    click(answer(window, "One thing can be answered."))
    click(button(window, "Another scene"))
    assert "“The third bloody invoice!”" in texts(window)
    assert [tallies.of("invoice") for tallies in counted] == [Tally(0, 1)]


def test_a_round_by_keys_alone(opened: OpenPractise, counted: list[Tallies]) -> None:
    window = opened()
    press(window, key_of(window, "A question gives it somewhere to go."))
    assert button(window, "Go on").hasFocus()
    press(window, Qt.Key.Key_Return)
    assert "“Well? It says four hundred!”" in texts(window)
    press(window, Qt.Key.Key_Return)  # nothing is chosen yet, so nothing goes on
    assert "“Well? It says four hundred!”" in texts(window)
    press(window, Qt.Key.Key_4)  # there is no fourth answer here
    assert counted == []
    press(window, key_of(window, "One thing can be answered."))
    press(window, Qt.Key.Key_Enter)
    assert "“The third bloody invoice!”" in texts(window)
    assert [tallies.of("invoice") for tallies in counted] == [Tally(1, 0)]
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_tab_and_enter_choose_what_has_the_keyboard(opened: OpenPractise) -> None:
    window = opened()
    press(window, Qt.Key.Key_Tab)
    assert answers(window)[0].hasFocus()
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Return)
    assert window._round is not None
    assert window._round.chosen == window._round.turn.answers[1]


def test_a_wrong_answer_may_lead_on(opened: OpenPractise, counted: list[Tallies]) -> None:
    window = opened()
    click(answer(window, "It sounds like an excuse."))
    assert "That makes it harder" in texts(window)
    click(button(window, "Go on"))
    assert "“Well? It says four hundred!”" in texts(window)
    click(answer(window, "One thing can be answered."))
    assert [tallies.of("invoice") for tallies in counted] == [Tally(0, 1)]  # once a round


def test_good_is_teal_and_another_try_is_amber(opened: OpenPractise) -> None:
    window = opened()
    chosen = answer(window, "It heats people up.")
    click(chosen)
    assert chosen.property("outcome") == "care"
    assert window._page.verdict.property("tone") == "care"
    click(button(window, "Try again"))
    assert chosen.property("outcome") == "quiet"
    chosen = answer(window, "A question gives it somewhere to go.")
    click(chosen)
    assert chosen.property("outcome") == "calm"
    assert window._page.verdict.property("tone") == "calm"


def test_the_second_answer_of_a_hasty_hand_counts_for_nothing(opened: OpenPractise) -> None:
    window = opened()
    click(answer(window, "It heats people up."))
    press(window, key_of(window, "A question gives it somewhere to go."))
    assert "It heats people up." in texts(window)


def test_a_double_click_on_going_on_does_not_choose_too(opened: OpenPractise) -> None:
    window = opened(scenes=[SCENE, SECOND])
    press(window, Qt.Key.Key_1)
    on = next(b for b in window.findChildren(ActionButton) if b.hasFocus())
    click(on)
    before = window._round
    click(on) if on.isEnabled() else None
    assert window._round is before


def test_another_scene_is_another_one(opened: OpenPractise) -> None:
    window = opened(scenes=[SCENE, SECOND])
    assert window._round is not None
    seen = [window._round.scene.id]
    for _ in range(4):
        window._guard._place = None  # as if time had passed
        click(button(window, "Another scene"))
        seen.append(window._round.scene.id)
    assert seen in (["invoice", "parcel"] * 2 + ["invoice"], ["parcel", "invoice"] * 2 + ["parcel"])


def test_a_scene_whose_words_are_not_in_the_pack_is_not_played(opened: OpenPractise) -> None:
    gone = Scene("gone", "swearing", "Gone", (Turn("1", "Hey!", (Answer("W.", is_good=True, pick="swearing.x.a"),)),))
    window = opened(scenes=[gone])
    assert "There are no scenes in this language yet." in texts(window)
    assert answers(window) == []
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


# For everyone.


def test_who_may_not_end_a_call_is_offered_no_end(opened: OpenPractise) -> None:
    end = Answer("It ends.", is_good=True, rung=Rung.END)
    lead = Answer("It hands over.", is_good=True, rung=Rung.HAND_OVER)
    scene = Scene("s", "threat", "S", (Turn("1", "Hey!", (end, lead, Answer("No.", say="So?"))),))
    for may_end, label in ((MayEnd.YES, "End the call"), (MayEnd.NO, "Bring in my lead")):
        window = opened(Settings(may_end=may_end), scenes=[scene])
        assert len(answers(window)) == 2
        assert [text for text in texts(window) if text in {"End the call", "Bring in my lead"}] == [label]


def test_a_screen_reader_is_told_everything(opened: OpenPractise) -> None:
    window = opened()
    assert window._page.caller.hasFocus()
    assert window._page.caller.accessibleName() == "“The third bloody invoice!”"
    assert window._page.caller.accessibleDescription() == "Swearing · The invoice A sigh."
    names = [each.accessibleName() for each in answers(window)]
    assert [name[:2] for name in names] == ["1.", "2.", "3.", "4."]
    assert any("Give notice: I want to sort this out with you." in name for name in names)
    click(answer(window, "It heats people up."))
    assert button(window, "Try again").accessibleDescription() == "Try another. It heats people up."


def cut_parts(window: PractiseWindow) -> list[str]:
    """What does not show whole."""
    cut = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QLabel, QAbstractButton)):
            continue
        holder = part.parentWidget()
        assert holder is not None
        left = part.mapTo(window, QPoint(0, 0)).x()
        is_whole = left >= 0 and left + part.width() <= window.width() and part.geometry().right() <= holder.width()
        if isinstance(part, QLabel):
            widest = max((part.fontMetrics().horizontalAdvance(word) for word in _unbroken(part.text())), default=0)
            is_whole &= widest <= part.width() and part.height() >= part.heightForWidth(part.width())
        elif part.text():
            is_whole &= part.width() >= part.fontMetrics().horizontalAdvance(part.text())
        if not is_whole:
            cut.append(part.text() or part.accessibleName())
    return cut


def _unbroken(text: str) -> list[str]:
    return text.replace(MAY_BREAK, " ").split()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [280, 420, 600, 1000])
def test_nothing_is_cut_at_any_size(opened: OpenPractise, qtbot: QtBot, percent: int, width: int) -> None:
    said = f"{LONG_WORD} ja käyttöjärjestelmäpäivitysilmoitus!"
    turn = Turn("1", said, (Answer(f"{LONG_WORD}.", is_good=True, say=said), Answer("No.", rung=Rung.LINE)))
    scene = Scene("long", "swearing", "Epäjärjestelmällistyttämättömyys", (turn,))
    window = opened(Settings(text_percent=percent, theme=Theme.LIGHT), scenes=[scene])
    window.resize(width * percent // 100, 900)
    window._choose(next(n for n, each in enumerate(window._round.turn.answers) if each.is_good))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.width() == width * percent // 100 and not cut_parts(window), timeout=2000)


def test_the_reason_is_in_sight_once_it_is_there(opened: OpenPractise, qtbot: QtBot) -> None:
    window = opened(Settings(text_percent=200))
    window.resize(600, 600)
    press(window, Qt.Key.Key_1)

    def is_in_sight() -> bool:
        top = window._page.reason_card.mapTo(window._page.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + window._page.reason_card.height() <= window._page.viewport().height()

    qtbot.waitUntil(is_in_sight, timeout=1000)
    press(window, Qt.Key.Key_Return)
    assert window._page.verticalScrollBar().value() == 0


def test_it_follows_the_settings(opened: OpenPractise) -> None:
    window = opened()
    press(window, Qt.Key.Key_1)
    before = window._round
    window.show_settings(Settings(theme=Theme.LIGHT, text_percent=150))
    assert f"background: {theme.LIGHT.window}" in window.styleSheet()
    assert f"font-size: {round(theme.CALLER_PX * 1.5)}px" in window._page.caller.styleSheet()
    assert window._round is before


# At the desk.


class DeskToPractise:
    """The real desk behind the window, in a temporary profile, with the scenes we ship."""

    def __init__(self, desk: WindowDesk, profile: Path) -> None:
        self.places = places_of(str(profile))
        self.stage = desk
        self.counts = TallyFile(self.places.settings_file.parent / "practice.toml")
        desk.window.settings_changed.disconnect()
        file = SettingsFile(self.places.settings_file)
        shelf = WordShelf(lambda language: load_pack(resources_folder(), language), lambda: "en")
        nobody: Any = None
        no_packs: Any = SimpleNamespace(open_changes=lambda: None)
        self.desk = Desk(desk.bridge, desk.window, desk.guard, self.places, file, nobody, shelf, LANGUAGE, no_packs)

    def open(self) -> PractiseWindow | None:
        self.stage.window.menu_picked.emit(MenuChoice.PRACTISE)
        if self.window is not None:
            assert QTest.qWaitForWindowActive(self.window)
        return self.window

    @property
    def window(self) -> PractiseWindow | None:
        return self.desk._rehearsal.window


@pytest.fixture
def at_desk(desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeskToPractise:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    return DeskToPractise(desk, tmp_path)


def test_the_menu_opens_it_once_beside_the_window(at_desk: DeskToPractise) -> None:
    at_desk.stage.click("Menu")
    at_desk.stage.click("Practise…")
    window = at_desk.window
    assert window is not None
    assert window.isVisible()
    assert len(answers(window)) >= 2
    assert not window.geometry().intersects(at_desk.stage.window.geometry())
    assert at_desk.open() is window
    window.close()
    assert at_desk.window is None


@pytest.mark.parametrize("phase", ["on_call", "on_hold", "colleague"])
def test_during_a_call_the_menu_says_later_and_nothing_opens(at_desk: DeskToPractise, phase: str) -> None:
    at_desk.stage.go_to(phase)
    at_desk.stage.click("Menu")
    assert not at_desk.stage.button("Practise after the call").isEnabled()
    assert at_desk.open() is None


@pytest.mark.parametrize("phase", ["ready", "wrap_up", "cooldown"])
def test_it_closes_when_a_call_starts(at_desk: DeskToPractise, phase: str) -> None:
    at_desk.stage.go_to(phase)
    window = at_desk.open()
    assert window is not None
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    at_desk.stage.send(cmd.StartCall())
    assert closed == [True]
    assert at_desk.window is None


def test_an_open_menu_follows_a_call_that_starts_elsewhere(at_desk: DeskToPractise) -> None:
    at_desk.stage.click("Menu")
    assert at_desk.stage.button("Practise…").isEnabled()
    at_desk.stage.send(cmd.StartCall())
    assert not at_desk.stage.button("Practise after the call").isEnabled()


def test_rounds_leave_the_log_as_it_was_and_are_counted_beside_the_settings(at_desk: DeskToPractise) -> None:
    at_desk.stage.go_to("wrap_up")
    at_desk.stage.engine.flush()
    before = at_desk.stage.log.events
    assert before
    window = at_desk.open()
    assert window is not None
    for _ in range(30):
        press(window, Qt.Key.Key_1)
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_2)
        press(window, Qt.Key.Key_Return)
    window.close()
    at_desk.stage.engine.flush()
    assert at_desk.stage.log.events == before
    counts = at_desk.counts.load().tallies.by_scene
    assert counts
    assert sorted(file.name for file in at_desk.places.settings_file.parent.iterdir()) == ["practice.toml"]


def test_a_broken_file_of_counts_is_named_and_practising_goes_on(at_desk: DeskToPractise) -> None:
    at_desk.places.settings_file.parent.mkdir(parents=True)
    broken = at_desk.places.settings_file.parent / "practice.toml"
    broken.write_text("right = ", "utf-8")
    window = at_desk.open()
    assert window is not None
    at_desk.stage.settle()
    assert any(text.startswith("practice.toml cannot be read") for text in at_desk.stage.texts())
    window.close()


def test_a_disk_that_takes_no_counts_stops_nobody(at_desk: DeskToPractise) -> None:
    (at_desk.places.settings_file.parent / "practice.toml").mkdir(parents=True)
    window = at_desk.open()
    assert window is not None
    for _ in range(8):
        press(window, Qt.Key.Key_1)
        press(window, Qt.Key.Key_Return)
    assert window.isVisible()
    window.close()


def test_settings_reach_the_window_while_it_is_open(at_desk: DeskToPractise) -> None:
    window = at_desk.open()
    assert window is not None
    at_desk.desk.keep_settings({"theme": Theme.LIGHT, "text_percent": 150})
    assert f"background: {theme.LIGHT.window}" in window.styleSheet()
    window.close()


def test_other_words_close_it_and_the_next_time_they_are_there(at_desk: DeskToPractise) -> None:
    window = at_desk.open()
    assert window is not None
    at_desk.desk.keep_settings({"agent": "Bea"})
    assert window.isVisible()
    at_desk.desk.keep_settings({"prompt_language": "fi"})
    assert at_desk.window is None
    again = at_desk.open()
    assert again is not None
    assert again.pack.language == "fi"
    again.close()


def test_it_comes_up_with_the_keyboard_and_gives_it_back(
    at_desk: DeskToPractise, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    given: list[int | None] = []
    monkeypatch.setattr(window_focus, "window_with_keyboard", lambda: 4711)
    monkeypatch.setattr(window_focus, "give_keyboard_to", given.append)
    window = at_desk.open()
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    at_desk.stage.send(cmd.StartCall())
    assert given == [4711]
