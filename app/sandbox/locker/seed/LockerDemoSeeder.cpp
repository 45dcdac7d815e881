// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/seed/LockerDemoSeeder.h"

#include "sandbox/locker/seed/LockerDemoData.h"

#include <utility>
#include <vector>

namespace strongroom::sandbox {

namespace {

constexpr Micros minute = 60'000'000;
constexpr Micros day = 24 * 60 * minute;

class Writer
{
public:
    // The items get dates from `start` on, one `step` after the other.
    Writer(LockerStore &store, const LockerClientProject &project, Micros start, Micros step)
        : m_store(store), m_project(project), m_date(start), m_step(step)
    {
    }

    [[nodiscard]] LockerEnvironment addEnvironment(const QByteArray &name, const QByteArray &url, const QByteArray &description)
    {
        LockerEnvironment environment;
        environment.id = newLockerId();
        environment.project = m_project.id;
        environment.name = seal(name);
        environment.externalUrl = optional(url);
        environment.description = optional(description);
        environment.hash = lockerLookupHash(m_project.id, name);
        environment.created = environment.revised = next();
        m_store.put(environment);
        return environment;
    }

    // environment: null is every one.
    void addSecret(const QByteArray &key, const QByteArray &value, const QByteArray &description, const LockerEnvironment *environment)
    {
        LockerSecret secret;
        secret.id = newLockerId();
        secret.project = m_project.id;
        secret.key = seal(key);
        secret.value = seal(value);
        secret.description = optional(description);
        secret.hash = lockerLookupHash(m_project.id, key);
        if (environment != nullptr) {
            secret.environment = environment->id;
            secret.environmentName = environment->name;
        }
        secret.created = secret.revised = next();
        m_store.put(secret);
    }

    // The project's newest date is that of the item that was written last.
    void finish() { m_store.put(LockerProject{m_project.id, m_project.name, m_date, 0}); }

private:
    [[nodiscard]] std::string seal(const QByteArray &text) const { return lockerSeal(m_project.keys, text); }
    // A field that nobody filled in is not there.
    [[nodiscard]] std::string optional(const QByteArray &text) const { return text.isEmpty() ? std::string() : seal(text); }
    Micros next() { return m_date += m_step; }

    LockerStore &m_store;
    const LockerClientProject &m_project;
    Micros m_date;
    Micros m_step;
};

void seedProject(LockerStore &store, const LockerClientProject &project, const std::vector<LockerDemoSecret> &secrets)
{
    constexpr int rowsOfASecret = 4;
    const Micros step = 150 * day / static_cast<Micros>(secrets.size() * rowsOfASecret + 3);
    Writer writer(store, project, store.now() - 152 * day, step);
    std::vector<LockerEnvironment> environments;
    for (const LockerDemoEnvironment &environment : lockerDemoEnvironments()) {
        environments.push_back(writer.addEnvironment(environment.name, environment.externalUrl, environment.description));
    }
    for (const LockerDemoSecret &secret : secrets) {
        const std::pair<const char *, const LockerEnvironment *> places[] = {
            {secret.all, nullptr}, {secret.development, &environments[0]}, {secret.staging, &environments[1]}, {secret.production, &environments[2]}};
        for (const auto &[value, environment] : places) {
            if (value != nullptr) {
                writer.addSecret(secret.key, value, secret.description, environment);
            }
        }
    }
    writer.finish();
}

} // namespace

void seedLockerDemo(Database &database, LockerStore &store, const LockerClientKeys &keys)
{
    Transaction transaction(database);
    seedProject(store, keys.platform, lockerDemoSecrets());
    seedProject(store, keys.billing, lockerBillingSecrets());
    markLockerSeeded(database);
    transaction.commit();
}

void seedLockerMatrix(Database &database, LockerStore &store, const LockerClientProject &project, int secrets, int environments)
{
    Transaction transaction(database);
    Writer writer(store, project, store.now() - 100 * day, minute / 60);
    std::vector<LockerEnvironment> places;
    for (int i = 1; i <= environments; ++i) {
        const QByteArray name = "env-" + QByteArray::number(i).rightJustified(2, '0');
        places.push_back(writer.addEnvironment(name, "https://" + name + ".example.test", {}));
    }
    for (int i = 1; i <= secrets; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(4, '0');
        const QByteArray key = "SERVICE_" + number + "_TOKEN";
        if (i % 3 == 0) {
            writer.addSecret(key, "demo-token-" + number + "-for-all", {}, nullptr);
        }
        for (int place = 0; place < environments; ++place) {
            const int valueOf = (i + place) % 4 == 0 && place > 0 ? place - 1 : place;
            writer.addSecret(key, "demo-token-" + number + "-of-environment-" + QByteArray::number(valueOf), "Token of service " + number,
                             &places[static_cast<std::size_t>(place)]);
        }
    }
    writer.finish();
    markLockerSeeded(database);
    transaction.commit();
}

} // namespace strongroom::sandbox
