"""What is wrong with settings and words, without moving, copying or quoting any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.rules.words import PackFacts, SettingsFacts, WordsFacts
from companion.domain.prompts import Layer
from companion.domain.settings import LANGUAGES
from companion.storage.pack_files import load_pack, load_shipped
from companion.storage.settings_file import SettingsFile
from companion.storage.team_pack import Shelf, look_patiently

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.paths import Places
    from companion.domain.settings import Settings


def settings_facts(path: Path) -> SettingsFacts:
    """Look at the settings file and at those that were set aside."""
    found = SettingsFile(path).look()
    aside = tuple(sorted(str(file) for file in path.parent.glob(f"{path.stem}.broken-*{path.suffix}")))
    return SettingsFacts(str(path), path.is_file(), found.unreadable, found.wrong, aside)


def words_facts(places: Places, resources: Path, settings: Settings, *, is_fixed: bool = False) -> WordsFacts:
    """Look at the words of every language as they lie over each other. is_fixed: no pack of the agent's is used."""
    seen = look_patiently(settings.team_pack) if settings.team_pack else None
    copies = Shelf.of_source(places.team_packs, settings.team_pack) if seen else Shelf(places.team_packs / "imported")
    bad: dict[Layer, list[tuple[str, int]]] = {layer: [] for layer in Layer}
    count = dict.fromkeys(Layer, 0)
    for language in LANGUAGES:
        team = (seen and seen.files.get(language)) or (copies.get(language) if seen or not is_fixed else None)
        own = places.own_lines / f"{language}.toml"
        loaded = load_pack(resources, language, team, own)
        lying = [(Layer.TEAM, team.source or team.name)] if team else []
        lying += [(Layer.OWN, str(own))] if own.is_file() else []
        count[Layer.SHIPPED] += bool(loaded.pack.situations)
        for layer, path in lying:
            count[layer] += 1
            if not any(each.layer is layer for each in loaded.layers):
                bad[layer].append((path, 0))
        for each in loaded.layers:
            if each.named_faults:
                bad[each.layer].append((each.file.source or each.file.name, len(each.named_faults)))
    bad[Layer.SHIPPED] += _unread(resources)
    if seen and seen.is_there and seen.problems:
        bad[Layer.TEAM].append((settings.team_pack, 0))
    return WordsFacts(
        PackFacts(tuple(bad[Layer.SHIPPED]), count[Layer.SHIPPED]),
        PackFacts(
            tuple(bad[Layer.TEAM]), count[Layer.TEAM], bool(seen), seen is None or seen.is_there, settings.team_pack
        ),
        PackFacts(tuple(bad[Layer.OWN]), count[Layer.OWN]),
    )


def _unread(resources: Path) -> list[tuple[str, int]]:
    """Return the shipped files of which nothing can be used."""
    problems = [str(problem) for language in LANGUAGES for problem in load_shipped(resources, language).problems]
    files = [path for folder in ("packs/*", "ladders") for path in resources.glob(f"{folder}/*.toml")]
    return [(str(path), 0) for path in files if any(f"{path.name} is not used" in problem for problem in problems)]
