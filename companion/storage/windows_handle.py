"""A file or folder of Windows held open: what it is, who owns it, who may change it, what it holds."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import TracebackType

_windows: Any = ctypes  # what it has on one system alone
_GENERIC_READ, _READ_CONTROL = 0x80000000, 0x20000
_SHARE_READ_AND_WRITE = 0x3  # not: delete or rename
_OPEN_EXISTING = 3
_FOLDERS_TOO, _LINKS_AS_SUCH = 0x02000000, 0x00200000
_ATTRIBUTES_AND_TAG = 9
_IS_FOLDER, _IS_LINK = 0x10, 0x400
_OF_A_FILE, _OWNER_AND_RIGHTS = 1, 0x1 | 0x4
_SDDL_REVISION = 1


class Handle:
    """Implements Opened with the functions of Windows."""

    def __init__(self, path: str) -> None:
        self._kernel = _windows.WinDLL("kernel32", use_last_error=True)
        self._kernel.CreateFileW.restype = ctypes.c_void_p
        self._security = _windows.WinDLL("advapi32", use_last_error=True)
        how = _FOLDERS_TOO | _LINKS_AS_SUCH
        found = self._kernel.CreateFileW(
            ctypes.c_wchar_p(path),
            _GENERIC_READ | _READ_CONTROL,
            _SHARE_READ_AND_WRITE,
            None,
            _OPEN_EXISTING,
            how,
            None,
        )
        if found is None or found == ctypes.c_void_p(-1).value:
            raise _windows.WinError(_windows.get_last_error())
        self._handle: Any = ctypes.c_void_p(found)
        try:
            self._attributes = self._asked_for_attributes()
            self.sddl = self._asked_for_rights()
        except BaseException:
            self._kernel.CloseHandle(self._handle)
            raise

    @property
    def is_link(self) -> bool:
        """It only points to something else."""
        return bool(self._attributes & _IS_LINK)

    @property
    def is_folder(self) -> bool:
        """It is a folder."""
        return bool(self._attributes & _IS_FOLDER)

    def read(self, largest: int) -> bytes:
        """Read at most so many bytes."""
        content = ctypes.create_string_buffer(largest)
        done = ctypes.c_ulong(0)
        if not self._kernel.ReadFile(self._handle, content, largest, ctypes.byref(done), None):
            raise _windows.WinError(_windows.get_last_error())
        return content.raw[: done.value]

    def __enter__(self) -> Self:
        """Keep it open."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self._kernel.CloseHandle(self._handle)

    def _asked_for_attributes(self) -> int:
        answer = (ctypes.c_ulong * 2)()
        if not self._kernel.GetFileInformationByHandleEx(
            self._handle, _ATTRIBUTES_AND_TAG, ctypes.byref(answer), ctypes.sizeof(answer)
        ):
            raise _windows.WinError(_windows.get_last_error())
        return int(answer[0])

    def _asked_for_rights(self) -> str:
        descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
        fault = self._security.GetSecurityInfo(
            self._handle, _OF_A_FILE, _OWNER_AND_RIGHTS, None, None, None, None, ctypes.byref(descriptor)
        )
        if fault:
            raise OSError(fault, os.strerror(fault))
        try:
            if not self._security.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                descriptor, _SDDL_REVISION, _OWNER_AND_RIGHTS, ctypes.byref(text), None
            ):
                raise _windows.WinError(_windows.get_last_error())
            found = text.value or ""
            self._kernel.LocalFree(text)
            return found
        finally:
            self._kernel.LocalFree(descriptor)
