// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Confirmation.h"
#include "cli/SafeStop.h"
#include "cli/Table.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/Conflict.h"
#include "cli/tozny/FieldInput.h"
#include "cli/tozny/TozCommands.h"
#include "cli/tozny/TozRecordText.h"

#include <QFileInfo>

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::FileUpload;
using tozstore::RecordRow;

// Under this name of plain, as other programs of the service do; it is in the clear.
constexpr const char *nameInPlain = "name";

ProgressSink progressOf(Output &output)
{
    return [&output, last = std::int64_t{-1}](const Progress &progress) mutable {
        // Each hundredth is enough for a person, and a terminal is slow.
        const std::int64_t step = progress.total > 0 ? progress.done * 100 / progress.total : progress.done >> 20;
        if (step == last) {
            return;
        }
        last = step;
        output.progress(progress.total > 0 ? Cli::tr("%1 of %2 MB, %3 %").arg(progress.done >> 20).arg(progress.total >> 20).arg(step) : Cli::tr("%1 MB").arg(step));
    };
}

void declareUpload(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    declarePlainOption(parser);
    addValue(parser, "name", Cli::tr("name"), Cli::tr("The name to store, in the clear, under plain (the file's own)."));
    addFlag(parser, "without-name", Cli::tr("Store no name."));
}

void declarePut(QCommandLineParser &parser)
{
    declareUpload(parser);
    addValue(parser, "type", Cli::tr("type"), Cli::tr("The record type of the file; who may read it is decided by type."));
}

FileUpload uploadOf(const Invocation &invocation, const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        throw ClientError(Sentence::tr("there is no file %1").arg(path.toStdString())).about("file");
    }
    if (invocation.isSet("name") && invocation.isSet("without-name")) {
        throw ClientError(Sentence::tr("--name and --without-name are both given")).advise(Sentence::tr("Leave one out.")).about("name");
    }
    FileUpload upload;
    upload.path = fromQString(path);
    upload.plain = plainOf(invocation);
    if (!invocation.isSet("without-name")) {
        const std::string name = invocation.isSet("name") ? invocation.value("name") : fromQString(file.fileName());
        if (!upload.plain.emplace(nameInPlain, name).second && invocation.isSet("name")) {
            throw ClientError(Sentence::tr("--name and --plain name=... are both given")).advise(Sentence::tr("Leave one out.")).about("name");
        }
    }
    return upload;
}

void tellStored(Output &output, const RecordRow &row, const char *status, const QString &message)
{
    const tozstore::RecordMeta &meta = row.meta();
    if (output.json()) {
        output.document(dumpJson(OrderedJson{{"record_id", meta.recordId}, {"version", meta.version}, {"type", meta.type},
                                             {"size", meta.fileMeta ? OrderedJson(meta.fileMeta->size) : OrderedJson()}, {"status", status}}));
    }
    output.message(message.arg(toQString(meta.recordId)));
}

ExitCode put(Invocation &invocation)
{
    FileUpload upload = uploadOf(invocation, invocation.arguments.at(0));
    upload.type = invocation.value("type");
    if (upload.type.empty()) {
        throw ClientError(Sentence::tr("the file has no type")).advise(Sentence::tr("Add --type TYPE.")).about("type");
    }
    tozstore::checkNewType(upload.type);
    const auto store = openChosenClient(invocation);
    const SafeStop stop;   // the encrypted copy beside the file is taken away first
    const RecordRow row = store->putFile(upload, progressOf(invocation.output), invocation.cancellation);
    tellStored(invocation.output, row, "written", Cli::tr("Stored: %1"));
    return ExitCode::Done;
}

void declareReplace(QCommandLineParser &parser)
{
    declareUpload(parser);
    addValue(parser, "version", Cli::tr("id"), Cli::tr("Only if the record still has this version (the one it has now)."));
}

void requireFile(const RecordRow &row)
{
    if (!row.isFile()) {
        throw ClientError(Sentence::tr("record %1 is not a file").arg(row.meta().recordId))
            .advise(Sentence::tr("Use strongroom-cli tozny records."))
            .about("record");
    }
}

ExitCode replace(Invocation &invocation)
{
    const std::string id = requireId(invocation.argument(0), "record");
    FileUpload upload = uploadOf(invocation, invocation.arguments.at(1));
    const auto store = openChosenClient(invocation);
    const RecordRow now = store->fileInfo(id, invocation.cancellation);
    requireFile(now);
    upload.type = now.meta().type;
    const std::string version = invocation.isSet("version") ? requireId(invocation.value("version"), "version") : now.meta().version;
    const SafeStop stop;
    try {
        const RecordRow row = store->replaceFile(id, version, upload, progressOf(invocation.output), invocation.cancellation);
        tellStored(invocation.output, row, "replaced", Cli::tr("Replaced: %1"));
    } catch (const tozstore::RecordConflict &conflict) {
        return tellConflict(invocation.output, id, conflict);
    }
    return ExitCode::Done;
}

void declareGet(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "out", Cli::tr("file"), Cli::tr("Write to this file (the stored name, in the current folder)."));
    addFlag(parser, "force", Cli::tr("Replace a file that is there."));
}

// The name comes from whoever stored the file: its last part only, and nothing that is hidden or special.
std::string safeName(const RecordRow &row)
{
    const auto stored = row.meta().plain.find(nameInPlain);
    const std::string name = stored != row.meta().plain.end() ? stored->second : std::string();   // file_meta has the service's own, a random one
    std::string last = printable(name.substr(name.find_last_of("/\\:") + 1));
    last.erase(0, last.find_first_not_of(". "));
    return last.empty() ? "file-" + row.meta().recordId : last;
}

ExitCode get(Invocation &invocation)
{
    const std::string id = requireId(invocation.argument(0), "record");
    const auto store = openChosenClient(invocation);
    std::string path = invocation.value("out");
    if (path.empty()) {
        const RecordRow row = store->fileInfo(id, invocation.cancellation);
        requireFile(row);
        path = safeName(row);
    }
    if (!invocation.isSet("force") && QFileInfo::exists(toQString(path))) {
        throw ClientError(Sentence::tr("the file %1 is there already").arg(path))
            .advise(Sentence::tr("Name another one with --out, or add --force."))
            .about("out");
    }
    const SafeStop stop;
    store->fetchFile(id, path, progressOf(invocation.output), invocation.cancellation);
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"record_id", id}, {"path", path}, {"size", QFileInfo(toQString(path)).size()}}));
    }
    invocation.output.message(Cli::tr("Saved: %1").arg(toQString(path)));
    return ExitCode::Done;
}

void declareList(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "type", Cli::tr("type"), Cli::tr("Only files of this type; may be given several times. Quicker than all types."));
    addFlag(parser, "all-writers", Cli::tr("Also what others share with this client."));
}

// The service cannot search for files alone: all records of the types are looked at.
ExitCode list(Invocation &invocation)
{
    tozstore::Search search;
    search.limit = tozstore::mostSearchResults;
    search.allWriters = invocation.isSet("all-writers");
    if (invocation.isSet("type")) {
        search.match.emplace_back();
        search.match.back().types = invocation.values("type");
    }
    const auto store = openChosenClient(invocation);
    const auto cursor = store->searchAll(search);
    Output &output = invocation.output;
    std::vector<RecordRow> files;
    std::int64_t looked = 0;
    while (!cursor->atEnd()) {
        for (RecordRow &row : cursor->next(invocation.cancellation)) {
            ++looked;
            if (row.isFile()) {
                files.push_back(std::move(row));
            }
        }
        output.progress(Cli::tr("%1 of %2").arg(looked).arg(cursor->total()));
    }
    output.progress({});
    printRows(output, files);
    output.message(Cli::tr("%n file(s).", nullptr, static_cast<int>(files.size())));
    for (const std::string &moment : cursor->unreachable()) {
        output.message(Cli::tr("More than 10,000 records were written at %1, and no search can tell them apart: some are missing here.").arg(QString::fromStdString(moment)));
    }
    return cursor->unreachable().empty() ? ExitCode::Done : ExitCode::Service;
}

void declareRemove(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    declareYes(parser);
    addValue(parser, "version", Cli::tr("id"), Cli::tr("Only if the record still has this version."));
}

ExitCode remove(Invocation &invocation)
{
    const std::string id = requireId(invocation.argument(0), "record");
    const auto store = openChosenClient(invocation);
    const RecordRow now = store->fileInfo(id, invocation.cancellation);
    requireFile(now);
    confirmDeleting(invocation, Cli::tr("Delete the file %1, %2? This cannot be undone.").arg(toQString(safeName(now)), toQString(id)));
    try {
        store->remove(id, invocation.isSet("version") ? requireId(invocation.value("version"), "version") : now.meta().version, invocation.cancellation);
    } catch (const tozstore::RecordConflict &conflict) {
        return tellConflict(invocation.output, id, conflict);
    }
    invocation.output.message(Cli::tr("Deleted: %1").arg(toQString(id)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozFileCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("files put"), QStringLiteral("FILE"), Cli::tr("Encrypt and store a file."), 1, 1, declarePut, put},
            {group, QStringLiteral("files get"), QStringLiteral("ID"), Cli::tr("Fetch and open a file."), 1, 1, declareGet, get},
            {group, QStringLiteral("files replace"), QStringLiteral("ID FILE"), Cli::tr("Give a stored file another content."), 2, 2, declareReplace, replace},
            {group, QStringLiteral("files list"), {}, Cli::tr("List the stored files."), 0, 0, declareList, list},
            {group, QStringLiteral("files delete"), QStringLiteral("ID"), Cli::tr("Delete a stored file."), 1, 1, declareRemove, remove}};
}

} // namespace strongroom::cli
