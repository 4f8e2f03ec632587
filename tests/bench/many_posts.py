# SPDX-License-Identifier: MIT
"""Measures pages of very many posts: the same questions at 1,000 and at 1,000,000.

    many_posts.py SERVER [COUNT…]        SERVER is a latchkey-server; prints one table

Requests are told in the server's own processor time, which another program on the machine does not change as it does the clock.
"""
import http.client
import json
import os
import pathlib
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time

WORDS = ("cache signal release thread layout query token socket widget schema render index garden river mountain quiet letter "
         "window summer paper").split()
TOKEN = "measuring-token"


def write_posts(path, count):
    source = random.Random(7)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            words = source.choices(WORDS, k=30)
            day = 1_600_000_000_000 + source.randrange(200_000_000) * 1000
            post = {"id": number + 100, "status": "published" if number % 7 else "draft", "title": f"Post {number} about {words[0]}",
                    "slug": f"post-{number}", "content": " ".join(words) + f" rare{number:07d}", "date_created": day,
                    "publish_date": day if number % 5 else None}
            file.write(json.dumps(post) + "\n")


class Server:
    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "serve", "--data", folder, "--port", "0", "--exit-with-parent"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        url = json.loads(self.process.stdout.readline())["url"]
        self.connection = http.client.HTTPConnection(url.removeprefix("http://"))

    def get(self, target):
        self.connection.request("GET", target, headers={"Authorization": "Bearer " + TOKEN})
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f"{target}: {answer.status} {body[:200]!r}")

    def processor_time(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def cost(self, target):
        """Milliseconds of processor time a request; as many requests as make the clock's coarse ticks unimportant."""
        before, rounds, began = self.processor_time(), 0, time.perf_counter()
        while rounds < 20 or (self.processor_time() - before < 0.3 and time.perf_counter() - began < 10):
            self.get(target)
            rounds += 1
        return (self.processor_time() - before) / rounds * 1000

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def questions(count):
    middle = count // 2
    return {
        "first page": "/items/posts?limit=25",
        "first page, newest first, counted": "/items/posts?limit=25&sort=-date_created,-id&meta=filter_count,total_count",
        "page in the middle, by id": f"/items/posts?limit=25&offset={middle}",
        "page in the middle, newest first": f"/items/posts?limit=25&offset={middle}&sort=-date_created,-id&meta=filter_count",
        "last page, by publish date": f"/items/posts?limit=25&offset={count - 25}&sort=publish_date",
        "published, newest first": "/items/posts?limit=25&sort=-publish_date&filter[status]=published",
        "one by id": f"/items/posts/{100 + middle}",
        "search for what is rare": f"/items/posts?limit=25&search=rare{middle:07d}",
        "search for what is common": "/items/posts?limit=25&search=summer&sort=-date_created",
    }


def measure(program, count):
    with tempfile.TemporaryDirectory(dir=os.environ.get("LATCHKEY_BENCH_DIR")) as place:
        folder = pathlib.Path(place, "data")
        posts = pathlib.Path(place, "posts.jsonl")
        write_posts(posts, count)
        environment = {"ADMIN_EMAIL": "admin@example.com", "ADMIN_TOKEN": TOKEN, "PATH": "/usr/bin:/bin"}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        subprocess.run([program, "import", posts, "--data", folder], check=True, env=environment, stderr=subprocess.DEVNULL)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        figures = {"import (s)": time.perf_counter() - began,
                   "import, processor time (s)": used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime}
        server = Server(program, folder)
        began, before = time.perf_counter(), server.processor_time()
        wait_for_index(folder)
        figures["until all is in the search index (s)"] = time.perf_counter() - began
        figures["the same, processor time (s)"] = server.processor_time() - before
        for name, target in questions(count).items():
            server.get(target)
            figures[name + " (ms)"] = server.cost(target)
        server.stop()
        figures["database (MB)"] = sum(file.stat().st_size for file in folder.glob("data.db*")) / 1e6
        return figures


def wait_for_index(folder):
    database = sqlite3.connect(folder / "data.db")
    while database.execute("SELECT 1 FROM latchkey_posts_search_waiting LIMIT 1").fetchone():
        time.sleep(0.5)


def table(program, counts):
    columns = [measure(program, count) for count in counts]
    lines = [f"{'':44}" + "".join(f"{count:>14,}" for count in counts)]
    lines += [f"{name:44}" + "".join(f"{column[name]:14.2f}" for column in columns) for name in columns[0]]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(sys.argv[1], [int(word) for word in sys.argv[2:]] or [1000, 1_000_000]))
