"""Whatever is typed, read, exported or goes wrong: the program's own log repeats not a word that anybody wrote."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

from companion.app.paths import LOG_NAME
from companion.storage.open_log import FILE_NAME
from tests.support.desktop import ROOT, Desktop, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Every text that is somebody's begins so, and each ends in a word of its own.
MARK = "Zqmark"

# The real program, with faults of ours in it: one of each kind that carries a text in its message.
VARIANT = """
import logging, sqlite3, threading
from PySide6.QtCore import QTimer, qWarning
from companion.app import wiring
from companion.app.main import main
from companion.engine import commands as cmd
from companion.engine.ports import StorageUnavailableError

def fail(word):
    try:
        int("Zqmark" + word)
    except ValueError as error:
        raise RuntimeError("Zqmark" + word) from error

class Handler(wiring.RequestHandler):
    def _answer(self, request):
        if request.verb != "controls":
            return super()._answer(request)
        self._engine.execute(cmd.KeepKindWords("ZqmarkKindwords"))
        logging.getLogger("icalendar.cal").warning("cannot fold %s", "ZqmarkLibrary")
        qWarning('QFile: cannot open "ZqmarkQuoted"')
        qWarning("QString::arg: Argument missing: ZqmarkArgument and more, 5")
        qWarning("cannot open mailto:team?body=ZqmarkMail nor /home/ZqmarkPath/file.pdf")
        threading.Thread(target=fail, args=("Thread",)).start()
        QTimer.singleShot(0, lambda: fail("Slot"))
        for work in (lambda _file: fail("Run"), lambda _file: int("ZqmarkValue"),
                     lambda file: file.execute("SELECT 1 FROM calls WHERE topic MATCH 'ZqmarkMatch")):
            try:
                self._engine._log.run(work)
            except (StorageUnavailableError, RuntimeError):
                pass
        fail("Handler")

wiring.RequestHandler = Handler
raise SystemExit(main())
"""


def start(program: Program) -> None:
    command = [sys.executable, "-c", VARIANT, "--profile", str(program.profile)]
    program.process = subprocess.Popen(command, env=program.env, cwd=ROOT, stderr=subprocess.DEVNULL)
    wait_until(lambda: program.cli("status").returncode == 0, "the program to answer", 20)


@contextlib.contextmanager
def running(program: Program) -> Iterator[None]:
    start(program)
    try:
        yield
        assert program.stop() == 0
    finally:
        if program.process and program.process.poll() is None:
            program.kill()


def logged(program: Program) -> str:
    return "".join(path.read_text("utf-8") for path in sorted((program.profile / "logs").iterdir()))


def lay_down_files(profile: Path) -> None:
    """Settings, own lines and a team's pack, all with something wrong, and words of somebody in what is wrong."""
    settings = profile / "settings"
    (settings / "own-lines").mkdir(parents=True)
    (settings / "settings.toml").write_text(
        f'agent = "{MARK}Agent"\ncompany = "{MARK}Company"\ntheme = "{MARK}Theme"\ntopics = ["{MARK}Topics", 5]\n'
        f'{MARK}Key = "{MARK}Unknown"\nteam_pack = "{profile}/{MARK}Share/{MARK}Pack.toml"\nmay_end = "yes"\n',
        "utf-8",
    )
    lines = f'steps = [{{ id = "{MARK}Step", lines = [{{ id = "{MARK}Line", text = 5 }}] }}]'
    pack = f'[[situations]]\nid = "{MARK}Situation"\ntitle = 5\n{lines}\n[[situations]]\nid = "swearing"\n{lines}\n'
    (settings / "own-lines" / "en.toml").write_text(f'schema = 1\nlanguage = "en"\n{pack}', "utf-8")
    (profile / f"{MARK}Share").mkdir()
    (profile / f"{MARK}Share" / f"{MARK}Pack.toml").write_text(
        f'schema = 1\nlanguage = "en"\nname = "{MARK}Name"\n{pack}', "utf-8"
    )
    (profile / f"{MARK}Import.json").write_text(json.dumps({"calls": [{"note": f"{MARK}Imported"}]}), "utf-8")


def work_through_a_call(program: Program) -> None:
    """Everything that can be typed on a command line, and every way in which that is refused."""
    profile, far = program.profile, f"{program.profile}/{MARK}Gone/{MARK}Export"
    assert program.cli("call", "start", "--ref", f"{MARK}Reference").returncode == 0
    assert program.cli("say", "swearing").returncode == 0
    assert program.cli("said").returncode == 0
    assert program.cli("call", "end").returncode == 0
    assert program.cli("follow-up", "add", "--in", "5", f"{MARK}Promise").returncode == 0
    assert program.cli("wrap", "resolved", "--note", f"{MARK}Note", "--topic", f"{MARK}Topic").returncode == 0
    call_id = json.loads(program.cli("status", "--json").stdout)["call_id"] or "none"
    for kind in ("csv", "json", "html", "pdf", "ics"):
        assert program.cli("export", f"{profile}/{MARK}Export.{kind}").returncode == 0
        assert program.cli("export", f"{far}.{kind}").returncode != 0
    program.cli("export", f"{profile}/{MARK}One.pdf", "--call", call_id, "--told-to", f"{MARK}Lead")
    for verb in (
        ("import", f"{profile}/{MARK}Import.json", "--yes"),
        ("import", f"{far}.json"),
        ("restore", f"{far}.sqlite3", "--yes"),
        ("pack", "import", f"{profile}/{MARK}Share/{MARK}Pack.toml"),
        ("pack", "export", f"{far}.toml"),
        ("follow-up", "done", f"{MARK}Id"),
        ("say", f"{MARK}Word"),
    ):
        assert program.cli(*verb).returncode != 0, verb


def tamper_with(profile: Path, table: str, *columns: str) -> None:
    """Put a word of somebody into columns of a table."""
    log = sqlite3.connect(profile / "data" / FILE_NAME)
    for column in columns:
        log.execute(f"UPDATE {table} SET {column} = ?", (f"{MARK}{column}",))  # noqa: S608 - names of ours
    log.commit()
    log.close()


def test_no_word_of_anybody_comes_into_the_log(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    lay_down_files(program.profile)
    with running(program):
        work_through_a_call(program)
        assert program.cli("controls").returncode == 1
        wait_until(lambda: logged(program).count("a fault: ") >= 2, "the faults of a thread and of a slot")
        wait_until(lambda: "named to the agent: a pack of the team" in logged(program), "the team's pack to be read")
    told = logged(program)
    # Nothing of what was done went unsaid.
    for said in (
        "a request failed with RuntimeError",
        "ValueError",
        "icalendar.cal",
        "QString::arg",
        "QFile: cannot open",
    ):
        assert said in told, said
    assert 'named to the agent: settings.toml: "theme" must be' in told
    assert "named to the agent: a file of own lines: a part is set aside" in told

    # A log that was tampered with: rows and events hold what nobody can read.
    tamper_with(program.profile, "calls", "outcome", "situations", "talk_s")
    with running(program):
        wait_until(lambda: "the log was damaged" in logged(program), "the damage to be found", 10)
    tamper_with(program.profile, "events", "body", "private", "kind")
    tamper_with(program.profile, "state", "value")
    with running(program):
        wait_until(lambda: logged(program).count("the log was damaged") >= 2, "the damage to be found", 10)

    # A settings file, and a key, that nobody can read.
    (program.profile / "settings" / "settings.toml").write_text(f"[{MARK}Table]\n[{MARK}Table]\n", "utf-8")
    (program.profile / "data" / "reference.key").write_text(f"{MARK}Key", "utf-8")
    with running(program):
        wait_until(lambda: "settings.toml cannot be read" in logged(program), "the settings to be named", 10)
    assert "named to the agent: reference.key was not usable" in logged(program)

    found = sorted({word for word in logged(program).split() if MARK.lower() in word.lower()})
    assert not found, found
    assert str(tmp_path / "profile" / f"{MARK}") not in logged(program)
    for path in (program.profile / "logs").iterdir():
        assert path.name.startswith(LOG_NAME)
        assert path.stat().st_mode & 0o777 == 0o600
