// SPDX-License-Identifier: MIT
#include "camera.h"

#include "layoutproblems.h"
#include "namelesscontrols.h"

#include <QTest>
#include <QTextStream>
#include <QWidget>

using namespace Qt::StringLiterals;

Camera::Camera(std::optional<QDir> folder, QList<Appearance> appearances)
    : m_folder(std::move(folder)), m_appearances(std::move(appearances))
{
}

bool Camera::look(QWidget *window, Latchkey::Language *language, const QString &station) const
{
    QTest::qWait(50); // a spinner's next turn
    bool isWell = true;
    for (const Appearance &appearance : m_appearances) {
        const Dress dress(appearance, window, language);
        isWell &= look(window, appearance.name.isEmpty() ? station : station + u'-' + appearance.name);
    }
    return isWell;
}

bool Camera::look(QWidget *window, const QString &name) const
{
    const QStringList problems = layoutProblems(window) + namelessControls(window);
    for (const QString &problem : problems)
        QTextStream(stdout) << name << ": " << problem << '\n';
    if (!m_folder)
        return problems.isEmpty();
    const bool isSaved = window->grab().save(m_folder->filePath(name + u".png"_s));
    if (!isSaved)
        QTextStream(stdout) << "could not save the picture of " << name << '\n';
    return isSaved && problems.isEmpty();
}
