# SPDX-License-Identifier: MIT
"""Starting, watching and ending the programs under test."""
from __future__ import annotations

import json
import os
import select
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

build = Path(os.environ["LATCHKEY_BUILD_DIR"])
latchkey = build / "bin/latchkey"
latchkey_server = build / "bin/latchkey-server"
floors = build / "bench"

MEGABYTE = 1024  # smaps_rollup counts in kB
deadline = 30.0  # s, for anything that is waited for


def temporary_folder() -> Path:
    return Path(tempfile.mkdtemp(dir=os.environ["LATCHKEY_BENCH_DIR"]))


def memory(pid: int) -> dict[str, float]:
    """MB: Rss counts every page, Pss shares those of libraries among their users, Private are its own alone."""
    kilobytes: dict[str, float] = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, value, *_ = line.replace(":", "").split()
        kilobytes[name] = float(value)
    private = kilobytes["Private_Clean"] + kilobytes["Private_Dirty"]
    return {"Rss": kilobytes["Rss"] / MEGABYTE, "Pss": kilobytes["Pss"] / MEGABYTE, "Private": private / MEGABYTE}


def cpu_ticks(pid: int) -> int:
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(after_name[11]) + int(after_name[12])


def wait_until_idle(pid: int, quiet: float = 0.5) -> None:
    """Until the process has used no processor for `quiet` seconds."""
    started = since = time.monotonic()
    last = cpu_ticks(pid)
    while time.monotonic() - since < quiet:
        if time.monotonic() - started > deadline:
            raise RuntimeError(f"process {pid} never comes to rest")
        time.sleep(0.02)
        if (ticks := cpu_ticks(pid)) != last:
            last, since = ticks, time.monotonic()


def spawn(*command, environment: dict[str, str] | None = None) -> subprocess.Popen:
    """With both ends of its standard streams in our hands: what is started here ends when its input closes."""
    words = [str(word) for word in command]
    environment = {**os.environ, **(environment or {})}
    return subprocess.Popen(words, bufsize=0, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def read_line(process: subprocess.Popen, patience: float = deadline) -> str:
    """The next line that it prints; unbuffered, so that what waits to be read is known to the system."""
    if not select.select([process.stdout], [], [], patience)[0]:
        raise RuntimeError(f"{process.args} says nothing for {patience:.0f} s")
    line = process.stdout.readline().decode().strip()
    if not line:
        raise RuntimeError(f"{process.args} ended with {process.wait(deadline)} before it was done")
    return line


def finish(process: subprocess.Popen) -> None:
    process.stdin.close()
    process.wait(deadline)
    process.stdout.close()


def read_ready_line(process: subprocess.Popen) -> str:
    return json.loads(read_line(process))["url"]


@contextmanager
def running(*command, environment: dict[str, str] | None = None):
    """A server that says where it answers: yields its address and its process id."""
    process = spawn(*command, environment=environment)
    try:
        yield read_ready_line(process), process.pid
    finally:
        finish(process)
