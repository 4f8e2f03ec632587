// SPDX-License-Identifier: MIT
#include "app/readingchoices.h"
#include "app/accountlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class ReadingChoicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithPostsAsCards();
    void keepsWhatIsChosenFromRunToRun();
    void aCollectionsNameMayBeAnything();
    void keepsWhatWasLearned();
    void aZoomThatIsNoneIsNone();
    void eachPersonHasAPlaceOfTheirOwn();
    void noPlaceStaysOfWhoIsNotKept();

private:
    const ReadingPlace m_place{.collection = u"notes"_s, .postId = u"a,b \"c\""_s, .row = 7, .firstShown = 5};
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    const Account m_account{.project = QUrl(u"https://cms.example.org/"_s)};
    const Account m_other{.project = QUrl(u"https://other.example.org/"_s)};
};

void ReadingChoicesTest::beginsWithPostsAsCards()
{
    const ReadingChoices choices(file(u"new.ini"_s), m_account);
    QCOMPARE(choices.collection(), u"posts"_s);
    QVERIFY(!choices.usesColumns());
    QCOMPARE(choices.zoom(), 1.0);
    QCOMPARE(choices.fields(u"posts"_s), PostFields{});
}

void ReadingChoicesTest::keepsWhatIsChosenFromRunToRun()
{
    {
        ReadingChoices choices(file(u"kept.ini"_s), m_account);
        choices.setCollection(u"notes"_s);
        choices.setUsesColumns(true);
        choices.setZoom(1.5);
        choices.setFields(u"notes"_s, {.title = u"kicker"_s});
    }
    const ReadingChoices again(file(u"kept.ini"_s), m_account);
    QCOMPARE(again.collection(), u"notes"_s);
    QVERIFY(again.usesColumns());
    QCOMPARE(again.zoom(), 1.5);
    QCOMPARE(again.fields(u"notes"_s).title, u"kicker"_s);
    QVERIFY(again.fields(u"posts"_s).title.isEmpty());
    QCOMPARE(ReadingChoices(file(u"kept.ini"_s), m_other).collection(), u"posts"_s); // each project has its own
}

void ReadingChoicesTest::aCollectionsNameMayBeAnything()
{
    ReadingChoices choices(file(u"odd.ini"_s), m_account);
    choices.setFields(u"a/b=[c]"_s, {.content = u"text"_s});
    QCOMPARE(choices.fields(u"a/b=[c]"_s).content, u"text"_s);
    QVERIFY(choices.fields(u"a"_s).content.isEmpty());
}

void ReadingChoicesTest::keepsWhatWasLearned()
{
    const PostFields read{.title = u"title"_s, .author = u"user_created"_s, .date = u"published"_s};
    ReadingChoices(file(u"learned.ini"_s), m_account).learn({.collection = u"posts"_s, .fields = read, .namesAuthor = true});
    const PostFields learned{.author = u"user_created"_s, .date = u"published"_s};
    QCOMPARE(ReadingChoices(file(u"learned.ini"_s), m_account).learnedFields(u"posts"_s), learned);
    QCOMPARE(ReadingChoices(file(u"learned.ini"_s), m_account).learnedFields(u"news"_s), PostFields());
    QCOMPARE(ReadingChoices(file(u"learned.ini"_s), m_other).learnedFields(u"posts"_s), PostFields());
    ReadingChoices(file(u"learned.ini"_s), m_account)
        .learn({.collection = u"posts"_s, .fields = read}); // the name may not be read any more
    QCOMPARE(ReadingChoices(file(u"learned.ini"_s), m_account).learnedFields(u"posts"_s), PostFields{.date = u"published"_s});
}

void ReadingChoicesTest::aZoomThatIsNoneIsNone()
{
    ReadingChoices choices(file(u"zoom.ini"_s), m_account);
    choices.setZoom(-3);
    QCOMPARE(choices.zoom(), 1.0);
}

void ReadingChoicesTest::eachPersonHasAPlaceOfTheirOwn()
{
    const Account ada{.project = m_account.project, .email = u"ada@example.com"_s};
    const Account charles{.project = m_account.project, .email = u"charles@example.com"_s};
    AccountList(file(u"place.ini"_s)).use(ada);
    QCOMPARE(ReadingChoices(file(u"place.ini"_s), ada).place(), std::nullopt);
    ReadingChoices(file(u"place.ini"_s), ada).leave(m_place);
    QCOMPARE(ReadingChoices(file(u"place.ini"_s), ada).place(), m_place);
    QCOMPARE(ReadingChoices(file(u"place.ini"_s), charles).place(), std::nullopt);
    ReadingChoices(file(u"place.ini"_s), charles).leave({});
    ReadingChoices(file(u"place.ini"_s), ada).leave({});
    QCOMPARE(ReadingChoices(file(u"place.ini"_s), ada).place(), m_place);
}

void ReadingChoicesTest::noPlaceStaysOfWhoIsNotKept()
{
    const QString settings = file(u"nobody.ini"_s);
    Account ada{.project = m_account.project, .email = u"ada@example.com"_s};
    AccountList accounts(settings);
    ada.keepSignedIn = false;
    accounts.use(ada);
    ReadingChoices(settings, ada).leave(m_place);
    QCOMPARE(ReadingChoices(settings, ada).place(), std::nullopt);

    ada.keepSignedIn = true;
    accounts.use(ada);
    accounts.setKeepSignedIn(ada, true);
    ReadingChoices(settings, ada).leave(m_place);
    QCOMPARE(ReadingChoices(settings, ada).place(), m_place);
    accounts.remove(ada);
    ReadingChoices(settings, ada).leave({});
    QCOMPARE(ReadingChoices(settings, ada).place(), std::nullopt);
}

QTEST_GUILESS_MAIN(ReadingChoicesTest)
#include "readingchoicestest.moc"
