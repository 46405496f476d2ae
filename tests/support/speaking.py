"""The language the program speaks in a test: English, but for as long as a story asks for another."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from companion.app.paths import resources_folder
from companion.domain.settings import Language
from companion.ui.translation import ProgramLanguage

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGE = ProgramLanguage(resources_folder() / "i18n")


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language for a while."""
    LANGUAGE.speak(language)
    try:
        yield
    finally:
        LANGUAGE.speak(Language.ENGLISH)
