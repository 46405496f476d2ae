"""The real program with a real policy in its real place: a file system of its own, as IT would have set it up.

Only root can put one there; elsewhere this is skipped, and the tests of the parts say the same.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import tomli_w

from tests.support.desktop import Desktop, Program, wait_until
from tests.support.policies import KEYS, fixed_and_other

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLACE = Path("/etc/call-companion")


def can_mount() -> bool:
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not can_mount(), reason="only root can set a policy up")


@pytest.fixture
def under(screen: Desktop, tmp_path: Path) -> Iterator[Callable[[str], Program]]:
    """Start the program where the policy says this; every verb is asked from the same file system."""
    folder = tmp_path / "etc-call-companion"
    folder.mkdir(mode=0o755)
    was_there = PLACE.exists()
    PLACE.mkdir(mode=0o755, exist_ok=True)
    started: list[Program] = []

    def start(policy: str, mode: int = 0o644) -> Program:
        (folder / "policy.toml").write_text(policy, "utf-8")
        (folder / "policy.toml").chmod(mode)
        started.append(ProgramUnderPolicy(screen, tmp_path / "profile", folder))
        return started[-1]

    yield start
    for program in started:
        if program.process is not None and program.process.poll() is None:
            assert program.stop() == 0
    if not was_there:
        PLACE.rmdir()


class ProgramUnderPolicy(Program):
    """Everything it starts sees the policy in its place; for the rest of the machine there is none."""

    def __init__(self, screen: Desktop, profile: Path, folder: Path) -> None:
        super().__init__(screen, profile)
        self._folder = folder

    def command(self, *args: str) -> list[str]:
        script = f'mount --bind "{self._folder}" {PLACE} && exec "$@"'
        program = [sys.executable, "-m", "companion", "--profile", str(self.profile), *args]
        return ["unshare", "-m", "sh", "-c", script, "sh", *program]


def write_settings(program: Program, **settings: object) -> Path:
    path = program.profile / "settings" / "settings.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomli_w.dumps(settings), "utf-8")
    return path


def test_every_setting_is_fixed_whatever_the_settings_file_the_environment_and_the_verbs_say(
    under: Callable[..., Program], tmp_path: Path
) -> None:
    usual = {"compact", "language", "team_pack"}  # the window is to be read in English, whole, with the shipped words
    locks = {key.name: {"value": fixed_and_other(key)[0], "locked": True} for key in KEYS if key.name not in usual} | {
        "compact": {"value": False, "locked": True},
        "language": {"value": "en", "locked": True},
    }
    program = under("organisation = 'Example Ltd'\nschema = 1\n" + tomli_w.dumps({"settings": locks}))
    path = write_settings(
        program, **{key.name: fixed_and_other(key)[1] for key in KEYS if key.name not in usual}, language="el"
    )
    before = path.read_text("utf-8")
    fake = tmp_path / "fake"
    (fake / "call-companion").mkdir(parents=True)
    (fake / "call-companion" / "policy.toml").write_text("schema = 1\n", "utf-8")
    program.env |= {name: str(fake) for name in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "CALL_COMPANION_POLICY")}
    program.start()
    assert "Start call" in program.controls()
    assert "Make the window small" not in program.controls()
    assert not [name for name in program.controls() if name.startswith("Sentences in")]
    for verb in ("compact", "expand"):
        assert program.cli(verb).returncode == 4
    assert program.cli("reset-place").returncode == 0
    assert "Start call" in program.controls()
    program.click("Start call")
    program.wait_for_phase("on_call")
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    assert "Fixed" in program.controls(), "the fixed topic"
    assert "Mine" not in program.controls()
    assert program.stop() == 0
    assert path.read_text("utf-8") == before, "and what the agent had set is still there"


def test_exports_and_verbs_go_as_far_as_the_policy_lets_them(under: Callable[..., Program], tmp_path: Path) -> None:
    export = 'schema = 1\n[export]\nkinds = ["csv"]\nwithhold = ["topic", "note"]\n'
    program = under(export)
    program.start()
    for verb in (
        ("call", "start"),
        ("call", "end"),
        ("wrap", "resolved", "--topic", "Billing", "--note", "Paid twice"),
    ):
        assert program.cli(*verb).returncode == 0
    lead = tmp_path / "lead.csv"
    assert program.cli("export", str(lead), "--for", "lead", "--with-notes").returncode == 0
    assert "resolved" in lead.read_text("utf-8")
    assert "Billing" not in lead.read_text("utf-8")
    assert "Paid twice" not in lead.read_text("utf-8")
    assert program.stop() == 0
    program = under(export + "[integrations]\nallowed = []\n")
    program.start()
    refused = program.cli("call", "start")
    assert (refused.returncode, "Your organisation" in refused.stderr) == (4, True)
    assert program.status()["phase"] == "ready"
    mine = tmp_path / "mine.json"
    assert program.cli("export", str(mine)).returncode == 0
    assert program.cli("export", str(lead), "--for", "lead").returncode == 4
    assert "Paid twice" in mine.read_text("utf-8")
    assert "HTML" in program.cli("export", str(tmp_path / "mine.html")).stderr
    doctor = program.cli("doctor")
    assert "/etc/call-companion/policy.toml" in doctor.stdout
    assert program.stop() == 0
    mine.unlink()
    assert program.cli("export", str(mine)).returncode == 0, "the same with no program"
    assert mine.exists()
    assert program.cli("backups").returncode == 4


@pytest.mark.parametrize(
    ("policy", "mode"),
    [("schema = 1\n[settings.compact]\nvalue = true\n", 0o666), ("[settings", 0o644), ("#" * 10_000_000, 0o644)],
)
def test_a_broken_policy_is_named_once_and_the_program_works(
    under: Callable[..., Program], policy: str, mode: int
) -> None:
    program = under(policy, mode)
    write_settings(program, may_end="yes", mask_phones=False, keep_words_days=0)
    program.start()
    assert "Start call" in program.controls(), "and it is no compact bar"
    doctor = program.cli("doctor")
    assert doctor.returncode == 1
    assert "policy.toml is not used" in doctor.stdout
    log = program.profile / "logs" / "call-companion.log"
    assert "policy" in log.read_text("utf-8")
    program.click("Start call")
    program.wait_for_phase("on_call")
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    note = program.cli("wrap", "resolved", "--note", "Call back on +358 40 123 4567 please")
    assert note.returncode == 0, note
    wait_until(lambda: program.status()["phase"] == "ready", "the call to be stored")
    out = program.profile / "mine.json"
    assert program.cli("export", str(out)).returncode == 0
    assert "123 4567" not in out.read_text("utf-8"), "phone numbers are masked until it is mended"
