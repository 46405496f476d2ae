"""Looking back, call by call: find one, read what was said when, correct it, delete it with ten seconds to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.call import Phase
from companion.domain.finding import local_day
from companion.domain.records import WallTime
from companion.domain.timeline import timeline
from companion.engine.ports import StorageUnavailableError
from companion.ui import theme
from companion.ui.translation import translate, translated
from companion.ui.view_state import history_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.history_details import HistoryDetails
from companion.ui.windows.history_filters import HistoryFilters
from companion.ui.windows.history_form import HistoryForm
from companion.ui.windows.history_model import HistoryModel, Taken
from companion.ui.windows.history_table import MOST_AT_ONCE, HistoryTable
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from companion.domain.prompts import Pack
    from companion.domain.records import CallRecord
    from companion.domain.settings import Settings
    from companion.engine.looking_back import CallHistory, CallList
    from companion.engine.snapshot import Snapshot

MEASURES = Measures(1120, 680, 280, 320)
SIDE_WIDTH = 300
# Below this the call takes the place of the table, and the lists fold away.
BESIDE_EACH_OTHER = 660
UNDO_MS = 10_000
# Whoever goes down the rows with a key held down waits for no call to be told.
READ_AFTER_MS = 60
# The first calls are painted before others are looked for.
FIND_AFTER_MS = 20


class HistoryWindow(OrdinaryWindow):
    """`recode_asked` carries a call's id and a Coding, `erase_asked` the ids of calls whose time to undo is over."""

    recode_asked = Signal(str, object)
    erase_asked = Signal(object)
    record_asked = Signal(str)

    def __init__(
        self, history: CallHistory, settings: Settings, guard: ClickGuard, pack: Pack, snapshot: Snapshot
    ) -> None:
        super().__init__(settings, translate("History", "History"), MEASURES)
        self._history = history
        self._guard = guard
        self.pack = pack
        self._at_hand = snapshot.call_id
        self._are_notes_locked = snapshot.are_notes_locked
        self._just_closed: str | None = None
        self._today = local_day(WallTime(snapshot.at.utc_ms, snapshot.at.offset_min))
        self._calls: CallList | None = None
        self._shown: CallRecord | None = None
        self._form: HistoryForm | None = None
        self._reads_one = False
        self._out: tuple[tuple[str, ...], Taken, CallList] | None = None
        self._make_parts()
        self._lay_out()
        self._listen()
        self._write_texts()
        self.dress()
        self._list_anew()

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard in the table."""
        super().open_beside(window)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Follow what was set meanwhile: theme, text size, topics."""
        before = self._settings
        super().show_settings(settings)
        if before.topics != settings.topics:
            self.filters.show_texts(self.pack, settings.topics)

    def use_pack(self, pack: Pack) -> None:
        """Name situations and sentences in other words."""
        self.pack = pack
        self.filters.show_texts(pack, self._settings.topics)
        self.model.use_pack(pack)
        self._read_selected()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow the day: a call that is over joins the list, one that is taken up again leaves it."""
        self._today = local_day(WallTime(snapshot.at.utc_ms, snapshot.at.offset_min))
        self._are_notes_locked = snapshot.are_notes_locked
        before, self._at_hand = self._at_hand, snapshot.call_id
        if before is not None and before != self._at_hand:
            self._just_closed = before
        if before is None and self._at_hand is not None and snapshot.phase == Phase.WRAP_UP:
            self._list_anew()
        if self._just_closed is not None and snapshot.is_saved:
            call_id, self._just_closed = self._just_closed, None
            self._show_newest(call_id)

    def show_problem(self, sentence: str) -> None:
        """Say why something could not be done; the calls that were to go stand here again."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def read_anew(self) -> None:
        """Read again what is shown: it was changed, or could not be."""
        self.model.read_anew()
        self._read_selected()

    def list_anew(self) -> None:
        """Look for the calls again."""
        self._list_anew()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry out what was deleted."""
        self._erase_now()
        self._find.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_all"):
            self._leave_form()
            self._write_texts()
            self.dress()
            self.model.use_pack(self.pack)
            self._show_found()
            self._read_selected()

    # The list.

    def _list_anew(self) -> None:
        """Begin another list; the first calls of it stand there at once."""
        keep = self._shown.call_id if self._shown else None
        wanted = view.wanted_calls(self.filters.wishes, self._today, translate)
        but = [*(self._out[0] if self._out else ()), *([self._at_hand] if self._at_hand else [])]
        try:
            self._calls = self._history.listed(wanted, but)
            has_more = self._calls.find_more()
        except StorageUnavailableError as error:
            self._cannot_read(str(error))
            return
        self.show_problem("")
        self.model.show_list(self._calls)
        self._select_call(keep)
        self._show_found()
        if has_more:
            self._find.start(FIND_AFTER_MS)

    def _find_more(self) -> None:
        if self._calls is None:
            return
        try:
            has_more = self._calls.find_more()
        except StorageUnavailableError as error:
            self._cannot_read(str(error))
            return
        if self._calls.is_stale:
            self._list_anew()
            return
        self.model.grow()
        self._show_found()
        if has_more:
            self._find.start(0)

    def _show_newest(self, call_id: str) -> None:
        """Show a call that was just closed, if it is one of those that are looked for."""
        try:
            record = self._history.record(call_id)
            wanted = view.wanted_calls(self.filters.wishes, self._today, translate)
            if record is None or not wanted.is_met_by(record) or not self.model.add_newest(call_id):
                return
        except StorageUnavailableError as error:
            self._cannot_read(str(error))
            return
        if self._out:
            ids, taken, calls = self._out
            self._out = (ids, [(place + 1, rowid) for place, rowid in taken], calls)
        self._show_found()

    def _select_call(self, call_id: str | None) -> None:
        """Select a call again that was looked at, if it stands among the first."""
        places = range(min(self.model.rowCount(), 200)) if call_id else ()
        place = next((n for n in places if (r := self.model.record(n)) and r.call_id == call_id), None)
        if place is not None:
            self.table.selectRow(place)
        else:
            self._read_selected()

    def _show_found(self) -> None:
        is_complete = self._calls is not None and self._calls.is_complete
        count, has_wishes = self.model.rowCount(), self.filters.wishes.has_any
        if count:
            found = view.count_text(count, is_complete=is_complete, has_wishes=has_wishes, translate=translate)
        else:
            found = view.empty_text(has_wishes=has_wishes, is_complete=is_complete, translate=translate)
        is_all = not self.filters.wishes.typed.strip() or self._history.searches_typed_texts
        if is_complete:
            found = view.with_what_is_not_searched(found, is_all_searched=is_all, translate=translate)
        self._count.setText(found if count else "")
        self._empty.show_text("" if count else found)
        self._left.setCurrentIndex(0 if count else 1)

    def _cannot_read(self, why: str) -> None:
        reason = translated(why)
        self.show_problem(translate("History", "The log cannot be read now: {reason}").format(reason=reason))

    # One call.

    def _read_selected(self) -> None:
        """Tell the call that is selected, or how many are."""
        self._read.stop()
        places = self.table.selected_places()
        record = self.model.record(places[0]) if len(places) == 1 else None
        if self._form and (record is None or self._shown is None or record.call_id != self._shown.call_id):
            self._leave_form()
        self._shown = record
        call = None
        if record is not None:
            try:
                lines = timeline(self._history.events_of(record.call_id))
                call = view.call_view(record, lines, self.pack, self._settings.fields(), translate)
            except StorageUnavailableError as error:
                self._cannot_read(str(error))
        hint = translate("History", "Choose a call to read it.")
        if len(places) > MOST_AT_ONCE:
            hint = translate("History", "More than %n calls are selected.", MOST_AT_ONCE)
        elif len(places) > 1:
            hint = translate("History", "%n calls are selected.", len(places))
        self._details.show_call(call, hint if self.model.rowCount() else "", can_delete=bool(places))
        if not places:
            self._reads_one = False
        self.stack()

    def _open_selected(self) -> None:
        self._read_selected()
        if self._shown is None:
            return
        self._reads_one = True
        self.stack()
        self._details.take_keyboard()

    def _back_to_list(self) -> None:
        self._reads_one = False
        self.stack()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Correcting.

    def _ask_for_record(self) -> None:
        if self._shown is not None:
            self.record_asked.emit(self._shown.call_id)

    def _correct(self) -> None:
        if self._shown is None or self._form is not None:
            return
        self._reads_one = True
        self._form = HistoryForm(
            self._guard, self._shown, self._settings.topics, self.look, are_notes_locked=self._are_notes_locked
        )
        self._form.saved.connect(self._on_saved)
        self._form.left.connect(self._leave_form_for_keys)
        self._side.addWidget(self._form)
        self._side.setCurrentWidget(self._form)
        self.stack()
        self._form.begin()

    def _on_saved(self, coding: object) -> None:
        record = self._shown
        self._leave_form_for_keys()
        if record is not None:
            self.recode_asked.emit(record.call_id, coding)
            self.read_anew()

    def _leave_form_for_keys(self) -> None:
        self._leave_form()
        self._details.take_keyboard()

    def _leave_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            self._side.setCurrentWidget(self._details)
            self._side.removeWidget(form)
            form.deleteLater()

    # Deleting.

    def _delete(self) -> None:
        """Hide what is selected; it is erased when ten seconds have passed, or with the window."""
        places = self.table.selected_places()
        if len(places) > MOST_AT_ONCE or self._calls is None:
            self.show_problem(translate("History", "Select at most %n calls to delete them.", MOST_AT_ONCE))
            return
        records = [(place, record) for place in places if (record := self.model.record(place))]
        if not records:
            return
        self._erase_now()
        self.show_problem("")
        taken = self.model.take_out([place for place, _ in records])
        self._out = (tuple(record.call_id for _, record in records), taken, self._calls)
        self._fuse.start()
        self._deleted.setText(view.deleted_text(len(records), translate))
        self._bar.show()
        self._reads_one = False
        self._show_found()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.rowCount():
            self.table.selectRow(min(places[0], self.model.rowCount() - 1))
        self._read_selected()

    def _undo(self) -> None:
        if self._out is None:
            return
        self._fuse.stop()
        self._bar.hide()
        (_, taken, calls), self._out = self._out, None
        if calls is self._calls and not calls.is_stale:
            self.model.put_back(taken)
            self._show_found()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.selectRow(taken[0][0])
        else:
            self._list_anew()
        self._read_selected()

    def _erase_now(self) -> None:
        if self._out is not None:
            self._fuse.stop()
            self._bar.hide()
            (ids, _, _), self._out = self._out, None
            self.erase_asked.emit(ids)

    # How it is built.

    def _make_parts(self) -> None:
        self.filters = HistoryFilters(self._guard, self._today)
        self.model = HistoryModel(self.pack)
        self.table = HistoryTable(self.model)
        self._empty = WrappingLabel("quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._left = QStackedWidget()
        self._details = HistoryDetails(self._guard)
        self._side = QStackedWidget()
        self._count = PlainLabel(role="quiet")
        self._problem = PlainLabel(wraps=True)
        self._problem.show_tone(Tone.CARE)
        self._problem.hide()
        self._deleted = PlainLabel(wraps=True)
        self._bar = card_frame()
        self._bar.hide()
        self._undo_button, self._close = (ActionButton(self._guard, parent=self) for _ in range(2))
        self._find = QTimer(self, singleShot=True)
        self._read = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._fuse = QTimer(self, singleShot=True, interval=UNDO_MS)

    def _listen(self) -> None:
        self._find.timeout.connect(self._find_more)
        self._read.timeout.connect(self._read_selected)
        self._fuse.timeout.connect(self._erase_now)
        self.filters.changed.connect(lambda _: self._list_anew())
        self.model.failed.connect(self._cannot_read)
        self.model.stale.connect(self._list_anew)
        self.table.turned.connect(self._read.start)
        self.table.opened.connect(self._open_selected)
        self.table.delete_asked.connect(self._delete)
        self._details.correct_asked.connect(self._correct)
        self._details.delete_asked.connect(self._delete)
        self._details.record_asked.connect(self._ask_for_record)
        self._details.back_asked.connect(self._back_to_list)
        self._undo_button.chosen.connect(lambda _: self._undo())
        self._close.chosen.connect(lambda _: self.close())
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._go_to_search)
        QShortcut(QKeySequence.StandardKey.Undo, self.table).activated.connect(self._undo)
        for key in ("Down", "Return", "Enter"):
            down = QShortcut(QKeySequence(key), self.filters.search)
            down.setContext(Qt.ShortcutContext.WidgetShortcut)
            down.activated.connect(self._go_to_first)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._correct)

    def _lay_out(self) -> None:
        self._left.addWidget(self.table)
        self._left.addWidget(self._empty)
        self._side.addWidget(self._details)
        bar = QHBoxLayout(self._bar)
        bar.addWidget(self._deleted, 1)
        bar.addWidget(self._undo_button)
        self._bar_line = bar
        self._body = QHBoxLayout()
        self._body.addWidget(self._left, 1)
        self._body.addWidget(self._side)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._count, 1)
        self._foot.addWidget(self._close)
        self._all = QVBoxLayout(self)
        self._all.addWidget(self.filters)
        self._all.addLayout(self._body, 1)
        self._all.addWidget(self._problem)
        self._all.addWidget(self._bar)
        self._all.addLayout(self._foot)

    def _write_texts(self) -> None:
        self.setWindowTitle(translate("History", "History"))
        self.filters.show_texts(self.pack, self._settings.topics)
        self.table.setAccessibleName(translate("History", "Calls, newest first"))
        self.table.setAccessibleDescription(
            translate("History", "Enter reads a call, F2 corrects it, Del deletes it. Ctrl+F searches.")
        )
        self._undo_button.show_action(Action(translate("History", "Undo"), look=Look.OUTLINED, tone=Tone.CALM))
        self._close.show_action(Action(translate("History", "Close"), look=Look.FILLED, tone=Tone.CALM))

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures of a text size."""
        px, side, gap = look.px, look.px(theme.MARGIN), look.px(theme.GAP)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(gap + px(4))
        self._body.setSpacing(side)
        self._foot.setSpacing(gap)
        self._bar_line.setContentsMargins(side, gap, gap, gap)
        self.filters.take_look(look)
        self.table.take_look(look)
        self._details.take_look(look)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self.look.px(BESIDE_EACH_OTHER)

    def stack(self) -> None:
        """Show table and call beside each other, or one in the place of the other."""
        is_narrow = self._is_narrow
        self.filters.let_fold(can_fold=is_narrow)
        self._side.setVisible(not is_narrow or self._reads_one)
        self._left.setVisible(not is_narrow or not self._reads_one)
        self.filters.setVisible(not is_narrow or not self._reads_one)
        if is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(self.look.px(SIDE_WIDTH))
        self._details.let_go_back(can_go_back=is_narrow)

    def _go_to_search(self) -> None:
        if self._is_narrow:
            self._leave_form()
            self._back_to_list()
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _go_to_first(self) -> None:
        """From the search go on to what it found."""
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.selectRow(0)

    def step_back(self) -> None:
        """Leave the form, then the call, then the window."""
        if self._form is not None:
            self._leave_form_for_keys()
        elif self._is_narrow and self._reads_one:
            self._back_to_list()
        else:
            self.close()
