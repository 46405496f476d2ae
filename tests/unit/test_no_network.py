"""Nothing here talks to a network: the imports say so, and one file alone opens the local socket."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[2] / "companion"
# Whatever of the standard library, Qt and others can open a connection, or is there to be used with one.
NETWORK = frozenset(
    (
        *("asyncio", "ftplib", "http", "imaplib", "nntplib", "poplib", "smtplib", "socketserver", "ssl", "telnetlib"),
        *("urllib", "webbrowser", "wsgiref", "xmlrpc", "aiohttp", "httpx", "requests", "urllib3", "websockets"),
        *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "PySide6.QtHttpServer"),
        *("PySide6.QtNetworkAuth", "PySide6.QtRemoteObjects", "multiprocessing", "socket", "_socket"),
    )
)
# The local socket, and what a pipe with a name needs elsewhere.
MAY = {
    "companion/integrations/local_socket.py": {"socket", "_socket"},  # the same, for whoever asks, without its enums
    "companion/app/exit_signals.py": {"socket"},  # a pair of its own, by which a signal wakes the program
}
# For the type checker alone: nothing of it is imported when the program runs.
FOR_TYPES = {"companion/integrations/client.py": {"_socket"}, "companion/integrations/local_server.py": {"socket"}}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _of_the_network(name: str) -> str:
    """The name of the network module that an import is, or is in; "" when it is none."""
    parts = name.split(".")
    return next((found for n in range(1, len(parts) + 1) if (found := ".".join(parts[:n])) in NETWORK), "")


def test_only_the_local_socket_is_imported_and_by_one_file() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 150
    for path in files:
        name = path.relative_to(PACKAGE.parent).as_posix()
        found = {network for imported in _imports(path) if (network := _of_the_network(imported))}
        assert found <= MAY.get(name, set()) | FOR_TYPES.get(name, set()), name


def test_the_socket_is_a_local_one() -> None:
    text = (PACKAGE / "integrations" / "local_socket.py").read_text("utf-8")
    assert "AF_UNIX" in text
    assert "AF_INET" not in text
    for path in PACKAGE.rglob("*.py"):
        assert "AF_INET" not in path.read_text("utf-8"), path
    used = re.findall(r"socket\.(\w+)", (PACKAGE / "app" / "exit_signals.py").read_text("utf-8"))
    assert set(used) <= {"socketpair"}


def test_no_module_is_loaded_by_a_name_made_up_at_run_time() -> None:
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text("utf-8")
        assert "importlib.import_module" not in text or "self_test" in path.name or "qt_loading" in path.name, path
        assert "__import__(" not in text, path
