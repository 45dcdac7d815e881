// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/TransferTypes.h"

#include "incountry/Members.h"
#include "transfer/ColumnNames.h"

#include <algorithm>

namespace strongroom::transfer {

using incountry::DateMember;

const std::vector<std::string> &transferColumns()
{
    static const std::vector<std::string> columns = [] {
        std::vector<std::string> names{std::string(column::country)};
        for (const auto member : incountry::allTextMembers) {
            names.emplace_back(nameOf(member));
        }
        for (const auto member : incountry::allRangeMembers) {
            names.emplace_back(nameOf(member));
        }
        names.insert(names.end(), {std::string(column::body), std::string(column::precommitBody)});
        for (const auto member : incountry::allDateMembers) {
            names.emplace_back(nameOf(member));
        }
        for (const std::string_view name : {column::version, column::isEncrypted, column::attachments, column::unknownMembers, column::carried, column::rawData, column::error}) {
            names.emplace_back(name);
        }
        return names;
    }();
    return columns;
}

bool isTransferColumn(const std::string &name) { return std::ranges::find(transferColumns(), name) != transferColumns().end(); }

const std::vector<std::string> &importTargets()
{
    static const std::vector<std::string> targets = [] {
        std::vector<std::string> names;
        for (const std::string &name : transferColumns()) {
            const auto date = incountry::dateMember(name);
            const bool written = name == column::country || name == column::body || name == column::precommitBody || incountry::textMember(name)
                || incountry::rangeMember(name) || date == DateMember::ExpiresAt;
            if (written) {
                names.push_back(name);
            }
        }
        return names;
    }();
    return targets;
}

std::string fileSuffix(FileFormat format, Protection protection)
{
    return std::string(format == FileFormat::Csv ? ".csv" : ".jsonl") + (protection == Protection::Encrypted ? ".age" : "");
}

} // namespace strongroom::transfer
