// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

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
/// The language of a program's dialogs is the program's to choose, so this one has no menu for it: its texts are in the language
/// of QLocale's default when it is made, which is the desktop's where the program has set no other, and follow setLanguage(). A
/// dialog installs Qt's and its own catalogues for the whole program as long as it lives.
///
/// It looks best in Qt's style "Fusion".
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `access` must live longer.
    explicit SignInDialog(ProjectAccess *access, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// What setLanguage() has catalogues for, as codes that QLocale reads: "de", "pt_BR".
    static QStringList languages();

    /// Another language, the desktop's if `code` is empty; what has no catalogue is in English. While the dialog is shown as
    /// well: it stays where it is, with all that was typed. The language becomes QLocale's default, and its direction that of the
    /// program's windows.
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
