// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Latchkey {

class Language;
class ProjectAccess;
class ViewStack;

/// Asks for a project, unless one is open already, and signs the person in there: password, one-time code, other ways in, a new
/// account, a forgotten password, a link from a mail. It wears the project's name and colour.
///
/// Accepted as soon as the person is signed in, by a session that was kept as well; rejected when they close it. It can be opened
/// again, also after ProjectAccess::signedOut().
///
/// Texts are in the desktop's language: a dialog installs Qt's and its own catalogues for the whole program as long as it lives.
/// It looks best in Qt's style "Fusion".
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `access` must live longer.
    explicit SignInDialog(ProjectAccess *access, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Another language than the desktop's, e.g. "de" or "pt_BR"; also while the dialog is shown. It becomes QLocale's default,
    /// and its direction that of the program's windows.
    void setLanguage(const QString &code);

private:
    void followStage();
    void followSession();
    void showProjectPage();
    void showEntryView();
    void showResumePage();
    void put(QWidget *view);
    void followProject();

    ProjectAccess *const m_access;
    const std::unique_ptr<Language> m_language;
    ViewStack *m_views;
    QString m_pendingLink; ///< from a mail, until its project is there
};

} // namespace Latchkey
