"""A month of ordinary days, lived through the real engine into a real log; one topic comes up three times as often.

    month = live_a_month(folder, seed=1, language="fi")                  # 28 days, 40 calls a weekday: seconds
    month = live_a_month(folder, days=84, last=date.today())             # with weeks to compare with
    month = write_a_log(folder, calls=100_000)                           # records straight into the log: no engine

`folder` is a profile as `--profile` takes it, or the Places of one. The same seed brings the same calls.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.paths import Places, places_of, resources_folder
from companion.domain import events as ev
from companion.domain.call import ClosedBy, Coding, Outcome, Phase, Strain
from companion.domain.instants import Instant
from companion.domain.ladder import MayEnd, Rung
from companion.domain.records import CallRecord, RungGivenAt, WallTime
from companion.domain.settings import DEFAULT_TOPICS, Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.engine.ports import Batch
from companion.storage.call_log import SqliteCallLog
from companion.storage.integrity import Look
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LAST_DAY = date(2026, 3, 27)
REFERENCE_KEY = b"a key for the references of a month"
RISING = "Billing"
TIMES = 3.0
# Topics that the team wrote into its settings; those of the program stand before them.
OWN_TOPICS = {
    "en": ("Price rise", "Moving home", "Meter reading"),
    "fi": ("Hinnankorotus", "Muutto", "Mittarilukema"),
    "el": ("Αύξηση τιμής", "Μετακόμιση", "Ένδειξη μετρητή"),
}
WEIGHTS = (0.6, 1.5, 1.3, 0.8, 0.6, 0.5, 0.4)
NOTES = {
    "en": ("Wants it in writing.", "Second call this week.", "Asked for a callback after four.", "Paid twice."),
    "fi": ("Haluaa kirjallisena.", "Toinen puhelu tällä viikolla.", "Soitto neljän jälkeen.", "Maksoi kahdesti."),
    "el": ("Το θέλει γραπτώς.", "Δεύτερη κλήση την εβδομάδα.", "Να τον πάρω μετά τις τέσσερις.", "Πλήρωσε δύο φορές."),
}  # fmt: skip
TENSE_SITUATIONS = ("shouting", "passive_anger", "upset", "wont_take_no", "repeat", "outage")
HARD_SITUATIONS = ("swearing", "shouting", "personal_attack")
SATURDAY = 5
# Calls an hour, from eight on: the morning is busy, lunch is not.
HOURS = {8: 5, 9: 7, 10: 6, 11: 5, 12: 2, 13: 5, 14: 5, 15: 4, 16: 2}


@dataclass(frozen=True)
class Month:
    """What was lived: the days, how many calls, and which topic rose from which day on. `clock` stands at the end."""

    first: date
    last: date
    calls: int
    rising: str
    since: date
    places: Places
    clock: FakeClock


def live_a_month(  # noqa: PLR0917 - how it was
    where: Places | Path | str,
    seed: int = 1,
    language: str = "en",
    days: int = 28,
    calls_a_day: int = 40,
    last: date = LAST_DAY,
) -> Month:
    """Live the days up to `last` by commands to the engine, with a clock that jumps from call to call."""
    places, first, since = _places(where), last - timedelta(days=days - 1), _rises_on(last)
    dice = random.Random(seed)
    life = _Life(places, dice, language, first)
    calls = 0
    for day in _weekdays(first, last):
        for starts in _starts(dice, day, calls_a_day):
            life.wait_until(starts)
            life.take_a_call(progress=(day - first).days / 364, is_rising=day >= since)
            calls += 1
        life.rest_until_saved()
    life.close()
    return Month(first, last, calls, RISING, since, places, life.clock)


def write_a_log(  # noqa: PLR0917 - how it was
    where: Places | Path | str,
    calls: int,
    seed: int = 1,
    language: str = "en",
    calls_a_day: int = 40,
    last: date = LAST_DAY,
) -> Month:
    """Write so many calls, with a start, a coding and an end each, straight into the log."""
    places, dice, since = _places(where), random.Random(seed), _rises_on(last)
    first = last
    while calls > calls_a_day * sum(1 for _ in _weekdays(first, last)):
        first -= timedelta(days=1)
    clock = FakeClock(_ms(datetime.combine(first, time(7)), _offset_min(first)), _offset_min(first))
    log = _opened(places, clock)
    written = 0
    for day in _weekdays(first, last):
        batches = []
        for starts in _starts(dice, day, calls_a_day):
            if written < calls:
                batches.append(_a_written_call(dice, f"call-{written:08}", starts, language, is_rising=day >= since))
                written += 1
        log.append(batches)
    log.close()
    clock.change_offset(_offset_min(last))
    clock.advance((_ms(datetime.combine(last, time(18)), _offset_min(last)) - clock.now().utc_ms) / 1000)
    return Month(first, last, written, RISING, since, places, clock)


class _Life:
    """One agent at work."""

    def __init__(self, places: Places, dice: random.Random, language: str, first: date) -> None:
        offset_min = _offset_min(first)
        self.clock = FakeClock(_ms(datetime.combine(first, time(7)), offset_min), offset_min)
        self._dice = dice
        self._topics = (*DEFAULT_TOPICS, *OWN_TOPICS[language])
        self._notes = NOTES[language]
        self._log = _opened(places, self.clock)
        pack = load_pack(resources_folder(), language).pack
        settings = Settings(may_end=MayEnd.YES, topics=self._topics, agent="Aino", prompt_language=language)
        self._engine = Engine(self.clock, self._log, pack, settings, REFERENCE_KEY)

    def wait_until(self, starts: Instant) -> None:
        """Let the time pass; a call that takes longer than the time until the next makes that one later."""
        now = self.clock.now()
        self.clock.change_offset(starts.offset_min)
        self.clock.advance(max(5.0, (starts.utc_ms - now.utc_ms) / 1000))
        self._engine.tick()

    def take_a_call(self, progress: float, *, is_rising: bool) -> None:
        """A call and what follows it. With `progress` (of a year) more of the tense ones calm down."""
        dice = self._dice
        topic = dice.choices(self._topics, _weights(is_rising=is_rising))[0]
        kind = dice.choices(("easy", "tense", "hard"), (85, 10, 5) if topic != RISING else (70, 20, 10))[0]
        self._do(cmd.StartCall(f"Case {dice.randrange(400)}" if dice.random() < 0.2 else ""))
        self._pass(20, 90)
        if kind == "tense":
            self._do(cmd.SaySituation(dice.choice(TENSE_SITUATIONS)))
            self._pass(5, 20)
            self._do(cmd.SaidIt())
        if kind == "hard":
            self._give_boundaries()
        if kind != "easy" and dice.random() < 0.5 + 0.3 * progress:
            self._pass(20, 120)
            self._do(cmd.CalmedDown())
        if dice.random() < 0.1:
            self._do(cmd.Hold())
            self._pass(30, 150)
            self._do(cmd.Resume())
        self._pass(60, 400)
        self._do(cmd.EndCall())
        self._pass(2, 5)
        self._wrap_up(kind, topic)

    def rest_until_saved(self) -> None:
        """The end of a day: everything is on disk."""
        self.clock.advance(1200)
        self._engine.tick()
        if not self._engine.flush() or self._engine.phase != Phase.READY:
            raise AssertionError("a day did not end quietly")

    def close(self) -> None:
        """The end of all days."""
        self._log.close()

    def _give_boundaries(self) -> None:
        self._do(cmd.SaySituation(self._dice.choice(HARD_SITUATIONS)))
        for _ in range(self._dice.choice((1, 2, 2, 3))):
            self._pass(10, 60)
            self._do(cmd.GiveNextRung())
            self._pass(3, 8)
            self._do(cmd.SaidIt())

    def _wrap_up(self, kind: str, topic: str) -> None:
        dice = self._dice
        if kind == "easy" and dice.random() < 0.4:
            self.clock.advance(10)
            self._engine.tick()
            return
        coding = _coding(dice, kind, topic)
        if dice.random() < 0.15:
            coding = replace(coding, note=dice.choice(self._notes))
        self._do(cmd.SaveWrapUp(coding))
        if self._engine.phase == Phase.COOLDOWN:
            self._pass(60, 240)
            self._engine.execute(cmd.EndCooldown())

    def _do(self, command: cmd.Command) -> None:
        reply = self._engine.execute(command)
        if reply.refusal is not None:
            raise AssertionError(f"{command} was refused: {reply.refusal}")

    def _pass(self, least_s: float, most_s: float) -> None:
        self.clock.advance(self._dice.uniform(least_s, most_s))


def _coding(dice: random.Random, kind: str, topic: str) -> Coding:
    outcomes: dict[str, tuple[tuple[Outcome, int], ...]] = {
        "easy": ((Outcome.RESOLVED, 85), (Outcome.FOLLOW_UP, 8), (Outcome.TRANSFERRED, 5), (Outcome.OTHER, 2)),
        "tense": ((Outcome.RESOLVED, 60), (Outcome.FOLLOW_UP, 20), (Outcome.ESCALATED, 12), (Outcome.NO_SOLUTION, 8)),
        "hard": ((Outcome.RESOLVED, 3), (Outcome.NO_SOLUTION, 3), (Outcome.ESCALATED, 2), (Outcome.CALLER_HUNG_UP, 2)),
    }  # fmt: skip
    strains = {
        "easy": (Strain.EASY, Strain.OK),
        "tense": (Strain.TENSE, Strain.TENSE, Strain.OK, Strain.HARD),
        "hard": (Strain.HARD, Strain.HARD, Strain.ABUSIVE),
    }
    found, weights = zip(*outcomes[kind], strict=True)
    return Coding(
        outcome=dice.choices(found, weights)[0],
        strain=dice.choice(strains[kind]),
        topic=topic,
        thanked=True if kind != "hard" and dice.random() < 0.12 else None,
    )


def _a_written_call(dice: random.Random, call_id: str, starts: Instant, language: str, *, is_rising: bool) -> Batch:
    topic = dice.choices((*DEFAULT_TOPICS, *OWN_TOPICS[language]), _weights(is_rising=is_rising))[0]
    kind = dice.choices(("easy", "tense", "hard"), (85, 10, 5))[0]
    is_coded = kind != "easy" or dice.random() < 0.6
    coding = _coding(dice, kind, topic) if is_coded else Coding()
    talk_s = dice.uniform(60.0, 500.0)
    ends, closes = _later(starts, talk_s), _later(starts, talk_s + 20.0)
    rungs = (Rung.NOTICE, Rung.LINE, Rung.FINAL)[: dice.choice((1, 2, 3))] if kind == "hard" else ()
    note = dice.choice(NOTES[language]) if is_coded and dice.random() < 0.15 else ""
    told: list[ev.Event] = [ev.CallStarted(call_id=call_id, at=starts, began=starts)]
    told.append(ev.CallEnded(call_id=call_id, at=ends, ended=ends))
    if is_coded:
        edited = ev.WrapUpEdited(
            call_id=call_id,
            at=closes,
            outcome=coding.outcome,
            strain=coding.strain,
            topic=coding.topic,
            note=note or None,
        )
        told.append(replace(edited, thanked=coding.thanked))
    told.append(
        ev.CallClosed(call_id=call_id, at=closes, by=ClosedBy.AGENT if is_coded else ClosedBy.TIMEOUT, closed=closes)
    )
    record = CallRecord(
        call_id=call_id,
        started=WallTime(starts.utc_ms, starts.offset_min),
        ended=WallTime(ends.utc_ms, ends.offset_min),
        is_closed=True,
        talk_s=talk_s,
        hold_s=0.0,
        acw_s=20.0,
        gap_s=0.0,
        outcome=coding.outcome or Outcome.NOT_CODED,
        strain=coding.strain,
        topic=coding.topic or "",
        situations=() if kind == "easy" else (dice.choice(HARD_SITUATIONS if rungs else TENSE_SITUATIONS),),
        rungs_given=tuple(RungGivenAt(rung, 40.0 + 20.0 * number) for number, rung in enumerate(rungs)),
        calmed_at_s=talk_s / 2 if kind != "easy" and dice.random() < 0.6 else None,
        cooldown_taken_s=180.0 if rungs else 0.0,
        note=note,
        ref="",
        ref_hash="",
        was_thanked=bool(coding.thanked),
    )
    return Batch(tuple(ev.Entry(f"{call_id}-{number}", event) for number, event in enumerate(told)), (record,))


def _weights(*, is_rising: bool) -> Sequence[float]:
    """What calls are about; a topic that rises has so many times the share it had."""
    if not is_rising:
        return WEIGHTS
    share, others = TIMES * WEIGHTS[0] / sum(WEIGHTS), WEIGHTS[1:]
    return (share * sum(others) / (1 - share), *others)


def _rises_on(last: date) -> date:
    """Monday of the week before the last day."""
    return last - timedelta(days=last.weekday() + 7)


def _weekdays(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if day.weekday() < SATURDAY:
            yield day


def _starts(dice: random.Random, day: date, calls: int) -> list[Instant]:
    """When the calls of a day begin: a few more or less than usual, in the hours as they are."""
    count = max(1, round(calls * dice.uniform(0.85, 1.15)))
    offset_min = _offset_min(day)
    hours = dice.choices(list(HOURS), list(HOURS.values()), k=count)
    seconds = sorted(hour * 3600 + dice.uniform(0, 3600) for hour in hours)
    midnight_ms = _ms(datetime.combine(day, time()), offset_min)
    return [_instant(midnight_ms + round(after_s * 1000), offset_min) for after_s in seconds]


def _instant(utc_ms: int, offset_min: int) -> Instant:
    seconds = utc_ms / 1000 - 1_700_000_000
    return Instant(utc_ms, offset_min, seconds, seconds, "boot-1")


def _later(at: Instant, seconds: float) -> Instant:
    return _instant(at.utc_ms + round(seconds * 1000), at.offset_min)


def _offset_min(day: date) -> int:
    """Minutes east of UTC in Helsinki and Athens; summer time from the last Sunday of March to that of October."""
    return 180 if _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10) else 120


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _ms(local: datetime, offset_min: int) -> int:
    return round(local.replace(tzinfo=UTC).timestamp() * 1000) - offset_min * 60_000


def _places(where: Places | Path | str) -> Places:
    places = where if isinstance(where, Places) else places_of(str(where))
    places.make_folders()
    return places


def _opened(places: Places, clock: FakeClock) -> SqliteCallLog:
    log = open_call_log(places.data, places.backups, clock, look=Look.NONE).log
    if not isinstance(log, SqliteCallLog):
        raise TypeError("a log that may be written was expected")
    # Nobody pulls the plug on a month that never was.
    log.run(lambda connection: connection.execute("PRAGMA synchronous = OFF"))
    return log
