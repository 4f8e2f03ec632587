# SPDX-License-Identifier: MIT
"""Where no keyring is on the session bus, the program says so and works from memory."""
from story import Story


class WithoutKeyring(Story):
    def test_stays_signed_in_while_the_window_is_open(self):
        program = self.start_at_project()
        self.sign_in(program)
        self.wait_for_posts(program)
        program.wait_until_sees("no keyring that Latchkey could use")
        self.close(program)

        program = self.start_at_project()
        self.wait_for_sign_in_page(program, self.email)
        self.sign_in(program)
        self.wait_for_posts(program)
        self.sign_out(program)
        self.wait_for_sign_in_page(program, self.email)
        self.close(program)
        self.assert_nothing_leaked()
