// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Latchkey {

/// SIGTERM, SIGINT and SIGHUP, with which a desktop that shuts down, or somebody at a terminal, ends a program: told in the event
/// loop, so that it can end as by its own menu and keep what it knows. The second one ends it at once, whatever it does. Where
/// there are no such signals, it never says anything. One at a time in a program.
class TerminationSignal final : public QObject {
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void arrived();

private:
    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Latchkey
