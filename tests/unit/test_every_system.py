"""Every module can be loaded on every system: what one of them lacks is asked for behind a look at the platform."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[2] / "companion"
OF_POSIX = frozenset(
    (
        *("fcntl", "pwd", "grp", "resource", "syslog", "termios", "tty", "pty", "readline", "curses", "posix"),
        *("spwd", "crypt", "nis"),
    )
)
OF_WINDOWS = frozenset(("msvcrt", "winreg", "winsound", "_winapi", "nt"))
# Names of modules that are everywhere, which Windows does not have.
ATTRIBUTES = {
    "os": {"geteuid", "getuid", "getegid", "fork", "uname", "sysconf", "statvfs", "getpgid", "setsid", "killpg", "sync"}
    | {"O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_DIRECTORY", "getloadavg", "mkfifo", "chown", "lchown", "fchmod"},
    "signal": {"SIGHUP", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGPIPE", "SIGCHLD", "SIGKILL", "setitimer", "alarm"},
    "socket": {"AF_UNIX", "SO_PEERCRED", "LOCAL_PEERCRED"},
    "time": {"tzset", "clock_gettime", "CLOCK_MONOTONIC", "CLOCK_BOOTTIME", "CLOCK_REALTIME"},
    "ctypes": {"WinDLL", "windll", "WinError", "get_last_error", "WINFUNCTYPE"},
}


def _asks_for_the_platform(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and "sys.platform" in ast.unparse(node.test)


def _at_loading(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Whatever is carried out when the module is loaded, whichever system it is."""
    for node in body:
        if _asks_for_the_platform(node):
            continue
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for default in (*node.args.defaults, *(given for given in node.args.kw_defaults if given)):
                yield from ast.walk(default)
        elif isinstance(node, ast.ClassDef):
            yield from _at_loading(node.body)
        elif isinstance(node, ast.If | ast.Try | ast.With | ast.For | ast.While):
            for field in ("body", "orelse", "finalbody"):
                yield from _at_loading(getattr(node, field, []))
            for handler in getattr(node, "handlers", []):
                yield from _at_loading(handler.body)
        else:
            yield from ast.walk(node)


def missing_elsewhere(source: str) -> list[str]:
    found = []
    for node in _at_loading(ast.parse(source).body):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names if name.name.partition(".")[0] in OF_POSIX | OF_WINDOWS]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in OF_POSIX | OF_WINDOWS:
            found.append(str(node.module))
        elif isinstance(node, ast.ImportFrom):
            found += [name.name for name in node.names if name.name in ATTRIBUTES.get(node.module or "", ())]
        elif isinstance(node, ast.Attribute) and node.attr in ATTRIBUTES.get(ast.unparse(node.value), ()):
            found.append(ast.unparse(node))
    return found


def test_every_module_loads_on_every_system() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 150
    found = {path.relative_to(PACKAGE).as_posix(): missing_elsewhere(path.read_text("utf-8")) for path in files}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import fcntl",
        "import msvcrt as m",
        "from pwd import getpwnam",
        "from signal import SIGHUP",
        "try:\n    import resource\nexcept ValueError:\n    pass",
        "if True:\n    import winreg",
        "import os\nFLAGS = os.O_NOFOLLOW",
        "import os\ndef f(user=os.geteuid()): pass",
        "import os\nclass C:\n    user = os.geteuid()",
    ],
)
def test_it_is_noticed(source: str) -> None:
    assert missing_elsewhere(source)


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    import fcntl",
        'import sys\nif sys.platform == "win32":\n    import msvcrt\nelse:\n    import fcntl',
        'import os\nFLAGS = getattr(os, "O_NOFOLLOW", 0)',
        "import os\ndef f(): return os.geteuid()",
    ],
)
def test_what_is_behind_a_look_at_the_platform_may_be_there(source: str) -> None:
    assert not missing_elsewhere(source)
