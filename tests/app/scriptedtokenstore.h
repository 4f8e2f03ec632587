// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"

#include <QHash>

#include <functional>
#include <vector>

/// A token store in memory with the moods of a keychain.
class ScriptedTokenStore final : public Latchkey::TokenStore {
    Q_OBJECT

public:
    enum class Mood {
        Works,
        Refuses,
        Waits, ///< until answer() or giveUp()
    };

    Mood loading = Mood::Works;
    Mood saving = Mood::Works;
    QHash<QString, QByteArray> tokens;
    QList<QByteArray> saved; ///< every value that was ever kept, in order
    int loads = 0;

    Latchkey::TokenReply<QByteArray> *load(const QString &key) override;
    Latchkey::TokenReply<void> *save(const QString &key, const QByteArray &token) override;
    Latchkey::TokenReply<void> *clear(const QString &key) override;

    int waiting() const { return int(m_waiting.size()); }

    /// Does what is waited for.
    void answer();

    /// What the watchdog of the real one does.
    void giveUp();

private:
    struct Waiting {
        std::function<void()> answer;
        std::function<void()> giveUp;
    };

    /// A std::function, which GCC does not look into: it takes the text of an error that is none for uninitialized.
    template <typename T>
    using Perform = std::function<Directus::Result<T, Latchkey::TokenStoreError>()>;

    template <typename T>
    Latchkey::TokenReply<T> *start(Mood mood, const Perform<T> &perform);

    std::vector<Waiting> m_waiting;
};
