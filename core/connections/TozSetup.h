// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ways to a TozStore connection, and back to a file: a configuration of one of the user's profiles, a new client, an identity's client.
// Blocking. Opening.h has what every connection needs.

#include "connections/Opening.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Registration.h"

#include <string>
#include <vector>

namespace strongroom::connections {

// ~/.tozny/e3db.json and ~/.tozny/<name>/e3db.json, as far as they are there. `home`: the user's home folder.
struct TozProfile {
    std::string name;   // empty: the default one
    std::string path;
    friend bool operator==(const TozProfile &, const TozProfile &) = default;
};
[[nodiscard]] std::vector<TozProfile> tozProfiles(const std::string &home);

// A new client. Its keys are in `configured` and nowhere else: who gets them keeps them before anything else. Errors as tozstore::registerClient(),
// and ClientError for the CA certificates. `draft` says how the service is reached: its CA, its network settings and the proxy's password, which the
// new connection gets too.
struct NewTozClient {
    ConfiguredConnection configured;
    ErrorPtr backupError;   // registered, and its backup failed
};
[[nodiscard]] NewTozClient registerTozClient(const tozstore::RegistrationRequest &request, const ConfiguredConnection &draft, const Cancellation &cancellation);

// The storage client of an identity. The session is ended again: a connection works with the client's own keys. Errors as tozstore::signIn().
[[nodiscard]] ConfiguredConnection signInToTozStore(const tozstore::IdentitySettings &settings, const SecretBytes &password, const ConfiguredConnection &draft,
                                                    const Cancellation &cancellation);

// Writes the client's e3db.json, private keys and all: readable for its owner alone, and never over a file that is there. StorageError;
// ClientError as tozConfigurationOf().
void exportTozConfiguration(const Connection &connection, const Credentials &credentials, const std::string &path);

} // namespace strongroom::connections
