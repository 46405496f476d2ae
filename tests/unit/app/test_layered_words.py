"""The words in use: where the team's pack comes from, what is kept of it, and what the agent has not seen."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from companion.app.layered_words import LayeredWords
from companion.app.offline_packs import OfflinePacks
from companion.app.paths import Places, places_of, resources_folder
from companion.domain.pack_changes import Change, What
from companion.domain.prompts import Layer
from companion.domain.settings import Settings
from companion.integrations.pack_order import PackRefusedError
from companion.storage.private_files import make_private_folder
from companion.storage.settings_file import SettingsFile
from companion.storage.team_pack import Sighting, look_at
from tests.support.team import FIVE_BROKEN, LINES, team_pack

OTHER = LINES.replace("I want to get this done", "I do want to get this done").replace("t2", "t3")


class Team:
    """One profile, and a folder that somebody else fills."""

    def __init__(self, home: Path) -> None:
        self.places: Places = places_of(str(home / "profile"))
        self.places.make_folders()
        self.folder = home / "share"
        self.folder.mkdir()
        self.settings = Settings(team_pack=str(self.folder))

    def publish(self, text: str, name: str = "en.toml") -> None:
        (self.folder / name).write_text(text, "utf-8")

    def start(self, settings: Settings | None = None) -> LayeredWords:
        words = LayeredWords(self.places, resources_folder(), settings or self.settings)
        words.load("en")
        return words

    def look(self, words: LayeredWords) -> list[str]:
        """One look at the source, and the words loaded anew."""
        told = words.take_in(look_at(self.settings.team_pack), "en")
        if words.outdated():
            told += words.load("en").problems
            words.unseen("en")
        return told

    def write_own(self, text: str) -> Path:
        make_private_folder(self.places.own_lines)
        path = self.places.own_lines / "en.toml"
        path.write_text(text, "utf-8")
        return path


@pytest.fixture
def team(tmp_path: Path) -> Team:
    return Team(tmp_path)


def says(words: LayeredWords, line_id: str) -> str | None:
    place = words._loaded["en"].pack.place_of(line_id)
    return place.line.say if place else None


def test_without_a_team_there_are_the_shipped_words_and_nothing_is_written(team: Team) -> None:
    words = team.start(Settings())
    assert words._loaded["en"].problems == ()
    assert words.unseen("en") == ()
    assert words.outdated() == []
    assert not team.places.team_packs.exists()


def test_the_source_is_only_looked_at_later_and_its_copy_serves_when_it_is_gone(team: Team) -> None:
    team.publish(team_pack())
    words = team.start()
    assert says(words, "swearing.name_it.t1") is None
    assert team.look(words) == []
    assert says(words, "swearing.name_it.t1") is not None
    (copy,) = team.places.team_packs.glob("copy-*/en/*.toml")
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600

    (team.folder / "en.toml").unlink()
    team.folder.rmdir()
    words = team.start()
    assert says(words, "swearing.name_it.t1") is not None, "from the copy, before anybody looked"
    told = team.look(words)
    assert told[-1].endswith("cannot be reached; the copy of the last time is used.")
    assert says(words, "swearing.name_it.t1") is not None


def test_a_share_that_is_not_connected_looks_empty_and_takes_nothing_away(team: Team) -> None:
    team.publish(team_pack())
    team.look(team.start())
    (team.folder / "en.toml").unlink()
    words = team.start()
    assert "cannot be reached" in team.look(words)[-1]
    assert says(words, "swearing.name_it.t1") is not None


def test_without_a_copy_the_shipped_words_are_used(team: Team) -> None:
    words = team.start()
    assert team.look(words)[-1].endswith("cannot be reached; the shipped words are used.")


def test_a_broken_new_version_is_named_and_the_copy_goes_on(team: Team) -> None:
    team.publish(team_pack())
    words = team.start()
    team.look(words)
    team.publish(team_pack().replace("schema = 1", "schema = 9"))
    (told,) = team.look(words)
    assert told == "en.toml is not used: it was made for a newer Call Companion."
    assert says(words, "swearing.name_it.t1") is not None
    assert words.unseen("en") == ()


def test_a_pack_taken_out_of_a_folder_that_holds_others_is_gone(team: Team) -> None:
    team.publish(team_pack())
    team.publish(team_pack(language="fi"), "fi.toml")
    words = team.start()
    team.look(words)
    (team.folder / "en.toml").unlink()
    assert team.look(words) == []
    assert says(words, "swearing.name_it.t1") is None
    assert len(words.unseen("en")) == 3


def test_five_broken_lines_are_named_and_counted(team: Team) -> None:
    team.publish(team_pack(LINES + FIVE_BROKEN))
    words = team.start()
    assert len(team.look(words)) == 5
    assert says(words, "wont_take_no.why.t5") is not None
    assert "team     Support Helsinki 1: 4 lines, 5 set aside" in words.listed("en")


def test_a_new_version_is_told_until_it_was_seen_and_own_lines_stay_as_they_are(team: Team) -> None:
    own = team.write_own(
        'schema = 1\npack = "own"\nlanguage = "en"\n# mine, all mine\n'
        '[[situations.swearing.steps]]\nid = "name_it"\nlines = [{ id = "own1", say = "Mine." }]\n'
    )
    before = own.read_bytes()
    team.publish(team_pack())
    words = team.start()
    team.look(words)
    assert words.unseen("en") == (), "there is nothing to compare the first one with"
    team.publish(team_pack(OTHER, version="2"))
    team.look(words)
    place = ("Swearing", "Name the swearing")
    expected = (
        Change(
            What.LINE,
            place,
            "I want to get this done with you, and I can’t through the swearing.",
            "I do want to get this done with you, and I can’t through the swearing.",
        ),
        Change(What.LINE, place, new="Give me the number once more, without the swearing, please."),
        Change(What.LINE, place, old="Give me the number once more, without the swearing, please."),
    )
    assert words.unseen("en") == expected
    again = team.start()
    assert again.unseen("en") == expected, "it is told again until it was seen"
    again.mark_seen("en")
    assert again.unseen("en") == ()
    assert team.start().unseen("en") == ()
    assert says(again, "swearing.name_it.own1") == "Mine."
    assert own.read_bytes() == before


def test_a_version_that_changes_no_word_is_not_told(team: Team) -> None:
    team.publish(team_pack())
    words = team.start()
    team.look(words)
    team.publish(team_pack(version="1.1"))
    team.look(words)
    assert words.unseen("en") == ()
    assert "Support Helsinki 1.1" in words.listed("en")
    assert team.start().unseen("en") == ()


def test_own_lines_that_were_written_meanwhile_are_not_current(team: Team) -> None:
    words = team.start(Settings())
    team.write_own('schema = 1\nlanguage = "en"\n')
    assert words.outdated() == ["en"]
    words.load("en")
    assert words.outdated() == []


def test_what_was_seen_at_another_source_is_not_taken(team: Team) -> None:
    team.publish(team_pack())
    words = team.start()
    assert words.take_in(Sighting("/elsewhere", look_at(team.settings.team_pack).files), "en") == []
    assert says(words, "swearing.name_it.t1") is None
    assert words.outdated() == []


def test_a_disk_that_takes_no_copy_is_told_and_the_words_are_used(team: Team) -> None:
    team.publish(team_pack())
    words = team.start()
    team.places.team_packs.write_text("in the way")
    assert "No copy of the team’s pack could be kept" in team.look(words)[0]
    assert says(words, "swearing.name_it.t1") is not None


# Importing, exporting, listing.


def test_an_imported_pack_is_used_and_how_to_undo_it_is_told(team: Team, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(team_pack(LINES + FIVE_BROKEN), "utf-8")
    words = team.start(Settings())
    told = words.take(file)
    assert "Support Helsinki 1: 4 lines, 5 set aside" in told
    assert f"pack check {file}" in told
    kept = team.places.team_packs / "imported" / "en" / "mine.toml"
    assert str(kept) in told
    assert "delete that file" in told
    assert words.outdated() == ["en"]
    words.load("en")
    words.unseen("en")
    assert says(words, "swearing.name_it.t1") is not None

    file.write_text(team_pack(OTHER), "utf-8")
    undo = words.take(file).splitlines()[-1]
    words.load("en")
    assert len(words.unseen("en")) == 4
    before = Path(undo.removeprefix("To undo: call-companion pack import "))
    words.take(before)
    words.load("en")
    assert words.unseen("en") == ()
    kept.unlink()
    assert words.outdated() == ["en"]


@pytest.mark.parametrize("text", ["schema = 9", "no toml", 'schema = 1\nname = "x"'])
def test_a_pack_that_is_broken_as_a_whole_is_not_imported(team: Team, tmp_path: Path, text: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text, "utf-8")
    words = team.start(Settings())
    with pytest.raises(PackRefusedError, match=r"mine.toml is not used: "):
        words.take(file)
    with pytest.raises(PackRefusedError, match=r"gone.toml is not used: No such file"):
        words.take(tmp_path / "gone.toml")
    assert words.outdated() == []


def test_where_a_source_is_set_nothing_is_imported(team: Team, tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError, match="and that stays"):
        team.start().take(tmp_path / "mine.toml")


def test_an_export_is_whole_and_not_among_our_own_files(team: Team, tmp_path: Path) -> None:
    words = team.start()
    team.publish(team_pack())
    team.look(words)
    told = words.export("en", tmp_path / "all.toml")
    assert told.endswith(f"written to {tmp_path / 'all.toml'}")
    text = (tmp_path / "all.toml").read_text("utf-8")
    assert 'name = "Call Companion + Support Helsinki"' in text
    assert 'reviewed_by = ""' in text, "nobody has read the two together"
    with pytest.raises(PackRefusedError, match="keeps its own files"):
        words.export("en", team.places.data / "all.toml")


def test_what_is_in_use_is_listed_with_its_places(team: Team) -> None:
    team.publish(team_pack())
    words = team.start()
    assert "team     none" in words.listed("en")
    team.look(words)
    listed = words.listed("en")
    assert str(resources_folder() / "packs" / "en" / "core.toml") in listed
    assert f"         {team.folder}\n" in listed
    assert "own      none" in listed
    again = team.start()
    assert f"{team.folder} (the copy of the last time)" in again.listed("en")


def test_without_a_program_the_source_is_looked_at_and_nothing_written(team: Team) -> None:
    team.publish(team_pack())
    SettingsFile(team.places.settings_file).save(team.settings)
    assert "team     Support Helsinki 1: 3 lines" in OfflinePacks(team.places).listed()
    assert not team.places.team_packs.exists()


def test_another_source_is_followed_and_the_first_one_forgotten(team: Team, tmp_path: Path) -> None:
    team.publish(team_pack())
    words = team.start()
    team.look(words)
    words.follow(Settings(team_pack=str(tmp_path / "other")))
    assert words.outdated() == ["en"]
    words.load("en")
    assert says(words, "swearing.name_it.t1") is None
    words.follow(team.settings)
    words.load("en")
    assert says(words, "swearing.name_it.t1") is not None, "from its copy"


def test_each_language_has_the_teams_words_of_its_own(team: Team) -> None:
    team.publish(team_pack(language="fi"), "fi.toml")
    words = team.start()
    words.load("fi")
    words.take_in(look_at(team.settings.team_pack), "en")
    assert words.outdated() == ["fi"]
    assert words.load("fi").pack.place_of("swearing.name_it.t1") is not None
    assert {layer.layer for layer in words.load("en").layers} == {Layer.SHIPPED}
