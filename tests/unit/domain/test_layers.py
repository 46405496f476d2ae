"""One layer of words over another: added and hidden, never silently changed; and English where a language has none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.ladder import Rung
from companion.domain.layers import Clash, LayerWords, Refusal, lay_over, lines_of, stand_in
from companion.domain.prompts import Cards, Layer, Line, Offer, Pack, Situation, Step
from tests.support.words import a_pack, a_step


def team_step(path: str, title: str, **says: str) -> Step:
    lines = tuple(Line(f"{path}.{own}", say, layer=Layer.TEAM) for own, say in says.items())
    return Step(path.rsplit(".", 1)[-1], title, lines)


def team_lines(*steps: Step, layer: Layer = Layer.TEAM) -> LayerWords:
    """A layer that adds to the swearing of the small pack."""
    swearing = a_pack().situation("swearing")
    assert swearing
    return LayerWords(layer, situations=(replace(swearing, steps=steps, rungs=()),))


def ids_in(pack: Pack, path: str) -> list[str]:
    step = next(step for step in _steps(pack) if step.lines[0].id.rpartition(".")[0] == path)
    return [line.id.rpartition(".")[2] for line in step.lines]


def _steps(pack: Pack) -> list[Step]:
    owners = (*pack.situations, *pack.moments)
    return [*pack.rungs, *(step for owner in owners for step in (*owner.steps, *owner.rungs))]


def test_own_lines_come_first_then_the_teams_then_the_shipped_ones() -> None:
    team = lay_over(a_pack(), team_lines(team_step("swearing.name_it", "Swearing.Name_It", t1="Ours.", t2="Too.")))
    own = LayerWords(
        Layer.OWN,
        situations=(
            replace(
                a_pack().situations[0],
                steps=(Step("name_it", "Swearing.Name_It", (Line("swearing.name_it.o1", "Mine.", layer=Layer.OWN),)),),
                rungs=(),
            ),
        ),
    )
    laid = lay_over(team.pack, own)
    assert ids_in(laid.pack, "swearing.name_it") == ["o1", "t1", "t2", "a", "b", "c"]
    layers = [line.layer for line in laid.pack.situations[0].steps[1].lines]
    assert layers == [Layer.OWN, Layer.TEAM, Layer.TEAM, *[Layer.SHIPPED] * 3]
    assert team.refusals == laid.refusals == ()


def test_a_line_that_is_there_is_never_changed() -> None:
    asked = team_lines(team_step("swearing.name_it", "Swearing.Name_It", a="Something else.", t1="Ours."))
    laid = lay_over(a_pack(), asked)
    place = laid.pack.place_of("swearing.name_it.a")
    assert place
    assert place.line == a_pack().situations[0].steps[1].lines[0]
    assert laid.refusals == (Refusal("swearing.name_it.a", Clash.LINE_IS_THERE),)
    assert ids_in(laid.pack, "swearing.name_it") == ["t1", "a", "b", "c"]


def test_the_very_same_line_is_no_change() -> None:
    below = a_pack()
    same = LayerWords(Layer.TEAM, below.situations, below.rungs, below.moments, below.cards)
    assert lay_over(below, same).refusals == ()
    assert lay_over(below, same).pack == below


def test_titles_groups_and_ladders_stay_and_who_asks_for_others_is_told() -> None:
    other = team_step("swearing.name_it", "Another title", t1="Ours.")
    asked = LayerWords(Layer.TEAM, (Situation("swearing", "Cursing", (other,), "stuck", "one_warning"),))
    laid = lay_over(a_pack(), asked)
    swearing = laid.pack.situations[0]
    assert (swearing.title, swearing.group, swearing.ladder_id) == ("Swearing", "over_the_line", "standard")
    assert swearing.steps[1].title == "Swearing.Name_It"
    assert laid.refusals == (Refusal("swearing", Clash.FRAME_STAYS), Refusal("swearing.name_it", Clash.FRAME_STAYS))
    assert ids_in(laid.pack, "swearing.name_it")[0] == "t1", "its line is in use all the same"


def test_new_situations_steps_moments_and_rungs_are_added_behind_the_others() -> None:
    parcel = Situation("parcel", "Parcel", (team_step("parcel.own_it", "Own it", a="I look."),), "stuck")
    swearing = replace(
        a_pack().situations[0],
        steps=(team_step("swearing.last", "Last", a="Well."),),
        rungs=(Step("line", "Line", (Line("swearing.rungs.line.t1", "No further.", layer=Layer.TEAM),), Rung.LINE),),
    )
    closing = Situation("closing", "Closing", (team_step("closing.bye", "Bye", a="Bye."),))
    laid = lay_over(a_pack(), LayerWords(Layer.TEAM, (swearing, parcel), moments=(closing,)))
    shipped = [situation.id for situation in a_pack().situations]
    assert [situation.id for situation in laid.pack.situations] == [*shipped, "parcel"]
    assert [step.id for step in laid.pack.situations[0].steps] == ["let_it_fly", "name_it", "back", "last"]
    assert [moment.id for moment in laid.pack.moments][-1] == "closing"
    rung = laid.pack.rung_step(Rung.LINE, "swearing")
    assert rung
    assert rung.lines[0].say == "No further."
    general = laid.pack.rung_step(Rung.LINE, "shouting")
    assert general
    assert general.lines[0].id == "rungs.line.a"


def test_hidden_lines_are_not_shown_but_a_step_keeps_one() -> None:
    hidden = ("swearing.name_it.a", "rungs.notice.a", "rungs.notice.b", "rungs.notice.c", "swearing.nothing.a")
    laid = lay_over(a_pack(), LayerWords(Layer.OWN, hidden=hidden))
    assert ids_in(laid.pack, "swearing.name_it") == ["b", "c"]
    assert ids_in(laid.pack, "rungs.notice") == ["c"]
    assert laid.refusals == (
        Refusal("rungs.notice.c", Clash.LAST_LINE_STAYS),
        Refusal("swearing.nothing.a", Clash.NOTHING_TO_HIDE),
    )


def test_all_shipped_lines_may_be_hidden_where_the_layer_has_its_own() -> None:
    words = team_lines(team_step("swearing.name_it", "Swearing.Name_It", t1="Ours."))._replace(
        hidden=tuple(f"swearing.name_it.{letter}" for letter in "abc"),
    )
    laid = lay_over(a_pack(), words)
    assert ids_in(laid.pack, "swearing.name_it") == ["t1"]
    assert laid.refusals == ()


@pytest.mark.parametrize(
    ("order", "shown"),
    [
        (("c", "t1", "a", "b"), ["c", "t1", "a", "b"]),
        (("a", "t1"), ["a", "t1", "b", "c"]),
        (("b", "b"), ["b", "t1", "a", "c"]),
    ],
)
def test_lines_stand_in_the_order_asked_for_and_the_others_behind(order: tuple[str, ...], shown: list[str]) -> None:
    words = team_lines(team_step("swearing.name_it", "Swearing.Name_It", t1="Ours."))._replace(
        order={"swearing.name_it": order}
    )
    laid = lay_over(a_pack(), words)
    assert ids_in(laid.pack, "swearing.name_it") == shown
    assert laid.refusals == ()


def test_an_order_for_what_is_not_there_is_told() -> None:
    laid = lay_over(a_pack(), LayerWords(Layer.TEAM, order={"swearing.gone": ("a",), "swearing.name_it": ("z", "c")}))
    assert laid.refusals == (
        Refusal("swearing.gone", Clash.NOTHING_TO_ORDER),
        Refusal("swearing.name_it.z", Clash.NOTHING_TO_ORDER),
    )
    assert ids_in(laid.pack, "swearing.name_it") == ["c", "a", "b"]


def test_what_may_be_granted_is_added_and_never_changed() -> None:
    below = replace(a_pack(), cards=Cards(offers=(Offer("voucher", "A voucher", "20"),), safety=("112",)))
    above = Cards(offers=(Offer("voucher", "A voucher", "500"), Offer("month", "A month free")), safety=("Wave.",))
    laid = lay_over(below, LayerWords(Layer.OWN, cards=above))
    assert [(offer.id, offer.limit) for offer in laid.pack.cards.offers] == [("month", ""), ("voucher", "20")]
    assert laid.pack.cards.safety == ("Wave.", "112")
    assert laid.refusals == (Refusal("offers.voucher", Clash.OFFER_IS_THERE),)


# English stands in.


def test_english_stands_in_for_each_part_that_is_missing_at_its_place_and_marked() -> None:
    english = a_pack()
    swearing, shouting = english.situations[0], english.situations[1]
    hold = next(moment for moment in english.moments if moment.id == "hold")
    finnish = Pack(
        "fi",
        situations=(
            replace(shouting, title="Huutaa"),
            replace(swearing, title="Kiroilee", steps=(a_step("swearing.back", "Takaisin."),), rungs=()),
        ),
        rungs=(a_step("rungs.end", "Lopetan.", rung=Rung.END),),
        moments=(replace(hold, steps=hold.steps[1:]),),
    )
    pack = stand_in(finnish, english)
    others = [situation.id for situation in english.situations[2:]]
    assert [situation.id for situation in pack.situations] == ["shouting", *others, "swearing"]
    ours = pack.situation("swearing")
    assert ours
    assert ours.title == "Kiroilee"
    assert [(step.id, step.lines[0].language) for step in ours.steps] == [
        ("let_it_fly", "en"),
        ("name_it", "en"),
        ("back", ""),
    ]
    assert ours.rungs == (), "the general words of its own language are nearer than English ones"
    assert [step.id for step in pack.rungs] == ["notice", "line", "final", "hand_over", "end"]
    assert {line.language for step in pack.rungs for line in step.lines if step.id == "end"} == {""}
    held = pack.moment("hold")
    assert held
    assert [step.id for step in held.steps] == ["before", "return"], "before comes first: its place counts"
    assert pack.language == "fi"


def test_a_whole_language_has_nothing_standing_in() -> None:
    pack = stand_in(replace(a_pack(), language="fi"), a_pack())
    assert all(not line.language for line in lines_of(pack))
    assert pack == replace(a_pack(), language="fi")


def test_cards_a_language_lacks_are_english() -> None:
    english = replace(a_pack(), cards=Cards("Now", ("112",), help_plan=("Wave.",), mindset=("Turn it.",)))
    finnish = replace(a_pack(), cards=Cards("Nyt", ("112!",), listen_cues=("Kuuntele.",)))
    cards = stand_in(finnish, english).cards
    assert cards == Cards("Nyt", ("112!",), (), ("Wave.",), ("Kuuntele.",), ("Turn it.",))
