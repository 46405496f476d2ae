"""Asks for the file of a team's pack: an ordinary file dialog that blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.ui.translation import translate

SUGGESTED = "our-team.toml"


class PackFileDialog(QFileDialog):
    """`file_chosen` carries the path of a .toml file. One that is there already is opened, never written over."""

    file_chosen = Signal(str)

    def __init__(self, *, is_new: bool) -> None:
        title = translate("Editor", "New team’s pack") if is_new else translate("Editor", "Open a team’s pack")
        super().__init__(None, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setNameFilters([translate("Editor", "Packs of prompts (*.toml)")])
        self.setDefaultSuffix("toml")
        if is_new:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.setOption(QFileDialog.Option.DontConfirmOverwrite)
            self.selectFile(SUGGESTED)
        else:
            self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.fileSelected.connect(self.file_chosen)

    def open_over(self, window: QWidget) -> None:
        """Open without blocking anything."""
        self.move(window.pos())
        self.show()
        self.activateWindow()
