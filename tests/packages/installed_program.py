# SPDX-License-Identifier: MIT
"""The window as it is installed in another system: signs up at the local server it finds there, reads, opens links."""
import base64
import json
import os
import subprocess
import time
import unittest

from driver import FIELD, LIST, PASSWORD
from story import Story


def segment(value: dict) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def link_of_a_mail(email: str) -> str:
    """As Directus mails them; nobody has signed it, and reading it asks nobody."""
    claims = {"email": email, "scope": "password-reset", "iat": int(time.time()), "exp": int(time.time()) + 3600, "iss": "directus"}
    return f"latchkey://auth/reset?token={segment({'alg': 'HS256', 'typ': 'JWT'})}.{segment(claims)}.{'A' * 43}"


class InstalledProgram(Story):
    def sign_up(self):
        program = self.start("--local")
        program.press("Sign Up")
        program.wait_for("push button", "Back to Sign In")
        program.type(FIELD, "Email", self.email)
        program.type(PASSWORD, "Password", self.password)
        program.type(PASSWORD, "Repeat password", self.password)
        program.press("Sign Up")
        return program

    def test_signs_up_reads_and_is_handed_a_link(self):
        program = self.sign_up()
        self.wait_for_posts(program)
        second = self.start(link_of_a_mail("grace@example.com"))
        self.assertEqual(second.wait_for_end(), 0)
        program.wait_until_sees("Sets a new password for grace@example.com")
        self.close(program)

    @unittest.skipUnless("LATCHKEY_UPGRADE" in os.environ, "an archive is not upgraded: a newer one is unpacked beside it")
    def test_keeps_what_an_earlier_version_has_left(self):
        program = self.sign_up()
        before = self.wait_for_posts(program)
        self.close(program)
        subprocess.run(os.environ["LATCHKEY_UPGRADE"], check=True)

        program = self.start("--local")
        self.assertEqual(program.wait_until(lambda: program.rows("Posts"), "a post"), before)
        self.assertIsNone(program.find(PASSWORD, "Password"), "a password was asked for")
        program.choose("Account", "Sign Out")
        self.sign_in(program)
        program.wait_for(LIST, "Posts")
        self.close(program)
