// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A list and a keychain in memory, with failures on demand, and saves and tests that wait for the test. Thread-safe; nothing sleeps.

#include "connections/ConnectionBackend.h"
#include "support/FakeRecordStore.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace strongroom::test {

class FakeConnectionBackend final : public model::ConnectionBackend {
public:
    using Kind = keychain::CredentialKind;

    // ---- the test's side; before the manager runs, or by the locked getters ----
    std::vector<connections::Connection> list;
    std::map<std::pair<std::string, Kind>, std::string> keychain;
    std::string unavailable;
    std::vector<connections::StepReport> steps;

    void failSaves(ErrorPtr error) { with([&] { m_saveFailure = std::move(error); }); }
    void holdSaves() { with([&] { m_holdSaves = true; }); }
    void releaseSaves() { with([&] { m_holdSaves = false; }); }
    void holdTests() { with([&] { m_holdTests = true; }); }
    [[nodiscard]] std::vector<connections::Connection> saved() { return with([&] { return list; }); }
    [[nodiscard]] std::map<std::pair<std::string, Kind>, std::string> stored() { return with([&] { return keychain; }); }
    [[nodiscard]] std::map<Kind, std::string> used() { return with([&] { return m_used; }); }   // of the last open() or test()
    [[nodiscard]] std::string testedCountry() { return with([&] { return m_country; }); }

    // ---- ConnectionBackend ----
    std::vector<connections::Connection> load() override { return saved(); }
    void save(const connections::Connection &connection) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_holdSaves; });
        if (m_saveFailure) {
            std::exchange(m_saveFailure, nullptr)->raise();
        }
        std::erase_if(list, [&](const connections::Connection &other) { return other.id == connection.id; });
        list.push_back(connection);
    }
    void remove(const std::string &id) override
    {
        with([&] { std::erase_if(list, [&](const connections::Connection &other) { return other.id == id; }); });
    }
    connections::Credentials readCredentials(const connections::Connection &connection) override
    {
        return with([&] {
            connections::Credentials credentials;
            for (const Kind kind : connection.storedCredentials) {
                credentials.emplace(kind, SecretBytes(std::string_view(keychain.at({connection.id, kind}))));
            }
            return credentials;
        });
    }
    void storeCredentials(connections::Connection &connection, const connections::Credentials &credentials) override
    {
        with([&] {
            if (!unavailable.empty()) {
                throw StorageError(unavailable);
            }
            for (const auto &[kind, value] : credentials) {
                keychain[{connection.id, kind}] = std::string(value.text());
                connection.storedCredentials.insert(kind);
            }
        });
    }
    void removeCredentials(connections::Connection &connection) override
    {
        with([&] {
            for (const Kind kind : connection.storedCredentials) {
                keychain.erase({connection.id, kind});
            }
            connection.storedCredentials.clear();
        });
    }
    std::string keychainDescription() override { return "the test keychain"; }
    std::string keychainUnavailableReason() override
    {
        return with([&] { return unavailable; });
    }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &, const connections::Credentials &credentials) override
    {
        note(credentials);
        return std::make_shared<FakeRecordStore>(3);
    }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &, const connections::Credentials &credentials) override
    {
        note(credentials);
        throw NetworkError("the dialog's tests have no TozStore");
    }
    void test(const connections::Connection &, const connections::Credentials &credentials, const incountry::Country &country,
              const std::function<void(const connections::StepReport &)> &report, const Cancellation &cancellation) override
    {
        note(credentials);
        with([&] { m_country = country.code(); });
        for (const connections::StepReport &step : steps) {
            report({step.step, connections::StepState::Running, {}, {}});
            const CancellationHook hook = cancellation.onCancel([this] { with([] {}); });
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return !m_holdTests || cancellation.isCancelled(); });
            }
            cancellation.throwIfCancelled();
            report(step);
        }
    }

private:
    template <typename Change>
    std::invoke_result_t<Change> with(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        m_changed.notify_all();
        return change();
    }
    void note(const connections::Credentials &credentials)
    {
        with([&] {
            m_used.clear();
            for (const auto &[kind, value] : credentials) {
                m_used[kind] = std::string(value.text());
            }
        });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    ErrorPtr m_saveFailure;
    bool m_holdSaves = false;
    bool m_holdTests = false;
    std::map<Kind, std::string> m_used;
    std::string m_country;
};

} // namespace strongroom::test
