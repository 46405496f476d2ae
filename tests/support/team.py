"""A team's pack as a team lead writes it, whole and with what goes wrong."""

from __future__ import annotations

HEAD = """\
schema = 1
pack = "support"
language = "{language}"
name = "Support Helsinki"
version = "{version}"
owner = "Aino, support lead"
licence = "for our team"
review_due = 2099-01-31
reviewed_by = "Aino"
"""
LINES = """
[[situations.swearing.steps]]
id = "name_it"
lines = [
  { id = "t1", say = "I want to get this done with you, and I can’t through the swearing." },
  { id = "t2", say = "Give me the number once more, without the swearing, please." },
]

[[situations.shouting.steps]]
id = "name_it"
lines = [
  { id = "t1", say = "I hear all of it at half the volume too." },
]
"""
# Each is set aside for a reason of its own; the line that is fine is in use.
FIVE_BROKEN = """
[[situations.wont_take_no.steps]]
id = "why"
lines = [
  { id = "t1", say = "" },
  { id = "t2", say = "It is {agent} who decides." },
  { id = "T 3", say = "Because of the contract." },
  { id = "t4", say = 4 },
  { id = "a", say = "A shipped line that somebody wants otherwise." },
  { id = "t5", say = "It is in the contract, and I can show you where." },
]
"""


def team_pack(lines: str = LINES, version: str = "1", language: str = "en") -> str:
    """The file of a team's pack."""
    return HEAD.format(language=language, version=version) + lines
