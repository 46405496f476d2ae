"""Qt is loaded without what PySide6 brings along and nothing here needs, and is the same Qt."""

from __future__ import annotations

from tests.support.log_on_disk import start_python

SCRIPT = (
    "import builtins, sys\n"
    "own = builtins.__import__\n"
    "{load}\n"
    "import PySide6.QtCore\n"
    "print(builtins.__import__ is own, 'gettext' in sys.modules)\n"
    "for wrong in (lambda: PySide6.QtCore.QRect(1, 'b', 2), lambda: PySide6.QtCore.QTimer.singleShot('a')):\n"
    "    try:\n"
    "        wrong()\n"
    "    except TypeError as error:\n"
    "        print(error)\n"
)


def told(load: str) -> list[str]:
    output, _ = start_python(SCRIPT.format(load=load)).communicate(timeout=30)
    return output.splitlines()


def test_what_qt_says_of_a_mistake_is_the_same_and_the_rest_is_left_out() -> None:
    plain, ours = told("pass"), told("from companion.app.qt_loading import load_qt; load_qt()")
    assert (plain[0], ours[0]) == ("False True", "True False")
    assert len(ours) > 2
    assert ours[1:] == plain[1:]
