// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Registration.h"

#include "base/Json.h"
#include "base/Text.h"
#include "tozstore/Channel.h"
#include "tozstore/Client.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Uuid.h"

#include <QString>

#include <optional>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr const char *backupType = "tozny.key_backup";

void check(const RegistrationRequest &request)
{
    if (request.token.empty()) {
        throw ClientError(Sentence::tr("there is no registration token"))
            .advise(Sentence::tr("Make one in the account's dashboard and paste it."))
            .about("token");
    }
    if (toQString(request.name).trimmed().isEmpty() || !isValidUtf8(request.name)) {
        throw ClientError(Sentence::tr("the new client has no name")).advise(Sentence::tr("Name it so that others recognise it.")).about("name");
    }
}

struct NewKeys {
    EncryptionPrivateKey encryption;
    std::optional<SigningPrivateKey> signing;
};

NewKeys makeKeys(SuiteKind kind)
{
    const auto suite = makeSuite(kind);
    NewKeys keys{EncryptionPrivateKey::generate(suite->keyKind()), std::nullopt};
    if (suite->has(SuiteFeature::SigningKeys)) {
        keys.signing = SigningPrivateKey::generate();
    }
    return keys;
}

net::BodyPtr registrationBody(const RegistrationRequest &request, const NewKeys &keys)
{
    const EncryptionPublicKey publicKey = keys.encryption.publicKey();
    Json publicKeyJson = Json::object();
    publicKeyJson[std::string(wireNameOf(publicKey.kind()))] = publicKey.text();
    Json client = {{"name", request.name}, {"public_key", std::move(publicKeyJson)}};
    if (keys.signing) {
        Json signingKeyJson = Json::object();
        signingKeyJson[std::string(signingKeyWireName)] = keys.signing->publicKey().text();
        client["signing_key"] = std::move(signingKeyJson);
    }
    return net::jsonBody(dumpJson(Json{{"token", std::string(request.token.text())}, {"client", std::move(client)}}));
}

struct Answered {
    std::string clientId;
    std::string apiKeyId;
    SecretBytes apiSecret;
    std::string backupClientId;
};

Answered sendRegistration(Channel &channel, const RegistrationRequest &request, const NewKeys &keys, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("register the client");
    call.method = net::Method::Post;
    call.path = "/v1/account/e3db/clients/register";
    call.signing = Signing::None;
    call.body = registrationBody(request, keys);
    const auto refused = [](int status) { return status == 400 || status == 401 || status == 403 || status == 404 || status == 409; };
    const Sentence what = Sentence::tr("the registration token was refused: it is used up, revoked, or not one of this service");
    const Sentence advice = Sentence::tr("Make a new token in the account's dashboard. No client was registered.");
    std::optional<Answer> answer;
    try {
        answer = channel.send(call, cancellation);
    } catch (const AuthError &error) {
        throw AuthError(AuthFailure::Refused, what).advise(advice).about("token").during(error.request());
    } catch (const ServerError &error) {
        if (!refused(error.request().status)) {
            throw;
        }
        // A 400 may be about the name or a key: the service's own words tell, unless they repeat the token.
        const bool shown = error.request().status == 400 && std::string_view(error.what()).find(request.token.text()) == std::string_view::npos;
        throw ServerError(shown ? Sentence::tr("the registration token was refused: it is used up, revoked, or not one of this service (%1)")
                                      .arg(error.sentence())
                                : what)
            .advise(advice)
            .about("token")
            .during(error.request());
    }
    Json json = parseAnswer(answer->response.text(), Sentence::tr("a new client"));
    const AnswerObject object(json, Sentence::tr("a new client"));
    Answered answered;
    const std::optional<std::string> id = normalUuid(object.text("client_id"));
    if (!id) {
        object.fail("client_id", Sentence::tr("%1 is not a UUID"));
    }
    answered.clientId = *id;
    answered.apiKeyId = object.text("api_key_id");
    std::string secret = object.text("api_secret");
    answered.apiSecret = SecretBytes(std::string_view(secret));
    wipe(secret);
    if (answered.apiSecret.empty()) {
        object.fail("api_secret", Sentence::tr("%1 is empty"));
    }
    wipe(json.at("api_secret").get_ref<std::string &>());
    if (const auto backup = answer->response.headers.get("X-Backup-Client")) {
        answered.backupClientId = normalUuid(*backup).value_or(std::string());
    }
    return answered;
}

// Each value is JSON text in itself; the version is a bare number, as the Python SDK writes it.
FieldTexts backupFields(const ClientConfiguration &configuration)
{
    const Json document = parseJson(clientConfigurationText(configuration).view()).value();
    FieldTexts fields;
    for (const auto &[name, value] : document.items()) {
        const bool absent = value == "" && (name == "public_signing_key" || name == "private_signing_key");
        if (!absent) {
            fields.emplace(name, SensitiveText(name == "version" ? value.get<std::string>() : dumpJson(value)));
        }
    }
    return fields;
}

// The token stands in this address: the error goes on without it.
void announceBackup(Channel &channel, const RegistrationRequest &request, const std::string &clientId, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("announce the backup");
    call.method = net::Method::Post;
    call.path = "/v1/account/backup/" + encoded(request.token.text()) + "/" + clientId;
    const auto hidden = [](FailedRequest failed) {
        failed.url = failed.url.substr(0, failed.url.find("/v1/account/backup/")) + "/v1/account/backup/…";
        return failed;
    };
    try {
        (void)channel.send(call, cancellation);
    } catch (const AuthError &error) {
        throw AuthError(error.failure(), error.sentence()).advise(error.adviceSentence()).during(hidden(error.request()));
    } catch (const ServerError &error) {
        throw ServerError(error.sentence()).advise(error.adviceSentence()).during(hidden(error.request())).maybeLater(error.retryable());
    } catch (const NetworkError &error) {
        throw NetworkError(error.sentence()).advise(error.adviceSentence()).during(hidden(error.request())).maybeLater(error.retryable());
    }
}

ClientConfiguration copyOf(const ClientConfiguration &from)
{
    return {from.clientId, from.apiKeyId, from.apiSecret.duplicate(), from.clientEmail, from.privateKey.duplicate(),
            from.signingKey ? std::optional(from.signingKey->duplicate()) : std::nullopt, from.apiUrl};
}

void backUp(const Registered &registered, const RegistrationRequest &request, const std::shared_ptr<net::Transport> &transport, const std::shared_ptr<RandomSource> &random,
            const Cancellation &cancellation)
{
    if (registered.backupClientId.empty()) {
        throw ServerError(Sentence::tr("the service names no client to back up to"))
            .advise(Sentence::tr("The account may have no backups. Keep the client's e3db.json in a safe place."));
    }
    const std::shared_ptr<Store> client = openClient(copyOf(registered.configuration), transport, random);
    (void)client->write(backupType, backupFields(registered.configuration), {{"client", registered.configuration.clientId}}, cancellation);
    client->share(backupType, registered.backupClientId, cancellation);
    Channel channel(registered.configuration, transport, random);
    announceBackup(channel, request, registered.configuration.clientId, cancellation);
}

} // namespace

Registered registerClient(const RegistrationRequest &request, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Cancellation &cancellation)
{
    check(request);
    Channel channel(request.apiUrl, transport, random);
    NewKeys keys = makeKeys(request.suite);
    Answered answered = sendRegistration(channel, request, keys, cancellation);
    Registered registered{{answered.clientId, answered.apiKeyId, std::move(answered.apiSecret), request.name, std::move(keys.encryption), std::move(keys.signing), channel.apiUrl()},
                          answered.backupClientId, nullptr};
    if (request.backup == Backup::WithService) {
        // The client exists from here on: whatever happens, its keys go back to the caller.
        try {
            backUp(registered, request, transport, random, cancellation);
        } catch (...) {
            registered.backupError = toVaultError(std::current_exception(), Sentence::tr("back up the client"));
        }
    }
    return registered;
}

} // namespace strongroom::tozstore
