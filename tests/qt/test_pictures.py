"""Every state is compared with its accepted picture; one that changed has to be looked at and accepted by name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from companion.domain.settings import Language
from tests.support import pictures

pytestmark = pytest.mark.usefixtures("qapp", "program_style")


@pytest.mark.parametrize(("theme", "percent", "language"), pictures.COMPARED)
@pytest.mark.parametrize("state", pictures.ALL)
def test_it_looks_as_it_was_accepted(state: str, theme: str, percent: int, language: Language) -> None:
    name = pictures.name_of(state, theme, percent, language)
    accepted = pictures.ACCEPTED / f"{name}.png"
    made = pictures.picture_of(state, theme, percent, language)
    changed = pictures.share_changed(QImage(str(accepted)), made) if accepted.exists() else 1.0
    if changed > pictures.MOST_CHANGED:
        made.save(str(accepted.with_name(f"{name}.new.png")))
        pytest.fail(
            f"{changed:.1%} of {name} changed. Look at {name}.new.png beside it, then: ./dev pictures accept {name}"
        )


def test_a_changed_picture_is_noticed() -> None:
    one = pictures.picture_of("no-call", "dark", 100)
    other = pictures.picture_of("after-the-call", "dark", 100)
    assert pictures.share_changed(one, one) == 0
    assert pictures.share_changed(one, other) > pictures.MOST_CHANGED
    in_light = pictures.picture_of("no-call", "light", 100)
    assert pictures.share_changed(one, in_light) > pictures.MOST_CHANGED
