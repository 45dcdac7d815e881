// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a configured connection to a working store, and the step-by-step test of one. Blocking.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "base/NetworkFacts.h"
#include "connections/Connection.h"
#include "incountry/RecordStore.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::incountry {
class SecretsData;
class StoredCipher;
class StoredRecordStore;
}

namespace strongroom::tozstore {
class Store;
struct ClientConfiguration;
}

namespace strongroom::locker {
class Store;
}

namespace strongroom::connections {

using Credentials = std::map<keychain::CredentialKind, SecretBytes>;

// Reads what the connection needs. A credential that was stored and is not found now: StorageError ("the keychain is locked, or …").
[[nodiscard]] Credentials readCredentials(const Connection &connection, keychain::CredentialStore &store);

// Writes them and sets connection.storedCredentials; on a failure what was written is taken back. StorageError.
void storeCredentials(Connection &connection, const Credentials &credentials, keychain::CredentialStore &store);

// Deletes what was stored and empties connection.storedCredentials as it goes. StorageError.
void removeCredentials(Connection &connection, keychain::CredentialStore &store);

// Composes HttpClient, retries, authorizer and Storage. Sends nothing. ClientError names the option that is wrong.
[[nodiscard]] std::shared_ptr<incountry::RecordStore> openInCountry(const Connection &connection, const Credentials &credentials);

// What a key migration works with. `credentials`: with the secrets as they are kept, which open what is there; `after`: with the target as its
// current version. Sends nothing. ClientError with encryption off, without secrets, and as openInCountry().
struct MigrationParts {
    std::shared_ptr<incountry::StoredRecordStore> store;
    std::shared_ptr<incountry::StoredCipher> cipher;
};
[[nodiscard]] MigrationParts openForMigration(const Connection &connection, const Credentials &credentials, const incountry::SecretsData &after);

// The client of a TozStore connection. ClientError: not there, damaged, of another client or for another service than the connection says.
[[nodiscard]] tozstore::ClientConfiguration tozConfigurationOf(const Connection &connection, const Credentials &credentials);

// Composes HttpClient, retries and client. Sends nothing. ClientError as above, and for the CA.
[[nodiscard]] std::shared_ptr<tozstore::Store> openTozStore(const Connection &connection, const Credentials &credentials);

// Composes HttpClient and client, with its offline copy (LockerSetup.h has the rest of Locker's). Sends nothing. ClientError, AuthError for the key.
[[nodiscard]] std::shared_ptr<locker::Store> openLocker(const Connection &connection, const Credentials &credentials);

// A connection and its credentials from INC_* variables (incountry page, section 1) and STRONGROOM_SECRETS_DATA_FILE; `environment` maps
// names to values. INC_API_KEY and INC_CLIENT_* together, half a pair, or nothing: ClientError.
struct ConfiguredConnection {
    Connection connection;
    Credentials credentials;
};
[[nodiscard]] ConfiguredConnection fromEnvironment(const std::map<std::string, std::string> &environment);

// Makes the connection one of this client: service, settings, and the configuration's text as its only credential. ClientError names the member.
void setTozConfiguration(ConfiguredConnection &target, const tozstore::ClientConfiguration &configuration);

// The content of a file that holds secrets, as it is. StorageError when it cannot be read, ClientError when it is empty or larger than 1 MiB.
[[nodiscard]] SecretBytes readSecretFile(const std::string &path);

// Fills what it finds from a pasted or dropped file: secrets_data JSON, an .env file with INC_* lines, the sandbox's ready file, JSON with
// the SDK's own names (environment_id, endpoint, encrypt, options …), countries, ca_certificates (PEM) and custom_ciphers, a TozStore client's
// configuration, an access key of Locker (JSON, ~/.locker/credentials, its variables), a client of OAuth 2 or of a user pool (JSON, variables), environments
// to sign in to, an .env file of the API-token manager's SDKs, or ~/.aws/credentials, ~/.aws/config and AWS_* lines. JSON whose members are variables is read
// as an .env file. The file decides the service; one that offers several is read for the target's own.
// ClientError when nothing was understood.
struct ImportedFile {
    std::vector<std::string> understood;   // which members, for the user
    std::string section;                   // the profile or environment that was taken; empty: the file is of one piece
    std::vector<std::string> sections;     // those that can be
};
// `section`: which one to take; empty: "default", or the first where there is none of that name. ClientError: it is not among them.
[[nodiscard]] ImportedFile importFile(ConfiguredConnection &target, std::string_view fileContent, const std::string &section = {});
// The same, for who does not ask.
[[nodiscard]] std::vector<std::string> importInto(ConfiguredConnection &target, std::string_view fileContent);

enum class TestStep { Configuration, Resolve, Tls, SignIn, ReadRow };
enum class StepState { Running, Passed, Failed, Skipped };
struct StepReport {
    TestStep step = TestStep::Configuration;
    StepState state = StepState::Running;
    Sentence detail;         // "TLS 1.3, certificate of vault.example", "412 records in de, the first one opens"
    ErrorPtr error;          // when Failed
    std::vector<CertificateFacts> certificates{};   // of Tls when it passed: each server's own
};
// Runs the steps in order and reports each as it starts and ends; stops at the first failure, the rest is Skipped. InCountry is tested for one
// country; the others have none. ReadRow of a sign-in is a GET of its test address; of the API-token manager, a look at its store too. Never writes:
// a token that is got is kept nowhere. Throws only CancelledError.
void testConnection(const Connection &connection, const Credentials &credentials, const std::optional<incountry::Country> &country,
                    const std::function<void(const StepReport &)> &report, const Cancellation &cancellation);

} // namespace strongroom::connections
