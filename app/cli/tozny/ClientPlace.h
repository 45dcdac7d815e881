// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a client that was just made, signed in or imported is kept: in the keychain as a saved connection, or in an e3db.json. What may be in
// the way is found before the client exists, because a registered client that is not kept is lost, and its token with it.

#include "cli/Command.h"
#include "tozstore/ClientConfiguration.h"

#include <optional>
#include <string>

namespace strongroom::cli {

class ClientPlace {
public:
    static void declareConnection(QCommandLineParser &parser);   // --save-as
    static void declareAny(QCommandLineParser &parser);          // --save-as, --config-file, --profile, for a file to write

    // ClientError: more than one is named, the name is taken, the file is there; StorageError: no keychain, a folder that cannot be written.
    // nullopt when none is named.
    [[nodiscard]] static std::optional<ClientPlace> of(const Invocation &invocation);
    [[nodiscard]] static ClientPlace ofFile(const QString &path);
    [[nodiscard]] static ClientPlace ofConnection(const std::string &name);

    // StorageError; then nothing is left behind. The certificates are kept with a connection; an e3db.json has no place for them.
    void keep(const tozstore::ClientConfiguration &configuration, const std::string &extraCaPem) const;
    [[nodiscard]] QString text() const;   // "connection acme (in the Secret Service keyring)", the file's path
    [[nodiscard]] bool isConnection() const noexcept { return !m_name.empty(); }
    [[nodiscard]] const std::string &connectionName() const noexcept { return m_name; }
    [[nodiscard]] const QString &path() const noexcept { return m_path; }

private:
    std::string m_name;   // one of the two
    QString m_path;
};

// Keeps the client at its place, or else in some file, or else offers to show it. Says where on standard error. Done, or Other when it is not
// where it was asked to be.
struct Kept {
    ExitCode code = ExitCode::Done;
    std::string where;    // a path, or empty for the place itself
};
[[nodiscard]] Kept keepOrRescue(const Invocation &invocation, const ClientPlace &place, const tozstore::ClientConfiguration &configuration, const std::string &extraCaPem);

} // namespace strongroom::cli
