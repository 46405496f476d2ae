"""Finds the policy of this machine.

Where it lies is written here, and nothing can move it: no variable of the environment, no argument, no setting. A file
is believed only where nobody but the administrator can have written it. There may be none; one that is there and cannot
be believed or understood is worse than none, see `broken_policy`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from companion.domain.policy import NO_POLICY, Source, broken_policy
from companion.engine.said import said
from companion.storage.guarded_toml import LARGEST_SETTINGS, TomlRefusedError, parse_guarded_toml
from companion.storage.policy_tables import policy_from
from companion.storage.trusted_file import ROOT_ALONE, NotTrustedError, read_trusted

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.policy import Policy
    from companion.storage.trusted_file import Trust

    Reader = Callable[[str, int], bytes]
    Parser = Callable[[bytes], dict[str, Any]]

ON_LINUX = "/etc/call-companion/policy.toml"
ON_MACOS = "/Library/Managed Preferences/callcompanion.CallCompanion.plist"
IN_PROGRAM_DATA = r"CallCompanion\policy.toml"
LARGEST = LARGEST_SETTINGS


def load_policy(platform: str = sys.platform) -> Policy:
    """Return the policy of this machine; NO_POLICY where there is none."""
    if platform == "win32":
        return _on_windows()
    if platform == "darwin":
        return policy_in(ON_MACOS, source=Source.MANAGED_PREFERENCES, parse=_of_plist)
    return policy_in(ON_LINUX)


def policy_in(
    path: str, trust: Trust = ROOT_ALONE, source: Source = Source.FILE, parse: Parser | None = None
) -> Policy:
    """Return the policy that lies at a path; NO_POLICY where nothing does."""
    return policy_read(path, lambda path, largest: read_trusted(path, largest, trust), source, parse)


def policy_read(path: str, read: Reader, source: Source = Source.FILE, parse: Parser | None = None) -> Policy:
    """Return the policy that a reader brings from a path; the reader raises for what is not to be believed."""
    try:
        tables = (parse or parse_guarded_toml)(read(path, LARGEST))
    except FileNotFoundError:
        return NO_POLICY
    except (TomlRefusedError, NotTrustedError) as refused:
        return broken_policy(source, path, said("{file} is not used: {reason}.", file=path, reason=str(refused)))
    except OSError as error:
        reason = said("it cannot be opened ({reason})", reason=error.strerror)
        return broken_policy(source, path, said("{file} is not used: {reason}.", file=path, reason=reason))
    return policy_from(tables, source, path, path)


def _on_windows() -> Policy:
    """Return what Group Policy has written, else what lies where programs keep what all accounts share."""
    from companion.storage import policy_registry as registry  # noqa: PLC0415 - the other systems have none
    from companion.storage import windows_trust as trust  # noqa: PLC0415 - the same

    found = registry.policy_in_registry(registry.local_machine)
    if found.is_in_force:
        return found
    try:
        folder = registry.program_data(registry.local_machine, trust.system_drive())
    except OSError as error:
        reason = said("it cannot be opened ({reason})", reason=error.strerror)
        problem = said("{file} is not used: {reason}.", file=IN_PROGRAM_DATA, reason=reason)
        return broken_policy(Source.FILE, IN_PROGRAM_DATA, problem)
    if not folder:
        return found
    return policy_read(
        rf"{folder}\{IN_PROGRAM_DATA}",
        lambda path, largest: trust.read_trusted_on_windows(path, largest, trust.open_on_windows),
    )


def _of_plist(content: bytes) -> dict[str, Any]:
    """Parse managed preferences; raises TomlRefusedError."""
    import plistlib  # noqa: PLC0415 - one system has them
    from xml.parsers.expat import ExpatError  # noqa: PLC0415 - the same

    if len(content) > LARGEST:
        raise TomlRefusedError(said("it is larger than {most} KB", most=LARGEST // 1024))
    faults = (ExpatError, ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)
    try:
        tables = plistlib.loads(content)
    except (*faults, plistlib.InvalidFileException, MemoryError) as error:
        raise TomlRefusedError(said("it is no property list")) from error
    if not isinstance(tables, dict):
        raise TomlRefusedError(said("it is no property list"))
    return {str(name): value for name, value in tables.items()}
