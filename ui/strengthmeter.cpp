// SPDX-License-Identifier: MIT
#include "ui/strengthmeter.h"

#include "app/passwordstrength.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int grades = 5;
constexpr int barHeight = 5;
constexpr int gap = 4;

QString wordFor(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::TooGuessable:
        return StrengthMeter::tr("Very easy to guess");
    case PasswordStrength::VeryGuessable:
        return StrengthMeter::tr("Easy to guess");
    case PasswordStrength::SomewhatGuessable:
        return StrengthMeter::tr("Could be harder to guess: another word or two helps most");
    case PasswordStrength::SafelyUnguessable:
        return StrengthMeter::tr("Hard to guess");
    case PasswordStrength::VeryUnguessable:
        return StrengthMeter::tr("Very hard to guess");
    }
    Q_UNREACHABLE();
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent), m_word(new TextLabel(u"muted"_s))
{
    setObjectName(u"strengthMeter"_s);
    m_word->setObjectName(u"passwordStrength"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, barHeight + gap, 0, 0);
    rows->addWidget(m_word);
    hide();
}

void StrengthMeter::rate(const QString &password, const QStringList &knownWords)
{
    setVisible(!password.isEmpty());
    if (password.isEmpty())
        return;
    m_strength = strengthOf(password, knownWords);
    m_word->setText([strength = m_strength] { return wordFor(strength); });
    update();
}

/// The word says it as well: the length of the bar and its colour are for whoever sees them.
void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::wornBy(this);
    const int filled = int(m_strength) + 1;
    const double width = double(this->width() - (grades - 1) * gap) / grades;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < grades; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? grades - 1 - i : i;
        const QColor color = filled <= 2 ? theme.danger : filled == 3 ? theme.warning : theme.accent;
        painter.setBrush(i < filled ? color : theme.border);
        painter.drawRoundedRect(QRectF(place * (width + gap), 0, width, barHeight), barHeight / 2.0, barHeight / 2.0);
    }
}

} // namespace Latchkey
