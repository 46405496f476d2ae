"""A small pack of words: every kind of step there is, and nothing more."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.ladder import NO_LADDER, STANDARD, Ladder, Rung
from companion.domain.prompts import (
    AT_RISK,
    CALL_BACK,
    CALMED,
    COLLEAGUE,
    HOLD,
    OFFER,
    STEADY,
    Line,
    Pack,
    Situation,
    Step,
    Style,
)

ONE_WARNING = Ladder("one_warning", (Rung.FINAL, Rung.END))
END_AT_ONCE = Ladder("end_at_once", (Rung.END,))


def a_step(
    path: str, *ways: str, rung: Rung | None = None, style: str | None = None, makes_follow_up: bool = False
) -> Step:
    """A step whose lines are called `path.a`, `path.b` …; without words each says its own id."""
    said = ways or (f"{path} one", f"{path} two", f"{path} three")
    lines = tuple(
        Line(f"{path}.{letter}", say, cue=f"cue of {path}") for letter, say in zip("abcdef", said, strict=False)
    )
    return Step(path.rsplit(".", 1)[-1], path.title(), lines, rung, style, makes_follow_up)


def a_pack(*, without_moments: bool = False, language: str = "en", prefix: str = "") -> Pack:
    """Swearing (three steps, a notice of its own), shouting (one warning), threat (end at once), ear (one step).

    Technical (two ways to learn), outage (its last step promises something), at risk (no ladder).
    """
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
    technical = Situation(
        "technical",
        "Technical",
        (
            a_step("technical.find_out"),
            a_step("technical.one", style="slow"),
            a_step("technical.two", style="slow"),
            a_step("technical.show", style="picture"),
            a_step("technical.done"),
        ),
        group="stuck",
        styles=(Style("slow", "Slowly"), Style("picture", "Picture")),
    )
    outage = Situation(
        "outage",
        "Outage",
        (a_step("outage.we_know"), a_step("outage.promise", makes_follow_up=True)),
        group="in_trouble",
    )
    at_risk = Situation(AT_RISK, "At risk", (a_step("at_risk.stay"),), group="in_trouble", ladder_id=NO_LADDER.id)
    moments = (
        Situation(OFFER, "Offer", (a_step("offer.part"), a_step("offer.all"))),
        Situation(CALL_BACK, "Calling back", (a_step("call_back.open"), a_step("call_back.have"))),
        Situation(STEADY, "Steady", (a_step("steady.line"),)),
        Situation(HOLD, "Hold", (a_step("hold.before"), a_step("hold.return"))),
        Situation(COLLEAGUE, "Colleague", (a_step("colleague.before"), a_step("colleague.return"))),
        Situation(CALMED, "Calmed", (a_step("calmed.thanks"),)),
    )
    pack = Pack(
        language,
        situations=(swearing, shouting, threat, ear, technical, outage, at_risk),
        rungs=tuple(a_step(f"rungs.{rung}", rung=rung) for rung in Rung),
        moments=() if without_moments else moments,
        ladders=(STANDARD, ONE_WARNING, END_AT_ONCE),
    )
    return _said_with(pack, prefix) if prefix else pack


def _said_with(pack: Pack, prefix: str) -> Pack:
    """The same shape in other words."""

    def steps(found: tuple[Step, ...]) -> tuple[Step, ...]:
        return tuple(
            replace(step, lines=tuple(replace(line, say=prefix + line.say) for line in step.lines)) for step in found
        )

    def parts(found: tuple[Situation, ...]) -> tuple[Situation, ...]:
        return tuple(replace(part, steps=steps(part.steps), rungs=steps(part.rungs)) for part in found)

    return replace(pack, situations=parts(pack.situations), rungs=steps(pack.rungs), moments=parts(pack.moments))
