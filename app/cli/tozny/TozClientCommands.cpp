// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/TozCommands.h"
#include "cli/tozny/TozRecordText.h"

namespace strongroom::cli {

namespace {

OrderedJson keyJson(const tozstore::EncryptionPublicKey &key) { return OrderedJson{{std::string(wireNameOf(key.kind())), key.text()}}; }

OrderedJson keyJson(const std::optional<tozstore::SigningPublicKey> &key)
{
    return key ? OrderedJson{{std::string(tozstore::signingKeyWireName), key->text()}} : OrderedJson();
}

std::string keyText(const std::optional<tozstore::SigningPublicKey> &key) { return key ? key->text() : fromQString(Cli::tr("none")); }

ExitCode client(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const std::string who = invocation.arguments.isEmpty() ? store->identity().clientId : invocation.argument(0);
    const tozstore::ClientInfo info = store->clientInfo(who, invocation.cancellation);
    if (invocation.output.json()) {
        invocation.output.document(
            dumpJson(OrderedJson{{"client_id", info.clientId}, {"public_key", keyJson(info.publicKey)}, {"signing_key", keyJson(info.signingKey)}, {"validated", info.validated}}));
        return ExitCode::Done;
    }
    invocation.output.write(labelledText({{"client_id", info.clientId},
                                          {"public key (" + std::string(wireNameOf(info.publicKey.kind())) + ")", info.publicKey.text()},
                                          {"signing key", keyText(info.signingKey)},
                                          {"validated", fromQString(info.validated ? Cli::tr("yes") : Cli::tr("no"))}}));
    return ExitCode::Done;
}

// Nothing is asked: what the configuration says, and which of its kind it is.
ExitCode whoAmI(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const tozstore::ClientIdentity &self = store->identity();
    const std::string suite = self.suite == tozstore::SuiteKind::Sodium ? "sodium" : "nist";
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"client_id", self.clientId}, {"name", self.name}, {"api_url", self.apiUrl}, {"suite", suite},
                                                        {"public_key", keyJson(self.publicKey)}, {"signing_key", keyJson(self.signingKey)}}));
        return ExitCode::Done;
    }
    invocation.output.write(labelledText({{"client_id", self.clientId},
                                          {"name", self.name},
                                          {"service", self.apiUrl},
                                          {"suite", suite},
                                          {"public key", self.publicKey.text()},
                                          {"signing key", self.signingKey ? self.signingKey->text() : fromQString(Cli::tr("none: this client writes no notes and signs no records"))}}));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozClientCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("client"), QStringLiteral("[ID|EMAIL]"), Cli::tr("Show a client's public keys as the service has them (this client's)."), 0, 1, declareClientOptions, client},
            {group, QStringLiteral("whoami"), {}, Cli::tr("Show which client the options name, without asking the service."), 0, 0, declareClientOptions, whoAmI}};
}

} // namespace strongroom::cli
