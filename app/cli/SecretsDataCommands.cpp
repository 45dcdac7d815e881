// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/SecretInput.h"
#include "cli/SecretText.h"
#include "cli/Table.h"
#include "cli/UserCredentials.h"
#include "connections/Opening.h"
#include "incountry/SecretsData.h"

#include <QFile>

#include <algorithm>
#include <cstdint>

namespace strongroom::cli {

namespace {

using incountry::KeyNotation;
using incountry::Secret;
using incountry::SecretsData;
using incountry::SecretUse;

void declareSource(QCommandLineParser &parser)
{
    addValue(parser, "file", Cli::tr("file"), Cli::tr("Read the secrets data from this file."));
    addValue(parser, "secrets-data-fd", Cli::tr("number"), Cli::tr("Read it from this open file descriptor."));
    addValue(parser, "connection", Cli::tr("name"), Cli::tr("Read that of a saved connection from the keychain."));
}

SecretBytes readSource(const Invocation &invocation)
{
    if (invocation.isSet("file") + invocation.isSet("secrets-data-fd") + invocation.isSet("connection") > 1) {
        throw ClientError(Sentence::tr("only one of --file, --secrets-data-fd and --connection can be given"));
    }
    if (invocation.isSet("file")) {
        return connections::readSecretFile(invocation.value("file"));
    }
    if (std::optional<SecretBytes> data = secretsDataFromDescriptor(invocation, "secrets-data-fd")) {
        return std::move(*data);
    }
    if (invocation.isSet("connection")) {
        connections::Connection connection = savedConnection(invocation.value("connection"));
        connection.storage.encryption = incountry::Encryption::On;
        std::erase_if(connection.storedCredentials, [](keychain::CredentialKind kind) { return kind != keychain::CredentialKind::SecretsData; });
        if (connection.storedCredentials.empty()) {
            throw ClientError(Sentence::tr("the connection \"%1\" has no secrets data in the keychain").arg(connection.name)).about("connection");
        }
        keychain::CredentialStore &store = *userCredentials();
        return std::move(connections::readCredentials(connection, store).at(keychain::CredentialKind::SecretsData));
    }
    if (std::optional<SecretBytes> data = secretFromEnvironment(invocation, keychain::CredentialKind::SecretsData)) {
        return std::move(*data);
    }
    throw ClientError(Sentence::tr("there is no secrets data to look at"))
        .advise(Sentence::tr("Use --file, --secrets-data-fd or --connection, or set STRONGROOM_SECRETS_DATA_FILE."));
}

const char *notationName(KeyNotation notation)
{
    switch (notation) {
    case KeyNotation::None:
        return "";
    case KeyNotation::Base64:
        return "base64";
    case KeyNotation::Raw32:
        return "32 characters";
    }
    return "";
}

ExitCode show(Invocation &invocation)
{
    const SecretBytes source = readSource(invocation);
    const SecretsData data = SecretsData::parse(source.text());
    Table table({{"version", Table::Align::Right}, {"current"}, {"use"}, {"notation"}, {"fingerprint"}});
    OrderedJson list = OrderedJson::array();
    for (const Secret &secret : data.secrets()) {
        const bool current = &secret == &data.current();
        const std::string print = incountry::keyFingerprint(secret);
        table.addRow({std::to_string(secret.version), current ? "\xE2\x9C\x93" : "", useName(secret.use), notationName(secret.notation), print});
        OrderedJson entry{{"version", secret.version}, {"current", current}, {"use", useName(secret.use)}};
        if (secret.notation != KeyNotation::None) {
            entry["notation"] = notationName(secret.notation);
        }
        if (!print.empty()) {
            entry["fingerprint"] = print;
        }
        list.push_back(std::move(entry));
    }
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"currentVersion", data.currentVersion()}, {"barePassword", data.isBarePassword()}, {"secrets", list}}));
    } else {
        invocation.output.write(table.text());
    }
    if (data.isBarePassword()) {
        invocation.output.message(Cli::tr("A bare password: it is used for every version."));
    }
    return ExitCode::Done;
}

ExitCode validate(Invocation &invocation)
{
    const SecretBytes source = readSource(invocation);
    const SecretsData data = SecretsData::parse(source.text());
    if (invocation.output.json()) {
        invocation.output.document(
            dumpJson(OrderedJson{{"valid", true}, {"currentVersion", data.currentVersion()}, {"secrets", data.secrets().size()}}));
    }
    invocation.output.message(data.isBarePassword() ? Cli::tr("Valid: a bare password.")
                                                    : Cli::tr("Valid: %n secret(s), current version %1.", nullptr, static_cast<int>(data.secrets().size())).arg(data.currentVersion()));
    return ExitCode::Done;
}

void declareGenerate(QCommandLineParser &parser)
{
    addValue(parser, "key-version", Cli::tr("number"), Cli::tr("The version of the new key (1, or one more than the highest there is)."));
    addValue(parser, "add-to", Cli::tr("file"), Cli::tr("Add the new key to the secrets data in this file, as the current one; the file itself is not changed."));
    addValue(parser, "add-to-fd", Cli::tr("number"), Cli::tr("The same from an open file descriptor."));
    addValue(parser, "out", Cli::tr("file"), Cli::tr("Write to this new file, readable for you alone (standard output)."));
}

SecretsData withNewKey(const SecretsData &existing, std::int64_t version)
{
    std::vector<Secret> secrets;
    for (const Secret &secret : existing.secrets()) {
        if (secret.version == version) {
            throw ClientError(Sentence::tr("there is a secret of version %1 already").arg(version))
                .advise(Sentence::tr("Leave out --key-version for the next free one."))
                .about("key-version");
        }
        secrets.push_back(secret.duplicate());
    }
    const SecretsData fresh = SecretsData::generate(version);
    secrets.push_back(fresh.current().duplicate());
    return SecretsData::make(version, std::move(secrets));
}

void writeNewFile(const std::string &path, const SecretBytes &content)
{
    QFile file(QString::fromStdString(path));
    // NewOnly: an existing file may hold the only copy of somebody's keys.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        if (QFile::exists(file.fileName())) {
            throw ClientError(Sentence::tr("the file %1 is there already").arg(path))
                .advise(Sentence::tr("Name a new file: keys are never overwritten."))
                .about("out");
        }
        throw StorageError(Sentence::tr("cannot make the file %1: %2").arg(path).arg(file.errorString().toStdString())).about("out");
    }
    const auto size = static_cast<qint64>(content.size());
    if (file.write(reinterpret_cast<const char *>(content.view().data()), size) != size || file.write("\n", 1) != 1 || !file.flush()) {
        const std::string reason = file.errorString().toStdString();
        file.remove();
        throw StorageError(Sentence::tr("cannot write the file %1: %2").arg(path).arg(reason))
            .advise(Sentence::tr("Check the free space on the disk."))
            .about("out");
    }
}

ExitCode generate(Invocation &invocation)
{
    if (invocation.isSet("add-to") && invocation.isSet("add-to-fd")) {
        throw ClientError(Sentence::tr("--add-to and --add-to-fd are both given")).advise(Sentence::tr("Leave one out."));
    }
    std::optional<SecretBytes> source = secretsDataFromDescriptor(invocation, "add-to-fd");
    if (invocation.isSet("add-to")) {
        source = connections::readSecretFile(invocation.value("add-to"));
    }
    std::optional<SecretsData> data;
    if (source) {
        const SecretsData existing = SecretsData::parse(source->text());
        const auto highest = std::ranges::max_element(existing.secrets(), {}, &Secret::version)->version;
        if (highest == INT64_MAX && !invocation.isSet("key-version")) {
            throw ClientError(Sentence::tr("there is no version after the highest one"))
                .advise(Sentence::tr("Choose one with --key-version."))
                .about("key-version");
        }
        data = withNewKey(existing, invocation.number("key-version", highest == INT64_MAX ? highest : highest + 1, 0, INT64_MAX));
        if (existing.isBarePassword()) {
            invocation.output.message(Cli::tr("The bare password is now version 0: it opens records of that version only."));
        }
    } else {
        data = SecretsData::generate(invocation.number("key-version", 1, 0, INT64_MAX));
    }
    const SecretBytes json = data->toJson();
    if (invocation.isSet("out")) {
        writeNewFile(invocation.value("out"), json);
        invocation.output.message(Cli::tr("Written: %1. Keep a copy: without it the records cannot be opened.").arg(invocation.options.value(QStringLiteral("out"))));
    } else {
        invocation.output.document(json.text());
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> secretsDataCommands()
{
    const QString group = QStringLiteral("secrets-data");
    return {{group, QStringLiteral("show"), {}, Cli::tr("Show versions, use and fingerprints of keys; never the keys."), 0, 0, declareSource, show},
            {group, QStringLiteral("validate"), {}, Cli::tr("Check secrets data."), 0, 0, declareSource, validate},
            {group, QStringLiteral("generate"), {}, Cli::tr("Make a new random key, or add one to existing secrets data."), 0, 0, declareGenerate, generate}};
}

} // namespace strongroom::cli
