// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/AccessKeys.h"

#include "base/CleanText.h"
#include "base/Json.h"
#include "tozstore/Parsed.h"

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <utility>

namespace strongroom::tozstore {

namespace {

using KeyPtr = std::shared_ptr<const AccessKey>;

struct Entry {
    KeyPtr key;
    bool ownMade = false;   // by this client, as its authorizer's key shows
    bool fetching = false;
};

struct Got {
    KeyPtr key;   // null: the service has none
    bool ownMade = false;
};

std::string pathOf(const KeyOwner &owner, const std::string &readerId)
{
    return "/v1/storage/access_keys/" + encoded(owner.writerId) + "/" + encoded(owner.userId) + "/" + encoded(readerId) + "/" + encoded(owner.type);
}

} // namespace

class AccessKeys::Private {
public:
    Private(Channel &to, const CryptoSuite &with, std::string id, EncryptionPrivateKey key)
        : channel(to), suite(with), clientId(std::move(id)), privateKey(std::make_shared<const EncryptionPrivateKey>(std::move(key)))
    {
    }

    std::shared_ptr<const EncryptionPrivateKey> own() const
    {
        const std::scoped_lock guard(mutex);
        if (!privateKey) {
            throw CancelledError(Sentence::tr("the vault is locked"));
        }
        return privateKey;
    }

    Got open(const SealedAccessKey &sealed) const
    {
        const auto key = own();
        return {std::make_shared<const AccessKey>(suite.openAccessKey(sealed.eak, *key, sealed.authorizerPublicKey)), sealed.authorizerPublicKey == key->publicKey()};
    }

    Got fetch(const KeyOwner &owner, const Cancellation &cancellation) const
    {
        Call call;
        call.operation = Sentence::tr("get the access key of \"%1\"").arg(owner.type);
        call.effect = net::Effect::Reads;
        call.path = pathOf(owner, clientId);
        call.repeat = net::Repeat::Allowed;
        try {
            return open(parsed(call, channel.send(call, cancellation), parseAccessKey));
        } catch (const ServerError &error) {
            if (error.request().status == 404) {
                return {};
            }
            throw;
        }
    }

    // Answers what is kept, or what `get` gets; one get for each key at a time.
    template <typename Get>
    Got keptOr(const KeyOwner &owner, const Cancellation &cancellation, Get get)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock guard(mutex);
            changed.notify_all();
        });
        std::unique_lock guard(mutex);
        for (;;) {
            cancellation.throwIfCancelled();
            Entry &entry = keys[owner];
            if (entry.key) {
                return {entry.key, entry.ownMade};
            }
            if (!entry.fetching) {
                entry.fetching = true;
                break;
            }
            changed.wait(guard);
        }
        const std::uint64_t began = generation;
        guard.unlock();
        Got got;
        std::exception_ptr thrown;
        try {
            got = get();
        } catch (...) {
            thrown = std::current_exception();
        }
        guard.lock();
        Entry &entry = keys[owner];
        entry.fetching = false;
        if (got.key && generation == began) {
            entry.key = got.key;
            entry.ownMade = got.ownMade;
        }
        changed.notify_all();
        guard.unlock();
        if (thrown) {
            std::rethrow_exception(thrown);
        }
        return got;
    }

    Channel &channel;
    const CryptoSuite &suite;
    std::string clientId;
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::shared_ptr<const EncryptionPrivateKey> privateKey;
    std::map<KeyOwner, Entry> keys;
    std::uint64_t generation = 0;   // what was asked for before forget() or lock() is not kept afterwards
};

AccessKeys::AccessKeys(Channel &channel, const CryptoSuite &suite, std::string clientId, EncryptionPrivateKey privateKey)
    : d(std::make_unique<Private>(channel, suite, std::move(clientId), std::move(privateKey)))
{
}

AccessKeys::~AccessKeys() = default;

std::shared_ptr<const AccessKey> AccessKeys::forReading(const KeyOwner &owner, const Cancellation &cancellation)
{
    const auto get = [&] {
        Got got = d->fetch(owner, cancellation);
        if (!got.key) {
            FailedRequest request;
            request.method = "GET";
            request.url = d->channel.apiUrl() + pathOf(owner, d->clientId);
            request.status = 404;
            // Both may come of an answer.
            const std::string type = cleanLine(owner.type, 200);
            throw ServerError(Sentence::tr("records of type \"%1\" of client %2 are not shared with this client").arg(type).arg(cleanLine(owner.writerId, 100)))
                .advise(Sentence::tr("Ask their writer to share the type with this client."))
                .about(type)
                .during(std::move(request));
        }
        return got;
    };
    return d->keptOr(owner, cancellation, get).key;
}

std::shared_ptr<const AccessKey> AccessKeys::from(const KeyOwner &owner, const SealedAccessKey &sealed)
{
    return d->keptOr(owner, {}, [&] { return d->open(sealed); }).key;
}

std::shared_ptr<const AccessKey> AccessKeys::forWriting(const std::string &type, const Cancellation &cancellation)
{
    checkNewType(type);
    const KeyOwner owner{d->clientId, d->clientId, type};
    const auto get = [&]() -> Got {
        if (Got there = d->fetch(owner, cancellation); there.key) {
            return there;
        }
        const AccessKey made = makeAccessKey(d->channel.random());
        const auto own = d->own();
        try {
            give(owner, d->clientId, own->publicKey(), made, cancellation);
        } catch (const ServerError &error) {
            // Somebody else with this client's configuration was faster where the service refuses a second one.
            if (error.request().status != 409) {
                throw;
            }
        }
        // The one that is stored counts: another program may have put its own there in between, and records sealed with a key nobody
        // keeps would be lost.
        Got stored = d->fetch(owner, cancellation);
        if (!stored.key) {
            throw ServerError(Sentence::tr("the service has taken the access key of \"%1\" and does not have it").arg(type))
                .advise(Sentence::tr("Nothing was written. Try again in a little while."))
                .maybeLater();
        }
        return stored;
    };
    const Got got = d->keptOr(owner, cancellation, get);
    // Otherwise whoever made it could read all that is written from now on: the service itself might have.
    if (!got.ownMade) {
        throw CryptoError(Sentence::tr("the access key of \"%1\" that the service answers with was not made by this client").arg(type))
            .advise(Sentence::tr("Nothing was written or shared. Ask the service's operator who stored it."))
            .about(type);
    }
    return got.key;
}

void AccessKeys::give(const KeyOwner &owner, const std::string &readerId, const EncryptionPublicKey &reader, const AccessKey &key, const Cancellation &cancellation)
{
    const auto own = d->own();
    Call call;
    call.operation = Sentence::tr("store the access key of \"%1\"").arg(owner.type);
    call.method = net::Method::Put;
    call.path = pathOf(owner, readerId);
    call.body = net::jsonBody(dumpJson(Json{{"eak", d->suite.sealAccessKey(key, reader, *own, d->channel.random())}}));
    call.repeat = net::Repeat::Allowed;
    (void)d->channel.send(call, cancellation);
}

void AccessKeys::take(const KeyOwner &owner, const std::string &readerId, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("remove the access key of \"%1\"").arg(owner.type);
    call.method = net::Method::Delete;
    call.path = pathOf(owner, readerId);
    call.repeat = net::Repeat::Allowed;
    try {
        (void)d->channel.send(call, cancellation);
    } catch (const ServerError &error) {
        if (error.request().status != 404) {   // gone is what was asked for
            throw;
        }
    }
}

void AccessKeys::forget(const KeyOwner &owner)
{
    const std::scoped_lock guard(d->mutex);
    const auto found = d->keys.find(owner);
    if (found != d->keys.end()) {
        found->second.key.reset();
        ++d->generation;
    }
}

void AccessKeys::lock()
{
    const std::scoped_lock guard(d->mutex);
    ++d->generation;
    d->privateKey.reset();
    for (auto &[owner, entry] : d->keys) {
        entry.key.reset();
    }
}

} // namespace strongroom::tozstore
