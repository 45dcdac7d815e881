// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the connection models need of core/connections and core/keychain, so that they are tested without a disk, a keychain or a network.
// Blocking; called on worker threads, one call at a time for the members that change something. Throws VaultError.

#include "connections/Connection.h"
#include "connections/ConnectionRepository.h"
#include "connections/LockerSetup.h"
#include "connections/OpenedConnection.h"
#include "connections/Opening.h"
#include "connections/TozSetup.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::tozstore {
class Store;
}

namespace strongroom::locker {
class Store;
}

namespace strongroom::model {

class ConnectionBackend {
public:
    virtual ~ConnectionBackend() = default;
    [[nodiscard]] virtual std::vector<connections::Connection> load() = 0;
    virtual void save(const connections::Connection &connection) = 0;
    virtual void remove(const std::string &id) = 0;

    [[nodiscard]] virtual connections::Credentials readCredentials(const connections::Connection &connection) = 0;
    virtual void storeCredentials(connections::Connection &connection, const connections::Credentials &credentials) = 0;
    virtual void removeCredentials(connections::Connection &connection) = 0;
    [[nodiscard]] virtual Sentence keychainDescription() = 0;
    [[nodiscard]] virtual Sentence keychainUnavailableReason() = 0;   // empty: it works

    [[nodiscard]] virtual std::shared_ptr<incountry::RecordStore> open(const connections::Connection &connection,
                                                                       const connections::Credentials &credentials) = 0;
    // Sends nothing.
    [[nodiscard]] virtual std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &connection,
                                                                        const connections::Credentials &credentials) = 0;
    // Sends nothing. A backend that has no Locker answers ClientError.
    [[nodiscard]] virtual std::shared_ptr<locker::Store> openLocker(const connections::Connection &connection, const connections::Credentials &credentials);
    // One of the three above, and the connection's tokens. By itself: no tokens, and ClientError for a service that has nothing but tokens.
    [[nodiscard]] virtual connections::OpenedConnection openConnection(const connections::Connection &connection, const connections::Credentials &credentials);
    // The environments to sign in to; without a file of them, those of the program.
    [[nodiscard]] virtual std::vector<auth::Environment> environments() { return auth::builtInEnvironments(); }
    // ClientError: one that is wrong, or two of one name.
    virtual void storeEnvironments(const std::vector<auth::Environment> &environments);
    // The names of the profiles in ~/.aws.
    [[nodiscard]] virtual std::vector<std::string> awsProfiles() { return {}; }
    // ~/.locker/credentials, when it is there.
    [[nodiscard]] virtual std::optional<connections::LockerCredentialsFile> lockerCredentialsFile() { return std::nullopt; }
    virtual void test(const connections::Connection &connection, const connections::Credentials &credentials,
                      const std::optional<incountry::Country> &country, const std::function<void(const connections::StepReport &)> &report,
                      const Cancellation &cancellation) = 0;

    // As in connections/TozSetup.h. A backend that has no TozStore answers ClientError.
    [[nodiscard]] virtual connections::NewTozClient registerTozClient(const tozstore::RegistrationRequest &request, const connections::ConfiguredConnection &draft,
                                                                      const Cancellation &cancellation);
    [[nodiscard]] virtual connections::ConfiguredConnection signInToTozStore(const tozstore::IdentitySettings &settings, const SecretBytes &password,
                                                                             const connections::ConfiguredConnection &draft, const Cancellation &cancellation);
    [[nodiscard]] virtual std::vector<connections::TozProfile> tozProfiles() { return {}; }
    virtual void exportTozConfiguration(const connections::Connection &connection, const connections::Credentials &credentials, const std::string &path);
};

// A copy is asked for by name, as with SecretBytes.
[[nodiscard]] connections::Credentials duplicate(const connections::Credentials &credentials);

// The real one. Environments are kept beside the connections. `unavailableReason` asks the keychain, for example SystemCredentialStore::unavailableReason; empty function: always works.
[[nodiscard]] std::shared_ptr<ConnectionBackend> coreConnectionBackend(std::shared_ptr<connections::ConnectionRepository> repository,
                                                                       std::shared_ptr<keychain::CredentialStore> credentials,
                                                                       std::function<Sentence()> unavailableReason);

} // namespace strongroom::model
