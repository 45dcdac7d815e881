// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "SeededVault.h"

#include "connections/ConnectionRepository.h"
#include "connections/OpenedConnection.h"
#include "crypto/Encoding.h"
#include "keychain/SystemCredentialStore.h"
#include "locker/Store.h"
#include "tozstore/Store.h"

#include <nlohmann/json.hpp>

namespace strongroom::test {

using connections::ConfiguredConnection;
using connections::Service;
using incountry::TextMember;
using nlohmann::json;

namespace {

constexpr int records = 12;   // fit on a page
constexpr int tozRecords = 8;

std::string asText(const json &value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

} // namespace

SeededVault::SeededVault(const std::string &folder) : m_folder(folder)
{
    m_canaries.reserve(200);   // references stay good
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("12")});
    m_tokens = {add("access token of the service account").text, add("access token of the API-token manager").text};
    m_tokenServer = std::make_unique<FakeServer>([this](FakeServer::Peer &peer) {
        for (QByteArray request = peer.readRequest(); !request.isEmpty(); request = peer.readRequest()) {
            const std::string token = m_tokens.at(request.contains("/managed") ? 1 : 0);
            const QByteArray body = QByteArray::fromStdString(json{{"access_token", token}, {"token_type", "Bearer"}, {"expires_in", 3600}}.dump());
            peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    });
    seedInCountry();
    seedTozStore();
    seedLocker();
    seedTokens();
}

SeededVault::~SeededVault() = default;

const Canary &SeededVault::add(const std::string &name)
{
    m_canaries.push_back({name, newCanaryText(), {}});
    return m_canaries.back();
}

// One that somebody else has chosen; in memory a key is found as its bytes too.
void SeededVault::addKey(const std::string &name, const std::string &base64Text)
{
    std::string standard = base64Text;
    std::ranges::replace(standard, '-', '+');
    std::ranges::replace(standard, '_', '/');
    while (standard.size() % 4 != 0) {
        standard.push_back('=');
    }
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(standard));
    m_canaries.push_back({name, base64Text, bytes.toStdString()});
}

std::shared_ptr<ConfiguredConnection> SeededVault::configure(Service service, const char *id, const std::string &name, const std::string &content)
{
    auto configured = std::make_shared<ConfiguredConnection>();
    configured->connection.service = service;
    (void)connections::importInto(*configured, content);
    configured->connection.id = id;
    configured->connection.name = name;
    configured->connection.origin = connections::Origin::Saved;
    return configured;
}

void SeededVault::save(ConfiguredConnection &configured)
{
    keychain::SystemCredentialStore keychain;
    connections::storeCredentials(configured.connection, configured.credentials, keychain);
    connections::ConnectionRepository(m_folder + "/connections.json").save(configured.connection);
}

void SeededVault::seedInCountry()
{
    json ready = m_sandbox->ready();
    json secrets = json::parse(asText(ready.at("incountry").at("secrets_data")));
    const std::string password = add("secret of secrets_data, a password").text;
    const std::string key = newCanaryText();   // 32 characters: a key
    secrets["secrets"].push_back({{"secret", password}, {"version", 71}});
    const std::string keyText = QByteArray::fromStdString(key).toBase64().toStdString();
    secrets["secrets"].push_back({{"secret", keyText}, {"version", 72}, {"isKey", true}});
    secrets["currentVersion"] = 71;
    addKey("secret of secrets_data, a key", keyText);
    ready["incountry"]["secrets_data"] = secrets;
    m_canaries.push_back({"client secret of InCountry", asText(ready["incountry"]["client_secret"]), {}});
    const auto configured = configure(Service::InCountry, inCountryId, "Records", ready.dump());
    configured->connection.countries = {"de"};
    const auto opened = connections::openConnection(configured->connection, configured->credentials, connections::openingContext());
    for (int i = 0; i < records; ++i) {
        incountry::Record record;
        record.value(TextMember::RecordKey) = i == 0 ? add("record key of record 0").text : "record-" + std::to_string(i);
        if (i == 1) {
            record.value(TextMember::ProfileKey) = add("profile key of record 1").text;
        }
        if (i == 2) {
            record.precommitBody = SensitiveText(add("precommit body of record 2").text);
        }
        record.body = SensitiveText(json{{"name", "Emily"}, {"note", add("body of record " + std::to_string(i)).text}}.dump());
        opened.records->write(incountry::Country("de"), record, {});
    }
    save(*configured);
}

void SeededVault::seedTozStore()
{
    const json &profile = m_sandbox->ready().at("tozstore").at("profile");
    m_canaries.push_back({"API secret of TozStore", asText(profile.at("api_secret")), {}});
    addKey("private key of TozStore", asText(profile.at("private_key")));
    addKey("signing key of TozStore", asText(profile.at("private_signing_key")));
    const auto configured = configure(Service::TozStore, tozId, "Clinic", m_sandbox->ready().dump());
    const auto opened = connections::openConnection(configured->connection, configured->credentials, connections::openingContext());
    for (int i = 0; i < tozRecords; ++i) {
        const std::string number = std::to_string(i);
        (void)opened.tozStore->write("canary", {{"drug", SensitiveText(add("data of TozStore record " + number).text)}}, {{"number", number}}, {});
    }
    tozstore::NoteDraft draft;
    draft.data.emplace("pin", SensitiveText(add("note").text));
    draft.options.type = "canary";
    m_noteId = opened.tozStore->writeNote(draft, opened.tozStore->self(), {}).noteId.value();
    save(*configured);
}

void SeededVault::seedLocker()
{
    const json &locker = m_sandbox->ready().at("locker");
    addKey("secret access key of Locker", asText(locker.at("secret_access_key")));
    const auto configured = configure(Service::Locker, lockerId, "Platform", m_sandbox->ready().dump());
    const auto opened = connections::openConnection(configured->connection, configured->credentials, connections::openingContext());
    const auto environments = opened.locker->load(locker::Load::Forced, {})->environments;
    for (int i = 0; i < 3; ++i) {
        const std::string number = std::to_string(i);
        locker::NewSecret secret;
        secret.key = "AAA_CANARY_" + number;
        secret.value = SensitiveText(add("Locker value " + number + " for all").text);
        secret.description = add("Locker description " + number).text;
        (void)opened.locker->createSecret(secret, {});
        secret.environment = environments.at(0)->name;
        secret.value = SensitiveText(add("Locker value " + number + " of an environment").text);
        (void)opened.locker->createSecret(secret, {});
    }
    locker::NewSecret named;
    named.key = add("Locker key").text;
    named.value = SensitiveText(std::string_view("unseen"));
    (void)opened.locker->createSecret(named, {});
    save(*configured);
}

void SeededVault::seedTokens()
{
    json auth = m_sandbox->ready().at("auth");
    auth["client_secret"] = add("client secret of the service account").text;
    auth["token_endpoint"] = m_tokenServer->url("/token");
    const auto account = configure(Service::SignIn, signInId, "Reporter", json{{"auth", auth}}.dump());
    save(*account);
    auth["client_secret"] = add("consumer secret of the API-token manager").text;
    auth["token_endpoint"] = m_tokenServer->url("/managed");
    const auto manager = configure(Service::ApiTokens, tokensId, "Manager", json{{"auth", auth}}.dump());
    save(*manager);
}

} // namespace strongroom::test
