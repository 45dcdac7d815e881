// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/MigrateKeys.h"

#include "base/Text.h"
#include "cli/SecretInput.h"
#include "cli/UserCredentials.h"
#include "connections/Opening.h"
#include "connections/SecretsFile.h"
#include "incountry/SecretsDocument.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace strongroom::cli {

namespace {

using connections::Connection;
using incountry::Secret;
using incountry::SecretsData;
using incountry::SecretsDocument;
using keychain::CredentialKind;

KeyHome keychainHome(const Connection &connection)
{
    const auto store = userCredentials();
    Connection keysOnly = connection;
    keysOnly.storage.encryption = incountry::Encryption::On;
    std::erase_if(keysOnly.storedCredentials, [](CredentialKind kind) { return kind != CredentialKind::SecretsData; });
    return {store->description().translated(),
            [store, keysOnly] { return std::move(connections::readCredentials(keysOnly, *store).at(CredentialKind::SecretsData)); },
            [store, id = connection.id](const SecretBytes &secrets) { store->write({id, CredentialKind::SecretsData}, secrets); }};
}

KeyHome fileHome(const std::string &path)
{
    return {toQString(path), [path] { return connections::readSecretFile(path); },
            [path](const SecretBytes &secrets) { connections::writeSecretsFile(path, secrets, std::nullopt); }};
}

// A connection file may have the secrets among other things; it is somebody's text, and is not rewritten.
std::optional<KeyHome> connectionFileHome(const std::string &path)
{
    const auto read = [path] {
        connections::ConfiguredConnection configured;
        const SecretBytes content = connections::readSecretFile(path);
        (void)connections::importInto(configured, content.text());
        const auto found = configured.credentials.find(CredentialKind::SecretsData);
        return found == configured.credentials.end() ? std::optional<SecretBytes>() : std::optional(std::move(found->second));
    };
    if (!read()) {
        return std::nullopt;
    }
    return KeyHome{toQString(path),
                   [read, path] {
                       std::optional<SecretBytes> secrets = read();
                       if (!secrets) {
                           throw StorageError(Sentence::tr("the secrets data is not in %1 any more").arg(path)).about(path);
                       }
                       return std::move(*secrets);
                   },
                   {}};
}

void writeAndCompare(const KeyHome &home, const SecretsDocument &document)
{
    home.write(document.toJson());
    if (!SecretsDocument::parse(home.read().text()).sameAs(document)) {
        throw StorageError(Sentence::tr("the secrets were written to %1, and something else is read back").arg(fromQString(home.description)))
            .advise(Sentence::tr("Nothing was migrated. Look at what is kept there before you go on."));
    }
}

SecretsDocument documentOf(const KeyHome &home)
{
    requireWritable(home);
    return SecretsDocument::parse(home.read().text());
}

} // namespace

SecretsData KeyHome::secrets() const
{
    if (!read) {
        throw StorageError(Sentence::tr("the secrets were handed over for this run only, and are kept nowhere that they could be read from again"))
            .advise(Sentence::tr("Save them with the connection, or in a file named by STRONGROOM_SECRETS_DATA_FILE: a key that is nowhere else is "
                                 "lost with this program."));
    }
    return SecretsData::parse(read().text());
}

KeyHome keyHomeOf(const Invocation &invocation, const Connection &connection)
{
    if (invocation.isSet("secrets-data-fd")) {
        return {};
    }
    if (connection.origin == connections::Origin::Saved && connection.storedCredentials.contains(CredentialKind::SecretsData)) {
        return keychainHome(connection);
    }
    if (invocation.isSet("connection-file")) {
        if (std::optional<KeyHome> home = connectionFileHome(invocation.value("connection-file"))) {
            return std::move(*home);
        }
    }
    if (const auto found = invocation.environment.find("STRONGROOM_SECRETS_DATA_FILE"); found != invocation.environment.end() && !found->second.empty()) {
        return fileHome(found->second);
    }
    return {};
}

void requireWritable(const KeyHome &home)
{
    if (!home.read || !home.write) {
        throw ClientError(home.description.isEmpty()
                              ? Sentence::tr("the secrets of this connection are kept where Strongroom does not write: nowhere but in this run")
                              : Sentence::tr("the secrets of this connection are kept where Strongroom does not write: %1").arg(fromQString(home.description)))
            .advise(Sentence::tr("Add a key with strongroom-cli secrets-data generate --add-to, put the result where your programs read it, and plan "
                                 "with --to-version."));
    }
}

void addNewKey(const KeyHome &home, std::int64_t version)
{
    SecretsDocument document = documentOf(home);
    document.add(SecretsData::generate(version).current().duplicate());
    writeAndCompare(home, document);
}

bool makeCurrent(const KeyHome &home, std::int64_t version)
{
    SecretsDocument document = documentOf(home);
    if (document.currentVersion() == version) {
        return false;
    }
    document.setCurrent(version);
    writeAndCompare(home, document);
    return true;
}

SecretsData withCurrent(const SecretsData &secrets, std::int64_t version)
{
    const bool known = std::ranges::any_of(secrets.secrets(), [version](const Secret &secret) { return secret.version == version; });
    if (!known) {
        throw ClientError(Sentence::tr("the secrets have no version %1").arg(version))
            .advise(Sentence::tr("See strongroom-cli secrets-data show, or make a new key with strongroom-cli migrate plan --generate-key."))
            .about("to-version");
    }
    if (secrets.isBarePassword()) {
        return secrets.duplicate();
    }
    std::vector<Secret> all;
    for (const Secret &secret : secrets.secrets()) {
        all.push_back(secret.duplicate());
    }
    return SecretsData::make(version, std::move(all));
}

} // namespace strongroom::cli
