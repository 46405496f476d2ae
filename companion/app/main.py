"""From a command line to an exit code: asks the program that runs, or becomes it."""

from __future__ import annotations

import sys

from companion.app.run_dir import NoHomeError, run_dir_of
from companion.app.telling import tell
from companion.integrations import client, wire
from companion.integrations.arguments import UsageProblem, parse
from companion.integrations.doorway import doorway
from companion.integrations.verbs import ALSO_WITHOUT_PROGRAM

TYPE_CHECKING = False  # see companion/integrations/verbs.py
if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.integrations.verbs import Request

# Everything that only the starting program needs is imported in the branch that needs it: a verb has no time for it.


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks."""
    request = parse(sys.argv[1:] if argv is None else argv)
    if isinstance(request, UsageProblem):
        return _tell(wire.USAGE, f"{request.sentence}\nAll verbs: call-companion --help")
    try:
        return _done(request)
    except NoHomeError as problem:
        return _tell(wire.BUG, str(problem))


def _done(request: Request) -> int:
    if request.verb in ("", "help", "version", "self-test", "probe-display"):
        from companion.app import starting  # noqa: PLC0415 - as above

        return _tell(*starting.carry_out(request))
    if request.verb == "pack check":
        from companion.app import pack_report  # noqa: PLC0415 - as above

        exit_code, text = pack_report.run(request.args)
        return _tell(exit_code, text, is_finding=True)
    if request.verb == "doctor":
        from companion.app.doctor.examination import carry_out  # noqa: PLC0415 - as above

        exit_code, text = carry_out(request)
        return _tell(exit_code, text, is_finding=True)
    address = doorway.address_in(run_dir_of(request.profile))
    if request.verb == "unlock":
        from companion.app import unlocking  # noqa: PLC0415 - as above

        return _tell(*unlocking.run(request, address))
    answer = client.ask(address, request)
    if request.verb in ALSO_WITHOUT_PROGRAM and answer == (wire.NOT_RUNNING, client.NOT_RUNNING):
        from companion.app import starting  # noqa: PLC0415 - as above

        answer = starting.without_program(request)
    return _tell(*answer)


def _tell(exit_code: int, text: str, *, is_finding: bool = False) -> int:
    """Print for whoever asked. What was asked for is no error."""
    tell(sys.stderr if exit_code and not is_finding else sys.stdout, text)
    return exit_code
