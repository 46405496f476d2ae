"""What no line says, language by language: phrases of a script, promises, and words about ending the call.

Written as they are found in a folded text (no case, no accents): see folding.py. `*` stands for any ending of a word.
"""

from __future__ import annotations

import re
from functools import cache

from companion.domain.value import value


@value
class Phrases:
    """The phrases of one language. `after_the_end` are those that mock when the call has just been ended."""

    forbidden: tuple[str, ...]
    promises: tuple[str, ...]
    ending: tuple[str, ...]
    after_the_end: tuple[str, ...]
    you: tuple[str, ...]
    you_are_right: tuple[str, ...] = ()


_ENGLISH = Phrases(
    forbidden=(
        "calm down",
        "unfortunately",
        "i hear you",
        "i appreciate your patience",
        "appreciate your patience",
        "as i said",
        "as i've said",
        "like i said",
        "with all due respect",
        "i understand how you feel",
        "i understand your frustration",
        "company policy",
        "our policy",
        "there's nothing i can do",
        "there is nothing i can do",
        "you need to understand",
        "you have to understand",
        "rest assured",
        "bear with me",
    ),
    promises=("i promise", "we promise", "i guarantee", "we guarantee", "guaranteed", "i give you my word", "i swear"),
    ending=(
        "end the call",
        "end this call",
        "ending the call",
        "ending this call",
        "call ends",
        "call will end",
        "hang up",
        "hanging up",
        "put the phone down",
        "terminate the call",
        "terminate this call",
        "disconnect the call",
        "disconnecting the call",
    ),
    after_the_end=("nice day", "good day", "great day", "lovely day", "nice evening", "nice weekend"),
    you=("you", "you're", "you've", "you'll", "you'd"),
    you_are_right=("you're right", "you are right", "you're quite right", "you are quite right"),
)
_FINNISH = Phrases(
    forbidden=(
        "valitettav*",
        "rauhoitu",
        "rauhoittukaa",
        "rauhoitutaan",
        "rauhoituthan",
        "kuulen sinua",
        "kuulen teita",
        "arvostan karsivallisyyt*",
        "arvostamme karsivallisyyt*",
        "karsivallisyydesta*",
        "kuten sanoin",
        "kuten jo sanoin",
        "niin kuin sanoin",
        "ymmarran turhautumise*",
        "ymmarran, milta sinusta tuntuu",
        "ymmarran, milta teista tuntuu",
        "kaikella kunnioituksella",
        "en voi asialle mitaan",
        "sinun taytyy ymmartaa",
        "teidan taytyy ymmartaa",
        "sinun pitaa ymmartaa",
        "teidan pitaa ymmartaa",
        "olen puolellasi",
        "olen puolellanne",
    ),
    promises=("lupaan", "lupaamme", "takaan", "takaamme", "vannon", "annan sanani", "taatusti"),
    ending=(
        "lopet* puhelu*",
        "lopet* taman puhelu*",
        "paat* puhelu*",
        "paat* taman puhelu*",
        "katkais* puhelu*",
        "katkais* taman puhelu*",
        "sulj* puhelim*",
        "sulje* puhelu*",
        "puhelu paattyy",
        "puhelu loppuu",
    ),
    after_the_end=(
        "hyvaa paivanjatkoa",
        "mukavaa paivaa",
        "hyvaa paivaa",
        "hyvaa viikonloppua",
        "mukavaa paivanjatkoa",
    ),
    you=("sina", "sa", "te", "sinun", "teidan", "sun"),
)
_GREEK = Phrases(
    forbidden=(
        "δυστυχωσ",
        "ηρεμηστε",
        "ηρεμησε",
        "ηρεμιστε",
        "εκτιμω την υπομονη*",
        "εκτιμουμε την υπομονη*",
        "ευχαριστουμε για την υπομονη*",
        "οπωσ ειπα",
        "οπωσ σασ ειπα",
        "οπωσ προειπα",
        "σασ ακουω και σασ καταλαβαινω",
        "ειμαι στο πλευρο σασ",
        "καταλαβαινω την απογοητευση*",
        "καταλαβαινω πωσ νιωθετε",
        "με ολο τον σεβασμο",
        "με ολο το σεβασμο",
        "πολιτικη τησ εταιρειασ",
        "δεν μπορω να κανω τιποτα",
        "πρεπει να καταλαβετε",
    ),
    promises=(
        "υποσχομαι",
        "υποσχομαστε",
        "το υποσχομαι",
        "εγγυωμαι",
        "εγγυομαστε",
        "εγγυημεν*",
        "σασ δινω τον λογο μου",
    ),
    ending=(
        "κλεινω το τηλεφωνο",
        "κλεισω το τηλεφωνο",
        "κλεισουμε το τηλεφωνο",
        "κλεινω τη γραμμη",
        "κλεισω τη γραμμη",
        "κλεινω την κληση",
        "κλεισω την κληση",
        "κλεινω εδω",
        "τερματι* την κληση",
        "τερματι* τη συνομιλια",
        "διακο* την κληση",
        "διακο* τη συνομιλια",
        "τελειω* την κληση",
        "τελειω* τη συνομιλια",
        "η κληση τελειωνει",
    ),
    after_the_end=("καλη σασ μερα", "να εχετε μια καλη μερα", "καλη σασ ημερα", "καλο απογευμα"),
    you=("εσεισ", "εσυ", "σεισ"),
)
_OF_LANGUAGE = {"en": _ENGLISH, "fi": _FINNISH, "el": _GREEK}
_NONE = Phrases((), (), (), (), ())


def phrases_of(language: str) -> Phrases:
    """Return the phrases of a language; none for one we do not know."""
    return _OF_LANGUAGE.get(language, _NONE)


@cache
def finder(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of the phrases, as whole words, in a folded text."""
    if not phrases:
        return re.compile(r"(?!)")
    inside = "|".join(re.escape(phrase).replace(r"\*", r"\w*") for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<![\w'])(?:{inside})(?![\w'])")
