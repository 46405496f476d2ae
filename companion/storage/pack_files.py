"""Makes one pack of what is shipped, the team's pack and the agent's own lines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from companion.domain.layers import STALE, Clash, LayerWords, Refusal, lay_over, stand_in
from companion.domain.privacy import clean_text
from companion.domain.prompts import Cards, Layer, Pack, Situation, Step
from companion.engine.said import Quoting, quoting, said
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, parse_pack, read_at_most
from companion.storage.ladder_files import load_ladders
from companion.storage.pack_head import PackHead, head_of, is_language
from companion.storage.pack_reader import Fault, PackReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Parse = Callable[[bytes], dict[str, Any]]

ENGLISH = "en"
# So many faults of one file are named one by one; the command line names them all.
MOST_NAMED = 20
LONGEST_REASON = 200
_SHIPPED = "core.toml"

CLASHES = {
    Clash.LINE_IS_THERE: "a line with this id is there already and is never changed; give yours another id",
    Clash.OFFER_IS_THERE: "an offer with this id is there already and is never changed; give yours another id",
    Clash.FRAME_STAYS: "its title, group, ladder, style and the like stay as they are below; leave them out here",
    Clash.LAST_LINE_STAYS: "it is shown all the same, because the step has no other line",
    Clash.NOTHING_TO_HIDE: "there is no such line to hide",
    Clash.NOTHING_TO_ORDER: "there is nothing like that to put in order",
}


class PackFile(NamedTuple):
    """A file as it was read. `name` is what its owner knows it by, `source` the whole path."""

    name: str
    content: bytes
    source: str = ""


class LoadedLayer(NamedTuple):
    """One file in use: what it says of itself, what it brings, and what of it is wrong."""

    layer: Layer
    file: PackFile
    head: PackHead
    words: LayerWords
    faults: tuple[Fault, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @property
    def named_faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong, what the layers below refused included."""
        return (*self.faults, *(Fault(refusal.place, CLASHES[refusal.clash]) for refusal in self.refusals))


class LoadedPack(NamedTuple):
    """The words to work with, a sentence for everything that could not be used, and what they are made of.

    below_own: the words without the agent's own lines.
    """

    pack: Pack
    problems: tuple[str, ...] = ()
    layers: tuple[LoadedLayer, ...] = ()
    below_own: Pack = Pack("")


def load_pack(
    resources: Path,
    language: str,
    team: Path | PackFile | None = None,
    own: Path | None = None,
    parse: Parse = parse_pack,
) -> LoadedPack:
    """Read what is shipped in a language and lay the team's pack and the agent's own lines over it.

    parse: how shipped files are parsed.
    """
    shipped = load_shipped(resources, language, parse)
    pack, problems, layers = shipped.pack, list(shipped.problems), list(shipped.layers)
    below_own = pack
    for layer, source in ((Layer.TEAM, team), (Layer.OWN, own)):
        below_own = pack
        loaded = _layer_of(layer, source, pack, problems)
        if loaded:
            pack, laid = loaded
            layers.append(laid)
            problems += named(laid)
    return LoadedPack(pack, tuple(problems), tuple(layers), below_own)


def load_shipped(resources: Path, language: str, parse: Parse = parse_pack) -> LoadedPack:
    """Read what is shipped in a language; where it lacks something, English stands in."""
    loaded = _shipped(resources, language, parse)
    if language == ENGLISH or not is_language(language):
        return loaded
    english = _shipped(resources, ENGLISH, parse)
    return loaded._replace(pack=stand_in(loaded.pack, english.pack))


def lay(layer: Layer, file: PackFile, below: Pack) -> tuple[Pack, LoadedLayer]:
    """Lay a file over a pack; raises TomlRefusedError when it cannot be used at all."""
    tables = parse_pack(file.content)
    head = head_of(tables)
    if head.language != below.language:
        said = f'"{head.language}"' if head.language else "not named"
        raise TomlRefusedError(f'its language is {said}, and "{below.language}" is wanted')
    reader = PackReader({ladder.id for ladder in below.ladders}, below, layer)
    words = reader.words(tables)
    laid = lay_over(below, words)
    refusals = tuple(r for r in laid.refusals if layer is not Layer.OWN or r.clash not in STALE)
    return laid.pack, LoadedLayer(layer, file, head, words, tuple(reader.faults), refusals)


def named(layer: LoadedLayer) -> list[str]:
    """Return a sentence for each fault of a file; of very many only the first."""
    faults = layer.named_faults
    bare = f"{_bare_name(layer.layer, layer.file.name)}: a part is set aside"
    sentences: list[str] = [quoting(fault.in_file(layer.file.name), bare) for fault in faults[:MOST_NAMED]]
    if len(faults) > MOST_NAMED:
        more = len(faults) - MOST_NAMED
        told = f"{layer.file.name}: {more} more are set aside. All are named by: call-companion pack check"
        sentences.append(quoting(told, f"{bare}, and {more} more"))
    return sentences


def not_used(name: str, refused: Exception, layer: Layer = Layer.TEAM) -> Quoting:
    """Return the sentence for a file that cannot be used at all; it may quote what the file holds."""
    reason = str(refused.strerror or refused) if isinstance(refused, OSError) else str(refused)
    told = f"{name} is not used: {clean_text(reason, LONGEST_REASON)}."
    return quoting(told, f"{_bare_name(layer, name)} is not used")


def _bare_name(layer: Layer, name: str) -> str:
    """Say which file is meant. The team names its own as it likes."""
    return {Layer.SHIPPED: name, Layer.OWN: "a file of own lines", Layer.TEAM: "a pack of the team"}[layer]


def read_pack_file(path: Path) -> PackFile:
    """Read a file; raises TomlRefusedError or OSError."""
    return PackFile(path.name, read_at_most(path, LARGEST_PACK), str(path))


def _layer_of(
    layer: Layer, source: Path | PackFile | None, below: Pack, problems: list[str]
) -> tuple[Pack, LoadedLayer] | None:
    """Lay a file over the words, if it is there and can be used."""
    if source is None:
        return None
    name = source.name
    try:
        return lay(layer, read_pack_file(source) if isinstance(source, Path) else source, below)
    except FileNotFoundError as missing:
        if layer is not Layer.OWN:  # most agents have no lines of their own
            problems.append(not_used(name, missing, layer))
    except (TomlRefusedError, OSError) as refused:
        problems.append(not_used(name, refused, layer))
    return None


def _shipped(folder: Path, language: str, parse: Parse) -> LoadedPack:
    """Read every shipped file of a language, the main one first; what comes first is not overwritten."""
    ladders, problems = load_ladders(folder / "ladders", parse)
    situations: dict[str, Situation] = {}
    moments: dict[str, Situation] = {}
    rungs: dict[str, Step] = {}
    cards = Cards()
    layers = []
    for path in _files(folder / "packs", language):
        try:
            file = read_pack_file(path)
            tables = parse(file.content)
            head = head_of(tables)
        except (TomlRefusedError, OSError) as refused:
            problems.append(not_used(path.name, refused, Layer.SHIPPED))
            continue
        reader = PackReader({ladder.id for ladder in ladders}, Pack(language, rungs=tuple(rungs.values())))
        words = reader.words(tables)
        _add(rungs, words.rungs, path, problems)
        _add(situations, words.situations, path, problems)
        _add(moments, words.moments, path, problems)
        cards = cards.under(words.cards)
        layers.append(LoadedLayer(Layer.SHIPPED, file, head, words, tuple(reader.faults)))
        problems += named(layers[-1])
    if not situations:
        problems.append(_no_prompts(language))
    parts = (tuple(situations.values()), tuple(rungs.values()), tuple(moments.values()))
    pack = Pack(language, *parts, ladders, cards)
    return LoadedPack(pack, tuple(problems), tuple(layers), pack)


def _no_prompts(language: str) -> str:
    if language == ENGLISH or not is_language(language):
        return said(
            'There are no prompts for the language "{language}": calls are timed, no sentences are shown.',
            language=language,
        )
    return said('There are no prompts for the language "{language}"; the English ones stand in.', language=language)


def _files(packs: Path, language: str) -> list[Path]:
    if not is_language(language):
        return []
    return sorted((packs / language).glob("*.toml"), key=lambda path: (path.name != _SHIPPED, path.name))


def _add(known: dict[str, Any], found: Iterable[Situation | Step], path: Path, problems: list[str]) -> None:
    for part in found:
        if part.id in known:
            told = f'{path.name}: "{part.id}" is there already and is not used twice.'
            problems.append(quoting(told, f"{path.name}: a part is there twice"))
        else:
            known[part.id] = part
