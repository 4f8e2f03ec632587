#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Moves a local server to the real Directus that the environment names, step by step as docs/moving-to-directus.md says, and holds what
arrives against what left. To be called by with-directus.

    moving.py SERVER        SERVER is a latchkey-server
"""
import base64
import hashlib
import hmac
import json
import os
import pathlib
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ADA = {"email": "ada@example.com", "password": "Ada's old password: ä€😀"}
GRACE = {"email": "grace@example.com", "password": "Grace has a second factor"}
TOKEN = "token-of-the-local-administrator"

BOOKS = {"collection": "books", "schema": {}, "meta": {}, "fields": [
    {"field": "id", "type": "uuid", "schema": {"is_primary_key": True}, "meta": {}},
    {"field": "title", "type": "string", "schema": {}, "meta": {"required": True}},
    {"field": "pages", "type": "integer", "schema": {}, "meta": {}},
    {"field": "price", "type": "float", "schema": {}, "meta": {}},
    {"field": "read", "type": "boolean", "schema": {}, "meta": {}},
    {"field": "bought", "type": "date", "schema": {}, "meta": {}},
    {"field": "lent", "type": "timestamp", "schema": {}, "meta": {}},
    {"field": "more", "type": "json", "schema": {}, "meta": {}},
    {"field": "made", "type": "timestamp", "schema": {}, "meta": {"special": ["date-created"]}},
]}
BOOK = {"id": "0f3c1c0e-5b53-4a57-9d0c-5f6f6a0f0001", "title": "Emma", "pages": 7, "price": 1.5, "read": True, "bought": "2024-02-29",
        "lent": "2024-02-29T12:30:00.000Z", "more": {"a": [1, None, "ü"]}}


class Project:
    """One server that speaks Directus, with the token of its administrator."""

    # Loopback only: a proxy of the person's has no part in it.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def __init__(self, url, token):
        self.url, self.token = url, token

    def send(self, method, path, body=None, token=None, content_type="application/json"):
        data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
        headers = {"Authorization": "Bearer " + (token or self.token), "Content-Type": content_type}
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with self.opener.open(request, timeout=60) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            sys.exit(f"moving: {method} {path}: {error.code} {error.read().decode()}")
        return json.loads(text).get("data") if text else None

    def sign_in(self, person, code=None):
        credentials = person | ({"otp": code} if code else {})
        request = urllib.request.Request(self.url + "/auth/login", json.dumps(credentials).encode(), {"Content-Type": "application/json"})
        with self.opener.open(request, timeout=60) as answer:
            return json.load(answer)["data"]["access_token"]

    def refuses(self, person):
        try:
            self.sign_in(person)
        except urllib.error.HTTPError as error:
            return json.load(error)["errors"][0]["extensions"]["code"]
        return None


class LocalServer(Project):
    def __init__(self, program, folder):
        variables = os.environ | {"ADMIN_EMAIL": "owner@example.com", "ADMIN_PASSWORD": "Owner-1", "ADMIN_TOKEN": TOKEN}
        self.process = subprocess.Popen([program, "serve", "--data", folder, "--port", "0", "--exit-with-parent"], env=variables,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        super().__init__(json.loads(self.process.stdout.readline())["url"], TOKEN)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def code_now(secret):
    counter = struct.pack(">Q", int(time.time()) // 30)
    digest = hmac.new(base64.b32decode(secret + "=" * (-len(secret) % 8)), counter, hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7fffffff) % 1_000_000:06d}"


def fill(local):
    """Two people, one of them with a second factor; posts of theirs with dates, one changed; a collection of another kind."""
    role = local.send("GET", "/roles?filter[name][_eq]=User&fields=id")[0]["id"]
    policy = local.send("GET", "/policies?filter[admin_access][_eq]=true&fields=id")[0]["id"]
    for person in (ADA, GRACE):
        local.send("POST", "/users", person | {"role": role, "first_name": "O'Neil", "last_name": "漢字", "language": "de-DE"})
    writer = local.send("POST", "/users", {"email": "writer@example.com", "password": "Writer-1", "policies": {"create": [{"policy": policy}]}})
    token = local.sign_in({"email": "writer@example.com", "password": "Writer-1"})
    local.send("POST", "/items/posts", [
        {"title": f"Post {number} “quoted” \\ ' \" \t", "status": "published" if number % 2 else "draft", "content": "漢字 *text*\n" * number,
         "publish_date": f"2024-02-{number + 1:02d}T08:00:00.123Z" if number % 3 else None} for number in range(1, 20)], token)
    changed = local.send("GET", "/items/posts?sort=-id&limit=1&fields=id")[0]["id"]
    local.send("PATCH", f"/items/posts/{changed}", {"title": "Changed"}, token)
    local.send("POST", "/collections", BOOKS)
    local.send("POST", "/items/books", BOOK)
    secret = local.send("POST", "/users/me/tfa/generate", {"password": GRACE["password"]}, local.sign_in(GRACE))["secret"]
    local.send("POST", "/users/me/tfa/enable", {"secret": secret, "otp": code_now(secret)}, local.sign_in(GRACE))
    return secret, writer


def empty(real):
    """Takes away what the harness has put in: whoever moves has a new project."""
    real.send("DELETE", "/collections/posts")
    real.send("PATCH", "/settings", {"public_registration": False, "public_registration_role": None})
    for person in real.send("GET", "/users?fields=id&filter[email][_neq]=" + os.environ["LATCHKEY_TEST_ADMIN_EMAIL"]):
        real.send("DELETE", "/users/" + person["id"])
    for role in real.send("GET", "/roles?fields=id&filter[name][_in]=User,Member"):
        real.send("DELETE", "/roles/" + role["id"])
    for policy in real.send("GET", "/policies?fields=id&filter[name][_in]=Read Posts,Own Account".replace(" ", "%20")):
        real.send("DELETE", "/policies/" + policy["id"])


def apply_schema(real, file):
    subprocess.run([os.environ["LATCHKEY_TEST_DIRECTUS"], "schema", "apply", "--yes", file], check=True, stdout=subprocess.DEVNULL)
    real.send("POST", "/utils/cache/clear?system")


def make_roles(real):
    policy = real.send("POST", "/policies", {"name": "Read Posts"})["id"]
    for collection in ("posts", "books"):
        real.send("POST", "/permissions", {"policy": policy, "collection": collection, "action": "read", "permissions": {}, "fields": ["*"]})
    real.send("POST", "/roles", {"name": "User", "policies": {"create": [{"policy": policy}]}})


def move_people(export):
    database = sqlite3.connect(os.environ["LATCHKEY_TEST_DB"], timeout=30)
    database.executescript((export / "accounts.sql").read_text(encoding="utf-8"))
    database.close()


def import_items(real, file):
    boundary = "a-line-that-is-in-no-item"
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{file.name}"\r\nContent-Type: application/json\r\n\r\n'
    body = head.encode() + file.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
    real.send("POST", f"/utils/import/{file.stem}", body, content_type=f"multipart/form-data; boundary={boundary}")


def same(what, before, after):
    if before != after:
        differing = [pair for pair in zip(before, after) if pair[0] != pair[1]] if isinstance(before, list) else [(before, after)]
        sys.exit(f"moving: {what} differ: {len(before)} before, {len(after)} after; the first: {differing[:1]}")
    print(f"ok: {what}")


def look(real, before, secret, writer):
    token = real.sign_in(ADA)
    print("ok: the old password opens the new project")
    for collection, items in before.items():
        same(collection, items, real.send("GET", f"/items/{collection}?limit=-1&sort=id", token=token))
    same("what a wrong password gets", "INVALID_CREDENTIALS", real.refuses(ADA | {"password": "wrong"}))
    same("what is asked without a second factor", "INVALID_OTP", real.refuses(GRACE))
    real.sign_in(GRACE, code_now(secret))
    print("ok: the old second factor opens it, too")
    person = real.send("GET", "/users?fields=first_name,last_name,language,status,role.name&filter[email][_eq]=" + ADA["email"])[0]
    same("people", {"first_name": "O'Neil", "last_name": "漢字", "language": "de-DE", "status": "active", "role": {"name": "User"}}, person)
    made = real.send("POST", "/items/posts", {"title": "After the move"})
    same("numbers go on", max(post["id"] for post in before["posts"]) + 1, made["id"])
    if not made["date_created"] or made["user_created"] in (None, writer):
        sys.exit("moving: a new post does not say by whom and when it was made")


def main():
    real = Project(os.environ["LATCHKEY_TEST_URL"], os.environ["LATCHKEY_TEST_ADMIN_TOKEN"])
    with tempfile.TemporaryDirectory() as place:
        data, export = pathlib.Path(place, "data"), pathlib.Path(place, "export")
        with LocalServer(sys.argv[1], data) as local:
            secret, writer = fill(local)
            token = local.token
            before = {name: local.send("GET", f"/items/{name}?limit=-1&sort=id", token=token) for name in ("posts", "books")}
            subprocess.run([sys.argv[1], "export", export, "--data", data], check=True)
        empty(real)
        apply_schema(real, export / "schema-for-import.json")
        make_roles(real)
        move_people(export)
        for file in sorted((export / "items").iterdir()):
            import_items(real, file)
        apply_schema(real, export / "schema.json")
        look(real, before, secret, writer)


main()
