// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Sync.h"

#include "locker/Cache.h"
#include "locker/Round.h"
#include "locker/Store.h"
#include "locker/SyncRows.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <functional>
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

// Everything, for a file that is behind.
CacheUpdate wholeOf(const KnownItems &items)
{
    CacheUpdate update;
    update.dropSecrets = update.dropEnvironments = true;
    update.secrets = items.secrets;
    update.environments = items.environments;
    update.profile = items.profile;
    update.secretsRevision = items.secretsRevision;
    update.environmentsRevision = items.environmentsRevision;
    update.deletionDate = items.deletionDate;
    update.secretsAsked = items.secretsAsked;
    update.environmentsAsked = items.environmentsAsked;
    update.secretsStale = items.secretsStale;
    update.environmentsStale = items.environmentsStale;
    return update;
}

} // namespace

class Sync::Private {
public:
    Private(std::shared_ptr<ServiceReads> reads, std::shared_ptr<Cache> file, const Clock &time, int seconds)
        : service(std::move(reads)), clock(time), cooldown(std::max(seconds, 0) * microsPerSecond), cache(std::move(file))
    {
    }

    // A sync under way. Who waits for it holds it.
    struct Flight {
        Kinds kinds;
        bool over = false;
        KnownItemsPtr result;
        ErrorPtr error;
    };
    // What a sync found out, and what the file needs for it.
    struct Found {
        std::shared_ptr<KnownItems> items;
        CacheUpdate update;
    };
    // What this program did to one row.
    using Change = std::function<void(KnownItems &, CacheUpdate &)>;

    [[nodiscard]] Micros now() const { return std::chrono::duration_cast<std::chrono::microseconds>(clock.wallNow().time_since_epoch()).count(); }
    [[nodiscard]] bool isRecent(Micros asked) const
    {
        const Micros moment = now();
        return cooldown > 0 && asked > 0 && asked <= moment && moment < asked + cooldown;
    }

    KnownItemsPtr current();
    KnownItemsPtr bring(Kinds kinds, Load load, const Cancellation &cancellation);
    Found ask(Kinds kinds, const KnownItems &before, const Cancellation &cancellation);
    KnownItemsPtr land(Flight &own, Found found);
    void change(const Change &work);

    // These with `disk` held.
    KnownItemsPtr readOnce();
    void save(const CacheUpdate &update, const KnownItems &items);
    void trouble(const VaultError &error)
    {
        const std::scoped_lock guard(mutex);
        cacheTrouble = error.clone();
    }
    // A cache that does not hold what was written there is worth nothing: the service has it all.
    void makeCacheAnew()
    {
        try {
            cache->rebuild();
        } catch (const VaultError &error) {
            trouble(error);
            cache = nullptr;
        }
    }

    std::shared_ptr<ServiceReads> service;
    const Clock &clock;
    Micros cooldown;

    // The file, and the order in which its changes are made. Taken before `mutex`, and never while something is sent.
    std::mutex disk;
    std::shared_ptr<Cache> cache;
    bool behind = false;   // the file has not all that is known

    // The members below. Held for moments only: cancel() of a waiter takes it, perhaps on the window's thread.
    mutable std::mutex mutex;
    std::condition_variable landed;
    KnownItemsPtr known;
    std::shared_ptr<Flight> flight;
    std::vector<Change> meanwhile;   // since the flight began: its lists may be older
    ErrorPtr cacheTrouble;
};

KnownItemsPtr Sync::Private::current()
{
    {
        const std::scoped_lock guard(mutex);
        if (known) {
            return known;
        }
    }
    const std::scoped_lock order(disk);
    return readOnce();
}

KnownItemsPtr Sync::Private::readOnce()
{
    {
        const std::scoped_lock guard(mutex);
        if (known) {
            return known;
        }
    }
    auto items = std::make_shared<KnownItems>();
    if (cache) {
        try {
            *items = cache->read().value_or(KnownItems());
        } catch (const DamagedCache &error) {
            trouble(error);
            makeCacheAnew();
        } catch (const VaultError &error) {
            trouble(error);
            behind = true;
        }
    }
    const std::scoped_lock guard(mutex);
    known = std::move(items);
    return known;
}

// The operation goes on without: what is on disk is a copy.
void Sync::Private::save(const CacheUpdate &update, const KnownItems &items)
{
    if (!cache) {
        return;
    }
    try {
        try {
            if (behind || !cache->write(update)) {
                behind = true;
                behind = !cache->write(wholeOf(items));
            }
        } catch (const DamagedCache &error) {
            trouble(error);
            behind = true;
            makeCacheAnew();
            if (cache) {
                behind = !cache->write(wholeOf(items));
            }
        }
    } catch (const VaultError &error) {
        // What is missing now would be missed later, when the dates have moved on.
        trouble(error);
        behind = true;
    }
}

void Sync::Private::change(const Change &work)
{
    const std::scoped_lock order(disk);
    (void)readOnce();
    auto items = std::make_shared<KnownItems>();
    CacheUpdate update;
    {
        const std::scoped_lock guard(mutex);
        *items = *known;
        work(*items, update);
        known = items;
        if (flight) {
            meanwhile.push_back(work);
        }
    }
    save(update, *items);
}

KnownItemsPtr Sync::Private::bring(Kinds kinds, Load load, const Cancellation &cancellation)
{
    // A waiter whose caller has enough must wake up.
    const CancellationHook wake = cancellation.onCancel([this] {
        const std::scoped_lock guard(mutex);
        landed.notify_all();
    });
    cancellation.throwIfCancelled();
    (void)current();
    std::unique_lock guard(mutex);
    while (true) {
        cancellation.throwIfCancelled();
        const KnownItemsPtr items = known;
        if (load == Load::Cache) {
            if ((kinds.secrets && items->secretsAsked == 0) || (kinds.environments && items->environmentsAsked == 0)) {
                throw StorageError(Sentence::tr("there is no copy of this project on this computer"))
                    .advise(Sentence::tr("Connect to the service once; it is kept from then on."));
            }
            return items;
        }
        const bool forced = load == Load::Forced;
        const Kinds wanted{kinds.secrets && (forced || items->secretsStale || !isRecent(items->secretsAsked)),
                           kinds.environments && (forced || items->environmentsStale || !isRecent(items->environmentsAsked))};
        if (!wanted.any()) {
            return items;
        }
        if (flight) {
            const std::shared_ptr<Flight> other = flight;
            landed.wait(guard, [&] { return other->over || cancellation.isCancelled(); });
            cancellation.throwIfCancelled();
            const bool helps = other->kinds.covers(wanted);
            if (helps && other->result) {
                return other->result;
            }
            if (helps && other->error && other->error->kind() != ErrorKind::Cancelled) {
                other->error->raise();
            }
            continue;
        }
        const auto own = std::make_shared<Flight>();
        own->kinds = wanted;
        flight = own;
        meanwhile.clear();
        guard.unlock();
        try {
            return land(*own, ask(wanted, *items, cancellation));
        } catch (...) {
            guard.lock();
            own->error = toVaultError(std::current_exception(), Sentence::tr("read the project"));
            own->over = true;
            flight = nullptr;
            landed.notify_all();
            throw;
        }
    }
}

KnownItemsPtr Sync::Private::land(Flight &own, Found found)
{
    const std::scoped_lock order(disk);
    {
        const std::scoped_lock guard(mutex);
        for (const Change &work : meanwhile) {
            work(*found.items, found.update);
        }
        known = found.items;
        own.result = known;
        own.over = true;
        flight = nullptr;
        landed.notify_all();
    }
    save(found.update, *found.items);
    return found.items;
}

Sync::Private::Found Sync::Private::ask(Kinds kinds, const KnownItems &before, const Cancellation &cancellation)
{
    const Micros asked = now();
    Micros deleted = 0;
    Micros revised = 0;
    std::int64_t secretCount = 0;
    std::int64_t environmentCount = 0;
    {
        Round numbers(cancellation);
        numbers.start([&](const Cancellation &token) { deleted = service->deletedItemDate(token); });
        numbers.start([&](const Cancellation &token) { revised = service->revisionDate(token); });
        if (kinds.secrets) {
            numbers.start([&](const Cancellation &token) { secretCount = service->secretCount(token); });
        }
        if (kinds.environments) {
            numbers.start([&](const Cancellation &token) { environmentCount = service->environmentCount(token); });
        }
        numbers.finish();
    }

    Found found{std::make_shared<KnownItems>(before), {}};
    KnownItems &items = *found.items;
    CacheUpdate &update = found.update;
    // Dates only grow. One that went back is another history, of a service restored from a backup.
    const bool dropped = deleted != before.deletionDate;
    if (dropped) {
        update.dropSecrets = update.dropEnvironments = true;
        // The kind that is not asked for now is read the next time.
        if (!kinds.secrets) {
            items.secrets.clear();
            items.secretsRevision = items.secretsAsked = 0;
        }
        if (!kinds.environments) {
            items.environments.clear();
            items.environmentsRevision = items.environmentsAsked = 0;
        }
    }
    const auto bringKind = [&](auto &rows, Micros &upTo, Micros &askedAt, bool &stale, std::int64_t count, bool &drop, auto &written, const auto &list) {
        // Everything is also read anew for a kind that was never read, whatever the service's dates are.
        bool all = dropped || askedAt == 0 || stale || revised < upTo;
        if (all) {
            putIn(rows, list(0), Reading::All, written);
        } else if (revised > upTo) {
            putIn(rows, list(upTo), Reading::Newer, written);
        }
        if (!all && static_cast<std::int64_t>(rows.size()) != count) {
            all = true;
            written.clear();
            putIn(rows, list(0), Reading::All, written);
        }
        drop = drop || all;
        upTo = revised;
        askedAt = asked;
        stale = false;
    };
    {
        Round lists(cancellation);
        if (kinds.secrets) {
            lists.start([&](const Cancellation &token) {
                bringKind(items.secrets, items.secretsRevision, items.secretsAsked, items.secretsStale, secretCount, update.dropSecrets, update.secrets,
                          [&](Micros since) { return service->secrets(since, {}, token); });
            });
        }
        if (kinds.environments) {
            lists.start([&](const Cancellation &token) {
                bringKind(items.environments, items.environmentsRevision, items.environmentsAsked, items.environmentsStale, environmentCount,
                          update.dropEnvironments, update.environments, [&](Micros since) { return service->environments(since, {}, token); });
            });
        }
        lists.finish();
    }
    items.deletionDate = deleted;
    update.secretsRevision = items.secretsRevision;
    update.environmentsRevision = items.environmentsRevision;
    update.deletionDate = deleted;
    update.secretsAsked = items.secretsAsked;
    update.environmentsAsked = items.environmentsAsked;
    update.secretsStale = items.secretsStale;
    update.environmentsStale = items.environmentsStale;
    return found;
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
    const KnownItemsPtr items = d->current();
    if (load != Load::Forced && !items->profile.empty()) {
        return items->profile;
    }
    if (load == Load::Cache) {
        throw StorageError(Sentence::tr("there is no copy of this project on this computer"))
            .advise(Sentence::tr("Connect to the service once; it is kept from then on."));
    }
    std::string answer = d->service->profile(cancellation);
    d->change([answer](KnownItems &all, CacheUpdate &update) {
        all.profile = answer;
        update.profile = answer;
    });
    return answer;
}

void Sync::put(const SealedSecret &secret)
{
    const auto row = std::make_shared<const SealedSecret>(secret);
    d->change([row](KnownItems &all, CacheUpdate &update) { putOne(all.secrets, row, update.secrets); });
}

void Sync::put(const SealedEnvironment &environment)
{
    const auto row = std::make_shared<const SealedEnvironment>(environment);
    const auto renamed = std::make_shared<bool>(false);
    d->change([row, renamed](KnownItems &all, CacheUpdate &update) {
        *renamed = *renamed || std::ranges::any_of(all.environments, [&](const auto &known) { return known->id == row->id && known->hash != row->hash; });
        putOne(all.environments, row, update.environments);
        if (*renamed) {
            // Each of its secrets carries the old name.
            all.secretsStale = true;
            update.secretsStale = true;
        }
    });
}

void Sync::forgetSecret(const std::string &id)
{
    d->change([id](KnownItems &all, CacheUpdate &update) {
        takeOut(all.secrets, id, update.secrets, update.goneSecrets);
        all.secretsStale = true;
        update.secretsStale = true;
    });
}

void Sync::forgetEnvironment(const std::string &id)
{
    d->change([id](KnownItems &all, CacheUpdate &update) {
        takeOut(all.environments, id, update.environments, update.goneEnvironments);
        all.environmentsStale = all.secretsStale = true;
        update.environmentsStale = update.secretsStale = true;
    });
}

ErrorPtr Sync::cacheError() const
{
    const std::scoped_lock guard(d->mutex);
    return d->cacheTrouble;
}

} // namespace strongroom::locker
