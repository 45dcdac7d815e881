// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/ClientParts.h"

#include "base/Parallel.h"
#include "crypto/OpenSsl.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

// From what the service sent to rows a person can read: each by itself, so that one that does not open spoils no other.

namespace strongroom::locker {

namespace {

constexpr std::size_t rowsPerPortion = 256;

// Remembers the first error and goes on with the next field.
template <typename Work>
void orError(ErrorPtr &error, const std::string &field, const Work &work)
{
    try {
        work();
    } catch (const VaultError &thrown) {
        if (!error) {
            const Sentence advice = Sentence::tr("It was damaged or written with another key; the other rows are not affected.");
            error = std::make_shared<const CryptoError>(CryptoError(whileDoing(field, thrown.sentence())).advise(advice).about(field));
        }
    }
}

std::string textOf(Sealer &sealer, const std::string &sealed) { return std::string(sealer.openField(sealed).view()); }

} // namespace

Fingerprint fingerprintUnder(KeyedHash &fingerprints, std::string_view value)
{
    const KeyedHash::Hash hash = fingerprints.of(bytesOf(value));
    Fingerprint fingerprint;
    std::ranges::copy_n(hash.begin(), fingerprint.size(), fingerprint.begin());
    return fingerprint;
}

Fingerprint fingerprintUnder(const SecretKey<32> &key, std::string_view value)
{
    KeyedHash fingerprints(key.view());
    return fingerprintUnder(fingerprints, value);
}

EnvironmentPtr openEnvironment(std::shared_ptr<const SealedEnvironment> sealed, Sealer &sealer)
{
    auto environment = std::make_shared<Environment>();
    orError(environment->error, "name", [&] { environment->name = textOf(sealer, sealed->name); });
    orError(environment->error, "external_url", [&] { environment->externalUrl = textOf(sealer, sealed->externalUrl); });
    orError(environment->error, "description", [&] { environment->description = textOf(sealer, sealed->description); });
    environment->sealed = std::move(sealed);
    return environment;
}

SecretPtr openSecret(std::shared_ptr<const SealedSecret> sealed, const EnvironmentNames &names, Sealer &sealer, KeyedHash &fingerprints)
{
    auto secret = std::make_shared<Secret>();
    orError(secret->error, "key", [&] { secret->key = textOf(sealer, sealed->key); });
    orError(secret->error, "value", [&] { secret->fingerprint = fingerprintUnder(fingerprints, sealer.openField(sealed->value).view()); });
    orError(secret->error, "description", [&] { secret->description = textOf(sealer, sealed->description); });
    if (sealed->environmentId) {
        const auto known = names.find(*sealed->environmentId);
        if (known != names.end()) {
            secret->environmentName = known->second;
        } else {
            orError(secret->error, "environment_name", [&] { secret->environmentName = textOf(sealer, sealed->environmentName); });
        }
    }
    secret->sealed = std::move(sealed);
    return secret;
}

std::shared_ptr<Snapshot> openAll(const KnownItems &items, const ProjectKeys &project, const SnapshotPtr &before, const Cancellation &cancellation)
{
    auto snapshot = std::make_shared<Snapshot>();
    EnvironmentNames names;
    {
        Sealer sealer(project.keys);
        for (const auto &sealed : items.environments) {
            EnvironmentPtr environment = openEnvironment(sealed, sealer);
            if (!environment->error) {
                names.emplace(sealed->id, environment->name);
            }
            snapshot->unreadable += environment->error ? 1 : 0;
            snapshot->environments.push_back(std::move(environment));
        }
    }
    // The service promises no order, and menus show this one.
    std::ranges::sort(snapshot->environments, {}, [](const EnvironmentPtr &environment) { return std::string_view(environment->name); });
    std::map<const SealedSecret *, SecretPtr> open;
    if (before) {
        for (const SecretPtr &secret : before->secrets) {
            open.emplace(secret->sealed.get(), secret);
        }
    }
    const auto stillRight = [&](const Secret &secret) {
        if (!secret.sealed->environmentId) {
            return true;
        }
        const auto known = names.find(*secret.sealed->environmentId);
        return known == names.end() || known->second == secret.environmentName;
    };
    std::vector<SecretPtr> secrets(items.secrets.size());
    const std::size_t portions = (secrets.size() + rowsPerPortion - 1) / rowsPerPortion;
    forEachPortion(
        portions,
        [&](std::size_t portion) {
            Sealer sealer(project.keys);
            KeyedHash fingerprints(project.fingerprintKey.view());
            const std::size_t first = portion * rowsPerPortion;
            const std::size_t end = std::min(first + rowsPerPortion, secrets.size());
            for (std::size_t at = first; at < end; ++at) {
                const std::shared_ptr<const SealedSecret> &sealed = items.secrets[at];
                const auto known = open.find(sealed.get());
                if (known != open.end() && stillRight(*known->second)) {
                    secrets[at] = known->second;
                } else if (!sealed->deleted) {
                    secrets[at] = openSecret(sealed, names, sealer, fingerprints);
                }
            }
        },
        cancellation);
    std::erase(secrets, nullptr);
    snapshot->unreadable += static_cast<int>(std::ranges::count_if(secrets, [](const SecretPtr &secret) { return secret->error != nullptr; }));
    snapshot->secrets = std::move(secrets);
    return snapshot;
}

} // namespace strongroom::locker
