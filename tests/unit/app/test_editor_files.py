"""The editor over the real files: the team's lines are seen as the team's, and what is kept is among the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.editor_files import editor_ports, own_lines_file
from companion.app.layered_words import LayeredWords
from companion.app.paths import places_of, resources_folder
from companion.domain.prompts import Layer
from companion.domain.settings import Settings
from companion.ui.view_state import editor_edits as edits
from companion.ui.view_state.editor_session import EditorSession, Target
from tests.support.editor import NAME_IT
from tests.support.english import plain
from tests.support.team import team_pack

if TYPE_CHECKING:
    from pathlib import Path


def test_own_lines_are_written_over_the_teams_and_are_in_the_words_loaded_next(tmp_path: Path) -> None:
    places = places_of(str(tmp_path / "profile"))
    places.make_folders()
    words = LayeredWords(places, resources_folder(), Settings())
    team = tmp_path / "team.toml"
    team.write_text(team_pack(), "utf-8")
    words.take(team)
    words.load("en")

    session = EditorSession(editor_ports(places, words.below_own), "en", plain)
    assert session.open(Target(Layer.OWN, "en"))
    lines = {line.line_id: line.layer for line in edits.lines_of(session, NAME_IT)}
    assert lines == {"t1": Layer.TEAM, "t2": Layer.TEAM, "a": Layer.SHIPPED, "b": Layer.SHIPPED, "c": Layer.SHIPPED}

    edits.add_line(session, NAME_IT, "Mine.", "")
    edits.make_own_of(session, NAME_IT, "t2")
    session.do(lambda draft: draft.hide("swearing.name_it.a"))
    edits.move_line(session, NAME_IT, "own_1", 2)
    assert own_lines_file(places, "en").exists()
    assert words.outdated() == ["en"]
    loaded = words.load("en")
    assert loaded.problems == ()
    situation = loaded.pack.situation("swearing")
    assert situation is not None
    step = next(step for step in situation.steps if step.id == "name_it")
    shown = [line.line_id for line in edits.lines_of(session, NAME_IT) if not line.is_hidden]
    assert [line.id.rsplit(".", 1)[-1] for line in step.lines] == shown
    assert shown.count("t2") == 0


def test_a_team_lead_sees_what_is_shipped_below_their_pack(tmp_path: Path) -> None:
    places = places_of(str(tmp_path / "profile"))
    places.make_folders()
    words = LayeredWords(places, resources_folder(), Settings())
    team = tmp_path / "team.toml"
    team.write_text(team_pack(), "utf-8")
    session = EditorSession(editor_ports(places, words.below_own), "en", plain)
    assert session.open(Target(Layer.TEAM, "en", str(team)))
    assert edits.add_line(session, NAME_IT, "Ours.", "") == "team_1"
    lines = edits.lines_of(session, NAME_IT)
    assert [(line.line_id, line.layer) for line in lines[:3]] == [(i, Layer.TEAM) for i in ("t1", "t2", "team_1")]
    assert 'owner = "Aino, support lead"' in team.read_text("utf-8")
