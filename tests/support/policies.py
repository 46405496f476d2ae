"""Policies for tests: for each setting a value that is fixed, and another one that somebody tries to put there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import tomli_w

from companion.domain.policy import NEVER_FIXED, Policy, Rule, Source
from companion.domain.policy_keys import Takes, settings_keys
from companion.storage.policy_file import policy_in
from companion.storage.trusted_file import Trust

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.policy_keys import Key

KEYS = settings_keys()
NAMES = [key.name for key in KEYS]
HEAD = 'schema = 1\norganisation = "Example Ltd"\n'


def fixed_and_other(key: Key) -> tuple[Any, Any]:
    """Return two values of a setting, as a file holds them: the fixed one is mostly not its default."""
    match key.takes:
        case Takes.SWITCH:
            return (False, True) if key.name in NEVER_FIXED else (True, False)
        case Takes.WHOLE:
            return int(key.low), int(key.high)
        case Takes.NUMBER:
            return float(key.low), float(key.high)
        case Takes.CHOICE:
            return key.choices[1], key.choices[0]
        case Takes.TEXTS:
            return ["Fixed"], ["Mine"]
    return ("fi", "el") if key.name == "prompt_language" else (key.choices[1], key.choices[3]) if key.choices else (
        "fixed",
        "mine",
    )  # fmt: skip


def in_settings(key: Key, value: Any) -> Any:
    """Return a value of a file as the settings hold it."""
    return tuple(value) if key.takes == Takes.TEXTS else value


def locking_text(key: Key) -> str:
    """Return a policy that fixes one setting."""
    fixed, _ = fixed_and_other(key)
    return HEAD + tomli_w.dumps({"settings": {key.name: {"value": fixed, "locked": True}}})


def locking(key: Key) -> Policy:
    """Return the same as it is understood."""
    rules = {key.name: Rule(in_settings(key, fixed_and_other(key)[0]), is_locked=True)}
    return Policy(Source.FILE, "policy.toml", "Example Ltd", rules)


def written(folder: Path, text: str | bytes) -> Policy:
    """Write a policy and read it, as the administrator's: whoever runs the tests."""
    folder.mkdir(exist_ok=True, mode=0o755)
    path = folder / "policy.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(0o644)
    folder.chmod(0o755)
    return policy_in(str(path), Trust(os.getuid(), str(folder)))
