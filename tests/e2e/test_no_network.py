"""What the real program asks of the kernel from start to end: no network, and no socket but the local one."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import ROOT, Desktop, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")

CALLS = "trace=socket,connect,bind,listen,sendto,sendmsg"


def test_a_call_and_an_export_open_no_connection_but_to_the_screen(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "-e", CALLS, "-s", "200", "-o", str(trace)]
    run = [sys.executable, "-m", "companion", "--profile", str(program.profile)]
    with subprocess.Popen([*command, *run], env=program.env, cwd=ROOT) as traced:
        wait_until(lambda: program.cli("status").returncode == 0, "the traced program", 60)
        for verb in (("call", "start"), ("say", "swearing"), ("said",), ("boundary",), ("said",), ("call", "end")):
            assert program.cli(*verb).returncode == 0, verb
        assert program.cli("wrap", "resolved", "--strain", "easy", "--note", "paid twice").returncode == 0
        assert program.cli("export", str(tmp_path / "calls.csv")).returncode == 0
        assert program.cli("backups").returncode == 0
        program.cli("quit")
        assert traced.wait(30) == 0
    assert "paid twice" in (tmp_path / "calls.csv").read_text("utf-8")
    seen = trace.read_text("utf-8", "replace")
    assert "listen(" in seen, "the program was traced"
    for family in ("AF_INET", "AF_INET6", "AF_PACKET", "AF_BLUETOOTH", "AF_VSOCK"):
        assert family not in seen, [line for line in seen.splitlines() if family in line][:5]
    bound = re.findall(r'bind\(\d+, \{sa_family=AF_UNIX, sun_path="([^"]+)"', seen)
    assert len(set(bound)) == 1, bound
    asked = set(re.findall(r'connect\(\d+, \{sa_family=AF_UNIX, sun_path=@?"([^"]+)"', seen))
    # The screen; the desktop's bus where there is one; the list of accounts where the system keeps one.
    strangers = {path for path in asked - set(bound) if not re.search(r"X11-unix|bus|nscd|at-spi|pulse|wayland", path)}
    assert not strangers
