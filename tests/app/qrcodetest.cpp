// SPDX-License-Identifier: MIT
#include "app/qrcode.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class QrCodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsThreeCorners_data();
    void hasItsThreeCorners();
    void isTheCodeOfItsText();
    void isLightOutside();
    void refusesATextThatIsTooLong();
};

namespace {

QString rowOf(const QrCode &code, int row)
{
    QString text;
    for (int column = 0; column < code.size(); ++column)
        text += code.isDark(column, row) ? u'#' : u'.';
    return text;
}

QStringList rowsOf(const QrCode &code)
{
    QStringList rows;
    for (int row = 0; row < code.size(); ++row)
        rows.append(rowOf(code, row));
    return rows;
}

const QStringList corner{u"#######"_s, u"#.....#"_s, u"#.###.#"_s, u"#.###.#"_s, u"#.###.#"_s, u"#.....#"_s, u"#######"_s};

} // namespace

void QrCodeTest::hasItsThreeCorners_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("Latchkey");
    QTest::newRow("an authenticator's key") << QByteArray(
        "otpauth://totp/Directus%20Lab:tom%40example.com?secret=JBSWY3DPEHPK3PXP&period=30&digits=6&algorithm=SHA1&issuer=Lab");
    QTest::newRow("bytes") << QByteArray("\x00\xff\x80", 3);
    QTest::newRow("the longest") << QByteArray(2331, 'x');
}

void QrCodeTest::hasItsThreeCorners()
{
    QFETCH(QByteArray, text);
    const auto code = QrCode::encode(text);
    QVERIFY(code.has_value());
    QVERIFY(code->size() >= 21 && code->size() <= 177 && code->size() % 4 == 1);
    for (int i = 0; i < corner.size(); ++i) {
        QCOMPARE(rowOf(*code, i).left(7), corner[i]);
        QCOMPARE(rowOf(*code, i).right(7), corner[i]);
        QCOMPARE(rowOf(*code, code->size() - 7 + i).left(7), corner[i]);
    }
}

void QrCodeTest::isTheCodeOfItsText()
{
    QCOMPARE(rowsOf(*QrCode::encode("one")), rowsOf(*QrCode::encode("one")));
    QVERIFY(rowsOf(*QrCode::encode("one")) != rowsOf(*QrCode::encode("two")));
}

void QrCodeTest::isLightOutside()
{
    const auto code = QrCode::encode("one");
    QVERIFY(code->isDark(0, 0));
    QVERIFY(!code->isDark(-1, 0) && !code->isDark(0, -1));
    QVERIFY(!code->isDark(code->size(), 0) && !code->isDark(0, code->size()));
}

void QrCodeTest::refusesATextThatIsTooLong()
{
    QVERIFY(!QrCode::encode(QByteArray(3000, 'x')).has_value());
}

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qrcodetest.moc"
