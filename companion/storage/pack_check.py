"""Checks one pack for whoever wrote it: every fault with its place, and advice that does not count as a fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from companion.domain.ladder import STANDARD
from companion.domain.layers import lines_of, steps_of
from companion.domain.pack_limits import MOST_WORDS
from companion.domain.privacy import clean_text
from companion.domain.prompts import Layer, Pack
from companion.domain.value import value
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, parse_guarded_toml
from companion.storage.ladder_files import load_ladders
from companion.storage.pack_fields import RUNGS
from companion.storage.pack_files import ENGLISH, LONGEST_REASON, LoadedLayer, PackFile, lay, load_shipped
from companion.storage.pack_head import PackHead, head_of
from companion.storage.pack_lines import PlacesInFile

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_NAME = 40
_KNOWN = {
    *("schema", "pack", "language", "name", "version", "owner", "licence", "review_due", "reviewed_by"),
    *("situations", "moments", RUNGS, "safety", "offers", "help", "listen", "mindset", "hide", "order"),
}
_WORD = re.compile(r"\w")


@value
class Finding:
    """What is wrong or could be better, its place, and the line of the file; 0 where that is not known."""

    line: int
    place: str
    why: str


@value
class CheckedPack:
    """What a file holds that can be used, and what was found."""

    head: PackHead
    situations: int
    lines: int
    problems: tuple[Finding, ...]
    advice: tuple[Finding, ...]


def check_pack(file: PackFile, resources: Path, today: dt.date) -> CheckedPack:
    """Check a pack; a team's pack against the shipped one of its language."""
    try:
        tables = parse_guarded_toml(file.content, LARGEST_PACK)
        head = head_of(tables)
        if not head.language:
            raise TomlRefusedError('it does not say its language, as in language = "en"')  # noqa: TRY301 - told alike
        below = _below(head, resources)
        laid = lay(Layer.SHIPPED if head.is_whole else Layer.TEAM, file, below)[1]
    except TomlRefusedError as refused:
        finding = Finding(0, "", clean_text(str(refused), LONGEST_REASON))
        return CheckedPack(PackHead(), 0, 0, (finding,), ())
    places = PlacesInFile(file.content.decode("utf-8"))

    def found(place: str, why: str) -> Finding:
        return Finding(places.line_of(place), place, why)

    problems = [found(clean_text(key, LONGEST_NAME), "nothing is called that") for key in tables if key not in _KNOWN]
    problems += [found(fault.place, fault.why) for fault in laid.named_faults]
    words = Pack(head.language, laid.words.situations, laid.words.rungs, laid.words.moments)
    advice = [found(place, why) for place, why in _advice(laid, words, resources, today)]
    clashing = {refusal.place for refusal in laid.refusals}
    lines = sum(1 for line in lines_of(words) if line.id not in clashing)
    return CheckedPack(head, len(words.situations), lines, _in_order(problems), _in_order(advice))


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.line))


def words_in(say: str) -> int:
    """Count what is said, the [optional parts] included."""
    return sum(1 for word in re.sub(r"[\[\]]", " ", say).split() if _WORD.search(word))


def _below(head: PackHead, resources: Path) -> Pack:
    if head.is_whole:
        return Pack(head.language, ladders=load_ladders(resources / "ladders")[0] or (STANDARD,))
    shipped = load_shipped(resources, head.language)
    if not shipped.layers:
        raise TomlRefusedError(f'nothing is shipped in "{head.language}", so nobody can choose this language')
    return shipped.pack


def _advice(laid: LoadedLayer, words: Pack, resources: Path, today: dt.date) -> Iterator[tuple[str, str]]:
    head = laid.head
    for key in ("version", "owner", "licence"):
        if not getattr(head, key):
            yield key, "it is not said"
    if head.review_due is None:
        yield "review_due", "it is not said, as in review_due = 2027-11-30"
    elif head.review_due < today:
        yield "review_due", f"it should have been read again by {head.review_due}"
    most = MOST_WORDS.get(head.language, MOST_WORDS[ENGLISH])
    for line in lines_of(words):
        if words_in(line.say) > most:
            yield line.id, f"{words_in(line.say)} words; more than {most} do not go into one breath"
    if head.is_whole and head.language != ENGLISH:
        yield from _missing(words, load_shipped(resources, ENGLISH).pack)


def _missing(words: Pack, english: Pack) -> Iterator[tuple[str, str]]:
    """What English has and this language lacks, a whole situation named once."""
    there = {line.id.rpartition(".")[0] for line in lines_of(words)}
    owners = {situation.id for situation in (*words.situations, *words.moments)}
    for situation in (*english.situations, *english.moments):
        if situation.id not in owners:
            yield situation.id, "it is missing; the English words stand in"
    for step in steps_of(english):
        path = step.lines[0].id.rpartition(".")[0]
        owner, _, rest = path.partition(".")
        is_general_rung = owner == RUNGS
        if path not in there and (is_general_rung or (owner in owners and not rest.startswith(RUNGS + "."))):
            yield path, "it is missing; the English words stand in"
