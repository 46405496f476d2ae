"""The words of each language: what is shipped, with the team's pack and the agent's own lines laid over it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from companion.domain.layers import lines_of
from companion.domain.pack_limits import LONGEST_TITLE
from companion.domain.policy import NO_POLICY
from companion.domain.prompts import Layer, Pack
from companion.engine.said import quoting
from companion.export.whole_file import ExportRefusedError, write_whole
from companion.integrations.pack_order import PackRefusedError
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, read_at_most
from companion.storage.pack_files import LoadedPack, PackFile, lay, load_pack, load_shipped, not_used
from companion.storage.pack_head import PackHead, is_language
from companion.storage.parsed_once import ParsedOnce
from companion.storage.team_pack import Shelf, Sighting, language_of, read_patiently

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.paths import Places
    from companion.domain.pack_changes import Change
    from companion.domain.policy import Policy
    from companion.domain.settings import Settings
    from companion.storage.pack_files import LoadedLayer

_log = logging.getLogger(__name__)

# What the team's pack and the agent's own lines hold.
_Contents = tuple[bytes | None, bytes | None]
# Settings that say which words there are, and how many warnings a boundary has.
OF_THE_WORDS = frozenset({"language", "prompt_language", "team_pack", "ladder", "may_end"})
_DRAFT = "draft, not yet read by a native speaker"


class LayeredWords:
    """Loads words, keeps what was seen of the team's pack, and knows what the agent has not seen of it.

    The team's source itself is only looked at elsewhere. `parsed_in`: a folder for what was parsed of shipped words. It
    is the agent's: where an organisation says something of words, the files we ship are parsed at each start instead.
    """

    def __init__(
        self,
        places: Places,
        resources: Path,
        settings: Settings,
        parsed_in: Path | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._places = places
        self._is_fixed = policy.is_locked("team_pack")
        self._resources = resources
        self._parsed_in = None if policy.rules.keys() & OF_THE_WORDS else parsed_in
        self._setting = settings.team_pack
        self._imported = Shelf(places.team_packs / "imported")
        self._seen = Shelf(places.team_packs / "seen")
        self._fresh: dict[str, PackFile] = {}  # seen at the source since the start
        self._loaded: dict[str, LoadedPack] = {}
        self._taken: dict[str, _Contents] = {}

    def load(self, language: str) -> LoadedPack:
        """Load the words of a language."""
        self._taken[language] = self._lying(language)
        above = (self._team_file(language), self._own_path(language))
        if self._parsed_in is None or not is_language(language):
            loaded = load_pack(self._resources, language, *above)
        else:
            parsed = ParsedOnce(self._parsed_in / f"shipped-words-{language}.json")
            loaded = load_pack(self._resources, language, *above, parsed.parse)
            parsed.keep()
        self._loaded[language] = loaded
        return loaded

    def below_own(self, language: str) -> Pack:
        """Return the words of a language without the agent's own lines."""
        return self._of(language).below_own

    def follow(self, settings: Settings) -> None:
        """Take the team's pack from where the settings say now."""
        if settings.team_pack != self._setting:
            self._setting = settings.team_pack
            self._fresh.clear()

    def outdated(self) -> list[str]:
        """Return the languages of which another team's pack or other lines of one's own lie there than were loaded."""
        return [language for language, taken in self._taken.items() if self._lying(language) != taken]

    def take_in(self, sighting: Sighting, language: str) -> list[str]:
        """Keep what was seen at the source; returns what to tell an agent who speaks this language."""
        if sighting.source != self._setting:
            return []
        shelf = self._copies()
        if not sighting.is_there:
            has_copy = shelf.get(language) is not None
            instead = "the copy of the last time is used" if has_copy else "the shipped words are used"
            told = f"The team’s pack at {sighting.source} cannot be reached; {instead}."
            return [*sighting.problems, quoting(told, f"the team's pack cannot be reached; {instead}")]
        problems = list(sighting.problems)
        self._fresh = dict(sighting.files)
        try:
            for found, file in sighting.files.items():
                kept = shelf.get(found)
                if kept is None or (kept.name, kept.content) != (file.name, file.content):
                    shelf.put(found, file)
            if not sighting.problems:  # else one of them may be the broken new version of what is kept
                for gone in shelf.languages() - sighting.files.keys():
                    shelf.drop(gone)
        except OSError as error:
            told = f"No copy of the team’s pack could be kept: {error.strerror or error}."
            problems.append(quoting(told, f"no copy of the team's pack could be kept: {error.strerror}"))
        return problems

    def take_in_for_now(self, sighting: Sighting) -> None:
        """Use what was seen at the source, and write nothing."""
        self._fresh = dict(sighting.files)

    def unseen(self, language: str) -> tuple[Change, ...]:
        """Return what of the team's pack the agent has not seen; for the first one there is nothing to compare with."""
        team, seen = self._team_file(language), self._seen.get(language)
        if (team and team.content) == (seen and seen.content):
            return ()
        if seen is None or (team is None and not self._setting):
            self.mark_seen(language)  # the first one; or the agent took it away
            return ()
        from companion.domain.pack_changes import changes  # noqa: PLC0415 - a start without a new pack needs none of it

        shipped = load_shipped(self._resources, language).pack
        try:
            before = lay(Layer.TEAM, seen, shipped)[0]
        except TomlRefusedError:
            before = shipped
        found = changes(before, self._of(language).below_own)
        if not found:
            self.mark_seen(language)
        return found

    def mark_seen(self, language: str) -> None:
        """The agent has seen the team's pack as it is now."""
        team = self._team_file(language)
        try:
            if team is None:
                self._seen.drop(language)
            else:
                self._seen.put(language, team)
        except OSError as error:
            _log.warning("what was seen of the team's pack is not kept: %s", error.strerror)

    # What the command line asks.

    def listed(self, language: str) -> str:
        """Return the layers in use, for people."""
        loaded = self._of(language)
        parts = [f"The words in use, in {language}:"]
        layers = {layer.layer: layer for layer in loaded.layers}
        for layer in (layer for layer in loaded.layers if layer.layer is Layer.SHIPPED):
            parts += _told(layer, layer.file.source)
        team, own = layers.get(Layer.TEAM), layers.get(Layer.OWN)
        parts += _told(team, self._team_place(language)) if team else [_none(Layer.TEAM)]
        parts += _told(own, str(self._own_path(language))) if own else [_none(Layer.OWN)]
        lines = list(lines_of(loaded.pack))
        standing_in = sum(1 for line in lines if line.language)
        total = f"In all {len(loaded.pack.situations)} situations, {len(lines)} lines"
        parts.append(
            total + (f", {standing_in} of them in English because there are no others." if standing_in else ".")
        )
        return "\n".join(parts)

    def export(self, language: str, path: Path) -> str:
        """Write the words in use as one file; raises PackRefusedError."""
        from companion.storage.pack_writer import pack_text  # noqa: PLC0415 - as above

        loaded = self._of(language)
        pack = loaded.pack
        shipped = load_shipped(self._resources, language).pack
        own_folders = (self._places.data, self._places.backups, self._places.logs, self._places.settings_file.parent)
        try:
            write_whole(path, [pack_text(pack, _merged_head(loaded), shipped)], own_folders)
        except ExportRefusedError as error:
            raise PackRefusedError(str(error)) from error
        lines = sum(1 for line in lines_of(pack) if not line.language)
        return f"{len(pack.situations)} situations, {lines} lines written to {path}"

    def take(self, path: Path) -> str:
        """Import a pack as the team's for its language; raises PackRefusedError."""
        if self._is_fixed:
            raise PackRefusedError("Your organisation has set the team’s pack: no other one can be imported.")
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

    def _of(self, language: str) -> LoadedPack:
        return self._loaded.get(language) or self.load(language)

    def _copies(self) -> Shelf:
        return Shelf.of_source(self._places.team_packs, self._setting)

    def _team_file(self, language: str) -> PackFile | None:
        if not self._setting:
            return None if self._is_fixed else self._imported.get(language)
        return self._fresh.get(language) or self._copies().get(language)

    def _team_place(self, language: str) -> str:
        if not self._setting:
            return "imported"
        return self._setting if language in self._fresh else f"{self._setting} (the copy of the last time)"

    def _own_path(self, language: str) -> Path | None:
        return self._places.own_lines / f"{language}.toml" if is_language(language) else None

    def _lying(self, language: str) -> _Contents:
        """What the team's pack and the agent's own lines hold now."""
        team, own_path = self._team_file(language), self._own_path(language)
        try:
            own = read_at_most(own_path, LARGEST_PACK) if own_path else None
        except (OSError, TomlRefusedError):
            own = None
        return (team.content if team else None), own


def _merged_head(loaded: LoadedPack) -> PackHead:
    """What a merged pack says of itself: nobody has read it as a whole."""
    heads = [layer.head for layer in loaded.layers]
    shipped = heads[0] if heads else PackHead(language=loaded.pack.language)
    top = next((layer.head for layer in loaded.layers if layer.layer is Layer.TEAM), shipped)
    due = [head.review_due for head in heads if head.review_due]
    return shipped._replace(
        pack="merged",
        name=" + ".join(head.name for head in heads if head.name)[:LONGEST_TITLE],
        version="+".join(head.version for head in heads if head.version)[:LONGEST_TITLE],
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
