"""Writes the words in use as one file, to read, to print, or to lay over what is shipped again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomli_w

from companion.domain.layers import lines_of, path_of, steps_of
from companion.storage.pack_fields import RUNGS
from companion.storage.pack_head import SCHEMA, PackHead
from companion.storage.pack_reader import MAKES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.prompts import Cards, Line, Pack, Situation, Step


def pack_text(pack: Pack, head: PackHead, shipped: Pack) -> str:
    """Return the file. Lines that only stand in are left out; what is hidden of the shipped words stays hidden."""
    tables = _head(head) | _hidden_and_order(pack, shipped)
    rungs = _rungs(pack.rungs)
    if rungs:
        tables[RUNGS] = rungs
    for kind, situations in (("situations", pack.situations), ("moments", pack.moments)):
        written = {situation.id: _situation(situation) for situation in situations}
        tables[kind] = {key: table for key, table in written.items() if "steps" in table or RUNGS in table}
    return tomli_w.dumps(tables | _cards(pack.cards))


def _head(head: PackHead) -> dict[str, Any]:
    said: dict[str, Any] = {
        "schema": SCHEMA,
        "pack": head.pack,
        "language": head.language,
        "name": head.name,
        "version": head.version,
        "owner": head.owner,
        "licence": head.licence,
        "reviewed_by": head.reviewed_by,
    }
    return said | ({"review_due": head.review_due} if head.review_due else {})


def _hidden_and_order(pack: Pack, shipped: Pack) -> dict[str, Any]:
    there = {line.id: number for number, line in enumerate(lines_of(shipped))}
    shown = {line.id for line in lines_of(pack)}
    hidden = [line_id for line_id in there if line_id not in shown]
    order = {}
    for step in steps_of(pack):
        ids = [line.id for line in _own(step.lines)]
        if ids != sorted(ids, key=lambda line_id: there.get(line_id, -1)):  # added ones first, the others as shipped
            order[path_of(step)] = [line_id.rpartition(".")[2] for line_id in ids]
    return ({"hide": hidden} if hidden else {}) | ({"order": order} if order else {})


def _situation(situation: Situation) -> dict[str, Any]:
    table: dict[str, Any] = {"title": situation.title}
    if situation.group:
        table |= {"group": situation.group, "ladder": situation.ladder_id}
    if situation.styles:
        table["styles"] = [{"id": style.id, "title": style.title} for style in situation.styles]
    steps = [_step(step) for step in situation.steps if _own(step.lines)]
    rungs = _rungs(situation.rungs)
    return table | ({"steps": steps} if steps else {}) | ({RUNGS: rungs} if rungs else {})


def _rungs(rungs: Iterable[Step]) -> dict[str, Any]:
    return {rung.id: {"title": rung.title, "lines": _lines(rung)} for rung in rungs if _own(rung.lines)}


def _step(step: Step) -> dict[str, Any]:
    table: dict[str, Any] = {"id": step.id, "title": step.title}
    if step.style:
        table["style"] = step.style
    if step.makes_follow_up:
        table["makes"] = MAKES
    return table | {"lines": _lines(step)}


def _lines(step: Step) -> list[dict[str, str]]:
    return [
        {"id": line.id.rpartition(".")[2], "say": line.say} | ({"cue": line.cue} if line.cue else {})
        for line in _own(step.lines)
    ]


def _own(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if not line.language]


def _cards(cards: Cards) -> dict[str, Any]:
    offers = [
        {"id": offer.id, "text": offer.text} | ({"limit": offer.limit} if offer.limit else {}) for offer in cards.offers
    ]
    tables: dict[str, Any] = {}
    if cards.safety:
        title = {"title": cards.safety_title} if cards.safety_title else {}
        tables["safety"] = title | {"steps": list(cards.safety)}
    if offers:
        tables["offers"] = {"list": offers}
    for name, key, texts in (
        ("help", "plan", cards.help_plan),
        ("listen", "cues", cards.listen_cues),
        ("mindset", "cards", cards.mindset),
    ):
        if texts:
            tables[name] = {key: list(texts)}
    return tables
