// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Sync.h"

#include "locker/Cache.h"
#include "locker/Store.h"

#include <algorithm>
#include <condition_variable>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace strongroom::locker {

namespace {

constexpr Micros microsPerSecond = 1'000'000;

struct Kinds {
    bool secrets = false;
    bool environments = false;
    [[nodiscard]] bool any() const { return secrets || environments; }
    [[nodiscard]] bool covers(Kinds other) const { return (secrets || !other.secrets) && (environments || !other.environments); }
};

template <typename T>
using Rows = std::vector<std::shared_ptr<const T>>;

// By id; rows that are the same stay the same objects, so that what was opened of them stays open.
template <typename T>
void putIn(Rows<T> &rows, std::vector<T> fresh, bool replaceAll, Rows<T> &written)
{
    std::map<std::string, std::shared_ptr<const T>> known;
    for (const std::shared_ptr<const T> &row : rows) {
        known.emplace(row->id, row);
    }
    std::map<std::string, std::shared_ptr<const T>> result;
    if (!replaceAll) {
        result = known;
    }
    for (T &row : fresh) {
        const auto found = known.find(row.id);
        std::shared_ptr<const T> next = found != known.end() && *found->second == row ? found->second : std::make_shared<const T>(std::move(row));
        written.push_back(next);
        result.insert_or_assign(next->id, next);
    }
    rows.clear();
    rows.reserve(result.size());
    for (auto &[id, row] : result) {
        rows.push_back(std::move(row));
    }
}

} // namespace

class Sync::Private {
public:
    Private(std::shared_ptr<ServiceReads> reads, std::shared_ptr<Cache> file, const Clock &time, int seconds)
        : service(std::move(reads)), cache(std::move(file)), clock(time), cooldown(std::max(seconds, 0) * microsPerSecond)
    {
    }

    // A sync under way. Who waits for it holds it.
    struct Flight {
        Kinds kinds;
        bool forced = false;
        bool over = false;
        KnownItemsPtr result;
        ErrorPtr error;
    };

    [[nodiscard]] Micros now() const { return std::chrono::duration_cast<std::chrono::microseconds>(clock.wallNow().time_since_epoch()).count(); }
    [[nodiscard]] bool isRecent(Micros asked) const
    {
        const Micros moment = now();
        return cooldown > 0 && asked > 0 && asked <= moment && moment < asked + cooldown;
    }

    // With the mutex held: what is known, from the cache the first time.
    KnownItemsPtr current()
    {
        if (!known) {
            KnownItems items;
            if (cache) {
                try {
                    items = cache->read().value_or(KnownItems());
                } catch (const VaultError &error) {
                    cacheTrouble = error.clone();
                    makeCacheAnew();
                }
            }
            known = std::make_shared<const KnownItems>(std::move(items));
        }
        return known;
    }

    // A cache that does not hold what was written there is worth nothing: the service has it all.
    void makeCacheAnew()
    {
        try {
            cache->rebuild();
        } catch (const VaultError &error) {
            cacheTrouble = error.clone();
            cache = nullptr;
        }
    }

    // The operation goes on without: what is on disk is a copy.
    void save(const CacheUpdate &update)
    {
        if (!cache) {
            return;
        }
        try {
            cache->write(update);
        } catch (const VaultError &error) {
            cacheTrouble = error.clone();
        }
    }

    KnownItemsPtr bring(Kinds kinds, Load load, const Cancellation &cancellation);
    KnownItemsPtr ask(Kinds kinds, const KnownItems &before, const Cancellation &cancellation);

    std::shared_ptr<ServiceReads> service;
    std::shared_ptr<Cache> cache;
    const Clock &clock;
    Micros cooldown;
    mutable std::mutex mutex;
    std::condition_variable landed;
    KnownItemsPtr known;
    std::shared_ptr<Flight> flight;
    ErrorPtr cacheTrouble;
    // Writes that came in while a sync was under way: its lists may be older than they are.
    std::vector<std::shared_ptr<const SealedSecret>> putSecrets;
    std::vector<std::shared_ptr<const SealedEnvironment>> putEnvironments;
};

KnownItemsPtr Sync::Private::bring(Kinds kinds, Load load, const Cancellation &cancellation)
{
    // A waiter whose caller has enough must wake up.
    const CancellationHook wake = cancellation.onCancel([this] {
        const std::scoped_lock guard(mutex);
        landed.notify_all();
    });
    std::unique_lock guard(mutex);
    while (true) {
        cancellation.throwIfCancelled();
        const KnownItemsPtr items = current();
        if (load == Load::Cache) {
            if ((kinds.secrets && items->secretsAsked == 0) || (kinds.environments && items->environmentsAsked == 0)) {
                throw StorageError("there is no copy of this project on this computer").advise("Connect to the service once; it is kept from then on.");
            }
            return items;
        }
        const bool forced = load == Load::Forced;
        const Kinds stale{kinds.secrets && (forced || !isRecent(items->secretsAsked)), kinds.environments && (forced || !isRecent(items->environmentsAsked))};
        if (!stale.any()) {
            return items;
        }
        if (flight) {
            const std::shared_ptr<Flight> other = flight;
            const bool helps = other->kinds.covers(stale);
            landed.wait(guard, [&] { return other->over || cancellation.isCancelled(); });
            cancellation.throwIfCancelled();
            if (helps && other->result) {
                return other->result;
            }
            if (helps && other->error && other->error->kind() != ErrorKind::Cancelled) {
                other->error->raise();
            }
            continue;
        }
        const auto own = std::make_shared<Flight>();
        own->kinds = stale;
        own->forced = forced;
        flight = own;
        putSecrets.clear();
        putEnvironments.clear();
        guard.unlock();
        KnownItemsPtr result;
        std::exception_ptr failure;
        try {
            result = ask(stale, *items, cancellation);
        } catch (...) {
            failure = std::current_exception();
        }
        guard.lock();
        if (result) {
            auto merged = std::make_shared<KnownItems>(*result);
            Rows<SealedSecret> ignoredSecrets;
            Rows<SealedEnvironment> ignoredEnvironments;
            for (const auto &row : putSecrets) {
                putIn(merged->secrets, {*row}, false, ignoredSecrets);
            }
            for (const auto &row : putEnvironments) {
                putIn(merged->environments, {*row}, false, ignoredEnvironments);
            }
            // Asked for by somebody else meanwhile.
            if (!current()->profile.empty()) {
                merged->profile = current()->profile;
            }
            if (!putSecrets.empty() || !putEnvironments.empty()) {
                CacheUpdate again;
                again.secrets = putSecrets;
                again.environments = putEnvironments;
                save(again);
            }
            known = merged;
            own->result = known;
        } else {
            own->error = toVaultError(failure, "read the project");
        }
        own->over = true;
        flight = nullptr;
        landed.notify_all();
        if (failure) {
            std::rethrow_exception(failure);
        }
        return own->result;
    }
}

KnownItemsPtr Sync::Private::ask(Kinds kinds, const KnownItems &before, const Cancellation &cancellation)
{
    const Micros asked = now();
    // One round: the four numbers do not wait for each other.
    const auto later = [](auto work) { return std::async(std::launch::async, std::move(work)); };
    auto deletion = later([&] { return service->deletedItemDate(cancellation); });
    auto revision = later([&] { return service->revisionDate(cancellation); });
    std::optional<std::future<std::int64_t>> secretCount;
    std::optional<std::future<std::int64_t>> environmentCount;
    if (kinds.secrets) {
        secretCount = later([&] { return service->secretCount(cancellation); });
    }
    if (kinds.environments) {
        environmentCount = later([&] { return service->environmentCount(cancellation); });
    }
    const Micros deleted = deletion.get();
    const Micros revised = revision.get();
    const std::int64_t secrets = secretCount ? secretCount->get() : 0;
    const std::int64_t environments = environmentCount ? environmentCount->get() : 0;

    auto items = std::make_shared<KnownItems>(before);
    CacheUpdate update;
    const bool dropped = deleted > before.deletionDate;
    if (dropped) {
        // The kind that is not asked for now is asked the next time.
        items->secretsRevision = items->environmentsRevision = 0;
        items->secretsAsked = kinds.secrets ? items->secretsAsked : 0;
        items->environmentsAsked = kinds.environments ? items->environmentsAsked : 0;
        update.dropSecrets = update.dropEnvironments = true;
        if (!kinds.secrets) {
            items->secrets.clear();
        }
        if (!kinds.environments) {
            items->environments.clear();
        }
    }
    const auto bringKind = [&](auto &rows, Micros &upTo, Micros &askedAt, std::int64_t count, bool &drop, auto &written, const auto &list) {
        // Everything is also read anew for a kind that was never read, whatever the service's dates are.
        bool all = dropped || askedAt == 0;
        if (all || revised > upTo) {
            putIn(rows, list(all ? 0 : upTo), all, written);
        }
        if (!all && static_cast<std::int64_t>(rows.size()) != count) {
            all = true;
            written.clear();
            putIn(rows, list(0), true, written);
        }
        drop = drop || all;
        upTo = revised;
        askedAt = asked;
    };
    if (kinds.secrets) {
        bringKind(items->secrets, items->secretsRevision, items->secretsAsked, secrets, update.dropSecrets, update.secrets,
                  [&](Micros since) { return service->secrets(since, {}, cancellation); });
    }
    if (kinds.environments) {
        bringKind(items->environments, items->environmentsRevision, items->environmentsAsked, environments, update.dropEnvironments, update.environments,
                  [&](Micros since) { return service->environments(since, {}, cancellation); });
    }
    items->deletionDate = deleted;
    update.secretsRevision = items->secretsRevision;
    update.environmentsRevision = items->environmentsRevision;
    update.deletionDate = deleted;
    update.secretsAsked = items->secretsAsked;
    update.environmentsAsked = items->environmentsAsked;
    {
        const std::scoped_lock guard(mutex);
        save(update);
    }
    return items;
}

Sync::Sync(std::shared_ptr<ServiceReads> service, std::shared_ptr<Cache> cache, const Clock &clock, int cooldownSeconds)
    : d(std::make_unique<Private>(std::move(service), std::move(cache), clock, cooldownSeconds))
{
}

Sync::~Sync() = default;

KnownItemsPtr Sync::load(Load load, const Cancellation &cancellation) { return d->bring({true, true}, load, cancellation); }

KnownItemsPtr Sync::loadSecrets(Load load, const Cancellation &cancellation) { return d->bring({true, false}, load, cancellation); }

KnownItemsPtr Sync::loadEnvironments(Load load, const Cancellation &cancellation) { return d->bring({false, true}, load, cancellation); }

std::string Sync::profile(Load load, const Cancellation &cancellation)
{
    {
        const std::scoped_lock guard(d->mutex);
        const KnownItemsPtr items = d->current();
        if (load != Load::Forced && !items->profile.empty()) {
            return items->profile;
        }
    }
    if (load == Load::Cache) {
        throw StorageError("there is no copy of this project on this computer").advise("Connect to the service once; it is kept from then on.");
    }
    std::string answer = d->service->profile(cancellation);
    const std::scoped_lock guard(d->mutex);
    auto items = std::make_shared<KnownItems>(*d->current());
    items->profile = answer;
    d->known = items;
    CacheUpdate update;
    update.profile = answer;
    d->save(update);
    return answer;
}

void Sync::put(const SealedSecret &secret)
{
    const std::scoped_lock guard(d->mutex);
    auto items = std::make_shared<KnownItems>(*d->current());
    CacheUpdate update;
    putIn(items->secrets, {secret}, false, update.secrets);
    d->putSecrets.push_back(update.secrets.front());
    d->known = items;
    d->save(update);
}

void Sync::put(const SealedEnvironment &environment)
{
    const std::scoped_lock guard(d->mutex);
    auto items = std::make_shared<KnownItems>(*d->current());
    const bool renamed = std::ranges::any_of(items->environments, [&](const auto &known) { return known->id == environment.id && known->hash != environment.hash; });
    CacheUpdate update;
    putIn(items->environments, {environment}, false, update.environments);
    d->putEnvironments.push_back(update.environments.front());
    if (renamed) {
        // Each of its secrets carries the old name.
        items->secretsAsked = 0;
        update.secretsAsked = 0;
    }
    d->known = items;
    d->save(update);
}

void Sync::forgetSecret(const std::string &id)
{
    const std::scoped_lock guard(d->mutex);
    auto items = std::make_shared<KnownItems>(*d->current());
    std::erase_if(items->secrets, [&](const auto &row) { return row->id == id; });
    items->secretsAsked = 0;
    d->known = items;
    CacheUpdate update;
    update.goneSecrets.push_back(id);
    update.secretsAsked = 0;
    d->save(update);
}

void Sync::forgetEnvironment(const std::string &id)
{
    const std::scoped_lock guard(d->mutex);
    auto items = std::make_shared<KnownItems>(*d->current());
    std::erase_if(items->environments, [&](const auto &row) { return row->id == id; });
    items->environmentsAsked = 0;
    items->secretsAsked = 0;
    d->known = items;
    CacheUpdate update;
    update.goneEnvironments.push_back(id);
    update.environmentsAsked = 0;
    update.secretsAsked = 0;
    d->save(update);
}

ErrorPtr Sync::cacheError() const
{
    const std::scoped_lock guard(d->mutex);
    return d->cacheTrouble;
}

} // namespace strongroom::locker
