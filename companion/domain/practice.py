"""Rehearsing hard calls: scenes of what a caller says and what an agent may answer. Nothing here is a call."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from companion.domain.ladder import Rung
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from random import Random

    from companion.domain.ladder import MayEnd
    from companion.domain.prompts import Line, Pack

MOST_COUNTED = 999
# How much oftener or rarer than one that was never played a scene may come.
HARDEST, EASIEST = 4.0, 0.25


@value
class Answer:
    """One way to answer: a line of the pack by its path, a rung, or words of its own.

    why: the reason in one sentence. then: the turn that follows; without one the scene ends, or is tried again.
    """

    why: str
    is_good: bool = False
    then: str | None = None
    pick: str | None = None
    rung: Rung | None = None
    say: str = ""

    def line_in(self, pack: Pack, situation_id: str) -> Line | None:
        """Return the line of the pack this answer says; None for words of its own and where the pack has none."""
        if self.rung is not None:
            step = pack.rung_step(self.rung, situation_id)
            return pack.first_line(step) if step else None
        place = pack.place_of(self.pick)
        return place.line if place else None

    def can_be_given(self, pack: Pack, situation_id: str, rungs: Collection[Rung]) -> bool:
        """Whether an agent with these words and these rungs has it to give."""
        if self.rung is not None and self.rung not in rungs:
            return False
        return bool(self.say) or self.line_in(pack, situation_id) is not None


@value
class Turn:
    """What the caller says, and the answers to choose from."""

    id: str
    caller: str
    answers: tuple[Answer, ...]


@value
class Scene:
    """A short hard call; it begins with the first turn."""

    id: str
    situation: str
    title: str
    turns: tuple[Turn, ...]

    def turn(self, turn_id: str | None) -> Turn | None:
        """Find a turn."""
        return next((turn for turn in self.turns if turn.id == turn_id), None)

    def for_agent(self, pack: Pack, rungs: Collection[Rung]) -> Scene | None:
        """Leave out the answers this agent does not have; None where no right or no wrong one is left to choose."""
        if pack.situation(self.situation) is None:
            return None
        left = [
            replace(turn, answers=tuple(a for a in turn.answers if a.can_be_given(pack, self.situation, rungs)))
            for turn in self.turns
        ]
        scene = replace(self, turns=tuple(left))
        scene = replace(self, turns=tuple(turn for turn in left if turn.id in scene.reached()))
        return scene if all({a.is_good for a in turn.answers} == {True, False} for turn in scene.turns) else None

    def reached(self) -> set[str]:
        """Return the turns that answers lead to, from the first on."""
        reached, ahead = set[str](), [self.turns[0].id]
        while ahead:
            turn = self.turn(ahead.pop())
            if turn is not None and turn.id not in reached:
                reached.add(turn.id)
                ahead += [answer.then for answer in turn.answers if answer.then]
        return reached

    def shuffled(self, dice: Random) -> Scene:
        """Return the scene with the answers of each turn in another order."""
        turns = (replace(turn, answers=tuple(dice.sample(turn.answers, len(turn.answers)))) for turn in self.turns)
        return replace(self, turns=tuple(turns))


@value
class Round:
    """Where one goes through a scene.

    chosen: the answer just given, until one goes on. tried: those of this turn that did not help.
    has_missed: an answer did not help, in this turn or an earlier one.
    """

    scene: Scene
    turn: Turn
    chosen: Answer | None = None
    tried: tuple[Answer, ...] = ()
    has_missed: bool = False

    @property
    def is_over(self) -> bool:
        """The right answer of the last turn was given."""
        return self.chosen is not None and self.chosen.is_good and self.chosen.then is None

    @property
    def is_tried_again(self) -> bool:
        """After the answer just given the same turn stands there again."""
        return self.chosen is not None and not self.chosen.is_good and self.chosen.then is None

    def choose(self, number: int) -> Round:
        """Give an answer, counted from 0. One already tried or not there, or a second one, changes nothing."""
        if self.chosen is not None or not 0 <= number < len(self.turn.answers):
            return self
        answer = self.turn.answers[number]
        if answer in self.tried:
            return self
        return replace(self, chosen=answer, has_missed=self.has_missed or not answer.is_good)

    def go_on(self) -> Round:
        """Go to what follows the answer given; before an answer and after the end nothing changes."""
        if self.chosen is None or self.is_over:
            return self
        following = self.scene.turn(self.chosen.then)
        if following is None:
            return replace(self, chosen=None, tried=(*self.tried, self.chosen))
        return replace(self, turn=following, chosen=None, tried=())


def scenes_for(scenes: Iterable[Scene], pack: Pack, usual_ladder: str, may_end: MayEnd) -> list[Scene]:
    """Return the scenes as this agent can play them: with the words at hand, on the ladder of a real call.

    Where the lead is brought in first, the end is not the agent's to choose.
    """
    found = []
    for scene in scenes:
        rungs = pack.ladder_in_force(scene.situation, usual_ladder, may_end).rungs
        own = [rung for rung in rungs if rung != Rung.END or Rung.HAND_OVER not in rungs]
        found.append(scene.for_agent(pack, own))
    return [scene for scene in found if scene]


def begin(scene: Scene, dice: Random) -> Round:
    """Begin a scene, its answers in an order one cannot learn by heart."""
    shuffled = scene.shuffled(dice)
    return Round(shuffled, shuffled.turns[0])


@value
class Tally:
    """How often a scene went right at once, and how often it did not."""

    right: int = 0
    wrong: int = 0

    def after(self, *, was_right: bool) -> Tally:
        """Count one more time."""
        right, wrong = self.right + was_right, self.wrong + (not was_right)
        return Tally(min(right, MOST_COUNTED), min(wrong, MOST_COUNTED))

    @property
    def weight(self) -> float:
        """How readily the scene comes again; 1 for one never played."""
        return min(HARDEST, max(EASIEST, (1 + 2 * self.wrong) / (1 + self.right)))


@value
class Tallies:
    """The tallies of all scenes, by scene. They choose what comes next and are shown to nobody."""

    by_scene: Mapping[str, Tally] = field(default_factory=dict)

    def of(self, scene_id: str) -> Tally:
        """The tally of a scene, empty for one never played."""
        return self.by_scene.get(scene_id, Tally())

    def after(self, scene_id: str, *, was_right: bool) -> Tallies:
        """Count a scene; the latest stands last."""
        others = {known: tally for known, tally in self.by_scene.items() if known != scene_id}
        return Tallies({**others, scene_id: self.of(scene_id).after(was_right=was_right)})


def next_scene(scenes: Sequence[Scene], tallies: Tallies, last: str | None, dice: Random) -> Scene | None:
    """Draw the next scene: hard ones come oftener, and never the last one again while there is another."""
    others = [scene for scene in scenes if scene.id != last] or list(scenes)
    if not others:
        return None
    return dice.choices(others, [tallies.of(scene.id).weight for scene in others])[0]
