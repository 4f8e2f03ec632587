# SPDX-License-Identifier: MIT
"""What answering costs: pages of posts under load, one sign-in, one refresh."""
from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from threading import Event

from figures import Figure, Samples, interleaved
from processes import finish, floors, read_line, spawn, temporary_folder
from servers import Client, Subject, directus, first_page, local_server, prepared_folder, static_server

connections = 16
people_signing_in = 8


@dataclass(frozen=True)
class Load:
    """Requests a second, and the milliseconds within which 99 of 100 were answered."""

    rate: float
    p99: float


def milliseconds(text: str) -> float:
    value, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def load(url: str, token: str = "", seconds: int = 2) -> Load:
    header = ["-H", f"Authorization: Bearer {token}"] if token else []
    words = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", *header, url]
    report = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in report or "Socket errors" in report:
        raise RuntimeError(f"{url} did not hold under load:\n{report}")
    p99 = re.search(r"^ +99% +(\S+)", report, re.MULTILINE).group(1)
    return Load(float(re.search(r"Requests/sec:\s+([\d.]+)", report).group(1)), milliseconds(p99))


def timed(work) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


class Person:
    """Somebody who is signed in at a server."""

    def __init__(self, server: Subject):
        self.server = server
        self.client = Client(server.url)
        self.sign_in()

    def sign_in(self) -> None:
        self._take(self.client.post("/auth/login", self.server.credentials))

    def refresh(self) -> None:
        self._take(self.client.post("/auth/refresh", {"refresh_token": self._refresh_token, "mode": "json"}))

    def read_page(self) -> bytes:
        page = self.client.send("GET", first_page, token=self.token)
        if len(json.loads(page)["data"]) != 25:
            raise RuntimeError(f"{self.server.name} does not have 25 posts")
        return page

    def _take(self, tokens: dict) -> None:
        self.token, self._refresh_token = tokens["access_token"], tokens["refresh_token"]


class Commit:
    """The floor of a refresh: one row changed in an SQLite file of the same kind on the same disk, safe against a power cut."""

    def __init__(self):
        self._database = sqlite3.connect(temporary_folder() / "floor.db", isolation_level=None)
        self._database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (n); INSERT INTO t VALUES (0)")

    def once(self) -> None:
        self._database.execute("UPDATE t SET n = n + 1")


class Verify:
    """The floor of a sign-in: one argon2id verify in a program that does nothing else."""

    def __enter__(self):
        self._process = spawn(floors / "verifyhash")
        return self

    def __exit__(self, *_):
        finish(self._process)

    def once(self) -> float:
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()
        return float(read_line(self._process))


def load_figures(rounds: int, people: list[Person]) -> list[Figure]:
    ours, *others = people
    with static_server(ours.read_page()) as (static, _):
        measures = {
            "the same bytes, static": lambda: load(static + "/"),
            "/server/ping": lambda: load(ours.server.url + "/server/ping"),
        }
        for person in people:
            person.read_page()
            measures[person.server.name] = lambda person=person: load(person.server.url + first_page, person.token)
        taken = interleaved(rounds, measures)

    def picked(name: str, value: str) -> Samples:
        return Samples(name, [getattr(one, value) for one in taken[name]])

    floors_and_peers = ["the same bytes, static", "/server/ping", *(person.server.name for person in others)]
    what = f"`GET {first_page}`, {connections} connections"
    rates = [Figure(what, "req/s", picked(ours.server.name, "rate"), picked(name, "rate"), more_is_better=True,
                    goal=60 if name.startswith("Directus") else None) for name in floors_and_peers]
    tails = [Figure("the same, 99 of 100 within", "ms", picked(ours.server.name, "p99"), picked(name, "p99")) for name in floors_and_peers]
    return rates + [replace(tails[0], goal=5, goal_is_ratio=False), *tails[1:]]


@contextmanager
def signing_in(server: Subject):
    """People who do nothing but sign in, again and again."""
    stopped = Event()

    def sign_in_without_pause() -> None:
        client = Client(server.url)
        while not stopped.is_set():
            client.post("/auth/login", server.credentials)

    with ThreadPoolExecutor(people_signing_in) as threads:
        people = [threads.submit(sign_in_without_pause) for _ in range(people_signing_in)]
        try:
            yield
        finally:
            stopped.set()
    for person in people:
        person.result()  # raises what went wrong there


def load_while_signing_in(person: Person) -> float:
    with signing_in(person.server):
        return load(person.server.url + first_page, person.token).p99


def busy_figures(rounds: int, people: list[Person]) -> list[Figure]:
    taken = interleaved(rounds, {person.server.name: lambda person=person: load_while_signing_in(person) for person in people})
    ours, *others = (Samples(name, times) for name, times in taken.items())
    what = f"a page while {people_signing_in} people sign in without pause, 99 of 100 within"
    figures = [Figure(what, "ms", ours, other) for other in others] or [Figure(what, "ms", ours)]
    return [replace(figures[0], goal=20, goal_is_ratio=False), *figures[1:]]


def sign_in_figures(rounds: int, people: list[Person]) -> list[Figure]:
    for person in people:
        person.client.reconnect()
    with Verify() as verify:
        measures = {person.server.name: lambda person=person: timed(person.sign_in) for person in people}
        taken = interleaved(rounds, {"one argon2id verify": verify.once, **measures})
    floor, ours, *others = (Samples(name, times) for name, times in taken.items())
    what = "sign-in without the stall"
    return [Figure(what, "ms", ours, floor, goal=1.1)] + [Figure(what, "ms", ours, other) for other in others]


def refresh_figures(rounds: int, people: list[Person]) -> list[Figure]:
    commit = Commit()
    measures = {person.server.name: lambda person=person: timed(person.refresh) for person in people}
    taken = interleaved(rounds, {"one commit": lambda: timed(commit.once), **measures})
    floor, ours, *others = (Samples(name, times) for name, times in taken.items())
    return [Figure("refresh", "ms", ours, floor), *(Figure("refresh", "ms", ours, other, goal=0.33) for other in others)]


def measure(rounds: int, directus_version: str | None = None) -> list[Figure]:
    with ExitStack() as servers:
        subjects = [servers.enter_context(local_server(prepared_folder()))]
        if directus_version:
            subjects.append(servers.enter_context(directus(directus_version)))
        people = [Person(subject) for subject in subjects]
        loads = max(3, rounds // 3)
        return (load_figures(loads, people) + busy_figures(loads, people) + sign_in_figures(rounds, people)
                + refresh_figures(rounds, people))
