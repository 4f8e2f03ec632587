# SPDX-License-Identifier: MIT
"""How soon the window is there, and how much memory it takes: Latchkey against an empty Qt window on the same X server."""
from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import contextmanager
from pathlib import Path

from figures import Figure, Samples, interleaved
from processes import deadline, finish, floors, latchkey, memory, read_line, spawn, temporary_folder, wait_until_idle
from servers import local_server, prepared_folder, reader

empty_window = [floors / "emptywindow"]
# The window bears the name of the project that it is at.
project_name = "Measured project"


@contextmanager
def x_server():
    """An X server of our own, without a window manager: nothing stands between a window and the screen."""
    end, server_end = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(server_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[server_end], stderr=subprocess.DEVNULL)
    os.close(server_end)
    with os.fdopen(end) as display:
        os.environ["DISPLAY"] = ":" + display.readline().strip()
    try:
        yield
    finally:
        server.terminate()
        server.wait(deadline)


@contextmanager
def opened(command: list, until: str):
    """Opens a window and waits for that event of `firstpaint`; yields the milliseconds of each, and the program's id."""
    title = ["--title", project_name] if until == "titled" else []
    watch = spawn(floors / "firstpaint", *title, *command, environment={"QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*.info=false"})
    events: dict[str, float] = {}
    try:
        while until not in events:
            name, value = read_line(watch).split()
            events[name] = float(value)
        yield events, int(events["pid"])
    finally:
        finish(watch)


def time_until(event: str, command: list) -> float:
    with opened(command, event) as (events, _):
        return events[event]


def memory_at(event: str, command: list) -> dict[str, float]:
    with opened(command, event) as (_, pid):
        wait_until_idle(pid)
        return memory(pid)


def used_profile() -> Path:
    """As after a first start: the local server's database is there; nobody has signed in."""
    profile = temporary_folder()
    with sqlite3.connect(prepared_folder(profile / "server") / "data.db") as database:
        database.execute("UPDATE directus_settings SET project_name = ?", [project_name])
    database.close()
    return profile


def start_figures(rounds: int) -> list[Figure]:
    profile = used_profile()
    choosing, local = [latchkey, "--profile", profile], [latchkey, "--local", "--profile", profile]
    taken = interleaved(rounds, {
        "empty window": lambda: time_until("painted", empty_window),
        "project page": lambda: time_until("painted", choosing),
        "sign-in page": lambda: time_until("titled", local),
    })
    floor, project_page, sign_in_page = (Samples(name, times) for name, times in taken.items())
    return [
        Figure("exec → first paint", "ms", project_page, floor, goal=2),
        Figure("exec → sign-in page of the local project, its server started on the way", "ms", sign_in_page, floor),
    ]


def kept_session(url: str) -> Path:
    """A profile whose person signed in and stays signed in."""
    profile = temporary_folder()
    subprocess.run([floors / "storedsession", profile, url, reader["email"], reader["password"]], check=True, timeout=deadline)
    return profile


def times_to_posts(profile: Path) -> dict[str, float]:
    with opened([latchkey, "--profile", profile], "rested") as (events, _):
        return events


def session_figures(rounds: int) -> list[Figure]:
    with local_server(prepared_folder()) as project:
        profile = kept_session(project.url)
        starts = [times_to_posts(profile) for _ in range(rounds)]
    posts = Samples("posts", [start["rested"] for start in starts])
    since = Samples("since first paint", [start["rested"] - start["painted"] for start in starts])
    return [Figure("exec → posts painted, with a session that is kept", "ms", posts),
            Figure("the same, from the first paint on", "ms", since, None, goal=40, goal_is_ratio=False)]


def memory_figures(rounds: int) -> list[Figure]:
    local = [latchkey, "--local", "--profile", used_profile()]
    taken = interleaved(rounds, {
        "empty window": lambda: memory_at("painted", empty_window),
        "sign-in page": lambda: memory_at("titled", local),
    })

    def figure(what: str, kind: str, goal: float | None = None) -> Figure:
        floor, ours = (Samples(name, [memory[kind] for memory in memories]) for name, memories in taken.items())
        return Figure(what, "MB", ours, floor, goal)

    return [figure("PSS at the sign-in page", "Pss", goal=1.7), figure("the same, its own pages only (USS)", "Private")]


def measure(rounds: int) -> list[Figure]:
    with x_server():
        return start_figures(rounds) + session_figures(rounds) + memory_figures(max(3, rounds // 3))
