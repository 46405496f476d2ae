"""The packs of every language, read when they are needed and kept for the click that asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.policy import NO_POLICY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from companion.domain.policy import Policy
    from companion.domain.prompts import Pack
    from companion.domain.settings import Settings
    from companion.storage.pack_files import LoadedPack


class WordShelf:
    """Gives the words the settings ask for. `program_language`: that of the program, for whoever set no other."""

    def __init__(
        self, load: Callable[[str], LoadedPack], program_language: Callable[[], str], policy: Policy = NO_POLICY
    ) -> None:
        self._languages = policy.languages("prompt_language")
        self._load = load
        self._program_language = program_language
        self._loaded: dict[str, LoadedPack] = {}
        self._unnamed: list[str] = []

    def words(self, settings: Settings) -> tuple[Pack, Pack | None]:
        """Return the pack of the prompts, and that of the agent's own language where the meaning is wanted."""
        own = self._program_language()
        wanted = (settings.prompt_language, own, *self._languages)
        pack = self.pack(next(language for language in wanted if language in self._languages))
        return pack, self.pack(own) if settings.show_meaning else None

    def pack(self, language: str) -> Pack:
        """Return the pack of a language."""
        if language not in self._loaded:
            self._loaded[language] = loaded = self._load(language)
            self._unnamed += loaded.problems
        return self._loaded[language].pack

    def drop(self, languages: Iterable[str]) -> None:
        """Keep these no longer: their files have changed."""
        for language in languages:
            self._loaded.pop(language, None)

    def fetch_next(self) -> bool:
        """Read one more language ahead of the click that may ask for it; tells whether another is left."""
        missing = [language for language in self._languages if language not in self._loaded]
        if missing:
            self.pack(missing[0])
        return len(missing) > 1

    def news(self) -> list[str]:
        """Return a sentence for everything that could not be used, each once."""
        found, self._unnamed = self._unnamed, []
        return found
