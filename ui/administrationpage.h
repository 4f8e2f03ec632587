// SPDX-License-Identifier: MIT
#pragma once

#include "app/localadministration.h"
#include "ui/page.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace Latchkey {

/// Rules the local server: who may make an account, who has one, and faults on demand, to see how Latchkey copes.
class AdministrationPage final : public Page {
    Q_OBJECT

public:
    /// Takes `administration`.
    explicit AdministrationPage(LocalAdministration *administration, QWidget *parent = nullptr);

    /// There is no one thing to do here; Enter does what the focused button says.
    void submit() override { }
    void focusFirstField() override;

private:
    void addRegistration();
    void addPeople();
    void addFaults();
    QPushButton *makeFault(
        const Phrase &text, const QString &objectName, const Phrase &done, std::function<Directus::Reply<void> *()> cause);

    void changeSettings(Directus::Reply<Directus::ProjectSettings> *reply);
    void showSettings(const Directus::Result<Directus::ProjectSettings> &settings);
    void readPeople();
    void showPeople(const Directus::Result<QList<Directus::User>> &users);
    void addPerson(const Directus::User &user);
    void askToRemove(const Directus::User &user);
    void report(const Directus::Result<void> &outcome, const Phrase &done);
    void change(Directus::Reply<void> *reply, const Phrase &done);

    LocalAdministration *const m_administration;
    QCheckBox *m_registration;
    QCheckBox *m_verification;
    QBoxLayout *m_people;
    std::optional<Directus::ProjectSettings> m_settings;
    QString m_toRemove; ///< whose deletion the notice asks about: the id
};

} // namespace Latchkey
