// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window over tests/support/KeysBackend: connections with keys, records with versions, a keychain that breaks on demand.

#include "activity/ActivityLog.h"
#include "base/Text.h"
#include "base/ViewSettings.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "connections/SavedFilterRepository.h"
#include "jobs/JobListModel.h"
#include "migration/Migrations.h"
#include "keys/KeysPage.h"
#include "keys/KeysTableView.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsTableModel.h"
#include "records/SavedFilters.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"
#include "support/FakeMigrationBackend.h"
#include "support/KeysBackend.h"
#include "theme/Theme.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace strongroom::test {

class KeysFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-000000000001";
    static inline const std::string oldKey = "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(";
    static inline const std::string newKey = "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=";
    static std::string three()
    {
        return "{\"currentVersion\": 2, \"secrets\": [{\"secret\": \"lantern-otter\", \"version\": 0}, {\"secret\": \"" + oldKey
             + "\", \"version\": 1, \"isKey\": true}, {\"secret\": \"" + newKey + "\", \"version\": 2, \"isKey\": true}]}";
    }

    explicit KeysFixture(ui::Theme *theme, const std::string &secrets = three())
        : repository(std::make_shared<connections::ConnectionRepository>(folder.filePath(QStringLiteral("config/connections.json")).toStdString())),
          keychain(std::make_shared<BreakableKeychain>()),
          backend(std::make_shared<KeysBackend>(
              repository, keychain, VersionedRecordStore::Countries{{"de", {{0, 1'204}, {1, 5'310}, {2, 41'696}, {4, 3}}}, {"us", {{2, 7}, {1, 12}}}})),
          settings(folder.filePath(QStringLiteral("data/settings.ini")), QSettings::IniFormat), manager(backend, &pool), viewSettings(&settings),
          savedFilters(std::make_shared<connections::SavedFilterRepository>(folder.filePath(QStringLiteral("data/filters.json")).toStdString()), &pool,
                       [](const QString &) { return true; })
    {
        pool.setMaxThreadCount(6);
        QDir().mkpath(folder.filePath(QStringLiteral("config")));
        connections::Connection connection;
        connection.id = id;
        connection.name = "Acme EMEA";
        connection.storage.environmentId = "env";
        connection.signIn = connections::SignIn::ApiKey;
        if (!secrets.empty()) {
            keychain->put(id, secrets);
            connection.storedCredentials = {keychain::CredentialKind::SecretsData};
        }
        repository->save(connection);
        connection.id = "00000000-0000-4000-8000-000000000002";
        connection.name = "Plain Harbour";
        connection.storedCredentials.clear();
        connection.storage.encryption = incountry::Encryption::Off;
        repository->save(connection);
        backend->setRight({{0, "lantern-otter"}, {1, oldKey}, {2, newKey}, {4, "fourth"}});
        activity = std::make_unique<model::ActivityLog>(folder.filePath(QStringLiteral("data/activity.jsonl")).toStdString(), &settings);
        activity->follow(&jobs);
        activity->follow(&manager);
        migrations = std::make_unique<model::Migrations>(engine, &manager, &pool, &jobs);
        ui::Services services;
        services.migrations = migrations.get();
        services.activity = activity.get();
        services.savedFilters = &savedFilters;
        services.connections = &manager;
        services.jobs = &jobs;
        services.viewSettings = &viewSettings;
        services.settings = &settings;
        services.pool = &pool;
        services.theme = theme;
        window = std::make_unique<ui::MainWindow>(services);
        window->resize(1360, 840);
        window->show();
        manager.load();
    }
    ~KeysFixture()
    {
        for (const auto &store : backend->stores()) {
            store->releaseAll();
        }
        window.reset();
        migrations.reset();   // cancels
        engine->release();
        manager.closeAll();
        pool.waitForDone();
    }

    // The Keys page in front, whatever state it gets into.
    bool choose(const std::string &connection = id)
    {
        if (!QTest::qWaitFor([&] { return manager.find(toQString(connection)) != nullptr; })) {
            return false;
        }
        window->sidebar()->select(toQString(connection), model::ConnectionPage::Keys);
        return page() != nullptr;
    }
    bool open() { return choose() && ready() && counted(); }
    bool ready()
    {
        return QTest::qWaitFor([&] { return page() != nullptr && page()->isReady(); });
    }
    bool counted()
    {
        return QTest::qWaitFor([&] { return page()->editor()->usage()->state() == model::KeyUsage::State::Complete; });
    }
    bool saved()
    {
        return QTest::qWaitFor([&] { return !page()->editor()->isSaving(); });
    }
    ui::KeysPage *page() { return qobject_cast<ui::KeysPage *>(window->pages()->front()); }
    ui::Command *command(const QString &name) { return window->commands()->find(name); }
    void select(std::int64_t version) { page()->view()->selectVersion(version); }
    QString cell(std::int64_t version, model::SecretsTableModel::Column column)
    {
        const int row = page()->table()->rowOf(version);
        return row < 0 ? QStringLiteral("no row") : page()->table()->index(row, column).data().toString();
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            for (Dialog *child : window->findChildren<Dialog *>()) {
                found = child->isVisible() ? child : found;
            }
            return found != nullptr;
        }));
        return found;
    }

    QTemporaryDir folder;
    std::shared_ptr<connections::ConnectionRepository> repository;
    std::shared_ptr<BreakableKeychain> keychain;
    std::shared_ptr<KeysBackend> backend;
    QSettings settings;
    QThreadPool pool;
    model::ConnectionManager manager;
    model::JobListModel jobs;
    model::ViewSettings viewSettings;
    model::SavedFilters savedFilters;
    std::unique_ptr<model::ActivityLog> activity;
    std::shared_ptr<FakeMigrationBackend> engine = std::make_shared<FakeMigrationBackend>();
    std::unique_ptr<model::Migrations> migrations;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace strongroom::test
