"""A few choices as chips in as many lines as they need; which ones are offered may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.ui.view_state.settings_view import Kind, Setting
from companion.ui.windows.settings_controls import ChoiceControl

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choices(ChoiceControl):
    """`given` comes with another choice. The first one is chosen at the beginning."""

    def __init__(self, label: str, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__(Setting((label,), Kind.CHOICE, label, "", choices=tuple(choices)))
        self._take(choices[0][0])

    @property
    def chosen(self) -> Any:
        """What is chosen."""
        return next(self._values[button] for button in self._values if button.isChecked())

    def choose(self, value: Any) -> None:
        """Choose it as a click would."""
        next(button for button in self._values if self._values[button] == value).setChecked(True)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer only these of them; where the chosen one is not among them, the first of them is chosen."""
        offered = {value for value, _ in choices}
        if self.chosen not in offered:
            self._take(choices[0][0])
        for button, value in self._values.items():
            button.setVisible(value in offered)

    def _take(self, value: Any) -> None:
        self._group.blockSignals(True)
        self.choose(value)
        self._group.blockSignals(False)
        self._let_tab_find_the_chosen()
