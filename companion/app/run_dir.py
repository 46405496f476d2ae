"""Where the running program listens. Kept apart from `paths`, which costs the command line more than asking does."""

from __future__ import annotations

import os
import sys

from companion.integrations import private_folder

APP_NAME = "call-companion"


class NoHomeError(Exception):
    """Nobody knows where this account keeps its files."""

    def __init__(self) -> None:
        super().__init__(
            "This account has no home folder, so there is no place for calls. "
            "Set HOME, or name a folder: call-companion --profile DIR"
        )


def run_dir_of(profile: str | None) -> str:
    """Return the folder of the socket: the same for everybody who names the same profile, also from cron or ssh.

    Raises NoHomeError.
    """
    if profile is not None:
        return os.path.join(os.path.realpath(profile), "run")  # noqa: PTH118 - pathlib costs 5 ms
    if sys.platform == "win32":
        # Nothing lies there: it is what the pipe is named after. The user and the session are in the name anyway.
        return os.path.join(os.environ.get("LOCALAPPDATA", ""), APP_NAME, "run")  # noqa: PTH118 - as above
    for session in _session_folders():
        if private_folder.is_ours(session):
            return f"{session}/{APP_NAME}"
    from platformdirs import user_state_path  # noqa: PLC0415 - only systems without a runtime folder pay for it

    try:
        return str(user_state_path(APP_NAME, appauthor=False) / "run")
    except RuntimeError:
        raise NoHomeError from None


def _session_folders() -> list[str]:
    from_session = os.environ.get("XDG_RUNTIME_DIR", "")
    # Without a session of its own, as under cron, the variable is missing and the folder is there all the same.
    usual = f"/run/user/{os.geteuid()}"
    return [from_session, usual] if os.path.isabs(from_session) else [usual]  # noqa: PTH117 - as above
