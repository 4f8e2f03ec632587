// SPDX-License-Identifier: MIT
#include "largeletters.h"
#include "windowstack.h"

#include "app/postsmodel.h"
#include "ui/calmstyle.h"
#include "ui/contrast.h"
#include "ui/postdelegate.h"
#include "ui/postheader.h"
#include "ui/postsabsence.h"
#include "ui/statepanel.h"
#include "ui/statesign.h"
#include "ui/textlabel.h"
#include "ui/windowtheme.h"
#include "ui/wrappedtext.h"
#include "ui/wrappinglabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
};

QList<QPalette> desktops()
{
    return {QPalette(QColor(0xef, 0xef, 0xef)), QPalette(QColor(0x20, 0x24, 0x2c)), QPalette(Qt::white), QPalette(Qt::black)};
}

bool isContrasty(const QPalette &desktop)
{
    return contrastRatio(desktop.color(QPalette::Window), desktop.color(QPalette::WindowText)) > 20.9;
}

/// Every text that style.qss or a paintEvent() puts on something.
QList<Pair> textPairs(const Theme &theme)
{
    QList<Pair> pairs{
        {"primary button", theme.onAccent, theme.accent},
        {"primary button, hovered", theme.onAccent, theme.accentHover},
        {"text on hover", theme.text, theme.hover},
        {"muted on hover", theme.muted, theme.hover},
        {"link on hover", theme.accentText, theme.hover},
    };
    for (const QColor &ground : {theme.window, theme.wash, theme.surface})
        pairs += {{"text", theme.text, ground}, {"muted", theme.muted, ground}, {"link", theme.accentText, ground},
            {"error", theme.danger, ground}, {"warning", theme.warning, ground}};
    pairs += {{"hint", theme.hint, theme.surface}};
    for (const QColor &ground : {theme.noticeSurface, theme.warningSurface, theme.dangerSurface})
        pairs += {{"notice", theme.text, ground}, {"notice's link", theme.accentText, ground}};
    return pairs;
}

/// What is to be told from its surroundings without being read (WCAG 1.4.11).
QList<Pair> signPairs(const Theme &theme)
{
    QList<Pair> pairs;
    for (const QColor &ground : {theme.window, theme.surface})
        pairs += {{"edge of a field", theme.fieldBorder, ground}, {"focus", theme.accentText, ground},
            {"edge of a wrong field", theme.danger, ground}};
    pairs += {
        {"sign of a warning", theme.warning, theme.warningSurface}, {"sign of an error", theme.danger, theme.dangerSurface}};
    return pairs;
}

QString describe(const Pair &pair)
{
    return u"%1: %2 on %3 is %4 : 1"_s.arg(QLatin1StringView(pair.name), pair.ink.name(), pair.ground.name())
        .arg(contrastRatio(pair.ink, pair.ground));
}

/// The last column with ink in so many rows of the picture; -1 for none.
int lastInk(const QImage &picture, int firstRow, int rows)
{
    const QRgb paper = picture.pixel(0, picture.height() - 1);
    for (int x = picture.width() - 1; x >= 0; --x)
        for (int y = firstRow; y < firstRow + rows; ++y)
            if (picture.pixel(x, y) != paper)
                return x;
    return -1;
}

/// The first and the last column that have ink, where the first corner has none.
std::pair<int, int> inkedColumns(const QImage &picture)
{
    std::pair<int, int> columns(picture.width(), -1);
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                columns = {std::min(columns.first, x), x};
    return columns;
}

bool hasInk(const QImage &picture, const QColor &ink)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == ink)
                return true;
    return false;
}

} // namespace

class AppearanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesBreak_data();
    void addressesBreak();
    void linesFromTheRightBeginAtOneSide();
    void textReadsOnEveryProjectsColour_data();
    void textReadsOnEveryProjectsColour();
    void everyControlHasANameAndAnObjectName();
    void nothingIsClippedInTheSmallestWindow();
    void theDesktopsDarkModeIsFollowedLive();
    void aWindowFollowsItsProject();
    void aWindowFollowsTheDesktop();
    void aTextInTheMiddleStaysThere();
    void scrollBarsHaveRoundEnds_data();
    void scrollBarsHaveRoundEnds();
    void aStateHasASignAndAMainButton_data();
    void aStateHasASignAndAMainButton();
    void rowsAreMirrored();
    void theTitleKeepsRoomForItsWords();
    void hintsInFieldsCanBeRead_data();
    void hintsInFieldsCanBeRead();
    void theStrengthOfAPasswordIsInTheProjectsColour();
    void iconsGrowWithTheLetters();
    void whatShinesThroughHasTheColoursOfItsWindow_data();
    void whatShinesThroughHasTheColoursOfItsWindow();

private:
    static QList<QWidget *> visibleControls(const QWidget *window);
    static void checkNames(const WindowStack &stack);
    static void checkClipping(const WindowStack &stack);
    static void checkHints(const WindowStack &stack);
};

QList<QWidget *> AppearanceTest::visibleControls(const QWidget *window)
{
    QList<QWidget *> controls = window->findChildren<QWidget *>();
    controls.removeIf([](const QWidget *widget) { return !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus); });
    return controls;
}

void AppearanceTest::addressesBreak_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("broken"); // a bar where a line may end
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"Reading Room"_s << u"Reading Room"_s;
    QTest::newRow("mail") << u"ada@mail.example.com"_s << u"ada@|mail.|example.|com"_s;
    QTest::newRow("signs at the end") << u"a_b/"_s << u"a_|b/"_s;
    QTest::newRow("ten letters and three") << u"abcdefghijklm"_s << u"abcdefghijklm"_s;
    QTest::newRow("ten letters and more") << u"abcdefghijklmno"_s << u"abcdefghij|k|lmno"_s;
    QTest::newRow("other letters") << u"ÄÖÜäöüÄÖÜäöüÄÖÜ"_s << u"ÄÖÜäöüÄÖÜäöüÄÖÜ"_s;
}

void AppearanceTest::addressesBreak()
{
    QFETCH(const QString, address);
    QFETCH(const QString, broken);
    QCOMPARE(breakable(address).replace(QChar(0x200B), u'|'), broken);
}

void AppearanceTest::linesFromTheRightBeginAtOneSide()
{
    // The same word at the beginning of every line: its ink ends in the same column.
    WrappingLabel label;
    label.setLayoutDirection(Qt::RightToLeft);
    label.setText(QStringList(12, u"كلمة"_s).join(u' '));
    label.resize(label.fontMetrics().horizontalAdvance(u"كلمة كلمة كلمة كل"_s), 400);
    label.setAlignment(Qt::AlignTop);
    const QImage picture = label.grab().toImage();
    const int line = label.fontMetrics().lineSpacing();
    const QList<int> ends{lastInk(picture, 0, line), lastInk(picture, line, line), lastInk(picture, 3 * line, line)};
    QVERIFY(ends.constFirst() > picture.width() / 2);
    QCOMPARE(ends, QList<int>(3, ends.constFirst()));
}

void AppearanceTest::textReadsOnEveryProjectsColour_data()
{
    QTest::addColumn<QString>("color");
    for (const auto color : {"", "#6644FF", "#ffffff", "#000000", "#ffff00", "#777777", "#808080", "#00ff00", "#ff0000",
             "#0000ff", "#f6f7f9", "#14171d", "#123", "url(x)", "#6644FF;} * {color:red"})
        QTest::newRow(color) << QString::fromLatin1(color);
}

void AppearanceTest::textReadsOnEveryProjectsColour()
{
    QFETCH(const QString, color);
    for (const QPalette &desktop : desktops()) {
        const Theme theme(desktop, Theme::parseColor(color));
        const double least = isContrasty(desktop) ? 7 : 4.5;
        for (const Pair &pair : textPairs(theme))
            QVERIFY2(contrastRatio(pair.ink, pair.ground) >= least, qPrintable(describe(pair)));
        QVERIFY(!isContrasty(desktop) || contrastRatio(theme.accent, theme.window) >= 3); // the main button is seen
        QVERIFY(!isContrasty(desktop) || theme.hint != theme.text);
        for (const Pair &pair : signPairs(theme))
            QVERIFY2(contrastRatio(pair.ink, pair.ground) >= 3, qPrintable(describe(pair)));
        const QString style = theme.styleSheet(10);
        QVERIFY(!style.contains(u'@'));
        QCOMPARE(style.contains(u"dashed"_s), isContrasty(desktop)); // what is disabled, where no shade tells it
        QVERIFY(!style.contains(u"color:red"_s));
    }
}

void AppearanceTest::checkNames(const WindowStack &stack)
{
    const auto controls = visibleControls(stack.window.get());
    QVERIFY(!controls.isEmpty());
    for (QWidget *control : controls) {
        const auto *interface = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
    }
}

void AppearanceTest::checkClipping(const WindowStack &stack)
{
    const auto buttons = stack.window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    const auto labels = stack.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->minimumSizeHint().width();
        QVERIFY2(fits, qPrintable(label->text()));
    }
}

void AppearanceTest::checkHints(const WindowStack &stack)
{
    const auto fields = stack.window->findChildren<QLineEdit *>();
    QVERIFY(!fields.isEmpty());
    for (const QLineEdit *field : fields) {
        const Theme theme(stack.window->palette());
        const QColor hint = field->palette().color(QPalette::PlaceholderText);
        QVERIFY2(hint.alpha() == 255 && contrastRatio(hint, theme.surface) >= 4.5, qPrintable(field->objectName()));
    }
}

void AppearanceTest::everyControlHasANameAndAnObjectName()
{
    WindowStack stack;
    stack.start();
    checkNames(stack);
    stack.quit();
    stack.startAtProject();
    checkNames(stack);
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->waitUntilGone(u"Sign In"_s));
    checkNames(stack);
    stack.quit();
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    checkNames(stack);
    QVERIFY(stack.visitor->find(u"Account"_s));
    QVERIFY(stack.visitor->find(u"Post"_s));
}

void AppearanceTest::nothingIsClippedInTheSmallestWindow()
{
    WindowStack stack;
    stack.start();
    stack.window->resize(stack.window->minimumSize());
    QVERIFY(stack.visitor->press(u"Continue"_s)); // with an error shown
    QCoreApplication::processEvents();
    checkClipping(stack);
    stack.quit();
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.startAtProject();
    stack.window->resize(stack.window->minimumSize());
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"wrong"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"is not right"_s));
    QCoreApplication::processEvents();
    checkClipping(stack);
}

void AppearanceTest::theDesktopsDarkModeIsFollowedLive()
{
    WindowStack stack;
    stack.startAtProject();
    const QPalette light = QApplication::palette();
    const QString before = stack.window->styleSheet();
    QApplication::setPalette(QPalette(QColor(0x20, 0x24, 0x2c)));
    QTRY_VERIFY(stack.window->styleSheet() != before);
    QApplication::setPalette(light);
    QTRY_COMPARE(stack.window->styleSheet(), before);
}

void AppearanceTest::aWindowFollowsItsProject()
{
    WindowStack stack;
    stack.start();
    QWidget window;
    const auto *theme = new WindowTheme(stack.frontDoor.get(), &window);
    const QSignalSpy changes(theme, &WindowTheme::changed);
    const QString undressed = window.styleSheet();
    QCOMPARE(undressed, Theme(QApplication::palette()).styleSheet(QApplication::font().pointSizeF()));
    stack.frontDoor->openAddress(stack.server.url().toString());
    QTRY_COMPARE(theme->theme().accent, Theme(QApplication::palette(), QColor(0x11, 0x77, 0x55)).accent);
    QVERIFY(window.styleSheet().contains(theme->theme().accent.name()));
    QVERIFY(!changes.isEmpty());
    stack.frontDoor->chooseProject();
    QCOMPARE(window.styleSheet(), undressed);
}

void AppearanceTest::aWindowFollowsTheDesktop()
{
    WindowStack stack;
    stack.start();
    QWidget window;
    const auto *theme = new WindowTheme(stack.frontDoor.get(), &window);
    const QPalette light = QApplication::palette();
    QVERIFY(!theme->theme().isDark());
    QApplication::setPalette(QPalette(QColor(0x20, 0x24, 0x2c)));
    QTRY_COMPARE(window.palette().color(QPalette::Window), Theme(QApplication::palette()).window);
    QVERIFY(theme->theme().isDark());
    QApplication::setPalette(light);
    const LargeLetters letters;
    QTRY_COMPARE(window.styleSheet(), Theme(light).styleSheet(QApplication::font().pointSizeF()));
}

void AppearanceTest::aTextInTheMiddleStaysThere()
{
    TextLabel atSide(u"muted"_s, {});
    TextLabel inMiddle(u"muted"_s, {});
    inMiddle.setAlignment(Qt::AlignCenter);
    for (QLabel *label : {&atSide, &inMiddle})
        label->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(atSide.alignment() & Qt::AlignRight);
    QCOMPARE(inMiddle.alignment(), Qt::AlignCenter);
    inMiddle.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(inMiddle.alignment(), Qt::AlignCenter);
}

void AppearanceTest::scrollBarsHaveRoundEnds_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("up and down") << Qt::Vertical;
    QTest::newRow("from side to side") << Qt::Horizontal;
}

void AppearanceTest::scrollBarsHaveRoundEnds()
{
    QFETCH(const Qt::Orientation, orientation);
    const Theme theme{QApplication::palette()};
    QScrollBar bar(orientation);
    bar.setPageStep(100 * bar.maximum()); // a long handle
    theme.dress(&bar);
    bar.resize(orientation == Qt::Vertical ? QSize(bar.sizeHint().width(), 100) : QSize(100, bar.sizeHint().height()));
    const QImage picture = bar.grab().toImage();
    constexpr int margin = 2; // around the handle
    QCOMPARE(picture.pixelColor(picture.rect().center()), theme.scroll);
    QVERIFY(picture.pixelColor(margin, margin) != theme.scroll);
}

void AppearanceTest::aStateHasASignAndAMainButton_data()
{
    QTest::addColumn<PostsAbsence>("absence");
    const auto failed = [](Directus::ErrorCode code) { return PostsAbsence::byError({.code = code}, u"posts"_s, {}); };
    QTest::newRow("no posts") << PostsAbsence::ofAll();
    QTest::newRow("nothing found") << PostsAbsence::ofSuch();
    QTest::newRow("forbidden") << failed(Directus::ErrorCode::Forbidden);
    QTest::newRow("failed") << failed(Directus::ErrorCode::None);
}

void AppearanceTest::aStateHasASignAndAMainButton()
{
    QFETCH(const PostsAbsence, absence);
    const Theme theme(QApplication::palette(), QColor(0x11, 0x77, 0x55));
    StatePanel panel;
    theme.dress(&panel);
    panel.showMessage(absence.icon, absence.title, absence.text, absence.action);
    panel.setVisible(true);
    const auto *sign = panel.findChild<StateSign *>();
    QVERIFY(sign->isVisible());
    QVERIFY(hasInk(panel.grab(sign->geometry()).toImage(), theme.accentText));
    QCOMPARE(panel.findChild<QPushButton *>(u"stateAction"_s)->property("role"), u"primary"_s);
    const int enough = panel.layout()->heightForWidth(panel.width());
    panel.resize(panel.width(), enough - 1);
    QVERIFY(!sign->isVisible()); // the words come first
    panel.resize(panel.width(), enough);
    QVERIFY(sign->isVisible());
    panel.showProgress([] { return u"One moment"_s; });
    QVERIFY(!sign->isVisible());
}

void AppearanceTest::rowsAreMirrored()
{
    QStandardItemModel posts(1, 1);
    const QModelIndex post = posts.index(0, 0);
    posts.setItemData(post, {{PostsModel::IsLoadedRole, true}, {PostsModel::TitleRole, u"H"_s}});
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.palette = Theme(QApplication::palette()).palette();
    const auto columns = [&](Qt::LayoutDirection direction) {
        const PostDelegate delegate;
        QPixmap row(300, delegate.sizeHint(option, post).height());
        option.rect = row.rect();
        option.direction = direction;
        QPainter painter(&row);
        delegate.paint(&painter, option, post);
        return inkedColumns(row.toImage().copy(0, 0, row.width(), row.height() - 1)); // without the line below it
    };
    const auto [left, right] = columns(Qt::LeftToRight);
    const auto [mirroredLeft, mirroredRight] = columns(Qt::RightToLeft);
    QVERIFY(left > 0 && right < 150);
    QVERIFY2(std::abs(left - (299 - mirroredRight)) <= 1, qPrintable(u"%1 and %2"_s.arg(left).arg(299 - mirroredRight)));
    QVERIFY(mirroredLeft > 150);
}

void AppearanceTest::theTitleKeepsRoomForItsWords()
{
    PostHeader header;
    header.resize(660, header.sizeHint().height());
    header.show();
    QVERIFY(!header.isSectionHidden(PostHeader::Author) && !header.isSectionHidden(PostHeader::Status));
    QFont large = header.font();
    large.setPointSizeF(2 * large.pointSizeF());
    header.setFont(large);
    QVERIFY(header.isSectionHidden(PostHeader::Author) && !header.isSectionHidden(PostHeader::Date));
    QVERIFY(header.sectionSize(PostHeader::Title) >= 20 * header.fontMetrics().averageCharWidth());
    header.resize(360, header.height());
    QCOMPARE(header.sectionSize(PostHeader::Title), 360); // and no other
}

void AppearanceTest::hintsInFieldsCanBeRead_data()
{
    QTest::addColumn<QPalette>("desktop");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << QPalette(QColor(0x20, 0x24, 0x2c));
    QTest::newRow("contrast") << QPalette(Qt::black);
}

void AppearanceTest::hintsInFieldsCanBeRead()
{
    QFETCH(const QPalette, desktop);
    WindowStack stack;
    stack.start();
    const QPalette before = QApplication::palette();
    const auto putBack = qScopeGuard([&] { QApplication::setPalette(before); });
    QApplication::setPalette(desktop);
    checkHints(stack);
    stack.window->findChild<QWidget *>(u"continueButton"_s)->setFocus(); // no caret
    auto *address = stack.window->findChild<QLineEdit *>(u"projectAddress"_s);
    QVERIFY(hasInk(address->grab().toImage(), address->palette().color(QPalette::PlaceholderText)));
    stack.quit();
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    checkHints(stack);
}

void AppearanceTest::theStrengthOfAPasswordIsInTheProjectsColour()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"nine random words make this one hard"_s));
    auto *meter = stack.window->findChild<QWidget *>(u"strengthMeter"_s);
    QTRY_VERIFY(hasInk(meter->grab().toImage(), Theme(QApplication::palette(), QColor(0x11, 0x77, 0x55)).accent));
}

void AppearanceTest::iconsGrowWithTheLetters()
{
    const CalmStyle style;
    const auto icon = [&] { return style.pixelMetric(QStyle::PM_SmallIconSize, nullptr, nullptr); };
    const Theme theme{QApplication::palette()};
    QCheckBox box;
    const auto indicator = [&] {
        theme.dress(&box);
        box.ensurePolished();
        return box.style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, &box);
    };
    const int usualIcon = icon();
    const int usualBox = indicator();
    const LargeLetters letters;
    const int line = QFontMetrics(QApplication::font()).height();
    QVERIFY(line > usualIcon && line > usualBox);
    QCOMPARE(icon(), line);
    QVERIFY(indicator() >= line);
}

void AppearanceTest::whatShinesThroughHasTheColoursOfItsWindow_data()
{
    QTest::addColumn<QPalette>("desktop");
    for (const QPalette &desktop : desktops())
        QTest::newRow(qPrintable(desktop.color(QPalette::Window).name())) << desktop;
}

void AppearanceTest::whatShinesThroughHasTheColoursOfItsWindow()
{
    QFETCH(const QPalette, desktop);
    const Theme theme(desktop);
    QPushButton button;
    button.setProperty("role", u"quiet"_s);
    theme.dress(&button);
    button.ensurePolished();
    QCOMPARE(button.palette().color(QPalette::Window).alpha(), 0);
    QCOMPARE(Theme(button.palette()).text, theme.text);
    QCOMPARE(Theme(button.palette()).isHighContrast(), theme.isHighContrast());
}

QTEST_MAIN(AppearanceTest)
#include "appearancetest.moc"
