"""Where everything lies: data, settings, logs, backups, the socket and the lock; and what we ship."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import companion
from companion.app.run_dir import APP_NAME, NoHomeError, run_dir_of
from companion.domain.value import value
from companion.integrations.doorway import doorway
from companion.storage.private_files import make_private_folder

LOG_NAME = "call-companion.log"
# Stands in the data folder from the first file that goes until the last one has gone.
ERASING = "erasing-everything"
# Names the folder an export is being written to.
UNFINISHED_EXPORT = "unfinished-export"


@value
class Places:
    """Folders and files of one profile. Backups lie outside the data folder, and nothing roams."""

    data: Path
    settings_file: Path
    own_lines: Path
    team_packs: Path
    logs: Path
    backups: Path
    run_dir: Path
    socket: Path
    lock_file: Path

    def make_folders(self) -> None:
        """Make the folders, private to this account; raises OSError when there is no place for the data."""
        make_private_folder(self.data)
        for folder in (self.settings_file.parent, self.logs, self.backups):
            # Whoever writes there tells when it is not possible; a call can be handled without.
            with suppress(OSError):
                make_private_folder(folder)


def places_of(profile: str | None = None) -> Places:
    """Return the places of a profile folder, or of this user; raises NoHomeError."""
    run_dir = run_dir_of(profile)
    if profile is not None:
        home = Path(profile).resolve()
        return _places(home / "data", home / "settings", home / "logs", home / "backups", run_dir)
    import platformdirs  # noqa: PLC0415 - a profile needs none of it

    try:
        return _places(
            platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False) / "data",
            platformdirs.user_config_path(APP_NAME, appauthor=False, roaming=False),
            platformdirs.user_log_path(APP_NAME, appauthor=False),
            platformdirs.user_state_path(APP_NAME, appauthor=False, roaming=False) / "backups",
            run_dir,
        )
    except RuntimeError:
        raise NoHomeError from None


def _places(data: Path, settings: Path, logs: Path, backups: Path, run_dir: str) -> Places:
    return Places(
        data=data,
        settings_file=settings / "settings.toml",
        own_lines=settings / "own-lines",
        team_packs=data / "team-packs",
        logs=logs,
        backups=backups,
        run_dir=Path(run_dir),
        socket=Path(doorway.address_in(run_dir)),
        lock_file=data / "lock",
    )


def resources_folder() -> Path:
    """Return the folder of what we ship: inside an installed package, beside it in a checkout."""
    package = Path(companion.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
