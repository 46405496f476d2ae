"""The key store of the system: what is none is refused, and whatever goes wrong in one is said, never raised."""

from __future__ import annotations

import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from companion.storage.key_store import SERVICE, KeyStore, KeyStoreError
from companion.storage.note_key import WrongKeyError, from_kept, new_secret, to_keep


class Ring(KeyringBackend):
    """A key store in memory that may be broken."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None
        self.is_forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.fault:
            raise self.fault
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault:
            raise self.fault
        if not self.is_forgetful:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    ring = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    monkeypatch.setattr(keyring, "get_password", ring.get_password)
    monkeypatch.setattr(keyring, "set_password", ring.set_password)
    monkeypatch.setattr(keyring, "delete_password", ring.delete_password)
    return ring


def test_what_is_kept_comes_back_until_it_is_dropped(ring: Ring) -> None:
    store, secret = KeyStore(), new_secret()
    store.put("12345678", to_keep(secret))
    assert list(ring.kept) == [(SERVICE, "12345678")]
    assert from_kept(store.get("12345678")) == secret
    store.drop("12345678")
    with pytest.raises(KeyStoreError, match="does not have the key"):
        store.get("12345678")


def test_a_store_that_keeps_nothing_is_noticed_before_anything_is_locked(ring: Ring) -> None:
    ring.is_forgetful = True
    with pytest.raises(KeyStoreError):
        KeyStore().put("12345678", "x")


@pytest.mark.parametrize("fault", [KeyringLocked("w7"), OSError("w8"), RuntimeError("w9")])
def test_a_store_that_fails_is_said(ring: Ring, fault: Exception) -> None:
    ring.fault = fault
    with pytest.raises(KeyStoreError) as caught:
        KeyStore().get("12345678")
    assert str(fault) not in str(caught.value)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_what_is_no_store_is_refused(monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend]) -> None:
    monkeypatch.setattr(keyring, "get_keyring", backend)
    with pytest.raises(KeyStoreError, match="no key store"):
        KeyStore().put("12345678", "x")


def test_a_store_of_plain_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})
    monkeypatch.setattr(keyring, "get_keyring", plain)
    with pytest.raises(KeyStoreError, match="no key store"):
        KeyStore().put("12345678", "x")


def test_without_the_package_it_is_said_what_it_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(KeyStoreError, match="“keyring”"):
        KeyStore().get("12345678")


@pytest.mark.parametrize("text", ["", "x", "AAAA", "é"])
def test_what_the_store_gives_back_wrong_is_no_key(text: str) -> None:
    with pytest.raises(WrongKeyError):
        from_kept(text)
