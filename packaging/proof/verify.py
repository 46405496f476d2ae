"""Tries the proof of a release as somebody does who received it, and signing with keys that are thrown away."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, Signing, run
from signing import SUMS, is_signed, sign_sums, sign_windows

from proof.checksums import hash_of, write_sums, wrong_in
from proof.sbom import check, tools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checks import Report
    from release import Release

_NAMES_LICENCES = """
import sys, tomllib
from license_expression import get_spdx_licensing
known = get_spdx_licensing()
index = tomllib.load(open(sys.argv[1], "rb"))["components"]
wrong = {entry["id"]: problems for entry in index if (problems := [
    name for name in known.validate(entry["licence"]).invalid_symbols if not name.startswith("LicenseRef-")])}
print(len(index), "components")
sys.exit(str(wrong) if wrong else 0)
"""
_PROGRAM = "#include <windows.h>\nint main(void) { return 0; }\n"
_SUBJECT = "/CN=Thrown away"


def verify(release: Release, dist: Path, report: Report) -> None:
    """Try what lies in a folder, then every way to sign it, each with a changed file that must be refused."""
    sbom = dist / f"{NAME}-{release.version}.cdx.json"
    report.tried(SUMS, "every file has the hash that is listed, and none is missing", lambda: _sums_hold(dist))
    report.tried(sbom.name, "holds to CycloneDX 1.6", lambda: _holds(release, sbom))
    report.tried("resources/licences", "every licence is one that SPDX knows", lambda: _licences(release))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        report.tried("signature", "minisign: good, changed file refused", lambda: _minisign(release, folder / "m"))
        report.tried("signature", "gpg: good, changed file refused", lambda: _gpg(release, folder / "g"))
        if not any(dist.glob("*.exe")):
            return
        good = "good, twice the same, changed file refused"
        report.tried(
            "signature", f"Authenticode, key and certificate: {good}", lambda: _authenticode(release, folder / "a")
        )
        report.tried(
            "signature",
            f"Authenticode, PKCS#12 with a password: {good}",
            lambda: _authenticode(release, folder / "b", in_one_file=True),
        )


def _sums_hold(dist: Path) -> str:
    wrong = wrong_in(dist / SUMS)
    if wrong:
        raise AssertionError(f"not as listed: {', '.join(wrong)}")
    return f"{len((dist / SUMS).read_text('utf-8').splitlines())} files"


def _holds(release: Release, sbom: Path) -> str:
    check(release, sbom)
    return f"{len(json.loads(sbom.read_text('utf-8'))['components'])} components"


def _licences(release: Release) -> str:
    index = release.root / "resources" / "licences" / "index.toml"
    return run([tools(release), "-c", _NAMES_LICENCES, index], environment=release.environment)


def _minisign(release: Release, folder: Path) -> str:
    sums = _some_sums(folder)
    secret, public = folder / "secret", folder / "public"
    run(["minisign", "-G", "-W", "-s", secret, "-p", public])
    made = sign_sums(replace(release, signing=Signing(minisign=secret)), sums)
    return _refuses_changed(["minisign", "-V", "-p", public, "-x", made[0], "-m", sums], sums)


def _gpg(release: Release, folder: Path) -> str:
    sums = _some_sums(folder)
    home, other = folder / "home", folder / "other"
    for ring in (home, other):
        ring.mkdir(mode=0o700)
    own, theirs = (["gpg", "--batch", "--homedir", str(ring)] for ring in (home, other))
    try:
        run([*own, "--passphrase", "", "--quick-gen-key", "Thrown away", "ed25519", "sign", "1d"])
        public = folder / "public.asc"
        run([*own, "--armor", "--output", public, "--export", "Thrown away"])
        run([*theirs, "--import", public])
        before = os.environ.get("GNUPGHOME")
        os.environ["GNUPGHOME"] = str(home)
        try:
            made = sign_sums(replace(release, signing=Signing(gpg="Thrown away")), sums)
        finally:
            os.environ.pop("GNUPGHOME") if before is None else os.environ.update(GNUPGHOME=before)
        return _refuses_changed([*theirs, "--verify", str(made[0]), str(sums)], sums)
    finally:
        for ring in (home, other):  # an agent of its own stands behind each
            subprocess.run(["gpgconf", "--homedir", ring, "--kill", "all"], check=False)


def _authenticode(release: Release, folder: Path, *, in_one_file: bool = False) -> str:
    folder.mkdir()
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    options = ["-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature"]
    new: list[str | Path] = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:3072",
        "-nodes",
        "-days",
        "3650",
        "-subj",
        _SUBJECT,
        *options,
    ]
    run([*new, "-keyout", key, "-out", certificate])
    signing = Signing(authenticode=(key, certificate))
    if in_one_file:
        together, password = folder / "both.p12", folder / "password"
        password.write_text("thrown away")
        export: list[str | Path] = ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", together]
        run([*export, "-passout", f"file:{password}"])
        signing = Signing(authenticode=(together,), password=password)
    signed = replace(release, signing=signing)
    source, programs = folder / "program.c", [folder / "one.exe", folder / "two.exe"]
    source.write_text(_PROGRAM)
    run(["x86_64-w64-mingw32-gcc", "-Os", "-s", "-Wl,--no-insert-timestamp", source, "-o", programs[0]])
    shutil.copyfile(*programs)
    if sign_windows(signed, programs) != programs or sign_windows(signed, programs):
        raise AssertionError("everything is signed, and nothing twice")
    if not is_signed(programs[0]) or hash_of(programs[0]) != hash_of(programs[1]):
        raise AssertionError("signing twice made two different files")
    verifying = ["osslsigncode", "verify", "-ignore-cdp", "-CAfile", str(certificate), "-in", str(programs[0])]
    return _refuses_changed(verifying, programs[0])


def _some_sums(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a-file").write_text("content")
    return write_sums(folder)


def _refuses_changed(command: Sequence[str | Path], path: Path) -> str:
    """The signature is good; after one bit has changed it is not."""
    if (first := _code(command)) != 0:
        raise AssertionError(f"the signature is not taken as good: {first}")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    if _code(command) == 0:
        raise AssertionError("a changed file is taken as good")
    return "signed and changed with a key made for this"


def _code(command: Sequence[str | Path]) -> int:
    return subprocess.run(command, check=False, stdin=subprocess.DEVNULL, capture_output=True).returncode
