"""The program's own log: what failed and where, never what somebody typed or said. Small, rotated, private."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import traceback
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from companion.app.log_words import LEFT_OUT, for_log
from companion.app.paths import LOG_NAME
from companion.engine.said import Quoting, Sentence

if TYPE_CHECKING:
    from types import TracebackType

LARGEST_BYTES = 1024 * 1024
KEPT = 3
_LONGEST_CHAIN = 10
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_LONGEST_OF_QT = 300
_QUOTATIONS = (
    re.compile(r"(?s)(?<=Argument missing: ).*"),  # QString::arg quotes the whole text
    re.compile(r"\b(?:mailto|file|https?|data|qrc):\S+"),
    re.compile(r'(?s)"(?:[^"\\]|\\.)*"?|“[^”]*”?|(?<!\w)\'[^\']*\''),
    re.compile(r"(?<![\w:])(?:[A-Za-z]:)?[/\\][^\s:,;)]+"),
)

_log = logging.getLogger("companion")


class _PrivateFile(logging.FileHandler):
    """A log file that only this account can read. Once it is large it becomes the first of those that are kept.

    The library has one that rotates too; with it come pickle, queues and sockets, at every start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write down, and make room for what comes next; what goes wrong is the library's to tell.

        Opening the file anew is what the library lets out: whoever says a word on a call must not get that.
        """
        try:
            super().emit(record)
            full = self.stream
            if full and os.fstat(full.fileno()).st_size >= LARGEST_BYTES:
                self.stream = None  # opened again by whatever is written next
                full.close()
                self._make_room()
        except (OSError, ValueError):
            self.handleError(record)

    def _make_room(self) -> None:
        file = Path(self.baseFilename)
        kept = [file, *(file.with_name(f"{file.name}.{number}") for number in range(1, KEPT + 1))]
        for older, newer in zip(kept[:0:-1], kept[-2::-1], strict=True):
            if newer.exists():
                newer.replace(older)

    def _open(self) -> TextIOWrapper:
        flags = os.O_CREAT | os.O_APPEND | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)  # one that was there may have been open to others
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding)


def start_logging(folder: Path) -> None:
    """Write to a file in the folder, or nowhere when that is not possible; catch what nobody else does."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        handler: logging.Handler = _PrivateFile(folder / LOG_NAME, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.addFilter(_only_our_words)
    handler.setFormatter(_WithoutWords("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    sys.excepthook = _on_exception
    threading.excepthook = lambda args: _on_exception(args.exc_type, args.exc_value, args.exc_traceback)
    qInstallMessageHandler(_on_qt_message)
    _leave_no_core()


def _leave_no_core() -> None:
    """A crash must not lay down what is in memory: that is what was typed, too."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _only_our_words(record: logging.LogRecord) -> bool:
    """Of other libraries only that they said something: nobody knows whom they quote."""
    if record.name.split(".")[0] != _log.name:
        record.msg, record.args = "something of its own", None
    elif isinstance(record.args, tuple):
        record.args = tuple(_without_paths(arg) if isinstance(arg, BaseException) else arg for arg in record.args)
    record.exc_text = None  # where another handler was first, it stands here with its message
    return True


def _without_paths(fault: BaseException) -> str:
    """What the system says names the file, and an agent may have named the folder it lies in."""
    if isinstance(fault, OSError):
        return fault.strerror or type(fault).__name__
    told = str(fault)
    return for_log(told) if isinstance(told, Sentence | Quoting) else told


class _WithoutWords(logging.Formatter):
    """Leaves out what an exception says: that may quote what somebody typed."""

    def formatException(  # noqa: N802 - the library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return where it happened and what kind it was, and the same of what led to it."""
        return _where(ei[1])


def _where(fault: BaseException | None) -> str:
    told: list[str] = []
    while fault is not None and len(told) < _LONGEST_CHAIN:
        told.append(f"{type(fault).__name__}\n{''.join(traceback.format_tb(fault.__traceback__))}")
        fault = fault.__cause__ or fault.__context__
    return "while handling ".join(told)


def _on_exception(kind: type[BaseException], value: BaseException | None, _trace: TracebackType | None) -> None:
    """Log a fault of ours in full, but for its message. The call goes on."""
    _log.error("a fault: %s", _where(value) or kind.__name__)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    _log.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt: %s", _without_quotations(message or ""))


def _without_quotations(message: str) -> str:
    """Qt quotes texts, addresses and paths in what it says; what is left tells what went wrong."""
    for quotation in _QUOTATIONS:
        message = quotation.sub(LEFT_OUT, message)
    return message[:_LONGEST_OF_QT]
