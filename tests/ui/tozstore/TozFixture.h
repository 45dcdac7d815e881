// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window over one TozStore connection, whose client is a MemoryTozStore with some clients, files, shares and a note.

#include "../WindowFixture.h"

#include "shell/PageHost.h"
#include "support/MemoryTozStore.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

#include <memory>

namespace strongroom::test {

// Where the program would keep its configuration: the address book is there. Before the window is made.
class ConfigurationFolder {
public:
    ConfigurationFolder() { qputenv("STRONGROOM_CONFIG_DIR", m_folder.path().toUtf8()); }
    ~ConfigurationFolder() { qunsetenv("STRONGROOM_CONFIG_DIR"); }
    Q_DISABLE_COPY_MOVE(ConfigurationFolder)
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

class TozFixture {
public:
    static inline const std::string id = "00000000-0000-4000-8000-0000000000f2";
    static inline const std::string bob = tozClient(2);
    static inline const std::string carol = tozClient(3);
    static inline const std::string dave = tozClient(4);

    explicit TozFixture(ui::Theme *theme) : vault(theme, WindowFixture::With::NoConnections), store(std::make_shared<MemoryTozStore>())
    {
        connections::Connection connection;
        connection.id = id;
        connection.name = "Tozny research";
        connection.service = connections::Service::TozStore;
        connection.tozstore.apiUrl = "https://toz.example";
        connection.tozstore.clientId = tozClient(1);
        vault.backend->tozStores[id] = store;
        store->addClient(bob, "bob@example.com");
        store->addClient(carol, "carol@example.com");
        store->addClient(dave, "dave@example.com");
        vault.setConnections({connection});
    }
    ~TozFixture() { store->gate().releaseAll(); }

    template <typename Kind>
    Kind *open(model::ConnectionPage page)
    {
        const QString connection = QString::fromStdString(id);
        if (!QTest::qWaitFor([&] { return vault.manager.find(connection) != nullptr; })) {
            return nullptr;
        }
        vault.window->sidebar()->select(connection, page);
        auto *shown = qobject_cast<Kind *>(vault.window->pages()->front());
        const auto isOpen = [this, &connection] { return vault.manager.state(connection) == model::ConnectionState::Open; };
        return shown != nullptr && QTest::qWaitFor(isOpen) ? shown : nullptr;
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
    // The button that goes on, of a ConfirmDialog or a form.
    static bool press(QDialog *dialog, const QString &text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isEnabled() && QString(button->text()).remove(u'&') == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    ConfigurationFolder configuration;
    WindowFixture vault;
    std::shared_ptr<MemoryTozStore> store;
};

// Takes a picture where STRONGROOM_PICTURES says so, and finds labels and buttons that are too small for their texts. Empty: none.
inline QString clipped(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        if (!picture.save(QStringLiteral("%1/toz-%2-%3.png").arg(folder, name, QString::fromLatin1(QTest::currentDataTag())))) {
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
