// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Multipart.h"

#include "sandbox/ApiError.h"
#include "sandbox/Http.h"
#include "sandbox/Validation.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>
#include <optional>

namespace strongroom::sandbox {

namespace {

constexpr qsizetype maxPartHeaderBytes = 8192;

[[noreturn]] void malformed(const std::string &detail)
{
    throw ApiError::badRequest("body", "multipart: " + detail);
}

struct HeaderValue
{
    QByteArray value; // lower case
    std::map<QByteArray, QByteArray> parameters;
};

bool isTokenChar(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7F && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

// value; name=token; name="quoted \" text". Quoted text may hold any bytes (file names come as raw UTF-8).
HeaderValue parseHeaderValue(const QByteArray &text, const std::string &what)
{
    HeaderValue header;
    qsizetype at = text.indexOf(';');
    header.value = (at < 0 ? text : text.left(at)).trimmed().toLower();
    while (at >= 0 && at < text.size()) {
        ++at; // behind the semicolon
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) {
            ++at;
        }
        const qsizetype nameStart = at;
        while (at < text.size() && isTokenChar(text[at])) {
            ++at;
        }
        const QByteArray name = text.mid(nameStart, at - nameStart).toLower();
        if (name.isEmpty() || at >= text.size() || text[at] != '=') {
            malformed(what + " has a damaged parameter");
        }
        ++at;
        QByteArray value;
        if (at < text.size() && text[at] == '"') {
            ++at;
            while (at < text.size() && text[at] != '"') {
                if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\')) {
                    ++at;
                }
                value += text[at++];
            }
            if (at >= text.size()) {
                malformed(what + " has an open quotation mark");
            }
            ++at;
        } else {
            while (at < text.size() && isTokenChar(text[at])) {
                value += text[at++];
            }
        }
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) {
            ++at;
        }
        if (at < text.size() && text[at] != ';') {
            malformed(what + " has text behind a parameter");
        }
        if (!header.parameters.emplace(name, value).second) {
            malformed(what + " has a parameter twice");
        }
    }
    return header;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && decoded.toUtf8() == bytes;
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    if (mediaType(contentType) != "multipart/form-data") {
        throw ApiError(415, "Unsupported Media Type", "header.Content-Type", "Content-Type must be multipart/form-data");
    }
    const HeaderValue header = parseHeaderValue(contentType, "Content-Type");
    const auto boundary = header.parameters.find("boundary");
    if (boundary == header.parameters.end() || boundary->second.isEmpty() || boundary->second.size() > 70) {
        malformed("the boundary must have 1 to 70 characters");
    }
    return boundary->second;
}

// Where the line "CRLF -- boundary" starts, at or behind `from`; the boundary must end its line or be the closing one.
qsizetype findDelimiter(const QByteArray &body, const QByteArray &delimiter, qsizetype from)
{
    for (qsizetype at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
        const QByteArray next = body.mid(at + delimiter.size(), 2);
        if (next == "\r\n" || next == "--") {
            return at;
        }
    }
    malformed("the closing boundary is missing");
}

std::map<QByteArray, QByteArray> parsePartHeaders(const QByteArray &block)
{
    std::map<QByteArray, QByteArray> headers;
    qsizetype at = 0;
    while (at < block.size()) {
        qsizetype end = block.indexOf("\r\n", at);
        if (end < 0) {
            end = block.size();
        }
        const QByteArray line = block.mid(at, end - at);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenChar)) {
            malformed("a part has a damaged header");
        }
        if (!headers.emplace(name, line.mid(colon + 1).trimmed()).second) {
            malformed("a part has a header twice");
        }
        at = end + 2;
    }
    return headers;
}

} // namespace

NewAttachment parseFileUpload(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = boundaryOf(contentType);
    const QByteArray opening = "--" + boundary + "\r\n";
    if (!body.startsWith(opening)) {
        malformed("the body does not begin with its boundary");
    }
    const qsizetype headersAt = opening.size();
    const QByteArray head = body.mid(headersAt, maxPartHeaderBytes);
    const qsizetype headersEnd = head.indexOf("\r\n\r\n");
    if (headersEnd < 0) {
        malformed("the part's headers do not end");
    }
    const qsizetype contentAt = headersAt + headersEnd + 4;
    const QByteArray delimiter = "\r\n--" + boundary;
    // An empty content shares its line break with the headers' end only in damaged bodies: its own CRLF belongs to the delimiter.
    const qsizetype contentEnd = findDelimiter(body, delimiter, contentAt);
    const QByteArray rest = body.mid(contentEnd + delimiter.size());
    if (rest != "--" && rest != "--\r\n") {
        malformed("there must be exactly one part");
    }

    const std::map<QByteArray, QByteArray> headers = parsePartHeaders(head.left(headersEnd));
    const auto dispositionText = headers.find("content-disposition");
    if (dispositionText == headers.end()) {
        malformed("the part has no Content-Disposition");
    }
    const HeaderValue disposition = parseHeaderValue(dispositionText->second, "Content-Disposition");
    const auto name = disposition.parameters.find("name");
    if (disposition.value != "form-data" || name == disposition.parameters.end() || name->second != "file") {
        malformed("the part must be form-data with the name \"file\"");
    }
    const auto filename = disposition.parameters.find("filename");
    if (filename == disposition.parameters.end()) {
        malformed("the part has no filename");
    }
    if (contentEnd - contentAt > maxAttachmentBytes) {
        throw ApiError::tooLarge("body", "an attachment may have 100 MiB");
    }

    NewAttachment file;
    if (!isUtf8(filename->second)) {
        malformed("the filename is not UTF-8");
    }
    file.filename = filename->second.toStdString();
    checkFilename(file.filename, "body.file.filename");
    const auto type = headers.find("content-type");
    file.mimeType = type == headers.end() ? "application/octet-stream" : type->second.toStdString();
    checkMimeType(file.mimeType, "body.file.mime_type");
    file.content = body.mid(contentAt, contentEnd - contentAt);
    return file;
}

void checkFilename(const std::string &filename, const std::string &source)
{
    const bool control = std::any_of(filename.begin(), filename.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (filename.empty() || control || utf16Length(filename) > 255) {
        throw ApiError::badRequest(source, source + " must have 1 to 255 characters and no control characters");
    }
}

void checkMimeType(const std::string &mimeType, const std::string &source)
{
    const bool plain = std::all_of(mimeType.begin(), mimeType.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (mimeType.empty() || !plain || mimeType.size() > 255) {
        throw ApiError::badRequest(source, source + " must have 1 to 255 characters of ASCII");
    }
}

} // namespace strongroom::sandbox
