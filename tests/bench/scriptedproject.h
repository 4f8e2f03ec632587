// SPDX-License-Identifier: MIT
#pragma once

#include <QSemaphore>
#include <QThread>
#include <QUrl>

/// A project with as many posts as one likes, scripted as in the tests. It answers in a thread of its own, so that its work is
/// not the window's.
class ScriptedProject final : public QThread {
public:
    explicit ScriptedProject(int posts) : m_posts(posts) { }
    ~ScriptedProject() override
    {
        quit();
        wait();
    }

    /// Its address, once it answers.
    QUrl start();

private:
    void run() override;

    const int m_posts;
    QSemaphore m_isReady;
    QUrl m_url;
};
