# SPDX-License-Identifier: MIT
"""Prints the figures of docs/performance.md, each beside its floor measured in the same run."""
from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
from contextlib import contextmanager, nullcontext
from datetime import datetime, timezone
from pathlib import Path

import many_posts
import millionfigures
import readingfigures
import requestfigures
import serverfigures
import windowfigures
from figures import Figure, table
from processes import latchkey_server

page = Path(__file__).parent.parent.parent / "docs/performance.md"
between_markers = re.compile(r"(<!-- measured -->\n).*(<!-- end of measured -->\n)", re.DOTALL)
parts = ["window", "reading", "server", "requests"]
long_parts = ["million"]  # minutes, most of which make the posts: only when it is asked for


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md as well")
    parser.add_argument("--directus", nargs="?", const="12", metavar="VERSION",
                        help="measure a real Directus beside the local server: 12, 11 or a full number")
    parser.add_argument("--undisturbed", action="store_true",
                        help="window and server: before all other programs of a busy machine, by real-time priority (as root)")
    parser.add_argument("--only", action="append", choices=parts + long_parts, help="not everything; may be repeated")
    parser.add_argument("--rounds", type=int, default=15, help="how often each thing is measured (%(default)s)")
    parser.add_argument("--posts", nargs="*", type=int, metavar="COUNT",
                        help="instead of all this: the local server with so many posts, side by side (1000 100000)")
    arguments = parser.parse_args()
    if arguments.write and arguments.only:
        parser.error("--write wants the whole table, so it does not go with --only")
    return arguments


@contextmanager
def undisturbed():
    """Before all other programs; it holds for everything that is started inside, the floors like the rest."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(os.sched_get_priority_min(os.SCHED_RR)))
    except PermissionError:
        sys.exit("--undisturbed: only root may put its programs first")
    try:
        yield
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def measure(arguments: argparse.Namespace) -> list[Figure]:
    wanted = arguments.only or parts
    figures: list[Figure] = []
    with undisturbed() if arguments.undisturbed else nullcontext():
        if "window" in wanted:
            figures += windowfigures.measure(arguments.rounds)
        if "reading" in wanted:
            figures += readingfigures.measure(arguments.rounds)
        if "server" in wanted:
            figures += serverfigures.measure(arguments.rounds)
        if "million" in wanted:
            figures += millionfigures.measure()
    # Without priority: a load that is never let off runs into the kernel's limit for real-time programs.
    if "requests" in wanted:
        figures += requestfigures.measure(arguments.rounds, arguments.directus)
    return figures


def processor() -> str:
    match = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return match.group(1) if match else platform.machine()


def qt_version() -> str:
    answer = subprocess.run(["qmake6", "-query", "QT_VERSION"], capture_output=True, text=True)
    return answer.stdout.strip() or "of unknown version"


def surroundings(arguments: argparse.Namespace, load_before: float, load_after: float) -> str:
    how = f"{arguments.rounds} rounds" + (", starts and memory at real-time priority" if arguments.undisturbed else "")
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return (f"{datetime.now(timezone.utc):%d %B %Y}, {system}, {os.cpu_count()} cores ({processor()}), Qt {qt_version()}; "
            f"{how}, load average {load_before:.1f} before and {load_after:.1f} after.")


def main() -> None:
    arguments = parse_arguments()
    if arguments.posts is not None:
        print(many_posts.table(str(latchkey_server), arguments.posts or [1000, 100_000]))
        return
    load_before = os.getloadavg()[0]
    figures = measure(arguments)
    text = f"{surroundings(arguments, load_before, os.getloadavg()[0])}\n\n{table(figures)}\n"
    print(text)
    if arguments.write:
        page.write_text(between_markers.sub(lambda found: f"{found[1]}{text}{found[2]}", page.read_text()))


main()
