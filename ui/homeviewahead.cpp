// SPDX-License-Identifier: MIT
#include "ui/homeviewahead.h"

#include "ui/homeview.h"

#include <utility>

using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto pauseForAnswers = 8ms; // a project on the same computer has answered by then

} // namespace

HomeViewAhead::HomeViewAhead(FrontDoor *frontDoor, QMenu *languages, QWidget *place, QObject *parent)
    : QObject(parent), m_frontDoor(frontDoor), m_languages(languages), m_place(place)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HomeViewAhead::makeOrRehearse);
    connect(frontDoor, &FrontDoor::stageChanged, this, &HomeViewAhead::followStage);
    followStage();
}

void HomeViewAhead::followStage()
{
    m_soon.stop();
    delete m_view; // it belongs to the session that was
    if (m_frontDoor->stage() != FrontDoor::Stage::AtProject)
        return;
    // While the project thinks. Not while the keychain does: its answers come to this thread, one by one.
    connect(m_frontDoor->session(), &Session::signingIn, this, [this] { makeSoon(0ms); });
    connect(m_frontDoor->session(), &Session::renewing, this, [this] { makeSoon(0ms); });
}

void HomeViewAhead::makeSoon(std::chrono::milliseconds pause)
{
    if (!m_view)
        m_soon.start(pause);
}

/// In two turns: an answer that has come meanwhile is not kept waiting for both.
void HomeViewAhead::makeOrRehearse()
{
    if (m_view)
        m_view->rehearse();
    else
        make();
}

void HomeViewAhead::make()
{
    const bool isAtProject = m_frontDoor->stage() == FrontDoor::Stage::AtProject;
    if (!isAtProject || m_frontDoor->session()->state() == Session::State::SignedIn)
        return;
    m_view = new HomeView(m_frontDoor, m_languages, m_place);
    // Beside its place: a hidden view that is put into a stack has what lies above it painted again.
    m_view->setGeometry(QRect(QPoint(-m_place->width(), 0), m_place->size()));
    m_soon.start(pauseForAnswers);
}

HomeView *HomeViewAhead::take()
{
    m_soon.stop();
    HomeView *made = std::exchange(m_view, nullptr);
    return made ? made : new HomeView(m_frontDoor, m_languages, m_place);
}

} // namespace Latchkey
