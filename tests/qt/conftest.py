"""A screen that needs none, the program's style, and a desk with a window for every story."""

from __future__ import annotations

import gc
import itertools
import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from companion.domain.settings import Language
from tests.qt.window_desk import WindowDesk
from tests.support.speaking import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    MakeDesk = Callable[..., WindowDesk]


@pytest.fixture(scope="session", autouse=True)
def program_style(qapp: QApplication) -> None:
    """The style and the language the program runs with."""
    qapp.setStyle("Fusion")
    LANGUAGE.speak(Language.ENGLISH)


_ALL_GENERATIONS_EVERY = 20
_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Windows of a test end in this thread, as in the program, and not in a thread that happens to collect them."""
    gc.disable()
    yield
    gc.collect(2 if next(_tests) % _ALL_GENERATIONS_EVERY == 0 else 1)


@pytest.fixture
def desk(qtbot: QtBot) -> WindowDesk:
    return WindowDesk(qtbot)


@pytest.fixture
def a_desk(qtbot: QtBot) -> MakeDesk:
    """Make a desk with other settings, words or another screen."""
    return lambda *args, **options: WindowDesk(qtbot, *args, **options)
