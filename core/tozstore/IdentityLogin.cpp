// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/IdentityLogin.h"

#include "auth/BearerHeader.h"
#include "base/CleanText.h"
#include "base/Json.h"
#include "base/Text.h"
#include "tozstore/Channel.h"
#include "tozstore/IdentityKeys.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Note.h"

#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr const char *contextMembers[] = {"session_code", "execution", "tab_id", "client_id", "auth_session_id"};

// A tree of JSON with secrets in it, wiped when it goes.
class SecretJson {
public:
    explicit SecretJson(Json json) : m_json(std::move(json)) {}
    SecretJson(const SecretJson &) = delete;
    SecretJson &operator=(const SecretJson &) = delete;
    ~SecretJson() { wipeTexts(m_json); }
    [[nodiscard]] Json &tree() { return m_json; }

private:
    static void wipeTexts(Json &json)
    {
        if (json.is_string()) {
            wipe(json.get_ref<std::string &>());
        } else if (json.is_structured()) {
            for (Json &child : json) {
                wipeTexts(child);
            }
        }
    }

    Json m_json;
};

struct Realm {
    std::string name;     // goes into the keys
    std::string domain;   // goes into requests
};

void check(const IdentitySettings &settings)
{
    const auto require = [](const std::string &value, const char *member, Sentence what, Sentence advice) {
        if (value.empty() || !isValidUtf8(value)) {
            throw ClientError(std::move(what)).advise(std::move(advice)).about(member);
        }
    };
    require(settings.realm, "realm_name", Sentence::tr("there is no realm"), Sentence::tr("Enter the realm."));
    require(settings.userName, "username", Sentence::tr("there is no user name"), Sentence::tr("Enter the user name."));
    require(settings.application, "app_name", Sentence::tr("there is no application"), Sentence::tr("Enter the application."));
}

Realm askRealm(Channel &channel, const std::string &name, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("look up the realm \"%1\"").arg(name);
    call.effect = net::Effect::Reads;
    call.path = "/v1/identity/info/realm/" + encoded(name);
    call.signing = Signing::None;
    call.repeat = net::Repeat::Allowed;
    try {
        const Answer answer = channel.send(call, cancellation);
        const Json json = parseAnswer(answer.response.text(), Sentence::tr("a realm"));
        const AnswerObject object(json, Sentence::tr("a realm"));
        Realm realm{object.text("name"), object.text("domain")};
        if (realm.name.empty() || realm.domain.empty()) {
            object.fail(realm.name.empty() ? "name" : "domain", Sentence::tr("%1 is empty"));   // keys are derived from it
        }
        if (!isValidUtf8(realm.name)) {
            object.fail("name", Sentence::tr("%1 is not UTF-8 text"));
        }
        return realm;
    } catch (const ServerError &error) {
        if (error.request().status != 404) {
            throw;
        }
        throw ServerError(Sentence::tr("there is no realm \"%1\"").arg(name))
            .advise(Sentence::tr("Check the name of the realm and the API URL."))
            .about("realm_name")
            .during(error.request());
    }
}

[[noreturn]] void explain(const ServerError &error)
{
    switch (error.request().status) {
    case 417:
        throw AuthError(AuthFailure::Refused, Sentence::tr("the account is locked after too many failed sign-ins"))
            .advise(Sentence::tr("Wait, or ask the realm's administrator to unlock it."))
            .during(error.request());
    case 406:
        throw AuthError(AuthFailure::Refused, Sentence::tr("the service refuses this computer's clock"))
            .advise(Sentence::tr("Set the clock right, then sign in again."))
            .during(error.request());
    default:
        throw error;
    }
}

// One step of the sign-in: signed with the keys made from the password, as nobody in particular.
Json step(Channel &channel, Call call, const IdentityKeys &keys, const Sentence &what, const Cancellation &cancellation)
{
    call.signing = Signing::Anonymous;
    call.signingKey = &keys.signing;
    try {
        return parseAnswer(channel.send(call, cancellation).response.text(), what);
    } catch (const AuthError &error) {
        throw AuthError(AuthFailure::InvalidCredentials, Sentence::tr("user name or password are not right"))
            .advise(Sentence::tr("Check both, and the realm. The password was not sent."))
            .during(error.request());
    } catch (const ServerError &error) {
        explain(error);
    }
}

// What the service wants next; only what can be done without asking the user for more is done.
std::string requireAction(const AnswerObject &action, std::string_view expected)
{
    const std::string type = action.text("type");
    if (type == expected) {
        return type;
    }
    const std::string shown = cleanLine(type, 60);
    throw AuthError(AuthFailure::Refused, Sentence::tr("this sign-in asks for more than a password: \"%1\", which programs like this one cannot do").arg(shown))
        .advise(Sentence::tr("A second factor, a sign-in with another provider or a forced change of password needs the realm's own web page. "
                             "Use a user without it, or the client's e3db.json."));
}

IdentityTokens tokensOf(const Json &json)
{
    const AnswerObject object(json, Sentence::tr("tokens", "the service's answer is not …"));
    IdentityTokens tokens;
    const auto secretOf = [](std::string text) {
        SecretBytes secret{std::string_view(text)};
        wipe(text);
        return secret;
    };
    tokens.access = secretOf(object.text("access_token"));
    if (!auth::isBearerToken(tokens.access.text())) {
        object.fail("access_token", Sentence::tr("%1 is no token"));   // it goes into a header
    }
    tokens.refresh = secretOf(object.optionalText("refresh_token").value_or(std::string()));
    if (const auto expiry = object.optionalTime("expiry"); expiry && expiry->isSet()) {
        tokens.accessExpiry = expiry->instant;
    }
    if (const auto expiry = object.optionalTime("refresh_expiry"); expiry && expiry->isSet()) {
        tokens.refreshExpiry = expiry->instant;
    }
    return tokens;
}

IdentityTokens authenticate(Channel &channel, const IdentitySettings &settings, const Realm &realm, const IdentityKeys &keys, const Cancellation &cancellation)
{
    const Pkce pkce = makePkce(channel.random());
    Call login;
    login.operation = Sentence::tr("sign in");
    login.effect = net::Effect::Reads;
    login.method = net::Method::Post;
    login.path = "/v1/identity/login";
    login.body = net::jsonBody(dumpJson(Json{{"username", settings.userName}, {"realm_name", realm.domain}, {"app_name", settings.application}, {"code_challenge", pkce.challenge}, {"login_style", "api"}}));
    const Json first = step(channel, login, keys, Sentence::tr("a sign-in"), cancellation);
    const AnswerObject action(first, Sentence::tr("a sign-in"));
    (void)requireAction(action, "continue");

    // Handed out by the service; it may be another host of the same operator's. Only public keys go there.
    Call next;
    next.operation = Sentence::tr("go on signing in");
    next.effect = net::Effect::Reads;
    next.method = net::Method::Post;
    next.url = action.text("action_url");
    if (next.url.empty()) {
        action.fail("action_url", Sentence::tr("%1 is empty"));   // the channel would take the service's own address
    }
    next.body = net::formBody({{"public_key", keys.encryption.publicKey().text()}, {"public_signing_key", keys.signing.publicKey().text()}});
    const Json second = step(channel, next, keys, Sentence::tr("a sign-in"), cancellation);
    const AnswerObject fetch(second, Sentence::tr("a sign-in"));
    (void)requireAction(fetch, "fetch");
    const AnswerObject context = fetch.object("context");

    SecretJson redirect({{"realm_name", realm.domain}, {"code_verifier", std::string(pkce.verifier.view())}});
    for (const char *const name : contextMembers) {
        redirect.tree()[name] = context.text(name);
    }
    Call finish;
    finish.operation = Sentence::tr("finish signing in");
    finish.effect = net::Effect::Reads;
    finish.method = net::Method::Post;
    finish.path = "/v1/identity/tozid/redirect";
    finish.body = net::jsonBody(dumpJson(redirect.tree()));
    SecretJson tokens(step(channel, finish, keys, Sentence::tr("tokens", "the service's answer is not …"), cancellation));
    return tokensOf(tokens.tree());
}

FieldTexts openCredentials(Channel &channel, const IdentityKeys &keys, const IdentityTokens &tokens, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("read the identity's credentials");
    call.path = "/v2/storage/notes";
    call.query = "id_string=" + keys.noteName;
    call.signing = Signing::Anonymous;
    call.signingKey = &keys.signing;
    call.headers.set("X-TOZID-LOGIN-TOKEN", tokens.access.text());
    const Answer answer = channel.send(call, cancellation);
    return openNote(parseNote(answer.response.text()), keys.encryption);
}

const SensitiveText &field(const FieldTexts &fields, const char *name)
{
    const auto found = fields.find(name);
    if (found == fields.end()) {
        throw ServerError(Sentence::tr("the identity's credentials have no field \"%1\"").arg(name))
            .advise(Sentence::tr("Ask the realm's administrator to register the identity anew."))
            .about(name);
    }
    return found->second;
}

ClientConfiguration configurationOf(const FieldTexts &fields, const std::string &apiUrl)
{
    std::optional<Json> parsed = parseJson(field(fields, "storage").view());
    if (!parsed || !parsed->is_object()) {
        throw ServerError(Sentence::tr("the identity's credentials are not a client configuration")).about("storage");
    }
    SecretJson storage(*std::move(parsed));
    if (!storage.tree().contains("api_url") && !storage.tree().contains("apiUrl")) {
        storage.tree()["api_url"] = apiUrl;
    }
    if (!storage.tree().contains("version")) {
        storage.tree()["version"] = 2;   // notes of the newer JavaScript SDK leave it out
    }
    std::string text = dumpJson(storage.tree());
    const SensitiveText copy{std::string_view(text)};
    wipe(text);
    return parseClientConfiguration(copy.view());
}

std::string userIdOf(const FieldTexts &fields)
{
    const auto found = fields.find("config");
    const std::optional<Json> config = found == fields.end() ? std::nullopt : parseJson(found->second.view());
    if (!config || !config->is_object()) {
        return {};
    }
    for (const char *const name : {"user_id", "userId"}) {
        const auto member = config->find(name);
        if (member != config->end() && member->is_string()) {
            return member->get<std::string>();
        }
        if (member != config->end() && member->is_number_integer()) {
            return member->dump();
        }
    }
    return {};
}

Call sessionCall(const SignedIn &session, const char *what, Sentence operation, Json content)
{
    SecretJson body(std::move(content));
    Call call;
    call.operation = std::move(operation);
    call.method = net::Method::Post;
    call.effect = what == std::string_view("refresh") ? net::Effect::Reads : net::Effect::Changes;   // signing out ends a session
    call.path = "/v1/identity/auth/realm/" + encoded(session.realmDomain) + "/" + what;
    call.body = net::jsonBody(dumpJson(body.tree()));
    call.signing = Signing::Tsv1;
    return call;
}

} // namespace

SignedIn signIn(const IdentitySettings &settings, const SecretBytes &password, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random,
                const Cancellation &cancellation, const Clock &clock)
{
    check(settings);
    Channel channel(settings.apiUrl, std::move(transport), std::move(random), clock);
    const Realm realm = askRealm(channel, settings.realm, cancellation);
    const IdentityKeys keys = deriveIdentityKeys(settings.userName, password, realm.name);
    IdentityTokens tokens = authenticate(channel, settings, realm, keys, cancellation);
    const FieldTexts fields = openCredentials(channel, keys, tokens, cancellation);
    return {realm.name, realm.domain, userIdOf(fields), configurationOf(fields, channel.apiUrl()), std::move(tokens)};
}

IdentityTokens refreshTokens(const SignedIn &session, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Cancellation &cancellation,
                             const Clock &clock)
{
    if (session.tokens.refresh.empty()) {
        throw AuthError(AuthFailure::Refused, Sentence::tr("this sign-in cannot be renewed: the service gave no token for it"))
            .advise(Sentence::tr("Sign in again."))
            .about("refresh_token");
    }
    Channel channel(session.configuration, std::move(transport), std::move(random), clock);
    const Answer answer = channel.send(
        sessionCall(session, "refresh", Sentence::tr("renew the sign-in"), {{"refresh_token", std::string(session.tokens.refresh.text())}}), cancellation);
    SecretJson json(parseAnswer(answer.response.text(), Sentence::tr("tokens", "the service's answer is not …")));
    return tokensOf(json.tree());
}

void signOut(const SignedIn &session, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Cancellation &cancellation, const Clock &clock)
{
    Channel channel(session.configuration, std::move(transport), std::move(random), clock);
    (void)channel.send(sessionCall(session, "logout", Sentence::tr("sign out"), {{"session_token", std::string(session.tokens.access.text())}}), cancellation);
}

} // namespace strongroom::tozstore
