"""The program dies or the disk is full while calls are written: what was acknowledged is there, once."""

from __future__ import annotations

import json
import random
import sys
from typing import TYPE_CHECKING

import pytest

from companion.storage.integrity import look_at
from tests.support.builders import an_id
from tests.support.log_on_disk import start_python

if TYPE_CHECKING:
    from tests.support.log_on_disk import LogOnDisk

ROUNDS = 30

_WRITE_FOR_EVER = """
import sys
from pathlib import Path
from companion.storage.open_log import open_call_log
from tests.support.builders import a_batch
from tests.support.fake_clock import FakeClock
folder, first = Path(sys.argv[1]), int(sys.argv[2])
log = open_call_log(folder / "data", folder / "backups", FakeClock()).log
for number in range(first, first + 100_000):
    log.append([a_batch(number)])
    print(number, flush=True)
"""

_FILL_THE_DISK = """
import json, resource, signal, sys
from pathlib import Path
from companion.engine.ports import StorageUnavailableError
from companion.storage.open_log import open_call_log
from tests.support.builders import a_batch
from tests.support.fake_clock import FakeClock
folder = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
log = open_call_log(folder / "data", folder / "backups", FakeClock()).log
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
stored, refused = 0, []
while len(refused) < 3:
    try:
        log.append([a_batch(stored)])
        stored += 1
    except StorageUnavailableError as error:
        refused.append(str(error))
before = [record.call_id for record in log.records()]
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
log.append([a_batch(number) for number in range(stored, stored + 20)])
print(json.dumps([stored, refused, len(before), len(list(log.records()))]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and its like")
def test_a_killed_program_loses_nothing_it_acknowledged(disk: LogOnDisk) -> None:
    dice = random.Random(7)
    acknowledged: list[int] = []
    for _ in range(ROUNDS):
        first = max(acknowledged, default=-1) + 2
        child = start_python(_WRITE_FOR_EVER, str(disk.data.parent), str(first))
        assert child.stdout is not None
        with child:
            acknowledged += [int(child.stdout.readline()) for _ in range(dice.randint(1, 25))]
            child.kill()
            acknowledged += [int(line) for line in child.stdout.read().split("\n")[:-1]]
    assert look_at(disk.file) is None
    opened = disk.open()
    assert opened.damage is None
    stored = {record.call_id for record in opened.log.records()}
    assert {f"call-{number:05}" for number in acknowledged} <= stored
    assert all(opened.log.has_event(an_id(number * 100 + part)) for number in acknowledged for part in range(11))
    disk.close()
    ((rows, different, most),) = disk.ask("SELECT count(*), count(DISTINCT event_id), max(seq) FROM events")
    assert rows == different == most
    assert rows == 11 * len(stored)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of file size is a matter of Unix")
def test_a_full_disk_pauses_the_log_and_nothing_is_lost_when_there_is_room_again(disk: LogOnDisk) -> None:
    child = start_python(_FILL_THE_DISK, str(disk.data.parent))
    output, _ = child.communicate(timeout=50)
    assert child.returncode == 0
    stored, refused, before, after = json.loads(output)
    assert stored > 5
    assert len(refused) == 3
    assert (before, after) == (stored, stored + 20)
    assert look_at(disk.file) is None
