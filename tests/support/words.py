"""A small pack of words: every kind of step there is, and nothing more."""

from __future__ import annotations

from companion.domain.ladder import STANDARD, Ladder, Rung
from companion.domain.prompts import CALMED, COLLEAGUE, HOLD, STEADY, Line, Pack, Situation, Step

ONE_WARNING = Ladder("one_warning", (Rung.FINAL, Rung.END))
END_AT_ONCE = Ladder("end_at_once", (Rung.END,))


def a_step(path: str, *ways: str, rung: Rung | None = None) -> Step:
    """A step whose lines are called `path.a`, `path.b` …; without words each says its own id."""
    said = ways or (f"{path} one", f"{path} two", f"{path} three")
    lines = tuple(
        Line(f"{path}.{letter}", say, cue=f"cue of {path}") for letter, say in zip("abcdef", said, strict=False)
    )
    return Step(path.rsplit(".", 1)[-1], path.title(), lines, rung)


def a_pack(*, without_moments: bool = False) -> Pack:
    """Swearing (three steps, a notice of its own), shouting (one warning), threat (end at once), ear (one step)."""
    swearing = Situation(
        "swearing",
        "Swearing",
        (a_step("swearing.let_it_fly"), a_step("swearing.name_it"), a_step("swearing.back")),
        group="over_the_line",
        rungs=(a_step("swearing.rungs.notice", rung=Rung.NOTICE),),
    )
    shouting = Situation(
        "shouting", "Shouting", (a_step("shouting.slow"),), group="over_the_line", ladder_id=ONE_WARNING.id
    )
    threat = Situation("threat", "Threat", (a_step("threat.stop"),), group="over_the_line", ladder_id=END_AT_ONCE.id)
    ear = Situation("ear", "Only an ear", (a_step("ear.listen", "I am here[, I am {agent}]."),), group="in_trouble")
    moments = (
        Situation(STEADY, "Steady", (a_step("steady.line"),)),
        Situation(HOLD, "Hold", (a_step("hold.before"), a_step("hold.return"))),
        Situation(COLLEAGUE, "Colleague", (a_step("colleague.before"), a_step("colleague.return"))),
        Situation(CALMED, "Calmed", (a_step("calmed.thanks"),)),
    )
    return Pack(
        "en",
        situations=(swearing, shouting, threat, ear),
        rungs=tuple(a_step(f"rungs.{rung}", rung=rung) for rung in Rung),
        moments=() if without_moments else moments,
        ladders=(STANDARD, ONE_WARNING, END_AT_ONCE),
    )
