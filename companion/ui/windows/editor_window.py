"""The editor of prompts: what is shipped, the team's pack and the agent's own lines, each shown as what it is.

An ordinary window. A line is added or hidden, never silently changed; every edit is kept at once and can be undone.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from companion.domain.prompts import Layer
from companion.ui import theme
from companion.ui.translation import translate, translated
from companion.ui.view_state import editor_edits as edits
from companion.ui.view_state import editor_view as view
from companion.ui.view_state.editor_session import EditorSession, Target
from companion.ui.windows.editor_file import PackFileDialog
from companion.ui.windows.editor_frame import EditorFrame
from companion.ui.windows.editor_paste import PasteWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from companion.domain.layer import StepRef
    from companion.domain.paste import Pasted
    from companion.domain.settings import Settings
    from companion.ui.view_state.editor_session import EditorPorts
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.windows.editor_part_form import NewPart

SAVE_AGAIN_MS = 5000


class EditorWindow(EditorFrame):
    """`saved` carries the Target that is on disk now, `closed` comes at the end."""

    saved = Signal(object)

    def __init__(self, ports: EditorPorts, settings: Settings, guard: ClickGuard, language: str = "en") -> None:
        super().__init__(EditorSession(ports, language, translate), settings, guard)
        self._has_warned = False
        self._child: QWidget | None = None
        self._again = QTimer(self, interval=SAVE_AGAIN_MS)
        self._connect()
        self.session.open(self.session.target)
        self._show_all()

    @property
    def problem(self) -> str:
        """Why something could not be read or saved; empty when all is well."""
        return self._problem.text()

    def open_target(self, target: Target) -> bool:
        """Edit another layer or pack; tells whether that was possible."""
        is_open = self._may_leave() and self.session.open(target)
        if is_open:
            self.form.hide()
            self._tell_saved()
        self._show_all()
        return is_open

    def return_to(self, target: Target, ref: StepRef | None) -> None:
        """Go on where another window of this kind was closed."""
        if target != self.session.target:
            self.open_target(target)
        if ref is not None:
            self._show_all(ref)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed; stay once if it cannot be saved."""
        if not self._may_leave():
            self._show_state()
            event.ignore()
            return
        if self._child is not None:
            self._child.close()
        super().closeEvent(event)

    def _may_leave(self) -> bool:
        """Save what is at hand. If that fails, say so and stay; the second time the lines go to the clipboard."""
        self.step.fields.keep()
        if self.session.is_saved or self.session.save():
            return True
        if not self._has_warned:
            self._has_warned = True
            return False
        QGuiApplication.clipboard().setText(view.as_document(self.session.owners, self.session.layer))
        return True

    # What is asked for.

    def _undo(self) -> None:
        self.step.fields.keep()
        self._go_back_to(self.session.undo())

    def _redo(self) -> None:
        self.step.fields.keep()
        self._go_back_to(self.session.redo())

    def _go_back_to(self, ref: StepRef | None) -> None:
        """Show what an undo changed."""
        self._show_all(ref)
        self._tell_saved()

    def _pick(self, ref: StepRef) -> None:
        self.form.hide()
        self.step.show_step(ref)
        self._scroll.verticalScrollBar().setValue(0)

    def _ask_for_situation(self) -> None:
        self._go_to(is_step=True)
        self._open_form(translate("Editor", "A new situation"), is_situation=True)

    def _ask_for_step(self) -> None:
        found = self.session.step(self.step.ref)
        if found is not None:
            heading = translate("Editor", "A new step: {title}").format(title=found[0].title)
            self._open_form(heading, is_situation=False)

    def _open_form(self, heading: str, *, is_situation: bool) -> None:
        """Ask in place of the lines."""
        self.step.fields.keep()
        self.step.hide()
        self.step.fields.hide()
        self.form.ask(heading, is_situation=is_situation)
        self._scroll.verticalScrollBar().setValue(0)

    def _leave_form(self) -> None:
        self.form.hide()
        self._show_all()

    def _make_part(self, part: NewPart) -> None:
        ref = self.step.ref
        if part.group:
            made = edits.add_situation(self.session, part.title, part.group, part.say)
        else:
            made = edits.add_step(self.session, ref, part.title, part.say) if ref is not None else None
        if made is None:
            self.form.show_problem(self.session.refusal)
            return
        self.form.hide()
        self._go_back_to(made)
        self.step.rows.rows[0].setFocus()

    def _ask_for_paste(self) -> None:
        self.step.fields.keep()
        known = view.known_parts(self.session.owners)
        window = PasteWindow(theme.look_for(self._settings), self._guard, known, self.step.ref)
        window.made.connect(self._paste)
        self._hold(window)
        window.open_over(self)

    def _paste(self, pasted: Pasted, group: str) -> None:
        before = {step.ref: step for owner in self.session.owners for step in owner.steps}
        edits.paste(self.session, pasted, group)
        now = (step for owner in self.session.owners for step in owner.steps)
        self._go_back_to(next((step.ref for step in now if before.get(step.ref) != step), None))
        if self.session.refusal:
            self._say(self.session.refusal)

    def _ask_for_file(self, *, is_new: bool) -> None:
        dialog = PackFileDialog(is_new=is_new)
        dialog.file_chosen.connect(lambda path: self.open_target(Target(Layer.TEAM, self._language, path)))
        dialog.rejected.connect(self._show_state)
        self._hold(dialog)
        dialog.open_over(self)

    @property
    def _language(self) -> str:
        return self.session.target.language

    def _hold(self, window: QWidget) -> None:
        """Keep a window of ours until it is closed; Qt deletes it then."""
        self._child = window
        window.destroyed.connect(self._let_go)

    def _let_go(self) -> None:
        self._child = None

    # What is shown.

    def _show_all(self, ref: StepRef | None = None) -> None:
        wanted = ref or self.step.ref
        if self.session.step(wanted) is None:
            wanted = next((step.ref for owner in self.session.owners for step in owner.steps), None)
        self.step.show_step(wanted)
        self._show_state()

    def _on_edited(self) -> None:
        if self.session.step(self.step.ref) is None:  # its last line was removed
            self._show_all()
        self._show_state()
        self._tell_saved()

    def _tell_saved(self) -> None:
        if self.session.is_saved:
            self.saved.emit(self.session.target)

    def _show_state(self) -> None:
        session = self.session
        self.tree.show_owners(session.owners, self.step.ref)
        self.bar.show_state(session.layer, can_undo=session.can_undo, can_redo=session.can_redo)
        if session.layer is Layer.OWN:
            note = translate("Editor", "Only you see your own lines. What you change is kept at once.")
        else:
            name = PurePath(session.target.file).name
            note = translate("Editor", "{file}: what you change is kept at once. Hand the file out when it is done.")
            note = note.format(file=name)
        self._note.setText(note)
        self._say(translated(session.problem))
        if session.is_saved:
            self._again.stop()
            self._has_warned = False
        else:
            self._again.start()

    def _say(self, sentence: str) -> None:
        if sentence and self._has_warned:
            stay = translate("Editor", "Your lines are still here. Leave again, and they are put on the clipboard.")
            sentence = f"{sentence} {stay}"
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _save_again(self) -> None:
        if self.session.save():
            self._tell_saved()
        self._show_state()

    def _connect(self) -> None:
        self.bar.own_asked.connect(lambda: self.open_target(Target(Layer.OWN, self._language)))
        self.bar.open_asked.connect(lambda: self._ask_for_file(is_new=False))
        self.bar.new_asked.connect(lambda: self._ask_for_file(is_new=True))
        self.bar.undo_asked.connect(self._undo)
        self.bar.redo_asked.connect(self._redo)
        self.bar.paste_asked.connect(self._ask_for_paste)
        self.tree.picked.connect(self._pick)
        self.step.edited.connect(self._on_edited)
        self.step.step_asked.connect(self._ask_for_step)
        self.form.made.connect(self._make_part)
        self.form.left.connect(self._leave_form)
        self.add_situation.chosen.connect(lambda _: self._ask_for_situation())
        self.close_button.chosen.connect(lambda _: self.close())
        self._again.timeout.connect(self._save_again)
        for keys, do in (
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
            ("Ctrl+F", self.tree.go_to_search),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
