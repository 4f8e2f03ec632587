# SPDX-License-Identifier: MIT
"""A figure beside its floor, and the table of them."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Samples:
    """What one thing measured, in every round."""

    name: str
    values: list[float]

    @property
    def middle(self) -> float:
        return median(self.values)


@dataclass(frozen=True)
class Figure:
    """`goal` bounds from above the ratio to the floor, or the figure itself when `goal_is_ratio` is false; from below if `more_is_better`."""

    what: str
    unit: str
    ours: Samples
    floor: Samples | None = None
    goal: float | None = None
    goal_is_ratio: bool = True
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        return self.ours.middle / self.floor.middle if self.floor else None

    @property
    def is_reached(self) -> bool | None:
        if self.goal is None:
            return None
        reached = self.ratio if self.goal_is_ratio else self.ours.middle
        return reached >= self.goal if self.more_is_better else reached <= self.goal


def interleaved(rounds: int, measures: dict[str, Callable]) -> dict[str, list]:
    """Each round asks every measure once, so that a busy moment of the machine meets all of them alike."""
    taken: dict[str, list] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            taken[name].append(measure())
    return taken


def number(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def spread(samples: Samples, unit: str) -> str:
    low, high = min(samples.values), max(samples.values)
    return f"**{number(samples.middle)} {unit}** ({number(low)}–{number(high)})"


def goal_text(figure: Figure) -> str:
    if figure.goal is None:
        return ""
    bound = ("≥" if figure.more_is_better else "≤") + f" {figure.goal:g}" + ("×" if figure.goal_is_ratio else f" {figure.unit}")
    return bound + (", reached" if figure.is_reached else ", **missed**")


def row(figure: Figure, above: Figure | None) -> str:
    """What the row above has said already is left out."""
    is_new = above is None or (above.what, above.ours) != (figure.what, figure.ours)
    what, ours = (figure.what, spread(figure.ours, figure.unit)) if is_new else ("", "")
    floor = f"{figure.floor.name}: {spread(figure.floor, figure.unit)}" if figure.floor else ""
    ratio = f"{figure.ratio:.2f}×" if figure.floor else ""
    return f"| {what} | {ours} | {floor} | {ratio} | {goal_text(figure)} |"


def table(figures: list[Figure]) -> str:
    head = ["| what | Latchkey | beside it | ratio | goal |", "|---|---|---|---|---|"]
    return "\n".join(head + [row(figure, above) for figure, above in zip(figures, [None, *figures])])
