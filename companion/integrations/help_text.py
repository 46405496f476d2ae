"""What `call-companion --help` prints."""

from __future__ import annotations

import textwrap

from companion.integrations.verbs import MOMENTS, OUTCOMES, SITUATIONS, STRAINS, STYLES

_HELP = """\
call-companion                      start, or show the one that runs

A call
  call start [--ref TEXT] [--ago MINUTES] [--replace]
  call hold [--colleague]           let the caller wait, or ask a colleague
  call promise MINUTES              how long the caller was told the hold takes
  call resume                       back to the caller
  call end [--ago MINUTES]
  call undo                         take back a start or an end, for ten seconds
  call set-start --ago MINUTES      the running call began so long ago
  wrap OUTCOME [--strain STRAIN] [--topic TEXT] [--note TEXT]
  reopen [--hard]                   code the last call anew; it was hard after all
  cooldown take | ready | more | skip

Promises for after the call
  follow-up add --in MINUTES TEXT   on the call at hand, or the last one; or --at MOMENT
  follow-up list                    ids and times of those that are open, without their words
  follow-up done | drop PROMISE     PROMISE is the id, or as much of it as tells it from the others
  follow-up later PROMISE --in MINUTES | --at MOMENT

Words
  say SITUATION [--just-words]      the sentence for what is happening
  say MOMENT                        the words for a moment of a call, or for a call you make
  learns STYLE                      how this caller learns; the lines that follow fit it
  bring-in [--not-now]              open the plan for help, or put it aside
  another                           another way to say it
  boundary                          the next step of the boundary
  said | unsay                      it was said; it was not said after all
  put-away                          fold away words shown without a call
  calmed                            it worked
  steady                            a line for a blank mind

Looking and keeping
  status [--json]
  export FILE [--format csv|json|html|pdf|ics] [--for me|lead] [--with-notes] [--from DATE] [--to DATE] [--call ID]
         [--told-to TEXT]           your calls as a file; for a lead without feelings, and notes only with --with-notes;
                                    one call as HTML or PDF is its record, with who was told of it
  import FILE [--yes]               what an export in JSON would bring; with --yes it is taken in

  unlock [--recovery]               your locked notes; the passphrase, or the recovery key, is asked for

The log as a whole
  backups                           which there are, with how many calls, from when to when
  restore FILE [--yes]              a backup, by its name or as a file, in place of the log; that is kept
  erase --everything [--yes]        delete all calls, notes, backups and logs, for good

Packs of words
  pack check FILE                   what is wrong with a pack, and where; exit code 1 when something is
  pack list                         what is in use: shipped, the team's, your own
  pack export FILE                  the words in use as one file
  pack import FILE                  take a file as the team's pack of its language

The window
  show | hide | compact | expand | keyboard | reset-place | quit
  controls                          the visible buttons, as JSON

The program
  doctor [--json]                   what works on this machine and what does not; exit code 1 when something needs doing
  self-test | --version | --help

Everywhere: --profile DIR keeps everything in one folder. Every verb that changes something takes --id UUID: asked
twice with the same one, it is done once; for call start it becomes the id of the call.

SITUATION  {situations}
MOMENT     {moments}
STYLE      {styles}
OUTCOME    {outcomes}
STRAIN     {strains}
MINUTES    a number from 0 to 240, such as 2.5; ahead of now, up to a year
MOMENT     2026-01-31T16:00 as on your wall; with Z in UTC, with +02:00 of another zone
DATE       a day such as 2026-01-31; the first and the last day both count

Answers: 0 stored, 2 not understood, 3 not running, 4 refused now (with the reason), 5 done but not on disk yet
(ask again with the same --id).
"""


def help_text() -> str:
    """Return it with the words that may stand in each place."""
    return _HELP.format(
        situations=_listed(SITUATIONS),
        moments=_listed(MOMENTS),
        styles=_listed(STYLES),
        outcomes=_listed(OUTCOMES),
        strains=_listed(STRAINS),
    ).rstrip()


def _listed(words: tuple[str, ...]) -> str:
    return textwrap.fill(", ".join(words), width=100, subsequent_indent=" " * 11)
