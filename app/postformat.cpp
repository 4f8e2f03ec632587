// SPDX-License-Identifier: MIT
#include "app/postformat.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype lookedAt = 4000;
constexpr QChar unreadable(0xfffd);

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\r' && c != u'\t') || c == QChar(0x7f);
}

// The expressions are dear when first asked (they are compiled), and most posts can do without.

bool isHtml(const QString &beginning)
{
    if (!QStringView(beginning).trimmed().startsWith(u'<'))
        return false;
    static const QRegularExpression element(
        u"^\\s*(<!doctype|<!--|<\\?xml|</?(html|head|body|p|div|span|h[1-6]|ul|ol|li|table|tr|td|a|b|i|em|strong|br|hr|img|"
        "blockquote|pre|code|section|article|header|footer|main|nav|figure|font|center|script|style|iframe|form|svg|math|meta|"
        "link|base|object|embed|video|audio|input|button|template|noscript|marquee|details|dl)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return element.match(beginning).hasMatch();
}

/// Text that begins in prose may still be HTML: "Hello<br>there <b>you</b>".
bool isMostlyHtml(const QString &beginning)
{
    if (!beginning.contains("</"_L1) && !beginning.contains("<br"_L1, Qt::CaseInsensitive))
        return false;
    static const QRegularExpression closing(
        u"</(p|div|b|i|em|strong|a|ul|ol|li|h[1-6]|span|table)>|<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markdown(u"(?m)^(#{1,6} |```|[-*] |\\d+\\. |> )"_s);
    return closing.match(beginning).hasMatch() && !markdown.match(beginning).hasMatch();
}

bool isJson(const QString &content)
{
    const QString ends = content.left(200).trimmed().left(1) + content.right(200).trimmed().right(1);
    return (ends == "{}"_L1 || ends == "[]"_L1) && !QJsonDocument::fromJson(content.toUtf8()).isNull();
}

/// What is binary has nothing that Markdown could set.
bool isBinary(const QString &beginning)
{
    const auto odd = std::count_if(beginning.begin(), beginning.end(), [](QChar c) { return isControl(c) || c == unreadable; });
    return odd * 50 > beginning.size();
}

/// Lines that are set as they are: Markdown would join them.
bool isPreformatted(const QString &beginning)
{
    static const QRegularExpression markdown(
        u"(?m)^(#{1,6} |```|~~~|\\s*[-*+] |\\s*\\d+[.)] |> |\\||={3,}|-{3,}|\\s{4})|^ {0,3}\\[[^\\]\\n]+\\]:|\\]\\(|\\]\\[|\\*\\*|__|`|!\\[|\\*\\w|_\\w|<https?:"_s);
    return !markdown.match(beginning).hasMatch();
}

} // namespace

PostFormat recognisedFormat(const QString &content)
{
    const QString beginning = content.left(lookedAt);
    if (isBinary(beginning))
        return PostFormat::PlainText;
    if (isHtml(beginning))
        return PostFormat::Html;
    if (isJson(content))
        return PostFormat::Json;
    if (isMostlyHtml(beginning))
        return PostFormat::Html;
    return isPreformatted(content.left(1000 * lookedAt)) ? PostFormat::PlainText : PostFormat::Markdown;
}

QString readableText(QString content)
{
    content.replace("\r\n"_L1, "\n"_L1);
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QChar c = std::as_const(content).at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < content.size() && std::as_const(content).at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (isControl(c) || c.isSurrogate())
            content[i] = unreadable;
    }
    return content;
}

} // namespace Latchkey
