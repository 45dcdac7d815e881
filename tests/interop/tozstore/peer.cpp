// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// core/tozstore for a test in another language: reads one JSON command a line and answers one JSON line each,
// {"ok": …} or {"error": kind, "status": HTTP status, "text"}. Secrets go through it: for test material only.

#include "net/HttpClient.h"
#include "tozstore/Client.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Registration.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>

using namespace strongroom;
using namespace strongroom::tozstore;
using nlohmann::json;

namespace {

FieldTexts fields(const json &texts)
{
    FieldTexts all;
    for (const auto &[name, value] : texts.items()) {
        all.emplace(name, SensitiveText(std::string_view(value.get_ref<const std::string &>())));
    }
    return all;
}

json toJson(const FieldTexts &texts)
{
    json all = json::object();
    for (const auto &[name, value] : texts) {
        all[name] = std::string(value.view());
    }
    return all;
}

json toJson(const RecordRow &row)
{
    const char *const signatures[] = {"none", "good", "bad", "unchecked"};
    const RecordMeta &meta = row.meta();
    json all = {{"record_id", meta.recordId}, {"version", meta.version}, {"writer_id", meta.writerId}, {"type", meta.type}, {"plain", meta.plain},
        {"signature", signatures[static_cast<int>(row.signature)]}, {"file", row.isFile()}};
    if (row.record) {
        all["data"] = toJson(row.record->data);
    }
    if (row.error) {
        all["error"] = row.error->what();
    }
    return all;
}

json toJson(const ReadNote &note)
{
    const char *const signatures[] = {"good", "missing", "bad"};
    const char *const writers[] = {"confirmed", "stranger", "unknown"};
    json all = {{"signature", signatures[static_cast<int>(note.signature)]}, {"writer", writers[static_cast<int>(note.writer)]}, {"type", note.stored.options.type},
        {"plain", note.stored.options.plain}};
    if (note.data) {
        all["data"] = toJson(*note.data);
    }
    if (note.error) {
        all["error"] = note.error->what();
    }
    return all;
}

NoteLookup lookup(const json &command)
{
    return {command.value("note_id", ""), command.value("name", "")};
}

NoteDraft draft(const json &command)
{
    NoteDraft made;
    made.data = fields(command.at("data"));
    made.options.type = command.value("type", "");
    if (command.contains("name")) {
        made.options.idString = command.at("name").get<std::string>();
    }
    if (command.contains("max_views")) {
        made.options.maxViews = command.at("max_views").get<std::int64_t>();
    }
    made.anonymous = command.value("anonymous", false);
    return made;
}

NoteAddressee addressee(const json &command)
{
    const auto encryption = EncryptionPublicKey::fromText(EncryptionKeyKind::Curve25519, command.at("to").at("encryption").get<std::string>());
    const auto signing = SigningPublicKey::fromText(command.at("to").at("signing").get<std::string>());
    if (!encryption || !signing) {
        throw std::runtime_error("the addressee's keys are no keys");
    }
    return {*encryption, *signing};
}

class Peer {
public:
    explicit Peer(std::string apiUrl) : m_apiUrl(std::move(apiUrl)) {}

    json run(const json &command)
    {
        const auto found = m_commands.find(command.at("do").get<std::string>());
        if (found == m_commands.end()) {
            throw std::runtime_error("no such command");
        }
        return found->second(command);
    }

private:
    json open(ClientConfiguration configuration)
    {
        json config = json::parse(clientConfigurationText(configuration).view());
        m_store = openClient(std::move(configuration), m_transport);
        return config;
    }
    json registered(const json &command)
    {
        const std::string token = command.at("token");
        Registered fresh = registerClient({m_apiUrl, SecretBytes(std::string_view(token)), command.at("name").get<std::string>(), SuiteKind::Sodium,
                                              command.value("backup", false) ? Backup::WithService : Backup::None},
                                          m_transport, m_random, {});
        if (fresh.backupError) {
            fresh.backupError->raise();
        }
        return open(std::move(fresh.configuration));
    }
    json signedIn(const json &command)
    {
        const std::string password = command.at("password");
        SignedIn session = signIn({m_apiUrl, command.at("realm").get<std::string>(), "account", command.at("username").get<std::string>()},
                                  SecretBytes(std::string_view(password)), m_transport, m_random, {});
        const json realm = {{"realm", session.realmName}, {"domain", session.realmDomain}};
        json config = open(std::move(session.configuration));
        config["identity"] = realm;
        return config;
    }
    json searched(const json &command)
    {
        Search search;
        search.includeData = true;
        search.allWriters = command.value("all_writers", false);
        SearchClause clause;
        clause.types = {command.at("type").get<std::string>()};
        if (command.contains("plain")) {
            clause.plain = command.at("plain").get<PlainTexts>();
            clause.condition = SearchCondition::And;
        }
        search.match = {clause};
        json all = json::array();
        for (const RecordRow &row : m_store->search(search, {}).rows) {
            all.push_back(toJson(row));
        }
        return all;
    }
    json updated(const json &command)
    {
        RecordRow row = m_store->read(command.at("record_id"), {});
        if (!row.record) {
            row.error->raise();
        }
        row.record->data = fields(command.at("data"));
        return toJson(m_store->update(*row.record, {}));
    }
    json shares() const
    {
        json all = {{"outgoing", json::array()}, {"incoming", json::array()}};
        for (const OutgoingShare &share : m_store->outgoing({})) {
            all["outgoing"].push_back({{"reader_id", share.readerId}, {"type", share.type}});
        }
        for (const IncomingShare &share : m_store->incoming({})) {
            all["incoming"].push_back({{"writer_id", share.writerId}, {"type", share.type}});
        }
        return all;
    }

    using Run = std::function<json(const json &)>;
    const std::map<std::string, Run> m_commands = {
        {"register", [this](const json &c) { return registered(c); }},
        {"open", [this](const json &c) { return open(parseClientConfiguration(c.at("config").dump())); }},
        {"signIn", [this](const json &c) { return signedIn(c); }},
        {"write", [this](const json &c) { return toJson(m_store->write(c.at("type"), fields(c.at("data")), c.value("plain", PlainTexts()), {})); }},
        {"read", [this](const json &c) { return toJson(m_store->read(c.at("record_id"), {})); }},
        {"update", [this](const json &c) { return updated(c); }},
        {"remove", [this](const json &c) { m_store->remove(c.at("record_id"), c.at("version"), {}); return json(); }},
        {"search", [this](const json &c) { return searched(c); }},
        {"share", [this](const json &c) { m_store->share(c.at("type"), c.at("reader_id"), {}); return json(); }},
        {"revoke", [this](const json &c) { m_store->revoke(c.at("type"), c.at("reader_id"), {}); return json(); }},
        {"addAuthorizer", [this](const json &c) { m_store->addAuthorizer(c.at("type"), c.at("authorizer_id"), {}); return json(); }},
        {"shareOnBehalf", [this](const json &c) { m_store->shareOnBehalf(c.at("writer_id"), c.at("type"), c.at("reader_id"), {}); return json(); }},
        {"shares", [this](const json &) { return shares(); }},
        {"putFile", [this](const json &c) { return toJson(m_store->putFile({c.at("path"), c.at("type"), c.value("plain", PlainTexts())}, {}, {})); }},
        {"fetchFile", [this](const json &c) { m_store->fetchFile(c.at("record_id"), c.at("path"), {}, {}); return json(); }},
        {"writeNote", [this](const json &c) { return json{{"note_id", m_store->writeNote(draft(c), addressee(c), {}).noteId.value_or("")}}; }},
        {"replaceNote", [this](const json &c) { return json{{"note_id", m_store->replaceNote(draft(c), addressee(c), {}).noteId.value_or("")}}; }},
        {"readNote", [this](const json &c) { return toJson(m_store->readNote(lookup(c), {}, {})); }},
        {"viewsLeft", [this](const json &c) { return json(m_store->viewsLeft(lookup(c), {}).value_or(-1)); }},
        {"deleteNote", [this](const json &c) { m_store->deleteNote(c.at("note_id"), {}); return json(); }},
    };

    std::string m_apiUrl;
    std::shared_ptr<net::Transport> m_transport = std::make_shared<net::HttpClient>();
    std::shared_ptr<RandomSource> m_random = std::make_shared<SystemRandom>();
    std::shared_ptr<Store> m_store;
};

json answer(Peer &peer, const std::string &line)
{
    const char *const kinds[] = {"client", "server", "network", "auth", "crypto", "cancelled", "storage"};
    try {
        return {{"ok", peer.run(json::parse(line))}};
    } catch (const VaultError &error) {
        return {{"error", kinds[static_cast<int>(error.kind())]}, {"status", error.request().status}, {"text", error.what()}};
    } catch (const std::exception &error) {
        return {{"error", "test"}, {"status", 0}, {"text", error.what()}};
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "toz_peer API_URL\n";
        return 2;
    }
    Peer peer(argv[1]);
    std::string line;
    while (std::getline(std::cin, line)) {
        std::cout << answer(peer, line).dump() << std::endl;
    }
    return 0;
}
