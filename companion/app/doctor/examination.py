"""Examines this machine: every area in a thread of its own, because a disk that is gone answers nobody."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

import companion
from companion.app.display import has_screen
from companion.app.doctor.finding import Area, Check, Finding, State
from companion.app.doctor.looks import display, folders, instance, log, machine, words
from companion.app.doctor.rules.display import judge_display
from companion.app.doctor.rules.folders import HomeFacts, judge_folders, judge_home
from companion.app.doctor.rules.instance import Presence, judge_instance, judge_integrations
from companion.app.doctor.rules.log import judge_log
from companion.app.doctor.rules.machine import judge_encryption, judge_versions
from companion.app.doctor.rules.policy import judge_policy, report_of
from companion.app.doctor.rules.words import judge_settings, judge_words
from companion.app.doctor.telling import as_json, as_text
from companion.app.paths import places_of, resources_folder
from companion.app.run_dir import NoHomeError
from companion.domain.policy import NOTIFICATIONS
from companion.engine.clock import SystemClock
from companion.storage.policy_file import load_policy
from companion.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from companion.domain.policy import Policy
    from companion.integrations.verbs import Request

_T = TypeVar("_T")

PATIENCE_S = 5.0
IN_ORDER, NEEDS_DOING = 0, 1


def carry_out(request: Request, read_policy: Callable[[], Policy] = load_policy) -> tuple[int, str]:
    """Examine the machine and return (exit code, text)."""
    try:
        findings = examined(areas(request.profile, read_policy))
    except NoHomeError:  # nothing else can be looked at: everything lies there
        findings = [judge_home(HomeFacts("", is_there=False))]
    exit_code = NEEDS_DOING if any(finding.needs_doing for finding in findings) else IN_ORDER
    tell = as_json if "json" in request.args else as_text
    return exit_code, tell(findings, companion.__version__)


def areas(
    profile: str | None, read_policy: Callable[[], Policy] = load_policy
) -> Mapping[Area, Callable[[], list[Finding]]]:
    """Return how each area is looked at, in the order they are told."""
    places, policy = places_of(profile), read_policy()
    file = SettingsFile(places.settings_file, policy)
    asked = _begun(lambda: instance.ask_running(places))  # whether the data folder is held may take as long as its disk

    def look_at_display() -> list[Finding]:
        running = asked.result().told
        of_running = running.get("display", {})
        # One that runs on the desktop knows more of it than a session without a display could find out.
        of_qt, fault = ({}, "") if of_running and not has_screen() else display.ask_qt()
        of_display = {**of_qt, **of_running}
        wants_messages = file.look().settings.notify_follow_ups and policy.allows(NOTIFICATIONS)
        on_top = running.get("is_on_top")
        facts = display.display_facts(of_display, fault, is_on_top=on_top, wants_messages=wants_messages)
        return [*judge_display(facts), *judge_versions(machine.machine_facts(of_display, running, fault))]

    def look_at_log() -> list[Finding]:
        # One that holds the folder has the file open: where it is silent there is nothing to ask and nothing to open.
        running = None if asked.result().presence is Presence.NONE else asked.result().told
        return judge_log(log.log_facts(places, running, SystemClock()))

    return {
        Area.INSTANCE: lambda: judge_instance(instance.instance_facts(places, asked.result())),
        Area.DISPLAY: look_at_display,
        Area.FOLDERS: lambda: judge_folders(folders.place_facts(places, has_profile=profile is not None)),
        Area.LOG: look_at_log,
        Area.SETTINGS: lambda: judge_settings(words.settings_facts(places.settings_file, file.look())),
        Area.POLICY: lambda: judge_policy(report_of(policy)),
        Area.WORDS: lambda: judge_words(
            words.words_facts(places, resources_folder(), file.look().settings, is_fixed=policy.is_locked("team_pack"))
        ),
        Area.MACHINE: lambda: [judge_encryption(machine.encryption_facts(places.data))],
        Area.INTEGRATIONS: lambda: judge_integrations(instance.beside_facts()),
    }


def examined(looks: Mapping[Area, Callable[[], list[Finding]]], patience_s: float = PATIENCE_S) -> list[Finding]:
    """Look at all areas at once and return the findings in order; an area that gives none is a finding itself."""
    clock = SystemClock()
    until_s = clock.now().elapsed_s + patience_s
    found: list[Finding] = []
    for area, answer in {area: _begun(look) for area, look in looks.items()}.items():
        try:
            found += answer.result(max(0.0, until_s - clock.now().elapsed_s))
        except TimeoutError:
            found.append(_silent(area, patience_s))
        except Exception as error:  # noqa: BLE001 - whatever is wrong in one area, the others are told
            found.append(_failed(area, error))
    order = list(Area)
    return sorted(found, key=lambda each: order.index(each.area))


def _begun(work: Callable[[], _T]) -> Future[_T]:
    """Do it in a thread that nobody has to wait for at the end."""
    answer: Future[_T] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except Exception as error:  # noqa: BLE001 - whoever asks for the answer is told
            answer.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return answer


def _failed(area: Area, error: Exception) -> Finding:
    kind = f"{type(error).__name__}: {error.strerror}" if isinstance(error, OSError) else type(error).__name__
    told = f"This area could not be looked at ({kind})."
    todo = "Look at the rights of the folders that call-companion --version names; else it is a fault of ours."
    return Finding(Check.AREA, area, State.LOOK, told, todo)


def _silent(area: Area, patience_s: float) -> Finding:
    told = f"There was no answer within {patience_s:g} seconds."
    todo = "Look for a network drive that is gone, or a disk that is very slow, below the folders that --version names."
    return Finding(Check.AREA, area, State.BROKEN, told, todo)
