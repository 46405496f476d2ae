"""Takes the log out as a file: for whom, as what, which days; and before it is written, exactly what leaves."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from companion.domain.policy import NO_POLICY
from companion.domain.privacy import LONGEST_TOPIC
from companion.domain.sharing import NOTE, Audience
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import export_view as view
from companion.ui.view_state.export_view import Amount, ExportChoice
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, ElidedLabel, PlainLabel, card_frame
from companion.ui.widget.scrolling import scrolling
from companion.ui.windows.choices import Choices
from companion.ui.windows.footed_window import FootedWindow
from companion.ui.windows.ordinary_window import Measures
from companion.ui.windows.settings_controls import FieldEdit, Switch

if TYPE_CHECKING:
    from companion.domain.policy import Policy
    from companion.domain.settings import Settings

MEASURES = Measures(560, 660)
DAY_WIDTH = 110
ROWS_SHOWN = 8
# A choice that is changed again at once is not looked at.
SETTLE_MS = 120


class ExportWindow(FootedWindow):
    """`changed` carries an ExportChoice to look at; `asked` the choice and the path to write; `left` cancels."""

    changed = Signal(object)
    asked = Signal(object, object)
    left = Signal()
    folder_asked = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what an export needs
        self,
        settings: Settings,
        guard: ClickGuard,
        known: tuple[str, ...],
        folder: Path,
        today: date,
        call_id: str | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._policy = policy
        title = translate("Export", "Export this call") if call_id else translate("Export", "Export my log")
        super().__init__(settings, title, MEASURES)
        self._guard = guard
        self._known = known
        self._folder = folder
        self._stem = ""
        self._today = today
        self._call_id = call_id
        self._written: Path | None = None
        self._make_choices()
        self._make_preview()
        self._make_foot()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(lambda: self.changed.emit(self.choice()))
        self.lay_out(self._body(), (self._open_folder, self._cancel, self._close, self._export))
        self._on_changed()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        audience = Audience(self._audience.chosen)
        first, last = self._days()
        with_notes = audience == Audience.LEAD and self._notes.isChecked()
        told_to = self._told_to.text().strip()
        kind, withheld = str(self._kind.chosen), self._policy.withheld
        return ExportChoice(audience, kind, with_notes, first, last, self._call_id, told_to, withheld)

    def choose_page(self) -> None:
        """Choose what can be printed: a report, or the record of one call."""
        if "pdf" in dict(self._kinds()):
            self._kind.choose("pdf")
            self._on_changed()

    def choose_days(self, first: date, last: date) -> None:
        """Choose these days."""
        self._span.choose(view.CHOSEN)
        self._first.setText(first.isoformat())
        self._last.setText(last.isoformat())
        self._on_changed()

    @property
    def place(self) -> Path:
        """Where it will be written."""
        return self._place

    def show_amount(self, amount: Amount) -> None:
        """Say how many calls it is about; with none there is nothing to write."""
        self._amount.setText(view.amount_line(amount, translate))
        self._is_empty = amount.is_whole and amount.count == 0
        self._show_buttons()

    def show_preview(self, text: str) -> None:
        """Show the first rows as they will be written."""
        self._preview.setPlainText(text)
        self._preview.setVisible(bool(text))
        self._preview_card.setVisible(True)

    def show_progress(self, count: int, total: int) -> None:
        """Show how far the writing is; it came to this only when it takes a while."""
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(min(count, total))
        self._bar.show()

    def show_running(self, *, is_running: bool) -> None:
        """While it is written nothing can be chosen, and it can be cancelled."""
        self._is_running = is_running
        if not is_running:
            self._bar.hide()
        self._choices.setEnabled(not is_running)
        self._show_buttons()
        if is_running:
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_result(self, sentence: str, written: Path | None) -> None:
        """Say how it went; where it went well, the way to its folder is offered."""
        self._written = written
        self._result.setText(sentence)
        self._result.show_tone(Tone.CALM if written else Tone.CARE)
        self._result.setVisible(bool(sentence))
        self.show_running(is_running=False)
        if written:
            self._place = self._free_place()
            self._show_place()
        (self._open_folder if written else self._export).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        px = look.px
        self._column.setContentsMargins(0, 0, px(theme.GAP), 0)
        self._column.setSpacing(px(theme.GAP))
        self._rows.setSpacing(px(theme.GAP))
        for heading in self._headings[1:]:
            heading.setContentsMargins(0, px(theme.GAP), 0, 0)
        self._card.setContentsMargins(*(px(theme.MARGIN - 4),) * 4)
        self._card.setSpacing(px(theme.GAP))
        for control in (self._audience, self._kind, self._span):
            control.take_look(look)
        for day in (self._first, self._last):
            day.setFixedWidth(px(DAY_WIDTH))
        self._notes.take_look(look)
        self._preview.setFixedHeight(px(ROWS_SHOWN * 16))
        self._preview.setFont(look.font(theme.SMALL_TEXT_PX))
        self._bar.setFixedHeight(px(10))

    # How it is built.

    def _make_choices(self) -> None:
        self._audience = Choices(translate("Export", "For whom"), view.audiences(self._known, translate, self._policy))
        self._about = PlainLabel("", "quiet", wraps=True)
        self._kind = Choices(translate("Export", "As"), view.kinds(Audience.ME, self._known, translate, self._policy))
        self._span = Choices(translate("Export", "Days"), view.spans(translate))
        self._first, self._last = FieldEdit(), FieldEdit()
        for day, name in ((self._first, translate("Export", "From")), (self._last, translate("Export", "To"))):
            day.setPlaceholderText("2026-01-31")
            day.setAccessibleName(name)
            day.textEdited.connect(lambda _: self._on_changed())
        self._days_wrong = PlainLabel(wraps=True)
        self._days_wrong.show_tone(Tone.CARE)
        self._told_to = FieldEdit()
        self._told_to.setMaxLength(LONGEST_TOPIC)
        self._told_to.setAccessibleName(translate("Export", "Who was told"))
        self._told_to.setPlaceholderText(translate("Export", "Such as: my lead, at once"))
        self._told_to.textEdited.connect(lambda _: self._on_changed())
        self._notes = Switch()
        self._notes.setText(translate("Export", "My notes too"))
        self._notes.setAccessibleName(translate("Export", "My notes too"))
        self._notes_help = PlainLabel(
            translate("Export", "Read them first: a note may tell more than you want."), "quiet", wraps=True
        )
        self._notes.toggled.connect(lambda _: self._on_changed())
        for control in (self._audience, self._kind, self._span):
            control.given.connect(self._on_changed)

    def _make_preview(self) -> None:
        self._amount = PlainLabel("")
        self._left_out = PlainLabel("", "quiet", wraps=True)
        self._preview = QPlainTextEdit(readOnly=True)
        self._preview.setProperty("kind", "field")
        self._preview.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName(translate("Export", "The first rows, as they will be written"))
        self._where = ElidedLabel()
        self._elsewhere = ActionButton(self._guard, parent=self)
        self._elsewhere.show_action(Action(translate("Export", "Another place…"), look=Look.LINK, tone=Tone.CALM))
        self._elsewhere.chosen.connect(lambda _: self._ask_for_place())

    def _make_foot(self) -> None:
        self._is_running = self._is_empty = False
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(translate("Export", "Written so far"))
        self._bar.hide()
        self._result = PlainLabel("", wraps=True)
        self._result.hide()
        self._export, self._close = ActionButton(self._guard, parent=self), ActionButton(self._guard, parent=self)
        self._cancel, self._open_folder = ActionButton(self._guard, parent=self), ActionButton(self._guard, parent=self)
        self._close.show_action(Action(translate("Export", "Close")))
        self._export.chosen.connect(lambda _: self._begin())
        self._close.chosen.connect(lambda _: self.close())
        self._cancel.chosen.connect(lambda _: self.left.emit())
        self._open_folder.chosen.connect(lambda _: self.folder_asked.emit(self._written))

    def _body(self) -> QWidget:
        self._choices = QWidget()
        self._headings: list[PlainLabel] = []
        self._column = QVBoxLayout(self._choices)
        self._days_row = QHBoxLayout()
        self._day_parts: tuple[QWidget, ...] = (self._first, PlainLabel("–"), self._last)
        for part in self._day_parts:
            self._days_row.addWidget(part)
        self._days_row.addStretch(1)
        self._heading(translate("Export", "For whom"), self._audience, self._about)
        self._heading(translate("Export", "As"), self._kind)
        if self._call_id is None:
            self._heading(translate("Export", "Days"), self._span)
            self._column.addLayout(self._days_row)
            self._column.addWidget(self._days_wrong)
        else:
            self._heading(translate("Export", "Who was told"), self._told_to)
            self._told_parts = (self._headings[-1], self._told_to)
        self._column.addWidget(self._notes)
        self._column.addWidget(self._notes_help)
        self._preview_card = card_frame()
        self._card = QVBoxLayout(self._preview_card)
        self._card.addWidget(PlainLabel(translate("Export", "What leaves"), "heading"))
        for leaving in (self._amount, self._left_out, self._preview):
            self._card.addWidget(leaving)
        self._column.addWidget(self._preview_card)
        self._heading(translate("Export", "Where"), self._where)
        self._column.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        scroll = scrolling(self._choices)
        body = QWidget()
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(scroll, 1)
        self._rows.addWidget(self._bar)
        self._rows.addWidget(self._result)
        return body

    def _heading(self, text: str, *parts: QWidget) -> None:
        heading = PlainLabel(text, "heading")
        self._headings.append(heading)
        self._column.addWidget(heading)
        for part in parts:
            self._column.addWidget(part)

    # What is chosen.

    def _on_changed(self) -> None:
        audience = Audience(self._audience.chosen)
        self._kind.offer(self._kinds())
        is_lead = audience == Audience.LEAD
        if self._call_id is not None:
            is_page = self._kind.chosen in view.PAGES
            for shown in self._told_parts:
                shown.setVisible(is_page)
        self._about.setText(view.about(audience, translate, self._policy))
        can_have_notes = is_lead and NOTE not in self._policy.withheld
        self._notes.setVisible(can_have_notes)
        self._notes_help.setVisible(can_have_notes)
        is_chosen = self._span.chosen == view.CHOSEN and self._call_id is None
        for part in self._day_parts:
            part.setVisible(is_chosen)
        wrong = self._wrong_days() if is_chosen else ""
        self._days_wrong.setText(wrong)
        self._days_wrong.setVisible(bool(wrong))
        choice = self.choice()
        left_out = view.left_out_line(choice, translate)
        self._left_out.setText(left_out)
        self._left_out.setVisible(bool(left_out))
        self._place = self._free_place()
        self._show_place()
        self._result.hide()
        self._written = None
        if not wrong:
            self.show_amount(Amount(0, is_whole=False))
            self._settle.start()
        self._show_buttons()

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return view.kinds(Audience(self._audience.chosen), self._known, translate, self._policy)

    def _wrong_days(self) -> str:
        (first, wrong_first), (last, wrong_last) = (
            view.day_typed(day.text(), translate) for day in (self._first, self._last)
        )
        if first and last and first > last:
            return translate("Export", "The first day is later than the last one.")
        return wrong_first or wrong_last

    def _days(self) -> tuple[date | None, date | None]:
        if self._span.chosen != view.CHOSEN:
            return view.days_of(str(self._span.chosen), self._today)
        return view.day_typed(self._first.text(), translate)[0], view.day_typed(self._last.text(), translate)[0]

    def _free_place(self) -> Path:
        choice = self.choice()
        stem = self._stem or view.stem_for(choice)
        return view.suggested(self._folder, stem, choice.kind, Path.exists)

    def _show_place(self) -> None:
        self._where.show_text(str(self._place))

    def _ask_for_place(self) -> None:
        dialog = QFileDialog(self, translate("Export", "Another place"), str(self._place.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = self.choice().kind
        dialog.setNameFilters([f"*.{kind}"])
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(self._place.name)
        dialog.fileSelected.connect(self.take_place)
        dialog.open()

    def take_place(self, path: str) -> None:
        """Write to this place, which the agent chose: what stands there was asked about and is replaced."""
        self._place = Path(path)
        self._folder, self._stem = self._place.parent, self._place.stem
        self._show_place()

    def _begin(self) -> None:
        self._result.hide()
        self.show_running(is_running=True)
        self.asked.emit(self.choice(), self._place)

    def _show_buttons(self) -> None:
        can_begin = not self._is_running and not self._is_empty and not self._days_wrong.text()
        text = translate("Export", "Export")
        self._export.show_action(Action(text, look=Look.FILLED, tone=Tone.CALM, is_enabled=can_begin))
        cancel = Action(translate("Export", "Cancel"))
        self._cancel.show_action(cancel if self._is_running else None)
        folder = Action(translate("Export", "Open the folder"), look=Look.LINK, tone=Tone.CALM)
        self._open_folder.show_action(folder if self._written else None)
        self.stack()
