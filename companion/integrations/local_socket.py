"""The doorway on POSIX systems, and the only file that opens a socket: a Unix socket in a folder of mode 0700.

On Windows `local_pipe` stands behind the same functions; `doorway` chooses.
"""

from __future__ import annotations

import os
import stat
import sys

from companion.integrations import private_folder

TYPE_CHECKING = False  # see verbs.py
if TYPE_CHECKING:
    import _socket
    import socket

    from companion.integrations.instance_lock import InstanceLock

    # Two names for one thing here; a pipe has a class for each. Whoever asks has the kind below it.
    Listener = socket.socket
    Guest = socket.socket
    Visit = _socket.socket

# Linux takes 107 bytes, macOS 103.
LONGEST_ADDRESS = 100
# More than the longest reply in practice: macOS gives 8 KiB otherwise, and a reply that does not fit is cut off.
_SEND_BUFFER = 256 * 1024
_WAITING_TO_BE_ACCEPTED = 64


def address_in(run_dir: str) -> str:
    """Return the path of the socket in a folder, or a short one made of its hash when that would be too long."""
    path = os.path.join(run_dir, "socket")  # noqa: PTH118 - pathlib costs the command line 5 ms
    if len(os.fsencode(path)) <= LONGEST_ADDRESS:
        return path
    from hashlib import sha256  # noqa: PLC0415 - only long paths pay for it

    user = os.geteuid()
    session = f"/run/user/{user}"
    folder = f"{session}/call-companion" if private_folder.is_ours(session) else f"/tmp/call-companion-{user}"  # noqa: S108 - checked before use
    return f"{folder}/{sha256(os.fsencode(run_dir)).hexdigest()[:16]}.socket"


def connect(address: str, timeout_s: float) -> _socket.socket:
    """Reach the running program; raises OSError when there is none, or when somebody else could be listening.

    The connection is of the kind below `socket.socket`: that module makes enums of all there is, which costs more than
    asking does.
    """
    import _socket  # noqa: PLC0415 - as above

    private_folder.check(os.path.dirname(address))  # noqa: PTH120 - as above
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        connection.settimeout(timeout_s)
        connection.connect(address)
    except OSError:
        connection.close()
        raise
    return connection


def listen(address: str, lock: InstanceLock) -> socket.socket:
    """Listen without blocking; raises OSError. A socket left by a dead program goes first, which takes the lock."""
    import socket  # noqa: PLC0415 - whoever asks has no time for it

    if not lock.is_held:
        raise PermissionError("only the program that holds the instance lock may listen")
    private_folder.make_safe(os.path.dirname(address))  # noqa: PTH120 - as above
    remove(address)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listener.bind(address)
        os.chmod(address, 0o600)  # noqa: PTH101 - as above
        listener.listen(_WAITING_TO_BE_ACCEPTED)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def remove(address: str) -> None:
    """Remove a socket, and nothing but a socket; raises FileExistsError when something else is there."""
    try:
        found = os.lstat(address)
    except FileNotFoundError:
        return
    if not stat.S_ISSOCK(found.st_mode):
        raise FileExistsError(f"{address} is no socket and stays where it is")
    os.unlink(address)  # noqa: PTH108 - as above


def touch(address: str) -> None:
    """Make the socket look used."""
    os.utime(address)


def accept(listener: socket.socket) -> socket.socket:
    """Take the next connection, ready for work without blocking; raises BlockingIOError when nobody waits."""
    import socket  # noqa: PLC0415 - as above

    connection, _ = listener.accept()
    try:
        connection.setblocking(False)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
    except OSError:
        connection.close()
        raise
    return connection


def is_this_user(connection: socket.socket) -> bool:
    """Tell whether the other end is a program of this user."""
    uid = _peer_uid(connection)
    # Where the system does not say, the folder, which is ours alone, has to do.
    return uid is None or uid == os.geteuid()


def _peer_uid(connection: socket.socket) -> int | None:
    """Return the user at the other end, or None where the system does not say."""
    import socket  # noqa: PLC0415 - as above

    credentials: bytes | None = None
    if sys.platform == "linux":
        # struct ucred: process, user, group.
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    elif sys.platform == "darwin":
        # SOL_LOCAL is 0; struct xucred begins with its version and the user.
        credentials = connection.getsockopt(0, getattr(socket, "LOCAL_PEERCRED", 1), 76)
    return int.from_bytes(credentials[4:8], sys.byteorder) if credentials else None
