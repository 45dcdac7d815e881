// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file as the pages show it: a record whose content is kept beside it, encrypted. All of this is in the clear at the service.

#include "tozstore/RecordRow.h"

#include <QDateTime>
#include <QString>

#include <string>

namespace strongroom::model {

struct TozFile {
    QString id;
    QString version;
    QString type;
    QString name;                  // the plain field "name", or what the service calls it; may be empty
    QString writerId;
    tozstore::PlainTexts plain;
    qint64 encryptedSize = 0;      // bytes
    qint64 plainSize = -1;         // bytes; -1: the encrypted size is none that a whole file can have
    QString checksum;              // MD5 of the encrypted file
    QDateTime created;             // UTC; invalid: not known
    QDateTime modified;
    friend bool operator==(const TozFile &, const TozFile &) = default;
};

inline const std::string fileNameField = "name";   // where a file's name is kept in the clear

[[nodiscard]] TozFile toTozFile(const tozstore::RecordRow &row);
// Its name, or the beginning of its id.
[[nodiscard]] QString shownName(const TozFile &file);
// A name to save it under: safe on every system, and never empty.
[[nodiscard]] QString nameToSave(const TozFile &file);
// What a file of this encrypted size holds; -1: no file of format 3 has this size.
[[nodiscard]] qint64 plainSizeOf(qint64 encryptedSize);
[[nodiscard]] QDateTime toDateTime(const std::optional<tozstore::ServiceTime> &time);   // UTC
[[nodiscard]] QString dateText(const QDateTime &time);                                  // "2026-11-20 14:02", local time; empty: not known
// Why new records cannot be of this type, a sentence's beginning; empty: they can.
[[nodiscard]] QString newTypeProblem(const QString &type);

} // namespace strongroom::model
