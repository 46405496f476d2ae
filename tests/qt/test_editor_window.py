"""The editor of prompts: find, hide, add, drag, paste, undo, by mouse and by keyboard; nothing is cut or lost."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from companion.app.desk import Desk
from companion.app.editor_files import own_lines_file
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import LayerDraft, new_tables
from companion.domain.prompts import Layer
from companion.domain.settings import Language, Settings, Theme
from companion.storage.layer_file import LayerFile
from companion.storage.pack_files import load_pack
from companion.storage.settings_file import SettingsFile
from companion.ui import theme, window_focus
from companion.ui.view_state.editor_session import Target
from companion.ui.view_state.parts import MenuChoice
from companion.ui.widget.buttons import ClickGuard
from companion.ui.widget.sentence_card import SentenceCard
from companion.ui.windows.editor_file import PackFileDialog
from companion.ui.windows.editor_paste import PasteWindow
from companion.ui.windows.editor_row import LineRow
from companion.ui.windows.editor_window import EditorWindow
from tests.qt.window_desk import WindowDesk, english_words
from tests.support.editor import FULL, NAME_IT, Shelf, own_lines
from tests.support.fake_clock import FakeClock
from tests.support.speaking import LANGUAGE, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    OpenEditor = Callable[..., EditorWindow]


CLOCK = FakeClock()


@pytest.fixture(autouse=True)
def keyboard_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(english_words())


@pytest.fixture
def opened(qtbot: QtBot, shelf: Shelf) -> Iterator[OpenEditor]:
    """Open the editor at `swearing.name_it`; what it keeps is on the shelf."""
    windows = []

    def open_it(settings: Settings | None = None, size: tuple[int, int] = (1060, 740)) -> EditorWindow:
        settings = settings or Settings(agent="Aino", theme=Theme.DARK)
        window = EditorWindow(shelf.ports, settings, ClickGuard(CLOCK))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window._pick(NAME_IT)
        window._show_state()
        settle()
        return window

    yield open_it
    for window in windows:
        shelf.is_full = False
        window.close()


def settle() -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def click(part: QWidget, at: QPoint | None = None) -> None:
    """Click a moment after the last click."""
    CLOCK.advance(1.0)
    QCursor.setPos(part.mapToGlobal(at or part.rect().center()))
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=at or part.rect().center())
    settle()


def button(window: QWidget, name: str) -> QAbstractButton:
    found = [b for b in window.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, f"{len(found)} are called {name!r}"
    return found[0]


def says(window: EditorWindow) -> list[str]:
    return [row.view.line.say for row in window.step.rows.rows if row.view]


def ids(window: EditorWindow) -> list[str]:
    return [row.view.line.line_id for row in window.step.rows.rows if row.view]


def row(window: EditorWindow, line_id: str) -> LineRow:
    found = window.step.rows.row_of(line_id)
    assert found is not None
    return found


def type_sentence(window: EditorWindow, text: str, cue: str = "") -> None:
    """Replace what stands in the fields, as one does by hand."""
    for field, words in ((window.step.fields.sentence, text), (window.step.fields.cue, cue)):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, words)
    QTest.keyClick(window.step.fields.cue, Qt.Key.Key_Return)
    settle()


def labels(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def card(window: EditorWindow) -> SentenceCard:
    return next(found for found in window.findChildren(SentenceCard) if found.isVisible())


# What it shows.


def test_it_is_an_ordinary_window_with_all_there_is_to_say(opened: OpenEditor) -> None:
    window = opened()
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    titles = [item.text(0) for item in window.tree.items()]
    assert {"Swearing", "Name the swearing", "Boundary: Notice", "Final warning", "Hold"} <= set(titles)
    assert ids(window) == ["a", "b", "c"]
    assert [r.accessibleName().split(", shipped")[0] for r in window.step.rows.rows] == says(window)


def test_the_card_is_the_one_of_a_call_at_its_real_size(opened: OpenEditor, qtbot: QtBot) -> None:
    window = opened()
    desk = WindowDesk(qtbot)
    desk.go_to("chosen")
    real = next(found for found in desk.window.findChildren(SentenceCard) if found.isVisible())
    assert card(window).size() == real.size()
    assert says(window)[0] in card(window).sentence_label().text()


def test_a_line_from_below_can_only_be_read(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    click(row(window, "b"))
    assert window.step.fields.sentence.isReadOnly()
    assert any("(shipped) stays as it is" in text for text in labels(window))
    QTest.keyClicks(window.step.fields.sentence, "changed")
    assert shelf.saves == 0


def test_what_is_typed_is_found_as_one_types(opened: OpenEditor) -> None:
    window = opened()
    window.tree.go_to_search()
    QTest.keyClicks(window.tree.search, "lose the THREAD")
    titles = [item.text(0) for item in window.tree.items()]
    assert titles == ["Swearing", "Name the swearing"]
    window.tree.search.selectAll()
    QTest.keyClicks(window.tree.search, "zzz")
    assert list(window.tree.items()) == []
    assert "Nothing has “zzz” in a title, a sentence or a cue." in labels(window)


def test_enter_in_the_search_goes_to_what_was_found(opened: OpenEditor) -> None:
    window = opened()
    window.tree.go_to_search()
    QTest.keyClicks(window.tree.search, "putting you through")
    QTest.keyClick(window.tree.search, Qt.Key.Key_Return)
    assert window.step.ref is not None
    assert window.step.ref.step == "hand_over"
    assert QApplication.focusWidget() is window.tree.tree


def test_a_click_in_the_tree_shows_the_step(opened: OpenEditor) -> None:
    window = opened()
    item = next(item for item in window.tree.items() if item.text(0) == "Set up working together")
    place = window.tree.tree.visualItemRect(item).center()
    click(window.tree.tree.viewport(), place)
    assert window.step.ref == StepRef(Section.SITUATIONS, "swearing", "work_together")


# Edits.


def test_a_line_is_hidden_and_shown_again(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    say = says(window)[1]
    click(button(window, f"Hide: {say}"))
    assert shelf.own().hidden == ("swearing.name_it.b",)
    assert "shipped · hidden" in labels(window)
    click(button(window, f"Show again: {say}"))
    assert shelf.own().hidden == ()


def test_a_line_is_added_and_comes_first(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    click(button(window, "Add a line"))
    assert QApplication.focusWidget() is window.step.fields.sentence
    type_sentence(window, "I can't follow through the swearing.", "Slow.")
    assert shelf.own().lines_of(NAME_IT) == (DraftLine("own_1", "I can't follow through the swearing.", "Slow."),)
    assert ids(window) == ["own_1", "a", "b", "c"]
    assert row(window, "own_1").property("chosen")


def test_it_is_kept_a_moment_after_the_last_key(opened: OpenEditor, shelf: Shelf, qtbot: QtBot) -> None:
    shelf.put(own_lines("Mine."))
    window = opened()
    window.step.fields._wait.setInterval(60)
    click(row(window, "own_1"))
    window.step.fields.sentence.setFocus()
    QTest.keyClick(window.step.fields.sentence, Qt.Key.Key_End)
    QTest.keyClicks(window.step.fields.sentence, " Still.")
    assert shelf.saves == 0
    qtbot.waitUntil(lambda: shelf.own().lines_of(NAME_IT)[0].say == "Mine. Still.", timeout=1000)


def test_going_to_another_line_keeps_what_was_typed(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine.", "And another."))
    window = opened()
    click(row(window, "own_1"))
    window.step.fields.sentence.setFocus()
    QTest.keyClicks(window.step.fields.sentence, "X ")
    click(row(window, "own_2"))
    assert shelf.own().lines_of(NAME_IT)[0].say == "X Mine."
    assert window.step.fields.typed()[0] == "And another."


def test_a_line_is_removed_by_button_and_by_key(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine.", "And another."))
    window = opened()
    click(button(window, "Remove: Mine."))
    assert ids(window) == ["own_2", "a", "b", "c"]
    assert row(window, "own_2").hasFocus()
    QTest.keyClick(row(window, "own_2"), Qt.Key.Key_Delete)
    assert ids(window) == ["a", "b", "c"]
    assert shelf.own().lines_of(NAME_IT) == ()


def test_a_line_of_ones_own_is_made_of_a_shipped_one(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    say = says(window)[2]
    click(button(window, f"Make my own of it: {say}"))
    assert QApplication.focusWidget() is window.step.fields.sentence
    QTest.keyClicks(window.step.fields.sentence, " Thanks.")
    QTest.keyClick(window.step.fields.sentence, Qt.Key.Key_Return)
    assert shelf.own().lines_of(NAME_IT)[0].say == f"{say} Thanks."
    assert shelf.own().hidden == ("swearing.name_it.c",)


# Order.


def test_a_line_is_dragged_to_another_place(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine."))
    window = opened()
    handle = row(window, "own_1").handle
    start, target = handle.rect().center(), row(window, "b")
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    below = handle.mapFromGlobal(target.mapToGlobal(QPoint(10, target.height() - 4)))
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(handle, start + (below - start) * share)
        settle()
    assert window.step.rows._drop.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=below)
    settle()
    assert ids(window) == ["a", "b", "own_1", "c"]
    assert shelf.own().order_of(NAME_IT) == ("a", "b", "own_1", "c")
    assert not window.step.rows._drop.isVisible()


def test_a_drag_back_to_its_place_changes_nothing(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    handle = row(window, "a").handle
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.rect().center() + QPoint(0, 300))
    QTest.mouseMove(handle, handle.rect().center())
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert ids(window) == ["a", "b", "c"]
    assert shelf.saves == 0


def test_alt_and_an_arrow_key_move_a_line(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    row(window, "c").setFocus()
    QTest.keyClick(row(window, "c"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(window) == ["a", "c", "b"]
    assert row(window, "c").hasFocus()
    QTest.keyClick(row(window, "c"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(row(window, "c"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shelf.own().order_of(NAME_IT) == ("c", "a", "b")


# Undo.


def test_undo_and_redo_by_keys_also_from_a_field(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    click(button(window, "Add a line"))
    type_sentence(window, "Mine.")
    click(button(window, f"Hide: {says(window)[2]}"))
    row(window, "own_1").setFocus()
    QTest.keyClick(row(window, "own_1"), Qt.Key.Key_Return)
    field = window.step.fields.sentence
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shelf.own().hidden == ()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ids(window) == ["a", "b", "c"]
    assert not window.bar.undo.isEnabled()
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, shift)
    assert shelf.own().hidden == ("swearing.name_it.b",)
    assert ids(window)[0] == "own_1"


def test_undo_takes_back_what_is_just_being_typed(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine."))
    window = opened()
    click(row(window, "own_1"))
    window.step.fields.sentence.setFocus()
    QTest.keyClicks(window.step.fields.sentence, "Not ")
    QTest.keyClick(window.step.fields.sentence, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.step.fields.typed()[0] == "Mine."
    assert shelf.own().lines_of(NAME_IT)[0].say == "Mine."


def test_undo_may_be_clicked_again_at_once(opened: OpenEditor) -> None:
    window = opened()
    click(button(window, f"Hide: {says(window)[1]}"))
    click(button(window, f"Hide: {says(window)[2]}"))
    for _ in range(2):
        QTest.mouseClick(window.bar.undo, Qt.MouseButton.LeftButton)
    assert not window.bar.undo.isEnabled()


def test_undo_goes_to_where_something_changed(opened: OpenEditor) -> None:
    window = opened()
    click(button(window, f"Hide: {says(window)[1]}"))
    window._pick(StepRef(Section.MOMENTS, "hold", "before"))
    click(window.bar.undo)
    assert window.step.ref == NAME_IT


# Judged.


def test_a_sentence_is_judged_while_it_is_typed(opened: OpenEditor) -> None:
    window = opened()
    click(button(window, "Add a line"))
    QTest.keyClicks(window.step.fields.sentence, "You must calm down (now)!")
    shown = labels(window)
    assert "5 words · 2 seconds aloud" in shown
    flags = next(text for text in shown if "calm down" in text and "script" in text)
    assert len(flags.splitlines()) == 4
    assert "calm down" in window.step.fields.sentence.accessibleDescription()
    assert "“You must calm down (now)!”" in card(window).sentence_label().text()


def test_fields_are_shown_filled_and_left_out(opened: OpenEditor) -> None:
    window = opened()
    click(button(window, "Add a line"))
    QTest.keyClicks(window.step.fields.sentence, "I'm here[, I'm {agent}].")
    assert "“I'm here, I'm Aino.”" in card(window).sentence_label().text()
    assert "When a field is not set: “I'm here.”" in labels(window)


def test_a_sentence_takes_no_more_than_can_be_kept(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    click(button(window, "Add a line"))
    QApplication.clipboard().setText("word\n" * 100)
    window.step.fields.sentence.paste()
    window.step.fields.keep()
    assert len(shelf.own().lines_of(NAME_IT)[0].say) <= 240


# New parts and pasting.


def test_a_situation_is_added_with_its_first_sentence(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    click(button(window, "Add a situation…"))
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Title"
    QTest.keyClicks(field, "Late delivery")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "It needs a title and a first sentence." in labels(window)
    first = QApplication.focusWidget()
    assert first is not None
    QTest.keyClicks(first, "Let me see where it is.")
    click(button(window, "Group: In trouble"))
    click(button(window, "Add"))
    tables = shelf.own().to_tables()["situations"]["own_late_delivery"]
    assert (tables["title"], tables["group"]) == ("Late delivery", "in_trouble")
    assert says(window) == ["Let me see where it is."]
    title = next(f for f in window.findChildren(QLineEdit) if f.accessibleName() == "Title of the situation")
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Too late")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert "Too late" in [item.text(0) for item in window.tree.items()]


def test_a_step_is_added_and_goes_with_its_last_line(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    click(button(window, "Add a step…"))
    for words in ("At the end", "Shall we leave it here?"):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert "Swearing · At the end" in labels(window)
    assert shelf.own().steps_of(Section.SITUATIONS, "swearing")
    click(button(window, "Remove: Shall we leave it here?"))
    assert shelf.own().steps_of(Section.SITUATIONS, "swearing") == ()
    assert window.step.ref is not None
    assert says(window)


def test_a_document_is_pasted_after_it_was_looked_at(opened: OpenEditor, shelf: Shelf, qtbot: QtBot) -> None:
    window = opened()
    click(window.bar.paste)
    paste = window._child
    assert isinstance(paste, PasteWindow)
    QGuiApplication.clipboard().setText(
        "Swearing\n- “I want to help you here.”\nCustomer: no\n# Late again\nLet me see."
    )
    paste.text.paste()
    qtbot.waitUntil(lambda: paste.add.text() == "Add 2 lines", timeout=1000)
    settle()
    shown = labels(paste)
    assert "Swearing · Let the first one pass" in shown
    assert "Late again (a new situation)" in shown
    assert "“I want to help you here.”" in shown
    assert "Line 3: the caller says it. “Customer: no”" in shown
    assert shelf.saves == 0
    click(paste.add)
    assert shelf.saves == 1
    first = StepRef(Section.SITUATIONS, "swearing", "let_it_pass")
    assert shelf.own().lines_of(first) == (DraftLine("own_1", "I want to help you here."),)
    assert "own_late_again" in shelf.own().owners(Section.SITUATIONS)
    click(window.bar.undo)
    assert shelf.own().lines_of(first) == ()
    assert shelf.own().owners(Section.SITUATIONS) == ()


# Layers and files.


def test_a_teams_pack_is_made_and_ones_own_lines_come_back(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine."))
    window = opened()
    click(window.bar.team)
    dialog = window._child
    assert isinstance(dialog, PackFileDialog)
    dialog.file_chosen.emit("north/our-team.toml")
    dialog.close()
    assert window.bar.team.isChecked()
    assert ids(window) == ["a", "b", "c"]
    click(button(window, "Add a line"))
    type_sentence(window, "From the team.")
    assert "team" in labels(window)
    kept = LayerDraft.from_tables(shelf.kept[Layer.TEAM, "north/our-team.toml"])
    assert kept.lines_of(NAME_IT) == (DraftLine("team_1", "From the team."),)
    click(window.bar.own)
    assert says(window)[0] == "Mine."


def test_a_choice_of_file_that_is_left_changes_nothing(opened: OpenEditor) -> None:
    window = opened()
    click(window.bar.team)
    dialog = window._child
    assert isinstance(dialog, PackFileDialog)
    dialog.reject()
    settle()
    assert window.bar.own.isChecked()


def test_a_full_disk_is_said_nothing_is_lost_and_it_is_tried_again(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    shelf.is_full = True
    click(button(window, f"Hide: {says(window)[1]}"))
    assert FULL in window.problem
    assert window._again.isActive()
    shelf.is_full = False
    window._again.timeout.emit()
    assert window.problem == ""
    assert shelf.own().hidden == ("swearing.name_it.b",)


def test_it_stays_once_when_it_cannot_be_saved_and_then_hands_over_the_lines(opened: OpenEditor, shelf: Shelf) -> None:
    window = opened()
    shelf.is_full = True
    click(button(window, "Add a line"))
    QTest.keyClicks(window.step.fields.sentence, "Not to be lost.")
    assert not window.close()
    assert window.isVisible()
    assert "Your lines are still here." in window.problem
    assert window.close()
    assert QGuiApplication.clipboard().text() == "# Swearing\n## Name the swearing\n- Not to be lost."


# Seen.


CUT_OFF = (QLabel, QAbstractButton)


def cut_parts(window: QWidget) -> list[str]:
    """The labels and buttons that have less room than they need."""
    found = []
    for part in window.findChildren(QWidget):
        if not isinstance(part, CUT_OFF) or not part.isVisible() or card_of(part):
            continue
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
        if part.height() < needed or part.width() < part.minimumSizeHint().width():
            found.append(f"{part.text()}: {part.size()} < {part.minimumSizeHint()}")
    return found


def card_of(part: QWidget) -> bool:
    parent = part.parentWidget()
    while parent is not None and not isinstance(parent, SentenceCard):
        parent = parent.parentWidget()
    return parent is not None


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1060, 740), (720, 600), (400, 640), (380, 480)])
def test_nothing_is_cut_at_any_size(
    opened: OpenEditor, shelf: Shelf, qtbot: QtBot, percent: int, size: tuple[int, int]
) -> None:
    shelf.put(
        own_lines(
            "You must calm down now (please)! Unfortunately I can’t hear a word over all of this swearing[, {agent}]."
        ).hide(f"{NAME_IT.path}.b")
    )
    width, height = (side * percent // 100 for side in size)
    window = opened(Settings(text_percent=percent, theme=Theme.LIGHT, agent="A"), (width, height))
    window._go_to(is_step=True)
    click(row(window, "own_1"))
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height), timeout=2000)
    qtbot.waitUntil(lambda: not cut_parts(window), timeout=2000)
    inside = window._scroll.widget()
    assert inside is not None
    assert inside.width() <= window._scroll.viewport().width()


@pytest.mark.parametrize("language", [Language.FINNISH, Language.GREEK])
@pytest.mark.parametrize("size", [(1060, 740), (380, 480)])
def test_nothing_is_cut_in_any_language(
    opened: OpenEditor, shelf: Shelf, qtbot: QtBot, language: Language, size: tuple[int, int]
) -> None:
    shelf.put(own_lines("You must calm down now (please)!").hide(f"{NAME_IT.path}.b"))
    with speaking(language):
        window = opened(size=size)
        window._go_to(is_step=True)
        click(row(window, "own_1"))
        qtbot.waitUntil(lambda: not cut_parts(window), timeout=2000)
        inside = window._scroll.widget()
        assert inside is not None
        assert inside.width() <= window._scroll.viewport().width()
        window.open_target(Target(Layer.TEAM, "en", "our-team.toml"))
        settle()
        assert window.minimumSizeHint().width() <= size[0]


def test_it_scrolls_only_where_it_has_to(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine."))
    window = opened()
    scroll = window._scroll
    lowest = row(window, "c")
    assert lowest.mapTo(scroll.viewport(), QPoint(0, lowest.height())).y() < scroll.viewport().height()
    assert scroll.verticalScrollBar().maximum() == 0


def test_where_it_is_narrow_one_side_is_shown_at_a_time(opened: OpenEditor) -> None:
    window = opened(size=(500, 700))
    assert window.tree.isVisible()
    assert not window.step.isVisible()
    item = next(item for item in window.tree.items() if item.text(0) == "Set up working together")
    window.tree.tree.scrollToItem(item)
    click(window.tree.tree.viewport(), window.tree.tree.visualItemRect(item).center())
    assert window.step.isVisible()
    assert not window.tree.isVisible()
    click(button(window, "‹ All situations"))
    assert window.tree.isVisible()


def test_tab_goes_from_top_to_bottom_through_every_row(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("Mine."))
    window = opened()
    window.tree.go_to_search()
    seen: list[QWidget] = []
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
    assert window.tree.tree is seen[0]
    rows = [part for part in seen if isinstance(part, LineRow)]
    assert rows == window.step.rows.rows
    assert seen.index(rows[-1]) < seen.index(window.step.fields.sentence) < seen.index(window.step.fields.cue)
    assert all(part.accessibleName() for part in seen), [part for part in seen if not part.accessibleName()]


def test_it_follows_theme_and_text_size(opened: OpenEditor) -> None:
    window = opened()
    before = card(window).width()
    window.show_settings(Settings(theme=Theme.LIGHT, text_percent=150, agent="Bea"))
    settle()
    assert f"background: {theme.LIGHT.window}" in window.styleSheet()
    assert card(window).width() == round(before * 1.5)


def test_markup_in_a_line_is_shown_as_it_is(opened: OpenEditor, shelf: Shelf) -> None:
    shelf.put(own_lines("<b>Stop</b> & <img src='x'>"))
    window = opened()
    assert "<b>Stop</b> & <img src='x'>" in labels(window)


# At the desk.


@pytest.fixture
def at_desk(desk: WindowDesk, tmp_path: Path) -> Iterator[tuple[Desk, WindowDesk, Any]]:
    places = places_of(str(tmp_path))
    desk.window.settings_changed.disconnect()
    nobody: Any = None
    words = english_words()
    no_packs: Any = SimpleNamespace(open_changes=lambda: None, look=lambda: None, below_own=lambda _language: words)
    shelf = WordShelf(lambda language: load_pack(resources_folder(), language), lambda: "en")
    parts = (desk.bridge, desk.window, desk.guard, places, SettingsFile(places.settings_file))
    real = Desk(*parts, nobody, shelf, LANGUAGE, no_packs)
    yield real, desk, places
    if real._editor is not None:
        real._editor.close()


def test_the_menu_opens_it_once_also_during_a_call_and_lines_reach_the_disk(
    at_desk: tuple[Desk, WindowDesk, Any],
) -> None:
    desk, stage, places = at_desk
    stage.go_to("chosen")
    stage.window.menu_picked.emit(MenuChoice.PROMPTS)
    window = desk._editor
    assert window is not None
    stage.window.menu_picked.emit(MenuChoice.PROMPTS)
    assert desk._editor is window
    window._pick(NAME_IT)
    window.step.begin_line()
    type_sentence(window, "Mine.")
    file = LayerFile(own_lines_file(places, "en"), is_private=True)
    assert LayerDraft.from_tables(file.load().tables).lines_of(NAME_IT) == (DraftLine("own_1", "Mine."),)
    window.close()
    assert desk._editor is None


def test_a_broken_file_of_own_lines_is_named_in_the_window(at_desk: tuple[Desk, WindowDesk, Any]) -> None:
    desk, stage, places = at_desk
    path = own_lines_file(places, "en")
    path.parent.mkdir(parents=True)
    path.write_text("schema = ", encoding="utf-8")
    stage.window.menu_picked.emit(MenuChoice.PROMPTS)
    assert desk._editor is not None
    assert "en.broken-1.toml" in desk._editor.problem
    assert (path.parent / "en.broken-1.toml").exists()


def test_a_teams_pack_is_edited_where_it_lies(at_desk: tuple[Desk, WindowDesk, Any], tmp_path: Path) -> None:
    desk, stage, _ = at_desk
    path = tmp_path / "our team.toml"
    LayerFile(path, is_private=False).save(new_tables(Layer.TEAM, "en", "Our team"))
    stage.window.menu_picked.emit(MenuChoice.PROMPTS)
    window = desk._editor
    assert window is not None
    assert window.open_target(Target(Layer.TEAM, "en", str(path)))
    window._pick(NAME_IT)
    window.step.begin_line()
    type_sentence(window, "Ours.")
    assert 'say = "Ours."' in path.read_text(encoding="utf-8")


def test_another_language_is_spoken_at_once_where_one_was(at_desk: tuple[Desk, WindowDesk, Any]) -> None:
    desk, stage, _ = at_desk
    stage.window.menu_picked.emit(MenuChoice.PROMPTS)
    before = desk._editor
    assert before is not None
    before._pick(NAME_IT)
    before.step.begin_line()
    QTest.keyClicks(before.step.fields.sentence, "Mine.")
    try:
        desk._set({"language": Language.FINNISH})
        window = desk._editor
        assert window is not None
        assert window is not before
        assert window.windowTitle() == "Lauseet"
        assert window.step.ref == NAME_IT
        assert says(window)[0] == "Mine."
    finally:
        LANGUAGE.speak(Language.ENGLISH)
