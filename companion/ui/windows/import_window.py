"""Takes an export back in: says first what it would bring, and does it when the agent agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.windows.footed_window import FootedWindow
from companion.ui.windows.ordinary_window import Measures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.settings import Settings

MEASURES = Measures(460, 320)


class ImportWindow(FootedWindow):
    """`chosen` carries the path of a file to look at; `agreed` comes when it is to be taken in."""

    chosen = Signal(str)
    agreed = Signal()

    def __init__(self, settings: Settings, guard: ClickGuard, folder: Path) -> None:
        super().__init__(settings, translate("Import", "Import an export"), MEASURES)
        self._folder = folder
        self._about = PlainLabel(
            translate(
                "Import",
                "A file in JSON that was exported “for me”, here or on another computer. "
                "Calls that are here already stay as they are.",
            ),
            "quiet",
            wraps=True,
        )
        self._plan_card = card_frame()
        self._plan = QVBoxLayout(self._plan_card)
        self._lines: list[PlainLabel] = []
        self._file, self._close = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._import = ActionButton(guard, parent=self)
        self._file.show_action(Action(translate("Import", "Choose a file…"), look=Look.FILLED, tone=Tone.CALM))
        self._close.show_action(Action(translate("Export", "Close")))
        self._file.chosen.connect(lambda _: self._ask_for_file())
        self._close.chosen.connect(lambda _: self.close())
        self._import.chosen.connect(lambda _: self._agree())
        self.lay_out(self._body(), (self._close, self._file, self._import))
        self.show_lines((), can_import=False)

    def show_lines(self, lines: Sequence[str], *, can_import: bool, tone: Tone | None = None) -> None:
        """Say what it would bring, what is wrong, or how it went."""
        for label in self._lines:
            self._plan.removeWidget(label)
            label.deleteLater()
        self._lines = [PlainLabel(line, wraps=True) for line in lines]
        for label in self._lines:
            if tone:
                label.show_tone(tone)
            self._plan.addWidget(label)
        self._plan_card.setVisible(bool(lines))
        again = translate("Import", "Another file…") if lines else translate("Import", "Choose a file…")
        look = Look.PLAIN if can_import else Look.FILLED
        self._file.show_action(Action(again, look=look, tone=Tone.QUIET if can_import else Tone.CALM))
        take = Action(translate("Import", "Import"), look=Look.FILLED, tone=Tone.CALM)
        self._import.show_action(take if can_import else None)
        self.stack()
        (self._import if can_import else self._file).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._plan.setContentsMargins(*(look.px(theme.MARGIN - 4),) * 4)
        self._plan.setSpacing(look.px(theme.GAP))
        self._column.setSpacing(look.px(theme.MARGIN - 4))

    def _body(self) -> QWidget:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._about)
        self._column.addWidget(self._plan_card)
        self._column.addStretch(1)
        return body

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, translate("Import", "Import an export"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["*.json"])
        dialog.fileSelected.connect(self.chosen)
        dialog.open()

    def _agree(self) -> None:
        self._import.show_action(None)
        self.agreed.emit()
