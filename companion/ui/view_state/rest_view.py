"""The rest in words: what was done, ways to rest, ways to breathe, what is offered and said between calls."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.hard_days import Advice, Word
from companion.domain.policy import MAIL, NO_POLICY
from companion.domain.settings import Breathing
from companion.domain.true_sentence import Deed, Fact, told
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.parts import Action, Look, SettingsChange, Tone, Translate, Wish

if TYPE_CHECKING:
    from companion.domain.call import Call
    from companion.domain.policy import Policy
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot

SECONDS_A_MINUTE = 60


class Way(StrEnum):
    """What else helps but breathing."""

    WALK = "walk"
    WATER = "water"
    TEAMMATE = "teammate"
    WRITE = "write"


@value
class WayView:
    """One way: its button, the calm line that stands under them once it is picked, and what can be done with it."""

    way: Way
    pick: Action
    line: str
    copy: Action | None = None
    mail: Action | None = None


@value
class OfferView:
    """One quiet line with its answers."""

    text: str
    take: Action
    no: Action


def true_sentence(call: Call, translate: Translate) -> str:
    """What was done, from the log and nothing else; nothing for a call the rest is not about."""
    if not call.is_hard:
        return ""
    sentences = [_fact_text(fact, translate) for fact in told(call)]
    return " ".join((*sentences, translate("Cooldown", "That was a hard one.")))


def _fact_text(fact: Fact, translate: Translate) -> str:
    count = fact.count
    boundaries = translate("Cooldown", "You set %n boundaries, one at a time.", count)
    ended = translate("Cooldown", "Then you said that the call ends.")
    return {
        Deed.CALMED: translate("Cooldown", "The caller calmed down."),
        Deed.BOUNDARIES: boundaries,
        Deed.BOUNDARIES_AND_END: translate("Cooldown", "{one} {other}").format(one=boundaries, other=ended),
        Deed.ENDED: translate("Cooldown", "You said that the call ends here."),
        Deed.HANDED_OVER: translate("Cooldown", "You handed it over."),
        Deed.HELP: translate("Cooldown", "You asked a colleague."),
        Deed.HOLD_KEPT: translate("Cooldown", "You were back from hold in the time you promised."),
        Deed.ANOTHER_WAY: translate("Cooldown", "You tried another way to say it."),
        Deed.STAYED: translate("Cooldown", "You stayed with it for %n minutes.", count),
    }[fact.deed]


def teammate_text(translate: Translate) -> str:
    """The ready text for a teammate: nothing of the call is in it."""
    return translate("Cooldown", "I have just had a hard call. Have you got five minutes?")


def ways(translate: Translate, policy: Policy = NO_POLICY) -> tuple[WayView, ...]:
    """Say the other ways to rest."""
    mail = Action(translate("Cooldown", "Open in mail"), Wish.MAIL_TEAMMATE, Look.LINK, Tone.CALM)
    return (
        WayView(
            Way.WALK,
            Action(translate("Cooldown", "Walk round the block")),
            translate("Cooldown", "Headset off. Look at what is far away, and let your arms swing."),
        ),
        WayView(
            Way.WATER,
            Action(translate("Cooldown", "Water and a stretch")),
            translate("Cooldown", "A glass of water, slowly. Stand up, shoulders back, look out of the window."),
        ),
        WayView(
            Way.TEAMMATE,
            Action(translate("Cooldown", "Message a teammate")),
            translate("Cooldown", "“{text}”").format(text=teammate_text(translate)),
            copy=Action(translate("Cooldown", "Copy"), look=Look.LINK, tone=Tone.CALM),
            mail=mail if policy.allows(MAIL) else None,
        ),
        WayView(
            Way.WRITE,
            Action(translate("Cooldown", "Write it out"), Wish.WRITE_OUT),
            translate("Cooldown", "As it comes. It is thrown away when you close it, unless you keep it."),
        ),
    )


def ways_line(translate: Translate) -> str:
    """What stands under the ways before one is picked."""
    return translate("Cooldown", "Whatever helps. Nobody is told.")


def breathing_choices(settings: Settings, translate: Translate, policy: Policy = NO_POLICY) -> tuple[Action, ...]:
    """The small switch between ways to breathe; gone where there is nothing to choose."""
    offered = [kind for kind in Breathing if policy.allows_value("breathing", kind)]
    if len(offered) == 1:
        return ()
    texts = {
        Breathing.SIGH: (translate("Breathing", "Sigh"), translate("Breathing", "Breathe by sighs")),
        Breathing.BOX: (translate("Breathing", "Box"), translate("Breathing", "Breathe in a box: four times four")),
    }
    return tuple(
        Action(
            text,
            SettingsChange("breathing", kind.value),
            Look.LINK,
            name=name,
            is_chosen=kind == settings.breathing,
        )
        for kind, (text, name) in texts.items()
        if kind in offered
    )


def breather_first(snapshot: Snapshot, translate: Translate) -> Action | None:
    """At the form of a hard call: the breather can come before it."""
    if not snapshot.wants_rest:
        return None
    return Action(translate("WrapUp", "Breather first"), cmd.TakeCooldown(), Look.OUTLINED, Tone.CALM)


def offer(snapshot: Snapshot, translate: Translate) -> OfferView | None:
    """The breather that was missed, at a quiet moment."""
    if snapshot.rest_owed_s is None:
        return None
    minutes = max(1, round(snapshot.rest_owed_s / SECONDS_A_MINUTE))
    no = translate("Ready", "No")
    return OfferView(
        translate("Ready", "A breather of {n} min is still yours.").format(n=minutes),
        Action(translate("Ready", "Take it now"), cmd.TakeCooldown(), Look.LINK, Tone.CALM),
        Action(no, cmd.EndCooldown(), Look.LINK, name=translate("Ready", "No breather now")),
    )


def word_text(word: Word | None, translate: Translate) -> str:
    """What there is to say about hard calls that came together; nothing on most days."""
    if word is None:
        return ""
    # Never one or two, so that every language needs one form only.
    text = {
        Advice.IN_A_ROW: translate("Ready", "{n} hard ones in a row: take the longer break."),
        Advice.BEFORE_LUNCH: translate("Ready", "{n} hard ones before lunch: take the longer break."),
        Advice.TODAY: translate("Ready", "{n} hard ones today: take the longer break."),
        Advice.DAY_OFF: translate("Ready", "{n} hard calls in four weeks. A day off might do you good."),
        Advice.WEEK: translate("Ready", "{n} hard calls in seven days. Spare yourself where you can."),
    }[word.advice]
    return text.format(n=word.count)
