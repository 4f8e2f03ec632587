// SPDX-License-Identifier: MIT
#include "ui/otherways.h"

#include "app/session.h"
#include "ui/language.h"
#include "ui/linkbutton.h"
#include "ui/quietlink.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>

using namespace Qt::StringLiterals;
using Mode = Directus::AuthenticationMode;

namespace Latchkey {

namespace {

QString providerName(const Directus::AuthenticationProvider &provider)
{
    return provider.label.isEmpty() ? provider.name : provider.label;
}

QString modeText(Mode mode)
{
    switch (mode) {
    case Mode::Json:
        return OtherWays::tr("Renews itself while it is used");
    case Mode::Session:
        return OtherWays::tr("Shared computer: ends in a day");
    case Mode::Cookie:
        return OtherWays::tr("By a cookie, as browsers do");
    case Mode::StaticToken:
        return OtherWays::tr("With a static token");
    }
    Q_UNREACHABLE();
}

} // namespace

OtherWays::OtherWays(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_folded(new QWidget), m_modes(new QComboBox)
{
    auto *advanced = new QuietLink(
        u"sliders"_s, [] { return tr("Advanced"); }, u"advancedLink"_s);
    advanced->setCheckable(true);
    m_rows = new QVBoxLayout(m_folded);
    m_rows->setContentsMargins(0, 10, 0, 0);
    m_rows->setSpacing(8);
    m_rows->addWidget(makeModes());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(advanced, 0, Qt::AlignLeading);
    whole->addWidget(m_folded);

    const bool isUnusual = session->account().mode != Mode::Json;
    advanced->setChecked(isUnusual);
    unfold(isUnusual);
    connect(advanced, &QPushButton::toggled, this, &OtherWays::unfold);
}

QWidget *OtherWays::makeModes()
{
    m_modes->setObjectName(u"sessionMode"_s);
    m_modes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the list below it is as wide as it needs
    for (const Mode mode : {Mode::Json, Mode::Session, Mode::Cookie, Mode::StaticToken})
        m_modes->addItem({}, int(mode));
    sayInEveryLanguage(m_modes, [this] { nameModes(); });
    m_modes->setCurrentIndex(m_modes->findData(int(m_session->account().mode)));
    connect(m_modes, &QComboBox::activated, this, [this] { Q_EMIT modeWanted(Mode(m_modes->currentData().toInt())); });

    auto *label = new TextLabel(u"label"_s, [] { return tr("Session"); });
    label->setBuddy(m_modes);
    auto *modes = new QWidget;
    auto *rows = new QVBoxLayout(modes);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(5);
    rows->addWidget(label);
    rows->addWidget(m_modes);
    return modes;
}

void OtherWays::nameModes()
{
    m_modes->setAccessibleName(tr("Session"));
    for (int i = 0; i < m_modes->count(); ++i)
        m_modes->setItemText(i, modeText(Mode(m_modes->itemData(i).toInt())));
}

/// Who never unfolds it costs the project no question.
void OtherWays::unfold(bool unfolded)
{
    m_folded->setVisible(unfolded);
    if (unfolded)
        Directus::ServerInfo(m_session->transport()).providers()->then(this, &OtherWays::showProviders);
}

void OtherWays::showProviders(const Directus::Result<Directus::AuthenticationProviders> &answer)
{
    if (!answer || m_rows->count() > 1)
        return;
    if (answer->disableDefault)
        m_rows->addWidget(new TextLabel(u"muted"_s, [] { return tr("This project takes no email and password of its own."); }));
    for (const Directus::AuthenticationProvider &provider : answer->providers)
        offer(provider);
}

void OtherWays::offer(const Directus::AuthenticationProvider &provider)
{
    if (provider.driver == "ldap"_L1 || provider.driver == "local"_L1) {
        auto *choose = new LinkButton(
            [name = providerName(provider)] { return tr("Sign In by %1").arg(name); }, u"providerLink"_s);
        connect(choose, &QPushButton::clicked, this, [this, provider] { Q_EMIT providerChosen(provider.name); });
        return m_rows->addWidget(choose, 0, Qt::AlignLeading);
    }
    m_rows->addWidget(new TextLabel(u"muted"_s, [name = providerName(provider)] {
        return tr("%1: this way ends in a cookie that only the browser has, so it leads to Data Studio and not into this window.")
            .arg(name);
    }));
    auto *open = new LinkButton([] { return tr("Open Data Studio"); }, u"studioLink"_s);
    const QUrl studio = m_session->account().project.resolved(QUrl(u"admin/login"_s));
    connect(open, &QPushButton::clicked, this, [studio] { QDesktopServices::openUrl(studio); });
    m_rows->addWidget(open, 0, Qt::AlignLeading);
}

} // namespace Latchkey
