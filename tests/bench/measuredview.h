// SPDX-License-Identifier: MIT
#pragma once

#include "app/memorytokenstore.h"
#include "app/revocations.h"
#include "app/session.h"
#include "ui/postsview.h"

#include <QMenu>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <optional>

/// The posts of a project in the real view, dressed as the window is, for somebody who has signed in.
class MeasuredView final {
public:
    MeasuredView(const QUrl &project, const QString &email);

    /// Signs in and waits for the posts. False when they do not come.
    bool open(const QString &password);

    Latchkey::PostsView &view() { return *m_view; }
    Latchkey::PostList &list();

private:
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    Latchkey::MemoryTokenStore m_tokens;
    Latchkey::Revocations m_revocations{&m_tokens, &m_network, m_folder.filePath(QStringLiteral("latchkey.ini"))};
    Latchkey::Session m_session;
    QMenu m_menu;
    std::optional<Latchkey::PostsView> m_view;
};
