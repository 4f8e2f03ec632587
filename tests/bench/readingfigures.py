# SPDX-License-Identifier: MIT
"""How the posts move under one's hands: frames while scrolling through a million, memory meanwhile, and opening a long post."""
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
    ("memory that all this scrolling adds", "memory_growth_mb", "MB", 5),
    ("opening 2 MB of Markdown, until its first screen is painted", "open_ms", "ms", 150),
    ("the longest that a keystroke waits while the rest of it is set", "longest_turn_ms", "ms", None),
]


def run_once() -> dict[str, float]:
    answer = subprocess.run([floors / "reading"], capture_output=True, text=True, timeout=10 * deadline, check=True)
    return json.loads(answer.stdout)


def measure(rounds: int) -> list[Figure]:
    runs = [run_once() for _ in range(max(3, rounds // 5))]
    return [Figure(what, unit, Samples(what, [run[key] for run in runs]), None, goal, goal_is_ratio=False)
            for what, key, unit, goal in wanted]
