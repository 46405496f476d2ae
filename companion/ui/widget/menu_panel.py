"""The menu, inside the window: a pop-up menu would take the keyboard from the program that has it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.settings import Theme
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, MenuChoice
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

_BETWEEN_CALLS = (MenuChoice.PRACTISE, MenuChoice.BACKUPS)


class MenuPanel(QWidget):
    """Shows the menu; `picked` carries a MenuChoice."""

    picked = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[MenuChoice, ActionButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(theme.GAP))
        for choice in MenuChoice:
            button = ActionButton(guard)
            button.setProperty("align", "left")
            button.chosen.connect(lambda _, choice=choice: self.picked.emit(choice))
            self._buttons[choice] = button
            layout.addWidget(button)
        layout.addWidget(PlainLabel(about, "quiet", wraps=True))
        layout.addStretch(1)

    def show_choices(self, chosen: Theme, *, is_in_call: bool, can_turn_theme: bool = True) -> None:
        """Write the buttons; one of them names the theme in force, practising waits for the end of a call."""
        themes = {
            Theme.SYSTEM: translate("Menu", "Light or dark: as the system"),
            Theme.LIGHT: translate("Menu", "Light or dark: light"),
            Theme.DARK: translate("Menu", "Light or dark: dark"),
        }
        practise = translate("Menu", "Practise after the call") if is_in_call else translate("Menu", "Practise…")
        texts = {
            MenuChoice.PRACTISE: practise,
            MenuChoice.HISTORY: translate("Menu", "History…"),
            MenuChoice.INSIGHTS: translate("Menu", "Insights…"),
            MenuChoice.KIND_WORDS: translate("Menu", "Kind words…"),
            MenuChoice.EXPORT: translate("Menu", "Export my log…"),
            MenuChoice.IMPORT: translate("Menu", "Import an export…"),
            MenuChoice.BACKUPS: translate("Menu", "Backups…"),
            MenuChoice.DATA_FOLDER: translate("Menu", "Open the log folder"),
            MenuChoice.PROMPTS: translate("Menu", "Prompts…"),
            MenuChoice.SETTINGS: translate("Menu", "Settings…"),
            MenuChoice.THEME: themes[chosen],
            MenuChoice.KEYBOARD: translate("Menu", "Use the keyboard here (Esc gives it back)"),
            MenuChoice.RESET_PLACE: translate("Menu", "Back to the corner"),
            MenuChoice.ABOUT: translate("Menu", "About…"),
            MenuChoice.QUIT: translate("Menu", "Quit"),
        }
        for choice, text in texts.items():
            is_enabled = choice not in _BETWEEN_CALLS or not is_in_call
            is_there = can_turn_theme or choice != MenuChoice.THEME
            self._buttons[choice].show_action(Action(text, is_enabled=is_enabled) if is_there else None)
        reference = translate("Menu", "Reference of this call…")
        self._buttons[MenuChoice.REFERENCE].show_action(Action(reference) if is_in_call else None)

    def show_news(self, *, has_news: bool) -> None:
        """Offer what changed in the team's pack while the agent has not seen it."""
        text = translate("Menu", "What changed in the team’s pack…")
        self._buttons[MenuChoice.PACK_CHANGES].show_action(Action(text) if has_news else None)
