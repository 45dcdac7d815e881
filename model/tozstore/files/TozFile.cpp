// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/TozFile.h"

#include "attachments/AttachmentChecks.h"
#include "base/Format.h"
#include "base/Text.h"
#include "tozstore/FileCipher.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

qint64 plainSizeOf(qint64 encryptedSize)
{
    if (encryptedSize < 0) {
        return -1;
    }
    const auto sealed = static_cast<std::uint64_t>(encryptedSize);
    const std::uint64_t empty = tozstore::encryptedFileSize(0);
    if (sealed < empty) {
        return -1;
    }
    // Each block costs the same; how many there are follows from the whole size.
    const std::uint64_t block = tozstore::encryptedFileSize(2 * tozstore::fileBlockSize) - tozstore::encryptedFileSize(tozstore::fileBlockSize);
    const std::uint64_t perBlock = block - tozstore::fileBlockSize;
    const std::uint64_t head = empty - perBlock;
    const std::uint64_t blocks = (sealed - head + block - 1) / block;
    const std::uint64_t plain = sealed - head - blocks * perBlock;
    return tozstore::encryptedFileSize(plain) == sealed ? static_cast<qint64>(plain) : -1;
}

QDateTime toDateTime(const std::optional<tozstore::ServiceTime> &time)
{
    if (!time || !time->isSet()) {
        return {};
    }
    const auto fraction = std::chrono::duration_cast<std::chrono::milliseconds>(time->fraction);
    return QDateTime::fromMSecsSinceEpoch(qint64(time->instant.time_since_epoch().count()) * 1000 + fraction.count(), Qt::UTC);
}

QString dateText(const QDateTime &time) { return dateTimeText(time); }

TozFile toTozFile(const tozstore::RecordRow &row)
{
    const tozstore::RecordMeta &meta = row.meta();
    TozFile file;
    file.id = toQString(meta.recordId);
    file.version = toQString(meta.version);
    file.type = toQString(meta.type);
    file.writerId = toQString(meta.writerId);
    file.plain = meta.plain;
    if (const auto name = meta.plain.find(fileNameField); name != meta.plain.end()) {
        file.name = toQString(name->second);
    }
    if (meta.fileMeta) {
        file.encryptedSize = static_cast<qint64>(meta.fileMeta->size);
        file.plainSize = plainSizeOf(file.encryptedSize);
        file.checksum = toQString(meta.fileMeta->checksum);
        if (file.name.isEmpty()) {
            file.name = toQString(meta.fileMeta->fileName);
        }
    }
    file.created = toDateTime(meta.created);
    file.modified = toDateTime(meta.lastModified);
    return file;
}

QString newTypeProblem(const QString &type)
{
    try {
        tozstore::checkNewType(fromQString(type));
    } catch (const VaultError &error) {
        return error.sentence().translated();
    }
    return {};
}

QString shownName(const TozFile &file) { return file.name.isEmpty() ? file.id.left(8) + u'…' : file.name; }

QString nameToSave(const TozFile &file) { return safeFileName(file.name.isEmpty() ? file.id : file.name); }

} // namespace strongroom::model
