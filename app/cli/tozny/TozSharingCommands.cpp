// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Table.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/TozCommands.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::Store;

struct Parties {
    std::string type;
    std::string other;                   // reader or authorizer
    std::optional<std::string> writer;   // whom this client acts for
};

enum class Acting { Alone, PerhapsForAnother };

Parties partiesOf(const Invocation &invocation, Store &store, Acting acting)
{
    Parties parties;
    parties.type = invocation.argument(0);
    if (parties.type.empty()) {
        throw ClientError(Sentence::tr("the type is empty")).about("type");
    }
    if (acting == Acting::PerhapsForAnother && invocation.isSet("on-behalf-of")) {
        parties.writer = clientIdOf(store, invocation.value("on-behalf-of"), invocation.cancellation);
    }
    parties.other = clientIdOf(store, invocation.argument(1), invocation.cancellation);
    return parties;
}

void tell(Output &output, const Parties &parties, const char *status, const QString &message)
{
    if (output.json()) {
        OrderedJson json{{"type", parties.type}, {"client_id", parties.other}, {"status", status}};
        if (parties.writer) {
            json["writer_id"] = *parties.writer;
        }
        output.document(dumpJson(json));
    }
    output.message(message.arg(toQString(parties.type), toQString(parties.other)));
}

void declareShare(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "on-behalf-of", Cli::tr("client"), Cli::tr("Act for this writer, who made this client an authorizer for the type."));
}

ExitCode share(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const Parties parties = partiesOf(invocation, *store, Acting::PerhapsForAnother);
    if (parties.writer) {
        store->shareOnBehalf(*parties.writer, parties.type, parties.other, invocation.cancellation);
    } else {
        store->share(parties.type, parties.other, invocation.cancellation);
    }
    tell(invocation.output, parties, "shared", Cli::tr("Shared: all records of type %1, also those written from now on, with %2."));
    return ExitCode::Done;
}

ExitCode revoke(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const Parties parties = partiesOf(invocation, *store, Acting::PerhapsForAnother);
    if (parties.writer) {
        store->revokeOnBehalf(*parties.writer, parties.type, parties.other, invocation.cancellation);
    } else {
        store->revoke(parties.type, parties.other, invocation.cancellation);
    }
    tell(invocation.output, parties, "revoked", Cli::tr("Revoked: records of type %1 for %2. What was read before cannot be taken back."));
    return ExitCode::Done;
}

ExitCode addAuthorizer(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const Parties parties = partiesOf(invocation, *store, Acting::Alone);
    store->addAuthorizer(parties.type, parties.other, invocation.cancellation);
    tell(invocation.output, parties, "added", Cli::tr("Authorizer for type %1: %2 may now share these records with others."));
    return ExitCode::Done;
}

ExitCode removeAuthorizer(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const Parties parties = partiesOf(invocation, *store, Acting::Alone);
    store->removeAuthorizer(parties.type, parties.other, invocation.cancellation);
    tell(invocation.output, parties, "removed", Cli::tr("Not an authorizer for type %1 any more: %2. Those it shared with can still read."));
    return ExitCode::Done;
}

// The four listings in one: what stands between this client and another.
class SharingList {
public:
    explicit SharingList(Output &output) : m_output(output) {}

    void add(const char *kind, const std::string &meaning, const std::string &type, const std::string &clientId, const std::string &name)
    {
        ++m_count;
        if (m_output.json()) {
            m_output.document(dumpJson(OrderedJson{{"kind", kind}, {"type", type}, {"client_id", clientId}, {"name", name}}));
        } else {
            m_table.addRow({meaning, type, clientId, name});
        }
    }
    void finish()
    {
        if (!m_output.json() && !m_table.empty()) {
            m_output.write(m_table.text());
        }
        m_output.message(Cli::tr("%n share(s) and authorizer(s).", nullptr, m_count));
    }

private:
    Output &m_output;
    Table m_table{{{"who"}, {"type"}, {"client_id"}, {"name"}}};
    int m_count = 0;
};

ExitCode sharing(Invocation &invocation)
{
    const auto store = openChosenClient(invocation);
    const Cancellation &cancellation = invocation.cancellation;
    // All asked before the first is shown: half a list would pass for a whole one.
    const auto outgoing = store->outgoing(cancellation);
    const auto incoming = store->incoming(cancellation);
    const auto authorizers = store->authorizers(cancellation);
    const auto granted = store->granted(cancellation);
    SharingList list(invocation.output);
    for (const tozstore::OutgoingShare &share : outgoing) {
        list.add("outgoing", fromQString(Cli::tr("reads mine")), share.type, share.readerId, share.readerName);
    }
    for (const tozstore::IncomingShare &share : incoming) {
        list.add("incoming", fromQString(Cli::tr("I read theirs")), share.type, share.writerId, share.writerName);
    }
    for (const tozstore::Authorization &authorization : authorizers) {
        list.add("authorizer", fromQString(Cli::tr("shares mine")), authorization.type, authorization.authorizerId, authorization.authorizerName);
    }
    for (const tozstore::Authorization &authorization : granted) {
        // The service names the authorizer here, who is this client; the writer's name is known when something is shared.
        const auto writer = std::ranges::find(incoming, authorization.writerId, &tozstore::IncomingShare::writerId);
        list.add("granted", fromQString(Cli::tr("I share theirs")), authorization.type, authorization.writerId, writer == incoming.end() ? std::string() : writer->writerName);
    }
    list.finish();
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozSharingCommands()
{
    const QString group = QStringLiteral("tozny");
    const QString parties = QStringLiteral("TYPE CLIENT");
    return {{group, QStringLiteral("share"), parties, Cli::tr("Let another client read all records of a type."), 2, 2, declareShare, share},
            {group, QStringLiteral("revoke"), parties, Cli::tr("Stop sharing a type with a client."), 2, 2, declareShare, revoke},
            {group, QStringLiteral("authorizers add"), parties, Cli::tr("Let another client share records of a type on this client's behalf."), 2, 2, declareClientOptions, addAuthorizer},
            {group, QStringLiteral("authorizers remove"), parties, Cli::tr("Take that right away."), 2, 2, declareClientOptions, removeAuthorizer},
            {group, QStringLiteral("sharing"), {}, Cli::tr("Who reads what: shares in both directions and authorizers."), 0, 0, declareClientOptions, sharing}};
}

} // namespace strongroom::cli
