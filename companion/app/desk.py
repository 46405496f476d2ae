"""What the window asks for and cannot do itself: other windows, files, settings to keep, the end of the program."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from companion.app.promise_desk import PromiseDesk
from companion.app.rehearsal import Rehearsal
from companion.app.rest_desk import RestDesk
from companion.domain.call import Coding
from companion.domain.privacy import LONGEST_NOTE, LONGEST_REFERENCE, LONGEST_TOPIC
from companion.domain.settings import Theme
from companion.engine import commands as cmd
from companion.engine.ports import StorageUnavailableError
from companion.ui import theme
from companion.ui.translation import translate, translated
from companion.ui.view_state.parts import MenuChoice, Wish, WishAbout

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from companion.app.export_desk import ExportDesk
    from companion.app.hand_over_desk import HandOverDesk
    from companion.app.late_exports import LateExports
    from companion.app.notes_desk import NotesDesk
    from companion.app.pack_watch import PackWatch
    from companion.app.paths import Places
    from companion.app.word_shelf import WordShelf
    from companion.storage.settings_file import SettingsFile
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.translation import ProgramLanguage
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.editor_window import EditorWindow
    from companion.ui.windows.settings_window import SettingsWindow

_log = logging.getLogger(__name__)

# Settings that bring other words.
_OF_THE_WORDS = {"prompt_language", "show_meaning"}
_NEXT_THEME = {Theme.SYSTEM: Theme.LIGHT, Theme.LIGHT: Theme.DARK, Theme.DARK: Theme.SYSTEM}


class Desk(QObject):
    """Stands beside the window; implements what the command line may do with it (WindowPort).

    `backups_asked` and `erasing_confirmed` are for whoever keeps the log as a whole.
    """

    backups_asked = Signal()
    erasing_confirmed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
        places: Places,
        settings_file: SettingsFile,
        exports: ExportDesk | LateExports,
        shelf: WordShelf,
        language: ProgramLanguage,
        pack_watch: PackWatch,
        notes: NotesDesk | None = None,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._guard = guard
        self._places = places
        self._settings_file = settings_file
        self._exports = exports
        self._shelf = shelf
        self._language = language
        self._pack_watch = pack_watch
        self._notes = notes
        self._typing: QWidget | None = None
        self._settings_window: SettingsWindow | None = None
        self._rehearsal = Rehearsal(bridge, window, guard, places)
        self._hand_over: HandOverDesk | None = None
        self._rest = RestDesk(bridge, window, guard)
        self._promises = PromiseDesk(bridge, window, guard, self._ask)
        self._editor: EditorWindow | None = None
        window.settings_changed.connect(self.keep_settings)
        window.menu_picked.connect(self._on_menu)
        window.wished.connect(self._on_wish)
        window.note_asked.connect(self._ask_for_note)
        window.reference_asked.connect(self._ask_for_reference)
        window.topic_asked.connect(self._ask_for_topic)

    # What the command line may do.

    def show(self) -> None:
        """Bring the window into sight, without the keyboard."""
        self._window.show_quietly()

    def hide(self) -> None:
        """Put the window out of sight; the program goes on."""
        self._window.hide()

    def compact(self) -> None:
        """Fold to the bar."""
        self._window.set_compact(is_compact=True)

    def expand(self) -> None:
        """Unfold."""
        self._window.set_compact(is_compact=False)

    def keyboard(self) -> None:
        """Let the keyboard in until Esc."""
        self._window.show_quietly()
        self._window.take_keyboard()

    def reset_place(self) -> None:
        """Put the window back into its corner."""
        self._window.reset_place()

    def quit(self) -> None:
        """End the program once the answer is out."""
        QTimer.singleShot(0, QGuiApplication.quit)

    def controls(self) -> list[dict[str, Any]]:
        """The visible buttons."""
        return self._window.controls()

    def keep_settings(self, changes: dict[str, Any]) -> None:
        """Work with changed settings and write them down."""
        self._bridge.engine.change_settings(replace(self._bridge.settings, **changes))
        settings = self._bridge.settings  # a policy may have kept what was to change
        problem = ""
        try:
            self._settings_file.save(settings)
        except StorageUnavailableError as error:
            _log.warning("%s", error)
            problem = translated(str(error))
        if self._editor is not None:
            self._editor.show_settings(settings)
        if self._settings_window is not None:
            self._settings_window.show_settings(settings)
            self._settings_window.show_problem(problem)
        if changes.keys() & _OF_THE_WORDS:
            self._bridge.engine.change_pack(*self._shelf.words(settings))
            self._window.use_pack()
        self._rehearsal.show_settings(settings)
        self._promises.show_settings(settings)

    # What the panels ask.

    def _on_wish(self, wish: Wish | WishAbout) -> None:
        match wish:
            case Wish.GRANTED:
                self._ask_what_was_granted()
            case Wish.HAND_OVER | Wish.COPY_HAND_OVER | Wish.KEEP_HAND_OVER:
                self._hand_over_desk().do(wish)
            case Wish.MAIL_TEAMMATE | Wish.WRITE_OUT:
                self._rest.do(wish)

    def _hand_over_desk(self) -> HandOverDesk:
        from companion.app.hand_over_desk import HandOverDesk  # noqa: PLC0415 - loaded when it is needed first

        if self._hand_over is None:
            self._hand_over = HandOverDesk(self._bridge, self._window, self._guard, self._finish_typing)
        return self._hand_over

    # What the menu asks.

    def _on_menu(self, choice: MenuChoice) -> None:
        actions: dict[MenuChoice, Callable[[], object]] = {
            MenuChoice.REFERENCE: self._ask_for_reference,
            MenuChoice.PRACTISE: self._rehearsal.open,
            MenuChoice.KIND_WORDS: self._promises.open_kind_words,
            MenuChoice.EXPORT: lambda: self._exports.open_export(),  # noqa: PLW0108 - found when it is picked
            MenuChoice.IMPORT: lambda: self._exports.open_import(),  # noqa: PLW0108 - the same
            MenuChoice.BACKUPS: self.backups_asked.emit,
            MenuChoice.DATA_FOLDER: lambda: _open_folder(self._places.data),
            MenuChoice.PACK_CHANGES: self._pack_watch.open_changes,
            MenuChoice.PROMPTS: self._open_prompts,
            MenuChoice.SETTINGS: self._open_settings,
            MenuChoice.THEME: self._turn_theme,
            MenuChoice.KEYBOARD: self._window.take_keyboard,
            MenuChoice.RESET_PLACE: self._window.reset_place,
            MenuChoice.QUIT: self.quit,
        }
        if choice in actions:  # others listen to the menu too
            actions[choice]()

    def _turn_theme(self) -> None:
        following = _NEXT_THEME[self._bridge.settings.theme]
        while not self._bridge.policy.allows_value("theme", following) and following != self._bridge.settings.theme:
            following = _NEXT_THEME[following]
        self.keep_settings({"theme": following})
        self._window.rebuild()

    def _open_settings(self) -> None:
        from companion.ui.windows.settings_window import SettingsWindow  # noqa: PLC0415 - loaded when it is opened

        if self._settings_window is None:
            bridge = self._bridge
            self._settings_window = SettingsWindow(bridge.settings, self._guard, self._notes, bridge.policy)
            self._settings_window.changed.connect(self._set)
            self._settings_window.erasing_confirmed.connect(self.erasing_confirmed)
            self._settings_window.folder_asked.connect(self._open_settings_folder)
            self._settings_window.closed.connect(self._on_settings_closed)
        self._settings_window.open_beside(self._window)

    def _set(self, changes: dict[str, Any]) -> None:
        """Keep what the settings window changed, and let the window show it."""
        self.keep_settings(changes)
        if "language" in changes:
            self._turn_language()
        elif changes.keys() & theme.FOLLOWED_SETTINGS:
            self._window.rebuild()
        if "compact" in changes:
            self._window.set_compact(is_compact=changes["compact"])
        if "corner" in changes:
            self._window.reset_place()
        if "text_percent" in changes and self._settings_window is not None:
            self._settings_window.stand_beside(self._window)

    def _turn_language(self) -> None:
        if self._language.speak(self._bridge.settings.language):
            self._bridge.engine.change_pack(*self._shelf.words(self._bridge.settings))
            self._window.rebuild()
            self._open_prompts_anew()
            if self._settings_window is not None:
                self._settings_window.rebuild()

    def _open_settings_folder(self) -> None:
        self.keep_settings({})
        _open_folder(self._places.settings_file.parent)

    def _on_settings_closed(self) -> None:
        window, self._settings_window = self._settings_window, None
        if window is not None and window.problem:
            self._window.name_problems([window.problem])

    def _open_prompts(self) -> None:
        from companion.app.editor_files import editor_ports  # noqa: PLC0415 - loaded when it is opened
        from companion.ui.windows.editor_window import EditorWindow  # noqa: PLC0415 - loaded when it is opened

        if self._editor is None:
            language = self._bridge.engine.pack.language
            ports = editor_ports(self._places, self._pack_watch.below_own)
            self._editor = EditorWindow(ports, self._bridge.settings, self._guard, language)
            self._editor.saved.connect(lambda _target: self._pack_watch.look())
            self._editor.closed.connect(self._on_editor_closed)
        self._editor.open_beside(self._window)

    def _open_prompts_anew(self) -> None:
        """Let an open editor speak another language; one that cannot be saved now stays as it is."""
        before = self._editor
        if before is None:
            return
        target, ref, geometry = before.session.target, before.step.ref, before.geometry()
        if before.close():
            self._open_prompts()
        if self._editor is not None and self._editor is not before:
            self._editor.setGeometry(geometry)
            self._editor.return_to(target, ref)

    def _on_editor_closed(self) -> None:
        self._editor = None

    # What is typed, in a window of its own.

    def _ask_for_note(self) -> None:
        self._ask(
            translate("Desk", "Note for yourself"),
            translate("Desk", "It stays on this computer. No card numbers, no names."),
            self._bridge.snapshot.coding.note or "",
            LONGEST_NOTE,
            lambda text: cmd.EditWrapUp(Coding(note=text)),
        )

    def _ask_what_was_granted(self) -> None:
        self._ask(
            translate("Desk", "What was granted"),
            translate("Desk", "It stays on this computer. No card numbers, no names."),
            self._bridge.snapshot.coding.granted or "",
            LONGEST_TOPIC,
            lambda text: cmd.EditWrapUp(Coding(granted=text)),
            is_one_line=True,
        )

    def _ask_for_reference(self) -> None:
        self._ask(
            translate("Desk", "Reference, such as a ticket number"),
            translate("Desk", "Kept as a fingerprint that recognises it; as typed only if the settings say so."),
            "",
            LONGEST_REFERENCE,
            cmd.SetReference,
            is_one_line=True,
        )

    def _ask_for_topic(self) -> None:
        self._ask(
            translate("Desk", "What the call was about"),
            translate("Desk", "A word or two."),
            self._bridge.snapshot.coding.topic or "",
            LONGEST_TOPIC,
            lambda text: cmd.EditWrapUp(Coding(topic=text)),
            is_one_line=True,
        )

    def _ask(  # noqa: PLR0913 - what is asked, and what becomes of the answer
        self,
        title: str,
        help_line: str,
        text: str,
        longest: int,
        keep: Callable[[str], cmd.Command],
        *,
        is_one_line: bool = False,
    ) -> None:
        from companion.ui.windows.typing_window import Question, TypingWindow  # noqa: PLC0415 - loaded when opened

        if self._typing is not None:
            return
        self._bridge.send(cmd.EditWrapUp(Coding()))  # from now on the wrap-up waits
        look = theme.look_for(self._bridge.settings)
        window = TypingWindow(
            look,
            self._guard,
            Question(title, help_line, text, longest, is_one_line=is_one_line, masked=self._bridge.settings.masked()),
        )
        window.written.connect(lambda typed: self._keep_typed(keep(typed), typed))
        window.closed.connect(self._on_typing_closed)
        self._typing = window
        window.open_at(self._window.pos() + QPoint(0, look.px(theme.FACE_HEIGHT)))

    def _keep_typed(self, command: cmd.Command, typed: str) -> None:
        if not self._bridge.send(command):
            QGuiApplication.clipboard().setText(typed)
            if self._bridge.snapshot.are_notes_locked:
                sentence = translate("Desk", "Your notes are locked. What you wrote is on the clipboard.")
            else:
                sentence = translate("Desk", "That call is closed already. What you wrote is on the clipboard.")
            self._window.name_problems([sentence])

    def _finish_typing(self) -> None:
        if self._typing is not None:
            self._typing.close()

    def _on_typing_closed(self) -> None:
        self._typing = None


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
