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
    void setTokenDesk(const std::string &id, std::shared_ptr<connections::TokenDesk> desk) { with([&] { m_desks[id] = std::move(desk); }); }
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
    Sentence keychainDescription() override { return "the test keychain"; }
    Sentence keychainUnavailableReason() override
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
    connections::OpenedConnection openConnection(const connections::Connection &connection, const connections::Credentials &credentials) override
    {
        connections::OpenedConnection opened;
        if (connection.service == connections::Service::ApiTokens || connection.service == connections::Service::SignIn) {
            note(credentials);
        } else {
            opened = ConnectionBackend::openConnection(connection, credentials);
        }
        opened.tokens = with([&] { return m_desks[connection.id]; });
        return opened;
    }
    void failEnvironments(ErrorPtr error) { with([&] { m_environmentFailure = std::move(error); }); }   // the next read or write
    void setEnvironments(std::vector<auth::Environment> all) { with([&] { m_environments = std::move(all); }); }
    std::vector<auth::Environment> environments() override
    {
        return with([&] {
            if (m_environmentFailure) {
                std::exchange(m_environmentFailure, nullptr)->raise();
            }
            return m_environments;
        });
    }
    void storeEnvironments(const std::vector<auth::Environment> &changed) override
    {
        with([&] {
            if (m_environmentFailure) {
                std::exchange(m_environmentFailure, nullptr)->raise();
            }
            m_environments = changed;
        });
    }
    void setAwsProfiles(std::vector<std::string> names) { with([&] { m_profileNames = std::move(names); }); }
    std::vector<std::string> awsProfiles() override { return with([&] { return m_profileNames; }); }
    void test(const connections::Connection &, const connections::Credentials &credentials, const std::optional<incountry::Country> &country,
              const std::function<void(const connections::StepReport &)> &report, const Cancellation &cancellation) override
    {
        note(credentials);
        with([&] { m_country = country ? country->code() : std::string(); });
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

    // ---- TozStore ----
    // What a registration or a sign-in answers; null: it fails with the next failure, or by itself.
    void setClient(std::shared_ptr<const connections::ConfiguredConnection> client) { with([&] { m_client = std::move(client); }); }
    void failBackup(ErrorPtr error) { with([&] { m_backupFailure = std::move(error); }); }
    void failMaking(ErrorPtr error) { with([&] { m_makeFailure = std::move(error); }); }
    void failExport(ErrorPtr error) { with([&] { m_exportFailure = std::move(error); }); }
    void holdMaking() { with([&] { m_holdMaking = true; }); }
    void releaseMaking() { with([&] { m_holdMaking = false; }); }
    void setProfiles(std::vector<connections::TozProfile> profiles) { with([&] { m_profiles = std::move(profiles); }); }
    [[nodiscard]] std::vector<std::string> made() { return with([&] { return m_made; }); }       // what was asked for, secrets too
    [[nodiscard]] std::vector<std::string> exported() { return with([&] { return m_exported; }); }   // "<path>: <client id>"

    connections::NewTozClient registerTozClient(const tozstore::RegistrationRequest &request, const connections::ConfiguredConnection &draft, const Cancellation &) override
    {
        make("register " + request.apiUrl + " token=" + std::string(request.token.text()) + " name=" + request.name
             + (request.suite == tozstore::SuiteKind::Nist ? " NIST" : " Sodium") + (request.backup == tozstore::Backup::WithService ? " backup" : "") + draft.connection.extraCaPem);
        return {copyOfClient(), with([&] { return m_backupFailure; })};
    }
    connections::ConfiguredConnection signInToTozStore(const tozstore::IdentitySettings &settings, const SecretBytes &password, const connections::ConfiguredConnection &draft,
                                                       const Cancellation &) override
    {
        make("sign in " + settings.apiUrl + ' ' + settings.realm + ' ' + settings.application + ' ' + settings.userName + ' ' + std::string(password.text()) + draft.connection.extraCaPem);
        return copyOfClient();
    }
    std::vector<connections::TozProfile> tozProfiles() override
    {
        return with([&] { return m_profiles; });
    }
    void exportTozConfiguration(const connections::Connection &connection, const connections::Credentials &credentials, const std::string &path) override
    {
        with([&] {
            if (m_exportFailure) {
                std::exchange(m_exportFailure, nullptr)->raise();
            }
            if (!credentials.contains(Kind::TozConfiguration)) {
                throw ClientError("there is nothing to write");
            }
            m_exported.push_back(path + ": " + connection.tozstore.clientId);
        });
    }

private:
    void make(const std::string &what)
    {
        std::unique_lock lock(m_mutex);
        m_made.push_back(what);
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return !m_holdMaking; });
        if (m_makeFailure) {
            std::exchange(m_makeFailure, nullptr)->raise();
        }
    }
    connections::ConfiguredConnection copyOfClient()
    {
        return with([&] { return connections::ConfiguredConnection{m_client->connection, model::duplicate(m_client->credentials)}; });
    }

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
    std::map<std::string, std::shared_ptr<connections::TokenDesk>> m_desks;
    std::vector<auth::Environment> m_environments = auth::builtInEnvironments();
    ErrorPtr m_environmentFailure;
    std::vector<std::string> m_profileNames;
    std::string m_country;
    std::shared_ptr<const connections::ConfiguredConnection> m_client;
    ErrorPtr m_backupFailure;
    ErrorPtr m_makeFailure;
    ErrorPtr m_exportFailure;
    bool m_holdMaking = false;
    std::vector<connections::TozProfile> m_profiles;
    std::vector<std::string> m_made;
    std::vector<std::string> m_exported;
};

} // namespace strongroom::test
