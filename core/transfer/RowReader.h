// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of a file, as they stand there. Errors thrown here are of the file, not of a row: nothing behind them can be trusted. Internal to
// core/transfer.

#include "transfer/Csv.h"
#include "transfer/ImportTypes.h"
#include "transfer/TextInput.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::transfer {

struct RawRow {
    std::int64_t line = 0;         // where it begins, from 1
    std::string_view text;         // JSON: the text of the record
    std::vector<CsvCell> cells;    // CSV; all views are valid until the next row
    [[nodiscard]] std::size_t bytes() const;
};

class RowReader {
public:
    virtual ~RowReader() = default;
    // False at the end. ClientError naming the line.
    [[nodiscard]] virtual bool next(RawRow &row) = 0;
};

// By the first character that is not blank: [ is a list, { are lines, anything else is CSV. ClientError for a file without any.
[[nodiscard]] FileFormat formatOf(std::string_view start);
// A CSV's first row is read here and becomes shape.columns; ClientError when it has an empty or a repeated name. `shape` has format and
// separator.
[[nodiscard]] std::unique_ptr<RowReader> makeRowReader(TextInput &input, FileShape &shape);

} // namespace strongroom::transfer
