"""Which words are in use: what is shipped, the team's pack, the agent's own lines; and what the agent has not seen."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.layers import lines_of
from companion.domain.pack_changes import Change, changes
from companion.domain.prompts import Layer, Pack
from companion.export.whole_file import ExportRefusedError, write_whole
from companion.integrations.pack_order import PackRefusedError
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, read_at_most
from companion.storage.pack_files import ENGLISH, LoadedPack, PackFile, lay, load_pack, load_shipped, not_used
from companion.storage.pack_head import PackHead
from companion.storage.pack_writer import pack_text
from companion.storage.team_pack import Shelf, Sighting, language_of, look_patiently, read_patiently

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.paths import Places
    from companion.domain.settings import Settings
    from companion.storage.pack_files import LoadedLayer

_log = logging.getLogger(__name__)

_DRAFT = "draft, not yet read by a native speaker"


class WordsInUse:
    """Loads the words of the prompts' language. Implements PackPort; the team's source is only looked at elsewhere.

    program_language: what the prompts follow where the settings name no other. meaning: the words of that language, for
    the meaning under a sentence, where it is wanted.
    """

    def __init__(self, places: Places, resources: Path, settings: Settings, program_language: str = ENGLISH) -> None:
        self._places = places
        self._resources = resources
        self._setting = settings.team_pack
        self._imported = Shelf(places.team_packs / "imported")
        self._seen = Shelf(places.team_packs / "seen")
        self._fresh: dict[str, PackFile] = {}  # seen at the source since the start
        self._taken: tuple[bytes | None, bytes | None] = (None, None)
        self.program_language = program_language
        self.language = program_language
        self.meaning: Pack | None = None
        self.unseen: tuple[Change, ...] = ()
        self.loaded = self.load(settings)

    @classmethod
    def without_program(cls, places: Places, resources: Path, settings: Settings) -> WordsInUse:
        """Return the words a start would come to, and write nothing."""
        words = cls(places, resources, settings)
        if settings.team_pack:
            words._fresh = look_patiently(settings.team_pack).files
            words.load(settings)
        return words

    def load(self, settings: Settings) -> LoadedPack:
        """Load the words anew."""
        self._follow(settings)
        self.language = settings.prompt_language or self.program_language
        self.meaning = None
        if settings.show_meaning and self.language != self.program_language:
            self.meaning = load_shipped(self._resources, self.program_language).pack
        self._taken = self._lying()
        self.loaded = load_pack(self._resources, self.language, self._team_file(), self._own_path())
        return self.loaded

    def find_unseen(self) -> tuple[Change, ...]:
        """Find out what of the team's pack the agent has not seen; the first one there is nothing to compare with."""
        self.unseen = self._find_unseen()
        return self.unseen

    def is_current(self, settings: Settings) -> bool:
        """Whether what is loaded is what lies there: the same team's pack and the same lines of one's own."""
        self._follow(settings)
        return self._lying() == self._taken

    def take_in(self, sighting: Sighting, settings: Settings) -> list[str]:
        """Keep what was seen at the source; returns what to tell the agent."""
        self._follow(settings)
        if sighting.source != self._setting:
            return []
        shelf = self._copies()
        if not sighting.is_there:
            has_copy = shelf.get(self.language) is not None
            instead = "the copy of the last time is used" if has_copy else "the shipped words are used"
            return [*sighting.problems, f"The team’s pack at {sighting.source} cannot be reached; {instead}."]
        problems = list(sighting.problems)
        self._fresh = dict(sighting.files)
        try:
            for language, file in sighting.files.items():
                kept = shelf.get(language)
                if kept is None or (kept.name, kept.content) != (file.name, file.content):
                    shelf.put(language, file)
            if not sighting.problems:  # else one of them may be the broken new version of what is kept
                for language in shelf.languages() - sighting.files.keys():
                    shelf.drop(language)
        except OSError as error:
            problems.append(f"No copy of the team’s pack could be kept: {error.strerror or error}.")
        return problems

    def mark_seen(self) -> None:
        """The agent has seen the team's pack as it is now."""
        self.unseen = ()
        team = self._team_file()
        try:
            if team is None:
                self._seen.drop(self.language)
            else:
                self._seen.put(self.language, team)
        except OSError as error:
            _log.warning("what was seen of the team's pack is not kept: %s", error)

    # PackPort.

    def listed(self) -> str:
        """Return the layers in use, for people."""
        parts = [f"The words in use, in {self.language}:"]
        layers = {layer.layer: layer for layer in self.loaded.layers}
        shipped = [layer for layer in self.loaded.layers if layer.layer is Layer.SHIPPED]
        for layer in shipped:
            parts += _told(layer, layer.file.source)
        parts += _told(layers[Layer.TEAM], self._team_place()) if Layer.TEAM in layers else [_none(Layer.TEAM)]
        own = layers.get(Layer.OWN)
        parts += _told(own, str(self._own_path())) if own else [_none(Layer.OWN)]
        pack = self.loaded.pack
        lines = list(lines_of(pack))
        standing_in = sum(1 for line in lines if line.language)
        total = f"In all {len(pack.situations)} situations, {len(lines)} lines"
        parts.append(
            total + (f", {standing_in} of them in English because there are no others." if standing_in else ".")
        )
        return "\n".join(parts)

    def export(self, path: Path) -> str:
        """Write the words in use as one file; raises PackRefusedError."""
        pack = self.loaded.pack
        shipped = load_shipped(self._resources, self.language).pack
        own_folders = (self._places.data, self._places.backups, self._places.logs, self._places.settings_file.parent)
        try:
            write_whole(path, [pack_text(pack, self._head(), shipped)], own_folders)
        except ExportRefusedError as error:
            raise PackRefusedError(str(error)) from error
        lines = sum(1 for line in lines_of(pack) if not line.language)
        return f"{len(pack.situations)} situations, {lines} lines written to {path}"

    def take(self, path: Path) -> str:
        """Import a pack as the team's for its language; raises PackRefusedError."""
        if self._setting:
            raise PackRefusedError(
                f"The team’s pack is set to {self._setting}, and that stays. To import one, empty that setting first."
            )
        try:
            file = read_patiently(path)
            language = language_of(file)
            layer = lay(Layer.TEAM, file, load_shipped(self._resources, language).pack)[1]
            before = self._imported.get(language)
            undo = "To undo: delete that file and start Call Companion anew."
            if before:
                kept = Shelf(self._places.team_packs / "imported-before").put(language, before)
                undo = f"To undo: call-companion pack import {kept}"
            place = self._imported.put(language, file)
        except (TomlRefusedError, OSError) as refused:
            raise PackRefusedError(not_used(path.name, refused)) from refused
        told = [f"The team’s pack for {language} is now: {_summary(layer)}."]
        if layer.named_faults:
            told.append(f"What is set aside is named by: call-companion pack check {path}")
        return "\n".join([*told, f"It is kept as {place}", undo])

    # Inside.

    def _follow(self, settings: Settings) -> None:
        if settings.team_pack != self._setting:
            self._setting = settings.team_pack
            self._fresh.clear()

    def _copies(self) -> Shelf:
        return Shelf.of_source(self._places.team_packs, self._setting)

    def _team_file(self) -> PackFile | None:
        if not self._setting:
            return self._imported.get(self.language)
        return self._fresh.get(self.language) or self._copies().get(self.language)

    def _team_place(self) -> str:
        if not self._setting:
            return "imported"
        return self._setting if self.language in self._fresh else f"{self._setting} (the copy of the last time)"

    def _own_path(self) -> Path:
        return self._places.own_lines / f"{self.language}.toml"

    def _lying(self) -> tuple[bytes | None, bytes | None]:
        """What the team's pack and the agent's own lines hold now."""
        team = self._team_file()
        try:
            own = read_at_most(self._own_path(), LARGEST_PACK)
        except (OSError, TomlRefusedError):
            own = None
        return (team.content if team else None), own

    def _find_unseen(self) -> tuple[Change, ...]:
        team, seen = self._team_file(), self._seen.get(self.language)
        if (team and team.content) == (seen and seen.content):
            return ()
        if seen is None or (team is None and not self._setting):
            self.mark_seen()  # the first one; or the agent took it away
            return ()
        shipped = load_shipped(self._resources, self.language).pack
        try:
            before = lay(Layer.TEAM, seen, shipped)[0]
        except TomlRefusedError:
            before = shipped
        found = changes(before, self.loaded.below_own)
        if not found:
            self.mark_seen()
        return found

    def _head(self) -> PackHead:
        """What the merged pack says of itself: nobody has read it as a whole."""
        heads = [layer.head for layer in self.loaded.layers]
        shipped = heads[0] if heads else PackHead(language=self.language)
        top = next((layer.head for layer in self.loaded.layers if layer.layer is Layer.TEAM), shipped)
        due = [head.review_due for head in heads if head.review_due]
        return replace(
            shipped,
            pack="merged",
            name=" + ".join(head.name for head in heads if head.name)[:60],
            version="+".join(head.version for head in heads if head.version)[:60],
            owner=top.owner or shipped.owner,
            licence=top.licence or shipped.licence,
            review_due=min(due) if due else None,
            reviewed_by=shipped.reviewed_by if len(heads) == 1 else "",
        )


def _told(layer: LoadedLayer, place: str) -> list[str]:
    told = [f"{layer.layer:<8} {_summary(layer)}", f"         {place}"]
    if layer.layer is Layer.SHIPPED:
        told.append(f"         {'read by ' + layer.head.reviewed_by if layer.head.reviewed_by else _DRAFT}")
    return told


def _summary(layer: LoadedLayer) -> str:
    """The name, the version and what the layer brings."""
    head, words = layer.head, layer.words
    refused = {refusal.place for refusal in layer.refusals}
    brought = lines_of(Pack("", words.situations, words.rungs, words.moments))
    lines = sum(1 for line in brought if line.id not in refused)
    counted = [f"{lines} {'line' if lines == 1 else 'lines'}"]
    hidden = set(words.hidden) - refused
    if hidden:
        counted.append(f"{len(hidden)} hidden")
    if layer.named_faults:
        counted.append(f"{len(layer.named_faults)} set aside")
    named = " ".join(text for text in (head.name, head.version) if text)
    return (f"{named}: " if named else "") + ", ".join(counted)


def _none(layer: Layer) -> str:
    return f"{layer:<8} none"
