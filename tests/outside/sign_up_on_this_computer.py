# SPDX-License-Identifier: MIT
"""An account in the project on this computer, and what becomes of its server when the program is killed."""
import signal
from pathlib import Path

from driver import BUTTON, FIELD, PASSWORD, Program
from secretservice import Keyring
from story import Story


def server_of(program: Program) -> Path:
    """Its folder in /proc, there for as long as it lives."""
    (pid,) = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text().split()
    return Path("/proc", pid)


class SignUpOnThisComputer(Story):
    def test_signs_up_and_comes_back(self):
        keyring = Keyring()
        program = self.start("--local")
        self.sign_up(program)
        self.wait_for_posts(program)
        self.secrets |= keyring.secrets()
        server = server_of(program)
        self.assertEqual(program.kill(), -signal.SIGKILL)

        program = self.start()
        self.wait_for_posts(program)
        self.secrets |= keyring.secrets()
        program.wait_until(lambda: not server.exists(), "the end of the former run's server")
        self.sign_out(program)
        self.wait_for_sign_in_page(program, self.email)
        server = server_of(program)
        self.close(program)
        self.assertFalse(server.exists(), "the server outlives the program")
        self.assert_nothing_leaked()

    def sign_up(self, program):
        program.press("Sign Up")
        program.wait_for(BUTTON, "Back to Sign In")
        program.type(FIELD, "Email", self.email)
        program.type(PASSWORD, "Password", self.password)
        program.type(PASSWORD, "Repeat password", self.password)
        program.press("Sign Up")

    def test_is_chosen_by_its_name(self):
        program = self.start()
        program.press("On this computer")
        program.wait_for(BUTTON, "Sign Up")
        program.wait_until_sees("On this computer")  # the project says nothing of itself
