"""Whoever edits a layer sees every line with the layer it is from, hidden ones too, in the order of a call."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import LayerDraft
from companion.domain.layered import Below, LayeredStep, layered, step_at
from companion.domain.prompts import Layer, Line, Pack
from tests.support.editor import NAME_IT, own_lines
from tests.support.words import a_pack


def with_team() -> Pack:
    """The team adds a line to `name_it` and hides one of the three."""
    pack = a_pack()
    swearing = pack.situations[0]
    step = swearing.steps[1]
    added = Line("swearing.name_it.team_1", "From the team.", layer=Layer.TEAM)
    grown = replace(step, lines=(added, *step.lines[1:]))
    steps = (swearing.steps[0], grown, swearing.steps[2])
    return replace(pack, situations=(replace(swearing, steps=steps), *pack.situations[1:]))


def step_of(draft: LayerDraft, layer: Layer = Layer.OWN, ref: StepRef = NAME_IT) -> LayeredStep:
    found = step_at(layered(Below(a_pack(), with_team()), draft, layer), ref)
    assert found is not None
    return found[1]


def told(step: LayeredStep) -> list[tuple[str, Layer, Layer | None]]:
    return [(line.line_id, line.layer, line.hidden_by) for line in step.lines]


def test_every_line_says_where_it_is_from_and_who_hides_it() -> None:
    draft = own_lines("Mine.").hide("swearing.name_it.b")
    assert told(step_of(draft)) == [
        ("own_1", Layer.OWN, None),
        ("team_1", Layer.TEAM, None),
        ("b", Layer.SHIPPED, Layer.OWN),
        ("c", Layer.SHIPPED, None),
        ("a", Layer.SHIPPED, Layer.TEAM),
    ]


def test_a_team_lead_sees_only_what_is_shipped_below() -> None:
    draft = LayerDraft.from_tables({}).add_line(NAME_IT, DraftLine("team_9", "New."))
    assert [line for line, _, _ in told(step_of(draft, Layer.TEAM))] == ["team_9", "a", "b", "c"]


def test_the_order_of_the_layer_comes_before_all() -> None:
    draft = own_lines("Mine.").move_line(NAME_IT, ["own_1", "team_1", "b", "c"], "own_1", 3)
    assert [line for line, _, _ in told(step_of(draft))] == ["team_1", "b", "c", "own_1", "a"]


def test_new_steps_situations_and_rungs_stand_where_they_belong() -> None:
    notice = StepRef(Section.SITUATIONS, "shouting", "notice", is_rung=True)
    late = StepRef(Section.SITUATIONS, "own_late", "own_first")
    last = StepRef(Section.SITUATIONS, "swearing", "own_last")
    draft = (
        own_lines()
        .add_situation("own_late", "Late", "stuck")
        .add_line(late, DraftLine("own_1", "A."), title="First")
        .add_line(last, DraftLine("own_1", "B."), title="Last")
        .add_line(notice, DraftLine("own_1", "C."))
    )
    owners = layered(Below(a_pack(), a_pack()), draft, Layer.OWN)
    by_id = {owner.id: owner for owner in owners}
    assert by_id["own_late"].layer == Layer.OWN
    assert [step.ref for step in by_id["own_late"].steps] == [late]
    assert [step.ref.step for step in by_id["swearing"].steps] == [
        "let_it_fly",
        "name_it",
        "back",
        "own_last",
        "notice",
    ]
    own_rung = by_id["shouting"].steps[-1]
    assert (own_rung.ref, own_rung.title, own_rung.rung) == (notice, a_pack().rungs[0].title, a_pack().rungs[0].rung)


def test_a_line_for_a_step_that_is_gone_below_is_kept_in_sight() -> None:
    gone = StepRef(Section.SITUATIONS, "swearing", "was_here")
    draft = own_lines().add_line(gone, DraftLine("own_1", "Still mine."))
    assert step_of(draft, ref=gone).title == "was_here"
