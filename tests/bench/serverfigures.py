# SPDX-License-Identifier: MIT
"""How soon the local server answers after its start, and how much memory it keeps."""
from __future__ import annotations

import time
from pathlib import Path

from figures import Figure, Samples, interleaved
from processes import finish, floors, memory, read_ready_line, spawn, temporary_folder, wait_until_idle
from requestfigures import load
from servers import Client, first_page, local_server, prepared_folder, reader, serve_words, static_server


def start_time(command: list) -> float:
    """Milliseconds from before the process is made to the end of its first answer."""
    started = time.perf_counter()
    process = spawn(*command)
    try:
        Client(read_ready_line(process)).send("GET", "/server/ping")
        return (time.perf_counter() - started) * 1000
    finally:
        finish(process)


def start_figures(rounds: int) -> list[Figure]:
    folder = prepared_folder()
    taken = interleaved(rounds, {
        "static server": lambda: start_time([floors / "staticserver"]),
        "used": lambda: start_time(serve_words(folder)),
        "new": lambda: start_time(serve_words(temporary_folder() / "new")),
    })
    floor, used, new = (Samples(name, times) for name, times in taken.items())
    return [
        Figure("server start → first answer", "ms", used, floor, goal=15, goal_is_ratio=False),
        Figure("the same on a new data folder, with making the database", "ms", new, floor),
    ]


def idle_memory(folder: Path) -> tuple[float, float]:
    """RSS in MB after the first answer, and after a second of load on 16 connections and a sign-in."""
    with local_server(folder) as server:
        client = Client(server.url)
        client.send("GET", "/server/ping")
        wait_until_idle(server.pid)
        fresh = memory(server.pid)["Rss"]
        token = client.post("/auth/login", reader)["access_token"]
        load(server.url + first_page, token, seconds=1)
        wait_until_idle(server.pid)
        return fresh, memory(server.pid)["Rss"]


def static_memory() -> float:
    with static_server(b"pong") as (url, pid):
        Client(url).send("GET", "/")
        wait_until_idle(pid)
        return memory(pid)["Rss"]


def memory_figures(rounds: int) -> list[Figure]:
    folder = prepared_folder()
    taken = interleaved(rounds, {"static server": static_memory, "ours": lambda: idle_memory(folder)})
    floor = Samples("static server", taken["static server"])
    fresh, used = (Samples(name, list(values)) for name, values in zip(("fresh", "used"), zip(*taken["ours"])))
    return [
        Figure("idle memory of the server (RSS)", "MB", fresh, floor, goal=10, goal_is_ratio=False),
        Figure("the same after a sign-in and load", "MB", used, floor, goal=20, goal_is_ratio=False),
    ]


def measure(rounds: int) -> list[Figure]:
    return start_figures(rounds) + memory_figures(max(3, rounds // 5))
