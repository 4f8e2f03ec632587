#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What nobody should send to a server, sent to it; after each others have to be served still, and memory has to stay bounded.

    abuse.py SERVER [--full]             prints a table; the table of docs/security.md is that of --full

Broken requests of all kinds have a test of their own (server_faults); here is what takes many connections or many bytes.
"""
import http.client
import json
import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

TOKEN = "token-of-the-abuse"
ENVIRONMENT = {"PATH": os.environ["PATH"], "ADMIN_EMAIL": "admin@example.com", "ADMIN_TOKEN": TOKEN, "LOGIN_STALL_TIME": "300",
               "RATE_LIMITER_REGISTRATION_ENABLED": "false"}
MOST_MEMORY = 96e6  # bytes; 64 MiB of it only while a password is hashed

INJECTIONS = ["' OR '1'='1", "'; DROP TABLE posts; --", "\" OR 1=1 --", "1) UNION SELECT password FROM directus_users --", "\\", "%", "_",
              "\u0000", "' AND (SELECT hex(randomblob(1000000000)))--", "posts_search:title", "\"", "NEAR(a b)", "* OR id:1"]


class Server:
    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "serve", "--data", folder, "--port", "0"], env=ENVIRONMENT, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)
        self.port = int(json.loads(self.process.stdout.readline())["url"].rsplit(":", 1)[1])

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def ask(self, method, target, body=None, headers=()):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, target, body, {"Authorization": "Bearer " + TOKEN, "Content-Type": "application/json", **dict(headers)})
        answer = connection.getresponse()
        result = answer.status, answer.read()
        connection.close()
        return result

    def memory(self, what="VmHWM"):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) * 1024 for line in file if line.startswith(what))

    def is_serving(self):
        status, body = self.ask("GET", "/items/posts?limit=1&fields=id&sort=id")
        return status == 200 and body == b'{"data":[{"id":1}]}'


def head_only(server, count):
    """Slow clients: each has sent half a request and says no more."""
    held = []
    for _ in range(count):
        try:
            connection = server.connect()
            connection.sendall(b"POST /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le")
            held.append(connection)
        except OSError:
            break
    assert server.is_serving(), "others wait"
    for connection in held:
        connection.close()
    return f"{len(held)} held"


def many_connections(server, count):
    served = 0
    waits = []
    for number in range(count):
        connection = server.connect()
        if number % 500 == 0:
            began = time.perf_counter()
            assert server.is_serving(), "others wait"
            waits.append(time.perf_counter() - began)
            served += 1
        if number % 3 == 0:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()
    return f"{count} opened, a bystander waits at most {max(waits) * 1000:.0f} ms"


def large_body(server, size):
    connection = server.connect()
    connection.sendall(f"POST /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n"
                       .encode())
    sent = 0
    try:
        while sent < size:
            sent += connection.send(b"a" * 65536)
    except OSError:
        pass
    connection.close()
    return f"{sent / 1e6:.1f} of {size / 1e6:.0f} MB were taken"


def large_bodies(server, count):
    """Bodies of a megabyte that lack their end, then whole ones whose refusal is put off. Small ones are answered beside them."""
    body = b'{"email":"nobody","password":"x","z":[' + b"0," * 490_000 + b"0]}"
    head = f"POST /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    for sent in (body[:-1], body):
        held = []
        for _ in range(count):
            connection = server.connect()
            held.append(connection)
            try:
                connection.sendall(head.encode() + sent)
            except OSError:
                pass
        status, _ = server.ask("POST", "/auth/login", b'{"email":"nobody","password":"x"}', {"Authorization": ""})
        assert status == 400, status
        for connection in held:
            connection.close()
    began = time.monotonic()
    while server.ask("POST", "/auth/login", body, {"Authorization": ""})[0] == 503:
        assert time.monotonic() - began < 20, "the room of those that are gone is not given back"
        time.sleep(0.1)
    return f"{count} of each kind"


def large_header(server, size):
    connection = server.connect()
    try:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * size)
    except OSError:
        pass
    try:
        answer = connection.recv(100).split(b"\r\n")[0].decode()
    except OSError:
        answer = "reset"
    connection.close()
    return answer


def resets(server, count):
    for number in range(count):
        connection = server.connect()
        connection.sendall(b"GET /items/posts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + TOKEN.encode() + b"\r\n\r\n"[: number % 5])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()
    return f"{count} in the middle of a request"


def deep(server, size):
    statuses = set()
    for body in ("[" * size, '{"a":' * size, '{"query":{"filter":' + '{"_and":[' * (size // 10) + "]}" * (size // 10) + "}}"):
        statuses.add(server.ask("SEARCH", "/items/posts", body)[0])
    statuses.add(server.ask("GET", "/items/posts?filter" + "[_and][0]" * 700 + "[id]=1")[0])
    assert statuses <= {200, 400, 403, 431}, statuses
    return f"answers {sorted(statuses)}"


def graphql_bombs(server, size):
    doubled = " ".join(f"fragment F{n} on directus_roles{{a:parent{{...F{n + 1}}} b:parent{{...F{n + 1}}}}}" for n in range(16))
    bombs = ["{" * size, "{posts" * 60, "{" + "posts{id} " * size + "}", "{" + " ".join(f"a{n}:posts{{id}}" for n in range(900)) + "}",
             "{posts(filter:" + "{_and:" * 5000, "query($a:" + "[" * size, '{a(b:"' + "\\u0041" * size + '")}',
             "{posts{...F}} fragment F on posts{...F}", "{posts{user_created{role{...F0}}}} " + doubled + " fragment F16 on directus_roles{id}",
             "{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}"]
    slowest = 0.0
    for bomb in bombs:
        began = time.perf_counter()
        status, _ = server.ask("POST", "/graphql", json.dumps({"query": bomb}))
        slowest = max(slowest, time.perf_counter() - began)
        assert status == 400, (status, bomb[:60])
    return f"{len(bombs)} refused, the slowest in {slowest * 1000:.0f} ms"


def injections(server, _):
    count = 0
    for text in INJECTIONS:
        for name in ("search", "filter[title][_eq]", "filter[title][_contains]", "filter[id][_in]", "sort", "fields", "limit", "offset", "page",
                     "groupBy", "aggregate[count]", "meta", "export", f"filter[{text}][_eq]", f"filter[title][{text}]"):
            target = "/items/posts?" + "&".join(f"{http_quote(key)}={http_quote(value)}" for key, value in [(name, text)])
            status, body = server.ask("GET", target)
            assert status in (200, 400, 403), (status, target)
            assert b"$argon2" not in body and (status == 200 or b"SQL" not in body), (target, body[:200])
            count += 1
        for method, path in (("GET", "/items/" + http_quote(text)), ("GET", "/items/posts/" + http_quote(text)), ("GET", "/users/" + http_quote(text)),
                             ("GET", "/assets/" + http_quote(text)), ("DELETE", "/items/posts/" + http_quote(text + "x"))):
            status, _ = server.ask(method, path)
            assert status in (403, 404), (status, method, path)
            count += 1
        status, _ = server.ask("POST", "/auth/login", json.dumps({"email": text, "password": text}))
        assert status in (400, 401), status
        count += 1
    status, body = server.ask("GET", "/items/posts?limit=0&meta=total_count")
    assert json.loads(body)["meta"]["total_count"] == 5, body
    return f"{count} requests; all posts are there"


def http_quote(text):
    from urllib.parse import quote
    return quote(text, safe="")


def slow_questions(server, count):
    """Texts and conditions whose comparing adds up; somebody else asks meanwhile."""
    text, part = "a" * 900_000, "a" * 4000 + "b"
    keys = []
    for _ in range(count):
        status, body = server.ask("POST", "/items/posts?fields=id", json.dumps({"title": "long", "content": text}))
        assert status == 200, status
        keys.append(json.loads(body)["data"]["id"])
    answers, waits = [], []
    for conditions in (1, 20):
        rule = {"_or": [{"content": {"_contains": part + str(number)}} for number in range(conditions)]}
        asking = threading.Thread(target=lambda: answers.append(server.ask("SEARCH", "/items/posts", json.dumps({"query": {"filter": rule}}))[0]))
        asking.start()
        time.sleep(0.1)
        began = time.perf_counter()
        assert server.is_serving(), "others wait"
        waits.append(time.perf_counter() - began)
        asking.join()
    assert max(waits) < 5 and answers in ([200, 200], [200, 503]), (waits, answers)
    assert server.ask("DELETE", "/items/posts", json.dumps(keys))[0] == 204
    return f"answers {answers}, a bystander waits at most {max(waits):.1f} s"


def copies(server, count):
    """Much that is made of little: a text held once for each condition, a variable in many places, items read back after a change."""
    status, body = server.ask("POST", "/items/posts?fields=id", json.dumps({"title": "long", "content": "a" * 900_000}))
    key = json.loads(body)["data"]["id"]
    conditions = [{"content": {"_contains": f"b{number}"}} for number in range(count)]
    assert server.ask("SEARCH", "/items/posts", json.dumps({"query": {"filter": {"_or": conditions}}}))[0] == 200
    places = "{content:{_contains:$text}}" * count
    query = {"query": "query($text:String){posts(filter:{_or:[" + places + "]}){id}}", "variables": {"text": "b" * 900_000}}
    status, body = server.ask("POST", "/graphql", json.dumps(query))
    assert b"INVALID_QUERY" in body, (status, body[:200])
    for change in ({"keys": [key] * count, "data": {"title": "longer"}}, [{"id": key, "title": "longest"}] * count):
        status, body = server.ask("PATCH", "/items/posts", json.dumps(change))
        assert (status, body) == (204, b""), (status, len(body))
    assert json.loads(server.ask("GET", f"/items/posts/{key}?fields=title")[1])["data"]["title"] == "longest"
    assert server.ask("DELETE", f"/items/posts/{key}")[0] == 204
    return f"{count} of each kind"


def rest(server, most):
    """After much work nobody asks for anything: memory goes back to the system."""
    posts = json.dumps([{"title": "long", "content": "a" * 9000}] * 100)
    for _ in range(10):
        assert server.ask("POST", "/items/posts?fields=id", posts)[0] == 200
    assert server.ask("GET", "/items/posts?limit=-1")[0] == 200
    began = time.monotonic()
    while server.memory("VmRSS") > most:
        assert time.monotonic() - began < 20, f"{server.memory('VmRSS') / 1e6:.0f} MB are kept"
        time.sleep(0.1)
    return f"{server.memory('VmRSS') / 1e6:.0f} MB are kept"


def foreign_pages(server, _):
    """A page in a browser: by a name of its own (DNS rebinding), or with an Origin of its own and no leave to read the answer."""
    for host in ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        connection.putrequest("GET", "/server/info", skip_host=True)
        connection.putheader("Host", host)
        connection.endheaders()
        assert connection.getresponse().status == 403, host
        connection.close()
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("OPTIONS", "/auth/login", headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"})
    answer = connection.getresponse()
    assert not [name for name, _ in answer.getheaders() if name.lower().startswith("access-control")], "a foreign page is let in"
    return "refused by Host; no leave by CORS"


def timing(server, rounds):
    """Known and unknown addresses, whose answers must not differ by the clock."""
    server.ask("POST", "/users/register", json.dumps({"email": "known@example.com", "password": "right-password"}))
    times = {"known@example.com": [], "unknown@example.com": []}
    for _ in range(rounds):
        # In turns, so that a busy moment of the machine meets both.
        for email, taken in times.items():
            began = time.perf_counter()
            status, _ = server.ask("POST", "/auth/login", json.dumps({"email": email, "password": "wrong"}), {"Authorization": ""})
            taken.append((time.perf_counter() - began) * 1000)
            assert status == 401
    known, unknown = (statistics.median(taken) for taken in times.values())
    assert abs(known - unknown) < max(25, known / 10), times
    return f"{abs(known - unknown):.1f} ms apart (known {known:.0f}, unknown {unknown:.0f})"


def cases(full):
    yield "half requests that go no further", head_only, 500 if full else 450
    yield "connections", many_connections, 10_000 if full else 1500
    yield "a body of 100 MB", large_body, 100_000_000
    yield "a header of 1 MB", large_header, 1_000_000
    yield "resets", resets, 1000 if full else 200
    yield "deep JSON, deep filters", deep, 100_000
    yield "GraphQL bombs", graphql_bombs, 20_000
    yield "SQL in every text", injections, 0
    yield "pages of others", foreign_pages, 0
    yield "sign-in with known and unknown addresses", timing, 30 if full else 5
    yield "bodies of 1 MB, half and whole", large_bodies, 390 if full else 100
    yield "questions that take long", slow_questions, 12 if full else 6
    yield "one text in many copies", copies, 99
    yield "rest", rest, 18e6


def main():
    program, full = sys.argv[1], "--full" in sys.argv
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
    with tempfile.TemporaryDirectory() as place:
        server = Server(program, os.path.join(place, "data"))
        assert server.is_serving()
        print("| what | what came of it | most memory |\n|---|---|---|")
        for name, abuse, size in cases(full):
            outcome = abuse(server, size)
            assert server.process.poll() is None, "the server is gone"
            assert server.is_serving(), "others are not served any more"
            assert server.memory() < MOST_MEMORY, f"{server.memory() / 1e6:.0f} MB"
            print(f"| {name} | {outcome} | {server.memory() / 1e6:.0f} MB |", flush=True)
        server.process.terminate()
        errors = server.process.communicate(timeout=20)[1].decode()
        assert server.process.returncode == 0 and not errors, errors


if __name__ == "__main__":
    main()
