// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which TozStore client a command acts as: a saved connection, a profile of ~/.tozny, or an e3db.json anywhere. The service's SDKs know no
// variables of the environment for it, so there are none here.

#include "cli/Command.h"
#include "connections/Opening.h"
#include "tozstore/Store.h"

#include <memory>
#include <string>

namespace strongroom::cli {

void declareProfileOptions(QCommandLineParser &parser);   // --profile, --config-file
void declareClientOptions(QCommandLineParser &parser);    // the same, --connection and --ca-file

// With its keys. ClientError: none or two are named, the file is none; StorageError: file or keychain.
[[nodiscard]] connections::ConfiguredConnection chooseClient(const Invocation &invocation);
[[nodiscard]] std::shared_ptr<tozstore::Store> openChosenClient(const Invocation &invocation);

// The file of --profile or --config-file; empty when neither is given. ClientError: both, or a profile that is a path.
[[nodiscard]] QString configurationFileOf(const Invocation &invocation);
// The client of an e3db.json, or of a sandbox's ready file, checked; says on standard error when others can read it. StorageError, ClientError.
[[nodiscard]] connections::ConfiguredConnection readConfigurationFile(Output &output, const QString &path);

// The client id of somebody named by id or e-mail address; asks the service for the latter only. ServerError 404.
[[nodiscard]] std::string clientIdOf(tozstore::SharingDesk &desk, const std::string &idOrEmail, const Cancellation &cancellation);
// A record's or client's id in its usual form. ClientError says what it should have been.
[[nodiscard]] std::string requireId(const std::string &text, const std::string &what);

} // namespace strongroom::cli
