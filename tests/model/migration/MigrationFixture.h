// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A connection with keys in a keychain that breaks on demand, records by version in two countries, and migrations in memory.

#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "jobs/JobListModel.h"
#include "keys/SecretsEditor.h"
#include "migration/MigrationSession.h"
#include "migration/Migrations.h"
#include "support/FakeMigrationBackend.h"
#include "support/KeysBackend.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace strongroom::test {

class MigrationFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-000000000001";
    static inline const QString qid = toQString(id);
    static inline const std::string two = R"({"currentVersion": 2, "secrets": [{"secret": "lantern-otter", "version": 1}, {"secret": "harbour", "version": 2}]})";

    explicit MigrationFixture(const std::string &secrets = two, VersionedRecordStore::Countries records = {{"de", {{1, 900}, {2, 100}}}, {"fr", {{1, 480}}}})
        : path(folder.filePath(QStringLiteral("config/connections.json")))
        , repository(std::make_shared<connections::ConnectionRepository>(path.toStdString()))
        , keychain(std::make_shared<BreakableKeychain>())
        , backend(std::make_shared<KeysBackend>(repository, keychain, std::move(records)))
        , engine(std::make_shared<FakeMigrationBackend>())
        , manager(backend, &pool)
        , migrations(std::make_unique<model::Migrations>(engine, &manager, &pool, &jobs))
    {
        QDir().mkpath(folder.filePath(QStringLiteral("config")));
        pool.setMaxThreadCount(12);
        connections::Connection connection;
        connection.id = id;
        connection.name = "Acme EMEA";
        connection.storage.environmentId = "env";
        connection.signIn = connections::SignIn::ApiKey;
        connection.countries = {"de", "fr"};
        keychain->put(id, secrets);
        connection.storedCredentials = {keychain::CredentialKind::SecretsData};
        repository->save(connection);
        engine->checkReport = passedCheck({{"de", 1'000}, {"fr", 480}});
        jobs.setKeepFinished(std::chrono::milliseconds(60'000));
    }
    ~MigrationFixture()
    {
        migrations.reset();   // cancels
        engine->release();
        for (const auto &store : backend->stores()) {
            store->releaseAll();
        }
        manager.closeAll();
        pool.waitForDone();
    }
    // The connection open, its keys loaded, its countries counted.
    bool open()
    {
        manager.load();
        if (!QTest::qWaitFor([this] { return manager.find(qid) != nullptr; })) {
            return false;
        }
        manager.open(qid);
        return QTest::qWaitFor([this] {
            return session()->editor()->state() == model::SecretsEditor::State::Ready && session()->editor()->usage()->state() == model::KeyUsage::State::Complete
                && session()->runs()->isLoaded();
        });
    }
    bool counted()
    {
        return QTest::qWaitFor([this] { return session()->editor()->usage()->state() == model::KeyUsage::State::Complete; });
    }
    // A new key, checked: everything up to the page "How".
    bool prepare()
    {
        if (!open()) {
            return false;
        }
        session()->begin();
        return counted() && !session()->generateKey() && checked();
    }
    bool checked()
    {
        session()->startCheck();
        return QTest::qWaitFor([this] { return session()->check()->state() == model::MigrationCheck::State::Done; });
    }
    bool migrate()
    {
        if (!prepare()) {
            return false;
        }
        session()->startRun();
        return atRest();
    }
    bool running()
    {
        return QTest::qWaitFor([this] { return session()->run()->work() == model::MigrationRun::Work::Migrating; });
    }
    // No work, and what it left behind has been read.
    bool atRest()
    {
        return QTest::qWaitFor([this] { return !session()->isStarting() && !session()->run()->isBusy() && session()->run()->report() != nullptr; });
    }
    model::MigrationSession *session() { return migrations->of(qid); }
    model::MigrationRun *run() { return session()->run(); }
    [[nodiscard]] migration::JournalSummary leftBehind(const std::string &runId, migration::RunPhase phase, std::int64_t verified = 430) const
    {
        migration::JournalSummary summary;
        summary.path = "/journals/" + runId + ".journal";
        summary.runId = runId;
        summary.phase = phase;
        summary.plan.environmentId = "env";
        summary.plan.countries = {incountry::Country("de")};
        summary.plan.targetVersion = 2;
        summary.plan.expected = {{"de", 1'000}};
        summary.startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(1'795'000'000));
        summary.counts["de"].byState[std::size_t(migration::ItemState::Verified)] = verified;
        return summary;
    }

    QTemporaryDir folder;
    QString path;
    std::shared_ptr<connections::ConnectionRepository> repository;
    std::shared_ptr<BreakableKeychain> keychain;
    std::shared_ptr<KeysBackend> backend;
    std::shared_ptr<FakeMigrationBackend> engine;
    QThreadPool pool;
    model::ConnectionManager manager;
    model::JobListModel jobs;
    std::unique_ptr<model::Migrations> migrations;
};

} // namespace strongroom::test
