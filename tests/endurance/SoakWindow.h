// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole program with every service of a sandbox, behind a network that comes and goes.

#include "FlappingForwarder.h"

#include "support/SandboxProcess.h"
#include "support/WholeProgram.h"
#include "theme/Theme.h"

#include <QTemporaryDir>

namespace strongroom::test {

// Where the program keeps its own, and what its windows look like; before anything of it is made.
class SoakGround {
protected:
    SoakGround()
    {
        qputenv("STRONGROOM_CONFIG_DIR", m_folder.path().toUtf8());
        qputenv("STRONGROOM_DATA_DIR", m_folder.path().toUtf8());
    }
    ~SoakGround()
    {
        qunsetenv("STRONGROOM_CONFIG_DIR");
        qunsetenv("STRONGROOM_DATA_DIR");
    }
    Q_DISABLE_COPY_MOVE(SoakGround)

    ui::Theme m_theme;

private:
    QTemporaryDir m_folder;
};

class SoakWindow : private SoakGround, public WholeProgram {
public:
    explicit SoakWindow(std::chrono::seconds tokenLifetime)
        : WholeProgram(&m_theme),
          sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("600"), QStringLiteral("--public-port"), QString::number(network.port()),
                   QStringLiteral("--token-lifetime"), QString::number(tokenLifetime.count())})
    {
        network.forwardTo(quint16(sandbox.ready().at("port").get<int>()));
        manager.load();
        using connections::Service;
        for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::SignIn, Service::ApiTokens}) {
            ids.append(add(service));
        }
    }
    ~SoakWindow() { end(); }   // before its services

    FlappingForwarder network;
    SandboxProcess sandbox;
    QStringList ids;   // in the order of the services

private:
    QString add(connections::Service service)
    {
        std::shared_ptr<connections::ConfiguredConnection> made = configured(sandbox.readyFile(), service);
        made->connection.id = connections::newConnectionId();
        made->connection.name = "Soak " + std::to_string(int(service));
        made->connection.origin = connections::Origin::Demo;
        if (service == connections::Service::InCountry) {
            made->connection.countries = {"de", "us", "in"};
        }
        return manager.addTransient(std::move(made));
    }
};

} // namespace strongroom::test
