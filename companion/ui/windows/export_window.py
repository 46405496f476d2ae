"""Asks where the log goes: an ordinary file dialog, opened when the agent asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.ui.translation import translate

if TYPE_CHECKING:
    from pathlib import Path


class ExportWindow(QFileDialog):
    """`file_chosen` carries the path of a .csv or .json file."""

    file_chosen = Signal(str)

    def __init__(self, suggested: Path) -> None:
        super().__init__(None, translate("Export", "Export my log"), str(suggested.parent))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(
            [translate("Export", "Table for spreadsheets (*.csv)"), translate("Export", "JSON for programs (*.json)")]
        )
        self.setDefaultSuffix("csv")
        self.filterSelected.connect(lambda name: self.setDefaultSuffix("json" if "json" in name else "csv"))
        self.selectFile(suggested.name)
        self.fileSelected.connect(self.file_chosen)

    def open_beside(self, window: QWidget) -> None:
        """Open without blocking anything."""
        self.move(window.pos())
        self.show()
        self.activateWindow()
