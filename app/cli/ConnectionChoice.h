// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which vault a command works on: --connection, --connection-file, or the environment.

#include "cli/Command.h"
#include "connections/Opening.h"

#include <memory>

namespace strongroom::cli {

void declareConnectionOptions(QCommandLineParser &parser);   // --connection, --connection-file and those for secrets
void declareCountryOption(QCommandLineParser &parser);       // --country
void declareCertificates(QCommandLineParser &parser);        // --ca-file

// The certificates of --ca-file, PEM; empty without it. ClientError.
[[nodiscard]] std::string certificatesOf(const Invocation &invocation);

// Takes the credentials that the connection needs and `configured` has not from the environment, or asks for them on a terminal.
void fillMissing(const Invocation &invocation, connections::ConfiguredConnection &configured);

// A vault of InCountry with its credentials, asked for where they are missing and there is a terminal. ClientError, StorageError.
[[nodiscard]] connections::ConfiguredConnection chooseConnection(const Invocation &invocation);
// The saved connection of that name. ClientError when there is none.
[[nodiscard]] connections::Connection savedConnection(const std::string &name);
// A saved connection with its credentials.
[[nodiscard]] connections::ConfiguredConnection openSaved(const Invocation &invocation, const std::string &name);

// --country, or the only one the connection names. ClientError.
[[nodiscard]] incountry::Country chooseCountry(const Invocation &invocation, const connections::Connection &connection);

struct Vault {
    std::shared_ptr<incountry::RecordStore> store;
    incountry::Country country;
};
[[nodiscard]] Vault openVault(const Invocation &invocation);

} // namespace strongroom::cli
