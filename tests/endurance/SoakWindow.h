// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program as app/gui/main.cpp composes it, over the real clients: every service of a sandbox, behind a network that comes and goes.

#include "FlappingForwarder.h"

#include "activity/ActivityLog.h"
#include "base/ViewSettings.h"
#include "connections/ConnectionBackend.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"
#include "connections/SavedFilterRepository.h"
#include "jobs/JobListModel.h"
#include "keychain/MemoryCredentialStore.h"
#include "migration/MigrationBackend.h"
#include "migration/Migrations.h"
#include "records/SavedFilters.h"
#include "shell/MainWindow.h"
#include "shell/Services.h"
#include "support/SandboxProcess.h"
#include "theme/Theme.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace strongroom::test {

// Where the program keeps its own; before anything of it is made.
class SoakFolder {
public:
    SoakFolder()
    {
        qputenv("STRONGROOM_CONFIG_DIR", m_folder.path().toUtf8());
        qputenv("STRONGROOM_DATA_DIR", m_folder.path().toUtf8());
    }
    ~SoakFolder()
    {
        qunsetenv("STRONGROOM_CONFIG_DIR");
        qunsetenv("STRONGROOM_DATA_DIR");
    }
    Q_DISABLE_COPY_MOVE(SoakFolder)
    [[nodiscard]] std::string file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

private:
    QTemporaryDir m_folder;
};

// Members in the order of construction; the window goes first.
class SoakWindow {
public:
    explicit SoakWindow(std::chrono::seconds tokenLifetime)
        : sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("600"), QStringLiteral("--public-port"), QString::number(network.port()),
                   QStringLiteral("--token-lifetime"), QString::number(tokenLifetime.count())}),
          settings(QString::fromStdString(folder.file("settings.ini")), QSettings::IniFormat),
          manager(model::coreConnectionBackend(std::make_shared<connections::ConnectionRepository>(folder.file("connections.json")), std::make_shared<keychain::MemoryCredentialStore>(), {}), &pool),
          activity(folder.file("activity.jsonl"), &settings), viewSettings(&settings),
          savedFilters(std::make_shared<connections::SavedFilterRepository>(folder.file("filters.json")), &pool, [](const QString &) { return false; }),
          migrations(model::coreMigrationBackend(folder.file("migrations")), &manager, &pool, &jobs)
    {
        network.forwardTo(quint16(sandbox.ready().at("port").get<int>()));
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
        services.theme = &theme;
        window = std::make_unique<ui::MainWindow>(services);
        window->resize(1360, 840);
        window->show();
        manager.load();
        using connections::Service;
        for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::SignIn, Service::ApiTokens}) {
            ids.append(add(service));
        }
    }
    ~SoakWindow()
    {
        window.reset();
        manager.closeAll();
        pool.waitForDone();
    }

    SoakFolder folder;
    FlappingForwarder network;
    SandboxProcess sandbox;
    QSettings settings;
    ui::Theme theme;
    QThreadPool pool;
    model::ConnectionManager manager;
    model::JobListModel jobs;
    model::ActivityLog activity;
    model::ViewSettings viewSettings;
    model::SavedFilters savedFilters;
    model::Migrations migrations;
    std::unique_ptr<ui::MainWindow> window;
    QStringList ids;   // in the order of the services

private:
    QString add(connections::Service service)
    {
        auto configured = std::make_shared<connections::ConfiguredConnection>();
        configured->connection.service = service;
        QFile ready(sandbox.readyFile());
        if (!ready.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("no ready file");
        }
        (void)connections::importInto(*configured, ready.readAll().toStdString());
        configured->connection.id = connections::newConnectionId();
        configured->connection.name = "Soak " + std::to_string(int(service));
        configured->connection.origin = connections::Origin::Demo;
        if (service == connections::Service::InCountry) {
            configured->connection.countries = {"de", "us", "in"};
        }
        return manager.addTransient(std::move(configured));
    }
};

} // namespace strongroom::test
