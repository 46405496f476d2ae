"""Opens the window that says what the program is, and finds out what it shows. Nothing of it is loaded at a start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from companion.app.paths import resources_folder
from companion.ui.view_state.parts import MenuChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.app.paths import Places
    from companion.engine.snapshot import Snapshot
    from companion.storage.licence_files import Component
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.translation import ProgramLanguage
    from companion.ui.view_state.about_view import About
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.about_window import AboutWindow


class AboutDesk(QObject):
    """Listens to the menu as long as the small window lives; what it opened follows settings and language."""

    def __init__(
        self,
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
        places: Places,
        language: ProgramLanguage,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._guard = guard
        self._places = places
        self._language = language
        self._open: AboutWindow | None = None
        self._shown = (bridge.settings, language.spoken)
        window.menu_picked.connect(self._on_menu)
        bridge.changed.connect(self._on_snapshot)

    @property
    def window(self) -> AboutWindow | None:
        """The window while it is open."""
        return self._open

    def open(self) -> None:
        """Open the window, or bring it forward."""
        if self._open is None:
            self._open = self._made()
        self._open.open_beside(self._window)

    def _made(self) -> AboutWindow:
        from companion.storage.licence_files import licence_texts, load_components  # noqa: PLC0415 - loaded when opened
        from companion.ui.windows.about_window import AboutWindow  # noqa: PLC0415 - the same

        resources = resources_folder()
        components = load_components(resources)
        by_id = {component.id: component for component in components}
        self._shown = (self._bridge.settings, self._language.spoken)
        window = AboutWindow(
            self._bridge.settings,
            self._guard,
            self._about(components),
            lambda part: licence_texts(resources, by_id[part]),
        )
        window.closed.connect(self._on_closed)
        return window

    def _about(self, components: Sequence[Component]) -> About:
        from companion.app.versions import (  # noqa: PLC0415 - loaded when it is opened
            kind_of_system,
            system_in_words,
            version_of,
        )
        from companion.ui.view_state.about_view import About, Part  # noqa: PLC0415 - the same

        return About(
            version=version_of("call-companion"),
            python=version_of("python"),
            qt=version_of("qt"),
            pyside=version_of("pyside6-essentials"),
            sqlite=version_of("sqlite"),
            system=system_in_words(),
            display=QGuiApplication.platformName(),
            data=str(self._places.data),
            parts=tuple(
                Part(component.id, component.name, version_of(component.version), component.licence)
                for component in components
                if not component.systems or kind_of_system() in component.systems
            ),
        )

    def _on_menu(self, choice: MenuChoice) -> None:
        if choice == MenuChoice.ABOUT:
            self.open()

    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        if self._open is None or self._shown == (self._bridge.settings, self._language.spoken):
            return
        has_turned = self._shown[1] != self._language.spoken
        self._shown = (self._bridge.settings, self._language.spoken)
        self._open.show_settings(self._bridge.settings)
        if has_turned:
            self._open.write_anew()

    def _on_closed(self) -> None:
        self._open = None
