// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file that is there whole or not at all: written to a neighbour (".name.XXXXXX.part", readable by its owner only; without a name until
// commit() where the system can), synced and renamed by commit(). Without a commit nothing is left. QSaveFile would do but for two things: it
// replaces without asking, and it takes over the permissions of what it replaces, which may be open to others.

#include "base/ByteStream.h"
#include "base/Sentence.h"

#include <QString>
#include <QTemporaryFile>

#include <cstdint>
#include <memory>
#include <string>

namespace strongroom {

enum class ExistingFile { Keep, Replace };   // Keep: a file of that name is an error

class FileSink final : public ByteSink {
public:
    // StorageError: the folder is not there or not writable, the name is a folder or a device, or (Keep) the file exists.
    FileSink(const std::string &path, ExistingFile existing);
    ~FileSink() override;

    void write(ByteView bytes) override;   // StorageError
    // StorageError; with Keep also when a file of that name appeared meanwhile: that one stays.
    void commit();
    [[nodiscard]] std::int64_t bytes() const noexcept { return m_bytes; }

private:
    [[noreturn]] void fail(const Sentence &why) const;
    void rename(const QString &written);

    QString m_target;
    ExistingFile m_existing;
    std::unique_ptr<QTemporaryFile> m_file;
    std::int64_t m_bytes = 0;
};

} // namespace strongroom
