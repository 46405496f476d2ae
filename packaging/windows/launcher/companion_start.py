"""What both launchers have Python run: the program, with somebody who listens when it complains."""

import sys
from contextlib import suppress

if sys.stderr is None:
    # A program without a console. Its launcher listens there, and shows what it heard when the program fails.
    with suppress(OSError):
        sys.stderr = open(2, "w", buffering=1, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115

from companion.app.main import main

sys.exit(main())
