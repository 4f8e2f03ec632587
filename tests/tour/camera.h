// SPDX-License-Identifier: MIT
#pragma once

#include "appearance.h"

#include <QDir>

#include <optional>

/// Looks at each station of a tour in every appearance: says what nobody could read or reach, and saves pictures if wanted.
class Camera final {
public:
    /// Without a folder nothing is saved.
    Camera(std::optional<QDir> folder, QList<Appearance> appearances);

    /// False when a picture could not be saved or something is wrong with one; which has been printed.
    bool look(QWidget *window, Latchkey::Language *language, const QString &station) const;

private:
    bool look(QWidget *window, const QString &name) const;

    const std::optional<QDir> m_folder;
    const QList<Appearance> m_appearances;
};
