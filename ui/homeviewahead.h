// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdoor.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QMenu;
class QWidget;

namespace Latchkey {

class HomeView;

/// The home view of who is about to sign in. It takes the time of some frames to make, so it is made while nobody waits: while
/// somebody types, or the project is asked. Nobody's yet and never shown, it goes with the session it was made for.
class HomeViewAhead final : public QObject {
    Q_OBJECT

public:
    /// `place` is where the view is going to be; it owns what is made ahead. The front door and the languages must live longer.
    HomeViewAhead(FrontDoor *frontDoor, QMenu *languages, QWidget *place, QObject *parent);

    /// After so long without another call, unless there is one.
    void makeSoon(std::chrono::milliseconds pause);

    /// The one that was made, or a new one; the caller's from now on.
    HomeView *take();

private:
    void followStage();
    void makeOrRehearse();
    void make();

    FrontDoor *const m_frontDoor;
    QMenu *const m_languages;
    QWidget *const m_place;
    QPointer<HomeView> m_view;
    QTimer m_soon;
};

} // namespace Latchkey
