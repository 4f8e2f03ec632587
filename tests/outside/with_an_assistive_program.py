# SPDX-License-Identifier: MIT
"""The whole way by what an assistive program has to offer: sign up, set up a second factor, sign in with a code, open a post."""
import re

from authenticator import fresh_code
from driver import BUTTON, DOCUMENT, DOWN, FIELD, LABEL, LIST, PASSWORD, Atspi, Program
from story import Story

SECRET = re.compile(r"(?:[A-Z2-7]{4} ?){4,}")

# Roles that a person acts on: without a name nobody knows what they do.
ACTIVE = {BUTTON, FIELD, PASSWORD, LIST, "check box", "combo box", "toggle button", "list item", "menu item", "button menu"}


class WithAnAssistiveProgram(Story):
    def test_signs_up_signs_in_with_a_code_and_reads(self):
        program = self.start("--local")
        self.sign_up(program)
        self.wait_for_posts(program)
        secret, code = self.set_up_codes(program)
        self.sign_out(program)
        self.sign_in_with_code(program, secret, code)
        rows = self.wait_for_posts(program)
        self.assert_all_have_names(program)
        self.read_second_post(program, rows)
        self.close(program)
        self.assert_nothing_leaked()  # the authenticator's secret is the server's to know, as it is Directus'

    def sign_up(self, program: Program) -> None:
        program.press("Sign Up")
        program.wait_for(BUTTON, "Back to Sign In")
        self.assert_all_have_names(program)
        program.type(FIELD, "Email", self.email)
        program.type(PASSWORD, "Password", self.password)
        program.type(PASSWORD, "Repeat password", self.password)
        self.assert_passwords_are_not_read_out(program)
        program.press("Sign Up")

    def set_up_codes(self, program: Program) -> tuple[str, str]:
        program.choose("Account", "Your Account…")
        program.press("Set Up Two-Factor…")
        program.type(PASSWORD, "Password", self.password)
        program.press("Continue")
        program.wait_for(FIELD, "One-time code")
        self.assert_all_have_names(program)
        secret = program.wait_until(lambda: self.shown_secret(program), "the authenticator's secret")
        code = fresh_code(secret)
        program.type(FIELD, "One-time code", code)
        program.wait_until_sees("Two-factor sign-in is on")
        program.press("Back to the Posts")
        self.wait_for_posts(program)
        return secret, code

    def shown_secret(self, program: Program) -> str | None:
        labels = (control.get_name() for control in program.controls() if control.get_role_name() == LABEL)
        found = next((label for label in labels if SECRET.fullmatch(label)), None)
        return found and found.replace(" ", "")

    def sign_in_with_code(self, program: Program, secret: str, used: str) -> None:
        self.wait_for_sign_in_page(program, self.email)
        self.assert_all_have_names(program)
        program.type(PASSWORD, "Password", self.password)
        program.press("Sign In")
        program.type(FIELD, "One-time code", fresh_code(secret, used))

    def read_second_post(self, program: Program, rows: list[str]) -> None:
        title = rows[1].split("\n")[0]
        program.focus(LIST, "Posts")
        program.strike(DOWN)
        program.wait_until(lambda: title in program.text(DOCUMENT, "Post"), f"the post “{title}”")
        self.walk_through_post(program, title)

    def walk_through_post(self, program: Program, title: str) -> None:
        """As a screen reader does for its person: line by line, selecting, and asking how a word looks."""
        post = program.focus(DOCUMENT, "Post")
        line = Atspi.Text.get_text_at_offset(post, 0, Atspi.TextBoundaryType.LINE_START)
        self.assertTrue(title.startswith(line.content.strip()))
        self.assertTrue(Atspi.Text.set_caret_offset(post, line.end_offset))
        program.wait_until(lambda: Atspi.Text.get_caret_offset(post) == line.end_offset, "the caret at the end of the line")
        self.assertTrue(Atspi.Text.add_selection(post, 0, len(title)))
        program.wait_until(lambda: Atspi.Text.get_n_selections(post) == 1, "a selection")
        chosen = Atspi.Text.get_selection(post, 0)
        self.assertEqual((chosen.start_offset, chosen.end_offset), (0, len(title)))
        looks, *_ = Atspi.Text.get_attribute_run(post, 0, False)
        self.assertGreater(int(looks["weight"]), 400)

    def assert_all_have_names(self, program: Program) -> None:
        nameless = [control.get_role_name() for control in program.settled_controls()
                    if control.get_role_name() in ACTIVE and not control.get_name()]
        self.assertEqual(nameless, [])

    def assert_passwords_are_not_read_out(self, program: Program) -> None:
        told = [control.get_name() + control.get_description() for control in program.settled_controls()]
        self.assertFalse(any(self.password in text for text in told))
        self.assertNotIn(self.password, program.text(PASSWORD, "Password"))
