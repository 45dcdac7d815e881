// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window over connections with tokens in every state: a service account, a user, the API-token manager, an API key, one that is closed.

#include "../WindowFixture.h"

#include "shell/PageHost.h"
#include "support/MemoryTokenDesk.h"
#include "tokens/TokenList.h"
#include "tokens/TokensPage.h"
#include "tozstore/TozTable.h"

#include <chrono>
#include <map>
#include <memory>

namespace strongroom::test {

class TokensWindow {
public:
    static inline const std::string events = "00000000-0000-4000-8000-0000000000e1";    // service account, two audiences
    static inline const std::string portal = "00000000-0000-4000-8000-0000000000e2";    // a user of a pool
    static inline const std::string catalog = "00000000-0000-4000-8000-0000000000e3";   // the API-token manager
    static inline const std::string maps = "00000000-0000-4000-8000-0000000000e4";      // an API key
    static inline const std::string spare = "00000000-0000-4000-8000-0000000000e5";     // closed

    explicit TokensWindow(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections)
    {
        using connections::Service;
        using connections::SignInKind;
        using connections::TokenState;
        const auto now = std::chrono::system_clock::now();
        connect(events, "Events", Service::SignIn);
        connect(portal, "Member portal", Service::SignIn, SignInKind::UserPassword);
        connect(catalog, "Catalog", Service::ApiTokens);
        connect(maps, "Maps", Service::SignIn, SignInKind::ApiKey);
        connect(spare, "Spare account", Service::SignIn);
        const std::string jwt = MemoryTokenDesk::jwt(R"({"sub":"service-7","scope":"connectdata/events","iat":1795000000,"nbf":1795000000,"exp":1795003600})");
        // A half more than the minute, so that a slow test reads the same words.
        add(events, "token endpoint auth.events.example", "strongroom-7", "connectdata/events", "https://events.example");
        desk(events).hold("1", jwt, now - std::chrono::seconds(1110), now + std::chrono::seconds(2490));
        add(events, "token endpoint auth.events.example", "strongroom-7", "connectdata/archive", "https://archive.example");
        desk(events).hold("2", jwt, now - std::chrono::seconds(3810), now - std::chrono::seconds(210));
        add(portal, "user pool us-east-1_Strong001", "ada@member.example");
        desk(portal).hold("1", "eyJ-not-a-jwt", now - std::chrono::seconds(3400), now + std::chrono::seconds(200));
        add(catalog, "table Tokens in eu-central-1", "consumer-3", "catalog:read");
        connections::TokenRow key;
        key.state = TokenState::Fixed;
        key.source = "API key";
        desk(maps).addRow(key);
        add(spare, "token endpoint auth.spare.example", "spare-1");

        connections::TokenRow stored = desk(events).rows()[0];
        stored.lastRefresh = now - std::chrono::seconds(1110);
        stored.remarks = {"the token could not be stored: access denied, dynamodb:PutItem is missing"};
        desk(events).setRow(stored);
        connections::TokenRow refused = desk(events).rows()[1];
        refused.lastRefresh = now - std::chrono::seconds(200);
        refused.lastError = AuthError(AuthFailure::InvalidClient, "the client id or the client secret was refused by auth.events.example")
                                .advise("Check both in the connection; a secret that was renewed there has to be renewed here.")
                                .during({"POST", "https://auth.events.example/oauth2/token", 401, "invalid_client", "req-8841"})
                                .clone();
        desk(events).setRow(refused);
        desk(events).setHistory({{"2", now - std::chrono::seconds(200), std::chrono::milliseconds(340), "expired", false, "the client id or the client secret was refused by auth.events.example", "", std::nullopt},
                                 {"1", now - std::chrono::seconds(1110), std::chrono::milliseconds(182), "first", true, "", "token endpoint auth.events.example", now + std::chrono::seconds(2490)},
                                 {"2", now - std::chrono::seconds(3810), std::chrono::milliseconds(150), "first", true, "", "token endpoint auth.events.example", now - std::chrono::seconds(210)}});
        vault.setConnections(m_connections);
    }
    ~TokensWindow()
    {
        for (const auto &[id, desk] : m_desks) {
            desk->gate().releaseAll();
        }
    }

    MemoryTokenDesk &desk(const std::string &id) { return *m_desks.at(id); }
    // All but the spare one, open.
    bool openAll()
    {
        if (!QTest::qWaitFor([this] { return vault.manager.connections().size() == m_connections.size(); })) {
            return false;
        }
        for (const std::string &id : {events, portal, catalog, maps}) {
            vault.manager.open(QString::fromStdString(id));
        }
        return QTest::qWaitFor([this] {
            return std::ranges::all_of(std::vector{events, portal, catalog, maps}, [this](const std::string &id) { return vault.manager.state(QString::fromStdString(id)) == model::ConnectionState::Open; });
        });
    }
    // The page of all connections, in front.
    ui::TokensPage *show()
    {
        vault.command(QStringLiteral("view.tokens"))->trigger();
        return page();
    }
    ui::TokensPage *page() { return qobject_cast<ui::TokensPage *>(vault.window->pages()->front()); }
    ui::Command *command(const QString &name) { return vault.command(name); }
    bool select(const std::string &id, const std::string &key)
    {
        const int row = page()->model()->rowOf({QString::fromStdString(id), key});
        page()->table()->setCurrentIndex(page()->model()->index(row, model::TokenList::Source));
        return row >= 0;
    }

    WindowFixture vault;

private:
    void connect(const std::string &id, const std::string &name, connections::Service service, connections::SignInKind kind = connections::SignInKind::ServiceAccount)
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = name;
        connection.service = service;
        connection.account.kind = kind;
        connection.apiTokens.settings.place = tokens::TokenPlace::DynamoDb;
        m_connections.push_back(connection);
        m_desks[id] = std::make_shared<MemoryTokenDesk>();
        m_desks[id]->setNow(std::chrono::system_clock::now());
        vault.backend->tokenDesks[id] = m_desks[id];
    }
    void add(const std::string &id, const std::string &source, const std::string &client, const std::string &scope = {}, const std::string &audience = {})
    {
        desk(id).addToken(source, client, scope, audience);
    }

    std::vector<connections::Connection> m_connections;
    std::map<std::string, std::shared_ptr<MemoryTokenDesk>> m_desks;
};

} // namespace strongroom::test
