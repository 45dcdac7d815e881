// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/RowWriter.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/JsonText.h"
#include "incountry/RecordJson.h"
#include "transfer/ColumnNames.h"
#include "transfer/Csv.h"

#include <algorithm>
#include <set>
#include <utility>

namespace strongroom::transfer {

using incountry::Country;
using incountry::Record;
using incountry::RecordRow;
using incountry::UnreadableRecord;

namespace {

// The member of a JSON object that toEditableJson() or toJson() made, as text; empty when there is none.
std::string_view memberText(const SensitiveText &json, std::string_view wanted)
{
    std::string_view found;
    if (const auto object = incountry::scanJson(json.view())) {
        object->forEachMember([&](std::string_view name, const incountry::JsonText &value) {
            if (name == wanted) {
                found = value.text();
            }
        });
    }
    return found;
}

// What the record holds beyond its members, without the members: toEditableJson() of an emptied copy would lose which ones are hashed, so the
// values stay and the bodies go.
SensitiveText carriedJson(const Record &record)
{
    Record small;
    small.text = record.text;
    small.hashed = record.hashed;
    small.unknownMembers = record.unknownMembers;
    small.unknownMeta = record.unknownMeta;
    small.form = record.form;
    if (record.body && record.bodyIsJsonValue) {
        small.body.emplace(std::string_view("0"));
        small.bodyIsJsonValue = true;
    }
    const SensitiveText json = incountry::toEditableJson(small);
    return SensitiveText(memberText(json, column::carried));
}

void appendName(SensitiveText &out, std::string_view name, bool &first)
{
    out.append(first ? "" : ", ");
    first = false;
    incountry::appendJsonString(out, name);
    out.append(": ");
}

} // namespace

RowWriter::RowWriter(const ExportOptions &options) : m_format(options.format), m_mark(options.mark), m_everything(options.columns.empty())
{
    if (m_format == FileFormat::JsonArray) {
        throw ClientError(Sentence::tr("an export is JSON Lines or CSV")).about("format");
    }
    std::vector<std::string> names = options.columns;
    if (m_everything) {
        names = transferColumns();
        if (options.country == CountryColumn::Omit) {
            std::erase(names, std::string(column::country));
        }
    }
    std::set<std::string> seen;
    for (const std::string &name : names) {
        if (!seen.insert(name).second) {
            throw ClientError(Sentence::tr("the column %1 is given twice").arg(name)).about(name);
        }
        m_columns.push_back(columnOf(name));
    }
}

RowWriter::Column RowWriter::columnOf(const std::string &name)
{
    if (const auto member = incountry::textMember(name)) {
        return {name, Kind::Text, static_cast<std::size_t>(*member)};
    }
    if (const auto member = incountry::rangeMember(name)) {
        return {name, Kind::Range, static_cast<std::size_t>(*member)};
    }
    if (const auto member = incountry::dateMember(name)) {
        return {name, Kind::Date, static_cast<std::size_t>(*member)};
    }
    static const std::vector<std::pair<std::string_view, Kind>> others{
        {column::country, Kind::Country}, {column::body, Kind::Body}, {column::precommitBody, Kind::PrecommitBody}, {column::version, Kind::Version},
        {column::isEncrypted, Kind::IsEncrypted}, {column::attachments, Kind::Attachments}, {column::unknownMembers, Kind::UnknownMembers},
        {column::carried, Kind::Carried}, {column::rawData, Kind::RawData}, {column::error, Kind::Error},
    };
    const auto found = std::ranges::find(others, name, &std::pair<std::string_view, Kind>::first);
    if (found == others.end()) {
        throw ClientError(Sentence::tr("there is no column %1").arg(name))
            .advise(Sentence::tr("Columns are the members of a record, and country, unknown_members, strongroom, raw_data and error."))
            .about(name);
    }
    return {name, found->second, 0};
}

bool RowWriter::has(Kind kind) const { return std::ranges::any_of(m_columns, [&](const Column &column) { return column.kind == kind; }); }

void RowWriter::appendStart(SensitiveText &out) const
{
    if (m_format != FileFormat::Csv) {
        return;
    }
    if (m_mark == ByteOrderMark::Write) {
        out.append("\xEF\xBB\xBF");
    }
    bool first = true;
    for (const Column &column : m_columns) {
        out.append(std::exchange(first, false) ? "" : ",");
        out.append(column.name);
    }
    out.append(csvLineEnd);
}

bool RowWriter::append(SensitiveText &out, const Country &country, const RecordRow &row) const
{
    if (m_format != FileFormat::Csv) {
        appendLine(out, country, row);
        return true;
    }
    if (const auto *record = std::get_if<Record>(&row)) {
        appendCells(out, country, *record);
        return true;
    }
    if (!has(Kind::RawData) && !has(Kind::Error)) {
        return false;
    }
    appendCells(out, country, std::get<UnreadableRecord>(row));
    return true;
}

// ---- JSON Lines ----

Record RowWriter::projected(const Record &record) const
{
    Record chosen;
    for (const Column &column : m_columns) {
        switch (column.kind) {
        case Kind::Text:
            chosen.text[column.member] = record.text[column.member];
            chosen.hashed.set(column.member, record.hashed.test(column.member));
            break;
        case Kind::Range:
            chosen.range[column.member] = record.range[column.member];
            break;
        case Kind::Date:
            chosen.dates[column.member] = record.dates[column.member];
            break;
        case Kind::Body:
            chosen.body = record.body;
            chosen.bodyIsJsonValue = record.bodyIsJsonValue;
            break;
        case Kind::PrecommitBody:
            chosen.precommitBody = record.precommitBody;
            break;
        case Kind::Version:
            chosen.version = record.version;
            break;
        case Kind::IsEncrypted:
            chosen.isEncrypted = record.isEncrypted;
            break;
        case Kind::Attachments:
            chosen.attachments = record.attachments;
            break;
        case Kind::UnknownMembers:
            chosen.unknownMembers = record.unknownMembers;
            break;
        case Kind::Carried:
            chosen.unknownMeta = record.unknownMeta;
            chosen.form = record.form;
            break;
        case Kind::Country:
        case Kind::RawData:
        case Kind::Error:
            break;
        }
    }
    return chosen;
}

void RowWriter::appendLine(SensitiveText &out, const Country &country, const RecordRow &row) const
{
    SensitiveText json;
    std::string_view countryName = column::country;
    if (const auto *record = std::get_if<Record>(&row)) {
        if (m_everything) {
            json = incountry::toEditableJson(*record);
        } else {
            json = has(Kind::Carried) ? incountry::toEditableJson(projected(*record)) : incountry::toJson(projected(*record));
        }
        if (record->unknownMembers.contains(std::string(column::country))) {
            countryName = column::otherCountry;
        }
    } else {
        json = incountry::toJson(std::get<UnreadableRecord>(row));
    }
    std::string_view text = json.view();   // "{…}"
    if (has(Kind::Country)) {
        out.append("{\"");
        out.append(countryName);
        out.append("\": \"");
        out.append(country.code());
        out.append(text == "{}" ? "\"" : "\", ");
        text.remove_prefix(1);
    }
    out.append(text);
    out.append("\n");
}

// ---- CSV ----

std::optional<std::string_view> RowWriter::textOfColumn(const Record &record, const Column &column)
{
    switch (column.kind) {
    case Kind::Text:
        return record.text[column.member] ? std::optional<std::string_view>(*record.text[column.member]) : std::nullopt;
    case Kind::Body:
        return record.body ? std::optional(record.body->view()) : std::nullopt;
    case Kind::PrecommitBody:
        return record.precommitBody ? std::optional(record.precommitBody->view()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void RowWriter::appendCells(SensitiveText &out, const Country &country, const Record &record) const
{
    // Half of a character pair is no UTF-8: such a cell is a JSON string, and "strongroom" says so.
    const auto text = [&](std::string_view value) {
        if (!isValidUtf8(value)) {
            SensitiveText json;
            incountry::appendJsonString(json, value);
            appendCsvCell(out, json.view(), CellForm::Quoted);
        } else {
            appendCsvCell(out, value, value.empty() ? CellForm::Quoted : CellForm::AsNeeded);
        }
    };
    const auto carried = [&] {
        std::vector<std::string_view> escaped;
        for (const Column &column : m_columns) {
            const auto value = textOfColumn(record, column);
            if (value && !isValidUtf8(*value)) {
                escaped.push_back(column.name);
            }
        }
        const SensitiveText rest = carriedJson(record);
        if (rest.empty() && escaped.empty()) {
            return;
        }
        SensitiveText json;
        json.append(rest.empty() ? "{" : rest.view().substr(0, rest.size() - 1));
        if (!escaped.empty()) {
            bool first = rest.empty();
            appendName(json, column::escaped, first);
            json.append("[");
            bool firstName = true;
            for (const std::string_view name : escaped) {
                json.append(std::exchange(firstName, false) ? "" : ", ");
                incountry::appendJsonString(json, name);
            }
            json.append("]");
        }
        json.append("}");
        appendCsvCell(out, json.view(), CellForm::AsNeeded);
    };
    const auto unknownMembers = [&] {
        if (record.unknownMembers.empty()) {
            return;
        }
        SensitiveText json;
        json.append("{");
        bool first = true;
        for (const auto &[name, value] : record.unknownMembers) {
            appendName(json, name, first);
            json.append(value);
        }
        json.append("}");
        appendCsvCell(out, json.view(), CellForm::AsNeeded);
    };
    bool first = true;
    for (const Column &column : m_columns) {
        out.append(std::exchange(first, false) ? "" : ",");
        switch (column.kind) {
        case Kind::Country:
            out.append(country.code());
            break;
        case Kind::Text:
            if (const auto &value = record.text[column.member]) {
                text(*value);
            }
            break;
        case Kind::Range:
            if (const auto &value = record.range[column.member]) {
                out.append(std::to_string(*value));
            }
            break;
        case Kind::Date:
            if (const auto &value = record.dates[column.member]) {
                out.append(value->toIso8601());
            }
            break;
        case Kind::Body:
            if (record.body) {
                text(record.body->view());
            }
            break;
        case Kind::PrecommitBody:
            if (record.precommitBody) {
                text(record.precommitBody->view());
            }
            break;
        case Kind::Version:
            out.append(record.version ? std::to_string(*record.version) : std::string());
            break;
        case Kind::IsEncrypted:
            out.append(!record.isEncrypted ? "" : *record.isEncrypted ? "true" : "false");
            break;
        case Kind::Attachments:
            if (!record.attachments.empty()) {
                Record only;
                only.attachments = record.attachments;
                const SensitiveText json = incountry::toJson(only);
                appendCsvCell(out, memberText(json, column::attachments), CellForm::AsNeeded);
            }
            break;
        case Kind::UnknownMembers:
            unknownMembers();
            break;
        case Kind::Carried:
            carried();
            break;
        case Kind::RawData:
        case Kind::Error:
            break;
        }
    }
    out.append(csvLineEnd);
}

void RowWriter::appendCells(SensitiveText &out, const Country &country, const UnreadableRecord &record) const
{
    bool first = true;
    for (const Column &column : m_columns) {
        out.append(std::exchange(first, false) ? "" : ",");
        if (column.kind == Kind::Country) {
            out.append(country.code());
        } else if (column.kind == Kind::RawData) {
            const SensitiveText json = incountry::toJson(record);
            appendCsvCell(out, memberText(json, column::rawDataMember), CellForm::AsNeeded);
        } else if (column.kind == Kind::Error) {
            appendCsvCell(out, record.reason ? record.reason->what() : "it could not be opened", CellForm::AsNeeded);
        }
    }
    out.append(csvLineEnd);
}

} // namespace strongroom::transfer
