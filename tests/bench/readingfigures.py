# SPDX-License-Identifier: MIT
"""How the posts come and move under one's hands: signing in, scrolling through a million, memory meanwhile, a long post.

Frames are told in the processor time of the window's thread: what else the machine does is no fault of theirs."""
from __future__ import annotations

import json
import subprocess

from figures import Figure, Samples
from processes import deadline, floors

# Figure, key in the program's answer, unit, goal.
wanted = [
    ("scrolling 1,000,000 posts by wheel, 99 of 100 frames within", "wheel_p99_ms", "ms", 16),
    ("the same by page", "page_p99_ms", "ms", 16),
    ("the same by dragging the scroll bar", "drag_p99_ms", "ms", 16),
    ("from one post to the next, which opens, 99 of 100 frames within", "next_p99_ms", "ms", 16),
    ("memory that all this scrolling adds", "memory_growth_mb", "MB", 5),
    ("opening 2 MB of Markdown, until its first screen is painted", "open_ms", "ms", 150),
    ("the longest that a keystroke waits while the rest of it is set", "longest_turn_ms", "ms", None),
]


def answer_of(*command, patience: float = 10 * deadline) -> dict[str, float]:
    answer = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=patience, check=True)
    return json.loads(answer.stdout)


def arrivals(rounds: int) -> list[Figure]:
    runs = [answer_of(floors / "arrival") for _ in range(rounds)]
    click = "click on Sign In → first post painted, "
    return [Figure(what, "ms", Samples(what, [run[key] for run in runs]), None, goal, goal_is_ratio=False)
            for what, key, goal in [(click + "the window's own work", "window_ms", 15),
                                    (click + "by the clock, the server's answers ready", "elapsed_ms", None)]]


def measure(rounds: int) -> list[Figure]:
    runs = [answer_of(floors / "reading") for _ in range(max(3, rounds // 5))]
    return arrivals(rounds) + [Figure(what, unit, Samples(what, [run[key] for run in runs]), None, goal, goal_is_ratio=False)
            for what, key, unit, goal in wanted]
