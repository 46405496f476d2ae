"""Bad days of the real program: a full disk, a locked log, rot, broken files, abuse of its socket, our own faults."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.app.paths import places_of
from companion.engine.clock import SystemClock
from companion.integrations.wire import LONGEST_REQUEST
from companion.storage.integrity import look_at
from companion.storage.open_log import open_call_log
from tests.support.builders import a_batch
from tests.support.desktop import ROOT, Desktop, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.alone  # it counts seconds and descriptors

BANNER_WITHIN_S = 2.0
FRAMES = 10_000
SILENT = 50

as_root_on_linux = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="a small disk can only be mounted by root"
)


@contextlib.contextmanager
def ended(program: Program) -> Iterator[Program]:
    """See that nothing of it is left, however the test went."""
    try:
        yield program
    finally:
        if program.process and program.process.poll() is None:
            program.kill()


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a disk of that size on the folder."""
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Take all the room there is."""
    filler = folder / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    return filler


def storage_of(program: Program) -> str:
    return str(program.status()["storage"])


def ids_in(profile: Path) -> list[str]:
    with sqlite3.connect(f"file:{profile}/data/calls.sqlite3?mode=ro", uri=True) as file:
        ids = [row[0] for row in file.execute("SELECT event_id FROM events")]
    file.close()
    return ids


def goes_through_a_pause(program: Program, pause: contextlib.AbstractContextManager[object]) -> None:
    """A call runs while the disk takes nothing: told at once, nothing is lost, and the same id answers 0 afterwards."""
    done = [str(uuid.uuid4()) for _ in range(6)]
    assert program.cli("call", "start", "--id", done[0]).returncode == 0
    with pause:
        begun = time.monotonic()
        verbs = [("say", "swearing"), ("said",), ("boundary",), ("said",), ("call", "hold")]
        codes = [program.cli(*verb, "--id", done[number + 1]).returncode for number, verb in enumerate(verbs)]
        # A row or two may still find room in the pages that were taken before.
        assert codes[-1] == 5
        assert set(codes) <= {0, 5}
        wait_until(lambda: storage_of(program) == "paused", "the banner", BANNER_WITHIN_S)
        assert time.monotonic() - begun < BANNER_WITHIN_S + len(verbs) * 0.5
        status = program.status()
        assert status["phase"] == "on_hold"
        assert program.cli("call", "hold", "--id", done[-1]).returncode == 5
        shown = program.status()["hold_now_s"]
        time.sleep(1.2)
        assert program.status()["hold_now_s"] > shown
    wait_until(lambda: storage_of(program) == "ok", "the log to be in order again", 6)
    assert [program.cli(*verb, "--id", done[n + 1]).returncode for n, verb in enumerate(verbs)] == [0] * 5
    assert program.status()["phase"] == "on_hold"
    stored = ids_in(program.profile)
    assert all(str(uuid.uuid5(uuid.UUID(command), "0")) in stored for command in done)
    assert len(stored) == len(set(stored))


@contextlib.contextmanager
def full(folder: Path) -> Iterator[None]:
    filler = fill(folder)
    yield
    filler.unlink()


@as_root_on_linux
def test_a_disk_that_is_full_pauses_the_log_and_loses_nothing(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    with small_disk(tmp_path / "profile" / "data", "256k") as data, ended(program):
        program.start()
        goes_through_a_pause(program, full(data))
        assert not (data / "reserve").exists()
        assert program.stop() == 0
        assert look_at(data / "calls.sqlite3") is None


@as_root_on_linux
def test_the_reserve_takes_the_call_at_hand_and_is_made_again(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    with small_disk(tmp_path / "profile" / "data", "6m") as data, ended(program):
        program.start()
        wait_until((data / "reserve").exists, "the reserve")
        filler = fill(data)
        assert program.cli("call", "start").returncode == 0
        assert program.cli("say", "swearing").returncode == 0
        for _ in range(10):
            assert program.cli("said").returncode == 0
            assert program.cli("unsay").returncode == 0
        assert not (data / "reserve").exists()
        assert storage_of(program) == "ok"
        filler.unlink()
        assert program.stop() == 0
        program.start()
        assert program.status()["phase"] == "on_call"
        assert program.cli("call", "end").returncode == 0
        assert program.cli("wrap", "resolved").returncode == 0
        wait_until((data / "reserve").exists, "the reserve to be there again")
        assert program.stop() == 0


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    other = sqlite3.connect(file, isolation_level=None, timeout=5)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.close()


def test_a_log_that_another_program_locks_pauses_it_and_loses_nothing(program: Program) -> None:
    goes_through_a_pause(program, locked(program.profile / "data" / "calls.sqlite3"))


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write there, root neither: the flag of the file system does that."""
    files = [folder, *folder.iterdir()]
    for file in files:
        if subprocess.run(["chattr", "+i", str(file)], check=False, capture_output=True).returncode:
            pytest.skip("this file system knows no such flag")
    try:
        yield
    finally:
        for file in files:
            subprocess.run(["chattr", "-i", str(file)], check=True)


@as_root_on_linux
def test_a_folder_that_becomes_read_only_pauses_the_log_and_loses_nothing(program: Program) -> None:
    goes_through_a_pause(program, read_only(program.profile / "data"))


def _address(program: Program) -> str:
    return str(places_of(str(program.profile)).socket)


def _send(address: str, frame: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(5)
        with contextlib.suppress(OSError):
            line.connect(address)
            line.sendall(frame)
            line.shutdown(socket.SHUT_WR)
            return line.recv(65536)
    return b""


def _a_frame(dice: random.Random) -> bytes:
    body = dice.randbytes(dice.choice((0, 1, 20, 300, LONGEST_REQUEST + 5)))
    if dice.random() < 0.5:
        template = b'{"v":1,"id":null,"verb":"status","args":{}}'
        place = dice.randrange(len(template))
        body = template[:place] + body[:3] + template[place + dice.randrange(4) :]
    return body + (b"\n" if dice.random() < 0.8 else b"")


def _descriptors(program: Program) -> int:
    assert program.process is not None
    return len(list(Path(f"/proc/{program.process.pid}/fd").iterdir()))


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
def test_abuse_of_the_socket_holds_up_nobody(program: Program) -> None:
    dice = random.Random(16)
    assert program.cli("call", "start").returncode == 0
    began, before = time.monotonic(), _descriptors(program)
    address = _address(program)
    frames = [_a_frame(dice) for _ in range(FRAMES)]
    answers: list[bytes] = []
    sent = threading.Thread(target=lambda: answers.extend(_send(address, frame) for frame in frames))
    slow: list[float] = []

    def look(rounds: int) -> None:
        for _ in range(rounds):
            asked = time.monotonic()
            status = program.status()
            slow.append(time.monotonic() - asked)
            assert status["call_s"] == pytest.approx(time.monotonic() - began, abs=1.0)

    sent.start()
    while sent.is_alive():
        look(1)
    assert sum(answer.startswith(b'{"v":1,"exit":') for answer in answers) > FRAMES / 2
    _send(address, b"x" * 1024 * 1024)
    look(1)
    silent = []
    for _ in range(SILENT):
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.connect(address)
        silent.append(line)
    look(5)
    for line in silent:
        line.close()
    look(1)
    time.sleep(1.2)
    assert max(slow) < 2.0
    assert abs(_descriptors(program) - before) <= 2
    assert program.status()["phase"] == "on_call"


FLIPS_AND_CUTS = 12
BACKED_UP, CALLS = 30, 60


@pytest.fixture(scope="module")
def worn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of sixty calls, thirty of them in a backup."""
    profile = tmp_path_factory.mktemp("worn")
    clock = SystemClock()
    log = open_call_log(profile / "data", profile / "backups", clock).log
    log.append([a_batch(number) for number in range(BACKED_UP)])
    log.back_up(profile / "backups", date(2026, 3, 16))
    log.append([a_batch(number) for number in range(BACKED_UP, CALLS)])
    log.close()
    return profile


def _calls_in(file: Path) -> dict[str, object]:
    with sqlite3.connect(file) as log:
        rows = {row[0]: row for row in log.execute("SELECT * FROM calls")}
    log.close()
    return rows


@pytest.mark.parametrize("number", range(FLIPS_AND_CUTS))
def test_a_damaged_log_never_stops_the_program(screen: Desktop, tmp_path: Path, worn: Path, number: int) -> None:
    dice = random.Random(number)
    profile = tmp_path / "profile"
    shutil.copytree(worn, profile)
    file = profile / "data" / "calls.sqlite3"
    sound, content = _calls_in(file), bytearray(file.read_bytes())
    place = dice.randrange(100, len(content))
    if number % 4 == 3:
        content = content[:place]
    else:
        content[place] ^= 1 << dice.randrange(8)
    file.write_bytes(content)
    is_harmed = look_at(file) is not None
    program = Program(screen, profile)
    with ended(program):
        begun = time.monotonic()
        program.start()
        assert time.monotonic() - begun < 3.0 + 2.0  # two seconds for Python, Qt and this test's own asking
        if is_harmed:
            log = profile / "logs" / "call-companion.log"
            wait_until(lambda: log.read_text().count("named to the agent") == 1, "the damage to be named", 8)
        assert program.cli("call", "start").returncode == 0
        assert program.stop() == 0
    assert look_at(file) is None
    restored = _calls_in(file)
    wrong = [call_id for call_id, row in restored.items() if call_id in sound and row != sound[call_id]]
    assert not wrong
    at_least = CALLS - 1 if number % 4 != 3 else BACKED_UP
    assert len(restored.keys() & sound.keys()) >= at_least
    assert len(restored.keys() - sound.keys()) == 1


VARIANT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from companion.app import wiring
from companion.app.main import main
{change}
raise SystemExit(main())
"""
A_SLOT_FAILS = """
class Bridge(wiring.EngineBridge):
    def _on_tick(self):
        super()._on_tick()
        try:
            int("the caller, Mrs " + "Mill" + "er")
        except ValueError as error:
            raise RuntimeError("her card is " + str(4000 + 111)) from error
wiring.EngineBridge = Bridge
"""
OTHER_RESOURCES = """
from pathlib import Path
wiring.resources_folder = lambda: Path({folder!r})
"""


def start_variant(program: Program, change: str) -> None:
    """Start the real program with a change of ours in it."""
    command = [sys.executable, "-c", VARIANT.format(change=change), "--profile", str(program.profile)]
    program.process = subprocess.Popen(command, env=program.env, cwd=ROOT)
    wait_until(lambda: program.cli("status").returncode == 0, "the program to answer", 20)


def test_a_fault_in_a_slot_is_logged_without_its_words_and_the_call_goes_on(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    with ended(program):
        start_variant(program, A_SLOT_FAILS)
        assert program.cli("call", "start").returncode == 0
        began = time.monotonic()
        file = program.profile / "logs" / "call-companion.log"
        wait_until(lambda: file.read_text().count("a fault: ") >= 3, "three faults", 8)
        assert program.status()["call_s"] == pytest.approx(time.monotonic() - began, abs=1.0)
        assert program.cli("say", "swearing").returncode == 0
        assert program.stop() == 0
    told = file.read_text()
    assert "RuntimeError" in told
    assert "ValueError" in told
    assert "in _on_tick" in told
    assert "4111" not in told
    assert "Miller" not in told


BOMB = ("a." * 30_000 + "a = 1").encode()
BAD_FILES = {
    "broken": b"theme = ",
    "huge": b"# much\n" * 1_000_000,
    "nested": b"x = " + b"[" * 50_000,
    "dotted": BOMB,
    "binary": bytes(range(256)) * 40,
    "folder": None,
    "unreadable": b'theme = "dark"\n',
}
# Root reads everything, unless it gives up the right to.
LIKE_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


def _put(path: Path, content: bytes | None, name: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if content is None:
        path.mkdir()
        return
    path.write_bytes(content)
    if name == "unreadable":
        path.chmod(0)
        if os.geteuid() == 0:
            os.chown(path, 12345, 12345)


@pytest.mark.parametrize("name", BAD_FILES)
def test_files_nobody_can_read_are_named_once_and_the_rest_works(screen: Desktop, tmp_path: Path, name: str) -> None:
    profile, resources = tmp_path / "profile", tmp_path / "resources"
    shutil.copytree(ROOT / "resources", resources)
    _put(profile / "settings" / "settings.toml", BAD_FILES[name], name)
    _put(resources / "packs" / "en" / "ours.toml", BAD_FILES[name], name)
    program = Program(screen, profile)
    command = [sys.executable, "-c", VARIANT.format(change=OTHER_RESOURCES.format(folder=str(resources)))]
    if name == "unreadable" and os.geteuid() == 0:
        command = [*LIKE_ANYBODY, *command]
    with ended(program):
        program.process = subprocess.Popen([*command, "--profile", str(profile)], env=program.env, cwd=ROOT)
        wait_until(lambda: program.cli("status").returncode == 0, "the program to answer", 20)
        assert program.cli("call", "start").returncode == 0
        assert program.cli("say", "swearing").returncode == 0
        assert program.cli("call", "end").returncode == 0
        told = [line for line in (profile / "logs" / "call-companion.log").read_text().splitlines() if "named" in line]
        assert len([line for line in told if "settings.toml" in line]) == 1, told
        assert len([line for line in told if "ours.toml" in line]) == 1, told
        assert len(told) == 2
        assert program.stop() == 0
