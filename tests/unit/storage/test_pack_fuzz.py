"""Packs are untrusted: whatever the bytes are, what is shipped stays in use and nothing but sentences comes back."""

from __future__ import annotations

import datetime as dt
import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.app.paths import resources_folder
from companion.domain.layers import lines_of, steps_of
from companion.domain.pack_changes import changes
from companion.domain.pack_limits import LONGEST_CUE, LONGEST_SAY, LONGEST_TITLE
from companion.domain.prompts import Layer, fill
from companion.storage.guarded_toml import TomlRefusedError
from companion.storage.pack_check import check_pack
from companion.storage.pack_files import PackFile, lay, load_shipped, named, not_used
from companion.storage.pack_head import PackHead
from companion.storage.pack_writer import pack_text
from tests.support.team import FIVE_BROKEN, LINES, team_pack

RESOURCES = resources_folder()
SHIPPED = load_shipped(RESOURCES, "en").pack
SHIPPED_LINES = {line.id: line for line in lines_of(SHIPPED)}
TODAY = dt.date(2026, 11, 24)
SEEDS = (
    team_pack(LINES + FIVE_BROKEN),
    team_pack('hide = ["swearing.name_it.b", "rungs.end.a"]\n[order]\n"swearing.name_it" = ["b", "t1"]\n' + LINES),
    team_pack(
        '[safety]\ntitle = "Now"\nsteps = ["112"]\n[offers]\nlist = [{ id = "a", text = "b", limit = "c" }]\n'
        '[situations.own]\ntitle = "Own"\ngroup = "stuck"\nstyles = [{ id = "x", title = "y" }]\n'
        '[[situations.own.steps]]\nid = "s"\ntitle = "S"\nstyle = "x"\nmakes = "follow_up"\n'
        'lines = [{ id = "a", say = "Hi[, {agent}].", cue = "Slow." }]\n[situations.own.rungs.end]\n'
        'lines = [{ id = "a", say = "Bye." }]\n[moments.hold]\nsteps = [{ id = "before", lines = [] }]\n'
    ),
)
PIECES = (
    *(
        "[",
        "]",
        "{",
        "}",
        "[[",
        "]]",
        '"',
        "'",
        '"""',
        "=",
        ".",
        ",",
        "#",
        "\n",
        "\\",
        "\0",
        "\x1b[2J",
        "\u202e",
        "\ud7ff",
    ),
    *("7", "-1", "1e999", "nan", "true", "1979-05-27", "{}", "[]", "[[]]", '""', "'rungs'", "_", "<b>x</b>", "&amp;"),
    *("id", "say", "lines", "steps", "rungs", "title", "situations", "swearing", "name_it", "hide", "order", "schema"),
    *("{agent}", "[{agent}]", "[[{agent}]]", "{boss}", "\\u202E", "\\U0001F600", "\\ud800", "a" * 300, "a." * 30),
)
# So long the slowest file may take: some are half a megabyte.
LONGEST_S = 5.0


def mutated(dice: random.Random) -> bytes:
    """A pack with some of its parts cut, doubled, swapped or replaced by what hurts."""
    text = dice.choice(SEEDS)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.choice((0, 0, 1, 2, 8, 60)))
        piece = dice.choice((dice.choice(PIECES), text[start:end] * 2, "", dice.choice(PIECES) * dice.choice((2, 50))))
        text = text[:start] + piece + text[end:]
    content = text.encode("utf-8", "replace")
    if dice.random() < 0.1:
        place = dice.randrange(len(content) + 1)
        content = content[:place] + dice.randbytes(4) + content[place + 2 :]
    return content


def judge(content: bytes) -> None:
    """Take a file in as the program does, and see that nothing below it changed."""
    began = time.monotonic()
    file = PackFile("team.toml", content)
    try:
        pack, layer = lay(Layer.TEAM, file, SHIPPED)
    except TomlRefusedError as refused:
        sentence = not_used(file.name, refused)
        assert sentence.isprintable()
        assert len(sentence) < 300
        checked = check_pack(file, RESOURCES, TODAY)  # against its own language: there it may be without fault
        assert checked.problems or checked.head.language in {"fi", "el"}
        return
    lines = list(lines_of(pack))
    assert all(line == SHIPPED_LINES[line.id] for line in lines if line.layer is Layer.SHIPPED)
    hidden = SHIPPED_LINES.keys() - {line.id for line in lines}
    assert hidden <= set(layer.words.hidden), "only what it asks to hide is hidden"
    assert len({line.id for line in lines}) == len(lines)
    assert all(step.lines and len(step.title) <= LONGEST_TITLE for step in steps_of(pack))
    for line in lines:
        assert len(line.say) <= LONGEST_SAY
        assert len(line.cue) <= LONGEST_CUE
        assert (line.say + line.cue).isprintable()
        assert "{" not in fill(line.say, {})
    assert all(sentence.isprintable() for sentence in named(layer))
    checked = check_pack(file, RESOURCES, TODAY)
    assert all(f"{finding.place}{finding.why}".isprintable() for finding in (*checked.problems, *checked.advice))
    changes(SHIPPED, pack)
    again, _ = lay(
        Layer.TEAM, PackFile("all.toml", pack_text(pack, PackHead("merged", "en"), SHIPPED).encode()), SHIPPED
    )
    assert list(lines_of(again)) == lines
    assert time.monotonic() - began < LONGEST_S


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_a_mutated_pack_changes_nothing_below_it(seed: int) -> None:
    judge(mutated(random.Random(seed)))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_taken_or_refused(content: bytes) -> None:
    judge(content)


@pytest.mark.storm
@pytest.mark.timeout(180)
def test_a_minute_of_mutated_packs() -> None:
    seed = random.SystemRandom().randrange(2**32)
    dice = random.Random(seed)
    ends = time.monotonic() + 60.0
    count = 0
    while time.monotonic() < ends:
        content = mutated(dice)
        try:
            judge(content)
        except Exception:
            print(f"seed {seed}, file {count}: {content!r}")  # noqa: T201 - the file that did it
            raise
        count += 1
    assert count > 500, "the storm was a breeze"
