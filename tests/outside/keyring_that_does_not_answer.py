# SPDX-License-Identifier: MIT
"""A keyring that hangs keeps nobody out: the program says so, and asks it again when the person wants."""
import os
import signal

from story import Story


class KeyringThatDoesNotAnswer(Story):
    def test_is_told_and_asked_again(self):
        program = self.start_at_project()
        self.sign_in(program)
        self.wait_for_posts(program)
        self.close(program)

        keyring = int(os.environ["LATCHKEY_KEYRING_PID"])
        self.addCleanup(os.kill, keyring, signal.SIGCONT)
        os.kill(keyring, signal.SIGSTOP)
        program = self.start_at_project()
        program.wait_until_sees("The keyring does not answer")
        self.wait_for_sign_in_page(program, self.email)

        os.kill(keyring, signal.SIGCONT)
        program.press("Try Again")
        self.wait_for_posts(program)
