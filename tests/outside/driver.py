# SPDX-License-Identifier: MIT
"""Latchkey as an assistive program meets it: by the roles and names of what shows on the screen, and by nothing else."""
from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version has to be said first

DEADLINE = 60.0  # s, for anything that is waited for: a machine under load is slow, and no machine is slower
PAUSE = 0.02  # s, between two looks

TALKATIVE = "directus.*=true;latchkey.*=true"  # whatever a log could tell, it does

BUTTON = "push button"
DOCUMENT = "document frame"
FIELD = "text"
LABEL = "label"
LIST = "list"
LIST_ITEM = "list item"
MENU_ITEM = "menu item"
PASSWORD = "password text"
WINDOW = "frame"

DOWN = 0xFF54  # keysyms of X
RETURN = 0xFF0D
ALT, F4 = 64, 70  # keys of a PC keyboard, by their numbers in X

Atspi.init()
Atspi.set_timeout(5000, 15000)  # ms, for one answer; and while the program starts


class Unexpected(AssertionError):
    """The program does not show what it should, or has ended."""


def shows(control: Atspi.Accessible, *states: Atspi.StateType) -> bool:
    held = control.get_state_set()
    return all(held.contains(state) for state in (Atspi.StateType.SHOWING, *states))


def showing_below(control: Atspi.Accessible):
    for index in range(control.get_child_count()):
        child = control.get_child_at_index(index)
        if child is not None and shows(child):
            yield child
            yield from showing_below(child)


class Program:
    """One run of latchkey. Every method that acts waits first for what it acts on."""

    def __init__(self, *options, profile: Path, log: Path):
        command = [os.environ["LATCHKEY_PROGRAM"], "--profile", profile, "--log-file", log, *options]
        self._process = subprocess.Popen(command, env={**os.environ, "QT_LOGGING_RULES": TALKATIVE})

    @property
    def pid(self) -> int:
        return self._process.pid

    # What is there

    def _application(self) -> Atspi.Accessible | None:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self.pid:
                return application
        return None

    def controls(self):
        """All that shows just now. Raises GLib.Error when something goes while it is looked at: then look again."""
        if application := self._application():
            yield from showing_below(application)

    def settled_controls(self) -> list[Atspi.Accessible]:
        """All that shows, at a moment when none of it was going."""
        return self.wait_until(lambda: list(self.controls()), "its controls")

    def find(self, role: str, name: str) -> Atspi.Accessible | None:
        matches = (c for c in self.controls() if c.get_role_name() == role and c.get_name() == name)
        return next(matches, None)

    def sees(self, words: str) -> bool:
        """A label that holds these words."""
        return any(c.get_role_name() == LABEL and words in c.get_name() for c in self.controls())

    def rows(self, name: str) -> list[str]:
        """The names of the items of a list, as far as they show."""
        found = self.find(LIST, name)
        return [item.get_name() for item in showing_below(found) if item.get_role_name() == LIST_ITEM] if found else []

    def is_in_front(self) -> bool:
        return any(c.get_role_name() == WINDOW and shows(c, Atspi.StateType.ACTIVE) for c in self.controls())

    def outline(self) -> str:
        """Roles and names, for a person who wants to know what went wrong. Never what is typed in."""
        lines = []
        with suppress(GLib.Error):
            for control in self.controls():
                if name := control.get_name():
                    lines.append(f"  {control.get_role_name()} “{name}”")
        return "\n".join(lines) or "  nothing"

    def text(self, role: str, name: str) -> str:
        return Atspi.Text.get_text(self.wait_for(role, name), 0, -1)

    # Waiting

    def wait_until(self, condition, what: str):
        """What the condition returned once it held."""
        end = time.monotonic() + DEADLINE
        while True:
            if (code := self._process.poll()) is not None:
                raise Unexpected(f"latchkey ended with {code} before it showed {what}")
            with suppress(GLib.Error):  # what was looked at is gone by now
                if result := condition():
                    return result
            if time.monotonic() > end:
                raise Unexpected(f"{what} does not show within {DEADLINE:.0f} s. What shows:\n{self.outline()}")
            time.sleep(PAUSE)

    def wait_for(self, role: str, name: str) -> Atspi.Accessible:
        return self.wait_until(lambda: self.find(role, name), f"the {role} “{name}”")

    def wait_until_sees(self, words: str) -> None:
        self.wait_until(lambda: self.sees(words), f"a label with “{words}”")

    def wait_for_focus(self, role: str, name: str) -> Atspi.Accessible:
        def find_focused():
            control = self.find(role, name)
            return control if control and shows(control, Atspi.StateType.FOCUSED) else None

        return self.wait_until(find_focused, f"the keyboard's focus at the {role} “{name}”")

    def wait_for_end(self) -> int:
        return self._process.wait(DEADLINE)

    # Acting

    def press(self, name: str, role: str = BUTTON) -> None:
        control = self.wait_for(role, name)
        actions = [Atspi.Action.get_action_name(control, index) for index in range(Atspi.Action.get_n_actions(control))]
        if "Press" not in actions:
            raise Unexpected(f"the {role} “{name}” cannot be pressed, but: {actions}")
        Atspi.Action.do_action(control, actions.index("Press"))

    def choose(self, menu: str, entry: str) -> None:
        self.press(menu)
        self.press(entry, MENU_ITEM)

    def focus(self, role: str, name: str) -> Atspi.Accessible:
        """Puts the keyboard there: keys go to the window in front, and in it to what has the focus."""
        self.wait_until(self.is_in_front, "its window in front")
        Atspi.Component.grab_focus(self.wait_for(role, name))
        return self.wait_for_focus(role, name)

    def type(self, role: str, name: str, text: str) -> None:
        """In place of what is in the field, key by key."""
        field = self.focus(role, name)
        Atspi.EditableText.set_text_contents(field, "")
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        self.wait_until(lambda: Atspi.Text.get_character_count(field) == len(text), f"{len(text)} characters in “{name}”")

    def strike(self, keysym: int) -> None:
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)

    def close(self) -> int:
        """As the person does, by the window manager. Returns the exit code."""
        self.wait_until(self.is_in_front, "its window in front")
        Atspi.generate_keyboard_event(ALT, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(F4, None, Atspi.KeySynthType.PRESSRELEASE)
        Atspi.generate_keyboard_event(ALT, None, Atspi.KeySynthType.RELEASE)
        return self.wait_for_end()

    def terminate(self) -> int:
        """As a desktop does that shuts down. Returns the exit code."""
        self._process.send_signal(signal.SIGTERM)
        return self.wait_for_end()

    def kill(self) -> int:
        """From one instruction to the next, as a power cut does. Returns the exit code: another than -SIGKILL had come before."""
        self._process.send_signal(signal.SIGKILL)
        return self._process.wait()
