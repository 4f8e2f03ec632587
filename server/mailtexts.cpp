// SPDX-License-Identifier: MIT
#include "mailtexts.h"

#include <string_view>

namespace Latchkey::Server {

namespace {

struct Words {
    std::string_view subject;
    std::string_view sentence; // %1 is the project's name
    std::string_view button;
    std::string_view ending;
};

Words wordsFor(MailScope scope)
{
    switch (scope) {
    case MailScope::Verification:
        return {"Verify your email address", "Thanks for registering at %1. Confirm that this address is yours:", "Verify email",
            "If you did not register, there is nothing you need to do."};
    case MailScope::PasswordReset:
        return {"Password Reset Request",
            "Somebody asked to reset the password of your account at %1. If it was you, choose a new one:", "Reset password",
            "The link is good for one day and for one change. If it was not you, there is nothing you need to do."};
    case MailScope::Invite:
        break;
    }
    return {"You've been invited", "You have been invited to %1. Choose a password to get in:", "Join",
        "If you were not expecting this, there is nothing you need to do."};
}

std::string filledIn(std::string_view sentence, const std::string &project)
{
    std::string text(sentence);
    return text.replace(text.find("%1"), 2, project);
}

std::string escaped(std::string_view text)
{
    std::string html;
    for (char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string page(const Words &words, const std::string &project, const std::string &link)
{
    const std::string address = escaped(link);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + escaped(words.subject)
        + "</title></head>\n<body "
          "style=\"margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.5;color:#172940\">\n<p>"
        + escaped(filledIn(words.sentence, project)) + "</p>\n<p><a href=\"" + address
        + "\" style=\"display:inline-block;padding:10px 20px;border-radius:6px;background:#6644ff;color:#ffffff;"
          "text-decoration:none\">"
        + escaped(words.button) + "</a></p>\n<p>Or open this address:<br><a href=\"" + address + "\">" + address
        + "</a></p>\n<p style=\"color:#68788d\">" + escaped(words.ending) + "</p>\n</body>\n</html>\n";
}

} // namespace

void writeMail(Mail &mail, MailScope scope, const std::string &project, const std::string &link)
{
    const Words words = wordsFor(scope);
    mail.senderName = project;
    mail.subject = words.subject;
    mail.text = filledIn(words.sentence, project) + "\n\n" + link + "\n\n" + std::string(words.ending) + '\n';
    mail.html = page(words, project, link);
}

} // namespace Latchkey::Server
