// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <functional>

namespace Latchkey {
class PostList;
}

/// Milliseconds of processor that this thread has used. Neither waiting nor what else the machine does counts.
double threadTime();

/// The value that `share` of the values do not exceed.
double percentile(QList<double> values, double share);

double residentMegabytes();

/// Ways to move in a list of posts. Each is a number of frames: something happens, what comes of it is worked off and
/// painted. Gives the window's time in each, in milliseconds.
class Scrolling final {
public:
    /// A frame takes at least `pace`, and answers that arrive meanwhile are part of it; 0 is as fast as can be.
    explicit Scrolling(Latchkey::PostList *list, std::chrono::milliseconds pace) : m_list(list), m_pace(pace) { }

    QList<double> byWheel(int frames) const;
    QList<double> byPage(int frames) const;
    QList<double> byDragging(int frames) const;

    /// From one post to the next with a pause to read in between, so that each one opens.
    QList<double> byArrow(int frames) const;

private:
    QList<double> measure(int frames, const std::function<void(int)> &happen) const;

    Latchkey::PostList *const m_list;
    const std::chrono::milliseconds m_pace;
};
