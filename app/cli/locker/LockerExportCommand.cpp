// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ByteStream.h"
#include "base/Json.h"
#include "base/Text.h"
#include "cli/SecretInput.h"
#include "cli/Terminal.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerImportText.h"
#include "cli/locker/LockerText.h"
#include "cli/locker/VariableNames.h"
#include "crypto/Age.h"
#include "locker/Matrix.h"
#include "variables/VariablesFile.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace strongroom::cli {

namespace {

using variables::Format;
using variables::Variable;

constexpr const char *plainWord = "plain";

void declare(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareFreshnessOptions(parser);
    declareEnvironmentOption(parser, Cli::tr("This environment's own secrets. Without it those for all environments."));
    addFlag(parser, "all", Cli::tr("Every secret of the project; the formats env and json name the environments."));
    addFlag(parser, "effective", Cli::tr("What a program in the environment gets: its own secrets and, for other keys, those for all environments."));
    addValue(parser, "format", Cli::tr("name"), Cli::tr("%1 (the file's name decides, else env).").arg(toQString(formatNames())));
    addValue(parser, "output", Cli::tr("file"), Cli::tr("Where to; - or without it standard output. The file appears when it is complete, readable for you alone."));
    addFlag(parser, "replace", Cli::tr("Replace the file when it exists."));
    declareNameOptions(parser);
    declareTroubleOption(parser);
    addValue(parser, "k8s-name", Cli::tr("name"), Cli::tr("The name of the Kubernetes Secret (secrets)."));
    addValue(parser, "k8s-namespace", Cli::tr("name"), Cli::tr("Its namespace."));
    declarePassphraseOptions(parser);
    addFlag(parser, "plain", Cli::tr("Do not encrypt. Asks for the word plain on a terminal."));
    addFlag(parser, "yes-write-plaintext", Cli::tr("Do not ask with --plain."));
}

// Plain only on purpose: a typed word, or an option that says what it does.
void confirmPlain(const Invocation &invocation)
{
    if (invocation.isSet("yes-write-plaintext")) {
        return;
    }
    if (!canAsk() || !isTerminal(Stream::Error)) {
        throw ClientError(Sentence::tr("--plain needs a confirmation, and there is no terminal to ask on"))
            .advise(Sentence::tr("Add --yes-write-plaintext, or leave --plain out and give a passphrase."))
            .about("plain");
    }
    const std::string answer = askVisible(Cli::tr("The values will be readable by everybody who gets the file. Type %1 to go on: ").arg(QString::fromLatin1(plainWord)).toStdString());
    if (answer != plainWord) {
        throw CancelledError(Sentence::tr("nothing was exported"));
    }
}

Format formatOf(const Invocation &invocation, const std::string &path)
{
    if (invocation.isSet("format")) {
        return formatOption(invocation.value("format"));
    }
    const std::string name = toLowerAscii(variables::nameInside(path));
    return name.ends_with(".json") ? Format::Json : name.ends_with(".yaml") || name.ends_with(".yml") ? Format::Yaml : name.ends_with(".sh") ? Format::Shell : Format::Dotenv;
}

class StandardOutput final : public ByteSink {
public:
    explicit StandardOutput(Output &output) : m_output(output) {}
    void write(ByteView bytes) override { m_output.write(textOf(bytes)); }

private:
    Output &m_output;
};

void writeOut(Output &output, const SensitiveText &text, const SecretBytes *passphrase)
{
    if (passphrase == nullptr) {
        output.write(text.view());
    } else {
        StandardOutput sink(output);
        crypto::AgeWriter age(*passphrase, sink);
        age.write(bytesOf(text.view()));
        age.finish();
    }
    output.flush();
}

// Of the whole project, each with its environment.
locker::EffectiveSet everything(const locker::Snapshot &snapshot)
{
    locker::EffectiveSet all;
    std::map<std::pair<std::string, std::string>, int> times;
    const auto place = [](const locker::Secret &secret) { return std::pair(secret.isForAll() ? std::string() : secret.environmentName, secret.key); };
    for (const locker::SecretPtr &secret : snapshot.secrets) {
        ++times[place(*secret)];
    }
    for (const locker::SecretPtr &secret : snapshot.secrets) {
        (secret->key.empty() || times[place(*secret)] > 1 ? all.troubled : all.secrets).push_back(secret);
    }
    sortForDisplay(all.secrets);
    return all;
}

std::vector<Variable> chosenVariables(const Invocation &invocation, const LockerSession &session)
{
    const locker::SnapshotPtr snapshot = loadAll(invocation, session);
    if (invocation.isSet("all")) {
        const locker::EffectiveSet all = everything(*snapshot);
        return openedVariables(invocation, *session.store, all.secrets, all.troubled);
    }
    // Flat: a file of one environment's variables does not say whose they are, so that it can be read into another.
    const std::string environment = invocation.value("environment");
    requireEnvironment(*snapshot, environment);
    locker::EffectiveSet set;
    if (invocation.isSet("effective") || environment.empty()) {
        set = locker::effectiveSet(*snapshot, environment);
    } else {
        // With the same eye for those that are listed twice.
        const locker::EffectiveSet effective = locker::effectiveSet(*snapshot, environment);
        for (const auto &[from, to] : {std::pair(&effective.secrets, &set.secrets), std::pair(&effective.troubled, &set.troubled)}) {
            std::copy_if(from->begin(), from->end(), std::back_inserter(*to), [](const locker::SecretPtr &secret) { return !secret->isForAll(); });
        }
    }
    std::vector<Variable> variables = openedVariables(invocation, *session.store, set.secrets, set.troubled);
    for (Variable &variable : variables) {
        variable.environment.clear();
    }
    return variables;
}

void tellWritten(Output &output, std::size_t count, Format format, const std::string &path, bool encrypted)
{
    const QString file = path == "-" ? Cli::tr("standard output") : toQString(path);
    output.message(Cli::tr("%n variable(s) written to %1, %2.", nullptr, static_cast<int>(count)).arg(file, encrypted ? Cli::tr("encrypted") : Cli::tr("not encrypted")));
    if (output.json() && path != "-") {
        output.document(dumpJson(OrderedJson{{"file", path}, {"format", variables::nameOf(format)}, {"written", count}, {"encrypted", encrypted}}));
    }
}

ExitCode run(Invocation &invocation)
{
    if (invocation.isSet("effective") && !invocation.isSet("environment")) {
        throw ClientError(Sentence::tr("--effective needs an environment")).advise(Sentence::tr("Add --environment NAME.")).about("effective");
    }
    if (invocation.isSet("all") && invocation.isSet("environment")) {
        throw ClientError(Sentence::tr("--all and --environment are both given")).advise(Sentence::tr("Leave one out.")).about("all");
    }
    const std::string path = invocation.value("output").empty() ? "-" : invocation.value("output");
    const Format format = formatOf(invocation, path);
    const BadNames badNames = badNamesOf(invocation);
    const bool plain = invocation.isSet("plain");
    if (plain) {
        confirmPlain(invocation);
    } else if (path == "-" && isTerminal(Stream::Output)) {
        throw ClientError(Sentence::tr("an encrypted file cannot be shown on a terminal"))
            .advise(Sentence::tr("Give a file with --output, send it on with a pipe, or add --plain."))
            .about("output");
    }
    variables::WriteOptions options;
    if (invocation.isSet("k8s-name")) {
        options.kubernetesName = invocation.value("k8s-name");
    }
    options.kubernetesNamespace = invocation.value("k8s-namespace");

    const LockerSession session = openLocker(invocation);
    const NamedVariables named = asFileVariables(chosenVariables(invocation, session), badNames, format);
    tell(invocation.output, named);
    const SensitiveText text = variables::write(named.variables, format, options);
    std::optional<SecretBytes> passphrase;
    if (!plain) {
        passphrase = passphraseOf(invocation, PassphraseFor::NewFile);
    }
    const SecretBytes *const key = passphrase ? &*passphrase : nullptr;
    if (path == "-") {
        writeOut(invocation.output, text, key);
    } else {
        variables::writeVariablesFile(path, text, key, invocation.isSet("replace") ? ExistingFile::Replace : ExistingFile::Keep);
    }
    tellWritten(invocation.output, named.variables.size(), format, path, !plain);
    return ExitCode::Done;
}

} // namespace

Command lockerExportCommand()
{
    return {QStringLiteral("locker"), QStringLiteral("export"), {}, Cli::tr("Write secrets to a file of variables, encrypted with a passphrase (age format)."), 0, 0, declare, run};
}

} // namespace strongroom::cli
