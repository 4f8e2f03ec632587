# SPDX-License-Identifier: MIT
"""What the stories share: a profile of their own, the way in and out, and a search for secrets that were left behind."""
from __future__ import annotations

import base64
import os
import re
import tempfile
import unittest
from pathlib import Path

from driver import BUTTON, FIELD, LIST, PASSWORD, Program

JSON_WEB_TOKEN = re.compile(rb"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}")


def disguises(secret: bytes) -> set[bytes]:
    """As files may hold it."""
    return {secret, base64.b64encode(secret).rstrip(b"="), secret.hex().encode(), secret.decode().encode("utf-16-le")}


def files_with(secrets: set[bytes], folder: Path) -> list[Path]:
    """The files in which one of the secrets or any access token is to be read."""
    wanted = {form for secret in secrets for form in disguises(secret)}
    found = []
    for file in (path for path in folder.rglob("*") if path.is_file()):
        content = file.read_bytes()
        if JSON_WEB_TOKEN.search(content) or any(form in content for form in wanted):
            found.append(file)
    return found


class Story(unittest.TestCase):
    """One person, one profile, one run of the program after the other."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(dir=os.environ["HOME"])
        self.addCleanup(folder.cleanup)
        self.profile = Path(folder.name, "profile")
        self.log = Path(folder.name, "latchkey.log")
        self.email = os.environ.get("LATCHKEY_TEST_USER_EMAIL", "ada@example.com")
        self.password = os.environ.get("LATCHKEY_TEST_USER_PASSWORD", "a long sentence opens it")
        self.secrets = {self.password.encode()}

    def start(self, *options) -> Program:
        program = Program(*options, profile=self.profile, log=self.log)
        self.addCleanup(program.kill)
        return program

    def start_at_project(self) -> Program:
        return self.start("--project", os.environ["LATCHKEY_TEST_URL"])

    # What the person does

    def sign_in(self, program: Program) -> None:
        program.type(FIELD, "Email", self.email)
        program.type(PASSWORD, "Password", self.password)
        program.press("Sign In")

    def sign_out(self, program: Program) -> None:
        program.choose("Account", "Sign Out")

    def close(self, program: Program) -> None:
        self.assertEqual(program.close(), 0)

    # What the person sees

    def wait_for_posts(self, program: Program) -> list[str]:
        program.wait_for(LIST, "Posts")
        return program.wait_until(lambda: program.rows("Posts"), "a post")

    def wait_for_sign_in_page(self, program: Program, email: str) -> None:
        program.wait_for(BUTTON, "Sign In")
        self.assertEqual(program.text(FIELD, "Email"), email)
        self.assertEqual(program.text(PASSWORD, "Password"), "")

    # What stays

    def assert_nothing_leaked(self) -> None:
        """No secret is to be read in anything this person's files hold: settings, log, caches, the keyring's file."""
        self.assertTrue(files_with({self.email.encode()}, self.profile), "not even the e-mail is found: the search is broken")
        self.assertTrue(self.log.stat().st_size, "the log is empty")
        self.assertEqual(files_with(self.secrets, Path(os.environ["HOME"])), [])
