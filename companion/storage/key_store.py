"""The key store of the system: Credential Manager, Keychain, Secret Service. Loads `keyring` when it is asked.

A store that is missing, that fails, or that would write the secret down as it is, is no store.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from companion.engine.said import said

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE = "Call Companion notes"
# keyring takes these for key stores when there is none; the last writes plain files.
_NO_STORES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class KeyStoreError(Exception):
    """There is no key store to work with; the sentence says so to the agent."""


def has_key_store_package() -> bool:
    """Tell whether the package is there, without loading it."""
    return find_spec("keyring") is not None


class KeyStore:
    """Keeps one secret for each key id. Every method may raise KeyStoreError and may take its time: it may ask."""

    def put(self, key_id: str, kept: str) -> None:
        """Keep a secret, and see that it is kept."""
        _asked(lambda ring: ring.set_password(SERVICE, key_id, kept))
        if self.get(key_id) != kept:
            raise KeyStoreError(said("The key store of this system did not keep the key."))

    def get(self, key_id: str) -> str:
        """Return a secret."""
        found = _asked(lambda ring: ring.get_password(SERVICE, key_id))
        if not isinstance(found, str):
            raise KeyStoreError(said("The key store of this system does not have the key of your notes."))
        return found

    def drop(self, key_id: str) -> None:
        """Forget a secret."""
        _asked(lambda ring: ring.delete_password(SERVICE, key_id))


def _asked(ask: Callable[[Any], object]) -> object:
    try:
        import keyring  # noqa: PLC0415 - loaded when notes are unlocked
        from keyring.errors import KeyringError  # noqa: PLC0415 - the same
    except ImportError as error:
        raise KeyStoreError(
            said("The key store needs the package “keyring”. Ask IT to install it, or use a passphrase.")
        ) from error
    try:
        if not _is_no_store(keyring.get_keyring()):
            return ask(keyring)
    except KeyringError as error:
        raise KeyStoreError(said("The key store of this system does not answer or was not unlocked.")) from error
    except Exception as error:  # a backend raises whatever the system's own library does
        raise KeyStoreError(said("The key store of this system failed.")) from error
    raise KeyStoreError(said("This system has no key store that can be used. A passphrase works without one."))


def _is_no_store(backend: Any) -> bool:
    for real in getattr(backend, "backends", None) or [backend]:
        return type(real).__module__.startswith(_NO_STORES)
    return True
