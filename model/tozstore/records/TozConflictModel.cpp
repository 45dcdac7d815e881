// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozConflictModel.h"

#include "base/JsonFormat.h"
#include "base/Text.h"

#include <optional>
#include <set>
#include <string_view>

namespace strongroom::model {

using namespace tozstore;

namespace {

constexpr std::string_view dataPrefix = "data.";
constexpr std::string_view plainPrefix = "plain.";
constexpr std::size_t prettyLimit = std::size_t{1} << 20;   // bytes; larger JSON is shown as it is

std::optional<std::string_view> valueOf(const Record &record, const std::string &member)
{
    if (member.starts_with(dataPrefix)) {
        const auto found = record.data.find(member.substr(dataPrefix.size()));
        return found == record.data.end() ? std::nullopt : std::optional(found->second.view());
    }
    const auto found = record.meta.plain.find(member.substr(plainPrefix.size()));
    return found == record.meta.plain.end() ? std::nullopt : std::optional(std::string_view(found->second));
}

ShownValue shown(const std::optional<std::string_view> &value)
{
    ShownValue shown;
    shown.isPresent = value.has_value();
    if (!value) {
        return shown;
    }
    shown.text = toQString(*value);
    const QStringView trimmed = QStringView(shown.text).trimmed();
    if (value->size() <= prettyLimit && (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))) {
        if (std::optional<QString> pretty = prettyJson(shown.text)) {
            shown.text = std::move(*pretty);
            shown.isJson = true;
        }
    }
    return shown;
}

} // namespace

TozConflictModel::TozConflictModel(Record base, Record theirs, Record mine, QObject *parent) : ConflictLines(parent), m_theirs(std::move(theirs)), m_mine(std::move(mine))
{
    std::set<std::string> members;
    for (const Record *record : {&std::as_const(base), &std::as_const(m_theirs), &std::as_const(m_mine)}) {
        for (const auto &[name, value] : record->data) {
            members.insert(std::string(dataPrefix) + name);
        }
        for (const auto &[name, value] : record->meta.plain) {
            members.insert(std::string(plainPrefix) + name);
        }
    }
    std::vector<Line> all;
    for (const std::string &member : members) {
        const auto was = valueOf(base, member);
        const auto is = valueOf(m_theirs, member);
        const auto wanted = valueOf(m_mine, member);
        Line line{member, ChangedBy::Nobody, std::nullopt, shown(was), shown(is), shown(wanted)};
        if (was == is && was != wanted) {
            line.changedBy = ChangedBy::Mine;
            line.side = Side::Mine;
        } else if (was != is && was == wanted) {
            line.changedBy = ChangedBy::Theirs;
            line.side = Side::Theirs;
        } else if (was != is) {
            line.changedBy = is == wanted ? ChangedBy::BothAlike : ChangedBy::Both;
        }
        all.push_back(std::move(line));
    }
    setLines(std::move(all));
}

Record TozConflictModel::result() const
{
    Record result = m_theirs;
    for (const Line &line : lines()) {
        if (line.side != Side::Mine) {
            continue;
        }
        const auto wanted = valueOf(m_mine, line.member);
        if (line.member.starts_with(dataPrefix)) {
            const std::string name = line.member.substr(dataPrefix.size());
            if (wanted) {
                result.data.insert_or_assign(name, SensitiveText(*wanted));
            } else {
                result.data.erase(name);
            }
        } else {
            const std::string name = line.member.substr(plainPrefix.size());
            if (wanted) {
                result.meta.plain[name] = std::string(*wanted);
            } else {
                result.meta.plain.erase(name);
            }
        }
    }
    return result;
}

} // namespace strongroom::model
