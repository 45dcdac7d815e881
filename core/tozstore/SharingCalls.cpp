// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/SharingCalls.h"

#include "base/Json.h"
#include "net/WriteGate.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Parsed.h"
#include "tozstore/Uuid.h"

#include <algorithm>
#include <utility>

namespace strongroom::tozstore {

namespace {

std::string requireId(const std::string &text, const char *member)
{
    std::optional<std::string> id = normalUuid(text);
    if (!id) {
        throw ClientError(Sentence::tr("\"%1\" is not the id of a client").arg(text))
            .advise(Sentence::tr("It looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
            .about(member);
    }
    return *std::move(id);
}

void requireType(const std::string &type)
{
    if (type.empty()) {
        throw ClientError(Sentence::tr("there is no type to share")).advise(Sentence::tr("Name the type of the records.")).about("type");
    }
}

// A list, or null for an empty one.
template <typename Read>
void forEachIn(const Call &call, const Answer &answer, const Sentence &what, Read read)
{
    (void)parsed(call, answer, [&](std::string_view text) {
        const Json json = parseAnswer(text, what);
        if (!json.is_null() && !json.is_array()) {
            throw ServerError(Sentence::tr("the service's answer is not %1: it is not a list").arg(what));
        }
        for (const Json &element : json) {
            read(AnswerObject(element, what));
        }
        return json.size();
    });
}

// What a step threw, but a cancellation, which ends the whole.
template <typename Step>
ErrorPtr errorOf(Step step)
{
    try {
        step();
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

// An error of the same kind that says more.
[[noreturn]] void raiseAs(const VaultError &error, const Sentence &what)
{
    const Sentence advice = Sentence::tr("Do it again; it does no harm to what is done already.");
    if (const auto *const auth = dynamic_cast<const AuthError *>(&error)) {
        throw AuthError(auth->failure(), what).advise(error.adviceSentence()).during(error.request());
    }
    if (error.kind() == ErrorKind::Network) {
        throw NetworkError(what).advise(advice).during(error.request()).maybeLater(error.retryable());
    }
    throw ServerError(what).advise(error.retryable() ? advice : error.adviceSentence()).during(error.request()).maybeLater(error.retryable());
}

Call listing(Sentence operation, const char *path)
{
    Call call;
    call.operation = std::move(operation);
    call.effect = net::Effect::Reads;
    call.path = path;
    call.repeat = net::Repeat::Allowed;
    return call;
}

} // namespace

KeyOwner SharingCalls::own(const std::string &type) const { return {m_parts.identity.clientId, m_parts.identity.clientId, type}; }

std::string SharingCalls::requireOther(const std::string &text, const char *member) const
{
    std::string id = requireId(text, member);
    if (id == m_parts.identity.clientId) {
        throw ClientError(Sentence::tr("this client reads its own records anyway")).advise(Sentence::tr("Name another client.")).about(member);
    }
    return id;
}

void SharingCalls::setPolicy(const KeyOwner &owner, const std::string &readerId, Verdict verdict, Right right, const Cancellation &cancellation)
{
    const Json rights = Json::array({Json::object({{right == Right::Read ? "read" : "authorizer", Json::object()}})});
    Json body = Json::object();
    body[verdict == Verdict::Allow ? "allow" : "deny"] = rights;
    Call call;
    const bool allowed = verdict == Verdict::Allow;
    const Sentence reading = allowed ? Sentence::tr("allow client %1 to read \"%2\"") : Sentence::tr("forbid client %1 to read \"%2\"");
    const Sentence sharing = allowed ? Sentence::tr("allow client %1 to share \"%2\"") : Sentence::tr("forbid client %1 to share \"%2\"");
    call.operation = (right == Right::Read ? reading : sharing).arg(readerId).arg(owner.type);
    call.method = net::Method::Put;
    call.path = "/v1/storage/policy/" + encoded(owner.userId) + "/" + encoded(owner.writerId) + "/" + encoded(readerId) + "/" + encoded(owner.type);
    call.body = net::jsonBody(dumpJson(body));
    call.repeat = net::Repeat::Allowed;
    (void)m_parts.channel.send(call, cancellation);
}

void SharingCalls::end(const KeyOwner &owner, const std::string &readerId, Right right, const Cancellation &cancellation)
{
    // Each is worth something without the other: whatever becomes of the first step, the second is tried.
    const ErrorPtr denied = errorOf([&] { setPolicy(owner, readerId, Verdict::Deny, right, cancellation); });
    const ErrorPtr taken = errorOf([&] { m_parts.keys.take(owner, readerId, cancellation); });
    if (denied && taken) {
        if (isReadOnlyRefusal(*denied)) {
            denied->raise();   // nothing was tried at the service
        }
        raiseAs(*denied,
                Sentence::tr("nothing was taken away: \"%1\" of client %2: %3; %4")
                    .arg(owner.type)
                    .arg(readerId)
                    .arg(denied->sentence())
                    .arg(taken->sentence()));
    }
    if (denied) {
        raiseAs(*denied, Sentence::tr("the access key was taken away, but the permission is still there: \"%1\" of client %2: %3")
                             .arg(owner.type)
                             .arg(readerId)
                             .arg(denied->sentence()));
    }
    if (taken) {
        raiseAs(*taken, Sentence::tr("the permission was taken away, but the access key is still there: \"%1\" of client %2: %3")
                            .arg(owner.type)
                            .arg(readerId)
                            .arg(taken->sentence()));
    }
}

void SharingCalls::share(const std::string &type, const std::string &readerId, const Cancellation &cancellation)
{
    const std::string reader = requireOther(readerId, "reader_id");
    const ClientInfo info = m_parts.directory.ask(reader, cancellation);   // before a key is made: a client that is not there leaves nothing behind
    const auto key = m_parts.keys.forWriting(type, cancellation);
    m_parts.keys.give(own(type), reader, info.publicKey, *key, cancellation);
    setPolicy(own(type), reader, Verdict::Allow, Right::Read, cancellation);
}

void SharingCalls::revoke(const std::string &type, const std::string &readerId, const Cancellation &cancellation)
{
    requireType(type);
    end(own(type), requireOther(readerId, "reader_id"), Right::Read, cancellation);
}

void SharingCalls::addAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation)
{
    const std::string authorizer = requireOther(authorizerId, "authorizer_id");
    const ClientInfo info = m_parts.directory.ask(authorizer, cancellation);
    const auto key = m_parts.keys.forWriting(type, cancellation);
    m_parts.keys.give(own(type), authorizer, info.publicKey, *key, cancellation);
    setPolicy(own(type), authorizer, Verdict::Allow, Right::Authorizer, cancellation);
}

void SharingCalls::removeAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation)
{
    requireType(type);
    const std::string authorizer = requireOther(authorizerId, "authorizer_id");
    // A client may read and authorize, with one access key for both: taking that away would end the reading too.
    const std::vector<OutgoingShare> readers = outgoing(cancellation);
    const bool reads = std::any_of(readers.begin(), readers.end(), [&](const OutgoingShare &share) { return share.type == type && share.readerId == authorizer; });
    if (reads) {
        setPolicy(own(type), authorizer, Verdict::Deny, Right::Authorizer, cancellation);
    } else {
        end(own(type), authorizer, Right::Authorizer, cancellation);
    }
}

void SharingCalls::shareOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation)
{
    requireType(type);
    const std::string writer = requireId(writerId, "writer_id");
    const std::string reader = requireId(readerId, "reader_id");
    if (reader == writer) {
        throw ClientError(Sentence::tr("the writer reads its own records anyway")).advise(Sentence::tr("Name another client.")).about("reader_id");
    }
    const KeyOwner owner{writer, writer, type};
    const ClientInfo info = m_parts.directory.ask(reader, cancellation);
    const auto key = m_parts.keys.forReading(owner, cancellation);
    m_parts.keys.give(owner, reader, info.publicKey, *key, cancellation);
    setPolicy(owner, reader, Verdict::Allow, Right::Read, cancellation);
}

void SharingCalls::revokeOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation)
{
    requireType(type);
    const std::string writer = requireId(writerId, "writer_id");
    const std::string reader = requireId(readerId, "reader_id");
    // With its own key gone, the writer could not read what it wrote.
    if (reader == writer) {
        throw ClientError(Sentence::tr("a writer cannot be kept from its own records"))
            .advise(Sentence::tr("Name another client."))
            .about("reader_id");
    }
    const KeyOwner owner{writer, writer, type};
    if (reader == m_parts.identity.clientId) {
        setPolicy(owner, reader, Verdict::Deny, Right::Read, cancellation);   // its key is what this client shares with: that one stays
        return;
    }
    end(owner, reader, Right::Read, cancellation);
}

std::vector<OutgoingShare> SharingCalls::outgoing(const Cancellation &cancellation)
{
    std::vector<OutgoingShare> shares;
    const Call call = listing(Sentence::tr("list what is shared"), "/v1/storage/policy/outgoing");
    forEachIn(call, m_parts.channel.send(call, cancellation), Sentence::tr("a list of shares"), [&shares](const AnswerObject &object) {
        shares.push_back({object.text("reader_id"), object.optionalText("reader_name").value_or(std::string()), object.text("record_type")});
    });
    return shares;
}

std::vector<IncomingShare> SharingCalls::incoming(const Cancellation &cancellation)
{
    std::vector<IncomingShare> shares;
    const Call call = listing(Sentence::tr("list what is shared with this client"), "/v1/storage/policy/incoming");
    forEachIn(call, m_parts.channel.send(call, cancellation), Sentence::tr("a list of shares"), [&shares](const AnswerObject &object) {
        shares.push_back({object.text("writer_id"), object.optionalText("writer_name").value_or(std::string()), object.text("record_type")});
    });
    return shares;
}

std::vector<Authorization> SharingCalls::authorizations(Sentence operation, const char *path, const Cancellation &cancellation)
{
    std::vector<Authorization> all;
    const Call call = listing(std::move(operation), path);
    forEachIn(call, m_parts.channel.send(call, cancellation), Sentence::tr("a list of authorizers"), [&all](const AnswerObject &object) {
        all.push_back({object.text("authorizer_id"), object.text("writer_id"), object.optionalText("user_id").value_or(std::string()), object.text("record_type"),
                       object.optionalText("authorized_by").value_or(std::string()), object.optionalText("authorizer_name").value_or(std::string())});
    });
    return all;
}

std::vector<Authorization> SharingCalls::authorizers(const Cancellation &cancellation)
{
    return authorizations(Sentence::tr("list who may share for this client"), "/v1/storage/policy/proxies", cancellation);
}

std::vector<Authorization> SharingCalls::granted(const Cancellation &cancellation)
{
    return authorizations(Sentence::tr("list for whom this client may share"), "/v1/storage/policy/granted", cancellation);
}

} // namespace strongroom::tozstore
