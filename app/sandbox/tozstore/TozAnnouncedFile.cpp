// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozAnnouncedFile.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"

#include <QByteArray>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr qsizetype md5Bytes = 16;
constexpr std::int64_t smallest = 124 + 17; // an encrypted empty file
constexpr std::int64_t largest = 5LL << 30; // what object stores take in one piece

std::int64_t sizeOf(const json &value)
{
    if (value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0)) {
        return value.get<std::int64_t>();
    }
    bool ok = false;
    const qlonglong number = value.is_string() ? QByteArray::fromStdString(value.get<std::string>()).toLongLong(&ok) : 0;
    return ok ? number : -1;
}

} // namespace

TozAnnouncedFile parseAnnouncedFile(const json &meta, const std::string &source)
{
    TozAnnouncedFile file;
    file.checksum = requiredText(meta, "checksum", source);
    const auto digest = QByteArray::fromBase64Encoding(QByteArray::fromStdString(file.checksum), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!digest || (*digest).size() != md5Bytes || (*digest).toBase64().toStdString() != file.checksum) {
        throw ApiError::badRequest(source + ".checksum", "checksum must be an MD5 in base64, the standard alphabet with padding");
    }
    if (requiredText(meta, "compression", source) != "raw") {
        throw ApiError::badRequest(source + ".compression", "compression must be raw");
    }
    file.size = meta.contains("size") ? sizeOf(meta.at("size")) : -1;
    if (file.size < smallest || file.size > largest) {
        throw ApiError::badRequest(source + ".size", "size must be the number of bytes of an encrypted file, up to 5 GB");
    }
    return file;
}

} // namespace strongroom::sandbox
