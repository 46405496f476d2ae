"""What the doctor says: one finding for each check, always under the same id."""

from __future__ import annotations

from enum import StrEnum

from companion.domain.value import value


class State(StrEnum):
    """How it stands. Only `look` and `broken` ask somebody to do something."""

    OK = "ok"
    LOOK = "look"
    BROKEN = "broken"
    UNKNOWN = "unknown"


class Area(StrEnum):
    """Where a check belongs, in the order they are told."""

    INSTANCE = "instance"
    DISPLAY = "display"
    FOLDERS = "folders"
    LOG = "log"
    SETTINGS = "settings"
    POLICY = "policy"
    WORDS = "words"
    MACHINE = "machine"
    INTEGRATIONS = "integrations"


class Check(StrEnum):
    """The ids of the findings. Scripts build on them: one may be added, none may go."""

    RUNNING = "running"
    VERSIONS = "versions"
    SOCKET_FOLDER = "socket_folder"
    SESSION_FOLDER = "session_folder"
    DISPLAY = "display"
    ON_TOP = "on_top"
    PLACING = "placing"
    TRAY = "tray"
    NOTIFICATIONS = "notifications"
    SCREEN_READER = "screen_reader"
    HOME = "home"
    DATA_FOLDER = "data_folder"
    PERMISSIONS = "permissions"
    FILE_SYSTEM = "file_system"
    SYNCED = "synced"
    SPACE = "space"
    OTHER_FOLDERS = "other_folders"
    DATABASE = "database"
    DATABASE_CHECK = "database_check"
    DAMAGED_COPIES = "damaged_copies"
    BACKUPS = "backups"
    SETTINGS_FILE = "settings_file"
    POLICY = "policy"
    SHIPPED_WORDS = "shipped_words"
    TEAM_PACK = "team_pack"
    OWN_LINES = "own_lines"
    PYTHON_AND_QT = "python_and_qt"
    SQLITE = "sqlite"
    DISK_ENCRYPTION = "disk_encryption"
    COMMAND = "command"
    AUTOSTART = "autostart"
    MAIL = "mail"
    AREA = "area"  # a whole area gave no answer


@value
class Finding:
    """What was found, and what to do where it is not in order. Paths may stand in it, nothing that an agent wrote."""

    check: Check
    area: Area
    state: State
    found: str
    todo: str = ""

    @property
    def needs_doing(self) -> bool:
        """Somebody should do something."""
        return self.state in (State.LOOK, State.BROKEN)


class Told:
    """Makes the findings of one area."""

    def __init__(self, area: Area) -> None:
        self._area = area

    def ok(self, check: Check, found: str) -> Finding:
        """It is in order."""
        return Finding(check, self._area, State.OK, found)

    def look(self, check: Check, found: str, todo: str) -> Finding:
        """It works, and somebody should look at it."""
        return Finding(check, self._area, State.LOOK, found, todo)

    def broken(self, check: Check, found: str, todo: str) -> Finding:
        """It does not work, or what is kept is in danger."""
        return Finding(check, self._area, State.BROKEN, found, todo)

    def unknown(self, check: Check, found: str, todo: str) -> Finding:
        """It cannot be known from here."""
        return Finding(check, self._area, State.UNKNOWN, found, todo)
