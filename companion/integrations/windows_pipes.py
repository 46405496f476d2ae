"""The functions of Windows that a pipe for one user needs, and nothing of our own: `local_pipe` is written over these.

What `_winapi` has is taken from there, because it looks after the memory of what is still under way.
"""

from __future__ import annotations

TYPE_CHECKING = False  # see verbs.py
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_OWNER = 1
_KERNEL_OBJECT = 6
_TOKEN_QUERY = 8
_TOKEN_USER = 1
_SDDL_REVISION = 1
_LARGEST_TOKEN_USER = 256

_FIRST_INSTANCE = 0x0008_0000
_REJECT_REMOTE = 0x0000_0008
# Whoever listens may learn who we are and may not act as us.
_IDENTIFICATION_ONLY = 0x0010_0000 | 0x0001_0000


class WindowsPipes:
    """Implements PipeCalls; exists on Windows only."""

    def __init__(self) -> None:
        # Nothing below is there on other systems. The types are those of another system to whoever checks them here.
        import _winapi  # noqa: PLC0415
        import ctypes  # noqa: PLC0415
        from ctypes import wintypes  # noqa: PLC0415

        self._api: Any = _winapi
        self._ctypes: Any = ctypes
        library: Any = ctypes.WinDLL  # type: ignore[attr-defined,unused-ignore]
        self._security = library("advapi32", use_last_error=True)
        self._kernel = library("kernel32", use_last_error=True)
        pointer, handle, number = ctypes.c_void_p, wintypes.HANDLE, wintypes.DWORD
        security, kernel = self._security, self._kernel
        security.OpenProcessToken.argtypes = [handle, number, ctypes.POINTER(handle)]
        security.GetTokenInformation.argtypes = [handle, ctypes.c_int, pointer, number, ctypes.POINTER(number)]
        security.ConvertSidToStringSidW.argtypes = [pointer, ctypes.POINTER(pointer)]
        security.GetSecurityInfo.argtypes = [handle, ctypes.c_int, number, *(ctypes.POINTER(pointer),) * 5]
        security.GetSecurityInfo.restype = number
        security.ConvertStringSecurityDescriptorToSecurityDescriptorW.argtypes = [
            wintypes.LPCWSTR,
            number,
            ctypes.POINTER(pointer),
            pointer,
        ]
        kernel.LocalFree.argtypes = [pointer]
        kernel.LocalFree.restype = pointer
        kernel.CreateEventW.argtypes = [pointer, wintypes.BOOL, wintypes.BOOL, wintypes.LPCWSTR]
        kernel.CreateEventW.restype = handle
        kernel.SetEvent.argtypes = kernel.ResetEvent.argtypes = [handle]
        kernel.ProcessIdToSessionId.argtypes = [number, ctypes.POINTER(number)]

    def user(self) -> str:
        """Return the SID of the user this process runs as."""
        ctypes = self._ctypes
        token = ctypes.wintypes.HANDLE()
        self._check(self._security.OpenProcessToken(self._api.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)))
        try:
            found = ctypes.create_string_buffer(_LARGEST_TOKEN_USER)
            size = ctypes.wintypes.DWORD()
            self._check(self._security.GetTokenInformation(token, _TOKEN_USER, found, len(found), ctypes.byref(size)))
            # TOKEN_USER begins with a pointer to the SID.
            return self._sid_text(ctypes.c_void_p.from_buffer(found))
        finally:
            self._api.CloseHandle(token.value)

    def session(self) -> int:
        """Return the number of the session on this computer: another one for everybody who is logged on."""
        import os  # noqa: PLC0415 - only for this

        number = self._ctypes.wintypes.DWORD()
        self._check(self._kernel.ProcessIdToSessionId(os.getpid(), self._ctypes.byref(number)))
        return int(number.value)

    def owner_of(self, handle: int) -> str:
        """Return the SID of the user who made what the handle leads to."""
        ctypes = self._ctypes
        owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
        error = self._security.GetSecurityInfo(
            handle, _KERNEL_OBJECT, _OWNER, ctypes.byref(owner), None, None, None, ctypes.byref(descriptor)
        )
        if error:
            raise ctypes.WinError(error)
        try:
            return self._sid_text(owner)
        finally:
            self._kernel.LocalFree(descriptor)

    def create_pipe(self, name: str, rights: str, buffer: int, *, is_first: bool) -> int:
        """Make one more end, with the rights of the text; raises OSError, also when it is not the first."""
        ctypes, api = self._ctypes, self._api
        descriptor = ctypes.c_void_p()
        self._check(
            self._security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                rights, _SDDL_REVISION, ctypes.byref(descriptor), None
            )
        )
        try:
            # SECURITY_ATTRIBUTES: its size, the descriptor, and that nobody inherits the handle.
            attributes = _attributes_type(ctypes)(0, descriptor, 0)
            attributes.size = ctypes.sizeof(attributes)
            return int(
                api.CreateNamedPipe(
                    name,
                    api.PIPE_ACCESS_DUPLEX | api.FILE_FLAG_OVERLAPPED | (_FIRST_INSTANCE if is_first else 0),
                    _REJECT_REMOTE,  # a stream of bytes
                    api.PIPE_UNLIMITED_INSTANCES,
                    buffer,
                    buffer,
                    0,
                    ctypes.addressof(attributes),
                )
            )
        finally:
            self._kernel.LocalFree(descriptor)

    def open_pipe(self, name: str) -> int:
        """Connect to a pipe; raises OSError: not there, or no free end just now (231)."""
        api = self._api
        access = api.GENERIC_READ | api.GENERIC_WRITE
        flags = api.FILE_FLAG_OVERLAPPED | _IDENTIFICATION_ONLY
        return int(api.CreateFile(name, access, 0, api.NULL, api.OPEN_EXISTING, flags, api.NULL))

    def wait_for_pipe(self, name: str, timeout_ms: int) -> None:
        """Wait for a free end; raises OSError: gone, or none in time (121)."""
        self._api.WaitNamedPipe(name, timeout_ms)

    def begin_accepting(self, handle: int) -> Any:
        """Wait for somebody at this end; raises OSError, also when somebody came and has gone (232)."""
        return self._api.ConnectNamedPipe(handle, overlapped=True)

    def begin_reading(self, handle: int, size: int) -> Any:
        """Read what comes; raises OSError when the other end has gone."""
        return self._api.ReadFile(handle, size, overlapped=True)[0]

    def begin_writing(self, handle: int, data: bytes) -> Any:
        """Write; raises OSError when the other end has gone."""
        return self._api.WriteFile(handle, data, overlapped=True)[0]

    def is_done(self, work: Any, timeout_ms: int = 0) -> bool:
        """Tell whether it is done, waiting for it that long."""
        return bool(self._api.WaitForSingleObject(work.event, timeout_ms) == self._api.WAIT_OBJECT_0)

    def make_event(self) -> int:
        """Return an event that stays as it is set."""
        return int(self._kernel.CreateEventW(None, True, False, None))

    def set_event(self, event: int, *, to: bool) -> None:
        """Set an event, or take that back."""
        (self._kernel.SetEvent if to else self._kernel.ResetEvent)(event)

    def wait_for_any(self, events: Sequence[int]) -> int:
        """Wait until one of the events is set, and return which."""
        return int(self._api.WaitForMultipleObjects(list(events), False, self._api.INFINITE))

    def close(self, handle: int) -> None:
        """Let go of a pipe."""
        self._api.CloseHandle(handle)

    def _sid_text(self, sid: Any) -> str:
        ctypes = self._ctypes
        text = ctypes.c_void_p()
        self._check(self._security.ConvertSidToStringSidW(sid, ctypes.byref(text)))
        try:
            return str(ctypes.wstring_at(text.value))
        finally:
            self._kernel.LocalFree(text)

    def _check(self, succeeded: int) -> None:
        if not succeeded:
            raise self._ctypes.WinError(self._ctypes.get_last_error())


def _attributes_type(ctypes: Any) -> Any:
    fields = [("size", ctypes.wintypes.DWORD), ("descriptor", ctypes.c_void_p), ("inherits", ctypes.wintypes.BOOL)]
    return type("_SecurityAttributes", (ctypes.Structure,), {"_fields_": fields})
