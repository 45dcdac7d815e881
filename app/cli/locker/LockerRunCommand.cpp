// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/locker/ChildProgram.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerText.h"
#include "cli/locker/VariableNames.h"
#include "locker/Matrix.h"

#include <climits>

namespace strongroom::cli {

namespace {

void declare(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareFreshnessOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("The environment whose secrets the command gets: its own and, for other keys, those for all environments. An empty name: only the latter."));
    declareNameOptions(parser);
    declareTroubleOption(parser);
    addFlag(parser, "keep-existing", Cli::tr("A variable that is set already stays as it is."));
    addFlag(parser, "keep-credentials", Cli::tr("Hand on the variables with the access key too."));
}

// The service's own names for it, and those that were used in their place.
std::set<std::string> withheldVariables(const Invocation &invocation, const LockerSession &session)
{
    if (invocation.isSet("keep-credentials")) {
        return {};
    }
    std::set<std::string> names{"LOCKER_ACCESS_KEY_ID", "LOCKER_SECRET_ACCESS_KEY", "LOCKER_ACCESS_KEY_SECRET"};
    names.insert(session.credentialVariables.begin(), session.credentialVariables.end());
    return names;
}

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names) {
        list.append(toQString(name));
    }
    return list.join(QStringLiteral(", "));
}

ExitCode cannotStart(Output &output, const std::string &command, const FoundProgram &program)
{
    const bool missing = program.state == FoundProgram::State::NotFound;
    output.error(ClientError((missing ? Sentence::tr("there is no program %1") : Sentence::tr("%1 cannot be executed")).arg(command))
                     .advise(missing ? Sentence::tr("Check the name, and PATH.") : Sentence::tr("Name a program, or make the file executable.")));
    return missing ? ExitCode::CommandNotFound : ExitCode::CommandNotExecutable;
}

ChildEnvironment environmentFor(Invocation &invocation, const LockerSession &session)
{
    const std::string environment = invocation.value("environment");
    const locker::SnapshotPtr snapshot = loadAll(invocation, session);
    requireEnvironment(*snapshot, environment);
    const locker::EffectiveSet set = locker::effectiveSet(*snapshot, environment);
    const NamedVariables named = asProcessVariables(openedVariables(invocation, *session.store, set.secrets, set.troubled), badNamesOf(invocation));
    ChildEnvironment child = childEnvironment(ownEnvironment(), named.variables, withheldVariables(invocation, session),
                                              invocation.isSet("keep-existing") ? ExistingVariables::Keep : ExistingVariables::Replace, systemNameCase);
    invocation.count(activity::ActivityUnit::None, std::int64_t(named.variables.size()));
    Output &output = invocation.output;
    tell(output, named);
    if (!child.replaced.empty()) {
        output.message(Cli::tr("Replaced for the command: %1").arg(joined(child.replaced)));
    }
    if (!child.kept.empty()) {
        output.message(Cli::tr("Set already and left as they are: %1").arg(joined(child.kept)));
    }
    return child;
}

// Qt has U+FFFD in the place of bytes that are not UTF-8, and the command would get other arguments than were typed.
std::vector<std::string> commandOf(const Invocation &invocation)
{
    std::vector<std::string> arguments;
    for (const QString &argument : invocation.arguments) {
        if (argument.contains(QChar(QChar::ReplacementCharacter))) {
            throw ClientError(Sentence::tr("an argument of the command is not UTF-8 text: %1").arg(fromQString(argument)))
                .advise(Sentence::tr("Put the command into a script, and run that."))
                .about("command");
        }
        arguments.push_back(fromQString(argument));
    }
    return arguments;
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.isSet("environment")) {
        throw ClientError(Sentence::tr("no environment is named"))
            .advise(Sentence::tr("Add --environment NAME (see strongroom-cli locker environments list), with an empty name for the secrets of all "
                                 "environments."))
            .about("environment");
    }
    (void)badNamesOf(invocation);
    const std::vector<std::string> arguments = commandOf(invocation);
    // Nothing is asked for a command that cannot be started anyway.
    const FoundProgram program = findProgram(arguments.front());
    if (program.state != FoundProgram::State::Found) {
        return cannotStart(invocation.output, arguments.front(), program);
    }
    ChildEnvironment environment;
    {
        const LockerSession session = openLocker(invocation);
        environment = environmentFor(invocation, session);
        session.store->lock();
    }
    invocation.cancellation.throwIfCancelled();
    invocation.becomesAnother();
    return static_cast<ExitCode>(becomeProgram(program.path, arguments, environment));
}

} // namespace

Command lockerRunCommand()
{
    return {QStringLiteral("locker"), QStringLiteral("run"), Cli::tr("-- COMMAND [ARGUMENT...]"),
            Cli::tr("Run a command with the secrets of an environment as its variables; no value goes to disk or into arguments."), 1, INT_MAX, declare, run};
}

} // namespace strongroom::cli
