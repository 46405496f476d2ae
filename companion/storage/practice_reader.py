"""Reads the scenes to practise with: a broken scene is set aside and named with its place, the others work."""

from __future__ import annotations

import re
from typing import Any

from companion.domain.ladder import Rung
from companion.domain.practice import Answer, Scene, Turn
from companion.domain.privacy import clean_text
from companion.domain.prompts import AT_RISK, SITUATION_IDS

MOST_SCENES = 200
MOST_TURNS = 6
LEAST_ANSWERS, MOST_ANSWERS = 2, 4
MOST_GOOD = 2
LONGEST_TITLE = 40
LONGEST_SAY = 200
LONGEST_PICK = 130

SCENE_ID = re.compile(r"[a-z0-9_]{1,40}")


class _BrokenError(Exception):
    """Says what is wrong with one scene."""


class SceneReader:
    """Reads the scenes of one file and collects what is wrong with them."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self.problems: list[str] = []

    def scenes(self, tables: Any) -> list[Scene]:
        """Read [[scenes]]; an id counts once."""
        if not isinstance(tables, list):
            self._set_aside("scenes", "it must be a list of tables")
            return []
        if len(tables) > MOST_SCENES:
            self._set_aside("scenes", f"only the first {MOST_SCENES} are used")
        found: dict[str, Scene] = {}
        for number, table in enumerate(tables[:MOST_SCENES], start=1):
            place = f"scene {number}"
            try:
                scene_id = _scene_id(table)
                place = scene_id
                if scene_id in found:
                    raise _BrokenError("another scene has this id")  # noqa: TRY301 - named like all other faults
                found[scene_id] = _scene(scene_id, table)
            except _BrokenError as broken:
                self._set_aside(place, str(broken))
        return list(found.values())

    def _set_aside(self, place: str, why: str) -> None:
        self.problems.append(f"{self._file_name}, {place}: {why}.")


def _scene_id(table: Any) -> str:
    found = table.get("id") if isinstance(table, dict) else None
    if not isinstance(found, str) or not SCENE_ID.fullmatch(found):
        raise _BrokenError("it must be a table whose id is small letters, digits and _")
    return found


def _scene(scene_id: str, table: dict[str, Any]) -> Scene:
    situation = table.get("situation")
    if situation not in SITUATION_IDS:
        raise _BrokenError(f"situation must be one of {', '.join(SITUATION_IDS)}")
    turns = _list(table, "turns", 1, MOST_TURNS)
    scene = Scene(scene_id, situation, _text(table, "title", LONGEST_TITLE), tuple(map(_turn, turns)))
    _check_way(scene)
    rungs = [answer.rung for turn in scene.turns for answer in turn.answers if answer.is_good and answer.rung]
    if situation == AT_RISK and rungs:
        raise _BrokenError("with a caller at risk no boundary is the right answer")
    return scene


def _turn(table: Any) -> Turn:
    if not isinstance(table, dict):
        raise _BrokenError("a turn must be a table")
    turn_id = _text(table, "id", LONGEST_TITLE)
    try:
        answers = tuple(map(_answer, _list(table, "answers", LEAST_ANSWERS, MOST_ANSWERS)))
        _check_answers(answers)
        return Turn(turn_id, _text(table, "caller", LONGEST_SAY), answers)
    except _BrokenError as broken:
        raise _BrokenError(f"turn {turn_id}: {broken}") from broken


def _check_answers(answers: tuple[Answer, ...]) -> None:
    good = sum(answer.is_good for answer in answers)
    if not 1 <= good <= MOST_GOOD or good == len(answers):
        raise _BrokenError("one or two answers must be good, and not all")
    if len({(answer.pick, answer.rung, answer.say) for answer in answers}) < len(answers):
        raise _BrokenError("two answers are the same")


def _answer(table: Any) -> Answer:
    if not isinstance(table, dict):
        raise _BrokenError("an answer must be a table")
    if sum(key in table for key in ("pick", "rung", "say")) != 1:
        raise _BrokenError("an answer has one of pick, rung and say")
    is_good = table.get("is_good", False)
    if type(is_good) is not bool:
        raise _BrokenError("is_good must be true or false")
    rung = table.get("rung")
    if "rung" in table and rung not in list(Rung):
        raise _BrokenError(f"a rung is one of {', '.join(Rung)}")
    return Answer(
        why=_text(table, "why", LONGEST_SAY),
        is_good=is_good,
        then=_text(table, "then", LONGEST_TITLE) if "then" in table else None,
        pick=_text(table, "pick", LONGEST_PICK) if "pick" in table else None,
        rung=Rung(rung) if rung else None,
        say=_text(table, "say", LONGEST_SAY) if "say" in table else "",
    )


def _check_way(scene: Scene) -> None:
    """Every turn is reached, and whoever answers well comes to an end."""
    ids = [turn.id for turn in scene.turns]
    if len(set(ids)) < len(ids):
        raise _BrokenError("two turns have the same id")
    leads = [answer.then for turn in scene.turns for answer in turn.answers if answer.then]
    wrong = [then for then in leads if then not in ids]
    if wrong:
        raise _BrokenError(f"there is no turn {wrong[0]}")
    reached = scene.reached()
    if reached != set(ids):
        raise _BrokenError(f"nothing leads to turn {next(each for each in ids if each not in reached)}")
    # What is well answered must run out: a turn is settled once all its good answers end or lead to settled ones.
    well = {turn.id: [answer.then for answer in turn.answers if answer.is_good] for turn in scene.turns}
    settled: set[str | None] = {None}
    for _ in ids:
        settled |= {each for each in ids if set(well[each]) <= settled}
    if not set(ids) <= settled:
        raise _BrokenError("good answers lead round in a circle")


def _list(table: dict[str, Any], key: str, least: int, most: int) -> list[Any]:
    value = table.get(key)
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise _BrokenError(f"{key} must be a list of {least} to {most}")
    return value


def _text(table: dict[str, Any], key: str, longest: int) -> str:
    value = table.get(key)
    if not isinstance(value, str):
        raise _BrokenError(f"{key} must be a text")
    if len(value) > longest:
        raise _BrokenError(f"{key} is longer than {longest} characters")
    cleaned = clean_text(value, longest)
    if not cleaned:
        raise _BrokenError(f"{key} is empty")
    return cleaned
