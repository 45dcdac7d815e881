// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file to import, opened once and read from its beginning as often as needed: the handle stays, so a file that is replaced meanwhile is not
// seen, and one that is changed is noticed. Internal to core/transfer.

#include "base/ByteStream.h"
#include "base/Cancellation.h"
#include "crypto/Age.h"
#include "transfer/Import.h"
#include "transfer/RowReader.h"
#include "transfer/TextInput.h"

#include <QDateTime>
#include <QFile>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::transfer {

// From where the file stands. Cancellation is looked at with every piece.
class DeviceSource final : public ByteSource {
public:
    DeviceSource(QFile &file, const Cancellation &cancellation) : m_file(file), m_cancellation(cancellation) {}
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override;

private:
    QFile &m_file;
    Cancellation m_cancellation;
};

// One reading of all rows.
class RowsFromStart {
public:
    [[nodiscard]] bool next(RawRow &row) { return m_rows->next(row); }
    [[nodiscard]] TextInput &text() { return *m_text; }

private:
    friend class ImportFile::Private;
    std::unique_ptr<DeviceSource> m_device;
    std::unique_ptr<crypto::AgeArmorReader> m_armor;
    std::unique_ptr<crypto::AgeReader> m_age;
    std::unique_ptr<TextInput> m_text;
    std::unique_ptr<RowReader> m_rows;
};

class ImportFile::Private {
public:
    Private(const std::string &path, std::shared_ptr<const SecretBytes> passphrase, const Cancellation &cancellation);

    // StorageError when the file changed since it was opened.
    [[nodiscard]] RowsFromStart rows(const Cancellation &cancellation) const;
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::int64_t position() const { return m_file->pos(); }   // bytes of the file that were read
    [[nodiscard]] const std::shared_ptr<const SecretBytes> &passphrase() const { return m_passphrase; }

    std::string path;
    FileShape shape;

private:
    [[nodiscard]] RowsFromStart textFromStart(const Cancellation &cancellation) const;
    void openHeader(const Cancellation &cancellation);
    void findColumns(const Cancellation &cancellation);

    std::unique_ptr<QFile> m_file;
    std::shared_ptr<const SecretBytes> m_passphrase;
    crypto::AgeForm m_form = crypto::AgeForm::None;
    std::optional<crypto::AgeHeader> m_header;
    std::int64_t m_size = 0;
    QDateTime m_changed;
};

} // namespace strongroom::transfer
