"""Becomes the running program, or finds the one that runs; and what else can be answered without it."""

from __future__ import annotations

import gc
import os
import tempfile
from contextlib import suppress
from time import sleep
from typing import TYPE_CHECKING

import companion
from companion.app.display import has_screen
from companion.app.paths import ERASING, places_of
from companion.app.qt_loading import load_qt
from companion.integrations import client, wire
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.verbs import LOG_VERBS, OF_THE_LOG, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.app.paths import Places

# Of several that start at once one wins; the others wait about three seconds until it can be asked to show itself.
_TRIES = 30
_PAUSE_S = 0.1
_NO_DISPLAY = (
    "There is no display here, as under ssh or cron: start Call Companion on the agent's desktop. "
    "export, doctor and the like work without one."
)
_HELD = "Call Companion is starting, or it hangs: it holds its data folder and does not answer."


def carry_out(request: Request) -> tuple[int, str]:
    """Do one of the verbs that need no running program."""
    if request.verb == "help":
        return wire.STORED, _help()
    if request.verb == "version":
        return wire.STORED, _version(places_of(request.profile))
    if request.verb == "self-test":
        return _self_test()
    if request.verb == "probe-display":
        from companion.app.doctor.looks.qt_probe import probe  # noqa: PLC0415 - loads Qt

        return wire.STORED, probe()
    return _start(request)


def without_program(request: Request) -> tuple[int, str]:
    """Do what a running program would do too, or do it through one that has just started."""
    from companion.integrations.policy_gate import refused_by  # noqa: PLC0415 - a start asks nothing of it
    from companion.storage.policy_file import load_policy  # noqa: PLC0415 - the same

    refusal = refused_by(load_policy(), request.verb, request.args)
    if refusal:
        return wire.REFUSED, refusal
    if request.verb in LOG_VERBS:
        return _on_the_log(request)
    if request.verb in OF_THE_LOG:
        from companion.app.offline_log import carry_out_offline as on_log  # noqa: PLC0415 - only this pays for it

        return _under_the_lock(places_of(request.profile), request, lambda places, _: on_log(places, request))
    from companion.app.offline_packs import carry_out_offline  # noqa: PLC0415 - only packs pay for their reader

    places = places_of(request.profile)
    if request.verb != "pack import":  # nothing is written into the profile: it needs no lock
        return carry_out_offline(places, request)
    return _under_the_lock(places, request, lambda places, _: carry_out_offline(places, request))


def _on_the_log(request: Request) -> tuple[int, str]:
    from companion.app.offline_export import carry_out_offline  # noqa: PLC0415 - nothing else pays for the storage

    places = places_of(request.profile)
    if request.verb == "export" and not places.data.is_dir():
        return wire.REFUSED, f"There are no calls yet: {places.data} does not exist."
    return _under_the_lock(places, request, lambda places, _: carry_out_offline(places, request))


def _start(request: Request) -> tuple[int, str]:
    def run(places: Places, lock: InstanceLock) -> tuple[int, str]:
        if not has_screen() and "QT_QPA_PLATFORM" not in os.environ:
            return wire.BUG, _NO_DISPLAY  # Qt would end the process without a word
        # What is loaded and built now stays until the end; run_program says when the collector looks again.
        gc.disable()
        load_qt()
        from companion.app.wiring import run_program  # noqa: PLC0415 - the window is loaded only where it is opened

        return run_program(places, lock), ""

    return _under_the_lock(places_of(request.profile), Request("show"), run)


def _under_the_lock(
    places: Places, otherwise: Request, work: Callable[[Places, InstanceLock], tuple[int, str]]
) -> tuple[int, str]:
    """Do the work holding the lock; while another program holds it, ask that one."""
    for _ in range(_TRIES):
        try:
            places.make_folders()
            lock = InstanceLock.acquire(places.lock_file)
        except OSError as error:
            return wire.BUG, f"Call Companion cannot use the folder {places.data}: {error.strerror or error}."
        if lock:
            try:
                if (places.data / ERASING).exists():
                    _finish_erasing(places)
                return work(places, lock)
            finally:
                lock.release()
        answer = client.ask(str(places.socket), otherwise)
        if answer[0] != wire.NOT_RUNNING:
            return answer
        sleep(_PAUSE_S)
    return wire.NOT_RUNNING, _HELD


def _finish_erasing(places: Places) -> None:
    """Delete what a kill left of a deletion; what resists now is tried again at the next start."""
    from companion.app.log_keeper import erasable  # noqa: PLC0415 - hardly ever needed
    from companion.storage.erase_all import erase_everything  # noqa: PLC0415 - as above

    with suppress(OSError):
        erase_everything(erasable(places))


def _help() -> str:
    from companion.integrations.help_text import help_text  # noqa: PLC0415 - nothing else needs it

    return help_text()


def _version(places: Places) -> str:
    return "\n".join(
        (
            f"Call Companion {companion.__version__}",
            f"Data:     {places.data}",
            f"Settings: {places.settings_file.parent}",
            f"Logs:     {places.logs}",
        )
    )


def _self_test() -> tuple[int, str]:
    from companion.app import self_test  # noqa: PLC0415 - it loads everything there is

    with tempfile.TemporaryDirectory(prefix="call-companion-") as profile:
        return self_test.run(places_of(profile)), ""
