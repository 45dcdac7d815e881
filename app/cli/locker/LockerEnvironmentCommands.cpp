// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Table.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerText.h"
#include "cli/tozny/TozRecordText.h"
#include "locker/Matrix.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using locker::Environment;
using locker::EnvironmentPtr;

void declareRead(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareFreshnessOptions(parser);
}

ExitCode list(Invocation &invocation)
{
    const LockerSession session = openLocker(invocation);
    const locker::SnapshotPtr snapshot = loadAll(invocation, session);
    std::vector<EnvironmentPtr> environments = snapshot->environments;
    std::ranges::sort(environments, {}, [](const EnvironmentPtr &environment) { return std::string_view(environment->name); });
    Output &output = invocation.output;
    Table table({{"name", Table::Align::Left, 40}, {"secrets", Table::Align::Right}, {"changed"}, {"url", Table::Align::Left, 48}, {"description", Table::Align::Left, 48}});
    int bad = 0;
    for (const EnvironmentPtr &environment : environments) {
        bad += environment->error ? 1 : 0;
        if (output.json()) {
            output.document(environmentJson(*environment));
            continue;
        }
        const auto own = std::ranges::count_if(snapshot->secrets, [&](const locker::SecretPtr &secret) { return secret->sealed->environmentId == environment->sealed->id; });
        table.addRow({environment->name.empty() ? environment->sealed->id : environment->name, std::to_string(own), localTimeText(environment->sealed->revised), environment->externalUrl,
                      environment->error ? "\xE2\x9C\x97 " + fromQString(environment->error->sentence().translated()) : environment->description});
    }
    if (!output.json() && !table.empty()) {
        output.write(table.text());
        output.flush();
    }
    output.message(Cli::tr("%n environment(s).", nullptr, static_cast<int>(environments.size())));
    tellAge(output, session, *snapshot);
    return bad > 0 ? ExitCode::Crypto : ExitCode::Done;
}

ExitCode get(Invocation &invocation)
{
    const LockerSession session = openLocker(invocation);
    const EnvironmentPtr environment = environmentNamed(*loadAll(invocation, session), invocation.argument(0));
    Output &output = invocation.output;
    if (output.json()) {
        output.document(environmentJson(*environment));
    } else {
        output.write(labelledText({{"name", environment->name},
                                   {"url", environment->externalUrl},
                                   {"description", environment->description},
                                   {"id", environment->sealed->id},
                                   {"created", localTimeText(environment->sealed->created)},
                                   {"changed", localTimeText(environment->sealed->revised)}}));
        output.flush();
    }
    if (environment->error) {
        output.error(*environment->error);
        return exitCodeOf(*environment->error);
    }
    return ExitCode::Done;
}

void tellWritten(Output &output, const Environment &environment, const QString &message)
{
    if (output.json()) {
        output.document(environmentJson(environment));
    }
    output.message(message.arg(toQString(environment.name)));
}

void declareCreate(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    addValue(parser, "url", Cli::tr("url"), Cli::tr("The address of what runs there."));
    addValue(parser, "description", Cli::tr("text"), Cli::tr("A description; encrypted at the service, as name and address are."));
}

ExitCode create(Invocation &invocation)
{
    const LockerSession session = openLockerToWrite(invocation);
    const locker::NewEnvironment environment{invocation.argument(0), invocation.value("url"), invocation.value("description")};
    tellWritten(invocation.output, *session.store->createEnvironment(environment, invocation.cancellation), Cli::tr("Created: %1"));
    return ExitCode::Done;
}

void declareModify(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    addValue(parser, "rename", Cli::tr("name"), Cli::tr("Give it this name; its secrets follow."));
    addValue(parser, "url", Cli::tr("url"), Cli::tr("Another address; an empty text takes it away."));
    addValue(parser, "description", Cli::tr("text"), Cli::tr("Another description; an empty text takes it away."));
}

ExitCode modify(Invocation &invocation)
{
    locker::EnvironmentChange change;
    for (const auto &[option, member] : {std::pair("rename", &change.name), std::pair("url", &change.externalUrl), std::pair("description", &change.description)}) {
        if (invocation.isSet(option)) {
            *member = invocation.value(option);
        }
    }
    if (!change.name && !change.externalUrl && !change.description) {
        throw ClientError(Sentence::tr("nothing is said to change")).advise(Sentence::tr("Add --rename, --url or --description.")).about("rename");
    }
    if (change.name && change.name->empty()) {
        throw ClientError(Sentence::tr("--rename names no environment")).about("rename");
    }
    const LockerSession session = openLockerToWrite(invocation);
    tellWritten(invocation.output, *session.store->modifyEnvironment(invocation.argument(0), change, invocation.cancellation), Cli::tr("Changed: %1"));
    return ExitCode::Done;
}

ExitCode remove(Invocation &invocation)
{
    throw ClientError(Sentence::tr("Locker deletes nothing for an access key: the environment %1 stays").arg(invocation.argument(0)))
        .advise(Sentence::tr("Delete it in Locker's web application."))
        .about("name");
}

} // namespace

std::vector<Command> lockerEnvironmentCommands()
{
    const QString group = QStringLiteral("locker");
    const QString name = QStringLiteral("NAME");
    return {{group, QStringLiteral("environments list"), {}, Cli::tr("List environments."), 0, 0, declareRead, list},
            {group, QStringLiteral("environments get"), name, Cli::tr("Show an environment."), 1, 1, declareRead, get},
            {group, QStringLiteral("environments create"), name, Cli::tr("Create an environment."), 1, 1, declareCreate, create},
            {group, QStringLiteral("environments modify"), name, Cli::tr("Change an environment: name, address, description."), 1, 1, declareModify, modify},
            {group, QStringLiteral("environments delete"), name, Cli::tr("Says why an access key cannot delete, and what to do instead."), 1, 1, declareLockerOptions, remove}};
}

} // namespace strongroom::cli
