// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/Conflict.h"

#include "cli/Command.h"
#include "cli/tozny/TozRecordText.h"

namespace strongroom::cli {

ExitCode tellConflict(Output &output, const std::string &recordId, const tozstore::RecordConflict &conflict)
{
    const auto &newer = conflict.newer();
    if (output.json()) {
        SensitiveText json("{\"conflict\":");
        json.append(newer ? rowJson(*newer).view() : std::string_view("null"));
        json.append("}");
        output.document(json.view());
    }
    output.error(conflict);
    const QString id = QString::fromStdString(recordId);
    if (!newer) {
        output.message(Cli::tr("Conflict: record %1 is gone by now, or not for this client any more. Nothing was changed.").arg(id));
        return exitCodeOf(conflict);
    }
    const auto &modified = newer->meta().lastModified;
    output.message(Cli::tr("Conflict: record %1 was changed meanwhile. Its version is now %2, of %3. Nothing was changed.")
                       .arg(id, QString::fromStdString(newer->meta().version), QString::fromStdString(modified ? modified->text : std::string())));
    output.message(Cli::tr("Look at it with records get, and repeat what you did on that version."));
    return exitCodeOf(conflict);
}

} // namespace strongroom::cli
