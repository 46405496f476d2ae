"""Signatures, with keys that are given when something is built and lie nowhere in the checkout."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, TITLE, Signing, run

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from release import Release

SUMS = "SHA256SUMS"
# The directory of certificates in the optional header of a 64-bit Windows program.
_CERTIFICATES_AT = 24 + 112 + 4 * 8


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what `build.py` takes."""
    group = parser.add_argument_group("signatures", "see packaging/proof/README.md")
    group.add_argument("--sign-minisign", type=Path, metavar="KEY", help="sign the list of hashes with minisign")
    group.add_argument("--sign-gpg", metavar="KEYID", help="sign the list of hashes with a key of this keyring")
    group.add_argument(
        "--sign-authenticode",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE",
        help="sign programs for Windows: one PKCS#12 file, or a key and a file of certificates",
    )
    group.add_argument("--sign-password", type=Path, metavar="FILE", help="a file with the password of that key")
    group.add_argument("--sign-timestamp", metavar="URL", help="a timestamp service for it (RFC 3161)")


def signing_of(options: argparse.Namespace) -> Signing:
    """Return what was asked for; refuses what cannot be."""
    files = tuple(options.sign_authenticode)
    if len(files) > 2:  # noqa: PLR2004 - one file, or a key and its certificates
        raise SystemExit("--sign-authenticode takes one PKCS#12 file, or a key and a file of certificates")
    for path in (options.sign_minisign, options.sign_password, *files):
        if path is not None and not path.is_file():
            raise SystemExit(f"there is no key {path}")
    return Signing(options.sign_minisign, options.sign_gpg, files, options.sign_password, options.sign_timestamp)


def sign_windows(release: Release, paths: Iterable[Path]) -> list[Path]:
    """Sign programs, libraries and installers where they lie, and return those that were signed.

    What somebody else has signed already (Python, Microsoft, Qt) keeps that signature. Without a key nothing happens.
    """
    signing = release.signing
    if not signing.authenticode:
        return []
    signed = [path for path in sorted(paths) if not is_signed(path)]
    for path in signed:
        target = path.with_name(path.name + ".signed")
        run([*_osslsigncode(signing, release.epoch), "-in", path, "-out", target], environment=release.environment)
        target.chmod(path.stat().st_mode)
        target.replace(path)
        os.utime(path, (release.epoch, release.epoch))
    return signed


def is_signed(path: Path) -> bool:
    """Tell whether a Windows program carries a signature; of other files (.msi) that is not asked."""
    with path.open("rb") as file:
        if file.read(2) != b"MZ":
            return False
        file.seek(0x3C)
        (header,) = struct.unpack("<I", file.read(4))
        file.seek(header + 24)
        is_64_bit = file.read(2) == b"\x0b\x02"
        file.seek(header + _CERTIFICATES_AT - (0 if is_64_bit else 16))
        _, size = struct.unpack("<II", file.read(8))
    return bool(size)


def sign_sums(release: Release, sums: Path) -> list[Path]:
    """Sign the list of hashes, and with it everything it names; returns the signatures."""
    made = []
    signing = release.signing
    if signing.minisign:
        made.append(sums.with_name(f"{sums.name}.minisig"))
        comment = f"{NAME} {release.version}"
        files: list[str | Path] = ["-s", signing.minisign, "-m", sums, "-x", made[-1]]
        run(["minisign", "-S", *files, "-t", comment, "-c", comment], environment=release.environment)
    if signing.gpg:
        made.append(sums.with_name(f"{sums.name}.asc"))
        command: list[str | Path] = [
            "gpg",
            "--batch",
            "--yes",
            "--armor",
            "--local-user",
            signing.gpg,
            "--output",
            made[-1],
        ]
        kept = {name: os.environ[name] for name in ("GNUPGHOME",) if name in os.environ}
        run([*command, "--detach-sign", sums], environment=release.environment | kept)
    return made


def _osslsigncode(signing: Signing, epoch: int) -> list[str | Path]:
    keys: list[str | Path] = (
        ["-pkcs12", signing.authenticode[0]]
        if len(signing.authenticode) == 1
        else ["-key", signing.authenticode[0], "-certs", signing.authenticode[1]]
    )
    keys += ["-readpass", signing.password] if signing.password else []
    when: list[str | Path] = ["-ts", signing.timestamp] if signing.timestamp else ["-time", str(epoch)]
    return ["osslsigncode", "sign", *keys, "-h", "sha256", "-n", TITLE, *when]
