// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

/// The link of the `count`th mail to `address`, from 1. Waits until it is there: mails leave after the answer. An empty URL when
/// none comes within some seconds.
QUrl mailedLink(const QString &address, int count = 1);

/// The token in that link.
QString mailedToken(const QString &address, int count = 1);
