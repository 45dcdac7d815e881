// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window over one Locker connection, whose project is a MemoryLockerStore with the secrets of the design.

#include "../WindowFixture.h"

#include "locker/LockerSession.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "shell/PageHost.h"
#include "support/MemoryLockerStore.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

#include <memory>

namespace strongroom::test {

inline void fillWithDesign(MemoryLockerStore &store)
{
    const QDateTime then(QDate(2026, 11, 12), QTime(10, 31));
    store.setNow(then.toMSecsSinceEpoch() * 1000);
    for (const char *name : {"development", "staging", "production"}) {
        store.addEnvironment(name, std::string("https://") + name + ".example");
    }
    store.put("DATABASE_URL", "development", "postgres://dev");
    store.put("DATABASE_URL", "staging", "postgres://staging");
    store.put("DATABASE_URL", "production", "postgres://production");
    store.put("REDIS_CONNECTION", "", "redis://shared");
    store.put("REDIS_CONNECTION", "production", "redis://production");
    store.put("GOOGLE_API", "development", "AIza-one", "Maps key, quota 10k/day");
    store.put("GOOGLE_API", "staging", "AIza-one", "Maps key, quota 10k/day");
    store.put("JWT_SIGNING_KEY", "development", "j1");
    store.put("JWT_SIGNING_KEY", "staging", "j2");
    store.put("JWT_SIGNING_KEY", "production", "j3");
    store.put("SMTP_PASSWORD", "", "s");
    store.put("SENTRY_DSN", "", "https://sentry.example/1");
    store.put("STRIPE_SECRET", "development", "sk_test");
    store.put("STRIPE_SECRET", "staging", "sk_test");
    store.put("STRIPE_SECRET", "production", "sk_live");
    store.put("FEATURE_FLAGS", "", "{}");
    store.put("FEATURE_FLAGS", "development", "{\"new\":true}");
    store.put("S3_BUCKET", "development", "dev-bucket");
    store.put("S3_BUCKET", "staging", "staging-bucket");
    store.put("LOG_LEVEL", "", "info");
    store.put("LOG_LEVEL", "development", "debug");
}

class SecretsFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-0000000000a6";

    explicit SecretsFixture(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections), store(std::make_shared<MemoryLockerStore>())
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = "Locker platform";
        connection.service = connections::Service::Locker;
        vault.backend->lockerStores[id] = store;
        vault.setConnections({connection});
    }
    ~SecretsFixture() { store->gate().releaseAll(); }

    // In front; open, and asked for.
    ui::SecretsPage *show()
    {
        const QString connection = QString::fromStdString(id);
        if (!QTest::qWaitFor([&] { return vault.manager.find(connection) != nullptr; })) {
            return nullptr;
        }
        vault.window->sidebar()->select(connection, model::ConnectionPage::Secrets);
        auto *shown = qobject_cast<ui::SecretsPage *>(vault.window->pages()->front());
        const auto isOpen = [this, &connection] { return vault.manager.state(connection) == model::ConnectionState::Open; };
        return shown != nullptr && QTest::qWaitFor(isOpen) ? shown : nullptr;
    }
    // The same, loaded.
    ui::SecretsPage *open()
    {
        ui::SecretsPage *const page = show();
        const auto isLoaded = [page] { return page->session()->state() == model::LockerSession::State::Loaded; };
        return page != nullptr && QTest::qWaitFor(isLoaded) ? page : nullptr;
    }
    ui::Command *command(const QString &name) { return vault.command(name); }

    WindowFixture vault;
    std::shared_ptr<MemoryLockerStore> store;
};

// Takes a picture where STRONGROOM_PICTURES says so, and finds labels and buttons that are too small for their texts. Empty: none.
inline QString clippedIn(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        if (!picture.save(QStringLiteral("%1/locker-%2-%3.png").arg(folder, name, QString::fromLatin1(QTest::currentDataTag())))) {
            return QStringLiteral("the picture was not saved");
        }
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        if (label->wordWrap() ? label->height() < label->heightForWidth(label->width()) - 1
                              : label->contentsRect().width() < label->fontMetrics().horizontalAdvance(label->text()) - 1) {
            return QStringLiteral("%1: label clipped: %2").arg(name, label->text());
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            return QStringLiteral("%1: button clipped: %2").arg(name, button->text());
        }
    }
    return {};
}

} // namespace strongroom::test
