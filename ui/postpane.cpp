// SPDX-License-Identifier: MIT
#include "ui/postpane.h"

#include "ui/errortext.h"
#include "ui/findbar.h"
#include "ui/language.h"
#include "ui/menubutton.h"
#include "ui/namedbutton.h"
#include "ui/notice.h"
#include "ui/postpictures.h"
#include "ui/postreader.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString endingOf(PostFormat format)
{
    switch (format) {
    case PostFormat::Markdown:
        return u".md"_s;
    case PostFormat::Html:
        return u".html"_s;
    case PostFormat::Json:
        return u".json"_s;
    case PostFormat::PlainText:
        return u".txt"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PostPane::PostPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new PostReader(session))
    , m_find(new FindBar(m_reader))
    , m_pictures(new Notice)
    , m_link(new Notice)
    , m_unfinished(new Notice)
    , m_hovered(new QLabel)
    , m_smaller(makeNamedButton([] { return tr("Smaller letters"); }, u"zoomOutButton"_s))
    , m_larger(makeNamedButton([] { return tr("Larger letters"); }, u"zoomInButton"_s))
    , m_search(makeNamedButton([] { return tr("Find"); }, u"findButton"_s))
    , m_more(makeNamedButton<MenuButton>([] { return tr("More"); }, u"postMenuButton"_s))
    , m_caret(new QAction(this))
{
    setObjectName(u"postPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_hovered->setObjectName(u"linkTarget"_s);
    m_hovered->setProperty("role", u"muted"_s);
    m_hovered->setTextFormat(Qt::PlainText);
    m_hovered->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hovered->setMinimumWidth(1); // a long address is cut off rather than widening the pane
    m_hovered->hide();
    auto *stage = new QGridLayout; // where a link leads is said over the post: a row of its own would be empty most of the time
    stage->addWidget(m_reader, 0, 0);
    stage->addWidget(m_hovered, 0, 0, Qt::AlignBottom | Qt::AlignLeading);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeToolBar());
    rows->addWidget(m_pictures);
    rows->addLayout(stage, 1);
    rows->addWidget(m_unfinished);
    rows->addWidget(m_link);
    rows->addWidget(m_find);
    setFocusProxy(m_reader);

    connect(m_reader, &PostReader::linkChosen, this, &PostPane::askForLink);
    connect(m_reader, &PostReader::linkHovered, this, &PostPane::showTarget);
    connect(m_reader, &PostReader::completed, m_find, &FindBar::lookAgain);
    connect(m_reader, &PostReader::completed, this, &PostPane::offerWhole);
    connect(m_reader->pictures(), &PostPictures::remoteWithheld, this, &PostPane::offerPictures, Qt::QueuedConnection);
    connect(m_pictures, &Notice::actionTriggered, m_reader->pictures(), &PostPictures::loadRemote);
    connect(m_pictures, &Notice::actionTriggered, m_pictures, &Notice::clear);
    connect(m_link, &Notice::actionTriggered, this, &PostPane::openLink);
    connect(m_unfinished, &Notice::actionTriggered, m_unfinished, &Notice::clear);
    connect(m_unfinished, &Notice::actionTriggered, this, &PostPane::restWanted);
    addShortcuts();
    drawIcons();
    offerTools(false);
}

QWidget *PostPane::makeToolBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"postBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 6, 10, 0);
    row->setSpacing(2);
    row->addStretch(1);
    for (QToolButton *button : tools()) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // what stands below stays where it is
        button->setSizePolicy(policy);
        row->addWidget(button);
    }
    auto *menu = new QMenu(this);
    sayInEveryLanguage(menu, [this, menu] { fillMenu(menu); });
    m_more->setMenu(menu);
    connect(m_smaller, &QToolButton::clicked, m_reader, &PostReader::reduce);
    connect(m_larger, &QToolButton::clicked, m_reader, &PostReader::enlarge);
    connect(m_search, &QToolButton::clicked, m_find, &FindBar::open);
    return bar;
}

QList<QToolButton *> PostPane::tools() const
{
    return {m_smaller, m_larger, m_search, m_more};
}

/// What is done with a post: by its buttons, and by the keys.
void PostPane::offerTools(bool offered)
{
    for (QToolButton *button : tools())
        button->setVisible(offered);
    const auto byKeys = actions();
    for (QAction *action : byKeys)
        action->setEnabled(offered);
}

/// Nobody wants half a post on paper or in a file, and least of all without noticing.
void PostPane::offerWhole()
{
    const bool isWhole = m_reader->isComplete() && !m_reader->post().isAbridged;
    for (QAction *action : std::as_const(m_wholeActions))
        action->setEnabled(isWhole);
}

void PostPane::fillMenu(QMenu *menu)
{
    menu->clear();
    menu->setAccessibleName(tr("More"));
    menu->addAction(tr("Copy Text"), this, &PostPane::copyText);
    m_wholeActions = {
        menu->addAction(tr("Save As…"), this, &PostPane::save),
        menu->addAction(tr("Save as PDF…"), this, &PostPane::savePdf),
        menu->addAction(tr("Print…"), this, &PostPane::print),
    };
    offerWhole();
    menu->addSeparator();
    //: Shows a caret in the text, which the keys move and select with.
    m_caret->setText(tr("Select by Keyboard"));
    menu->addAction(m_caret);
    //: Of the letters, after they were made larger or smaller.
    menu->addAction(tr("Usual Size"), this, [this] { m_reader->setZoom(1); });
}

void PostPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto handler) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, handler);
        addAction(action);
    };
    m_caret->setCheckable(true);
    m_caret->setShortcut(Qt::Key_F7); // as in browsers
    connect(m_caret, &QAction::toggled, m_reader, &PostReader::setCaretShown);
    connect(m_caret, &QAction::toggled, m_reader, [this] { m_reader->setFocus(Qt::OtherFocusReason); });
    addAction(m_caret);
    add(QKeySequence::Find, [this] { m_find->open(); });
    add(QKeySequence::Print, [this] { m_wholeActions.constLast()->trigger(); });
    add(QKeySequence::SaveAs, [this] { m_wholeActions.constFirst()->trigger(); });
    add(QKeySequence::ZoomIn, [this] { m_reader->enlarge(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_reader->enlarge(); });
    add(QKeySequence::ZoomOut, [this] { m_reader->reduce(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_reader->setZoom(1); });
}

void PostPane::drawIcons()
{
    const Theme theme(palette());
    m_smaller->setIcon(tintedIcon(u"minus"_s, theme.text));
    m_larger->setIcon(tintedIcon(u"plus"_s, theme.text));
    m_search->setIcon(tintedIcon(u"search"_s, theme.text));
    m_more->setIcon(tintedIcon(u"more"_s, theme.text));
}

void PostPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void PostPane::showPost(const Post &post)
{
    if (post.id != m_reader->post().id) {
        m_pictures->clear();
        m_link->clear();
        m_unfinished->clear();
        showTarget({});
    }
    if (!post.isAbridged)
        m_unfinished->clear();
    m_reader->showPost(post);
    m_find->lookAgain();
    offerTools(true);
    offerWhole();
}

void PostPane::tellUnfinished(const Directus::Error &error)
{
    m_unfinished->tell(
        Notice::Tone::Warning,
        [error] { return tr("Only the beginning of this post is here. %1").arg(errorText(error, Situation::ReadingPosts)); },
        [] { return tr("Try Again"); });
}

void PostPane::showTarget(const QString &target)
{
    m_hovered->setText(target);
    m_hovered->setVisible(!target.isEmpty());
}

void PostPane::showNothing()
{
    m_pictures->clear();
    m_link->clear();
    m_unfinished->clear();
    m_reader->showNothing();
    offerTools(false);
}

void PostPane::offerPictures()
{
    m_pictures->tell(
        Notice::Tone::Information,
        [] { return tr("This post has pictures of other sites. Showing them tells those sites that somebody reads it."); },
        [] { return tr("Show Pictures"); });
}

/// Where it leads is said before anything goes there.
void PostPane::askForLink(const QUrl &target)
{
    m_target = target;
    const QString where = target.scheme() == "mailto"_L1 ? target.path() : target.host();
    m_link->tell(
        Notice::Tone::Information,
        [where, whole = QString::fromLatin1(target.toEncoded()).left(300)] {
            return tr("This link leads to %1:\n%2").arg(where, whole);
        },
        [] { return tr("Open in Browser"); });
}

void PostPane::openLink()
{
    QDesktopServices::openUrl(std::exchange(m_target, {}));
    m_link->clear();
}

void PostPane::copyText() const
{
    const QTextCursor chosen = m_reader->textCursor();
    QGuiApplication::clipboard()->setText(chosen.hasSelection() ? chosen.selection().toPlainText() : m_reader->toPlainText());
}

QString PostPane::suggestedName(const QString &ending) const
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    const QString title = QString(m_reader->post().title).replace(unfit, u" "_s).simplified().left(80);
    //: Noun: an article, as the name of the file it is saved in.
    return (title.isEmpty() || title.startsWith(u'.') ? tr("Post") : title) + ending;
}

void PostPane::save()
{
    auto *dialog = new QFileDialog(this, tr("Save Post"), suggestedName(endingOf(m_reader->format())));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_reader->post().content.toUtf8()) < 0 || !file.commit())
            tellFailure(name);
    });
    dialog->open();
}

void PostPane::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), suggestedName(u".pdf"_s));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PostPane::writePdf);
    dialog->open();
}

void PostPane::writePdf(const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return tellFailure(name);
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(m_reader->post().title.left(200));
        m_reader->paperDocument()->print(&pdf);
    }
    if (!file.commit())
        tellFailure(name);
}

void PostPane::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer] { m_reader->paperDocument()->print(printer.get()); });
    dialog->open();
}

void PostPane::tellFailure(const QString &file)
{
    m_link->tell(Notice::Tone::Error, [file] { return tr("%1 could not be written. Choose another folder.").arg(file); });
}

} // namespace Latchkey
