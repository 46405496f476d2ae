"""What arrives over the wire is not believed."""

from __future__ import annotations

import contextlib
import json
import random
from typing import Any

import pytest

from companion.integrations import wire
from companion.integrations.verbs import Request

AN_ID = "01234567-89ab-4cde-8f01-23456789abcd"
GOOD: dict[str, Any] = {"v": 1, "id": AN_ID, "verb": "call start", "args": {"ref": "a", "ago": 2.5}}


def line(**changes: Any) -> bytes:
    return json.dumps({**GOOD, **changes}).encode() + b"\n"


def refused(given: bytes) -> str:
    with pytest.raises(wire.WireError) as problem:
        wire.decode_request(given)
    return str(problem.value)


def test_what_is_sent_arrives() -> None:
    sent = Request("wrap", {"outcome": "other", "note": "Γεια\nσου"}, command_id=AN_ID)
    arrived = wire.decode_request(wire.encode_request(sent))
    assert (arrived.verb, arrived.args, arrived.command_id) == (sent.verb, sent.args, sent.command_id)


def test_a_reply_arrives_and_is_one_line() -> None:
    reply = wire.encode_reply(4, "No:\nΓεια \ud800")
    assert reply.count(b"\n") == 1
    assert wire.decode_reply(reply) == (4, "No:\nΓεια \ud800")


def test_a_note_that_is_too_long_for_a_line_is_refused_before_it_is_sent() -> None:
    with pytest.raises(wire.WireError, match="too long"):
        wire.encode_request(Request("wrap", {"outcome": "other", "note": "漢" * 1500}))


def test_the_longest_greek_note_fits_a_line() -> None:
    wire.encode_request(Request("wrap", {"outcome": "other", "strain": "hard", "note": "Γ" * 1950}, command_id=AN_ID))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (line(v=2), "speaks version 1"),
        (line(v=True), "speaks version 1"),
        (line(v=1.0), "speaks version 1"),
        (line(id=5), "must be a UUID"),
        (line(id="{" + AN_ID + "}"), "must be a UUID"),
        (line(id=AN_ID.replace("-", "")), "must be a UUID"),
        (line(verb="forget"), "There is no verb 'forget'"),
        (line(verb=""), "There is no verb ''"),
        (line(verb="self-test"), "There is no verb"),
        (line(verb=["status"]), "verb must be a text"),
        (line(args=[]), "arguments must be an object"),
        (line(args={"note": "x"}), "does not take --note"),
        (line(args={"profile": "/x"}), "does not take --profile"),
        (line(args={"ref": 5}), "--ref must be a text"),
        (line(args={"ref": ["a"]}), "--ref must be a text"),
        (line(args={"ref": "a\0b"}), "cannot be read"),
        (line(args={"ref": "a\ud800b"}), "cannot be read"),
        (line(args={"ref": "x" * 121}), "121 characters"),
        (line(args={"ago": True}), "--ago must be a number"),
        (line(args={"ago": "5"}), "--ago must be a number"),
        (line(args={"ago": -0.1}), "--ago must be a number"),
        (line(args={"ago": 10**300}), "--ago must be a number"),
        (line(args={"ago": 10**3000}), "--ago must be a number"),
        (line(args={"replace": 1}), "takes no value"),
        (line(args={"replace": False}), "takes no value"),
        (line(verb="say", args={}), "'say' needs SITUATION"),
        (line(verb="say", args={"situation": "x"}), "no situation 'x'"),
        (line(verb="export", args={"file": "march.csv"}), "FILE must be a whole path"),
        (line(verb="export", args={"file": ""}), "FILE"),
        (line(verb="export", args={"file": "/x", "from": "2026-13-01"}), "--from must be a day"),
        (line(verb="export", args={"file": "/x", "from": "2026-٠1-01"}), "--from must be a day"),
        (line(extra=1), "object of v, id, verb and args"),
        (b"{}\n", "object of v, id, verb and args"),
        (b"[]\n", "object of v, id, verb and args"),
        (b"\n", "not JSON"),
        (b"\xff\n", "not JSON"),
        (b"[" * 4000 + b"\n", "not JSON"),
        (b'{"v":1,"v":1,"id":null,"verb":"status","args":{}}\n', "not JSON"),
        (b'{"v":1,"id":null,"verb":"call start","args":{"ago":NaN}}\n', "not JSON"),
        (b'{"v":1,"id":null,"verb":"call start","args":{"ago":1e999}}\n', "--ago must be a number"),
        (b'{"v":1,"id":null,"verb":"status","args":{}}' + b" " * 4096 + b"\n", "longer than 4096"),
    ],
)
def test_whatever_is_not_exactly_a_request_is_refused(given: bytes, sentence: str) -> None:
    assert sentence in refused(given)


def test_ten_thousand_mangled_requests_are_understood_or_refused_and_nothing_else() -> None:
    dice = random.Random(20260316)
    good = line()
    for _ in range(10_000):
        mangled = bytearray(good)
        for _ in range(dice.randint(1, 6)):
            place = dice.randrange(len(mangled))
            mangled[place : place + dice.randint(0, 3)] = dice.randbytes(dice.randint(0, 3))
        with contextlib.suppress(wire.WireError):
            wire.decode_request(bytes(mangled))


@pytest.mark.parametrize(
    "given", [b"", b"{}", b'{"exit":true,"text":""}', b'{"exit":0}', b"no", b'{"exit":0,"text":1}']
)
def test_an_answer_that_is_none_is_not_taken_for_one(given: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.decode_reply(given)
