// SPDX-License-Identifier: MIT
#include "ui/resumepage.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/spinner.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

ResumePage::ResumePage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_spinner(new Spinner)
    , m_text(new TextLabel({}))
    , m_retry(new TextButton([] { return tr("Try Again"); }))
    , m_password(new LinkButton([] { return tr("Sign In with a Password"); }, u"passwordButton"_s))
{
    m_text->setObjectName(u"resumeText"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setProperty("role", u"primary"_s);
    m_retry->setAutoDefault(true);
    auto *otherProject = new LinkButton([] { return tr("Choose Another Project"); }, u"otherProjectLink"_s);

    auto *progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_spinner, 0, Qt::AlignTop);
    progress->addWidget(m_text, 1);
    column()->insertWidget(0, new BrandHeader(session));
    column()->addLayout(progress);
    column()->addWidget(m_retry);
    column()->addWidget(m_password, 0, Qt::AlignLeading);
    column()->addWidget(otherProject, 0, Qt::AlignLeading);

    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &ResumePage::showConnection);
    connect(m_retry, &QPushButton::clicked, this, &ResumePage::submit);
    connect(m_password, &QPushButton::clicked, session, &Session::stopResuming);
    connect(otherProject, &QPushButton::clicked, this, &Page::cancelled);
    connect(session, &Session::connectionChanged, this, &ResumePage::showConnection);
    showConnection();
}

void ResumePage::submit()
{
    m_session->retryNow();
    showConnection();
}

void ResumePage::focusFirstField()
{
    (m_retry->isVisible() ? m_retry : m_password)->setFocus(Qt::OtherFocusReason);
}

void ResumePage::showEvent(QShowEvent *event)
{
    m_countdown.start();
    Page::showEvent(event);
}

void ResumePage::hideEvent(QHideEvent *event)
{
    m_countdown.stop();
    Page::hideEvent(event);
}

void ResumePage::showConnection()
{
    const bool isOffline = m_session->connection() == Session::Connection::Offline;
    const bool isWaiting = isOffline && m_session->retryIn() > 0ms;
    m_spinner->setVisible(!isWaiting);
    const bool isOffered = isWaiting && m_retry->isHidden();
    m_retry->setVisible(isWaiting);
    if (isOffered && m_password->hasFocus())
        focusFirstField();
    if (isWaiting)
        m_text->setText(waitingText());
    else
        m_text->setText([email = m_session->account().email] { return tr("Signing you in as %1…").arg(email); });
}

Phrase ResumePage::waitingText() const
{
    const Directus::Error error = m_session->refreshError();
    if (error.kind == Directus::Error::Kind::Api)
        return errorPhrase(error, Situation::Resuming);
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_session->retryIn());
    return [seconds = int(wait.count())] {
        return tr("The project cannot be reached right now. You are still signed in; the next attempt is in %Ln second(s).",
            nullptr, seconds);
    };
}

} // namespace Latchkey
