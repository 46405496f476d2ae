"""Loads Qt without two costs that PySide6 brings with it, and that nothing here has a use for."""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_GENERATOR = "shibokensupport.signature.lib.pyi_generator"


def load_qt() -> None:
    """Load PySide6 without its writer of type stubs, and leave Python's own import in place.

    PySide6 replaces it for the sake of `from __feature__ import …`, which nothing here uses. The replacement reads the
    source text of every module that is loaded later and keeps it: 5 MB, and a twentieth of the time to start.
    """
    own = builtins.__import__

    def without_generator(name: str, *where: Any, **more: Any) -> Any:
        """Import as ever, but for the script that writes .pyi files: its patterns alone take 14 ms to compile.

        PySide6 (6.11) loads it with everything else and never calls it. Once it loads it only when it is called,
        this may go.
        """
        if name == "shibokensupport.signature.lib" and ("pyi_generator",) in where:
            sys.modules[_GENERATOR] = _nothing(_GENERATOR)
        return own(name, *where, **more)

    builtins.__import__ = without_generator
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - it has to happen between these two lines
    finally:
        builtins.__import__ = own


def _nothing(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__spec__ = ModuleSpec(name, None)
    return module
