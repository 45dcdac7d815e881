// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program as app/gui/main.cpp composes it, over the real clients, with files in a folder of its own and credentials in memory. With
// Lock::Yes its window can be locked; a FakeVaultAccess opens it again.

#include "activity/ActivityLog.h"
#include "base/ViewSettings.h"
#include "connections/ConnectionBackend.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"
#include "connections/SavedFilterRepository.h"
#include "jobs/JobListModel.h"
#include "keychain/MemoryCredentialStore.h"
#include "lock/VaultLock.h"
#include "migration/MigrationBackend.h"
#include "migration/Migrations.h"
#include "records/SavedFilters.h"
#include "shell/MainWindow.h"
#include "shell/Services.h"
#include "support/FakeVaultAccess.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>
#include <stdexcept>
#include <string>

namespace strongroom::test {

// Members in the order of construction; the window goes first.
class WholeProgram {
public:
    enum class Lock { No, Yes };

    explicit WholeProgram(ui::Theme *theme, Lock lockable = Lock::No)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          manager(model::coreConnectionBackend(std::make_shared<connections::ConnectionRepository>(file("connections.json")), std::make_shared<keychain::MemoryCredentialStore>(),
                                               [] { return std::string("none in this test"); }),
                  &pool),
          activity(file("activity.jsonl"), &settings), viewSettings(&settings),
          savedFilters(std::make_shared<connections::SavedFilterRepository>(file("filters.json")), &pool, [](const QString &) { return false; }),
          migrations(model::coreMigrationBackend(file("migrations")), &manager, &pool, &jobs), lock(access, &manager, &jobs, &settings, &pool)
    {
        QDir(folder.path()).mkdir(QStringLiteral("migrations"));
        pool.setMaxThreadCount(16);
        activity.follow(&jobs);
        activity.follow(&manager);
        ui::Services services;
        services.connections = &manager;
        services.jobs = &jobs;
        services.activity = &activity;
        services.viewSettings = &viewSettings;
        services.savedFilters = &savedFilters;
        services.migrations = &migrations;
        services.settings = &settings;
        services.pool = &pool;
        services.theme = theme;
        services.lock = lockable == Lock::Yes ? &lock : nullptr;
        window = std::make_unique<ui::MainWindow>(services);
        window->resize(1360, 840);
        window->show();
    }
    ~WholeProgram() { end(); }
    Q_DISABLE_COPY_MOVE(WholeProgram)

    // Nothing runs afterwards: for what the program needs and what goes before it.
    void end()
    {
        access->release();
        window.reset();
        manager.closeAll();
        pool.waitForDone();
    }

    // What a sandbox' ready file says of a service, as a connection to be named and added.
    [[nodiscard]] static std::shared_ptr<connections::ConfiguredConnection> configured(const QString &readyFile, connections::Service service)
    {
        QFile ready(readyFile);
        if (!ready.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("no ready file");
        }
        auto made = std::make_shared<connections::ConfiguredConnection>();
        made->connection.service = service;
        (void)connections::importInto(*made, ready.readAll().toStdString());
        return made;
    }

    QTemporaryDir folder;
    QSettings settings;
    QThreadPool pool;
    model::ConnectionManager manager;
    model::JobListModel jobs;
    model::ActivityLog activity;
    model::ViewSettings viewSettings;
    model::SavedFilters savedFilters;
    model::Migrations migrations;
    std::shared_ptr<FakeVaultAccess> access = std::make_shared<FakeVaultAccess>();
    model::VaultLock lock;
    std::unique_ptr<ui::MainWindow> window;

private:
    [[nodiscard]] std::string file(const char *name) const { return folder.filePath(QString::fromLatin1(name)).toStdString(); }
};

} // namespace strongroom::test
