// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A window that can be locked, over one connection of every service, with a canary in all that is shown of them; and the walk that looks for it.

#include "../WindowFixture.h"

#include "lock/LockPage.h"
#include "lock/WindowLock.h"
#include "shell/PageHost.h"
#include "support/MemoryLockerStore.h"
#include "support/MemoryTokenDesk.h"
#include "support/MemoryTozStore.h"
#include "widgets/Button.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <map>
#include <memory>

namespace strongroom::test {

inline const QString canary = QStringLiteral("kanarienvogel-7f3a");
inline const std::string canaryBytes = "kanarienvogel-7f3a";

// The triggers of the system in the test's hand.
class FakeLockEvents final : public ui::SystemLockEvents {
public:
    void setReady() override { ++ready; }
    int ready = 0;
};

class LockedVault {
public:
    static inline const std::string toz = "00000000-0000-4000-8000-0000000000c2";
    static inline const std::string locker = "00000000-0000-4000-8000-0000000000c3";
    static inline const std::string signIn = "00000000-0000-4000-8000-0000000000c4";
    static inline const std::string apiTokens = "00000000-0000-4000-8000-0000000000c5";
    static inline const std::string &acme = WindowFixture::acme;

    explicit LockedVault(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections, {}, WindowFixture::Lock::Yes)
    {
        using connections::Service;
        vault.store(acme).setRow([](std::int64_t row) {
            incountry::Record record = believableRecord(row);
            record.value(incountry::TextMember::Key1) = canaryBytes;
            record.body = SensitiveText(std::string_view("{\"name\":\"" + canaryBytes + "\"}"));
            return record;
        });
        renewStores();
        for (const std::string &id : {signIn, apiTokens}) {
            auto desk = std::make_shared<MemoryTokenDesk>();
            desk->addToken("token endpoint auth.example", canaryBytes, "events");
            vault.backend->tokenDesks[id] = desk;
            desks[id] = desk;
        }
        vault.setConnections({of(acme, "Acme EMEA", Service::InCountry), of(toz, "Tozny research", Service::TozStore), of(locker, "Locker platform", Service::Locker),
                              of(signIn, "Events", Service::SignIn), of(apiTokens, "Catalog", Service::ApiTokens)});
        auto given = std::make_unique<FakeLockEvents>();
        events = given.get();
        vault.window->windowLock()->follow(std::move(given));
    }
    ~LockedVault()
    {
        vault.access->release();
        tozStore->gate().releaseAll();
        lockerStore->gate().releaseAll();
        for (const auto &[id, desk] : desks) {
            desk->gate().releaseAll();
        }
    }

    static connections::Connection of(const std::string &id, const std::string &name, connections::Service service)
    {
        connections::Connection connection = WindowFixture::connection(id, name);
        connection.service = service;
        return connection;
    }

    // What a connection opens after the lock: a store that was locked stays closed, as the services' own do.
    void renewStores()
    {
        tozStore = std::make_shared<MemoryTozStore>();
        lockerStore = std::make_shared<MemoryLockerStore>();
        MemoryTozRecords &records = tozStore->records();
        records.add(records.make("prescription", {{"note", canaryBytes}}, {{"city", canaryBytes}}));
        tozStore->addClient(tozClient(2), canaryBytes + "@example.com");
        tozStore->addFile("scan", {{"city", canaryBytes}}, "content");
        lockerStore->addEnvironment("production", "https://platform.example", canaryBytes);
        lockerStore->put("DATABASE_URL", "production", canaryBytes, canaryBytes);
        vault.backend->tozStores[toz] = tozStore;
        vault.backend->lockerStores[locker] = lockerStore;
    }

    ui::MainWindow &window() { return *vault.window; }
    ui::LockPage *lockPage() { return vault.window->windowLock()->page(); }
    // The page in front, its connection open and what it loads loaded. An empty id: a page of no connection.
    bool show(const std::string &id, model::ConnectionPage page)
    {
        const QString connection = QString::fromStdString(id);
        if (!QTest::qWaitFor([&] { return vault.manager.connections().size() >= 5; })) {
            return false;
        }
        if (id.empty()) {
            vault.window->showGlobal(page);
        } else {
            vault.window->showConnection(connection, page);
        }
        const auto isOpen = [&] { return id.empty() || vault.manager.state(connection) == model::ConnectionState::Open; };
        return vault.window->pages()->front() != nullptr && QTest::qWaitFor(isOpen) && QTest::qWaitFor([this] { return vault.pool.activeThreadCount() == 0; });
    }

    // Where the canary is, in words; empty: nowhere. Everything that a widget says, of every widget there is, shown or not.
    static QStringList canaries()
    {
        QStringList found;
        for (const QWidget *widget : QApplication::allWidgets()) {
            QStringList texts{widget->windowTitle(), widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->statusTip()};
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                texts += label->text();
            } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
                texts += {line->text(), line->placeholderText()};
            } else if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
                texts += text->toPlainText();
            } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget)) {
                texts += plain->toPlainText();
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                texts += button->text();
            } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
                for (int i = 0; i < combo->count(); ++i) {
                    texts += combo->itemText(i);
                }
            }
            if (texts.join(u'\n').contains(canary)) {
                found += QString::fromLatin1(widget->metaObject()->className());
            }
        }
        return found;
    }
    // Windows beside the main one that can be seen.
    QStringList otherWindows() const
    {
        QStringList found;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget != vault.window.get()) {
                found += QString::fromLatin1(widget->metaObject()->className());
            }
        }
        return found;
    }

    std::shared_ptr<MemoryTozStore> tozStore;
    std::shared_ptr<MemoryLockerStore> lockerStore;
    std::map<std::string, std::shared_ptr<MemoryTokenDesk>> desks;
    FakeLockEvents *events = nullptr;   // the window's
    WindowFixture vault;
};

} // namespace strongroom::test
