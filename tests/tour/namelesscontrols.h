// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// The controls of a window as it is shown that an assistive program could not name to the person, one sentence each.
QStringList namelessControls(const QWidget *window);
