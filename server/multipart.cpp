// SPDX-License-Identifier: MIT
#include "multipart.h"

#include "errors.h"

namespace Latchkey::Server {

namespace {

constexpr std::size_t mostParts = 20;

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// `name` of `form-data; name="file"; filename="logo.png"`; with or without quotes.
std::string parameter(std::string_view header, std::string_view name)
{
    while (!header.empty()) {
        const auto end = header.find(';');
        const std::string_view part = trimmed(header.substr(0, end));
        const auto equals = part.find('=');
        if (equals != std::string_view::npos && equalsIgnoringCase(trimmed(part.substr(0, equals)), name)) {
            std::string_view value = trimmed(part.substr(equals + 1));
            if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
                value = value.substr(1, value.size() - 2);
            return std::string(value);
        }
        header = end == std::string_view::npos ? std::string_view() : header.substr(end + 1);
    }
    return {};
}

void takeHeader(FormPart &part, std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string_view name = trimmed(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (equalsIgnoringCase(name, "Content-Disposition")) {
        part.name = validUtf8(parameter(value, "name"));
        part.fileName = validUtf8(parameter(value, "filename"));
    } else if (equalsIgnoringCase(name, "Content-Type")) {
        part.contentType = lowerCase(trimmed(value.substr(0, value.find(';'))));
    }
}

// Between two boundaries: headers, an empty line, the content.
FormPart partFrom(std::string_view text)
{
    FormPart part;
    const auto end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        throw invalidPayload("A part of the form has no content");
    part.content = text.substr(end + 4);
    for (std::string_view headers = text.substr(0, end); !headers.empty();) {
        const auto lineEnd = headers.find("\r\n");
        takeHeader(part, headers.substr(0, lineEnd));
        headers = lineEnd == std::string_view::npos ? std::string_view() : headers.substr(lineEnd + 2);
    }
    return part;
}

} // namespace

std::vector<FormPart> parseMultipart(const Request &request)
{
    const std::string_view type = request.header("Content-Type");
    const std::string boundary = parameter(type, "boundary");
    if (!equalsIgnoringCase(trimmed(type.substr(0, type.find(';'))), "multipart/form-data") || boundary.empty())
        throw invalidPayload("The file has to be sent as multipart/form-data");
    const std::string delimiter = "\r\n--" + boundary;
    // The first delimiter may stand at the very beginning.
    const std::string_view body = request.body;
    std::size_t begin = body.starts_with("--" + boundary) ? boundary.size() + 2 : std::string_view::npos;
    std::vector<FormPart> parts;
    while (begin != std::string_view::npos && body.substr(begin).starts_with("\r\n") && parts.size() < mostParts) {
        const auto end = body.find(delimiter, begin);
        if (end == std::string_view::npos)
            throw invalidPayload("The form does not end");
        parts.push_back(partFrom(body.substr(begin + 2, end - begin - 2)));
        begin = end + delimiter.size();
    }
    return parts;
}

} // namespace Latchkey::Server
