# SPDX-License-Identifier: MIT
"""Turns installer/releases.txt into the changelog of a package or the releases of the metainfo.

    releasenotes.py debian PACKAGE MAINTAINER RELEASES
    releasenotes.py rpm MAINTAINER RELEASES
    releasenotes.py appstream RELEASES
    releasenotes.py version RELEASES
"""
from __future__ import annotations

import re
import sys
import textwrap
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape


@dataclass
class Release:
    version: str
    day: date
    news: list[str] = field(default_factory=list)


def read(file: Path) -> list[Release]:
    releases: list[Release] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if head := re.fullmatch(r"(\d+\.\d+\.\d+) (\d{4}-\d\d-\d\d)", line):
            releases.append(Release(head[1], date.fromisoformat(head[2])))
        elif line.startswith("* "):
            releases[-1].news.append(line[2:])
        elif line and not line.startswith("#"):
            raise SystemExit(f"{file}: “{line}” is neither a release, nor news, nor a comment")
    return releases


def debian(package: str, maintainer: str, releases: list[Release]) -> str:
    def entry(release: Release) -> str:
        news = [textwrap.fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in release.news]
        day = release.day.strftime("%a, %d %b %Y 12:00:00 +0000")
        return "\n".join([f"{package} ({release.version}) stable; urgency=medium", "", *news, "", f" -- {maintainer}  {day}", ""])

    return "\n".join(map(entry, releases))


def rpm(maintainer: str, releases: list[Release]) -> str:
    def entry(release: Release) -> str:
        head = f"* {release.day.strftime('%a %b %d %Y')} {maintainer} - {release.version}-1"
        return "\n".join([head, *(f"- {line}" for line in release.news), ""])

    return "\n".join(map(entry, releases))


def appstream(releases: list[Release]) -> str:
    def entry(release: Release) -> str:
        items = "".join(f"          <li>{escape(line)}</li>\n" for line in release.news)
        return (
            f'    <release version="{release.version}" date="{release.day}">\n      <description>\n        <ul>\n'
            f"{items}        </ul>\n      </description>\n    </release>"
        )

    return "\n".join(["<releases>", *map(entry, releases), "  </releases>"])


def version(releases: list[Release]) -> str:
    return releases[0].version


def main() -> None:
    form, *words, file = sys.argv[1:]
    forms = {"debian": debian, "rpm": rpm, "appstream": appstream, "version": version}
    sys.stdout.write(forms[form](*words, read(Path(file))))


main()
