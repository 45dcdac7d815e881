// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a row of a file to a record that can be written. The row becomes the JSON that incountry/RecordJson.h reads: one set of rules and words
// for both formats. Internal to core/transfer.

#include "incountry/Country.h"
#include "incountry/JsonText.h"
#include "incountry/Record.h"
#include "incountry/StorageConfiguration.h"
#include "transfer/ImportTypes.h"
#include "transfer/RowReader.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::transfer {

struct MappedRow {
    incountry::Country country;
    incountry::Record record;
};

class RowMapper {
public:
    // ClientError: two columns for one member, a target that is no member, a CSV column that is neither a member nor mapped, a constant that does
    // not fit.
    RowMapper(const FileShape &shape, const ColumnMapping &mapping, incountry::SearchKeyStorage searchKeys);

    // ClientError naming the member.
    [[nodiscard]] MappedRow map(const RawRow &row) const;

private:
    struct Constant {
        std::string member;
        std::string json;
    };
    struct Composed {
        SensitiveText json;
        std::string_view text;   // the row's own, where nothing of it changes
        std::optional<std::string> country;
    };
    void checkTargets() const;
    [[nodiscard]] Composed fromJson(const RawRow &row) const;
    [[nodiscard]] Composed fromCells(const RawRow &row) const;
    [[nodiscard]] const std::string *targetOf(std::string_view column) const;   // null: its own name

    const FileFormat m_format;
    const ColumnMapping m_mapping;
    const incountry::SearchKeyStorage m_searchKeys;
    std::vector<std::string> m_targets;      // of the CSV's columns; "" is ignored
    std::optional<std::size_t> m_carried;    // the CSV's column "strongroom"
    std::vector<Constant> m_constants;
    std::optional<std::string> m_constantCountry;
};

// The members of a record's JSON that the service added, as its "strongroom" member lists them.
[[nodiscard]] std::set<std::string, std::less<>> namesAddedByService(const incountry::JsonText &object);

// The member whose name this column has, letters, blanks and dashes aside ("Record Key"); "" when there is none.
[[nodiscard]] std::string memberLike(const std::string &column);

} // namespace strongroom::transfer
