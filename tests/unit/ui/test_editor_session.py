"""What is edited is saved at once, can be undone, and is never lost when the disk refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.layer import DraftLine, Section
from companion.domain.prompts import Layer
from companion.ui.view_state import editor_edits as edits
from companion.ui.view_state import editor_view as view
from companion.ui.view_state.editor_session import EditorSession, Target
from companion.ui.view_state.parts import Tone
from tests.support.editor import FULL, NAME_IT, Shelf, own_lines
from tests.support.english import plain
from tests.support.words import a_pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.layer_draft import LayerDraft


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(a_pack())


@pytest.fixture
def session(shelf: Shelf) -> EditorSession:
    opened = EditorSession(shelf.ports, "en", plain)
    assert opened.open(Target(Layer.OWN, "en"))
    return opened


def hiding(line_id: str) -> Callable[[LayerDraft], LayerDraft]:
    return lambda draft: draft.hide(line_id)


def ids(session: EditorSession) -> list[str]:
    return [line.line_id for line in edits.lines_of(session, NAME_IT)]


def test_every_edit_is_saved_and_undone_one_by_one(session: EditorSession, shelf: Shelf) -> None:
    assert edits.add_line(session, NAME_IT, "Mine.", "Low.") == "own_1"
    assert session.do(lambda draft: draft.hide("swearing.name_it.a"))
    assert edits.move_line(session, NAME_IT, "own_1", 2)
    assert ids(session) == ["a", "b", "own_1", "c"]
    assert shelf.own().hidden == ("swearing.name_it.a",)
    assert shelf.saves == 3
    assert session.undo() == NAME_IT
    assert ids(session) == ["own_1", "a", "b", "c"]
    session.undo()
    session.undo()
    assert not session.can_undo
    assert shelf.own().lines_of(NAME_IT) == ()
    for _ in range(3):
        session.redo()
    assert ids(session) == ["a", "b", "own_1", "c"]
    assert shelf.own().lines_of(NAME_IT) == (DraftLine("own_1", "Mine.", "Low."),)


def test_nothing_is_written_before_there_is_something_to_keep(session: EditorSession, shelf: Shelf) -> None:
    assert shelf.saves == 0
    assert not session.do(lambda draft: draft)
    assert shelf.saves == 0


def test_what_is_not_possible_is_said_and_changes_nothing(session: EditorSession, shelf: Shelf) -> None:
    assert not session.do(lambda draft: draft.edit_line(NAME_IT, DraftLine("a", "Changed.")))
    assert session.refusal == "This belongs to another layer and can only be hidden."
    assert edits.add_line(session, NAME_IT, "  ", "") == ""
    assert session.refusal == "It needs some words first."
    assert shelf.saves == 0


def test_a_line_of_ones_own_takes_the_place_of_one_from_below(session: EditorSession) -> None:
    new = edits.make_own_of(session, NAME_IT, "b")
    assert ids(session) == ["a", new, "b", "c"]
    lines = {line.line_id: line for line in edits.lines_of(session, NAME_IT)}
    assert lines["b"].hidden_by is Layer.OWN
    assert lines[new].say == lines["b"].say
    session.undo()
    assert ids(session) == ["a", "b", "c"]


def test_a_full_disk_loses_nothing(session: EditorSession, shelf: Shelf) -> None:
    shelf.is_full = True
    edits.add_line(session, NAME_IT, "Mine.", "")
    assert (session.problem, session.is_saved) == (FULL, False)
    assert ids(session)[0] == "own_1"
    edits.add_line(session, NAME_IT, "Mine too.", "")
    shelf.is_full = False
    assert session.save()
    assert (session.problem, session.is_saved) == ("", True)
    assert len(shelf.own().lines_of(NAME_IT)) == 2


def test_a_broken_file_is_named_and_a_teams_that_cannot_be_read_is_not_opened(shelf: Shelf) -> None:
    shelf.problem = "en.toml cannot be read."
    session = EditorSession(shelf.ports, "en", plain)
    assert session.open(Target(Layer.OWN, "en"))
    assert session.problem == "en.toml cannot be read."
    shelf.unreadable = "team.toml cannot be read. It was left as it is."
    assert not session.open(Target(Layer.TEAM, "en", "team.toml"))
    assert session.layer is Layer.OWN
    assert session.problem == shelf.unreadable


def test_a_new_teams_pack_is_there_at_once_and_brings_its_language(session: EditorSession, shelf: Shelf) -> None:
    assert session.open(Target(Layer.TEAM, "en", "north/our-team.toml"))
    kept = shelf.kept[Layer.TEAM, "north/our-team.toml"]
    assert (kept["schema"], kept["pack"], kept["language"], kept["name"]) == (1, "team", "en", "our-team")
    kept["language"] = "fi"
    session.open(Target(Layer.TEAM, "en", "north/our-team.toml"))
    assert session.target.language == "fi"
    for wrong in ("../en", "", 7):
        kept["language"] = wrong
        session.open(Target(Layer.TEAM, "en", "north/our-team.toml"))
        assert session.target.language == "en"


def test_new_situations_and_steps(session: EditorSession, shelf: Shelf) -> None:
    ref = edits.add_situation(session, "Late delivery", "stuck", "Let me look.")
    assert ref is not None
    assert shelf.own().owners(Section.SITUATIONS) == ("own_late_delivery",)
    found = session.step(ref)
    assert found is not None
    assert (found[0].title, found[1].title) == ("Late delivery", "Late delivery")
    second = edits.add_step(session, ref, "Then", "And then.")
    assert second is not None
    assert edits.move_step(session, second, -1)
    assert shelf.own().steps_of(Section.SITUATIONS, "own_late_delivery") == (second, ref)
    assert edits.add_step(session, NAME_IT, "Last", "Last of all.") is not None
    assert edits.add_situation(session, "x" * 61, "stuck", "Let me look.") is None


def test_the_tree_finds_titles_sentences_and_cues_without_accents(session: EditorSession) -> None:
    edits.add_line(session, NAME_IT, "Ναι, ακούω.", "")

    def found(wanted: str) -> list[str]:
        groups = view.tree(session.owners, wanted, plain)
        return [child.title for group in groups for node in group.nodes for child in node.children or (node,)]

    assert len(found("")) > 10
    assert found("ΑΚΟΥΩ ναι") == ["Swearing.Name_It"]
    assert found("cue of ear.listen") == ["Ear.Listen"]
    assert found("nobody says this") == []
    assert "Swearing.Let_It_Fly" in found("swearing")


def test_marks_say_the_layers_in_words(session: EditorSession) -> None:
    edits.add_line(session, NAME_IT, "Mine.", "")
    session.do(lambda draft: draft.hide("swearing.name_it.a"))
    nodes = {n.title: n for group in view.tree(session.owners, "", plain) for n in group.nodes}
    assert nodes["Swearing"].mark == "shipped · yours · 1 hidden"
    assert nodes["Shouting"].mark == "shipped"
    found = session.step(NAME_IT)
    assert found is not None
    rows = view.rows(found[1], Layer.OWN, plain)
    assert [row.mark for row in rows] == ["yours", "shipped · hidden", "shipped", "shipped"]
    assert [row.can_hide for row in rows] == [False, False, True, True]
    assert [row.can_show for row in rows] == [False, True, False, False]


def test_the_last_line_of_a_step_cannot_be_hidden(session: EditorSession) -> None:
    for letter in "ab":
        assert session.do(hiding(f"swearing.name_it.{letter}"))
    found = session.step(NAME_IT)
    assert found is not None
    assert not any(row.can_hide for row in view.rows(found[1], Layer.OWN, plain))


def test_a_sentence_is_judged_in_plain_words() -> None:
    good = view.judgement("I’m on it, and I’ll tell you what I see.", "en", None, plain)
    assert (good.figures, good.sentences, good.tone) == ("10 words · 4 seconds aloud", ("Easy to say.",), Tone.CALM)
    bad = view.judgement("Calm down!", "en", None, plain)
    assert bad.figures == "2 words · 1 second aloud"
    assert bad.sentences == (
        "An exclamation mark sounds like shouting.",
        "“Calm down” sounds like a script. Say it as you would to a neighbour.",
    )
    assert bad.tone is Tone.CARE
    assert view.judgement("I’m here[, {agent}].", "en", None, plain).without_fields.endswith("“I’m here.”")
    assert view.judgement(" ", "en", None, plain).figures == ""


def test_what_is_saved_as_text_can_be_pasted_again(session: EditorSession, shelf: Shelf) -> None:
    shelf.put(own_lines("Say it plainly, please.", "And once more."))
    session.open(Target(Layer.OWN, "en"))
    text = view.as_document(session.owners, Layer.OWN)
    assert text == "# Swearing\n## Swearing.Name_It\n- Say it plainly, please.\n- And once more."
