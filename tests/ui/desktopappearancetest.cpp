// SPDX-License-Identifier: MIT
#include "ui/desktopappearance.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

using Settings = QMap<QString, QVariantMap>;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;

/// A bus that nobody else is on.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

private:
    QProcess m_daemon;
};

} // namespace

/// The desktop's half of the conversation.
class Portal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Settings settings;

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        settings[space][key] = value;
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) { return settings; } // NOLINT: the interface's name

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class DesktopAppearanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAPreferenceQtsOwnPaletteStays();
    void darkIsFollowedLive();
    void contrastIsBlackAndWhite();
    void lessMotionIsHeardOfInBothWays_data();
    void lessMotionIsHeardOfInBothWays();
    void whatIsOutOfRangeIsNoPreference();

private:
    Portal m_portal;
    QDBusConnection m_desktop{QString()};
};

void DesktopAppearanceTest::initTestCase()
{
    qDBusRegisterMetaType<Settings>();
    m_desktop = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"portal"_s);
    QVERIFY(m_desktop.registerObject(
        u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void DesktopAppearanceTest::init()
{
    m_portal.settings = {};
}

void DesktopAppearanceTest::withoutAPreferenceQtsOwnPaletteStays()
{
    m_portal.settings[appearance][u"color-scheme"_s] = 0U;
    const DesktopAppearance desktop;
    QTest::qWait(100); // an answer that changes nothing is not heard of
    QCOMPARE(desktop.palette(), QGuiApplication::palette());
    QVERIFY(!desktop.wantsLessMotion());
}

void DesktopAppearanceTest::darkIsFollowedLive()
{
    m_portal.settings[appearance][u"color-scheme"_s] = 1U;
    const DesktopAppearance desktop;
    QSignalSpy changed(&desktop, &DesktopAppearance::changed);
    QVERIFY(changed.wait());
    QVERIFY(Theme(desktop.palette()).isDark());
    m_portal.change(appearance, u"color-scheme"_s, 2U);
    QVERIFY(changed.wait());
    QVERIFY(!Theme(desktop.palette()).isDark());
}

void DesktopAppearanceTest::contrastIsBlackAndWhite()
{
    m_portal.settings[appearance] = {{u"contrast"_s, 1U}, {u"color-scheme"_s, 1U}};
    const DesktopAppearance desktop;
    QSignalSpy changed(&desktop, &DesktopAppearance::changed);
    QVERIFY(changed.wait());
    const Theme theme(desktop.palette());
    QCOMPARE(theme.window, QColor(Qt::black));
    QCOMPARE(theme.text, QColor(Qt::white));
    QCOMPARE(theme.border, QColor(Qt::white));
}

void DesktopAppearanceTest::lessMotionIsHeardOfInBothWays_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("the portal's") << appearance << u"reduced-motion"_s << QVariant(1U);
    QTest::newRow("GNOME's") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false);
}

void DesktopAppearanceTest::lessMotionIsHeardOfInBothWays()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_portal.settings[space][key] = value;
    const DesktopAppearance desktop;
    QSignalSpy changed(&desktop, &DesktopAppearance::changed);
    QVERIFY(changed.wait());
    QVERIFY(desktop.wantsLessMotion());
}

void DesktopAppearanceTest::whatIsOutOfRangeIsNoPreference()
{
    m_portal.settings[appearance] = {{u"color-scheme"_s, 77U}, {u"contrast"_s, u"much"_s}};
    const DesktopAppearance desktop;
    QTest::qWait(100);
    QCOMPARE(desktop.palette(), QGuiApplication::palette());
}

int main(int argc, char *argv[])
{
    const PrivateBus bus; // before Qt looks for one
    QApplication application(argc, argv);
    DesktopAppearanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "desktopappearancetest.moc"
