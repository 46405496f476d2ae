"""The CPython for Windows that is shipped: where it comes from, and the proof that it is the official one."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pinned import fetch
from release import run

if TYPE_CHECKING:
    from release import Release

HERE = Path(__file__).resolve().parent
SIGNER = "Python Software Foundation"
# The authority behind these signatures is not in Debian's list. It comes with the catalogue that is shipped beside
# Python, and it is believed because of this: the SHA-256 of "Microsoft Identity Verification Root Certificate Authority
# 2020", whose SHA-1, F40042E2E5F7E8EF8189FED15519AECE42C3BFA2, Microsoft publishes.
ROOT_SHA256 = "5367f20c7ade0e2bca790915056d086b720c33c1fa2a2661acf787e3292e1270"
AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")
# Signed by Microsoft under an authority that neither list has; the copies of the Qt wheel are shipped instead.
FROM_WHEEL = re.compile(r"vcruntime140(_\d)?\.dll", re.IGNORECASE)
_SIGNED = (".dll", ".pyd", ".exe")


@dataclass(frozen=True)
class Runtime:
    """An embeddable CPython. version: "3.13".  files: how many carry a signature that was checked."""

    folder: Path
    version: str
    files: int

    @property
    def tag(self) -> str:
        """As it stands in the names of its files: "313"."""
        return self.version.replace(".", "")

    @property
    def standard_library(self) -> Path:
        """Its byte-code, which carries no signature of its own."""
        return self.folder / f"python{self.tag}.zip"


def runtime_of(release: Release, work: Path, given: Path | None) -> Runtime:
    """Return the runtime, given or fetched, with every signature checked; ends the build when one is wrong."""
    folder = given or _fetched(release, work / "runtime")
    version = _version_in(folder)
    runtime = Runtime(folder, version, _check_signatures(release, folder, work))
    if not runtime.standard_library.is_file():
        raise SystemExit(f"{folder} is no embeddable CPython: {runtime.standard_library.name} is missing")
    shown = hashlib.sha256(runtime.standard_library.read_bytes()).hexdigest()
    print(f"CPython {version}: {runtime.files} signatures of “{SIGNER}”; {runtime.standard_library.name} is {shown}")
    return runtime


def _fetched(release: Release, folder: Path) -> Path:
    """Unpack the pinned source package; pip is kept from running any of its code."""
    environment = release.environment | {"PYTHONPATH": str(HERE / "no_build")}
    options = ("--no-binary=:all:", "--no-build-isolation", "--use-pep517")
    (archive,) = fetch(HERE / "runtime.txt", folder.with_name("runtime-fetched"), environment, *options)
    with tarfile.open(archive) as package:
        (name,) = [name for name in package.getnames() if name.endswith("/data.zip")]
        content = package.extractfile(name)
        if content is None:
            raise SystemExit(f"{archive.name} holds no {name}")
        data = io.BytesIO(content.read())
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with zipfile.ZipFile(data) as files:
        for member in files.infolist():
            if not member.is_dir():  # all of it lies in one folder, and goes into one
                (folder / Path(member.filename).name).write_bytes(files.read(member))
    return folder


def _version_in(folder: Path) -> str:
    found = [re.fullmatch(r"python(3)(\d\d)\.dll", path.name) for path in folder.glob("python3*.dll")]
    versions = [".".join(match.groups()) for match in found if match]
    if len(versions) != 1:
        raise SystemExit(f"{folder} is no embeddable CPython: there is no python3NN.dll")
    return versions[0]


def _check_signatures(release: Release, folder: Path, work: Path) -> int:
    catalogue = folder / "python.cat"
    if not catalogue.is_file():
        raise SystemExit(f"{folder} is no embeddable CPython: python.cat is missing")
    authorities = work / "authorities.pem"
    authorities.write_text(AUTHORITIES.read_text("ascii", "replace") + _root_in(release, catalogue), "ascii", "replace")
    signed = [path for path in sorted(folder.iterdir()) if path.suffix in _SIGNED and not FROM_WHEEL.match(path.name)]
    for path in [catalogue, *signed]:
        _check_signature(path, authorities)
    return len(signed) + 1


def _check_signature(path: Path, authorities: Path) -> None:
    """Nothing is fetched: neither lists of what was revoked nor certificates in between."""
    trusted = ["-CAfile", str(authorities), "-TSA-CAfile", str(authorities)]
    command = ["osslsigncode", "verify", "-ignore-cdp", "-ignore-crl", *trusted, "-in", str(path)]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL
    )
    if done.returncode or signer_in(done.stdout) != SIGNER:
        told = f"{done.stdout}{done.stderr}"[-4000:]
        raise SystemExit(f"{path} carries no valid signature of “{SIGNER}”\n{told}")


def signer_in(output: str) -> str:
    """Return whose signature it is, of all the certificates that are listed."""
    found = re.search(r"^Signer's certificate:\s+-+\s+Signer #0:\s+Subject: \S.*/CN=([^/\n]+)$", output, re.MULTILINE)
    return found[1] if found else ""


def _root_in(release: Release, catalogue: Path) -> str:
    command = ["openssl", "pkcs7", "-inform", "DER", "-in", str(catalogue), "-print_certs"]
    listed = run(command, environment=release.environment)
    for certificate in re.findall(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----\n", listed, re.DOTALL):
        shown = subprocess.run(
            ["openssl", "x509", "-noout", "-fingerprint", "-sha256"],
            input=certificate,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        if shown.strip().partition("=")[2].replace(":", "").lower() == ROOT_SHA256:
            return str(certificate)
    raise SystemExit(f"{catalogue} does not name the authority that is believed")
