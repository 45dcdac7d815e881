// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Connections whose tokens are MemoryTokenDesks, with no disk and no network, and a clock in the test's hand.

#include "connections/ConnectionBackend.h"
#include "connections/ConnectionManager.h"
#include "support/FakeClock.h"
#include "support/MemoryTokenDesk.h"
#include "tokens/TokenFeed.h"
#include "tokens/TokenListRows.h"

#include <QTest>
#include <QThreadPool>

#include <map>
#include <memory>
#include <string>

namespace strongroom::test {

class DeskBackend final : public model::ConnectionBackend {
public:
    std::vector<connections::Connection> saved;
    std::map<std::string, std::shared_ptr<MemoryTokenDesk>> desks;
    std::map<std::string, ErrorPtr> failures;

    std::vector<connections::Connection> load() override { return saved; }
    void save(const connections::Connection &) override {}
    void remove(const std::string &) override {}
    connections::Credentials readCredentials(const connections::Connection &) override { return {}; }
    void storeCredentials(connections::Connection &, const connections::Credentials &) override {}
    void removeCredentials(connections::Connection &) override {}
    Sentence keychainDescription() override { return {}; }
    Sentence keychainUnavailableReason() override { return {}; }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &, const connections::Credentials &) override { return nullptr; }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &, const connections::Credentials &) override { return nullptr; }
    connections::OpenedConnection openConnection(const connections::Connection &connection, const connections::Credentials &) override
    {
        if (const auto failure = failures.find(connection.id); failure != failures.end()) {
            failure->second->raise();
        }
        connections::OpenedConnection opened;
        if (const auto desk = desks.find(connection.id); desk != desks.end()) {
            opened.tokens = desk->second;
        }
        return opened;
    }
    void test(const connections::Connection &, const connections::Credentials &, const std::optional<incountry::Country> &, const std::function<void(const connections::StepReport &)> &,
              const Cancellation &) override
    {
    }
};

struct TokensFixture {
    // Not loaded and not open so far.
    TokensFixture() : backend(std::make_shared<DeskBackend>()), manager(backend, &pool), feed(&manager, nullptr, clock) {}
    ~TokensFixture()
    {
        for (const auto &[id, desk] : backend->desks) {
            desk->gate().releaseAll();
        }
        manager.closeAll();
        pool.waitForDone();
    }

    MemoryTokenDesk &add(const std::string &id, const std::string &name, connections::Service service = connections::Service::SignIn)
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = name;
        connection.service = service;
        backend->saved.push_back(connection);
        const auto desk = std::make_shared<MemoryTokenDesk>();
        desk->setNow(clock.wallNow());
        backend->desks[id] = desk;
        return *desk;
    }
    bool load()
    {
        manager.load();
        return QTest::qWaitFor([this] { return manager.connections().size() == backend->saved.size(); });
    }
    bool open(const std::string &id)
    {
        const QString name = QString::fromStdString(id);
        manager.open(name);
        return QTest::qWaitFor([&] { return manager.state(name) != model::ConnectionState::Opening; }) && manager.state(name) == model::ConnectionState::Open;
    }
    static model::TokenRef ref(const std::string &id, const std::string &key) { return {QString::fromStdString(id), key}; }

    FakeClock clock;
    QThreadPool pool;
    std::shared_ptr<DeskBackend> backend;
    model::ConnectionManager manager;
    model::TokenFeed feed;
};

} // namespace strongroom::test
