# SPDX-License-Identifier: MIT
"""Killed at any moment, the program starts again at the posts or at the sign-in page with the e-mail kept."""
import os
import random
import signal
import time

from driver import BUTTON, FIELD, LIST, PASSWORD, Program
from secretservice import Keyring
from story import Story

KILLS = 5  # of each kind
SEED = os.environ.get("LATCHKEY_TEST_SEED") or str(time.time_ns())


class KilledAtAnyMoment(Story):
    """How long a step takes is measured first, so that the moments lie within it on any machine, and a little after it."""

    def setUp(self):
        super().setUp()
        self.random = random.Random(f"{SEED} {self.id()}")
        self.keyring = Keyring()
        self.program = self.start_at_project()
        self.program.wait_for(BUTTON, "Sign In")

    def test_while_signing_in(self):
        self.sign_in(self.program)  # once, so that there is an e-mail to keep
        self.wait_for_posts(self.program)
        duration = self.time_taken(self.begin_signing_in, self.wait_for_posts)
        self.kill_again_and_again(self.begin_signing_in, duration)

    def test_right_after_signing_in(self):
        duration = self.time_taken(self.be_signed_in, self.close)
        self.start_again()
        self.kill_again_and_again(self.be_signed_in, duration)

    def test_while_resuming(self):
        self.be_signed_in()
        duration = self.time_taken(self.begin_resuming, self.wait_for_posts)
        self.kill_again_and_again(self.begin_resuming, duration)

    def test_while_signing_out(self):
        self.be_signed_in()
        duration = self.time_taken(self.begin_signing_out, self.wait_until_forgotten)
        self.kill_again_and_again(self.begin_signing_out, duration)

    # Steps, each from whatever the last one has left

    def is_signed_in(self) -> bool:
        return self.program.find(LIST, "Posts") is not None

    def begin_signing_in(self):
        if self.is_signed_in():
            self.sign_out(self.program)
        self.sign_in(self.program)

    def be_signed_in(self):
        if not self.is_signed_in():
            self.sign_in(self.program)
        self.wait_for_posts(self.program)
        self.secrets |= self.keyring.secrets()

    def begin_resuming(self):
        self.be_signed_in()
        self.close(self.program)
        self.program = self.start_at_project()

    def begin_signing_out(self):
        self.be_signed_in()
        self.sign_out(self.program)

    def wait_until_forgotten(self, program: Program):
        program.wait_until(self.keyring.is_empty, "an empty keyring")

    def time_taken(self, begin, wait) -> float:
        begin()
        since = time.monotonic()
        wait(self.program)
        return time.monotonic() - since

    # Killing

    def kill_again_and_again(self, begin, duration: float):
        for part in range(KILLS):  # of the time, so that no part of it is left out
            moment = self.random.uniform(part, part + 1) / KILLS * 1.25 * duration
            with self.subTest(moment=f"{1000 * moment:.0f} of {1000 * duration:.0f} ms", seed=SEED):
                begin()
                time.sleep(moment)
                self.assertEqual(self.program.kill(), -signal.SIGKILL, "it had ended by itself")
                self.start_again()
                print(f"killed after {moment:.3f} of {duration:.3f} s, then", "signed in" if self.is_signed_in() else "signed out")
        self.assert_nothing_leaked()

    def start_again(self):
        self.program = program = self.start_at_project()
        program.wait_until(lambda: program.rows("Posts") or program.find(PASSWORD, "Password"), "the posts or the sign-in page")
        if program.find(PASSWORD, "Password"):
            self.assertEqual(program.text(FIELD, "Email"), self.email)
