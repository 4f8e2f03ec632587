# SPDX-License-Identifier: MIT
"""Writes what the programs are made of, as CycloneDX 1.5: what is compiled in, what they are linked with, what they load by name, and
what the portable archive carries. It fails where a library has no line in licences.txt, so that none comes in unseen.

    sbom.py VERSION TIMESTAMP LICENCES PROGRAM… [--carried LIST]
"""
from __future__ import annotations

import argparse
import json
import re
import subprocess
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

COMPILED_IN = {"libboost1.81-dev": "boost1.81", "libexpected-dev": "tl-expected"}
LOADED_BY_NAME = ("libsecret-1-0", "libcurl4", "qt6-wayland", "qt6-translations-l10n")


@dataclass(frozen=True, order=True)
class Package:
    source: str
    name: str
    version: str


def output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def linked_with(program: Path) -> list[Path]:
    """Directly: what those in turn need is theirs to say."""
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", output("readelf", "--wide", "--dynamic", program))
    places = dict(re.findall(r"\s(\S+) => (\S+)", output("ldd", program)))
    return [Path(places[soname]).resolve() for soname in needed if soname in places]


def owner(file: Path) -> str:
    for name in (str(file), str(file).removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        if found:
            return found.split(":")[0]
    raise SystemExit(f"sbom.py: no package owns {file}")


def described(name: str) -> Package | None:
    known = subprocess.run(
        ["dpkg-query", "-W", "-f", r"${source:Package}\t${Package}\t${Version}\n", name],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ).stdout.splitlines()  # fmt: skip
    return Package(*known[0].split("\t")) if known else None


def read_licences(file: Path) -> dict[str, str]:
    lines = (line.split(None, 1) for line in file.read_text().splitlines() if line and not line.startswith("#"))
    return {source: expression.strip() for source, expression in lines}


def component(package: Package, licences: dict[str, str]) -> dict:
    if package.source not in licences:
        raise SystemExit(f"sbom.py: licences.txt does not say the licence of {package.source} (package {package.name})")
    purl = f"pkg:deb/{distribution()}/{package.name}@{package.version}"
    return {
        "type": "library", "bom-ref": purl, "name": package.name, "version": package.version, "purl": purl,
        "licenses": [{"expression": licences[package.source]}],
    }  # fmt: skip


def distribution() -> str:
    return re.search(r"^ID=\"?(\w+)", Path("/etc/os-release").read_text(), re.MULTILINE)[1]


def packages_of(programs: list[Path], carried: Path | None) -> list[Package]:
    names = {owner(library) for program in programs for library in linked_with(program)}
    names |= set(COMPILED_IN) | set(LOADED_BY_NAME)
    if carried:
        names |= {owner(Path(line.split()[1])) for line in carried.read_text().splitlines()}
    return sorted(package for name in names if (package := described(name)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("version")
    parser.add_argument("timestamp", type=int)
    parser.add_argument("licences", type=Path)
    parser.add_argument("programs", type=Path, nargs="+")
    parser.add_argument("--carried", type=Path)
    told = parser.parse_args()
    licences = read_licences(told.licences)
    components = [component(package, licences) for package in packages_of(told.programs, told.carried)]
    itself = f"pkg:generic/latchkey@{told.version}"
    bill = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([itself, components]))}",
        "metadata": {
            "timestamp": datetime.fromtimestamp(told.timestamp, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application", "bom-ref": itself, "name": "latchkey", "version": told.version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": [{"ref": itself, "dependsOn": [part["bom-ref"] for part in components]}],
    }  # fmt: skip
    print(json.dumps(bill, indent=2))


main()
