#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes the settings of the local server that the environment names, and prints the id of the role whose people may change
their own account: there it is "User", since nobody administers a server on one's own machine.

    set_up_local.py JSON
"""
import json
import os
import sys
import urllib.parse
import urllib.request


def ask(method, path, body=None):
    request = urllib.request.Request(
        os.environ["LATCHKEY_TEST_URL"] + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": "Bearer " + os.environ["LATCHKEY_TEST_ADMIN_TOKEN"],
            "Content-Type": "application/json",
        },
    )
    # Loopback only: a proxy of the person's has no part in it.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request) as answer:
        return json.load(answer)["data"]


settings = json.loads(sys.argv[1])
if settings:
    ask("PATCH", "/settings", settings)
roles = ask("GET", "/roles?" + urllib.parse.urlencode({"fields": "id", "filter[name][_eq]": "User"}))
print(roles[0]["id"])
