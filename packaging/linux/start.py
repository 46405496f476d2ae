"""Where the frozen program begins: as `python -m companion`, without what its boot loader leaves behind.

The boot loader points the dynamic linker at our libraries by a variable, and every program that is started from here,
such as the one that writes mail, would be given our Qt in place of its own. Our libraries find each other without it.
"""

import os
import sys

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
for name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[name]

from companion.app.main import main  # noqa: E402 - nothing is loaded before

sys.exit(main())
