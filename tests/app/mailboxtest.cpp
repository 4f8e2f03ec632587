// SPDX-License-Identifier: MIT
#include "app/mailbox.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

/// A folder of mails, as a list that follows it.
class MailboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirst();
    void aFolderThatIsNotThereYetIsEmpty();
    void aMailThatComesMovesNothing();
    void aMailThatGoesIsGone();
    void whatIsNoMailIsShownAsItIs();
};

namespace {

void putMail(const QString &folder, const QString &name, const QString &subject)
{
    QFile file(QDir(folder).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: a@example.com\r\nTo: ada@example.com\r\nSubject: " + subject.toUtf8()
        + "\r\nDate: Wed, 25 Nov 2026 07:47:31 +0000\r\n\r\nText of " + subject.toUtf8());
}

} // namespace

void MailboxTest::theNewestComesFirst()
{
    const QTemporaryDir folder;
    putMail(folder.path(), u"1.eml"_s, u"First"_s);
    putMail(folder.path(), u"2.eml"_s, u"Second"_s);
    putMail(folder.path(), u"3.txt"_s, u"None"_s);
    const Mailbox mails(folder.path());
    QCOMPARE(mails.rowCount(), 2);
    const QModelIndex newest = mails.index(0);
    QCOMPARE(newest.data().toString(), u"Second"_s);
    QCOMPARE(newest.data(Mailbox::RecipientRole).toString(), u"ada@example.com"_s);
    QCOMPARE(newest.data(Mailbox::DateRole).toDateTime(), QDateTime({2026, 11, 25}, {7, 47, 31}, Qt::UTC));
    QCOMPARE(mails.text(newest), u"Text of Second"_s);
    QVERIFY(mails.source(newest).startsWith("From: "));
}

void MailboxTest::aFolderThatIsNotThereYetIsEmpty()
{
    const QTemporaryDir folder;
    const QString later = folder.filePath(u"mail"_s);
    const Mailbox mails(later);
    QCOMPARE(mails.rowCount(), 0);
    putMail(later, u"1.eml"_s, u"First"_s);
    QTRY_COMPARE(mails.rowCount(), 1);
}

void MailboxTest::aMailThatComesMovesNothing()
{
    const QTemporaryDir folder;
    putMail(folder.path(), u"1.eml"_s, u"First"_s);
    Mailbox mails(folder.path());
    const QAbstractItemModelTester tester(&mails, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&mails, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex read = mails.index(0);
    putMail(folder.path(), u"2.eml"_s, u"Second"_s);
    QTRY_COMPARE(mails.rowCount(), 2);
    QCOMPARE(read.row(), 1);
    QCOMPARE(read.data().toString(), u"First"_s);
    QCOMPARE(reset.size(), 0);
}

void MailboxTest::aMailThatGoesIsGone()
{
    const QTemporaryDir folder;
    putMail(folder.path(), u"1.eml"_s, u"First"_s);
    putMail(folder.path(), u"2.eml"_s, u"Second"_s);
    Mailbox mails(folder.path());
    QVERIFY(QFile::remove(folder.filePath(u"2.eml"_s)));
    QTRY_COMPARE(mails.rowCount(), 1);
    QCOMPARE(mails.index(0).data().toString(), u"First"_s);
}

void MailboxTest::whatIsNoMailIsShownAsItIs()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"1.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\xff\n", 3));
    file.close();
    const Mailbox mails(folder.path());
    QCOMPARE(mails.rowCount(), 1);
    QVERIFY(mails.index(0).data().toString().isEmpty());
    QVERIFY(!mails.index(0).data(Mailbox::DateRole).toDateTime().isValid());
}

QTEST_GUILESS_MAIN(MailboxTest)
#include "mailboxtest.moc"
