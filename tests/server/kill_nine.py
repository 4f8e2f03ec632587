#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kills a server with SIGKILL while people register and posts are written, again and again on one data folder.

    kill_nine.py SERVER [ROUNDS]         12 rounds unless told otherwise; docs/security.md tells of 200

Whatever was answered with success has to be there afterwards, whole, and everything that is there has to be whole.
"""
import http.client
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

TOKEN = "token-of-the-killing"
ENVIRONMENT = {"PATH": os.environ["PATH"], "ADMIN_EMAIL": "admin@example.com", "ADMIN_TOKEN": TOKEN, "REGISTER_STALL_TIME": "0",
               "RATE_LIMITER_REGISTRATION_ENABLED": "false"}


def start(program, folder):
    process = subprocess.Popen([program, "serve", "--data", folder, "--port", "0"], env=ENVIRONMENT, stdout=subprocess.PIPE)
    url = json.loads(process.stdout.readline())["url"]
    return process, url.removeprefix("http://")


class Writer(threading.Thread):
    """Posts until the connection breaks; remembers what was answered."""

    def __init__(self, address, name, first):
        super().__init__()
        self.address, self.name, self.first, self.number, self.answered = address, name, first, 0, []

    def run(self):
        try:
            connection = http.client.HTTPConnection(self.address, timeout=20)
            while True:
                self.write(connection)
        except (OSError, http.client.HTTPException):
            pass

    def write(self, connection):
        self.number += 1
        mark = f"{self.name}-{self.first}-{self.number}"
        target, body = self.request(mark)
        connection.request("POST", target, json.dumps(body),
                           {"Content-Type": "application/json", "Authorization": "Bearer " + TOKEN})
        answer = connection.getresponse()
        answer.read()
        if answer.status not in (200, 204):
            sys.exit(f"{target}: {answer.status}")
        self.answered.append(mark)


class Registrations(Writer):
    def request(self, mark):
        return "/users/register", {"email": mark + "@example.com", "password": "secret-pass-1", "first_name": mark}


class Posts(Writer):
    def request(self, mark):
        return "/items/posts", {"title": mark, "content": mark * 50, "slug": mark}


def check(folder, posts, people):
    database = sqlite3.connect(os.path.join(folder, "data.db"))
    one = lambda sql: database.execute(sql).fetchone()[0]
    assert one("PRAGMA integrity_check") == "ok", "the database is damaged"
    titles = {row[0] for row in database.execute("SELECT title FROM posts")}
    names = {row[0] for row in database.execute("SELECT first_name FROM directus_users")}
    assert posts <= titles, f"lost posts: {sorted(posts - titles)[:5]}"
    assert people <= names, f"lost people: {sorted(people - names)[:5]}"
    assert one("SELECT count(*) FROM posts WHERE slug LIKE 'posts-%' AND (content <> replace(hex(zeroblob(25)), '00', title || title) "
               "OR slug <> title)") == 0, "half a post"
    assert one("SELECT count(*) FROM directus_users WHERE email LIKE 'people-%' AND (password IS NULL OR role IS NULL "
               "OR email <> first_name || '@example.com')") == 0, "half an account"
    assert one("SELECT sum(items) FROM latchkey_ranks WHERE sort = 'date_created'") == one("SELECT count(*) FROM posts"), "wrong counts"
    database.close()


def main():
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 12
    source = random.Random()
    posts, people = set(), set()
    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(place, "data")
        for number in range(rounds):
            process, address = start(program, folder)
            writers = [Posts(address, "posts", f"{number}a"), Posts(address, "posts", f"{number}b"),
                       Registrations(address, "people", f"{number}c"), Registrations(address, "people", f"{number}d")]
            for writer in writers:
                writer.start()
            time.sleep(source.uniform(0.05, 1.2))
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            for writer in writers:
                writer.join()
            posts |= {mark for writer in writers[:2] for mark in writer.answered}
            people |= {mark for writer in writers[2:] for mark in writer.answered}
            check(folder, posts, people)
    print(f"{rounds} kills: all {len(posts)} posts and {len(people)} registrations that were answered are there, none is half")
    if not posts:
        sys.exit("nothing was ever written: that proves nothing")


main()
