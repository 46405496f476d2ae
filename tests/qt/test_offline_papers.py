"""Pages while no program runs: a process without a screen writes them in the language of the settings."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from companion.app.paths import places_of
from companion.domain.settings import Language, Settings
from companion.storage.settings_file import SettingsFile
from tests.support.papers import Page
from tests.support.realistic_month import write_a_log

if TYPE_CHECKING:
    from pathlib import Path

CODE = """
import sys
from dataclasses import dataclass
from pathlib import Path
from companion.domain.policy import NO_POLICY
from companion.app.offline_papers import OfflinePapers
from companion.app.paths import places_of
from companion.engine.clock import SystemClock
from companion.storage.open_log import open_call_log
from tests.support.papers import AllCalls, Wanted

profile, out = sys.argv[1:]
places, clock = places_of(profile), SystemClock()
log = open_call_log(places.data, places.backups, clock).log
papers = OfflinePapers(places, log, clock, NO_POLICY)
for kind, write in papers.writers.items():
    pieces = [piece for piece, _ in write(AllCalls(log), Wanted())]
    Path(out, f"a.{kind}").write_bytes(b"".join(p if isinstance(p, bytes) else p.encode() for p in pieces))
log.close()
"""


def test_a_report_in_greek_without_a_screen(tmp_path: Path) -> None:
    places = places_of(str(tmp_path / "profile"))
    write_a_log(places, calls=60, language="el")
    SettingsFile(places.settings_file).save(Settings(language=Language.GREEK))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", CODE, tmp_path / "profile", tmp_path],
        capture_output=True,
        check=False,
        env={"HOME": str(tmp_path)},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    page = Page((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert page.all_of("html") == [{"lang": "el"}]
    assert "Λύθηκε" in page.text
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
