// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Confirmation.h"
#include "cli/ConnectionChoice.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/ClientPlace.h"
#include "cli/tozny/TozCommands.h"

#include <QDir>
#include <QFile>

namespace strongroom::cli {

namespace {

using tozstore::ClientConfiguration;

void declareImport(QCommandLineParser &parser)
{
    addValue(parser, "profile", Cli::tr("name"), Cli::tr("Import ~/.tozny/NAME/e3db.json, instead of naming a file."));
    ClientPlace::declareConnection(parser);
    declareCertificates(parser);
    addFlag(parser, "remove-file", Cli::tr("Delete the file once its keys are in the keychain, without asking."));
    addFlag(parser, "keep-file", Cli::tr("Leave the file where it is, without asking."));
}

QString sourceOf(const Invocation &invocation)
{
    if (invocation.isSet("profile") != invocation.arguments.isEmpty()) {
        throw ClientError(invocation.isSet("profile") ? Sentence::tr("a file and --profile are both given") : Sentence::tr("no file is named"))
            .advise(Sentence::tr("Name an e3db.json, or a profile with --profile."))
            .about("profile");
    }
    return invocation.isSet("profile") ? tozstore::clientConfigurationPath(invocation.options.value(QStringLiteral("profile")), QDir::homePath()) : invocation.arguments.at(0);
}

// The keys are in two places now, and in one of them readable for every program of this user.
void removeSource(const Invocation &invocation, const QString &path)
{
    Output &output = invocation.output;
    bool remove = invocation.isSet("remove-file");
    if (!remove && !invocation.isSet("keep-file") && isTerminal(Stream::Input) && canAsk()) {
        const QString question = Cli::tr("The keys are in the keychain now. Delete %1? Programs that use this file will not find it any more. [y/N] ").arg(path);
        const std::string answer = askVisible(printable(fromQString(question)));
        remove = answer == "y" || answer == "Y" || answer == "yes";
    }
    if (!remove) {
        output.message(Cli::tr("%1 is still there, with the keys in it.").arg(path));
        return;
    }
    QFile file(path);
    if (!file.remove()) {
        throw StorageError(Sentence::tr("the client is saved, but %1 cannot be deleted: %2").arg(fromQString(path)).arg(file.errorString().toStdString()))
            .advise(Sentence::tr("Delete it yourself: the keys are in it."))
            .about(fromQString(path));
    }
    output.message(Cli::tr("Deleted: %1").arg(path));
}

ExitCode importConfig(Invocation &invocation)
{
    if (invocation.isSet("remove-file") && invocation.isSet("keep-file")) {
        throw ClientError(Sentence::tr("--remove-file and --keep-file are both given")).advise(Sentence::tr("Leave one out.")).about("remove-file");
    }
    const QString path = sourceOf(invocation);
    const ClientPlace place = ClientPlace::ofConnection(invocation.value("save-as"));
    const connections::ConfiguredConnection source = readConfigurationFile(invocation.output, path);
    const ClientConfiguration configuration = connections::tozConfigurationOf(source.connection, source.credentials);
    place.keep(configuration, certificatesOf(invocation));
    invocation.output.message(Cli::tr("Saved: %1").arg(place.text()));
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"client_id", configuration.clientId}, {"name", configuration.clientEmail}, {"api_url", configuration.apiUrl},
                                                        {"version", configuration.version()}, {"connection", place.connectionName()}}));
    }
    removeSource(invocation, path);
    return ExitCode::Done;
}

void declareExport(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "out", Cli::tr("file"), Cli::tr("The new file to write, readable for you alone."));
    addValue(parser, "to-profile", Cli::tr("name"), Cli::tr("Instead write ~/.tozny/NAME/e3db.json, where the service's SDKs look for it."));
    declareYes(parser);
}

ExitCode exportConfig(Invocation &invocation)
{
    if (invocation.isSet("out") == invocation.isSet("to-profile")) {
        throw ClientError(invocation.isSet("out") ? Sentence::tr("--out and --to-profile are both given") : Sentence::tr("no file is named"))
            .advise(Sentence::tr("Give one of --out PATH and --to-profile NAME."))
            .about("out");
    }
    const ClientPlace place = ClientPlace::ofFile(invocation.isSet("out") ? invocation.options.value(QStringLiteral("out"))
                                                                         : tozstore::clientConfigurationPath(invocation.options.value(QStringLiteral("to-profile")), QDir::homePath()));
    const connections::ConfiguredConnection source = chooseClient(invocation);
    const ClientConfiguration configuration = connections::tozConfigurationOf(source.connection, source.credentials);
    confirmByWord(invocation, Cli::tr("The private keys of client %1 will stand in %2: whoever gets the file is this client. Type export to go on: ").arg(toQString(configuration.clientId), place.path()),
                  "export", Sentence::tr("exporting private keys needs a confirmation, and there is no terminal to ask on"),
                  Sentence::tr("nothing was exported"));
    place.keep(configuration, {});
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"client_id", configuration.clientId}, {"config_file", fromQString(place.path())}}));
    }
    invocation.output.message(Cli::tr("Written: %1").arg(place.path()));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozConfigCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("import-config"), QStringLiteral("[FILE]"), Cli::tr("Move a client from its e3db.json into the keychain."), 0, 1, declareImport, importConfig},
            {group, QStringLiteral("export-config"), {}, Cli::tr("Write a client's e3db.json, private keys and all; asks first."), 0, 0, declareExport, exportConfig}};
}

} // namespace strongroom::cli
