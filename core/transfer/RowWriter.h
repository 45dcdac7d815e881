// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows as text of a file, in the forms TransferTypes.h tells. Internal to core/transfer.

#include "base/SecretBytes.h"
#include "incountry/Country.h"
#include "incountry/Record.h"
#include "transfer/ExportTypes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::transfer {

class RowWriter {
public:
    // ClientError: a column nobody knows, one given twice.
    explicit RowWriter(const ExportOptions &options);

    void appendStart(SensitiveText &out) const;   // the CSV header
    // False when the row has nowhere to go: one that cannot be opened, and neither raw_data nor error is among the columns of a CSV.
    [[nodiscard]] bool append(SensitiveText &out, const incountry::Country &country, const incountry::RecordRow &row) const;

private:
    enum class Kind { Country, Text, Range, Date, Body, PrecommitBody, Version, IsEncrypted, Attachments, UnknownMembers, Carried, RawData, Error };
    struct Column {
        std::string name;
        Kind kind = Kind::Text;
        std::size_t member = 0;   // of its kind
    };
    [[nodiscard]] static std::optional<std::string_view> textOfColumn(const incountry::Record &record, const Column &column);
    [[nodiscard]] static Column columnOf(const std::string &name);
    [[nodiscard]] bool has(Kind kind) const;
    void appendLine(SensitiveText &out, const incountry::Country &country, const incountry::RecordRow &row) const;
    void appendCells(SensitiveText &out, const incountry::Country &country, const incountry::Record &record) const;
    void appendCells(SensitiveText &out, const incountry::Country &country, const incountry::UnreadableRecord &record) const;
    [[nodiscard]] incountry::Record projected(const incountry::Record &record) const;

    FileFormat m_format;
    ByteOrderMark m_mark;
    bool m_everything;                // no columns were chosen
    std::vector<Column> m_columns;
};

} // namespace strongroom::transfer
