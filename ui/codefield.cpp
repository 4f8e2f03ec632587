// SPDX-License-Identifier: MIT
#include "ui/codefield.h"

#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

Directus::Clock::Instant now()
{
    return Directus::Clock::system().now();
}

} // namespace

CodeField::CodeField(const QString &objectName, QWidget *parent)
    : Field([] { return tr("One-time code"); }, objectName, parent), m_countdown(new TextLabel(u"muted"_s))
{
    edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    edit()->setPlaceholderText(u"123 456"_s);
    rows()->addWidget(m_countdown);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CodeField::showCountdown);
    connect(edit(), &QLineEdit::textEdited, this, &CodeField::follow);
}

QString CodeField::code()
{
    m_taken = now();
    return OneTimeCode::typed(text()).digits();
}

bool CodeField::isComplete() const
{
    return OneTimeCode::typed(text()).isComplete();
}

void CodeField::follow()
{
    const OneTimeCode typed = OneTimeCode::typed(text());
    if (!typed.isPossible())
        return showError([] { return tr("A code is six digits and nothing else."); });
    if (!typed.isComplete() || typed.digits() == m_announced)
        return;
    m_announced = typed.digits();
    Q_EMIT completed();
}

void CodeField::showRefusal(const QDateTime &serverDate)
{
    const Directus::Clock::Instant answered = now();
    m_skew = ClockSkew::between(serverDate, answered, Directus::elapsed(m_taken, answered));
    const auto ahead = std::chrono::round<std::chrono::seconds>(m_skew.ahead());
    if (m_skew.explainsRefusal(m_taken) && ahead > 0s)
        showError([seconds = int(ahead.count())] {
            return tr(
                "This computer’s clock is %Ln second(s) ahead of the project’s, and codes go by the clock. Set it, and that of "
                "your phone, by the network; then enter the next code.",
                nullptr, seconds);
        });
    else if (m_skew.explainsRefusal(m_taken))
        showError([seconds = int(-ahead.count())] {
            return tr(
                "This computer’s clock is %Ln second(s) behind the project’s, and codes go by the clock. Set it, and that of "
                "your phone, by the network; then enter the next code.",
                nullptr, seconds);
        });
    else if (hasStepEndedBetween(m_taken, answered, m_skew))
        showError(
            [] { return tr("The half minute of this code ended on its way. Enter the one your authenticator shows now."); });
    else
        showError([] { return tr("This code is not right. Enter the one your authenticator shows now for this project."); });
    edit()->selectAll();
}

void CodeField::showCountdown()
{
    const int left = int(std::chrono::ceil<std::chrono::seconds>(restOfStep(now(), m_skew)).count());
    m_countdown->setText([left] { return tr("The next code comes in %Ln second(s).", nullptr, left); });
}

void CodeField::showEvent(QShowEvent *event)
{
    showCountdown();
    m_second.start();
    Field::showEvent(event);
}

void CodeField::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Field::hideEvent(event);
}

} // namespace Latchkey
