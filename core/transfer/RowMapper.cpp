// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/RowMapper.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/RecordChecks.h"
#include "incountry/RecordJson.h"
#include "transfer/ColumnNames.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace strongroom::transfer {

using incountry::JsonText;
using incountry::scanJson;

namespace {

using Names = std::set<std::string, std::less<>>;

// The problem's %1 is the member.
[[noreturn]] void refuse(std::string_view member, const Sentence &problem)
{
    throw ClientError(problem.arg(std::string(member))).about(std::string(member));
}

[[noreturn]] void couldNotBeOpened()
{
    throw ClientError(Sentence::tr("this record could not be opened when it was exported; the file keeps it as it was stored"))
        .advise(Sentence::tr("It is still where it was. Add its key, export it again, and import that."));
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

bool isNumber(std::string_view member) { return incountry::rangeMember(member).has_value() || member == column::version; }

// One JSON object, member by member.
class ObjectText {
public:
    explicit ObjectText(SensitiveText &out) : m_out(out) { m_out.append("{"); }
    void end() { m_out.append("}"); }
    void json(std::string_view name, std::string_view value)
    {
        this->name(name);
        m_out.append(value);
    }
    void text(std::string_view name, std::string_view value)
    {
        this->name(name);
        incountry::appendJsonString(m_out, value);
    }

private:
    void name(std::string_view name)
    {
        m_out.append(std::exchange(m_first, false) ? "" : ",");
        incountry::appendJsonString(m_out, name);
        m_out.append(":");
    }
    SensitiveText &m_out;
    bool m_first = true;
};

// "007" and "+5" are numbers to people, not to JSON.
std::string numberJson(std::string_view member, std::string_view cell)
{
    std::string_view digits = trimmed(cell);
    if (digits.starts_with('+')) {
        digits.remove_prefix(1);
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty()) {
        refuse(member, Sentence::tr("%1 is not a whole number of 64 bits"));
    }
    return std::to_string(value);
}

std::string flagJson(std::string_view member, std::string_view cell)
{
    const std::string flag = toLowerAscii(trimmed(cell));
    if (flag != "true" && flag != "false") {
        refuse(member, Sentence::tr("%1 is neither true nor false"));
    }
    return flag;
}

// Of the row's JSON, so that it does not grow by doubling: every step would be copied and wiped.
std::size_t roomFor(const RawRow &row)
{
    constexpr std::size_t name = 24;   // of a member, with its quotes
    return row.bytes() + row.bytes() / 8 + (row.cells.size() + 4) * name;
}

// What the column "strongroom" of a CSV says about the other cells.
struct Carried {
    SensitiveText json;   // without "escaped"; empty when there is nothing left
    Names escaped;
    bool jsonBody = false;
};

Carried readCarried(std::string_view cell)
{
    Carried carried;
    if (cell.empty()) {
        return carried;
    }
    const std::optional<JsonText> object = scanJson(cell);
    if (!object || !object->isObject()) {
        refuse(column::carried, Sentence::tr("%1 is not a JSON object"));
    }
    ObjectText rest(carried.json);
    object->forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == column::escaped) {
            if (!value.isArray()) {
                refuse(column::carried, Sentence::tr("%1 is not understood: escaped is not a list"));
            }
            value.forEachItem([&](const JsonText &item) {
                if (item.isString()) {
                    carried.escaped.insert(item.string());
                }
            });
            return;
        }
        carried.jsonBody = carried.jsonBody || (name == "json_body" && value.boolean() == true);
        rest.json(name, value.text());
    });
    rest.end();
    return carried;
}

} // namespace

std::set<std::string, std::less<>> namesAddedByService(const JsonText &object)
{
    Names names;
    object.forEachMember([&](std::string_view name, const JsonText &carried) {
        if (name != column::carried || !carried.isObject()) {
            return;
        }
        carried.forEachMember([&](std::string_view part, const JsonText &value) {
            if (part == "unknown" && value.isArray()) {
                value.forEachItem([&](const JsonText &item) {
                    if (item.isString()) {
                        names.insert(item.string());
                    }
                });
            }
        });
    });
    return names;
}

std::string memberLike(const std::string &column)
{
    std::string name = toLowerAscii(column);
    std::ranges::replace_if(name, [](char c) { return c == ' ' || c == '-' || c == '.'; }, '_');
    if (isTransferColumn(name)) {
        return name;
    }
    std::erase(name, '_');   // recordKey
    for (const std::string &known : transferColumns()) {
        std::string plain = known;
        std::erase(plain, '_');
        if (plain == name) {
            return known;
        }
    }
    return {};
}

RowMapper::RowMapper(const FileShape &shape, const ColumnMapping &mapping, incountry::SearchKeyStorage searchKeys)
    : m_format(shape.format), m_mapping(mapping), m_searchKeys(searchKeys)
{
    checkTargets();
    for (const auto &[member, text] : mapping.constants) {
        if (member == column::country) {
            m_constantCountry = incountry::Country(text).code();
            continue;
        }
        SensitiveText quoted;
        incountry::appendJsonString(quoted, text);
        m_constants.push_back({member, isNumber(member) ? numberJson(member, text) : std::string(quoted.view())});
    }
    if (m_format != FileFormat::Csv) {
        return;
    }
    std::map<std::string, std::string> taken;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const std::string &name = shape.columns[i];
        const std::string *const target = targetOf(name);
        std::string member = target != nullptr ? *target : name == column::failure ? std::string() : name;
        if (!member.empty() && !isTransferColumn(member)) {
            throw ClientError(Sentence::tr("the column %1 is not a member of a record").arg(name))
                .advise(Sentence::tr("Say which member it is, or that it is ignored."))
                .about(name);
        }
        if (!member.empty() && !taken.emplace(member, name).second) {
            throw ClientError(Sentence::tr("two columns are for %1: %2 and %3").arg(member).arg(taken.at(member)).arg(name))
                .advise(Sentence::tr("Ignore one of them."))
                .about(member);
        }
        if (member == column::carried) {
            m_carried = i;
        }
        m_targets.push_back(std::move(member));
    }
}

void RowMapper::checkTargets() const
{
    Names targets;
    for (const auto &[name, member] : m_mapping.targets) {
        if (!member.empty() && !isTransferColumn(member)) {
            throw ClientError(Sentence::tr("%1 is not a member of a record").arg(member))
                .advise(Sentence::tr("The column %1 can go to a member such as record_key, body or key1.").arg(name))
                .about(member);
        }
        if (!member.empty() && !targets.insert(member).second) {
            throw ClientError(Sentence::tr("two columns are for %1").arg(member)).advise(Sentence::tr("Ignore one of them.")).about(member);
        }
    }
    for (const auto &[member, text] : m_mapping.constants) {
        if (std::ranges::find(importTargets(), member) == importTargets().end()) {
            throw ClientError(Sentence::tr("%1 cannot be given to every row").arg(member))
                .advise(Sentence::tr("Only members that are written can: keys, range keys, bodies, expires_at and country."))
                .about(member);
        }
    }
}

const std::string *RowMapper::targetOf(std::string_view column) const
{
    const auto found = m_mapping.targets.find(std::string(column));
    return found == m_mapping.targets.end() ? nullptr : &found->second;
}

RowMapper::Composed RowMapper::fromJson(const RawRow &row) const
{
    const std::optional<JsonText> object = scanJson(row.text);
    if (!object || !object->isObject()) {
        throw ClientError(object ? Sentence::tr("this is not a JSON object") : Sentence::tr("this is not readable JSON"))
            .advise(Sentence::tr("A record looks like {\"record_key\": \"name\", \"body\": \"text\"}."))
            .about("record");
    }
    const Names unknown = namesAddedByService(*object);
    bool hasOtherCountry = false;
    bool hasRecordKey = false;
    bool hasRawData = false;
    bool asItIs = m_constants.empty();
    object->forEachMember([&](std::string_view name, const JsonText &) {
        asItIs = asItIs && name != column::country && name != column::otherCountry && name != column::failure && targetOf(name) == nullptr;
        hasOtherCountry = hasOtherCountry || name == column::otherCountry;
        hasRecordKey = hasRecordKey || name == "record_key";
        hasRawData = hasRawData || name == column::rawDataMember;
    });
    if (hasRawData && !hasRecordKey) {
        couldNotBeOpened();
    }
    const std::string_view countryName = hasOtherCountry ? column::otherCountry : column::country;
    Composed composed;
    if (asItIs) {
        composed.text = row.text;
        return composed;
    }
    Names given;
    composed.json.reserve(roomFor(row));
    ObjectText out(composed.json);
    object->forEachMember([&](std::string_view name, const JsonText &value) {
        const std::string *const target = unknown.contains(name) ? nullptr : targetOf(name);
        const std::string_view member = target != nullptr ? std::string_view(*target) : name;
        if (member.empty() || name == column::failure) {
            return;
        }
        if (target != nullptr ? member == column::country : name == countryName && !unknown.contains(name)) {
            if (!value.isNull()) {
                if (!value.isString()) {
                    refuse(column::country, Sentence::tr("%1 is not text"));
                }
                composed.country = value.string();
            }
            return;
        }
        if (!value.isNull()) {
            given.emplace(member);
        }
        out.json(member, value.text());
    });
    for (const Constant &constant : m_constants) {
        if (!given.contains(constant.member)) {
            out.json(constant.member, constant.json);
        }
    }
    out.end();
    return composed;
}

RowMapper::Composed RowMapper::fromCells(const RawRow &row) const
{
    if (row.cells.size() != m_targets.size()) {
        throw ClientError(Sentence::tr("the row has %1 cells, the header has %2").arg(row.cells.size()).arg(m_targets.size()))
            .advise(Sentence::tr("A separator or a quote is missing or too many in this row."));
    }
    const auto absent = [&](const CsvCell &cell) { return cell.text.empty() && (!cell.quoted || m_mapping.emptyCells == EmptyCells::Absent); };
    const Carried carried = m_carried ? readCarried(row.cells[*m_carried].text) : Carried();
    Composed composed;
    Names given;
    composed.json.reserve(roomFor(row));
    ObjectText out(composed.json);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string &member = m_targets[i];
        const CsvCell &cell = row.cells[i];
        if (member.empty() || member == column::carried || absent(cell)) {
            continue;
        }
        const bool isText = incountry::textMember(member) || member == column::body || member == column::precommitBody;
        if (!isText && trimmed(cell.text).empty()) {
            continue;   // a number, date or object in quotes that is empty is none either
        }
        given.insert(member);
        if (member == column::country) {
            composed.country = std::string(trimmed(cell.text));
        } else if (member == column::rawData || member == column::error) {
            couldNotBeOpened();
        } else if (isNumber(member)) {
            out.json(member, numberJson(member, cell.text));
        } else if (member == column::isEncrypted) {
            out.json(member, flagJson(member, cell.text));
        } else if (member == column::attachments || carried.escaped.contains(member)) {
            const std::optional<JsonText> value = scanJson(cell.text);
            if (!value || (isText && !value->isString())) {
                refuse(member, isText ? Sentence::tr("%1 is marked as a JSON string, but is not one") : Sentence::tr("%1 is not JSON"));
            }
            out.json(member, value->text());
        } else if (member == column::unknownMembers) {
            const std::optional<JsonText> object = scanJson(cell.text);
            if (!object || !object->isObject()) {
                refuse(member, Sentence::tr("%1 is not a JSON object"));
            }
            object->forEachMember([&](std::string_view name, const JsonText &value) { out.json(name, value.text()); });
        } else if (member == column::body && carried.jsonBody) {
            const std::optional<JsonText> value = scanJson(cell.text);
            if (value && !value->isString()) {
                out.json(member, value->text());
            } else {
                out.text(member, cell.text);
            }
        } else {
            out.text(member, isText ? cell.text : trimmed(cell.text));
        }
    }
    if (!carried.json.empty()) {
        out.json(column::carried, carried.json.view());
    }
    for (const Constant &constant : m_constants) {
        if (!given.contains(constant.member)) {
            out.json(constant.member, constant.json);
        }
    }
    out.end();
    return composed;
}

MappedRow RowMapper::map(const RawRow &row) const
{
    const Composed composed = m_format == FileFormat::Csv ? fromCells(row) : fromJson(row);
    std::optional<incountry::Country> country = m_mapping.country;
    if (composed.country) {
        country.emplace(*composed.country);
    } else if (m_constantCountry) {
        country.emplace(*m_constantCountry);
    }
    if (!country) {
        throw ClientError(Sentence::tr("the row has no country"))
            .advise(Sentence::tr("Choose the country for rows that name none."))
            .about(std::string(column::country));
    }
    incountry::Record record = incountry::recordFromJson(composed.text.empty() ? composed.json.view() : composed.text);
    incountry::checkWritable(record, m_searchKeys);
    return {std::move(*country), std::move(record)};
}

} // namespace strongroom::transfer
