"""Where the running program and the command line meet: the one place that chooses between a socket and a pipe.

Both offer the same functions: `address_in`, `connect`, `listen`, `accept`, `is_this_user`, `touch` and `remove`.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # see verbs.py

if sys.platform == "win32":
    from companion.integrations import local_pipe as here
    from companion.integrations.windows_pipes import WindowsPipes

    doorway = here.LocalPipes(WindowsPipes())
else:
    from companion.integrations import local_socket as here

    doorway = here

if TYPE_CHECKING:
    # What waits for visitors, and a conversation as either side sees it.
    Listener = here.Listener
    Guest = here.Guest
    Visit = here.Visit
