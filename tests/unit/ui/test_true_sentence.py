"""The true sentence says what is in the log on disk, with its numbers, and nothing else: two hundred random calls."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from companion.app.paths import resources_folder
from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.ladder import MayEnd
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.storage.pack_files import load_pack
from companion.ui.view_state import after_view
from tests.support.english import plain
from tests.support.log_on_disk import LogOnDisk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.prompts import Pack
    from companion.engine.commands import Command

CALLS = 200
HARD = "That was a hard one."
SITUATIONS = ("swearing", "shouting", "threat", "technical", "upset", "at_risk", "circles")
CLICKS: tuple[Command, ...] = (
    *[cmd.SaySituation(situation) for situation in SITUATIONS],
    *[cmd.SaidIt()] * 6,
    *[cmd.AnotherWay()] * 3,
    *[cmd.GiveNextRung()] * 5,
    *[cmd.NotSaid()] * 2,
    *[cmd.CalmedDown()] * 2,
    *[cmd.Hold(), cmd.Hold(with_colleague=True)] * 2,
    *[cmd.PromiseHold(1), cmd.PromiseHold(2)] * 2,
    *[cmd.Resume()] * 5,
    cmd.EndCall(),
    cmd.CorrectStart(240),
)


class Logged:
    """One call as its events on disk tell it, read here anew and without the program's own fold."""

    def __init__(self, rows: list[tuple[str, float, dict[str, Any]]]) -> None:  # noqa: C901 - one line a kind of event
        self.rungs: list[str] = []
        self.said: list[str] = []
        self.is_calmed = self.asked_colleague = False
        self.holds_kept: list[bool] = []
        began = ended = promise = held_since = None
        marks: list[str] = []
        for kind, at_s, body in rows:
            match kind:
                case "call_started" | "call_start_corrected":
                    began = body["began"]
                case "call_ended" | "call_end_corrected":
                    ended = body["ended"]
                case "rung_given":
                    self.rungs.append(body["rung"])
                    self.said.append(body["line_id"])
                    marks.append("rung")
                case "sentence_said":
                    self.said.append(body["line_id"])
                    marks.append("sentence")
                case "caller_calmed":
                    self.is_calmed = True
                    marks.append("calmed")
                case "mark_taken_back":
                    assert marks.pop() == body["mark"]
                    self._take_back(body)
                case "hold_started":
                    held_since, promise = at_s, None
                    self.asked_colleague |= body["with_colleague"]
                case "hold_promised":
                    promise = body["seconds"]
                case "hold_ended" if promise is not None and held_since is not None:
                    self.holds_kept.append(at_s - held_since <= promise)
        assert began is not None
        assert ended is not None
        self.minutes = int((ended["awake_s"] - began["awake_s"]) // 60)

    def _take_back(self, body: dict[str, Any]) -> None:
        if body["mark"] == "calmed":
            self.is_calmed = False
        else:
            self.said.pop()
            if body["mark"] == "rung":
                self.rungs.remove(body["what"])

    @property
    def boundaries(self) -> int:
        return sum(rung not in ("end", "hand_over") for rung in self.rungs)

    @property
    def ways(self) -> int:
        return max(Counter(line.rsplit(".", 1)[0] for line in set(self.said)).values(), default=0)


def is_true(sentence: str, logged: Logged) -> bool:
    """Tell whether the log bears one sentence out; a sentence nobody knows is never true."""
    if found := re.fullmatch(r"You set (a boundary|(\d+) boundaries, one at a time)\.", sentence):
        return logged.boundaries == int(found[2] or 1)
    if found := re.fullmatch(r"You stayed with it for (\d+) minutes\.", sentence):
        return logged.minutes == int(found[1]) >= 2
    return {
        HARD: True,
        "The caller calmed down.": logged.is_calmed,
        "Then you said that the call ends.": "end" in logged.rungs and logged.boundaries > 0,
        "You said that the call ends here.": logged.rungs == ["end"] or set(logged.rungs) == {"end", "hand_over"},
        "You handed it over.": "hand_over" in logged.rungs,
        "You asked a colleague.": logged.asked_colleague,
        "You were back from hold in the time you promised.": bool(logged.holds_kept) and all(logged.holds_kept),
        "You tried another way to say it.": logged.ways > 1,
    }.get(sentence, False)


def sentences_of(facts: str) -> list[str]:
    return re.findall(r"[^.]+\.", facts.replace(". ", ".")) if facts else []


@pytest.fixture(scope="module")
def words() -> Pack:
    return load_pack(resources_folder(), "en").pack


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogOnDisk]:
    log = LogOnDisk(tmp_path)
    yield log
    log.close()


def random_call(engine: Engine, log: LogOnDisk, dice: random.Random) -> str:
    """Whatever an agent may click on a call; some clicks are refused."""
    engine.execute(cmd.StartCall())
    for _ in range(dice.randrange(40)):
        engine.execute(dice.choice(CLICKS))
        if engine.phase == Phase.WRAP_UP:
            engine.execute(cmd.Undo())
        (log.clock.sleep if dice.random() < 0.05 else log.clock.advance)(dice.choice((0.5, 3, 20, 55, 70, 130)))
    engine.execute(cmd.EndCall())
    log.clock.advance(dice.choice((1, 80)))
    if dice.random() < 0.2:
        engine.execute(cmd.EndCall(ago_s=60))
    call_id = engine.snapshot.call_id
    assert call_id is not None
    return call_id


def logged_call(log: LogOnDisk, call_id: str) -> Logged:
    rows = log.ask(f"SELECT kind, elapsed_s, body FROM events WHERE call_id = '{call_id}' ORDER BY seq")  # noqa: S608
    events = [(str(kind), float(str(at_s)), json.loads(str(body))) for kind, at_s, body in rows]
    last_undone = max((n for n, (kind, _, _) in enumerate(events) if kind == "call_end_undone"), default=-1)
    return Logged(
        [row for n, row in enumerate(events) if n > last_undone or row[0] not in ("call_ended", "call_end_corrected")]
    )


def test_two_hundred_random_calls_are_told_as_the_log_has_them(log: LogOnDisk, words: Pack) -> None:
    told: Counter[str] = Counter()
    opened = log.open()
    engine = Engine(log.clock, opened.log, words, Settings(), b"key")
    dice = random.Random(20260316)
    for _ in range(CALLS):
        settings = Settings(may_end=dice.choice((MayEnd.YES, MayEnd.LEAD, MayEnd.NO)))
        engine.change_settings(settings)
        call_id = random_call(engine, log, dice)
        engine.execute(cmd.SaveWrapUp(Coding(Outcome.OTHER, dice.choice((Strain.HARD, Strain.ABUSIVE)))))
        assert engine.flush()
        facts = after_view.cooldown(engine.snapshot, settings, plain).facts
        logged = logged_call(log, call_id)
        sentences = sentences_of(facts)
        assert sentences[-1] == HARD
        for sentence in sentences:
            told[re.sub(r"\d+", "N", sentence.strip())] += 1
            assert is_true(sentence.strip(), logged), f"{sentence!r} is not what the log has: {vars(logged)}"
        engine.execute(cmd.EndCooldown())
        engine.flush()
    assert len(told) == 11, f"some sentence was never put to the test: {told}"


def test_a_rest_for_another_call_tells_nothing_of_the_last_one(log: LogOnDisk, words: Pack) -> None:
    opened = log.open()
    settings = Settings(may_end=MayEnd.YES)
    engine = Engine(log.clock, opened.log, words, settings, b"key")
    engine.execute(cmd.StartCall())
    engine.execute(cmd.EndCall())
    engine.execute(cmd.EditWrapUp(Coding(strain=Strain.HARD)))
    engine.execute(cmd.StartCall())
    log.clock.advance(200)
    engine.execute(cmd.EndCall())
    engine.execute(cmd.SaveWrapUp(Coding(Outcome.RESOLVED, Strain.EASY)))
    engine.execute(cmd.TakeCooldown())
    assert engine.phase == Phase.COOLDOWN
    assert not after_view.cooldown(engine.snapshot, settings, plain).facts
