// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/RecordText.h"

#include "base/Json.h"
#include "base/Text.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using incountry::Record;
using incountry::RecordRow;
using incountry::TextMember;
using incountry::UnreadableRecord;

constexpr std::size_t bodyCells = 60;
constexpr std::size_t hashCells = 12;

std::string textOf(const Record &record, TextMember member)
{
    const std::optional<std::string> &value = record.value(member);
    if (!value) {
        return {};
    }
    // A hash stands for a value that is not known: its beginning is enough to tell it from others.
    return record.isHashed(member) ? "#" + value->substr(0, hashCells) : *value;
}

std::string reasonOf(const UnreadableRecord &record) { return record.reason ? fromQString(record.reason->sentence().translated()) : std::string(); }

} // namespace

std::string pageText(const std::vector<RecordRow> &rows)
{
    std::vector<TextMember> texts{TextMember::RecordKey};
    std::vector<incountry::RangeMember> ranges;
    for (const TextMember member : incountry::allTextMembers) {
        const auto has = [&](const RecordRow &row) { return std::holds_alternative<Record>(row) && std::get<Record>(row).value(member); };
        if (member != TextMember::RecordKey && std::ranges::any_of(rows, has)) {
            texts.push_back(member);
        }
    }
    for (const incountry::RangeMember member : incountry::allRangeMembers) {
        const auto has = [&](const RecordRow &row) { return std::holds_alternative<Record>(row) && std::get<Record>(row).value(member); };
        if (std::ranges::any_of(rows, has)) {
            ranges.push_back(member);
        }
    }
    std::vector<Table::Column> columns;
    for (const TextMember member : texts) {
        columns.push_back({std::string(nameOf(member)), Table::Align::Left, 32});
    }
    for (const incountry::RangeMember member : ranges) {
        columns.push_back({std::string(nameOf(member)), Table::Align::Right, 20});
    }
    columns.push_back({"version", Table::Align::Right, 12});
    columns.push_back({"body", Table::Align::Left, bodyCells});

    Table table(std::move(columns));
    for (const RecordRow &row : rows) {
        std::vector<std::string> cells;
        if (const Record *const record = std::get_if<Record>(&row)) {
            for (const TextMember member : texts) {
                cells.push_back(textOf(*record, member));
            }
            for (const incountry::RangeMember member : ranges) {
                const auto &value = record->value(member);
                cells.push_back(value ? std::to_string(*value) : std::string());
            }
            cells.push_back(record->version ? std::to_string(*record->version) : std::string());
            cells.emplace_back(record->body ? record->body->view().substr(0, std::size_t{bodyCells} * 4) : std::string_view());
        } else {
            const auto &unreadable = std::get<UnreadableRecord>(row);
            cells.assign(texts.size() + ranges.size(), std::string());
            cells.front() = "#" + unreadable.stored.value(TextMember::RecordKey).value_or("").substr(0, hashCells);
            cells.push_back(unreadable.stored.version ? std::to_string(*unreadable.stored.version) : std::string());
            cells.push_back("\xE2\x9C\x97 " + reasonOf(unreadable));
        }
        table.addRow(cells);
    }
    return table.text();
}

std::string recordText(const Record &record)
{
    std::vector<std::pair<std::string, std::string>> lines;
    for (const TextMember member : incountry::allTextMembers) {
        if (const auto &value = record.value(member)) {
            lines.emplace_back(nameOf(member), record.isHashed(member) ? *value + "  (hash; the value is not known)" : *value);
        }
    }
    for (const incountry::RangeMember member : incountry::allRangeMembers) {
        if (const auto &value = record.value(member)) {
            lines.emplace_back(nameOf(member), std::to_string(*value));
        }
    }
    for (const incountry::DateMember member : incountry::allDateMembers) {
        if (const auto &value = record.value(member)) {
            lines.emplace_back(nameOf(member), value->toIso8601());
        }
    }
    if (record.version) {
        lines.emplace_back("version", std::to_string(*record.version));
    }
    for (const auto &[name, json] : record.unknownMembers) {
        lines.emplace_back(name, json);
    }
    if (!record.attachments.empty()) {
        lines.emplace_back("attachments", std::to_string(record.attachments.size()));
    }
    if (record.precommitBody) {
        lines.emplace_back("precommit_body", record.precommitBody->view());
    }
    std::size_t width = 0;
    for (const auto &[name, value] : lines) {
        width = std::max(width, displayWidth(printable(name)));
    }
    std::string text;
    for (const auto &[name, value] : lines) {
        const std::string shown = printable(name);
        text += shown + std::string(width + 2 - displayWidth(shown), ' ') + printable(value) + '\n';
    }
    if (record.body) {
        text += '\n' + printableLines(record.body->view()) + '\n';
    }
    return text;
}

std::string unreadableText(const UnreadableRecord &record)
{
    return "\xE2\x9C\x97 " + printable(reasonOf(record)) + "\n\n" + printableLines(record.rawJson) + '\n';
}

std::string attachmentsText(const std::vector<incountry::AttachmentMeta> &attachments)
{
    Table table({{"file_id"}, {"filename"}, {"mime_type"}, {"size", Table::Align::Right}, {"updated_at"}});
    for (const incountry::AttachmentMeta &attachment : attachments) {
        table.addRow({attachment.fileId, attachment.fileName, attachment.mimeType, std::to_string(attachment.size), attachment.updatedAt.toIso8601()});
    }
    return table.text();
}

std::string attachmentJson(const incountry::AttachmentMeta &attachment)
{
    return dumpJson(OrderedJson{{"file_id", attachment.fileId},
                                {"filename", attachment.fileName},
                                {"mime_type", attachment.mimeType},
                                {"size", attachment.size},
                                {"hash", attachment.hash},
                                {"download_link", attachment.downloadLink},
                                {"created_at", attachment.createdAt.toIso8601()},
                                {"updated_at", attachment.updatedAt.toIso8601()}});
}

} // namespace strongroom::cli
