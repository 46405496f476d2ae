"""Reports and records of a call while no program runs: Qt without a window, and the words the settings ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.layered_words import LayeredWords
from companion.app.paper_writers import PaperWriters, words_in_use
from companion.app.paths import resources_folder
from companion.app.pdf_printer import application_for_fonts
from companion.app.word_shelf import WordShelf
from companion.storage.settings_file import SettingsFile
from companion.ui.translation import ProgramLanguage

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.domain.policy import Policy
    from companion.engine.ports import Clock
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog


class OfflinePapers:
    """Holds what writing needs as long as something is written."""

    def __init__(self, places: Places, log: SqliteCallLog | BesideLog, clock: Clock, policy: Policy) -> None:
        self._application = application_for_fonts()
        settings = SettingsFile(places.settings_file, policy).load().settings
        self._language = ProgramLanguage(resources_folder() / "i18n", policy)
        self._language.speak(settings.language)
        words = LayeredWords(places, resources_folder(), settings, policy=policy)
        shelf = WordShelf(words.load, lambda: self._language.spoken, policy)
        self.writers = PaperWriters(log, lambda: words_in_use(shelf, self._language.spoken, settings), clock).writers
