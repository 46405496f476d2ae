"""Every sentence of every situation as it stands in the window: a sheet for each language and text size.

python -m tests.support.word_pictures FOLDER       made by `./dev words`
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from companion.domain.ladder import MayEnd, Rung
from companion.domain.settings import Language
from companion.engine import commands as cmd
from tests.support.pictures import Studio, contact_sheet
from tests.support.speaking import speaking

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LANGUAGES = (Language.ENGLISH, Language.FINNISH, Language.GREEK)
PERCENTS = (100, 200)
ON_A_PAGE = 40  # at twice the size more would be too large for many a viewer
THEMES = {100: "dark", 200: "light"}


def pictures_of(language: Language, percent: int) -> list[QImage]:
    """Go through every situation from its first step to its last, then up its ladder, then through every moment."""
    with speaking(language):
        studio = Studio(THEMES[percent], percent, language)
        try:
            return [*_situations(studio), *_ladders(studio), *_moments(studio)]
        finally:
            studio.close()


def _situations(studio: Studio) -> list[QImage]:
    found = []
    for situation in studio.engine.pack.situations:
        studio.do(cmd.StartCall(), cmd.SaySituation(situation.id))
        for style in (None, *(style.id for style in situation.styles)):
            if style:
                studio.do(cmd.PickStyle(style))
            for _ in [step for step in situation.steps_for(style) if style is None or step.style == style]:
                found.append(studio.picture())
                studio.do(cmd.SaidIt())
        studio.do(cmd.EndCall(), cmd.SaveWrapUp())
    return found


def _ladders(studio: Studio) -> list[QImage]:
    """Each rung in each behaviour's own words, for who may end a call and for who may not."""
    found = []
    for may_end in (MayEnd.YES, MayEnd.NO):
        studio.change(may_end=may_end)
        for situation in studio.engine.pack.situations:
            if not situation.rungs:
                continue
            studio.do(cmd.StartCall(), cmd.SaySituation(situation.id))
            while studio.engine.snapshot.next_rung:
                is_new = may_end == MayEnd.YES or studio.engine.snapshot.next_rung == Rung.HAND_OVER
                studio.do(cmd.GiveNextRung())
                found += [studio.picture()] if is_new else []
                studio.do(cmd.SaidIt())
            studio.do(cmd.EndCall(), cmd.SaveWrapUp(), *([cmd.EndCooldown()] if studio.engine.snapshot.is_hard else []))
            studio.pass_time(1000)
    return found


def _moments(studio: Studio) -> list[QImage]:
    found = []
    studio.do(cmd.StartCall())
    for moment in studio.engine.pack.moments:
        studio.do(cmd.ShowMoment(moment.id))
        for _ in moment.steps:
            found.append(studio.picture())
            studio.do(cmd.SaidIt())
    return found


def main(folder: Path) -> int:
    """Make the sheets."""
    app = QApplication(["words"])
    app.setStyle("Fusion")
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for percent in PERCENTS:
            pictures = pictures_of(language, percent)
            for page, first in enumerate(range(0, len(pictures), ON_A_PAGE), start=1):
                sheet = folder / f"words-{language}-{percent}-{page}.png"
                contact_sheet(pictures[first : first + ON_A_PAGE], columns=10).save(str(sheet))
                print(sheet)  # noqa: T201 - what the command tells
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
