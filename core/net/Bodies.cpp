// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "base/Text.h"
#include "net/BodyDevice.h"
#include "net/FileBody.h"
#include "net/FormText.h"
#include "net/HttpTypes.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::net {

namespace {

class MemoryBody final : public Body, public std::enable_shared_from_this<MemoryBody> {
public:
    MemoryBody(std::string contentType, SensitiveText content) : m_contentType(std::move(contentType)), m_content(std::move(content)) {}
    std::string contentType() const override { return m_contentType; }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_content.size()); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto device = std::make_unique<BodyDevice>(shared_from_this());
        device->addMemory(m_content.view());
        device->openForReading();
        return device;
    }

private:
    std::string m_contentType;
    SensitiveText m_content;
};

// RFC 7578. Names go as browsers send them (HTML, "multipart/form-data encoding algorithm"): raw UTF-8, with these three escaped.
std::string escapedParameter(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '"':
            escaped += "%22";
            break;
        case '\r':
            escaped += "%0D";
            break;
        case '\n':
            escaped += "%0A";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

struct MultipartFrame {
    std::string contentType;
    std::string prefix;
    std::string suffix;
};

MultipartFrame multipartFrame(const FilePart &part)
{
    if (part.mimeType && std::ranges::any_of(*part.mimeType, [](unsigned char c) { return c < 0x20 || c == 0x7f; })) {
        throw ClientError(Sentence::tr("the MIME type holds a control character")).about("mime_type");
    }
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    std::string boundary = "StrongroomFormBoundary";
    for (const quint32 word : random) {
        boundary += QString::number(word, 16).rightJustified(8, QLatin1Char('0')).toStdString();
    }
    MultipartFrame frame;
    frame.contentType = "multipart/form-data; boundary=" + boundary;
    frame.prefix = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escapedParameter(part.field) + "\"; filename=\""
                   + escapedParameter(part.fileName) + "\"\r\n";
    if (part.mimeType) {
        frame.prefix += "Content-Type: " + *part.mimeType + "\r\n";
    }
    frame.prefix += "\r\n";
    frame.suffix = "\r\n--" + boundary + "--\r\n";
    return frame;
}

class MultipartMemoryBody final : public Body, public std::enable_shared_from_this<MultipartMemoryBody> {
public:
    MultipartMemoryBody(MultipartFrame frame, Bytes content) : m_frame(std::move(frame)), m_content(std::move(content)) {}
    std::string contentType() const override { return m_frame.contentType; }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_frame.prefix.size() + m_content.size() + m_frame.suffix.size()); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto device = std::make_unique<BodyDevice>(shared_from_this());
        device->addMemory(m_frame.prefix);
        device->addMemory(textOf(m_content));
        device->addMemory(m_frame.suffix);
        device->openForReading();
        return device;
    }

private:
    MultipartFrame m_frame;
    Bytes m_content;
};

// A file with something before and after it, or nothing.
class FramedFileBody final : public Body, public std::enable_shared_from_this<FramedFileBody> {
public:
    FramedFileBody(MultipartFrame frame, QString path, std::int64_t fileSize)
        : m_frame(std::move(frame))
        , m_path(std::move(path))
        , m_fileSize(fileSize)
    {
    }
    std::string contentType() const override { return m_frame.contentType; }
    std::int64_t size() const override
    {
        return static_cast<std::int64_t>(m_frame.prefix.size() + m_frame.suffix.size()) + m_fileSize;
    }
    std::unique_ptr<QIODevice> open() const override
    {
        auto file = std::make_unique<QFile>(m_path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            throw StorageError(Sentence::tr("cannot read the file %1").arg(fromQString(m_path))).advise(Sentence::tr("Check that you may read the file."));
        }
        if (file->size() != m_fileSize) {
            throw StorageError(Sentence::tr("the file %1 has changed since it was chosen").arg(fromQString(m_path)))
                .advise(Sentence::tr("Choose the file again."));
        }
        auto device = std::make_unique<BodyDevice>(shared_from_this());
        device->addMemory(m_frame.prefix);
        device->addFile(std::move(file), m_fileSize);
        device->addMemory(m_frame.suffix);
        device->openForReading();
        return device;
    }

private:
    MultipartFrame m_frame;
    QString m_path;
    std::int64_t m_fileSize;
};

} // namespace

void appendFormEscaped(SensitiveText &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool unreserved = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (unreserved) {
            out.append({&c, 1});
        } else if (c == ' ') {
            out.append("+");
        } else {
            const std::array<char, 3> escape{'%', hex[byte >> 4U], hex[byte & 0xfU]};
            out.append({escape.data(), escape.size()});
        }
    }
}

BodyPtr jsonBody(std::string json)
{
    SensitiveText content{std::string_view(json)};
    wipe(json);
    return bytesBody("application/json", std::move(content));
}

BodyPtr bytesBody(std::string contentType, SensitiveText content)
{
    return std::make_shared<MemoryBody>(std::move(contentType), std::move(content));
}

BodyPtr formBody(const std::vector<std::pair<std::string, std::string>> &fields)
{
    SensitiveText form;
    for (const auto &[name, value] : fields) {
        if (!form.empty()) {
            form.append("&");
        }
        appendFormEscaped(form, name);
        form.append("=");
        appendFormEscaped(form, value);
    }
    return bytesBody("application/x-www-form-urlencoded", std::move(form));
}

BodyPtr multipartBody(const FilePart &part, Bytes content)
{
    return std::make_shared<MultipartMemoryBody>(multipartFrame(part), std::move(content));
}

namespace {

QFileInfo requireFile(const std::string &path)
{
    QFileInfo info(QString::fromStdString(path));
    if (path.empty() || !info.isFile()) {
        throw ClientError(Sentence::tr("%1 is not a file").arg(path)).advise(Sentence::tr("Choose an existing file.")).about("file");
    }
    return info;
}

} // namespace

BodyPtr multipartFileBody(const FilePart &part, const std::string &path)
{
    const QFileInfo info = requireFile(path);
    return std::make_shared<FramedFileBody>(multipartFrame(part), info.absoluteFilePath(), info.size());
}

BodyPtr fileBody(std::string contentType, const std::string &path)
{
    const QFileInfo info = requireFile(path);
    return std::make_shared<FramedFileBody>(MultipartFrame{std::move(contentType), {}, {}}, info.absoluteFilePath(), info.size());
}

} // namespace strongroom::net
