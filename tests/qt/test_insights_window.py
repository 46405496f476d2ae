"""Looking back: pictures by mouse and keys, the same as tables, both themes, any size; the log read in pieces."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from companion.app.insights_desk import InsightsDesk
from companion.domain.insights import Insights, Span, period_of
from companion.domain.settings import Language, Settings, Theme
from companion.engine import commands as cmd
from companion.engine.ports import StorageUnavailableError
from companion.storage import insights_query
from companion.storage.insights_query import InsightsReading
from companion.storage.open_log import OpenedLog, open_call_log
from companion.ui import theme
from companion.ui.dates import Dates
from companion.ui.view_state.parts import MenuChoice, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.wrapping_label import MAY_BREAK
from companion.ui.windows.charts.bars import BarsChart, scale_of
from companion.ui.windows.charts.numbers_table import NumbersTable
from companion.ui.windows.charts.topic_rows import TopicRows
from companion.ui.windows.insights_window import InsightsWindow
from tests.qt.window_desk import WindowDesk
from tests.support.fake_clock import FakeClock
from tests.support.realistic_month import write_a_log
from tests.support.speaking import LANGUAGE, speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    OpenInsights = Callable[..., InsightsWindow]

TODAY = date(2026, 3, 16)
CALLS = 2_400
SIZES = ((880, 700), (600, 500), (300, 420))


@pytest.fixture(scope="module")
def months(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve weeks of calls, the last of them on the day the clocks of the tests show."""
    folder = tmp_path_factory.mktemp("months")
    write_a_log(folder, CALLS, last=TODAY)
    return folder


@pytest.fixture
def opened(months: Path, tmp_path: Path) -> Iterator[OpenedLog]:
    shutil.copytree(months / "data", tmp_path / "data")
    log = open_call_log(tmp_path / "data", tmp_path / "backups", FakeClock())
    yield log
    log.log.close()


def looked_back(opened: OpenedLog, span: Span = Span.MONTH) -> Insights:
    return InsightsReading(opened.log, period_of(span, TODAY)).finish()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def window_with(qtbot: QtBot, clock: FakeClock) -> OpenInsights:
    def open_it(
        insights: Insights, settings: Settings | None = None, size: tuple[int, int] = (880, 700)
    ) -> InsightsWindow:
        window = InsightsWindow(settings or Settings(theme=Theme.DARK), ClickGuard(clock), Dates(LANGUAGE.spoken))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        window.show_insights(insights)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        settle()
        return window

    return open_it


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def texts(window: QWidget) -> list[str]:
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text().replace(MAY_BREAK, "") for label in labels]


def button(window: QWidget, name: str) -> ActionButton:
    return next(b for b in window.findChildren(ActionButton) if b.isVisible() and b.text() == name)


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def charts(window: QWidget) -> list[BarsChart]:
    return window.findChildren(BarsChart)


def click(part: QWidget) -> None:
    QCursor.setPos(part.mapToGlobal(part.rect().center()))
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    settle()


# What is seen.


def test_good_things_first_then_what_is_worth_telling_then_pictures(
    opened: OpenedLog, window_with: OpenInsights
) -> None:
    insights = looked_back(opened)
    window = window_with(insights)
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    shown = texts(window)
    order = ["Resolved", "Calmed down", "Thanks", "Worth telling the team", "Calls a day, hard ones in amber"]
    assert [text for text in shown if text in order] == order
    assert str(insights.total.resolved) in shown
    days, hours = charts(window)
    assert len(days.bars) == 28
    assert sum(bar.accessibleName().endswith("calls") or "hard" in bar.accessibleName() for bar in days.bars) == 28
    assert len(hours.bars) == len(insights.hours)
    heard = [QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name) for bar in days.bars]
    first = insights.days[0].figures
    assert heard[0] == f"Tuesday 17 February: {first.calls} calls, {first.hard} of them hard"


def test_a_bar_is_as_high_as_its_number_and_its_hard_part_is_amber(
    opened: OpenedLog, window_with: OpenInsights
) -> None:
    window = window_with(looked_back(opened))
    chart = charts(window)[0]
    picture = chart.grab().toImage()
    ratio = picture.devicePixelRatio()
    for day, bar in zip(looked_back(opened).days, chart.bars, strict=True):
        column = bar.geometry()
        x = round(column.center().x() * ratio)
        colours = [picture.pixelColor(x, round(y * ratio)) for y in range(column.top(), column.bottom())]
        teal = colours.count(QColor(theme.DARK.of(Tone.CALM)))
        amber = colours.count(QColor(theme.DARK.of(Tone.CARE)))
        whole, hard = day.figures.calls, day.figures.hard
        assert teal + amber == pytest.approx(column.height() * whole / 60, abs=5)
        assert amber == pytest.approx(column.height() * hard / 60, abs=2)


def test_the_arrow_keys_go_from_bar_to_bar_and_each_says_its_numbers(
    opened: OpenedLog, window_with: OpenInsights
) -> None:
    window = window_with(looked_back(opened))
    chart = charts(window)[0]
    told = next(label for label in window.findChildren(QLabel) if label.text() == chart.accessibleDescription())
    chart.bars[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(6):
        QTest.keyClick(focused(), Qt.Key.Key_Right)
    at = focused()
    assert at is chart.bars[6]
    assert told.text() == chart.bars[6].accessibleName()
    QTest.keyClick(at, Qt.Key.Key_End)
    assert focused() is chart.bars[-1]
    # Tab leaves the chart, and comes back to where one was.
    QTest.keyClick(chart.bars[-1], Qt.Key.Key_Tab)
    assert focused() not in chart.bars
    assert told.text() == chart.accessibleDescription()
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is chart.bars[-1]


def test_tab_reaches_every_part_and_what_has_the_keyboard_is_in_sight(
    opened: OpenedLog, window_with: OpenInsights
) -> None:
    window = window_with(looked_back(opened), size=(600, 420))
    seen: list[QWidget] = []
    while (at := focused()) not in seen:
        seen.append(at)
        settle()
        place = QRect(at.mapTo(window, QPoint(0, 0)), at.size())
        assert window.rect().intersects(place), at.accessibleName()
        QTest.keyClick(at, Qt.Key.Key_Tab)
        settle()
    names = [part.accessibleName() for part in seen]
    assert {"The last 4 weeks", "Show as table", "Export report…", "Copy"} <= set(names)
    assert sum(part in chart.bars for part in seen for chart in charts(window)) == 2
    rows = window.findChild(TopicRows)
    assert rows is not None
    assert any(part in rows.rows for part in seen)


def test_the_table_has_the_numbers_of_the_pictures(
    opened: OpenedLog, window_with: OpenInsights, clock: FakeClock
) -> None:
    insights = looked_back(opened)
    window = window_with(insights)
    click(button(window, "Show as table"))
    assert charts(window) == [] or not any(chart.isVisible() for chart in charts(window))
    days, _hours, topics = (table for table in window.findChildren(NumbersTable) if table.isVisible())
    assert [days.horizontalHeaderItem(n).text() for n in range(3)] == ["Day", "Calls", "Hard"]  # type: ignore[union-attr]
    with_calls = [each.figures for each in insights.days if each.figures.calls]
    found = [(days.item(row, 1).text(), days.item(row, 2).text()) for row in range(days.rowCount())]  # type: ignore[union-attr]
    assert found == [(str(each.calls), str(each.hard)) for each in with_calls]
    assert topics.rowCount() == len(insights.topics)
    assert days.accessibleName() == "Calls a day"
    # Every row is there without scrolling inside, and the arrow keys scroll the page.
    assert days.viewport().height() >= days.rowCount() * days.rowHeight(0)
    topics.setFocus()
    topics.setCurrentCell(topics.rowCount() - 1, 0)
    settle()
    place = topics.visualRect(topics.currentIndex()).center()
    assert window.rect().contains(topics.viewport().mapTo(window, place))
    clock.advance(1)
    click(button(window, "Show as table"))
    assert len(charts(window)) == 2


def test_copying_a_notice_puts_its_numbers_on_the_clipboard(opened: OpenedLog, window_with: OpenInsights) -> None:
    window = window_with(looked_back(opened))
    click(button(window, "Copy"))
    copied = QApplication.clipboard().text()
    assert copied.startswith("Billing: ")
    assert "Counted: " in copied
    assert not any(word in copied.casefold() for word in ("hard", "tense", "abusive", "note"))
    assert button(window, "Copied").isVisible()


def test_an_empty_log_says_so_and_nothing_else(window_with: OpenInsights, tmp_path: Path) -> None:
    empty = open_call_log(tmp_path / "none", tmp_path / "backups", FakeClock())
    window = window_with(looked_back(empty))
    empty.log.close()
    assert any(text.startswith("No calls in this time.") for text in texts(window))
    assert charts(window) == []
    assert not button(window, "Export report…").isEnabled()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.FINNISH, Language.GREEK])
def test_nothing_is_cut_at_any_size(
    opened: OpenedLog, window_with: OpenInsights, size: tuple[int, int], percent: int, language: Language
) -> None:
    with speaking(language):
        window = window_with(looked_back(opened, Span.YEAR), Settings(text_percent=percent), size)
        for as_table in (False, True):
            page = window._page.widget()
            assert page is not None
            assert page.width() <= window._page.viewport().width()
            for part in (*page.findChildren(QLabel), *charts(page), *page.findChildren(NumbersTable)):
                if part.isVisible():
                    assert page.rect().contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size())), part
                    assert part.height() >= min(part.minimumSizeHint().height(), part.sizeHint().height()), part
            for each in window.findChildren(ActionButton):
                assert not each.isVisible() or each.width() >= each.sizeHint().width()
            if not as_table:
                window._turn_to_tables()
                settle()


@pytest.mark.parametrize("theme_name", [Theme.DARK, Theme.LIGHT])
def test_it_follows_theme_and_text_size(opened: OpenedLog, window_with: OpenInsights, theme_name: Theme) -> None:
    window = window_with(looked_back(opened), Settings(theme=Theme.DARK))
    low = charts(window)[0].height()
    window.show_settings(Settings(theme=theme_name, text_percent=200))
    settle()
    assert charts(window)[0].height() == 2 * low
    palette = theme.DARK if theme_name == Theme.DARK else theme.LIGHT
    assert window.grab().toImage().pixelColor(2, 2) == QColor(palette.window)


@pytest.mark.parametrize(
    ("highest", "step", "top"), [(0, 1, 1), (1, 1, 1), (3, 1, 3), (4, 2, 4), (46, 20, 60), (2000, 1000, 2000)]
)
def test_a_scale_has_steps_people_read_without_thinking(highest: int, step: int, top: int) -> None:
    assert scale_of(highest) == (step, top)


def test_dates_are_written_as_each_language_does() -> None:
    day = date(2026, 11, 9)
    assert Dates(Language.ENGLISH)(day, "dddd d MMMM") == "Monday 9 November"
    assert Dates(Language.FINNISH)(day, "d. MMMM") == "9. marraskuuta"
    assert Dates(Language.FINNISH)(day, "MMMM yyyy") == "marraskuu 2026"
    assert Dates(Language.GREEK)(day, "d MMMM") == "9 Νοεμβρίου"
    assert Dates(Language.GREEK)(day, "MMMM yyyy") == "Νοέμβριος 2026"
    assert Dates(Language.ENGLISH)(day, "MMM") == "Nov"


# On the desk.


@pytest.fixture
def insights_desk(desk: WindowDesk, opened: OpenedLog) -> Iterator[InsightsDesk]:
    found = InsightsDesk(desk.bridge, desk.window, desk.guard, opened, LANGUAGE)
    yield found
    if found.window is not None:
        found.window.close()
    settle()


def opened_window(desk: InsightsDesk) -> InsightsWindow:
    settle()
    assert desk.window is not None
    return desk.window


def test_it_opens_from_the_day_and_from_the_menu(desk: WindowDesk, insights_desk: InsightsDesk) -> None:
    desk.click("Insights")
    assert "28 calls" not in texts(opened_window(insights_desk))
    assert len(charts(opened_window(insights_desk))) == 2
    opened_window(insights_desk).close()
    settle()
    assert insights_desk.window is None
    desk.window.menu_picked.emit(MenuChoice.INSIGHTS)
    assert opened_window(insights_desk).isVisible()
    QTest.keyClick(opened_window(insights_desk), Qt.Key.Key_Escape)
    settle()
    assert insights_desk.window is None


def test_a_long_log_is_read_in_stretches_and_a_later_wish_wins(
    qtbot: QtBot, insights_desk: InsightsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(insights_query, "STRETCH_CALLS", 100)
    insights_desk.open()
    assert insights_desk.window is not None
    assert any("Reading your log" in text for text in texts(insights_desk.window))
    insights_desk.window.span_asked.emit(Span.YEAR)
    insights_desk.window.span_asked.emit(Span.WEEK)
    qtbot.waitUntil(lambda: len(charts(opened_window(insights_desk))) == 2)
    assert len(charts(opened_window(insights_desk))[0].bars) == 7


def test_a_call_that_is_over_is_counted_and_settings_are_followed(
    desk: WindowDesk, insights_desk: InsightsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    insights_desk.open()
    window = opened_window(insights_desk)
    readings: list[bool] = []
    monkeypatch.setattr(insights_desk, "_read", lambda: readings.append(True))
    desk.bridge.send(cmd.StartCall())
    settle()
    assert readings == []
    desk.clock.advance(60)
    desk.bridge.send(cmd.EndCall())
    desk.bridge.send(cmd.SaveWrapUp())
    desk.bridge.engine.flush()
    settle()
    assert readings
    desk.bridge.engine.change_settings(Settings(theme=Theme.LIGHT, text_percent=150))
    settle()
    assert window.look.palette == theme.LIGHT


def test_a_log_that_is_away_is_named_in_the_window(
    insights_desk: InsightsDesk, opened: OpenedLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StorageUnavailableError("the disk is away")

    monkeypatch.setattr(type(opened.log), "run", fail)
    insights_desk.open()
    assert "the disk is away" in texts(opened_window(insights_desk))


def test_the_report_is_asked_for_the_time_that_is_shown(insights_desk: InsightsDesk) -> None:
    asked: list[object] = []
    insights_desk.report_asked.connect(asked.append)
    insights_desk.open()
    click(button(opened_window(insights_desk), "Export report…"))
    assert asked == [period_of(Span.MONTH, TODAY)]


@pytest.mark.parametrize("width", [700, 884, 1100])
def test_no_button_is_cut_when_the_numbers_come_after_the_window(
    qtbot: QtBot, opened: OpenedLog, clock: FakeClock, width: int
) -> None:
    with speaking(Language.FINNISH):
        window = InsightsWindow(Settings(text_percent=200), ClickGuard(clock), Dates(LANGUAGE.spoken))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        window.resize(width, 700)
        window.show()
        settle()
        window.show_insights(looked_back(opened))
        settle()
        shown = [found for found in window.findChildren(ActionButton) if found.isVisible()]
        assert {found.text() for found in shown} >= {"Viikko", "Vie raportti…"}
        assert [found.text() for found in shown if found.width() < found.sizeHint().width()] == []
