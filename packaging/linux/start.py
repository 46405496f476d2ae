"""Where the frozen program begins: as `python -m companion`, after what a boot loader leaves behind is put in order."""

import os
import sys
from contextlib import suppress
from zipimport import zipimporter

import pyimod02_importers  # of PyInstaller's boot loader

_ITSELF = "/proc/self/exe"


def forget_boot_loader() -> None:
    """Take back what was meant for this process alone.

    The boot loader points the dynamic linker at our libraries by a variable, and every program that is started from
    here, such as the one that writes mail, would be given our Qt in place of its own. Ours find each other without it.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


def stay_with_own_files() -> None:
    """Read modules that are needed later from the files this process began with.

    An upgrade puts others in their place, in which everything lies elsewhere, while a call may be running.
    """
    if os.path.exists(_ITSELF):  # noqa: PTH110 - pathlib costs 5 ms
        pyimod02_importers.pyz_archive._filename = _ITSELF
    for finder in sys.path_importer_cache.values():
        if isinstance(finder, zipimporter):
            with suppress(OSError):
                finder.archive = f"/proc/self/fd/{os.open(finder.archive, os.O_RDONLY)}"


forget_boot_loader()
stay_with_own_files()

from companion.app.main import main  # noqa: E402 - nothing is loaded before

sys.exit(main())
