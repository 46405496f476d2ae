"""The program's own language. Words for callers are packs, not translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from companion.domain.policy import NO_POLICY
from companion.domain.settings import Language
from companion.engine.said import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from companion.domain.policy import Policy

SPOKEN = tuple(language for language in Language if language != Language.SYSTEM)


def translate(context: str, text: str, n: int | None = None) -> str:
    """Return the text in the program's language; with a number, in the form that number takes, for %n."""
    if n is None:
        return QCoreApplication.translate(context, text)
    return QCoreApplication.translate(context, text, None, n)


def translated(sentence: str) -> str:
    """Return what the parts below the window said, in the program's language; a text of another kind as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    values = {name: translated(value) if isinstance(value, str) else value for name, value in sentence.values.items()}
    return QCoreApplication.translate("Sentence", sentence.template).format(**values)


def language_for(
    chosen: Language, wanted_by_system: Iterable[str] | None = None, spoken: Sequence[str] = SPOKEN
) -> Language:
    """Return the language that was chosen; as the system: the first of its languages that is spoken here."""
    if chosen != Language.SYSTEM:
        return chosen
    for wanted in QLocale.system().uiLanguages() if wanted_by_system is None else wanted_by_system:
        code = wanted.replace("_", "-").split("-")[0].lower()
        if code in spoken:
            return Language(code)
    return Language.ENGLISH if Language.ENGLISH in spoken else Language(spoken[0])


class ProgramLanguage:
    """The language every text is shown in from now on. It has to live as long as the program: Qt only borrows it."""

    def __init__(self, folder: Path, policy: Policy = NO_POLICY) -> None:
        self._folder = folder
        self._allowed = policy.languages("language")
        self._translator: QTranslator | None = None
        self._spoken: Language | None = None

    @property
    def spoken(self) -> Language:
        """The language in force; never SYSTEM."""
        return self._spoken or Language.ENGLISH

    def speak(self, chosen: Language) -> bool:
        """Turn to a language; tells whether anything changed. English is in the code: its file holds plurals alone."""
        language = language_for(chosen, spoken=self._allowed)
        if language == self._spoken:
            return False
        self._spoken = language
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        if self._translator.load(str(self._folder / f"call-companion_{language}.qm")):
            QCoreApplication.installTranslator(self._translator)
        return True
