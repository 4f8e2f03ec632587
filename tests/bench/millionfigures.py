# SPDX-License-Identifier: MIT
"""Reading in a million posts of the local server, made by its import: the real window, the real process, real HTTP."""
from __future__ import annotations

import subprocess

from figures import Figure, Samples
from many_posts import write_posts
from processes import floors, latchkey_server, temporary_folder
from readingfigures import answer_of
from servers import add_reader, local_server, reader

count = 1_000_000
seconds = 180
import_patience = 900.0

# Figure, key in the program's answer, unit, goal.
wanted = [
    ("scrolling 1,000,000 posts of the local server by wheel, 99 of 100 frames within", "wheel_p99_ms", "ms", 16),
    ("the same by page", "page_p99_ms", "ms", 16),
    ("the same by dragging the scroll bar", "drag_p99_ms", "ms", 16),
    ("memory that the window takes then (RSS)", "memory_mb", "MB", None),
    ("what of it came after the first minute", "memory_growth_mb", "MB", 5),
]


def measure() -> list[Figure]:
    folder = temporary_folder()
    posts = folder / "posts.jsonl"
    write_posts(posts, count)
    subprocess.run([latchkey_server, "import", posts, "--data", folder / "data"], check=True, capture_output=True, timeout=import_patience)
    posts.unlink()
    add_reader(folder / "data")
    with local_server(folder / "data") as project:
        figures = answer_of(floors / "scrolling", project.url, reader["email"], reader["password"], seconds, patience=2 * seconds)
    if figures["posts"] < count:
        raise RuntimeError(f"there are {figures['posts']} posts instead of {count}")
    return [Figure(what, unit, Samples(what, [figures[key]]), None, goal, goal_is_ratio=False) for what, key, unit, goal in wanted]
