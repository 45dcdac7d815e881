// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Confirmation.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerInput.h"
#include "cli/locker/LockerText.h"
#include "locker/Matrix.h"
#include "locker/SecretCode.h"

#include <algorithm>
#include <map>
#include <optional>

namespace strongroom::cli {

namespace {

using locker::Secret;
using locker::SecretPtr;
using locker::SecretTarget;
using locker::Snapshot;

void declareAsCode(QCommandLineParser &parser)
{
    addValue(parser, "as-code", Cli::tr("language"), Cli::tr("Print the question for curl, python, javascript or cli instead of asking it. The access key stays a variable."));
}

// The service is asked for the project alone: its number is in the hash of a key.
ExitCode printAsCode(Invocation &invocation, const std::string &key)
{
    static const std::map<std::string, std::string (*)(const locker::SecretQuery &)> languages{
        {"cli", locker::secretAsCommand}, {"curl", locker::secretAsCurl}, {"python", locker::secretAsPython}, {"javascript", locker::secretAsJavaScript}};
    const std::string name = invocation.value("as-code");
    const auto language = languages.find(name);
    if (language == languages.end()) {
        throw ClientError(Sentence::tr("there is no code for \"%1\"").arg(name)).advise(Sentence::tr("Use cli, curl, python or javascript.")).about("as-code");
    }
    const LockerSession session = openLocker(invocation);
    const locker::Project project = session.store->project(invocation.cancellation);
    invocation.output.write(language->second({key, invocation.value("environment"), invocation.value("connection"), project.apiBase, project.projectId}));
    return ExitCode::Done;
}

void declareList(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareFreshnessOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("Only this environment's own secrets; an empty name means those for all environments."));
    addFlag(parser, "effective", Cli::tr("What a program in the environment gets: its own secrets and, for other keys, those for all environments."));
    addFlag(parser, "show-values", Cli::tr("With the values. Asks first when they would be on a terminal."));
    declareAsCode(parser);
    declareYes(parser);
}

std::vector<SecretPtr> listed(const Invocation &invocation, const Snapshot &snapshot)
{
    const std::string environment = invocation.value("environment");
    std::vector<SecretPtr> secrets = snapshot.secrets;
    if (invocation.isSet("effective")) {
        locker::EffectiveSet set = locker::effectiveSet(snapshot, environment);
        secrets = std::move(set.secrets);
        secrets.insert(secrets.end(), set.troubled.begin(), set.troubled.end());
    } else if (invocation.isSet("environment")) {
        secrets = locker::ownSecrets(snapshot, environment);
    }
    sortForDisplay(secrets);
    return secrets;
}

ExitCode list(Invocation &invocation)
{
    if (invocation.isSet("effective") && !invocation.isSet("environment")) {
        throw ClientError(Sentence::tr("--effective needs an environment")).advise(Sentence::tr("Add --environment NAME.")).about("effective");
    }
    if (invocation.isSet("as-code")) {
        return printAsCode(invocation, {});
    }
    Output &output = invocation.output;
    const Values values = invocation.isSet("show-values") ? Values::Shown : Values::Hidden;
    if (values == Values::Shown && isTerminal(Stream::Output)) {
        confirm(invocation, Cli::tr("Everybody who sees this screen will see the values. Show them?"),
            Sentence::tr("showing values needs a confirmation, and there is no terminal to ask on"), Sentence::tr("nothing was shown"));
    }
    const LockerSession session = openLocker(invocation);
    const locker::SnapshotPtr snapshot = loadAll(invocation, session);
    requireEnvironment(*snapshot, invocation.value("environment"));
    const std::vector<SecretPtr> secrets = listed(invocation, *snapshot);
    const bool allOpen = printSecrets(output, *session.store, secrets, values);
    output.message(Cli::tr("%n secret(s).", nullptr, static_cast<int>(secrets.size())));
    tellAge(output, session, *snapshot);
    if (!allOpen) {
        const auto count = std::ranges::count_if(secrets, [](const SecretPtr &secret) { return secret->error != nullptr; });
        output.message(Cli::tr("%n secret(s) cannot be opened: damaged, or not sealed with this project's keys.", nullptr, static_cast<int>(count)));
    }
    return allOpen ? ExitCode::Done : ExitCode::Crypto;
}

void declareGet(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareFreshnessOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("The secret of this environment, or else the one for all environments. Without it only the latter."));
    addFlag(parser, "strict", Cli::tr("Only the environment's own secret, never the one for all instead."));
    addValue(parser, "default", Cli::tr("text"), Cli::tr("What to answer when there is no such secret. It is no answer to any other error."));
    addFlag(parser, "default-stdin", Cli::tr("The same from standard input."));
    declareAsCode(parser);
}

// Of several of one key in one place none is believed.
SecretPtr onlyOne(const std::vector<SecretPtr> &found, const SecretTarget &target)
{
    if (found.size() > 1) {
        throw ServerError(Sentence::tr("the service lists %1 secrets %2").arg(found.size()).arg(targetSentence(target)))
            .advise(Sentence::tr("Look at them in Locker's web application; one of them has to go."))
            .about("key");
    }
    return found.empty() ? nullptr : found.front();
}

SecretPtr ownSecret(const Snapshot &snapshot, const SecretTarget &target)
{
    std::vector<SecretPtr> own = locker::ownSecrets(snapshot, target.environment);
    std::erase_if(own, [&](const SecretPtr &secret) { return secret->key != target.key; });
    return onlyOne(own, target);
}

SecretPtr fromCopy(const Snapshot &snapshot, const SecretTarget &target, bool strict)
{
    SecretPtr secret = ownSecret(snapshot, target);
    if (!secret && !strict && !target.environment.empty()) {
        secret = ownSecret(snapshot, {target.key, {}});
    }
    return secret;
}

SecretPtr found(const Invocation &invocation, const LockerSession &session, const SecretTarget &target)
{
    const bool strict = invocation.isSet("strict");
    if (session.load == locker::Load::Cache) {
        return fromCopy(*loadAll(invocation, session), target, strict);
    }
    if (strict) {
        return session.store->retrieve(target, invocation.cancellation);
    }
    (void)loadAll(invocation, session);   // what get() answers from; it may say that there is a copy
    return session.store->get(target, invocation.cancellation);
}

// As it is; on a terminal a line of its own, and nothing in it that the terminal would obey.
void print(Output &output, const SensitiveText &value)
{
    if (!isTerminal(Stream::Output)) {
        output.write(value.view());
        output.flush();
        return;
    }
    std::string shown = printableLines(value.view());
    output.write(shown);
    output.write("\n");
    output.flush();
    if (shown != value.view()) {
        output.message(Cli::tr("The value holds control characters; they are shown as pictures. Send it to a file or a program to get it as it is."));
    }
    wipe(shown);
}

void printDefault(Output &output, const SecretTarget &target, const SensitiveText &value)
{
    if (!output.json()) {
        print(output, value);
        return;
    }
    SensitiveText json("{");
    appendTextMember(json, "key", target.key);
    json.append(",\"default\":true,");
    appendTextMember(json, "value", value.view());
    json.append("}");
    output.document(json.view());
}

std::optional<SensitiveText> defaultOf(const Invocation &invocation)
{
    if (invocation.isSet("default") && invocation.isSet("default-stdin")) {
        throw ClientError(Sentence::tr("--default and --default-stdin are both given")).advise(Sentence::tr("Leave one out.")).about("default");
    }
    if (invocation.isSet("default-stdin")) {
        return readInput("-", largestValue);
    }
    return invocation.isSet("default") ? std::optional(SensitiveText(invocation.value("default"))) : std::nullopt;
}

ExitCode get(Invocation &invocation)
{
    const SecretTarget target{invocation.argument(0), invocation.value("environment")};
    if (invocation.isSet("as-code")) {
        return printAsCode(invocation, target.key);
    }
    const std::optional<SensitiveText> otherwise = defaultOf(invocation);
    const LockerSession session = openLocker(invocation);
    Output &output = invocation.output;
    SecretPtr secret;
    try {
        secret = found(invocation, session, target);
    } catch (const ServerError &error) {
        if (error.request().status != 404 || !otherwise) {
            throw;
        }
    }
    if (!secret && otherwise) {
        printDefault(output, target, *otherwise);
        return ExitCode::Done;
    }
    if (!secret) {
        FailedRequest request;
        request.status = 404;
        const bool shared = target.environment.empty() || invocation.isSet("strict");
        throw ServerError((shared ? Sentence::tr("there is no secret %1")
                                  : Sentence::tr("there is no secret %1, and none for all environments"))
                              .arg(targetSentence(target)))
            .advise(target.environment.empty()
                    ? Sentence::tr("A secret of one environment is found with --environment NAME only. See strongroom-cli locker secrets list.")
                    : Sentence::tr("See strongroom-cli locker secrets list."))
            .during(request)
            .about("key");
    }
    const SensitiveText value = session.store->value(*secret);
    if (output.json()) {
        output.document(secretJson(*session.store, *secret, Values::Shown).view());
    } else {
        print(output, value);
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> lockerSecretCommands()
{
    const QString group = QStringLiteral("locker");
    return {{group, QStringLiteral("secrets list"), {}, Cli::tr("List secrets: keys, environments, descriptions, dates."), 0, 0, declareList, list},
            {group, QStringLiteral("secrets get"), QStringLiteral("KEY"), Cli::tr("Write a secret's value to standard output, exactly as it is."), 1, 1, declareGet, get}};
}

} // namespace strongroom::cli
