// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "ui/contrast.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

class AppearanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnEveryProjectsColour_data();
    void textReadsOnEveryProjectsColour();
    void everyControlHasANameAndAnObjectName();
    void nothingIsClippedInTheSmallestWindow();
    void theDesktopsDarkModeIsFollowedLive();

private:
    static QList<QWidget *> visibleControls(const QWidget *window);
    static void checkNames(const WindowStack &stack);
    static void checkClipping(const WindowStack &stack);
};

QList<QWidget *> AppearanceTest::visibleControls(const QWidget *window)
{
    QList<QWidget *> controls = window->findChildren<QWidget *>();
    controls.removeIf([](const QWidget *widget) { return !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus); });
    return controls;
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
    for (const QColor desktop : {QColor(Qt::white), QColor(Qt::black)}) {
        const Theme theme(QPalette(desktop), Theme::parseColor(color));
        QVERIFY(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
        QVERIFY(contrastRatio(theme.onAccent, theme.accentHover) >= 4.5);
        for (const QColor &ground : {theme.window, theme.surface}) {
            for (const QColor &ink : {theme.text, theme.muted, theme.accentText, theme.danger, theme.warning})
                QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(ink.name() + " on "_L1 + ground.name()));
            QVERIFY(contrastRatio(theme.fieldBorder, ground) >= 3);
        }
        QVERIFY(contrastRatio(theme.text, theme.hover) >= 4.5);
        QVERIFY(contrastRatio(theme.muted, theme.hover) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.dangerSurface) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.warningSurface) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.noticeSurface) >= 4.5);
        QVERIFY(contrastRatio(theme.accentText, theme.warningSurface) >= 3);
        QVERIFY(!theme.styleSheet(10).contains(u'@'));
        QVERIFY(!theme.styleSheet(10).contains(u"color:red"_s));
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
    QApplication::setPalette(QPalette(QColor(Qt::black)));
    QTRY_VERIFY(stack.window->styleSheet() != before);
    QApplication::setPalette(light);
    QTRY_COMPARE(stack.window->styleSheet(), before);
}

QTEST_MAIN(AppearanceTest)
#include "appearancetest.moc"
