"""Run by the Python that is shipped, under wine: makes byte-code of a list of sources. Reads what to do from a file."""

import json
import py_compile
import sys


def main() -> int:
    """Compile each source; nothing of this machine or of now gets into the result."""
    with open(sys.argv[1], encoding="utf-8") as file:  # noqa: PTH123 - pathlib is not needed for anything else
        jobs = json.load(file)
    for source, target, name in jobs:
        py_compile.compile(
            source, target, name, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
        )
    print(len(jobs))
    return 0


sys.exit(main())
