// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Client.h"

#include "auth/ApiKeyAuthorizer.h"
#include "crypto/Encoding.h"
#include "crypto/Random.h"
#include "locker/Cache.h"
#include "locker/ClientParts.h"
#include "locker/HttpReads.h"
#include "locker/LogLevel.h"

#include <algorithm>
#include <utility>

// What the client knows and how it comes to know it. Its writes are in ClientWrites.cpp.

namespace strongroom::locker {

namespace {

std::shared_ptr<const Channel> makeChannel(std::shared_ptr<auth::Authorizer> authorizer, const ClientSettings &settings, std::shared_ptr<net::Transport> transport,
                                           const Clock &clock)
{
    if (settings.cooldownSeconds < 0 || settings.cooldownSeconds > mostCooldownSeconds) {
        throw ClientError(Sentence::tr("the cooldown is not between 0 and 86,400 seconds")).about("cooldown");
    }
    if (settings.readRetries < 0 || settings.readRetries > mostReadRetries) {
        throw ClientError(Sentence::tr("a read is tried again 0 to 10 times")).about("retries");
    }
    return std::make_shared<const Channel>(checkedApiBase(settings.apiBase), std::move(authorizer), settings.headers, std::move(transport), clock, settings.timeout,
                                           settings.readRetries);
}

} // namespace

std::shared_ptr<auth::Authorizer> makeAuthorizer(const AccessKey &key)
{
    const AccessKey checked = AccessKey::checked(key.id, key.secret);
    return std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view(checked.id)), checked.id);
}

std::shared_ptr<Store> makeClient(AccessKey key, ClientSettings settings, std::shared_ptr<net::Transport> transport, const Clock &clock,
                                  std::shared_ptr<auth::Authorizer> authorizer)
{
    if (!authorizer) {
        authorizer = makeAuthorizer(key);
    }
    return std::make_shared<Client>(AccessKey::checked(key.id, key.secret), settings, std::move(transport), clock, std::move(authorizer));
}

Client::Client(AccessKey key, const ClientSettings &settings, std::shared_ptr<net::Transport> transport, const Clock &clock, std::shared_ptr<auth::Authorizer> authorizer)
    : m_channel(makeChannel(std::move(authorizer), settings, std::move(transport), clock))
    , m_reads(std::make_shared<HttpReads>(m_channel))
    , m_sync(std::make_unique<Sync>(m_reads, settings.cacheFolder ? std::make_shared<Cache>(*settings.cacheFolder, m_channel->apiBase(), key) : nullptr, clock,
                                    settings.cooldownSeconds))
    , m_accessKeyId(key.id)
    , m_timeout(settings.timeout)
    , m_secret(ByteView(crypto::decodeSecretBase64(key.secret.text()).value()))
{
}

Client::~Client() = default;

ProjectKeysPtr Client::heldKeys() const
{
    const std::scoped_lock guard(m_mutex);
    if (m_lock.isCancelled()) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    return m_keys;
}

ProjectKeysPtr Client::keysFrom(const std::string &profile) const
{
    SecretBytes secret;
    {
        const std::scoped_lock guard(m_mutex);
        if (m_lock.isCancelled()) {
            throw CancelledError(Sentence::tr("the vault is locked"));
        }
        secret = m_secret.duplicate();
    }
    auto project = std::make_shared<ProjectKeys>();
    project->facts = readProfile(profile, {});
    project->keys = unwrapped(project->facts.sealedKey, stretched(secret));
    crypto::fillRandom(project->fingerprintKey.writable());
    return project;
}

ProjectKeysPtr Client::keys(Load load, const Cancellation &cancellation)
{
    if (ProjectKeysPtr held = heldKeys(); held && load != Load::Forced) {
        return held;
    }
    ProjectKeysPtr fresh;
    try {
        fresh = keysFrom(m_sync->profile(load, cancellation));
    } catch (const AuthError &error) {
        // A profile from the cache may be older than the project's key. One that the service refuses is not to be asked for again.
        if (load != Load::Usual || error.request().status != 0) {
            throw;
        }
        fresh = keysFrom(m_sync->profile(Load::Forced, cancellation));
    }
    const std::scoped_lock guard(m_mutex);
    if (m_lock.isCancelled()) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    const bool same = m_keys && m_keys->facts.sealedKey == fresh->facts.sealedKey && m_keys->facts.projectId == fresh->facts.projectId;
    if (same) {
        // What is shown was fingerprinted with the key of before.
        auto kept = std::make_shared<ProjectKeys>();
        kept->facts = fresh->facts;
        kept->keys = m_keys->keys.duplicate();
        kept->fingerprintKey = m_keys->fingerprintKey.duplicate();
        m_keys = kept;
    } else {
        m_keys = fresh;
        m_known = nullptr;
        m_snapshot = nullptr;
    }
    return m_keys;
}

Project Client::project(const Cancellation &cancellation)
{
    return within(Sentence::tr("read the access key's profile"), cancellation, [&](const TimeBudget &budget) {
        const ProjectKeysPtr held = keys(Load::Usual, budget.token());
        return Project{m_channel->apiBase(), m_accessKeyId, held->facts.projectId, held->facts.editable, held->facts.expires};
    });
}

SnapshotPtr Client::load(Load load, const Cancellation &cancellation)
{
    const Micros started = std::chrono::duration_cast<std::chrono::microseconds>(m_channel->clock().wallNow().time_since_epoch()).count();
    const SnapshotPtr before = snapshot();
    try {
        return within(Sentence::tr("load the project"), cancellation, [&](const TimeBudget &budget) {
            // A forced load asks for the profile only where rows do not open with the keys at hand.
            (void)keys(load == Load::Cache ? Load::Cache : Load::Usual, budget.token());
            const KnownItemsPtr items = m_sync->load(load, budget.token());
            SnapshotPtr loaded = opened(items, load, started, budget.token());
            // More than before does not open: the project may have another key by now.
            if (load != Load::Cache && loaded->unreadable > (before ? before->unreadable : 0)) {
                try {
                    (void)keys(Load::Forced, budget.token());
                    loaded = opened(items, load, started, budget.token());
                } catch (const NetworkError &) {   // what does open is shown all the same
                } catch (const ServerError &) {
                }
                if (loaded->unreadable > 0) {
                    logWarning(lockerLog(), "rows that do not open:", loaded->unreadable);
                }
            }
            logInfo(lockerLog(), "loaded secrets:", loaded->secrets.size(), "environments:", loaded->environments.size());
            return loaded;
        });
    } catch (const NetworkError &error) {
        const std::scoped_lock guard(m_mutex);
        m_unreachable = error.clone();
        throw;
    }
}

SnapshotPtr Client::opened(const KnownItemsPtr &items, Load load, Micros started, const Cancellation &cancellation)
{
    const std::scoped_lock one(m_opening);
    ProjectKeysPtr project;
    SnapshotPtr before;
    KnownItemsPtr known;
    ErrorPtr unreachable;
    {
        const std::scoped_lock guard(m_mutex);
        project = m_keys;
        before = m_snapshot;
        known = m_known;
        unreachable = m_unreachable;
    }
    if (!project) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    auto snapshot = known == items && before ? std::make_shared<Snapshot>(*before) : openAll(*items, *project, before, cancellation);
    snapshot->asOf = std::min(items->secretsAsked, items->environmentsAsked);
    snapshot->offlineReason = nullptr;
    if (load == Load::Cache && unreachable) {
        snapshot->freshness = Freshness::Offline;
        snapshot->offlineReason = unreachable;
    } else {
        snapshot->freshness = snapshot->asOf >= started ? Freshness::Asked : Freshness::Recent;
    }
    const std::scoped_lock guard(m_mutex);
    if (m_lock.isCancelled()) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    if (load != Load::Cache) {
        m_unreachable = nullptr;
    }
    m_snapshot = snapshot;
    m_known = items;
    return snapshot;
}

SnapshotPtr Client::snapshot() const
{
    const std::scoped_lock guard(m_mutex);
    return m_snapshot;
}

SensitiveText Client::value(const Secret &secret) const
{
    const ProjectKeysPtr project = heldKeys();
    if (!project) {
        throw ClientError(Sentence::tr("the project's keys are not there yet")).advise(Sentence::tr("Load the project first."));
    }
    return Sealer(project->keys).openField(secret.sealed->value);
}

Fingerprint Client::fingerprint(const SensitiveText &value) const
{
    const ProjectKeysPtr project = heldKeys();
    if (!project) {
        throw ClientError(Sentence::tr("the project's keys are not there yet")).advise(Sentence::tr("Load the project first."));
    }
    return fingerprintUnder(project->fingerprintKey, value.view());
}

SecretPtr Client::get(const SecretTarget &target, const Cancellation &cancellation)
{
    const SnapshotPtr all = load(Load::Usual, cancellation);
    const ProjectKeysPtr project = heldKeys();
    if (!project) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    const std::string hash = lookupHash(project->facts.projectId, target.key);
    const std::string environmentHash = lookupHash(project->facts.projectId, target.environment);
    const auto find = [&](const std::string &environment) {
        SecretPtr found;
        for (const SecretPtr &secret : all->secrets) {
            // What does not open is known by its hash: it is an error, and not a reason to fall back.
            const bool named = secret->error && secret->key.empty() ? secret->sealed->hash == hash : secret->key == target.key;
            const bool nowhere = secret->error && secret->environmentName.empty();
            const bool in = nowhere ? secret->sealed->environmentHash == environmentHash : secret->environmentName == environment;
            const bool there = environment.empty() ? secret->isForAll() : !secret->isForAll() && in;
            if (!named || !there) {
                continue;
            }
            if (found) {
                throw listedTwice({target.key, environment});
            }
            found = secret;
        }
        return found;
    };
    SecretPtr found;
    if (!target.environment.empty()) {
        found = find(target.environment);
    }
    return found ? found : find({});
}

void Client::lock()
{
    m_lock.cancel();
    m_channel->forgetTokens();
    const std::scoped_lock guard(m_mutex);
    m_secret = SecretBytes();
    m_keys = nullptr;
    m_snapshot = nullptr;
    m_known = nullptr;
}

} // namespace strongroom::locker
