// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// What a person could not read or reach in a window as it is shown: texts that do not fit in their widgets, widgets that stick
/// out of their parents or lie over each other, names that are not level with their fields, pages wider than the window. One
/// sentence each; empty when all is well.
QStringList layoutProblems(const QWidget *window);
