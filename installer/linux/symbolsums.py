#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Mends the md5sums in packages of debug symbols: CPack names the files there by where they lay on the machine that packed
them, which helps nobody and makes other bytes in another folder.

    symbolsums.py PACKAGE.ddeb…
"""
from __future__ import annotations

import gzip
import io
import re
import sys
import tarfile
from pathlib import Path

magic = b"!<arch>\n"
header_size = 60


def read_members(archive: bytes) -> list[tuple[bytes, bytes]]:
    """The header and the content of each member of an ar archive, in their order."""
    members, at = [], len(magic)
    while at + header_size <= len(archive):
        header = archive[at : at + header_size]
        size = int(header[48:58])
        members.append((header, archive[at + header_size : at + header_size + size]))
        at += header_size + size + size % 2
    return members


def written(members: list[tuple[bytes, bytes]]) -> bytes:
    parts = [magic]
    for header, content in members:
        parts += [header[:48], b"%-10d" % len(content), header[58:], content, b"\n" * (len(content) % 2)]
    return b"".join(parts)


def mended_sums(sums: bytes) -> bytes:
    return re.sub(rb"  /.*?/[a-z]+-dbgsym/", b"  ", sums)


def mended_control(packed: bytes) -> bytes:
    mended = io.BytesIO()
    with tarfile.open(fileobj=io.BytesIO(packed)) as old, tarfile.open(fileobj=mended, mode="w", format=tarfile.GNU_FORMAT) as new:
        for member in old:
            content = old.extractfile(member).read()
            if member.name.removeprefix("./") == "md5sums":
                content = mended_sums(content)
                member.size = len(content)
            new.addfile(member, io.BytesIO(content))
    return gzip.compress(mended.getvalue(), mtime=0)


def mend(package: Path) -> None:
    members = read_members(package.read_bytes())
    package.write_bytes(written([
        (header, mended_control(content) if header.startswith(b"control.tar.gz") else content) for header, content in members]))


for name in sys.argv[1:]:
    mend(Path(name))
