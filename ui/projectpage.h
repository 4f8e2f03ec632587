// SPDX-License-Identifier: MIT
#pragma once

#include "app/projectfinder.h"
#include "ui/page.h"

#include <QPointer>

namespace Latchkey {

class BusyButton;
class Field;
class FrontDoor;
class TextLabel;

/// Chooses a project: an address, or the one on this computer.
class ProjectPage final : public Page {
    Q_OBJECT

public:
    /// The front door must live longer.
    explicit ProjectPage(FrontDoor *frontDoor, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

    /// In a window of another program, which this is the name of: without words about Latchkey.
    void greetFor(const QString &program);

    /// Whether the bundled server is a choice; it is at first.
    void offerThisComputer(bool offered);

protected:
    void abort() override;

private:
    void follow(FindReply *search);
    void finishSearch(const Directus::Result<FoundProject, FindError> &found);
    void showFindError(const FindError &error);
    void followNotice();
    QWidget *makeLocalChoice();

    FrontDoor *const m_frontDoor;
    Field *m_address;
    BusyButton *m_continue;
    TextLabel *m_title;
    TextLabel *m_greeting;
    QWidget *m_thisComputer;
    QPointer<FindReply> m_search;
    std::optional<FoundProject> m_unencrypted; ///< waits for the person's consent
    QUrl m_redirect; ///< waits for the person's consent
};

} // namespace Latchkey
