# SPDX-License-Identifier: MIT
"""Sign in, read, come back, sign out: the whole of it by accessible names, at the project of LATCHKEY_TEST_URL."""
import os

from driver import DOCUMENT, DOWN, FIELD, LIST, PASSWORD, RETURN
from secretservice import Keyring
from story import Story


class SignInRestartSignOut(Story):
    def setUp(self):
        super().setUp()
        self.keyring = Keyring()

    def test_stays_signed_in_until_signed_out(self):
        self.sign_in_the_first_time()
        self.come_back_without_typing()
        self.find_oneself_signed_out()
        self.assert_nothing_leaked()

    def sign_in_the_first_time(self):
        program = self.start_at_project()
        self.wait_for_sign_in_page(program, email="")
        self.be_refused(program)
        self.sign_in(program)
        self.wait_for_posts(program)
        program.wait_until(self.keyring.secrets, "the refresh token in the keyring")
        self.close(program)
        self.assertEqual(len(self.keyring.secrets()), 1, "the refresh token, and nothing else")
        self.secrets |= self.keyring.secrets()

    def be_refused(self, program):
        wrong = "not this one either"
        self.secrets.add(wrong.encode())
        program.type(FIELD, "Email", self.email)
        program.type(PASSWORD, "Password", wrong)
        program.press("Sign In")
        program.wait_until_sees("Email or password is not right.")

    def come_back_without_typing(self):
        program = self.start_at_project()
        asked = []

        def sees_posts():
            asked.extend(c.get_name() for c in program.controls() if c.get_role_name() == PASSWORD)
            return program.rows("Posts")

        posts = program.wait_until(sees_posts, "a post")
        self.assertEqual(asked, [], "a password was asked for")
        self.secrets |= self.keyring.secrets()
        self.read_another_post(program, posts)
        self.sign_out(program)
        self.wait_for_sign_in_page(program, self.email)
        program.wait_until(self.keyring.is_empty, "an empty keyring")
        self.close(program)

    def read_another_post(self, program, posts):
        program.focus(LIST, "Posts")
        program.strike(DOWN)
        program.strike(RETURN)
        program.wait_until(lambda: program.text(DOCUMENT, "Post").startswith(posts[1]), f"the post “{posts[1]}”")

    def find_oneself_signed_out(self):
        program = self.start_at_project()
        self.wait_for_sign_in_page(program, self.email)
        program.wait_for_focus(PASSWORD, "Password")  # the one thing that is left to type
        self.close(program)

    def test_is_where_it_was_when_the_desktop_shut_down(self):
        program = self.start_at_project()
        self.wait_for_sign_in_page(program, email="")
        self.sign_in(program)
        posts = self.wait_for_posts(program)
        program.wait_until(self.keyring.secrets, "the refresh token in the keyring")
        self.read_another_post(program, posts)
        self.assertEqual(program.terminate(), 0)
        program = self.start_at_project()
        self.wait_for_posts(program)
        program.wait_until(lambda: program.text(DOCUMENT, "Post").startswith(posts[1]), f"the post “{posts[1]}”")
        self.sign_out(program)
        self.wait_for_sign_in_page(program, self.email)
        program.wait_until(self.keyring.is_empty, "an empty keyring")
        self.close(program)

    def test_finds_the_project_by_its_address(self):
        program = self.start()
        program.type(FIELD, "Project address", os.environ["LATCHKEY_TEST_URL"])
        program.press("Continue")
        self.wait_for_sign_in_page(program, email="")
