// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/AttachmentWire.h"

#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include <algorithm>

namespace strongroom::incountry {

namespace {

void checkText(const std::optional<std::string> &text, const char *member)
{
    if (!text) {
        return;
    }
    if (text->empty()) {
        throw ClientError(Sentence::tr("%1 is empty").arg(member)).advise(Sentence::tr("Leave it out, or give it a text.")).about(member);
    }
    const bool control = std::ranges::any_of(*text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (control || !isValidUtf8(*text)) {
        throw ClientError(Sentence::tr("%1 holds a character that cannot be sent").arg(member)).about(member);
    }
}

} // namespace

std::string attachmentPath(const std::string &recordKeyHash, const std::string &fileId)
{
    // The last two would climb out of the attachments, whatever is escaped.
    if (fileId.empty() || fileId.find('/') != std::string::npos || fileId == "." || fileId == "..") {
        throw ClientError(Sentence::tr("This is not the id of an attachment")).about("file_id");
    }
    return "/" + recordKeyHash + "/attachments/" + QByteArray::fromStdString(fileId).toPercentEncoding().toStdString();
}

std::string attachmentName(std::optional<std::string_view> contentDisposition)
{
    constexpr std::string_view marker = "filename*=UTF-8''";
    const std::size_t found = contentDisposition ? contentDisposition->find(marker) : std::string_view::npos;
    if (found == std::string_view::npos) {
        return "file";
    }
    std::string_view name = contentDisposition->substr(found + marker.size());
    name = name.substr(0, name.find(';'));
    const std::size_t first = name.find_first_not_of("\" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    name = name.substr(first, name.find_last_not_of("\" \t") - first + 1);
    const QByteArray bytes = QByteArray::fromPercentEncoding(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    return QString::fromUtf8(bytes).toUtf8().toStdString();   // what is not UTF-8 becomes U+FFFD
}

net::BodyPtr uploadBody(const AttachmentUpload &upload)
{
    checkText(upload.fileName, "filename");
    checkText(upload.mimeType, "mime_type");
    const QFileInfo file(toQString(upload.path));
    if (!file.exists()) {
        throw ClientError(Sentence::tr("The file to attach does not exist")).about("file");
    }
    if (!file.isFile()) {
        throw ClientError(Sentence::tr("What is to be attached is not a file"))
            .advise(Sentence::tr("Choose a file, not a folder."))
            .about("file");
    }
    if (file.size() > maxAttachmentBytes) {
        throw ClientError(Sentence::tr("The file to attach is larger than 100 MiB"))
            .advise(Sentence::tr("The service takes no larger attachments."))
            .about("file");
    }
    net::FilePart part;
    part.field = "file";
    part.fileName = upload.fileName.value_or(fromQString(file.fileName()));
    part.mimeType = upload.mimeType;
    return net::multipartFileBody(part, upload.path);
}

net::BodyPtr changeBody(const AttachmentChange &change)
{
    if (!change.fileName && !change.mimeType) {
        throw ClientError(Sentence::tr("There is nothing to change"))
            .advise(Sentence::tr("Give a new file name, a new type, or both."))
            .about("filename");
    }
    checkText(change.fileName, "filename");
    checkText(change.mimeType, "mime_type");
    Json body = Json::object();
    if (change.fileName) {
        body["filename"] = *change.fileName;
    }
    if (change.mimeType) {
        body["mime_type"] = *change.mimeType;
    }
    return net::jsonBody(dumpJson(body));
}

} // namespace strongroom::incountry
