#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: tidy.py CLANG_TIDY COMMANDS [OPTION] FILE

Runs clang-tidy on FILE with the compilation database in COMMANDS, unless it had nothing to say when it last saw exactly this:
the file with all that it includes, comments and macros too, the rules, and the program. What was seen is noted in
${XDG_CACHE_HOME:-~/.cache}/latchkey/tidy."""
from __future__ import annotations

import hashlib
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path


def seen_folder() -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(cache, "latchkey", "tidy")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def preprocessed(commands: Path, file: str) -> bytes:
    """Without line markers, which hold the folders of one checkout."""
    wanted = Path(file).resolve()
    entries = json.loads((commands / "compile_commands.json").read_text())
    entry = next(e for e in entries if Path(e["directory"], e["file"]).resolve() == wanted)
    words = shlex.split(entry["command"])
    words[words.index("-o") : words.index("-o") + 2] = []
    words.remove("-c")
    compiler = next(index for index, word in enumerate(words) if word.endswith(("c++", "g++", "clang++")))
    return subprocess.run([*words[compiler:], "-E", "-P", "-C", "-dD"], cwd=entry["directory"], check=True, stdout=subprocess.PIPE).stdout


def fingerprint(program: str, commands: Path, options: list[str], file: str) -> str:
    sight = hashlib.sha256(preprocessed(commands, file))
    sight.update(subprocess.run([program, "--version"], check=True, stdout=subprocess.PIPE).stdout)
    sight.update("\0".join([file, *options]).encode())
    for rules in sorted(Path().glob(".clang-tidy")) + sorted(Path(file).parent.glob(".clang-tidy")):
        sight.update(rules.read_bytes())
    return sight.hexdigest()


def main() -> int:
    program, commands, *options, file = sys.argv[1:]
    try:
        note = seen_folder() / fingerprint(program, Path(commands), options, file)
    except subprocess.CalledProcessError:
        note = None  # The preprocessor has said why; clang-tidy may still read it, and its word is the one that counts.
    if note and note.exists():
        return 0
    outcome = subprocess.run([program, "-p", commands, *options, "--quiet", file])
    if outcome.returncode == 0 and note:
        note.touch()
    return outcome.returncode


if __name__ == "__main__":
    sys.exit(main())
