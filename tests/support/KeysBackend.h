// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of the Keys page stand on: a store whose records have versions, a keychain that breaks on demand, and a backend that puts the
// two together over a real list of connections. Thread-safe; nothing sleeps.

#include "connections/ConnectionBackend.h"
#include "incountry/SecretsDocument.h"
#include "keychain/MemoryCredentialStore.h"
#include "support/FakeRecordStore.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

// Records by country and version. What the base class can do with find() (hold, fail by offset, remember calls) works here too.
class VersionedRecordStore final : public FakeRecordStore {
public:
    using Versions = std::vector<std::pair<std::optional<std::int64_t>, std::int64_t>>;   // version, number of records
    using Countries = std::map<std::string, Versions>;

    // `opens` answers whether a record of the version opens.
    VersionedRecordStore(Countries countries, std::set<std::int64_t> opens) : m_countries(std::move(countries)), m_opens(std::move(opens)) {}

    // Calls for this country fail, always.
    void failCountry(const std::string &country, ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        m_failures[country] = std::move(error);
    }

    incountry::FindResult find(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options,
                               const Cancellation &cancellation) override
    {
        static_cast<void>(FakeRecordStore::find(country, filter, options, cancellation));
        const std::scoped_lock lock(m_mutex);
        if (const auto failure = m_failures.find(country.code()); failure != m_failures.end()) {
            failure->second->raise();
        }
        incountry::FindResult result;
        result.meta.limit = options.limit;
        for (const auto &[version, records] : m_countries[country.code()]) {
            if (!matches(filter, version)) {
                continue;
            }
            for (std::int64_t row = 0; row < records && std::int64_t(result.rows.size()) < options.limit; ++row) {
                result.rows.push_back(makeRow(version, row));
            }
            result.meta.total += records;
        }
        result.meta.count = std::int64_t(result.rows.size());
        return result;
    }

private:
    static bool matches(const incountry::FindFilter &filter, const std::optional<std::int64_t> &version)
    {
        for (const auto &[member, condition] : filter.conditions()) {
            const auto *const wanted = std::get_if<incountry::IntegerCondition>(&condition);
            if (member != "version" || wanted == nullptr) {
                throw ClientError("not a filter by version");
            }
            const auto in = [&version](const std::vector<std::int64_t> &list) {
                return version && std::find(list.begin(), list.end(), *version) != list.end();
            };
            if ((!wanted->equals.empty() && !in(wanted->equals)) || in(wanted->notEquals)) {
                return false;
            }
        }
        return true;
    }
    incountry::RecordRow makeRow(const std::optional<std::int64_t> &version, std::int64_t row) const
    {
        if (m_opens.contains(version.value_or(0))) {
            incountry::Record record = makeRecord(row);
            record.version = version;
            return record;
        }
        incountry::UnreadableRecord unreadable = makeUnreadable(row);
        unreadable.stored.version = version;
        unreadable.reason = CryptoError("the text does not open: wrong key, or damaged").clone();
        return unreadable;
    }

    std::mutex m_mutex;
    Countries m_countries;
    std::set<std::int64_t> m_opens;
    std::map<std::string, ErrorPtr> m_failures;
};

// A keychain in memory that can be locked (reads find nothing), refuse writes, or keep something else than it was given.
class BreakableKeychain final : public keychain::CredentialStore {
public:
    enum class Mood { Works, Locked, RefusesWrites, KeepsOther };
    void setMood(Mood mood)
    {
        const std::scoped_lock lock(m_mutex);
        m_mood = mood;
    }
    // Past all moods, as another program would.
    void put(const std::string &connectionId, const std::string &text)
    {
        const std::scoped_lock lock(m_mutex);
        m_values[{connectionId, keychain::CredentialKind::SecretsData}] = text;
    }
    [[nodiscard]] std::string kept(const std::string &connectionId)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_values.find({connectionId, keychain::CredentialKind::SecretsData});
        return found == m_values.end() ? std::string() : found->second;
    }

    std::optional<SecretBytes> read(const keychain::CredentialId &id) override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_values.find(id);
        if (m_mood == Mood::Locked || found == m_values.end()) {
            return std::nullopt;
        }
        return SecretBytes(std::string_view(found->second));
    }
    void write(const keychain::CredentialId &id, const SecretBytes &value) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_mood == Mood::RefusesWrites || m_mood == Mood::Locked) {
            throw StorageError("cannot create an item in a locked collection").advise("Unlock the keychain and try again.");
        }
        m_values[id] = std::string(value.text());
        if (m_mood == Mood::KeepsOther) {
            m_values[id] += ' ';
            m_mood = Mood::Works;   // so that what was there can be put back
        }
    }
    void remove(const keychain::CredentialId &id) override
    {
        const std::scoped_lock lock(m_mutex);
        m_values.erase(id);
    }
    Sentence description() const override { return "the test keychain"; }

private:
    std::mutex m_mutex;
    Mood m_mood = Mood::Works;
    std::map<keychain::CredentialId, std::string> m_values;
};

class KeysBackend final : public model::ConnectionBackend {
public:
    KeysBackend(std::shared_ptr<connections::ConnectionRepository> repository, std::shared_ptr<BreakableKeychain> keychain,
                VersionedRecordStore::Countries records)
        : m_repository(std::move(repository)), m_keychain(std::move(keychain)), m_records(std::move(records))
    {
    }
    // The texts of the secrets that open the records of a version; another one does not.
    void setRight(std::map<std::int64_t, std::string> right)
    {
        const std::scoped_lock lock(m_mutex);
        m_right = std::move(right);
    }
    void failOpening(ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        m_openFailure = std::move(error);
    }
    [[nodiscard]] std::vector<std::shared_ptr<VersionedRecordStore>> stores()
    {
        const std::scoped_lock lock(m_mutex);
        return m_stores;
    }
    void holdNewStores()
    {
        const std::scoped_lock lock(m_mutex);
        m_hold = true;
    }

    std::vector<connections::Connection> load() override { return m_repository->load(); }
    void save(const connections::Connection &connection) override { m_repository->save(connection); }
    void remove(const std::string &id) override { m_repository->remove(id); }
    connections::Credentials readCredentials(const connections::Connection &connection) override
    {
        return connections::readCredentials(connection, *m_keychain);
    }
    void storeCredentials(connections::Connection &connection, const connections::Credentials &credentials) override
    {
        connections::storeCredentials(connection, credentials, *m_keychain);
    }
    void removeCredentials(connections::Connection &connection) override { connections::removeCredentials(connection, *m_keychain); }
    Sentence keychainDescription() override { return m_keychain->description(); }
    Sentence keychainUnavailableReason() override { return {}; }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &, const connections::Credentials &credentials) override
    {
        const std::scoped_lock lock(m_mutex);
        if (const ErrorPtr failure = std::exchange(m_openFailure, nullptr)) {
            failure->raise();
        }
        std::set<std::int64_t> opens;
        if (const auto secrets = credentials.find(keychain::CredentialKind::SecretsData); secrets != credentials.end()) {
            const incountry::SecretsData data = incountry::SecretsData::parse(secrets->second.text());
            for (const auto &[version, text] : m_right) {
                if (const incountry::Secret *const secret = data.find(version); secret != nullptr && writtenForm(*secret).view() == text) {
                    opens.insert(version);
                }
            }
        }
        auto store = std::make_shared<VersionedRecordStore>(m_records, opens);
        if (m_hold) {
            store->hold();
        }
        m_stores.push_back(store);
        return store;
    }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &, const connections::Credentials &) override
    {
        throw ClientError("the Keys page has nothing to do with TozStore");
    }
    void test(const connections::Connection &, const connections::Credentials &, const std::optional<incountry::Country> &,
              const std::function<void(const connections::StepReport &)> &, const Cancellation &) override
    {
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<connections::ConnectionRepository> m_repository;
    std::shared_ptr<BreakableKeychain> m_keychain;
    VersionedRecordStore::Countries m_records;
    std::map<std::int64_t, std::string> m_right;
    ErrorPtr m_openFailure;
    std::vector<std::shared_ptr<VersionedRecordStore>> m_stores;
    bool m_hold = false;
};

} // namespace strongroom::test
