# SPDX-License-Identifier: MIT
"""The codes that an authenticator on a phone shows (RFC 6238, six digits, half a minute, SHA-1)."""
from __future__ import annotations

import base64
import hashlib
import hmac
import struct
import time

STEP = 30  # s
ROOM = 4  # s that a code must have left on its way


def code_at(secret: str, moment: float) -> str:
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(moment) // STEP), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack_from('>I', digest, offset)[0] & 0x7FFFFFFF) % 1_000_000:06}"


def fresh_code(secret: str, used: str = "") -> str:
    """One that does not run out while it is typed, and is another than the one that was used."""
    while time.time() % STEP > STEP - ROOM or code_at(secret, time.time()) == used:
        time.sleep(0.2)
    return code_at(secret, time.time())
