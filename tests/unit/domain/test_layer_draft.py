"""A layer is edited without touching what is below or what is not known; undo brings back the same draft."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.draft_history import MOST_UNDOS, DraftHistory
from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import LayerDraft, in_order, new_tables
from companion.domain.layer_tables import DraftRefusal, DraftRefusedError
from companion.domain.pack_limits import LONGEST_SAY, MOST_LINES, MOST_SITUATIONS
from companion.domain.prompts import Layer

NAME_IT = StepRef(Section.SITUATIONS, "swearing", "name_it")
NOTICE = StepRef(Section.SITUATIONS, "swearing", "notice", is_rung=True)
IN_GENERAL = StepRef(Section.RUNGS, "", "final", is_rung=True)
RETURN = StepRef(Section.MOMENTS, "hold", "return")

PLAIN_ID = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
WORD = st.sampled_from(["swearing", "hold", "steps", "lines", "id", "name_it", "notice", "final", "say", "", "ä.b"])
ANYTHING = st.recursive(
    st.booleans() | st.integers(-9, 9) | WORD | st.just(dt.date(2027, 1, 31)),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(WORD, inside, max_size=3),
    max_leaves=12,
)
FILE = st.dictionaries(st.sampled_from(["schema", "situations", "rungs", "moments", "hide", "order", "new"]), ANYTHING)


def a_layer() -> dict[str, Any]:
    """A team's pack with a bit of everything, known and unknown."""
    return {
        "schema": 1,
        "pack": "team",
        "language": "en",
        "name": "Northern team",
        "review_due": dt.date(2027, 1, 31),
        "hide": ["swearing.name_it.a"],
        "order": {"swearing.name_it": ["t1", "b"]},
        "situations": {
            "swearing": {
                "steps": [{"id": "name_it", "lines": [{"id": "t1", "say": "Old words.", "cue": "Low.", "mood": "x"}]}],
                "rungs": {"notice": {"lines": [{"id": "t1", "say": "Please."}]}},
                "colour": "blue",
            },
            "late": {"title": "Late", "group": "stuck", "steps": [{"id": "s", "title": "S", "lines": []}, 7]},
        },
        "rungs": {"final": {"lines": [{"id": "t1", "say": "Last time."}]}},
        "offers": {"list": [{"id": "voucher", "text": "A voucher"}]},
    }


def refused(edit: Any, *args: Any, **options: Any) -> DraftRefusal:
    with pytest.raises(DraftRefusedError) as error:
        edit(*args, **options)
    return error.value.refusal


@given(FILE)
def test_what_a_file_holds_is_given_back(tables: dict[str, Any]) -> None:
    before = copy.deepcopy(tables)
    draft = LayerDraft.from_tables(tables)
    assert draft.to_tables() == before
    draft.to_tables().clear()
    tables.clear()
    assert draft.to_tables() == before


@given(FILE, PLAIN_ID)
def test_no_broken_file_breaks_the_reading_of_it(tables: dict[str, Any], line_id: str) -> None:
    draft = LayerDraft.from_tables(tables)
    for ref in (NAME_IT, NOTICE, IN_GENERAL, RETURN):
        draft.lines_of(ref)
        draft.order_of(ref)
        draft.step_title(ref)
        try:
            added = draft.add_line(ref, DraftLine(line_id, "Words."))
        except DraftRefusedError as error:
            assert error.refusal in (DraftRefusal.BROKEN_FILE, DraftRefusal.ID_TAKEN)  # noqa: PT017
        else:
            assert DraftLine(line_id, "Words.") in added.lines_of(ref)
    for section in Section:
        for owner in draft.owners(section):
            draft.steps_of(section, owner)
    assert draft.hide("x.y.z").show("x.y.z").hidden == tuple(one for one in draft.hidden if one != "x.y.z")


def test_who_changes_the_tables_they_gave_or_got_changes_no_draft() -> None:
    given_tables = a_layer()
    draft = LayerDraft.from_tables(given_tables)
    given_tables["hide"].append("a.b.c")
    draft.to_tables()["situations"]["swearing"]["steps"].clear()
    assert draft.to_tables() == a_layer()


def test_what_it_holds() -> None:
    draft = LayerDraft.from_tables(a_layer())
    assert draft.header("name") == "Northern team"
    assert draft.hidden == ("swearing.name_it.a",)
    assert draft.lines_of(NAME_IT) == (DraftLine("t1", "Old words.", "Low."),)
    assert draft.lines_of(NOTICE) == (DraftLine("t1", "Please."),)
    assert draft.lines_of(IN_GENERAL) == (DraftLine("t1", "Last time."),)
    assert draft.lines_of(RETURN) == ()
    assert draft.order_of(NAME_IT) == ("t1", "b")
    assert draft.owners(Section.SITUATIONS) == ("swearing", "late")
    assert draft.title_of(Section.SITUATIONS, "late") == "Late"
    assert draft.steps_of(Section.SITUATIONS, "swearing") == (NAME_IT, NOTICE)
    assert draft.steps_of(Section.RUNGS, "") == (IN_GENERAL,)


@pytest.mark.parametrize(
    ("ref", "path"),
    [
        (NAME_IT, "swearing.name_it"),
        (NOTICE, "swearing.rungs.notice"),
        (IN_GENERAL, "rungs.final"),
        (RETURN, "hold.return"),
    ],
)
def test_a_line_is_added_edited_and_removed_wherever_a_step_is(ref: StepRef, path: str) -> None:
    assert ref.path == path
    empty = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "Mine"))
    added = empty.add_line(ref, DraftLine("own_1", "  My words. ", "Slow."))
    assert added.lines_of(ref) == (DraftLine("own_1", "My words.", "Slow."),)
    edited = added.edit_line(ref, DraftLine("own_1", "Other words."))
    assert edited.lines_of(ref) == (DraftLine("own_1", "Other words."),)
    assert edited.remove_line(ref, "own_1") == empty
    assert added.lines_of(ref)[0].say == "My words."


def test_the_tables_are_those_of_the_format() -> None:
    draft = LayerDraft.from_tables(new_tables(Layer.TEAM, "en", "Mine"))
    draft = draft.add_line(NAME_IT, DraftLine("team_1", "One.")).add_line(NOTICE, DraftLine("team_1", "Two.", "Low."))
    draft = draft.add_situation("team_late", "Late", "stuck")
    draft = draft.add_line(
        StepRef(Section.SITUATIONS, "team_late", "team_first"), DraftLine("team_1", "A."), title="Say"
    )
    draft = draft.hide("swearing.name_it.a").move_line(NAME_IT, ["a", "b", "team_1"], "team_1", 0)
    tables = draft.to_tables()
    assert tables["situations"] == {
        "swearing": {
            "steps": [{"id": "name_it", "lines": [{"id": "team_1", "say": "One."}]}],
            "rungs": {"notice": {"lines": [{"id": "team_1", "say": "Two.", "cue": "Low."}]}},
        },
        "team_late": {
            "title": "Late",
            "group": "stuck",
            "ladder": "standard",
            "steps": [{"id": "team_first", "title": "Say", "lines": [{"id": "team_1", "say": "A."}]}],
        },
    }
    assert tables["hide"] == ["swearing.name_it.a"]
    assert tables["order"] == {"swearing.name_it": ["team_1", "a", "b"]}
    assert all(type(key) is str for key in tables)
    tomli_w.dumps(tables)


def test_an_edit_keeps_what_it_does_not_know() -> None:
    draft = LayerDraft.from_tables(a_layer()).edit_line(NAME_IT, DraftLine("t1", "New words."))
    expected = a_layer()
    expected["situations"]["swearing"]["steps"][0]["lines"] = [{"id": "t1", "say": "New words.", "mood": "x"}]
    assert draft.to_tables() == expected


def test_with_its_last_line_a_step_goes_and_what_else_is_there_stays() -> None:
    draft = LayerDraft.from_tables(a_layer()).remove_line(NAME_IT, "t1").remove_line(NOTICE, "t1")
    swearing = draft.to_tables()["situations"]["swearing"]
    assert swearing["colour"] == "blue"
    assert not swearing.get("steps")
    assert "rungs" not in swearing
    assert draft.order_of(NAME_IT) == ("b",)
    gone = draft.remove_line(IN_GENERAL, "t1").to_tables()
    assert "rungs" not in gone
    assert gone["offers"] == a_layer()["offers"]


def test_a_situation_of_this_layer_goes_with_its_last_line() -> None:
    empty = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "Mine"))
    ref = StepRef(Section.SITUATIONS, "own_late", "own_first")
    draft = empty.add_situation("own_late", "Late", "stuck").add_line(ref, DraftLine("own_1", "A."), title="Say")
    assert (
        draft.rename(Section.SITUATIONS, "own_late", "Too late").title_of(Section.SITUATIONS, "own_late") == "Too late"
    )
    assert draft.rename_step(ref, "Say it").step_title(ref) == "Say it"
    assert draft.remove_line(ref, "own_1") == empty


def test_a_situation_keeps_its_name_before_it_has_a_line() -> None:
    empty = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "Mine"))
    draft = empty.add_situation("own_late", "Late", "stuck").rename(Section.SITUATIONS, "own_late", "Too late")
    assert draft.title_of(Section.SITUATIONS, "own_late") == "Too late"


def test_what_comes_from_below_cannot_be_changed_only_hidden() -> None:
    draft = LayerDraft.from_tables(a_layer())
    assert refused(draft.edit_line, NAME_IT, DraftLine("a", "Mine now.")) == DraftRefusal.NOT_HERE
    assert refused(draft.remove_line, NAME_IT, "a") == DraftRefusal.NOT_HERE
    assert refused(draft.rename, Section.SITUATIONS, "swearing", "Mine") == DraftRefusal.NOT_HERE
    assert refused(draft.rename_step, NAME_IT, "Mine") == DraftRefusal.NOT_HERE
    hidden = draft.hide("swearing.name_it.b")
    assert hidden.hidden == ("swearing.name_it.a", "swearing.name_it.b")
    assert hidden.hide("swearing.name_it.b") is hidden
    assert hidden.show("swearing.name_it.b") == draft
    assert "hide" not in draft.show("swearing.name_it.a").to_tables()


def test_lines_of_all_layers_are_put_in_order() -> None:
    draft = LayerDraft.from_tables(a_layer())
    moved = draft.move_line(NAME_IT, ["t1", "b", "c"], "c", 0)
    assert moved.order_of(NAME_IT) == ("c", "t1", "b")
    assert draft.move_line(NAME_IT, ["t1", "b", "c"], "b", 1) is draft
    assert moved.add_line(NAME_IT, DraftLine("t2", "More.")).order_of(NAME_IT) == ("c", "t1", "b", "t2")
    assert refused(draft.move_line, NAME_IT, ["t1"], "z", 0) == DraftRefusal.NOT_HERE


def test_in_order_puts_what_is_named_first_and_forgets_nothing() -> None:
    assert in_order(["a", "b", "c"], ["c", "gone", "a", "c"]) == ("c", "a", "b")
    assert in_order(["a", "b"], []) == ("a", "b")


def test_steps_of_a_layer_are_put_in_order() -> None:
    draft = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "Mine"))
    refs = [StepRef(Section.SITUATIONS, "swearing", name) for name in ("one", "two", "three")]
    for ref in refs:
        draft = draft.add_line(ref, DraftLine("own_1", "A."), title=ref.step)
    assert draft.move_step(refs[2], 0).steps_of(Section.SITUATIONS, "swearing") == (refs[2], refs[0], refs[1])
    assert refused(draft.move_step, NAME_IT, 0) == DraftRefusal.NOT_HERE


def test_ids_never_collide_with_another_layer_or_an_older_line() -> None:
    draft = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "Mine"))
    assert draft.new_line_id(NAME_IT, Layer.OWN, ["a", "team_1"]) == "own_1"
    draft = draft.add_line(NAME_IT, DraftLine("own_1", "A.")).add_line(NAME_IT, DraftLine("own_2", "B."))
    assert draft.remove_line(NAME_IT, "own_1").new_line_id(NAME_IT, Layer.OWN) == "own_3"
    assert draft.new_line_id(NAME_IT, Layer.TEAM) == "team_1"
    assert refused(draft.add_line, NAME_IT, DraftLine("own_1", "C.")) == DraftRefusal.ID_TAKEN
    assert draft.new_situation_id("Myöhässä taas!", Layer.TEAM) == "team_myohassa_taas"
    assert draft.new_situation_id("Καθυστέρηση", Layer.TEAM) == "team_1"
    assert draft.new_situation_id("Late", Layer.TEAM, ["team_late"]) == "team_late_1"
    assert len(draft.new_situation_id("a" * 60, Layer.TEAM, ["team_" + "a" * 32])) <= 40


def test_limits_are_refused_and_nothing_is_cut() -> None:
    draft = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "Mine"))
    assert refused(draft.add_line, NAME_IT, DraftLine("own_1", " \n ")) == DraftRefusal.EMPTY
    assert refused(draft.add_line, NAME_IT, DraftLine("own_1", "x" * (LONGEST_SAY + 1))) == DraftRefusal.TOO_LONG
    for number in range(MOST_LINES):
        draft = draft.add_line(NAME_IT, DraftLine(f"own_{number}", "A."))
    assert refused(draft.add_line, NAME_IT, DraftLine("own_99", "B.")) == DraftRefusal.TOO_MANY
    for number in range(MOST_SITUATIONS - 1):
        draft = draft.add_situation(f"own_s{number}", "S", "stuck")
    assert refused(draft.add_situation, "own_more", "S", "stuck") == DraftRefusal.TOO_MANY


EDITS = st.lists(
    st.tuples(st.sampled_from(["add", "hide", "show", "remove", "move"]), st.sampled_from("abc")), max_size=30
)


def edited(draft: LayerDraft, kind: str, letter: str) -> LayerDraft:
    try:
        match kind:
            case "add":
                return draft.add_line(NAME_IT, DraftLine(letter, f"Say {letter}."))
            case "remove":
                return draft.remove_line(NAME_IT, letter)
            case "move":
                return draft.move_line(NAME_IT, ["a", "b", "c"], letter, 0)
            case "hide":
                return draft.hide(f"swearing.name_it.{letter}")
            case _:
                return draft.show(f"swearing.name_it.{letter}")
    except DraftRefusedError:
        return draft


@given(EDITS)
def test_undo_goes_back_the_way_it_came_and_redo_forth(edits: list[tuple[str, str]]) -> None:
    history = DraftHistory(LayerDraft.from_tables(a_layer()))
    seen = [history.now]
    for kind, letter in edits:
        history = history.do(edited(history.now, kind, letter))
        if history.now != seen[-1]:
            seen.append(history.now)
    for before in reversed(seen[:-1]):
        history = history.undo()
        assert history.now is before
    assert history.undo() is history
    for after in seen[1:]:
        history = history.redo()
        assert history.now is after
    assert history.redo() is history


def test_a_new_edit_ends_what_could_be_done_again_and_the_memory_is_bounded() -> None:
    history = DraftHistory(LayerDraft.from_tables({}))
    history = history.do(history.now.hide("a.b.c")).undo()
    assert history.future
    history = history.do(history.now.hide("x.y.z"))
    assert history.future == ()
    for number in range(MOST_UNDOS + 5):
        history = history.do(history.now.hide(f"a.b.{number}"))
    assert len(history.past) == MOST_UNDOS
