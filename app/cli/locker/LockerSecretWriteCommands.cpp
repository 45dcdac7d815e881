// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerInput.h"
#include "cli/locker/LockerText.h"
#include "locker/Failure.h"

namespace strongroom::cli {

namespace {

using locker::SecretTarget;

SecretTarget targetOf(const Invocation &invocation) { return {invocation.argument(0), invocation.value("environment")}; }

void tellWritten(const Invocation &invocation, const LockerSession &session, const locker::Secret &secret, const QString &message)
{
    if (invocation.output.json()) {
        invocation.output.document(secretJson(*session.store, secret, Values::Hidden).view());
    }
    invocation.output.message(message.arg(toQString(targetText({secret.key, secret.isForAll() ? std::string() : secret.environmentName}))));
}

void declareCreate(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("For this environment. Without it the secret is for all environments."));
    declareValueOptions(parser);
    addValue(parser, "description", Cli::tr("text"), Cli::tr("A description; encrypted at the service."));
}

ExitCode create(Invocation &invocation)
{
    locker::NewSecret secret;
    secret.key = invocation.argument(0);
    secret.environment = invocation.value("environment");
    secret.description = invocation.value("description");
    secret.value = valueOf(invocation, Cli::tr("Value of %1: ").arg(toQString(secret.key)));
    const LockerSession session = openLockerToWrite(invocation);
    try {
        tellWritten(invocation, session, *session.store->createSecret(secret, invocation.cancellation), Cli::tr("Created: %1"));
    } catch (ServerError &error) {
        if (locker::failureOf(error).kind == locker::FailureKind::AlreadyExists) {
            error.withAdvice(Sentence::tr("There is a secret %1 already. To change it use strongroom-cli locker secrets modify.")
                                 .arg(targetSentence({secret.key, secret.environment})));
        }
        throw;
    }
    return ExitCode::Done;
}

void declareModify(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("The secret of this environment. Without it the one for all environments."));
    declareValueOptions(parser);
    addFlag(parser, "new-value", Cli::tr("Also a new value, from standard input or asked for, when something else is changed too."));
    addValue(parser, "rename", Cli::tr("key"), Cli::tr("Give it this key."));
    addValue(parser, "move-to", Cli::tr("environment"), Cli::tr("Make it one of this environment."));
    addFlag(parser, "move-to-all", Cli::tr("Make it one for all environments."));
    addValue(parser, "description", Cli::tr("text"), Cli::tr("Another description; an empty text takes it away."));
}

locker::SecretChange changeOf(const Invocation &invocation)
{
    locker::SecretChange change;
    if (invocation.isSet("move-to") && invocation.isSet("move-to-all")) {
        throw ClientError(Sentence::tr("--move-to and --move-to-all are both given")).advise(Sentence::tr("Leave one out.")).about("move-to");
    }
    if (invocation.isSet("move-to") && invocation.value("move-to").empty()) {
        throw ClientError(Sentence::tr("--move-to names no environment"))
            .advise(Sentence::tr("To make the secret one for all environments use --move-to-all."))
            .about("move-to");
    }
    if (invocation.isSet("rename") && invocation.value("rename").empty()) {
        throw ClientError(Sentence::tr("--rename names no key")).about("rename");
    }
    if (invocation.isSet("rename")) {
        change.key = invocation.value("rename");
    }
    if (invocation.isSet("move-to") || invocation.isSet("move-to-all")) {
        change.environment = invocation.value("move-to");
    }
    if (invocation.isSet("description")) {
        change.description = invocation.value("description");
    }
    // Renaming or moving alone leaves the value; without anything of the kind it is the value that is meant.
    const bool other = change.key || change.environment || change.description;
    if (!other || hasValueOption(invocation) || invocation.isSet("new-value")) {
        change.value = valueOf(invocation, Cli::tr("New value of %1: ").arg(toQString(invocation.argument(0))));
    }
    return change;
}

ExitCode modify(Invocation &invocation)
{
    const locker::SecretChange change = changeOf(invocation);
    const LockerSession session = openLockerToWrite(invocation);
    const locker::SecretPtr written = session.store->modifySecret(targetOf(invocation), change, nullptr, invocation.cancellation);
    tellWritten(invocation, session, *written, Cli::tr("Changed: %1"));
    return ExitCode::Done;
}

void declareRemove(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("The environment."));
}

ExitCode remove(Invocation &invocation)
{
    // The service has no such call for access keys, so there is nothing to send.
    throw ClientError(Sentence::tr("Locker deletes nothing for an access key: %1 stays").arg(targetSentence(targetOf(invocation))))
        .advise(Sentence::tr("Delete it in Locker's web application. Until then \"secrets modify\" with --empty takes its value away, and with "
                             "--rename its key."))
        .about("key");
}

} // namespace

std::vector<Command> lockerSecretWriteCommands()
{
    const QString group = QStringLiteral("locker");
    const QString key = QStringLiteral("KEY");
    return {{group, QStringLiteral("secrets create"), key, Cli::tr("Create a secret; its value comes from a prompt, a file or standard input, or is random."), 1, 1, declareCreate, create},
            {group, QStringLiteral("secrets modify"), key, Cli::tr("Change exactly this secret: value, key, environment, description."), 1, 1, declareModify, modify},
            {group, QStringLiteral("secrets delete"), key, Cli::tr("Says why an access key cannot delete, and what to do instead."), 1, 1, declareRemove, remove}};
}

} // namespace strongroom::cli
