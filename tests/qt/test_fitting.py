"""Long words fit: in every state, in Finnish and Greek, at the smallest and the largest text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from companion.domain.call import Coding, Outcome
from companion.domain.settings import Language, Settings
from companion.engine import commands as cmd
from companion.ui.widget.buttons import ActionButton
from tests.support import pictures
from tests.support.fitting import cut_texts
from tests.support.speaking import speaking

if TYPE_CHECKING:
    from tests.qt.conftest import MakeDesk

pytestmark = pytest.mark.usefixtures("qapp", "program_style")

LONG = [Language.FINNISH, Language.GREEK]


@pytest.mark.parametrize("language", LONG)
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("state", pictures.ALL)
def test_no_word_is_cut(state: str, percent: int, language: Language) -> None:
    with pictures.shown(state, "light", percent, language) as scene:
        scene.studio.picture(scene.window)
        assert cut_texts(scene.window) == []


@pytest.mark.parametrize("language", LONG)
@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_fits_into_the_line_about_the_last_call(outcome: Outcome, language: Language) -> None:
    with pictures.shown("easy-wrap-up", "light", 100, language) as scene:
        scene.studio.do(cmd.SaveWrapUp(Coding(outcome=outcome)))
        scene.studio.picture(scene.window)
        assert cut_texts(scene.window) == []


def test_a_word_that_is_cut_is_found() -> None:
    with pictures.shown("wrap-up", "light", 100, Language.FINNISH) as scene:
        button = next(b for b in scene.window.findChildren(ActionButton) if b.isVisible() and len(b.text()) > 5)
        button.setFixedWidth(button.fontMetrics().horizontalAdvance(button.text()) - 1)
        scene.studio.picture(scene.window)
        assert any(button.text() in found for found in cut_texts(scene.window))


@pytest.mark.parametrize("percent", [125, 150, 175, 200])
def test_a_menu_that_scrolled_leaves_no_scroll_bar_behind(a_desk: MakeDesk, percent: int) -> None:
    with speaking(Language.FINNISH):
        desk = a_desk(Settings(text_percent=percent), screen=QRect(0, 0, 1280, 640))
        bar = desk.window._scroll.verticalScrollBar()
        desk.window._toggle_menu()
        QApplication.processEvents()
        assert bar.maximum() > 0
        desk.window._toggle_menu()
        QApplication.processEvents()
        assert bar.maximum() == 0
