// SPDX-License-Identifier: MIT
#include "ui/clearbutton.h"

#include "ui/namedbutton.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct ClearButton {
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

/// Keeps the icon in the colour of its field's theme: Qt asks the style for it once.
class ClearButtonTint final : public QObject {
public:
    ClearButtonTint(QToolButton *button, QLineEdit *field) : QObject(button), m_button(button), m_field(field)
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            m_button->setIcon(m_field->style()->standardIcon(QStyle::SP_LineEditClearButton, nullptr, m_field));
        return QObject::eventFilter(watched, event);
    }

private:
    QToolButton *const m_button;
    const QLineEdit *const m_field;
};

} // namespace

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    QToolButton *button = field->findChildren<QToolButton *>().constLast(); // made just now
    nameButton(
        //: Empties the field that the button stands in.
        button, [] { return ClearButton::tr("Clear"); }, u"clearButton"_s);
    button->setFocusPolicy(Qt::NoFocus);
    new ClearButtonTint(button, field);
}

} // namespace Latchkey
