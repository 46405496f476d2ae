#!/usr/bin/env python3
"""Makes what a policy is set with: `make.py [--dist DIR]` writes the zip, `make.py --page` the table of keys."""

from __future__ import annotations

import argparse
import sys
import time
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from release import NAME, ROOT, Release, release_of

from policy.grammar import problems
from policy.pages import example, table
from policy.templates import FILE_NAME, adml, admx
from policy.words import CULTURES, words_in

PAGE = Path("docs") / "it.md"
_BEGIN, _END = "<!-- keys: made by packaging/policy/make.py --page -->", "<!-- end of keys -->"
_READ_BY_ALL = 0o644


def files() -> dict[str, bytes]:
    """Return every file of the zip by its name; refuses templates that are not well made."""
    words = {language: words_in(language) for language in CULTURES}
    definitions = admx(words["en"])
    texts = {f"{CULTURES[language]}/{FILE_NAME}.adml": adml(words[language]) for language in CULTURES}
    wrong = problems(definitions, texts)
    if wrong:
        raise SystemExit("\n".join(wrong))
    as_windows_writes = example(words["en"]).replace("\n", "\r\n").encode("utf-8")
    return {f"{FILE_NAME}.admx": definitions, **texts, "policy.toml": as_windows_writes}


def build(release: Release, dist: Path) -> list[Path]:
    """Write the zip: the templates as they go into PolicyDefinitions, and an example file."""
    path = dist / f"{NAME}-{release.version}-admx.zip"
    moment = time.gmtime(release.epoch)[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files().items()):
            entry = zipfile.ZipInfo(name, moment)
            entry.create_system = 3  # the same wherever it is built
            entry.external_attr = _READ_BY_ALL << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return [path]


def page_with_keys(page: str) -> str:
    """Return the page for IT with the table of keys as it is now."""
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n\n{table(words_in('en'))}\n{_END}{after}"


def main() -> int:
    """Write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the zip goes (dist/)")
    parser.add_argument("--page", action="store_true", help="bring the table of keys in docs/it.md in step instead")
    options = parser.parse_args()
    if options.page:
        page = ROOT / PAGE
        page.write_text(page_with_keys(page.read_text("utf-8")), "utf-8")
        return 0
    options.dist.mkdir(parents=True, exist_ok=True)
    for path in build(release_of(), options.dist):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
