// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window on fake stores: no disk, no network, no keychain. Records are believable, in many scripts, from their row numbers.

#include "activity/ActivityLog.h"
#include "base/ViewSettings.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionBackend.h"
#include "connections/ConnectionManager.h"
#include "connections/DemoVault.h"
#include "connections/SavedFilterRepository.h"
#include "jobs/JobListModel.h"
#include "lock/VaultLock.h"
#include "locker/Store.h"
#include "migration/Migrations.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "records/SavedFilters.h"
#include "records/SituationView.h"
#include "shell/MainWindow.h"
#include "shell/Sidebar.h"
#include "support/FakeMigrationBackend.h"
#include "support/FakeRecordStore.h"
#include "support/FakeVaultAccess.h"
#include "theme/Theme.h"
#include "tozstore/Store.h"
#include "updates/UpdateNotice.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <array>
#include <memory>
#include <mutex>

namespace strongroom::test {

inline incountry::Record believableRecord(std::int64_t row)
{
    struct Person {
        const char *language, *car, *name, *city;
    };
    static constexpr std::array<Person, 12> people = {{{"english", "rolls-royce", "Emily Clarke", "London"},
                                                       {"русский", "лада", "Анна Смирнова", "Berlin"},
                                                       {"日本語", "トヨタ", "佐藤 美咲", "Düsseldorf"},
                                                       {"deutsch", "bmw", "Jürgen Groß", "München"},
                                                       {"العربية", "مرسيدس", "ليلى حداد", "Köln"},
                                                       {"français", "renault", "Zoë Lefèvre", "Hamburg"},
                                                       {"हिन्दी", "टाटा", "अनन्या शर्मा", "Frankfurt"},
                                                       {"español", "seat", "Iñigo Núñez", "Bremen"},
                                                       {"polski", "fso", "Łukasz Żak", "Dresden"},
                                                       {"한국어", "현대", "김민준", "Leipzig"},
                                                       {"ελληνικά", "namco", "Ελένη Παππά", "Essen"},
                                                       {"türkçe", "tofaş", "Işıl Çelik", "Bonn"}}};
    const Person &person = people[static_cast<std::size_t>(row) % people.size()];
    incountry::Record record;
    record.value(incountry::TextMember::RecordKey) = "user_" + std::to_string(10482 + row);
    record.value(incountry::TextMember::ProfileKey) = row % 5 == 2 ? "partner" : row % 7 == 6 ? "lead" : "customer";
    record.value(incountry::TextMember::Key1) = person.language;
    record.value(incountry::TextMember::Key2) = person.car;
    record.value(incountry::RangeMember::RangeKey1) = (row * 7919 + 850) % 24000;
    record.value(incountry::DateMember::CreatedAt) = incountry::Timestamp::fromNumber(std::int64_t{1'772'450'400} + row * 60);
    record.value(incountry::DateMember::UpdatedAt) = incountry::Timestamp::fromNumber(std::int64_t{1'795'183'320} - row * 9'137);
    record.version = 1 + row % 2;
    record.isEncrypted = true;
    record.body = SensitiveText(std::string_view(std::string(R"({"name":")") + person.name + R"(","visits":14,"newsletter":true,"address":{"city":")" + person.city + R"(","zip":"10115"}})"));
    if (row % 3 == 1) {
        const std::array<std::pair<const char *, const char *>, 2> files = {{{"contract.pdf", "application/pdf"}, {"passport-scan.png", "image/png"}}};
        for (const auto &[name, type] : files) {
            incountry::AttachmentMeta file;
            file.fileId = std::string("id-") + name;
            file.fileName = name;
            file.mimeType = type;
            file.size = 48'213;
            file.createdAt = file.updatedAt = incountry::Timestamp::fromNumber(std::int64_t{1'790'000'000});
            record.attachments.push_back(file);
        }
    }
    return record;
}

class FixtureBackend final : public model::ConnectionBackend {
public:
    std::vector<connections::Connection> saved;
    std::map<std::string, std::shared_ptr<FakeRecordStore>> stores;
    std::map<std::string, std::shared_ptr<tozstore::Store>> tozStores;
    std::map<std::string, std::shared_ptr<locker::Store>> lockerStores;
    std::map<std::string, std::shared_ptr<connections::TokenDesk>> tokenDesks;   // of any service
    std::map<std::string, ErrorPtr> openFailures;

    std::vector<connections::Connection> load() override { return saved; }
    void save(const connections::Connection &connection) override { saved.push_back(connection); }
    void remove(const std::string &id) override { std::erase_if(saved, [&](const auto &connection) { return connection.id == id; }); }
    connections::Credentials readCredentials(const connections::Connection &) override { return {}; }
    void storeCredentials(connections::Connection &, const connections::Credentials &) override {}
    void removeCredentials(connections::Connection &) override {}
    Sentence keychainDescription() override { return "a fake keychain"; }
    Sentence keychainUnavailableReason() override { return {}; }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &connection, const connections::Credentials &) override
    {
        if (const auto failure = openFailures.find(connection.id); failure != openFailures.end() && failure->second) {
            std::exchange(failure->second, nullptr)->raise();
        }
        return stores.at(connection.id);
    }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &connection, const connections::Credentials &) override
    {
        return tozStores.at(connection.id);
    }
    std::shared_ptr<locker::Store> openLocker(const connections::Connection &connection, const connections::Credentials &) override { return lockerStores.at(connection.id); }
    connections::OpenedConnection openConnection(const connections::Connection &connection, const connections::Credentials &credentials) override
    {
        connections::OpenedConnection opened;
        if (connection.service == connections::Service::ApiTokens || connection.service == connections::Service::SignIn) {
            if (const auto failure = openFailures.find(connection.id); failure != openFailures.end() && failure->second) {
                std::exchange(failure->second, nullptr)->raise();
            }
        } else {
            opened = ConnectionBackend::openConnection(connection, credentials);
        }
        if (const auto desk = tokenDesks.find(connection.id); desk != tokenDesks.end()) {
            opened.tokens = desk->second;
        }
        return opened;
    }
    std::vector<auth::Environment> environments() override
    {
        const std::scoped_lock lock(environmentMutex);
        return environmentList;
    }
    void storeEnvironments(const std::vector<auth::Environment> &changed) override
    {
        const std::scoped_lock lock(environmentMutex);
        environmentList = changed;
    }
    void test(const connections::Connection &, const connections::Credentials &, const std::optional<incountry::Country> &,
              const std::function<void(const connections::StepReport &)> &, const Cancellation &) override
    {
    }
    void exportTozConfiguration(const connections::Connection &connection, const connections::Credentials &, const std::string &path) override
    {
        const std::scoped_lock lock(exportMutex);
        exported.push_back(connection.id + " to " + path);
    }
    std::mutex environmentMutex;
    std::vector<auth::Environment> environmentList = auth::builtInEnvironments();
    std::mutex exportMutex;
    std::vector<std::string> exported;
};

class FixtureDemoVault final : public model::DemoVault {
public:
    using DemoVault::DemoVault;
    State current = State::Stopped;
    std::string id = "00000000-0000-4000-8000-00000000000d";
    std::string clientId = "00000000-0000-4000-8000-00000000000e";   // of TozStore
    [[nodiscard]] State state() const override { return current; }
    void start() override
    {
        current = State::Running;
        auto configured = std::make_shared<connections::ConfiguredConnection>();
        configured->connection.id = id;
        configured->connection.name = "Demo vault";
        configured->connection.origin = connections::Origin::Demo;
        Q_EMIT stateChanged();
        auto client = std::make_shared<connections::ConfiguredConnection>();
        client->connection.id = clientId;
        client->connection.name = "Demo TozStore";
        client->connection.origin = connections::Origin::Demo;
        client->connection.service = connections::Service::TozStore;
        Q_EMIT ready({configured, client});
    }
    void stop() override { current = State::Stopped; }
};

// Members in the order of construction; the window goes first.
class WindowFixture {
public:
    static inline const std::string acme = "00000000-0000-4000-8000-000000000001";
    static inline const std::string harbour = "00000000-0000-4000-8000-000000000002";
    // A program that could look for new versions and is on its first run, so that it does not ask. A test may put its own here.
    static inline std::function<model::UpdateNotice::Parts(QSettings &)> updateParts = [](QSettings &) {
        model::UpdateNotice::Parts parts;
        parts.source = {"https://updates.example.org/notice.json", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="};
        parts.fetch = [](const std::string &, const Cancellation &) -> std::string { throw NetworkError("there is no network in a test"); };
        return parts;
    };
    enum class With { NoConnections, Connections };
    enum class Lock { No, Yes };   // Yes: the window can be locked; `access` opens it again

    // `dataFolder`: where the activity and the saved filters are kept; empty: in a folder of this fixture.
    explicit WindowFixture(ui::Theme *theme, With with = With::Connections, const QString &dataFolder = {}, Lock lockable = Lock::No,
                           const Clock &clock = Clock::system())
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), backend(std::make_shared<FixtureBackend>()), manager(backend, &pool, nullptr, clock), viewSettings(&settings),
          savedFilters(std::make_shared<connections::SavedFilterRepository>((dataFolder.isEmpty() ? folder.path() : dataFolder).toStdString() + "/filters.json"), &pool,
                       [this](const QString &id) { return manager.find(id) != nullptr && manager.find(id)->origin == connections::Origin::Saved; })
    {
        pool.setMaxThreadCount(16);   // as the program's
        for (const std::string &id : {acme, harbour, demo.id}) {
            auto store = std::make_shared<FakeRecordStore>(id == acme ? 48'210 : 320);
            store->setRow([](std::int64_t row) { return believableRecord(row); });
            store->setUnreadable({3, 21});
            for (const std::int64_t row : {3, 21}) {
                store->putUnreadable(FakeRecordStore::makeUnreadable(row));
            }
            store->setLookup([](const std::string &key) -> std::optional<incountry::Record> {
                const bool generated = key.starts_with("user_") && key.find_first_not_of("0123456789", 5) == std::string::npos && key.size() > 5 && key.size() < 12;
                const std::int64_t row = generated ? std::stoll(key.substr(5)) - 10482 : -1;
                return row >= 0 ? std::optional(believableRecord(row)) : std::nullopt;
            });
            backend->stores[id] = store;
        }
        if (with == With::Connections) {
            backend->saved = {connection(acme, "Acme EMEA"), connection(harbour, "Harbour Insurance")};
        }
        activity = std::make_unique<model::ActivityLog>((dataFolder.isEmpty() ? folder.path() : dataFolder).toStdString() + "/activity.jsonl", &settings);
        activity->follow(&jobs);
        activity->follow(&manager);
        migrations = std::make_unique<model::Migrations>(engine, &manager, &pool, &jobs);
        ui::Services services;
        services.migrations = migrations.get();
        services.connections = &manager;
        services.demoVault = &demo;
        services.jobs = &jobs;
        services.activity = activity.get();
        services.viewSettings = &viewSettings;
        services.savedFilters = &savedFilters;
        services.settings = &settings;
        services.pool = &pool;
        services.theme = theme;
        services.updates = &updates;
        if (lockable == Lock::Yes) {
            lock = std::make_unique<model::VaultLock>(access, &manager, &jobs, &settings, &pool);
            services.lock = lock.get();
        }
        window = std::make_unique<ui::MainWindow>(services);
        window->resize(1360, 840);
        window->show();
        manager.load();
        savedFilters.load();
    }
    ~WindowFixture()
    {
        for (const auto &[id, store] : backend->stores) {
            store->releaseAll();
        }
        window.reset();
        migrations.reset();   // cancels
        engine->release();
        manager.closeAll();
        pool.waitForDone();
    }

    // The list that the window has from now on. The one of the constructor may still be being read on the pool.
    void setConnections(std::vector<connections::Connection> connections)
    {
        pool.waitForDone();
        backend->saved = std::move(connections);
        manager.load();
    }

    static connections::Connection connection(const std::string &id, const std::string &name)
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = name;
        connection.storage.environmentId = "env";
        return connection;
    }
    FakeRecordStore &store(const std::string &id = acme) { return *backend->stores.at(id); }
    ui::RecordsPage *page() { return window->recordsPage(); }
    ui::Command *command(const QString &id) { return window->commands()->find(id); }
    void choose(const std::string &id = acme) { window->sidebar()->select(QString::fromStdString(id), model::ConnectionPage::Records); }
    // The program is the active one: Qt closes popups when that changes.
    void activate()
    {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    // The records of a connection, loaded and at rest.
    bool open(const std::string &id = acme)
    {
        if (!QTest::qWaitFor([&] { return manager.find(QString::fromStdString(id)) != nullptr; })) {
            return false;
        }
        choose(id);
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([&] { return page() != nullptr && !page()->table()->isBusy() && page()->table()->loadedCount() > 0; });
    }
    bool select(int row)
    {
        page()->view()->setCurrentIndex(page()->table()->index(row, page()->view()->leadingColumn()));
        return QTest::qWaitFor([&] { return page()->details() != nullptr; });
    }

    QTemporaryDir folder;
    QSettings settings;
    QThreadPool pool;
    std::shared_ptr<FixtureBackend> backend;
    FixtureDemoVault demo;
    model::ConnectionManager manager;
    model::JobListModel jobs;
    std::unique_ptr<model::ActivityLog> activity;
    model::ViewSettings viewSettings;
    model::SavedFilters savedFilters;
    std::shared_ptr<FakeMigrationBackend> engine = std::make_shared<FakeMigrationBackend>();
    std::unique_ptr<model::Migrations> migrations;
    std::shared_ptr<FakeVaultAccess> access = std::make_shared<FakeVaultAccess>();
    std::unique_ptr<model::VaultLock> lock;
    model::UpdateNotice updates{updateParts(settings), &settings, &pool};
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace strongroom::test
