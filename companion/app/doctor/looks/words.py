"""What is wrong with settings and words, without moving, copying or quoting any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.rules.words import PackFacts, SettingsFacts, WordsFacts
from companion.domain.prompts import Layer
from companion.domain.settings import LANGUAGES
from companion.storage.ladder_files import load_ladders
from companion.storage.pack_files import load_pack
from companion.storage.team_pack import Shelf, look_patiently

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.paths import Places
    from companion.domain.settings import Settings
    from companion.storage.settings_file import SettingsLook


def settings_facts(path: Path, found: SettingsLook) -> SettingsFacts:
    """Put together what a look at the settings file found, and which were set aside."""
    aside = tuple(sorted(str(file) for file in path.parent.glob(f"{path.stem}.broken-*{path.suffix}")))
    return SettingsFacts(str(path), path.is_file(), found.unreadable, found.wrong, aside)


def words_facts(places: Places, resources: Path, settings: Settings, *, is_fixed: bool = False) -> WordsFacts:
    """Look at the words of every language as they lie over each other. is_fixed: no pack of the agent's is used."""
    seen = look_patiently(settings.team_pack) if settings.team_pack else None
    copies = Shelf.of_source(places.team_packs, settings.team_pack) if seen else Shelf(places.team_packs / "imported")
    bad: dict[Layer, list[tuple[str, int]]] = {layer: [] for layer in Layer}
    count = dict.fromkeys(Layer, 0)
    for language in LANGUAGES:
        shipped = resources / "packs" / language
        team = (seen and seen.files.get(language)) or (copies.get(language) if seen or not is_fixed else None)
        own = places.own_lines / f"{language}.toml"
        loaded = load_pack(resources, language, team, own)
        lying = [(Layer.SHIPPED, str(path)) for path in list(shipped.glob("*.toml")) or [shipped]]
        lying += [(Layer.TEAM, team.source or team.name)] if team else []
        lying += [(Layer.OWN, str(own))] if own.is_file() else []
        used = {(each.layer, each.file.source or each.file.name) for each in loaded.layers}
        for layer, path in lying:
            count[layer] += 1
            if (layer, path) not in used:
                bad[layer].append((path, 0))
        for each in loaded.layers:
            if each.named_faults:
                bad[each.layer].append((each.file.source or each.file.name, len(each.named_faults)))
    ladders = resources / "ladders"
    _, problems = load_ladders(ladders)
    if problems or not any(ladders.glob("*.toml")):
        bad[Layer.SHIPPED].append((str(ladders), len(problems)))
    if seen and seen.is_there and seen.problems:
        bad[Layer.TEAM].append((settings.team_pack, len(seen.problems) if seen.files else 0))
    return WordsFacts(
        PackFacts(tuple(bad[Layer.SHIPPED]), count[Layer.SHIPPED]),
        PackFacts(
            tuple(bad[Layer.TEAM]), count[Layer.TEAM], bool(seen), seen is None or seen.is_there, settings.team_pack
        ),
        PackFacts(tuple(bad[Layer.OWN]), count[Layer.OWN]),
    )
