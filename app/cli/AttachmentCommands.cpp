// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/Confirmation.h"
#include "cli/ConnectionChoice.h"
#include "cli/RecordText.h"

#include <QFileInfo>

#include <variant>

namespace strongroom::cli {

namespace {

using incountry::AttachmentMeta;

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountryOption(parser);
}

void show(Output &output, const AttachmentMeta &attachment, const QString &message)
{
    if (output.json()) {
        output.document(attachmentJson(attachment));
    }
    output.message(message);
}

void declareAttach(QCommandLineParser &parser)
{
    declare(parser);
    addValue(parser, "name", Cli::tr("name"), Cli::tr("The attachment's file name (the file's own)."));
    addValue(parser, "mime-type", Cli::tr("type"), Cli::tr("The attachment's type, for example image/png."));
    addFlag(parser, "replace", Cli::tr("Replace the attachment of the same name."));
}

ExitCode attach(Invocation &invocation)
{
    incountry::AttachmentUpload upload;
    upload.path = invocation.argument(1);
    if (invocation.isSet("name")) {
        upload.fileName = invocation.value("name");
    }
    if (invocation.isSet("mime-type")) {
        upload.mimeType = invocation.value("mime-type");
    }
    upload.mode = invocation.isSet("replace") ? incountry::AttachmentMode::Replace : incountry::AttachmentMode::Add;
    const Vault vault = openVault(invocation);
    invocation.output.message(Cli::tr("The content of attachments is not encrypted by the service's protocol."));
    const AttachmentMeta meta = vault.store->addAttachment(vault.country, invocation.argument(0), upload, {}, invocation.cancellation);
    show(invocation.output, meta, Cli::tr("Attached: %1, file id %2").arg(toQString(meta.fileName), toQString(meta.fileId)));
    return ExitCode::Done;
}

ExitCode list(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    const incountry::RecordRow row = vault.store->readRow(vault.country, invocation.argument(0), invocation.cancellation);
    const std::vector<AttachmentMeta> &attachments = std::holds_alternative<incountry::Record>(row) ? std::get<incountry::Record>(row).attachments
                                                                                                   : std::get<incountry::UnreadableRecord>(row).stored.attachments;
    if (invocation.output.json()) {
        for (const AttachmentMeta &attachment : attachments) {
            invocation.output.document(attachmentJson(attachment));
        }
    } else if (!attachments.empty()) {
        invocation.output.write(attachmentsText(attachments));
    }
    invocation.output.message(Cli::tr("%n attachment(s).", nullptr, static_cast<int>(attachments.size())));
    return ExitCode::Done;
}

void declareFetch(QCommandLineParser &parser)
{
    declare(parser);
    addValue(parser, "out", Cli::tr("file"), Cli::tr("Write to this file (the attachment's own name, in the current folder)."));
    addFlag(parser, "force", Cli::tr("Replace a file that is there."));
}

// The name comes from whoever attached the file: its last part only, and nothing that is hidden or special.
std::string safeName(const std::string &name, const std::string &fileId)
{
    std::string last = printable(name.substr(name.find_last_of("/\\:") + 1));
    last.erase(0, last.find_first_not_of(". "));
    return last.empty() ? "attachment-" + printable(fileId) : last;
}

ExitCode fetch(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    const std::string key = invocation.argument(0);
    const std::string fileId = invocation.argument(1);
    std::string path = invocation.value("out");
    if (path.empty()) {
        path = safeName(vault.store->attachmentMeta(vault.country, key, fileId, invocation.cancellation).fileName, fileId);
    }
    if (!invocation.isSet("force") && QFileInfo::exists(toQString(path))) {
        throw ClientError(Sentence::tr("the file %1 is there already").arg(path))
            .advise(Sentence::tr("Name another one with --out, or add --force."))
            .about("out");
    }
    const std::string name = vault.store->fetchAttachment(vault.country, key, fileId, path, {}, invocation.cancellation);
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"file_id", fileId}, {"filename", name}, {"path", path}}));
    }
    invocation.output.message(Cli::tr("Saved: %1").arg(toQString(path)));
    return ExitCode::Done;
}

void declareDetach(QCommandLineParser &parser)
{
    declare(parser);
    declareYes(parser);
}

ExitCode detach(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    confirmDeleting(invocation, Cli::tr("Delete attachment %1 of \"%2\"? This cannot be undone.").arg(invocation.arguments.at(1), invocation.arguments.at(0)));
    vault.store->removeAttachment(vault.country, invocation.argument(0), invocation.argument(1), invocation.cancellation);
    invocation.output.message(Cli::tr("Deleted: %1").arg(invocation.arguments.at(1)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> attachmentCommands()
{
    const QString group = QStringLiteral("records");
    return {{group, QStringLiteral("attach"), QStringLiteral("KEY FILE"), Cli::tr("Attach a file to a record."), 2, 2, declareAttach, attach},
            {group, QStringLiteral("attachments"), QStringLiteral("KEY"), Cli::tr("List a record's attachments."), 1, 1, declare, list},
            {group, QStringLiteral("fetch-attachment"), QStringLiteral("KEY FILE_ID"), Cli::tr("Download an attachment."), 2, 2, declareFetch, fetch},
            {group, QStringLiteral("detach"), QStringLiteral("KEY FILE_ID"), Cli::tr("Delete an attachment."), 2, 2, declareDetach, detach}};
}

} // namespace strongroom::cli
