"""The rest on the window: before the form or after, ways beside breathing, the page to write it out, the offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app.rest_desk import RestDesk, mail_to_a_teammate
from companion.domain.call import Coding, Phase, Strain
from companion.domain.settings import Breathing, Settings
from companion.engine import commands as cmd
from companion.ui.view_state.parts import Wish
from companion.ui.widget.breathing import BreathingCircle, box, cyclic_sigh, frame_ms
from companion.ui.windows.guarded_edit import GuardedEdit
from companion.ui.windows.write_out_window import WriteOutWindow
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.qt.conftest import MakeDesk

TEXT = "I have just had a hard call. Have you got five minutes?"


def circle_of(desk: WindowDesk) -> BreathingCircle:
    return next(circle for circle in desk.window.findChildren(BreathingCircle) if circle.isVisible())


@pytest.fixture
def rest_desk(desk: WindowDesk) -> Iterator[RestDesk]:
    """What stands beside the window in the real program."""
    rest = RestDesk(desk.bridge, desk.window, desk.guard)
    desk.window.wished.connect(rest.do)
    yield rest
    if rest._page is not None:
        rest._page.close()


def page_of() -> WriteOutWindow | None:
    QApplication.processEvents()
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, WriteOutWindow) and w.isVisible()), None)


def edit_of(page: WriteOutWindow) -> GuardedEdit:
    edit = page.findChild(GuardedEdit)
    assert edit is not None
    return edit


def write(page: WriteOutWindow, text: str) -> None:
    QTest.keyClicks(edit_of(page), text)


def press(desk: WindowDesk, page: WriteOutWindow, name: str) -> None:
    desk.clock.advance(1)
    button = next(b for b in (page._away, page._keep) if b.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_the_breather_first_and_the_form_after_it(desk: WindowDesk) -> None:
    desk.go_to("hard_wrap_up")
    save, start = desk.place_of(desk.button("Save")), desk.place_of(desk.button("Start call"))
    desk.click("Breather first")
    assert desk.phase() == Phase.COOLDOWN
    assert desk.place_of(desk.button("To the form")) == save
    assert desk.place_of(desk.button("Start call")) == start
    desk.click("To the form")
    assert desk.phase() == Phase.WRAP_UP
    assert "Breather first" not in desk.names()
    desk.click("Save")
    assert desk.phase() == Phase.READY


def test_an_easy_form_has_no_such_button_until_it_was_hard_and_nothing_moves_then(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    assert "Breather first" not in desk.names()
    places = {name: desk.place_of(desk.button(name)) for name in ("Save", "Resolved", "Hard", "Billing", "Reference")}
    desk.click("Hard")
    assert "Breather first" in desk.names()
    assert {name: desk.place_of(desk.button(name)) for name in places} == places


def test_what_was_missed_is_one_quiet_line_with_two_answers(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    desk.pass_time(60)
    desk.click("Start call")
    desk.click("Call over")
    assert not any("still yours" in text for text in desk.texts())
    desk.pass_time(8)
    assert "A breather of 4 min is still yours." in desk.texts()
    desk.click("Take it now")
    assert desk.phase() == Phase.COOLDOWN
    assert "03:59" in desk.texts()
    assert not any("hard one" in text for text in desk.texts()), "the call before was an easy one"
    desk.click("Not now")
    assert not any("still yours" in text for text in desk.texts())


def test_no_puts_it_away(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    desk.click("Start call")
    desk.click("Call over")
    desk.click("Save")
    desk.click("No breather now")
    assert not any("still yours" in text for text in desk.texts())
    assert desk.phase() == Phase.READY


def test_hard_calls_in_a_row_are_said_once_a_quiet_moment_comes(desk: WindowDesk) -> None:
    for _ in range(3):
        assert not any("longer break" in text for text in desk.texts())
        desk.go_to("cooldown")
        desk.click("Back to work")
    assert "3 hard ones in a row: take the longer break." in desk.texts()


def test_the_phone_comes_first(a_desk: MakeDesk) -> None:
    desk = a_desk(Settings(pause_code="Break 2"))
    desk.go_to("cooldown")
    panel = desk.window._panels["cooldown"]
    labels = [w for w in panel.children() if w.isWidgetType() and w.property("text")]
    assert labels[0].property("text") == "Set the phone to Break 2."


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Walk round the block", "Headset off. Look at what is far away, and let your arms swing."),
        ("Water and a stretch", "A glass of water, slowly. Stand up, shoulders back, look out of the window."),
        ("Message a teammate", f"“{TEXT}”"),
        ("Write it out", "As it comes. It is thrown away when you close it, unless you keep it."),
    ],
)
def test_each_way_has_one_calm_line_and_nothing_jumps(desk: WindowDesk, name: str, line: str) -> None:
    desk.go_to("cooldown")
    size, more = desk.window.size(), desk.place_of(desk.button("2 minutes more"))
    desk.click(name)
    assert line in desk.texts()
    assert "Whatever helps. Nobody is told." not in desk.texts()
    assert desk.chosen() == [name]
    assert desk.window.size() == size
    assert desk.place_of(desk.button("2 minutes more")) == more
    desk.click("Menu")
    desk.click("Menu", after_s=2)
    assert line in desk.texts(), "a look at the menu does not forget it"


def test_the_next_breather_begins_without_a_choice(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    desk.click("Walk round the block")
    desk.click("Not now")
    desk.go_to("cooldown")
    assert desk.chosen() == []
    assert "Whatever helps. Nobody is told." in desk.texts()


def test_the_text_for_a_teammate_is_copied_by_a_click_only(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    QGuiApplication.clipboard().setText("before")
    desk.click("Message a teammate")
    assert QGuiApplication.clipboard().text() == "before"
    desk.click("Copy")
    assert QGuiApplication.clipboard().text() == TEXT
    assert "Copied" in desk.names()


def test_a_mail_opens_by_a_click_only_and_tells_nothing_of_the_call(
    desk: WindowDesk, rest_desk: RestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.go_to("cooldown")
    desk.click("Message a teammate")
    assert opened == []
    desk.click("Open in mail")
    assert opened == [mail_to_a_teammate()]
    rest_desk.do(Wish.MAIL_TEAMMATE)
    assert bytes(opened[0].toEncoded().data()).decode() == (
        "mailto:?body=I%20have%20just%20had%20a%20hard%20call.%20Have%20you%20got%20five%20minutes%3F"
    )


@pytest.mark.usefixtures("rest_desk")
def test_what_is_written_out_is_thrown_away(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    desk.engine.flush()
    events = len(desk.log.entries)
    desk.click("Write it out")
    page = page_of()
    assert page is not None
    write(page, "never again")
    press(desk, page, "Throw it away")
    assert page_of() is None
    desk.engine.flush()
    assert len(desk.log.entries) == events
    desk.click("Write it out")
    page = page_of()
    assert page is not None
    assert edit_of(page).toPlainText() == ""
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page_of() is None


@pytest.mark.usefixtures("rest_desk")
def test_what_is_kept_goes_below_the_note_masked(desk: WindowDesk) -> None:
    desk.go_to("hard_wrap_up")
    desk.send(cmd.EditWrapUp(Coding(note="Meter.")))
    desk.click("Breather first")
    desk.click("Write it out")
    page = page_of()
    assert page is not None
    write(page, "card 4111 1111 1111 1111")
    press(desk, page, "Keep it in the note")
    assert page_of() is None
    desk.click("To the form")
    note = desk.picture.coding.note or ""
    assert note.startswith("Meter.\ncard ")
    assert "4111 1111" not in note


@pytest.mark.usefixtures("rest_desk")
def test_what_does_not_fit_into_a_full_note_is_on_the_clipboard(desk: WindowDesk) -> None:
    desk.go_to("hard_wrap_up")
    desk.send(cmd.EditWrapUp(Coding(note="x" * 1995)))
    desk.click("Breather first")
    desk.click("Write it out")
    page = page_of()
    assert page is not None
    write(page, "never again")
    press(desk, page, "Keep it in the note")
    assert QGuiApplication.clipboard().text() == "never again"
    desk.click("Not now")
    desk.click("Save")
    assert "The note is full. All of what you wrote is on the clipboard." in desk.texts()


@pytest.mark.usefixtures("rest_desk")
def test_a_call_closes_the_page_at_once_and_nothing_of_it_is_kept(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    desk.click("Write it out")
    page = page_of()
    assert page is not None
    write(page, "never again")
    desk.click("Start call")
    assert page_of() is None
    assert not any("never again" in record.note for record in desk.log.all_records.values())
    assert desk.phase() == Phase.ON_CALL


def test_the_switch_turns_to_the_box_and_back_and_is_kept(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    assert circle_of(desk)._breaths == cyclic_sigh()
    assert desk.button("Breathe by sighs").property("chosen")
    desk.click("Breathe in a box: four times four")
    assert circle_of(desk)._breaths == box()
    assert desk.kept == [{"breathing": Breathing.BOX}]
    assert circle_of(desk).accessibleName() == "Breathing guide: in, hold, out, hold, four seconds each"
    desk.click("Breathe by sighs")
    assert circle_of(desk)._breaths == cyclic_sigh()


def test_a_box_is_four_times_four_seconds_and_a_sigh_breathes_out_longest() -> None:
    assert [breath.seconds for breath in box()] == [4, 4, 4, 4]
    assert [(breath.start, breath.end) for breath in box()] == [(0, 1), (1, 1), (1, 0), (0, 0)]
    first, more, out = cyclic_sigh()
    assert out.seconds > first.seconds + more.seconds
    for breaths in (box(), cyclic_sigh()):
        ends = [breath.end for breath in breaths]
        assert [breath.start for breath in breaths] == [ends[-1], *ends[:-1]], "the circle never jumps"


def test_it_moves_at_the_pace_of_the_screen(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    frames = circle_of(desk)._frames
    assert frames.isActive()
    assert frames.interval() == frame_ms(desk.window.screen().refreshRate())
    assert [frame_ms(pace) for pace in (0.0, 1.0, 30.0, 59.94, 60.0, 144.0)] == [16, 16, 33, 17, 17, 16]
    desk.window.hide()
    assert not frames.isActive()


def test_with_less_motion_there_are_words_and_a_ring_that_still_runs_down(
    a_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk(Settings(less_motion=True, breathing=Breathing.BOX))
    desk.go_to("cooldown")
    circle = circle_of(desk)
    assert not circle._frames.isActive()
    painted: list[float | None] = []
    monkeypatch.setattr(circle, "_paint_still", lambda: painted.append(circle._share_left))
    desk.pass_time(60)
    assert painted[-1:] == [circle._share_left], "it paints itself when less is left"
    desk.click("Breathe by sighs")
    assert not circle._frames.isActive()


def test_the_only_claim_is_that_it_may_help(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    assert "May help you settle." in desk.texts()


def test_the_longest_breather_follows_the_settings(a_desk: MakeDesk) -> None:
    desk = a_desk(Settings(longest_cooldown_minutes=6.0))
    desk.go_to("cooldown")
    desk.click("2 minutes more")
    assert "06:00" in desk.texts() or "05:59" in desk.texts()
    assert not desk.button("2 minutes more").isEnabled()


def test_a_hard_call_is_hard_whatever_word_says_so(desk: WindowDesk) -> None:
    desk.send(cmd.StartCall())
    desk.send(cmd.EndCall())
    desk.send(cmd.SaveWrapUp(Coding(strain=Strain.ABUSIVE)))
    assert "07:00" in desk.texts()
