// SPDX-License-Identifier: MIT
#include "app/maillink.h"

#include "app/mailmessage.h"
#include "app/mailtext.h"
#include "app/webtoken.h"
#include "directus/transport.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using Problem = MailLinkError::Problem;

constexpr qsizetype longestAddress = 2000; // what browsers and servers take

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

/// What an address cannot hold, and what mails put around one.
bool endsAddress(QChar sign)
{
    constexpr QStringView around = u"<>\"'`{}|\\^";
    return sign.isSpace() || around.contains(sign) || sign.category() == QChar::Other_Control;
}

QStringView addressBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < longestAddress && !endsAddress(text[begin - 1]))
        --begin;
    return text.sliced(begin, end - begin);
}

QStringView addressAfter(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longestAddress && !endsAddress(text[end]))
        ++end;
    return text.sliced(begin, end - begin);
}

/// The address that leads to a token. It may stand within another one, where a mail scanner has put itself in between, and
/// behind a word, where lines were joined: the innermost counts.
QString innermostAddress(QStringView run)
{
    static const QRegularExpression begin(u"https?(://|%3A%2F%2F)"_s, ignoringCase);
    const QString text = run.toString();
    QRegularExpressionMatch match;
    const qsizetype at = text.lastIndexOf(begin, -1, &match);
    if (at < 0)
        return {};
    const bool isEncoded = match.capturedView(1).startsWith(u'%');
    return isEncoded ? QUrl::fromPercentEncoding(text.mid(at).toUtf8()) : text.mid(at);
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Directus' own pages lie below the project's address; of a page of somebody's making nobody can tell which project it serves.
QUrl projectOfPage(const QString &address)
{
    static const QRegularExpression page(u"/(admin/reset-password|admin/accept-invite|users/register/verify-email)/?$"_s);
    QUrl url(address, QUrl::TolerantMode);
    QString path = url.path(QUrl::FullyEncoded);
    if (!isWebAddress(url) || !path.contains(page))
        return {};
    url.setPath(path.remove(page), QUrl::TolerantMode);
    return Directus::normalizedBaseUrl(url);
}

bool hasHostileScheme(QStringView run)
{
    static const QRegularExpression hostile(u"(^|[^a-z0-9+.-])(javascript|vbscript|data|file|blob|filesystem):"_s, ignoringCase);
    return hostile.match(run.toString()).hasMatch();
}

/// A text that is a hostile link as a whole. "File: " at the beginning of a sentence is none.
bool beginsHostile(const QString &text)
{
    static const QRegularExpression hostile(u"^\\s*(javascript|vbscript|data|file|blob|filesystem):\\S"_s, ignoringCase);
    return hostile.match(text.left(longestAddress)).hasMatch();
}

/// The position of a link of this program's own in the address before a token, negative if it is none.
qsizetype beginOfOwnLink(QStringView run)
{
    return run.lastIndexOf("latchkey://"_L1, -1, Qt::CaseInsensitive);
}

/// latchkey://auth/reset?token=…&project=https://cms.example.com
Directus::Result<QUrl, Problem> projectOfOwnLink(const QString &link)
{
    const QUrlQuery query{QUrl(link, QUrl::TolerantMode)};
    const QStringList named = query.allQueryItemValues(u"project"_s, QUrl::FullyDecoded);
    if (named.isEmpty())
        return QUrl();
    const QUrl project(named.constFirst(), QUrl::StrictMode);
    if (hasHostileScheme(named.constFirst()))
        return Directus::Failure<Problem>(Problem::HostileScheme);
    if (named.size() > 1 || !isWebAddress(project))
        return Directus::Failure<Problem>(Problem::UnusableProject);
    return Directus::normalizedBaseUrl(project);
}

Directus::Result<QUrl, Problem> projectOf(QStringView text, const WebTokenPlace &place)
{
    const QStringView before = addressBefore(text, place.begin);
    if (const qsizetype at = beginOfOwnLink(before); at >= 0) {
        const QStringView after = addressAfter(text, place.begin);
        return projectOfOwnLink(before.sliced(at).toString() + after.toString());
    }
    const QString address = innermostAddress(before);
    if (address.isEmpty() && hasHostileScheme(before))
        return Directus::Failure<Problem>(Problem::HostileScheme);
    return projectOfPage(address);
}

/// "?token=" with something behind it, or one long word: meant as a token, if not a token of Directus.
bool looksLikeOtherToken(const QString &text)
{
    static const QRegularExpression token(u"[?&#]token(=|%3D)[^&#\\s]|^\\s*[A-Za-z0-9._~+/=-]{16,}\\s*$"_s, ignoringCase);
    return text.contains(token);
}

/// Collects what several readings of the same text have to say.
class LinkSearch final {
public:
    void search(const QString &reading)
    {
        const QString text = unwrapped(reading);
        const QList<WebTokenPlace> places = findWebTokens(text);
        for (const WebTokenPlace &place : places)
            consider(text, place);
        if (looksLikeOtherToken(text))
            note(Problem::NotADirectusToken);
    }

    MailLinkResult result() const
    {
        if (m_links.size() == 1)
            return m_links.constFirst();
        if (m_links.size() > 1)
            return Directus::Failure<MailLinkError>(MailLinkError{Problem::SeveralTokens, newestFirst()});
        return Directus::Failure<MailLinkError>(MailLinkError{m_problem});
    }

private:
    void consider(const QString &text, const WebTokenPlace &place)
    {
        const auto project = projectOf(text, place);
        const auto token = MailToken::read(place.in(text));
        if (!place.isWhole)
            note(Problem::CutOff);
        else if (!token)
            note(Problem::NotADirectusToken);
        else if (!project)
            note(project.error());
        else
            add({*token, *project});
    }

    /// The same token stands in a mail's text and in its HTML, here bare and there in a link.
    void add(const MailLink &link)
    {
        const auto known = std::find_if(
            m_links.begin(), m_links.end(), [&link](const MailLink &other) { return other.token.text == link.token.text; });
        if (known == m_links.end())
            m_links.append(link);
        else if (known->project.isEmpty())
            known->project = link.project;
    }

    /// What is wrong matters more the closer it came to a token that works.
    void note(Problem problem)
    {
        static const QList<Problem> byWeight{
            Problem::NoToken, Problem::NotADirectusToken, Problem::CutOff, Problem::UnusableProject, Problem::HostileScheme};
        if (byWeight.indexOf(problem) > byWeight.indexOf(m_problem))
            m_problem = problem;
    }

    QList<MailLink> newestFirst() const
    {
        QList<MailLink> links = m_links;
        std::stable_sort(
            links.begin(), links.end(), [](const MailLink &a, const MailLink &b) { return a.token.issued > b.token.issued; });
        return links;
    }

    QList<MailLink> m_links;
    Problem m_problem = Problem::NoToken;
};

MailLinkResult searchAll(const QStringList &readings)
{
    LinkSearch links;
    for (const QString &reading : readings)
        links.search(reading);
    return links.result();
}

MailLinkResult refused(Problem problem)
{
    return Directus::Failure<MailLinkError>(MailLinkError{problem});
}

QString returnPath(MailToken::Purpose purpose)
{
    switch (purpose) {
    case MailToken::Purpose::VerifyEmail:
        return u"/verify"_s;
    case MailToken::Purpose::ResetPassword:
        return u"/reset"_s;
    case MailToken::Purpose::AcceptInvite:
        return u"/invite"_s;
    case MailToken::Purpose::Unknown:
        break;
    }
    return u"/"_s;
}

/// The names that a machine has for itself are one host; elsewhere a host is what its name says.
QString hostOf(const QUrl &url)
{
    static const QStringList thisMachine{u"127.0.0.1"_s, u"::1"_s};
    return thisMachine.contains(url.host()) ? u"localhost"_s : url.host();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSamePlace(const QUrl &link, const QUrl &address)
{
    const bool isUpgraded = link.scheme() == "http"_L1 && portOf(link) == 80 && address.scheme() == "https"_L1
        && portOf(address) == 443;
    const bool isSameOrigin = link.scheme() == address.scheme() && portOf(link) == portOf(address);
    return hostOf(link) == hostOf(address) && (isSameOrigin || isUpgraded)
        && link.path(QUrl::FullyEncoded) == address.path(QUrl::FullyEncoded);
}

} // namespace

MailLinkResult MailLink::read(const QString &text)
{
    if (text.size() > longestText)
        return refused(Problem::TooLong);
    if (text.trimmed().isEmpty())
        return refused(Problem::Empty);
    if (beginsHostile(text))
        return refused(Problem::HostileScheme);
    return searchAll(readingsOf(text));
}

MailLinkResult MailLink::readFile(const QByteArray &content)
{
    if (content.size() > largestFile)
        return refused(Problem::TooLong);
    if (content.trimmed().isEmpty())
        return refused(Problem::Empty);
    return searchAll(textsOfMail(content) + readingsOf(QString::fromUtf8(content.left(longestText))));
}

QUrl MailLink::returnAddress(MailToken::Purpose purpose, const QUrl &project)
{
    QUrl address(u"latchkey://auth"_s);
    address.setPath(returnPath(purpose));
    address.setQuery("project="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(project.toString(QUrl::FullyEncoded))));
    return address;
}

MailLink::Target MailLink::pointsTo(const QUrl &address) const
{
    if (project.isEmpty())
        return Target::NotSaid;
    return isSamePlace(project, Directus::normalizedBaseUrl(address)) ? Target::ThisProject : Target::AnotherProject;
}

} // namespace Latchkey
