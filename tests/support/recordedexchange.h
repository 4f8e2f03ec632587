// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// One exchange with a real Directus, as kept in tests/fixtures/wire/NAME.http: lines that begin with "# ", then
/// "### request" and "### response", each with start line, headers, an empty line and the body. Line ends are LF in the file.
struct RecordedExchange {
    QByteArray requestRoute; ///< "POST /auth/login"
    QByteArray requestBody;
    QByteArray answerHead; ///< status line and headers, with CRLF, without the empty line
    QByteArray answerBody;

    /// Ends the program with a message when there is no such file: a test without its fixture proves nothing.
    static RecordedExchange load(const QString &name);
};
