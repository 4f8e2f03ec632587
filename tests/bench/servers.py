# SPDX-License-Identifier: MIT
"""The servers that requests are measured at: ours, the floor, and a real Directus."""
from __future__ import annotations

import http.client
import json
import os
import sqlite3
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from processes import finish, floors, latchkey_server, read_line, running, spawn, temporary_folder

harness = Path(__file__).parent.parent / "contract/harness"
first_page = "/items/posts?limit=25"
reader = {"email": "reader@example.com", "password": "a long sentence opens it"}

# Seconds, should it have to be installed first.
directus_patience = 1200.0

# A sign-in stalls half a second on purpose; the figures are about the work in it.
without_stall = {"LOGIN_STALL_TIME": "0"}


class Client:
    """One connection that is kept, as a browser keeps it."""

    def __init__(self, url: str):
        self.url = url
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30)

    def send(self, method: str, path: str, body: dict | None = None, token: str = "") -> bytes:
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        self._connection.request(method, path, json.dumps(body) if body else None, headers)
        response = self._connection.getresponse()
        answer = response.read()
        if response.status != 200:
            raise RuntimeError(f"{method} {path}: {response.status} {answer[:200]!r}")
        return answer

    def reconnect(self) -> None:
        """After a pause: a server may have closed the connection meanwhile."""
        self._connection.close()
        self._connection.connect()

    def post(self, path: str, body: dict) -> dict:
        return json.loads(self.send("POST", path, body))["data"]


@dataclass(frozen=True)
class Subject:
    """A server that speaks Directus, and a person who may read its posts."""

    name: str
    url: str
    credentials: dict[str, str]
    pid: int | None = None


def serve_words(folder: Path) -> list:
    return [latchkey_server, "serve", "--data", folder, "--port", "0", "--exit-with-parent"]


def add_reader(folder: Path) -> None:
    subprocess.run([latchkey_server, "user", "add", reader["email"], "--password-stdin", "--data", folder],
                   input=reader["password"] + "\n", text=True, check=True, capture_output=True)


closing = [
    "A key that fits many doors is kept by one person, who writes down when it leaves the hook and when it comes back. "
    "Whoever borrows it says what for, and brings it back before the house is shut.",
    "A lock that is hard to turn wants graphite, not oil: oil gathers the dust that made it hard. Try the key in the open door first, "
    "where a broken bit can still be taken out from both sides.",
]


def post(number: int) -> tuple:
    """Of the size and kind that the harness gives a real Directus."""
    title = f"Keys, part {number}"
    paragraph = f"This is part {number} of the series. It has **bold** words, a [link](https://example.com/{number}) and a list:"
    content = "\n\n".join([f"## {title}", paragraph, "- one\n- two\n- three", *closing, "Ünïcode, “quotes” and 漢字 too."])
    published = 1_740_800_000_000 + number * 86_400_000
    return "published", title, f"keys-part-{number}", content, published, published


def fill_posts(folder: Path, count: int = 60) -> None:
    with sqlite3.connect(folder / "data.db") as database:
        database.execute("DELETE FROM posts")
        database.executemany("INSERT INTO posts (status, title, slug, content, date_created, publish_date) VALUES (?, ?, ?, ?, ?, ?)",
                             [post(number) for number in range(1, count + 1)])
    database.close()


def prepared_folder(folder: Path | None = None) -> Path:
    """A data folder as people have it after a while: the schema is there, a reader and 60 posts."""
    folder = folder or temporary_folder()
    add_reader(folder)
    fill_posts(folder)
    return folder


@contextmanager
def local_server(folder: Path):
    with running(*serve_words(folder), environment=without_stall) as (url, pid):
        yield Subject("latchkey-server", url, reader, pid)


@contextmanager
def static_server(answer: bytes):
    file = temporary_folder() / "answer.json"
    file.write_bytes(answer)
    with running(floors / "staticserver", file) as (url, pid):
        yield url, pid


@contextmanager
def directus(version: str):
    """Installed and seeded by the harness of the contract tests; its database lies on the same disk as ours."""
    settings = [word for name, value in without_stall.items() for word in ("--env", f"{name}={value}")]
    report = 'echo "{\\"url\\":\\"$LATCHKEY_TEST_URL\\"}"; echo "$LATCHKEY_TEST_USER_EMAIL"; echo "$LATCHKEY_TEST_USER_PASSWORD"; cat'
    process = spawn(harness / "with-directus", version, *settings, "--", "sh", "-c", report,
                    environment={"TMPDIR": os.environ["LATCHKEY_BENCH_DIR"]})
    try:
        url, email, password = [read_line(process, directus_patience) for _ in range(3)]
        yield Subject(f"Directus {version}", json.loads(url)["url"], {"email": email, "password": password})
    finally:
        finish(process)
