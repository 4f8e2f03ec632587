# SPDX-License-Identifier: MIT
"""What the keyring on the session bus keeps, asked by the Secret Service protocol."""
from __future__ import annotations

import base64

from gi.repository import Gio, GLib

NAME = "org.freedesktop.secrets"
PATH = "/org/freedesktop/secrets"
INTERFACE = "org.freedesktop.Secret.Service"


bus = Gio.bus_get_sync(Gio.BusType.SESSION)  # kept open: a session of the Secret Service ends with its connection


def call(method: str, arguments: GLib.Variant) -> tuple:
    return bus.call_sync(NAME, PATH, INTERFACE, method, arguments, None, Gio.DBusCallFlags.NONE, -1).unpack()


def all_secrets() -> set[bytes]:
    """Of all items of all unlocked collections. QtKeychain puts bytes there in base64: what is meant are the bytes."""
    _, session = call("OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
    items, _ = call("SearchItems", GLib.Variant("(a{ss})", ({},)))
    (secrets,) = call("GetSecrets", GLib.Variant("(aoo)", (items, session)))
    return {base64.b64decode(bytes(value), validate=True) for _, _, value, _ in secrets.values()}


class Keyring:
    """What has come into it since this object is there."""

    def __init__(self):
        self._former = all_secrets()

    def secrets(self) -> set[bytes]:
        return all_secrets() - self._former

    def is_empty(self) -> bool:
        return not self.secrets()
