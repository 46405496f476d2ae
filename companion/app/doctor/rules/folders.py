"""Judges where things lie: is the place there, private, local, not synchronised, with room."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.app.doctor.finding import Finding

_told = Told(Area.FOLDERS)
_MIB = 1024 * 1024
LEAST_FREE, LITTLE_FREE = 3 * _MIB, 200 * _MIB

_REMOTE = (
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "9p", "afs", "afpfs", "ceph", "coda", "davfs", "glusterfs"),
    *("gfs2", "gpfs", "lustre", "ncpfs", "ocfs2", "webdav", "remote"),
)
_REMOTE_FUSE = ("fs", "drive", "rclone")
# What else a file system in user space may be is not known; these are known to be local.
_LOCAL_FUSE = (
    *("fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs", "fuse.ntfs-3g", "fuse.bindfs"),
    *("fuse.fuse-overlayfs", "fuse.mergerfs", "fuse.snapfuse", "fuse.squashfuse"),
)
_SYNC_NAMES = (
    *("onedrive", "dropbox", "nextcloud", "owncloud", "icloud drive", "iclouddrive", "mobile documents"),
    *("com~apple~clouddocs", "cloudstorage", "google drive", "googledrive", "my drive", "box sync", "pclouddrive"),
    *("seafile", "syncthing", "megasync", "protondrive", "proton drive"),
)
# Files that synchronisers leave in the root of what they look after.
SYNC_MARKS = (".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".stfolder", ".seafile-data")


@value
class FolderFacts:
    """One folder. is_writable: of one that is not there, whether it can be made. mode: None on a system without any.

    open_files: others have rights to them. foreign_files: they belong to others.
    """

    path: str
    is_there: bool = False
    is_folder: bool = True
    is_link: bool = False
    is_ours: bool = True
    is_writable: bool = True
    is_on_read_only_disk: bool = False
    mode: int | None = None
    open_files: tuple[str, ...] = ()
    foreign_files: tuple[str, ...] = ()


@value
class HomeFacts:
    """The home folder. is_needed: no profile folder was named, so everything lies in it."""

    path: str = ""
    is_there: bool = True
    is_writable: bool = True
    is_needed: bool = True


@value
class PlaceFacts:
    """Everything about the places. file_system: the kind of it where the data lies; "" where that is not known."""

    home: HomeFacts
    data: FolderFacts
    others: tuple[FolderFacts, ...] = ()
    file_system: str = ""
    sync_root: str = ""
    free_bytes: int | None = None


def judge_folders(facts: PlaceFacts) -> list[Finding]:
    """Return the findings about folders."""
    return [
        judge_home(facts.home),
        _data(facts.data),
        _permissions((facts.data, *facts.others)),
        _file_system(facts),
        _synced(facts),
        _space(facts),
        _others(facts.others),
    ]


def is_remote(file_system: str) -> bool | None:
    """Tell whether files of this kind lie on another computer; None where that is not known."""
    if not file_system:
        return None
    if file_system in _REMOTE:
        return True
    if file_system.startswith("fuse") and file_system not in _LOCAL_FUSE:
        return any(part in file_system for part in _REMOTE_FUSE) or None
    return False


def mount_of(path: str, mountinfo: str) -> tuple[str, str, str]:
    """Return kind, source and device number of the file system a path lies on, from /proc/self/mountinfo."""
    best, found = -1, ("", "", "")
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, rest = before.split(), after.split()
        if len(fields) < 5 or len(rest) < 2:  # noqa: PLR2004 - what proc(5) promises
            continue
        point = _unescaped(fields[4])
        # The later of two on the same point lies over the other.
        if (PurePath(path).is_relative_to(point)) and len(point) >= best:
            best, found = len(point), (rest[0], _unescaped(rest[1]), fields[2])
    return found


def sync_root_of(path: PurePath, roots: Iterable[str], marked: Iterable[str]) -> str:
    """Return the synchronised folder that the path lies in, "" when it lies in none.

    roots: what the system's synchronisers say they look after. marked: folders above the path with one of SYNC_MARKS.
    """
    for folder in (path, *path.parents):
        name = folder.name.lower()
        is_named_so = any(name == known or name.startswith((f"{known} -", f"{known} (")) for known in _SYNC_NAMES)
        if is_named_so or str(folder) in marked or any(root and folder == PurePath(root) for root in roots):
            return str(folder)
    return ""


def _unescaped(text: str) -> str:
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, char)
    return text


def judge_home(home: HomeFacts) -> Finding:
    """Return the finding about the home folder."""
    if not home.is_needed:
        return _told.ok(Check.HOME, "Everything lies in the profile folder that was named.")
    todo = "Give the account a home folder that it may write, or name a folder: call-companion --profile DIR."
    if not home.path:
        return _told.broken(Check.HOME, "This account has no home folder.", todo)
    if not home.is_there:
        return _told.broken(Check.HOME, f"The home folder {home.path} does not exist.", todo)
    if not home.is_writable:
        return _told.look(Check.HOME, f"The home folder {home.path} cannot be written.", todo)
    return _told.ok(Check.HOME, f"The home folder is {home.path}.")


def _data(data: FolderFacts) -> Finding:
    path = data.path
    if not data.is_there:
        return _not_there(data)
    if not data.is_folder:
        return _told.broken(Check.DATA_FOLDER, f"{path} is no folder.", "Move away what is there.")
    if not data.is_ours:
        todo = f"Ask as the agent, not as root; an agent whose folder this is must own it: chown -R AGENT '{path}'"
        return _told.broken(Check.DATA_FOLDER, f"{path} belongs to another account.", todo)
    if data.is_on_read_only_disk or not data.is_writable:
        why = "lies on a disk that is mounted read-only" if data.is_on_read_only_disk else "cannot be written"
        todo = "Let the agent's account write there: calls are only in memory until then."
        return _told.broken(Check.DATA_FOLDER, f"{path} {why}.", todo)
    if data.is_link:
        todo = "A link is followed, but two accounts must never share its target; a folder of its own is better."
        return _told.look(Check.DATA_FOLDER, f"{path} is a link to another place.", todo)
    return _told.ok(Check.DATA_FOLDER, f"{path} is there and can be written.")


def _not_there(data: FolderFacts) -> Finding:
    if not data.is_writable:
        todo = "Let the agent's account write into the folder above it, or make this one for it."
        return _told.broken(Check.DATA_FOLDER, f"{data.path} does not exist and cannot be made.", todo)
    return _told.ok(Check.DATA_FOLDER, f"{data.path} does not exist yet; the first start makes it.")


def _permissions(folders: Iterable[FolderFacts]) -> Finding:
    there = [folder for folder in folders if folder.is_there]
    if any(folder.mode is None for folder in there):
        todo = "Let only the agent's account, administrators and SYSTEM into the folders that --version names."
        return _told.unknown(Check.PERMISSIONS, "Who may read the files is not looked at on this system.", todo)
    wide = [folder.path for folder in there if (folder.mode or 0) & 0o077]
    foreign = [file for folder in there if folder.is_ours for file in folder.foreign_files]
    files = [file for folder in there for file in folder.open_files]
    if foreign:
        todo = "Give them to the agent's account: " + "; ".join(f"chown AGENT '{path}'" for path in foreign[:5])
        told = f"Files of another account, as a start with sudo leaves them: {len(foreign)}."
        return _told.look(Check.PERMISSIONS, told, todo)
    if wide:
        todo = "; ".join(f"chmod 700 '{path}'" for path in wide) + ". The next start closes it, too."
        return _told.look(Check.PERMISSIONS, f"Open to other accounts: {', '.join(wide)}.", todo)
    if files:
        todo = "Remove the rights of group and others: " + "; ".join(f"chmod 600 '{path}'" for path in files[:5])
        return _told.look(Check.PERMISSIONS, f"Files with rights for other accounts: {len(files)}.", todo)
    return _told.ok(Check.PERMISSIONS, "Only this account can read the files.")


def _file_system(facts: PlaceFacts) -> Finding:
    remote = is_remote(facts.file_system)
    if remote:
        return _told.look(
            Check.FILE_SYSTEM,
            f"The log lies on a network file system ({facts.file_system}): its locks cannot be trusted, and a call "
            "waits for the network.",
            "Put it on a local disk: call-companion --profile DIR, or XDG_DATA_HOME and XDG_STATE_HOME set to local "
            "folders in the agent's session.",
        )
    if remote is None:
        todo = "See to it that the data folder lies on a disk of this computer."
        kind = f" ({facts.file_system})" if facts.file_system else ""
        return _told.unknown(Check.FILE_SYSTEM, f"Whether the disk is a local one is not known{kind}.", todo)
    return _told.ok(Check.FILE_SYSTEM, f"A local file system ({facts.file_system}).")


def _synced(facts: PlaceFacts) -> Finding:
    if facts.sync_root:
        return _told.look(
            Check.SYNCED,
            f"The data folder lies in {facts.sync_root}, which is synchronised to other places.",
            "Move it out: a log that is copied while it is written gets damaged, and the words of callers leave this "
            "computer. call-companion --profile DIR names another folder.",
        )
    return _told.ok(Check.SYNCED, "No known synchroniser looks after the data folder.")


def _space(facts: PlaceFacts) -> Finding:
    free = facts.free_bytes
    if free is None:
        return _told.unknown(Check.SPACE, "How much room is left is not known.", "Look at the disk of the data folder.")
    left = f"{free // _MIB} MiB are free where the data lies."
    if free < LEAST_FREE:
        return _told.broken(
            Check.SPACE, left, "Free the disk, or raise the account's quota: soon nothing can be stored."
        )
    if free < LITTLE_FREE:
        return _told.look(Check.SPACE, left, "Free the disk: backups need as much again as the log is large.")
    return _told.ok(Check.SPACE, left)


def _others(folders: Iterable[FolderFacts]) -> Finding:
    bad = [f.path for f in folders if not (f.is_folder and f.is_ours and f.is_writable) or f.is_on_read_only_disk]
    if bad:
        todo = "Let the agent's account write there: settings, backups or the program's own log are not kept."
        return _told.look(Check.OTHER_FOLDERS, f"Cannot be written: {', '.join(bad)}.", todo)
    return _told.ok(Check.OTHER_FOLDERS, "Settings, backups and logs have their places.")
