"""`pack list`, `pack export` and `pack import` while no program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.layered_words import LayeredWords
from companion.app.paths import resources_folder
from companion.app.word_shelf import WordShelf
from companion.integrations import pack_order
from companion.storage.pack_files import ENGLISH
from companion.storage.policy_file import load_policy
from companion.storage.settings_file import SettingsFile
from companion.storage.team_pack import look_patiently

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.paths import Places
    from companion.integrations.verbs import Request


class OfflinePacks:
    """Implements PackPort with the words that a start would come to."""

    def __init__(self, places: Places) -> None:
        policy = load_policy()
        settings = SettingsFile(places.settings_file, policy).load().settings
        self._words = LayeredWords(places, resources_folder(), settings, policy=policy)
        if settings.team_pack:
            self._words.take_in_for_now(look_patiently(settings.team_pack))
        self._language = WordShelf(self._words.load, lambda: ENGLISH, policy).words(settings)[0].language

    def listed(self) -> str:
        """Return the layers in use."""
        return self._words.listed(self._language)

    def export(self, path: Path) -> str:
        """Write the words in use as one file."""
        return self._words.export(self._language, path)

    def take(self, path: Path) -> str:
        """Import a pack."""
        return self._words.take(path)


def carry_out_offline(places: Places, request: Request) -> tuple[int, str]:
    """Do it and tell (exit code, text); for an import whoever calls holds the lock of these places."""
    return pack_order.carry_out(request.verb, request.args, OfflinePacks(places))
