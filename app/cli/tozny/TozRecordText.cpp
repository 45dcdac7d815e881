// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/TozRecordText.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Table.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::FieldTexts;
using tozstore::PlainTexts;
using tozstore::RecordMeta;
using tozstore::RecordRow;
using tozstore::RecordSignatureState;

constexpr const char *bad = "\xE2\x9C\x97 ";
constexpr std::size_t longestCell = 240;   // bytes; more cells than any column shows

const char *nameOf(RecordSignatureState state)
{
    switch (state) {
    case RecordSignatureState::None:
        return "none";
    case RecordSignatureState::Good:
        return "good";
    case RecordSignatureState::Bad:
        return "bad";
    case RecordSignatureState::Unchecked:
        return "unchecked";
    }
    return "";
}

OrderedJson timeJson(const std::optional<tozstore::ServiceTime> &time) { return time && time->isSet() ? OrderedJson(time->text) : OrderedJson(); }

OrderedJson metaJson(const RecordMeta &meta)
{
    OrderedJson plain = OrderedJson::object();
    for (const auto &[name, value] : meta.plain) {
        plain[name] = value;
    }
    OrderedJson json{{"record_id", meta.recordId}, {"writer_id", meta.writerId}, {"user_id", meta.userId}, {"type", meta.type}, {"plain", plain},
                     {"created", timeJson(meta.created)}, {"last_modified", timeJson(meta.lastModified)}, {"version", meta.version}};
    if (meta.fileMeta) {
        // Its URL is for one short time and for the service's other clients of no use.
        json["file_meta"] = OrderedJson{{"checksum", meta.fileMeta->checksum}, {"compression", meta.fileMeta->compression}, {"size", meta.fileMeta->size}, {"file_name", meta.fileMeta->fileName}};
    }
    return json;
}

std::string timeText(const std::optional<tozstore::ServiceTime> &time) { return time && time->isSet() ? time->text : std::string(); }

std::string contentCell(const RecordRow &row)
{
    if (row.error) {
        return bad + fromQString(row.error->sentence().translated());
    }
    if (row.isFile()) {
        const tozstore::FileMeta &file = *row.meta().fileMeta;
        return "file, " + std::to_string(file.size) + " bytes";
    }
    std::string text = row.signature == RecordSignatureState::Bad ? bad + std::string("signature ") : std::string();
    if (row.record) {
        for (const auto &[name, value] : row.record->data) {
            if (text.size() > longestCell) {
                break;
            }
            text += (text.empty() ? "" : " ") + name + '=' + std::string(value.view().substr(0, longestCell));
        }
    }
    return text;
}

} // namespace

bool isBad(const RecordRow &row) { return row.error != nullptr || row.signature == RecordSignatureState::Bad; }

void appendFields(SensitiveText &json, const FieldTexts &fields)
{
    json.append("{");
    bool first = true;
    for (const auto &[name, value] : fields) {
        json.append(first ? "" : ",");
        first = false;
        json.append(dumpJson(Json(name)));
        json.append(":");
        Json text(value.view());
        std::string literal = dumpJson(text);
        json.append(literal);
        wipe(literal);
        wipe(text.get_ref<std::string &>());
    }
    json.append("}");
}

SensitiveText rowJson(const RecordRow &row)
{
    SensitiveText json;
    json.append("{\"meta\":");
    json.append(dumpJson(metaJson(row.meta())));
    json.append(",\"data\":");
    if (row.record && row.withData) {
        appendFields(json, row.record->data);
    } else {
        json.append("null");
    }
    json.append(std::string(",\"signature\":\"") + nameOf(row.signature) + '"');
    if (row.error) {
        OrderedJson stored = OrderedJson::object();
        for (const auto &[name, quad] : row.stored.data) {
            stored[name] = quad;
        }
        json.append(",\"error\":" + dumpJson(Json(row.error->what())) + ",\"stored_data\":" + dumpJson(stored));
    }
    json.append("}");
    return json;
}

std::string plainText(const PlainTexts &plain)
{
    std::string text;
    for (const auto &[name, value] : plain) {
        text += (text.empty() ? "" : " ") + name + '=' + value;
    }
    return text;
}

std::string rowsText(const std::vector<RecordRow> &rows)
{
    const bool content = std::ranges::any_of(rows, [](const RecordRow &row) { return row.withData || row.isFile() || isBad(row); });
    std::vector<Table::Column> columns{{"record_id"}, {"type", Table::Align::Left, 32}, {"writer_id"}, {"last_modified"}, {"plain", Table::Align::Left, 48}};
    if (content) {
        columns.push_back({"data", Table::Align::Left, 60});
    }
    Table table(std::move(columns));
    for (const RecordRow &row : rows) {
        const RecordMeta &meta = row.meta();
        std::vector<std::string> cells{meta.recordId, meta.type, meta.writerId, timeText(meta.lastModified), plainText(meta.plain)};
        if (content) {
            cells.push_back(contentCell(row));
        }
        table.addRow(cells);
    }
    return table.text();
}

std::string labelledText(const std::vector<std::pair<std::string, std::string>> &lines)
{
    std::size_t width = 0;
    for (const auto &[name, value] : lines) {
        width = std::max(width, displayWidth(printable(name)));
    }
    std::string text;
    for (const auto &[name, value] : lines) {
        const std::string shown = printable(name);
        text += shown + std::string(width + 2 - displayWidth(shown), ' ') + printable(value) + '\n';
    }
    return text;
}

std::string fieldsText(const FieldTexts &fields)
{
    std::string text;
    for (const auto &[name, value] : fields) {
        const bool lines = value.view().find('\n') != std::string_view::npos;
        text += printable(name) + (lines ? ":\n" : ": ") + printableLines(value.view()) + '\n';
    }
    return text;
}

std::string rowText(const RecordRow &row)
{
    const RecordMeta &meta = row.meta();
    std::vector<std::pair<std::string, std::string>> lines{{"record_id", meta.recordId}, {"type", meta.type}, {"writer_id", meta.writerId}};
    if (meta.userId != meta.writerId) {
        lines.emplace_back("user_id", meta.userId);
    }
    lines.emplace_back("version", meta.version);
    lines.emplace_back("created", timeText(meta.created));
    lines.emplace_back("last_modified", timeText(meta.lastModified));
    lines.emplace_back("signature", nameOf(row.signature));
    if (meta.fileMeta) {
        lines.emplace_back("file", std::to_string(meta.fileMeta->size) + " bytes encrypted, MD5 " + meta.fileMeta->checksum);
    }
    for (const auto &[name, value] : meta.plain) {
        lines.emplace_back("plain." + name, value);
    }
    std::string text = labelledText(lines);
    if (row.error) {
        text += '\n' + std::string(bad) + printable(fromQString(row.error->sentence().translated())) + '\n';
        for (const auto &[name, quad] : row.stored.data) {
            text += printable(name) + ": " + printable(quad) + '\n';
        }
    } else if (row.record && !row.record->data.empty()) {
        text += '\n' + fieldsText(row.record->data);
    }
    return text;
}

void printRows(Output &output, const std::vector<RecordRow> &rows)
{
    if (!output.json()) {
        if (!rows.empty()) {
            output.write(rowsText(rows));
            output.flush();
        }
        return;
    }
    for (const RecordRow &row : rows) {
        output.document(rowJson(row).view());
    }
}

ExitCode printRow(Output &output, const RecordRow &row)
{
    if (output.json()) {
        output.document(rowJson(row).view());
    } else {
        output.write(rowText(row));
        output.flush();
    }
    if (row.error) {
        output.message(Cli::tr("The record cannot be opened: %1").arg(row.error->sentence().translated()));
    } else if (row.signature == RecordSignatureState::Bad) {
        output.message(Cli::tr("The record's signature is bad: it was changed, or is not by the client it names."));
    }
    return isBad(row) ? ExitCode::Crypto : ExitCode::Done;
}

} // namespace strongroom::cli
