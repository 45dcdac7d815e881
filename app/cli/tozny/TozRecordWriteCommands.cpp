// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/Conflict.h"
#include "cli/tozny/FieldInput.h"
#include "cli/tozny/TozCommands.h"

namespace strongroom::cli {

namespace {

using tozstore::PlainTexts;
using tozstore::Record;
using tozstore::RecordRow;

void tellWritten(Output &output, const RecordRow &row, const char *status, const QString &message)
{
    const tozstore::RecordMeta &meta = row.meta();
    if (output.json()) {
        output.document(dumpJson(OrderedJson{{"record_id", meta.recordId}, {"version", meta.version}, {"type", meta.type}, {"status", status}}));
    }
    output.message(message.arg(QString::fromStdString(meta.recordId)));
}

void declarePut(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "type", Cli::tr("type"), Cli::tr("The record's type; who may read it is decided by type."));
    declarePlainOption(parser);
    declareDataOption(parser);
}

ExitCode put(Invocation &invocation)
{
    PlainTexts plain = plainOf(invocation);
    const InputDocument document = documentOf(invocation);
    const std::string type = invocation.isSet("type") ? invocation.value("type") : document.type;
    if (type.empty()) {
        throw ClientError(Sentence::tr("the record has no type")).advise(Sentence::tr("Add --type TYPE.")).about("type");
    }
    tozstore::checkNewType(type);
    if (document.plain) {
        plain.insert(document.plain->begin(), document.plain->end());   // what the command line says goes first
    }
    const auto store = openChosenClient(invocation);
    tellWritten(invocation.output, store->write(type, document.data, plain, invocation.cancellation), "written", Cli::tr("Written: %1"));
    return ExitCode::Done;
}

void declareUpdate(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    declareDataOption(parser);
    addFlag(parser, "keep-data", Cli::tr("Leave the fields as they are, and change plain only."));
    declarePlainOption(parser);
    addValue(parser, "remove-plain", Cli::tr("name"), Cli::tr("Take this name out of plain; may be given several times."));
    addValue(parser, "version", Cli::tr("id"), Cli::tr("Only if the record still has this version (the document's own, or the one it has now)."));
}

// The record as it shall be: what stands in the document, and what it leaves out as it is now.
Record changed(const Invocation &invocation, const RecordRow &now, std::optional<InputDocument> document)
{
    if (now.isFile()) {
        throw ClientError(Sentence::tr("the record is a file")).advise(Sentence::tr("Use strongroom-cli tozny files replace.")).about("record");
    }
    if (!now.record) {
        throw CryptoError(Sentence::tr("the record cannot be opened, so it cannot be changed: %1")
                              .arg(now.error ? now.error->sentence() : Sentence::tr("its fields did not come")));
    }
    Record record = *now.record;
    if (document) {
        if (!document->recordId.empty() && document->recordId != record.meta.recordId) {
            throw ClientError(Sentence::tr("the document is that of another record"))
                .advise(Sentence::tr("Its record_id is not the one on the command line."))
                .about("record_id");
        }
        if (!document->type.empty() && document->type != record.meta.type) {
            throw ClientError(Sentence::tr("a record's type cannot be changed")).advise(Sentence::tr("Write a new record of that type.")).about("type");
        }
        record.data = std::move(document->data);
        record.meta.plain = document->plain.value_or(record.meta.plain);
        record.meta.version = document->version.empty() ? record.meta.version : requireId(document->version, "version");
    }
    for (const std::string &name : invocation.values("remove-plain")) {
        if (record.meta.plain.erase(name) == 0) {
            throw ClientError(Sentence::tr("the record has no plain value named \"%1\"").arg(name)).about("remove-plain");
        }
    }
    for (const auto &[name, value] : plainOf(invocation)) {
        record.meta.plain[name] = value;
    }
    if (invocation.isSet("version")) {
        record.meta.version = requireId(invocation.value("version"), "version");
    }
    return record;
}

ExitCode update(Invocation &invocation)
{
    const std::string id = requireId(invocation.argument(0), "record");
    if (invocation.isSet("keep-data") && invocation.isSet("data-file")) {
        throw ClientError(Sentence::tr("--keep-data and --data-file are both given")).advise(Sentence::tr("Leave one out.")).about("keep-data");
    }
    (void)plainOf(invocation);   // refused before a document is waited for
    std::optional<InputDocument> document;
    if (!invocation.isSet("keep-data")) {
        document = documentOf(invocation);
    }
    const auto store = openChosenClient(invocation);
    const Record record = changed(invocation, store->read(id, invocation.cancellation), std::move(document));
    try {
        tellWritten(invocation.output, store->update(record, invocation.cancellation), "updated", Cli::tr("Updated: %1"));
    } catch (const tozstore::RecordConflict &conflict) {
        return tellConflict(invocation.output, id, conflict);
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozRecordWriteCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("records put"), {}, Cli::tr("Write a record; its secret fields come from standard input."), 0, 0, declarePut, put},
            {group, QStringLiteral("records update"), QStringLiteral("ID"), Cli::tr("Replace a record's fields, plain values, or both."), 1, 1, declareUpdate, update}};
}

} // namespace strongroom::cli
