// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"

#include <QThread>

#include <functional>
#include <memory>

namespace Latchkey {

/// A token store that works in a thread of its own, so that the window does not wait for it: a desktop's keychain keeps its
/// thread busy for some 30 ms (libsecret is loaded, agrees with the Secret Service on a key, then decrypts), which at a start is
/// when the first page is painted.
///
/// QtKeychain queues its jobs in one object for the whole process, which lives in the thread that first asks: a process asks
/// its keychain either always through one of these or never. Who links Latchkey into a program of his own may ask it himself.
class BackgroundTokenStore final : public TokenStore {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<TokenStore>()>;

    /// `make` is called in the thread, when something is first asked for. What it makes lives and ends there.
    explicit BackgroundTokenStore(Make make, QObject *parent = nullptr);

    /// What has been begun is done first, so that a token given just before the end is kept; but who quits does not wait longer
    /// than a second for a keychain that is locked or hangs.
    ~BackgroundTokenStore() override;

    TokenReply<QByteArray> *load(const QString &key) override;
    TokenReply<void> *save(const QString &key, const QByteArray &token) override;
    TokenReply<void> *clear(const QString &key) override;

private:
    class Worker;

    template <typename T>
    TokenReply<T> *ask(std::function<TokenReply<T> *(TokenStore &)> question);

    QThread m_thread;
    Worker *const m_worker; // lives in the thread and ends with it
};

} // namespace Latchkey
