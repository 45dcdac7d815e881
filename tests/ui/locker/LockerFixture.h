// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window over one Locker connection, whose project is a MemoryLockerStore with three environments and some secrets.

#include "../WindowFixture.h"

#include "shell/PageHost.h"
#include "support/MemoryLockerStore.h"

#include <memory>

namespace strongroom::test {

class LockerFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-0000000000f7";

    explicit LockerFixture(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections), store(std::make_shared<MemoryLockerStore>())
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = "Locker platform";
        connection.service = connections::Service::Locker;
        connection.locker.apiBase = "https://locker.example";
        vault.backend->lockerStores[id] = store;
        store->addEnvironment("development", "https://dev.platform.example", "Everybody's playground");
        store->addEnvironment("production", "http://platform.example", "Customers live here");
        store->addEnvironment("staging", {}, "Like production, with invented data");
        store->put("DATABASE_URL", "development", "postgres://dev");
        store->put("DATABASE_URL", "staging", "postgres://staging");
        store->put("DATABASE_URL", "production", "postgres://production");
        store->put("GOOGLE_API", "development", "maps-key", "Maps key, quota 10k/day");
        store->put("GOOGLE_API", "staging", "maps-key", "Maps key, quota 10k/day");
        store->put("LOG_LEVEL", "", "warning");
        store->put("LOG_LEVEL", "development", "debug");
        store->put("S3_BUCKET", "development", "dev-bucket");
        store->put("S3_BUCKET", "staging", "staging-bucket");
        store->put("SMTP_PASSWORD", "", "shared-password");
        vault.setConnections({connection});
    }
    ~LockerFixture() { store->gate().releaseAll(); }

    [[nodiscard]] QString connection() const { return QString::fromStdString(id); }
    template <typename Kind>
    Kind *open(model::ConnectionPage page)
    {
        if (!QTest::qWaitFor([&] { return vault.manager.find(connection()) != nullptr; })) {
            return nullptr;
        }
        vault.window->sidebar()->select(connection(), page);
        auto *shown = qobject_cast<Kind *>(vault.window->pages()->front());
        return shown != nullptr && QTest::qWaitFor([shown] { return shown->isContentShown(); }) ? shown : nullptr;
    }
    ui::Command *command(const QString &name) { return vault.command(name); }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            for (Dialog *child : vault.window->findChildren<Dialog *>()) {
                found = child->isVisible() ? child : found;
            }
            return found != nullptr;
        }));
        return found;
    }

    WindowFixture vault;
    std::shared_ptr<MemoryLockerStore> store;
};

} // namespace strongroom::test
