"""Topics as the agent reads them. Those we ship are stored in English, like every id, and shown in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.ui.view_state.parts import Translate


def topic_text(topic: str, translate: Translate) -> str:
    """What is shown for a topic; one of the team's own is shown as it was written."""
    return shipped_topics(translate).get(topic, topic)


def topic_of(text: str, translate: Translate) -> str:
    """The topic that is shown as this text."""
    return next((topic for topic, shown in shipped_topics(translate).items() if shown == text), text)


def shipped_topics(translate: Translate) -> dict[str, str]:
    """The topics we ship by the name they are stored under, as the agent reads them."""
    return {
        "Billing": translate("Topic", "Billing"),
        "Delivery": translate("Topic", "Delivery"),
        "Login": translate("Topic", "Login"),
        "Fault": translate("Topic", "Fault"),
    }
