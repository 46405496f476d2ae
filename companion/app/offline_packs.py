"""`pack list`, `pack export` and `pack import` while no program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.paths import resources_folder
from companion.app.words import WordsInUse
from companion.integrations import pack_order
from companion.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.integrations.verbs import Request


def carry_out_offline(places: Places, request: Request) -> tuple[int, str]:
    """Do it and tell (exit code, text); for an import whoever calls holds the lock of these places."""
    settings = SettingsFile(places.settings_file).load().settings
    words = WordsInUse.without_program(places, resources_folder(), settings)
    return pack_order.carry_out(request.verb, request.args, words)
