// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The connection dialog over a list and a keychain in memory, driven by keyboard. With STRONGROOM_PICTURES=DIR it saves pictures.

#include "DialogChecks.h"
#include "FakeConnectionBackend.h"

#include "connections/ConnectionManager.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/FormField.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QThreadPool>

#include <memory>

namespace strongroom::test {

class AccountDialogFixture {
public:
    explicit AccountDialogFixture(ui::Theme *theme) : backend(std::make_shared<FakeConnectionBackend>()), manager(backend, &pool), m_theme(theme) {}
    ~AccountDialogFixture()
    {
        dialog.reset();
        backend->releaseSaves();
        pool.waitForDone();
    }

    // A new connection of the service whose name is in the list.
    bool openNew(const QString &service)
    {
        dialog = std::make_unique<ui::ConnectionDialog>(&manager);
        showDialog();
        auto *const services = shown<QComboBox>(dialog.get(), QStringLiteral("Service"));
        services->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < services->count() && services->currentText() != service; ++i) {
            QTest::keyClick(services, Qt::Key_Down);
        }
        return services->currentText() == service && settled();
    }
    bool openEdit(const connections::Connection &connection)
    {
        dialog = std::make_unique<ui::ConnectionDialog>(&manager, connection);
        showDialog();
        return settled();
    }
    bool type(const QString &name, const QString &text)
    {
        auto *const edit = shown<QLineEdit>(dialog.get(), name);
        if (edit == nullptr) {
            qWarning("no field %s", qPrintable(name));
            return false;
        }
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        return true;
    }
    QString text(const QString &name)
    {
        const auto *const edit = shown<QLineEdit>(dialog.get(), name);
        return edit != nullptr ? edit->text() : QStringLiteral("(no such field)");
    }
    void press(const QString &button) { test::press(shown<QPushButton>(dialog.get(), button), Qt::Key_Space); }
    void choose(const QString &radio) { shown<QRadioButton>(dialog.get(), radio)->click(); }
    // Empty: none is shown.
    QString problem(const QString &label) const
    {
        for (const auto *field : dialog->findChildren<ui::FormField *>()) {
            const QWidget *const part = field->editor()->focusProxy() != nullptr ? field->editor()->focusProxy() : field->editor();
            if (field->isVisible() && (nameOf(field->editor()) == label || nameOf(part) == label)) {
                return field->problem();
            }
        }
        return QStringLiteral("(no such field)");
    }
    bool isShown(const QString &field) const
    {
        return shown<QLineEdit>(dialog.get(), field) != nullptr || shown<QComboBox>(dialog.get(), field) != nullptr;
    }
    // Saved and closed; the connection as it was written.
    std::optional<connections::Connection> save()
    {
        press(QStringLiteral("Save"));
        if (!QTest::qWaitFor([this] { return !dialog->isVisible(); })) {
            return std::nullopt;
        }
        return backend->saved().back();
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
        if (folder.isEmpty()) {
            return;
        }
        QDir().mkpath(folder);
        for (const auto &[look, suffix] : {std::pair(ui::Scheme::Dark, QStringLiteral("dark")), std::pair(ui::Scheme::Light, QStringLiteral("light"))}) {
            m_theme->showScheme(look);
            for (int level = 0; level < 20; ++level) {
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            }
            const QString scale = dialog->devicePixelRatioF() > 1.5 ? QStringLiteral("-200") : QString();
            dialog->grab().save(folder + QLatin1Char('/') + name + QLatin1Char('-') + suffix + scale + QStringLiteral(".png"));
        }
    }

    QThreadPool pool;
    std::shared_ptr<FakeConnectionBackend> backend;
    model::ConnectionManager manager;
    std::unique_ptr<ui::ConnectionDialog> dialog;

private:
    void showDialog()
    {
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    // The environments, the profiles and the keychain are known.
    bool settled()
    {
        if (!QTest::qWaitFor([this] { return manager.isKeychainChecked(); })) {
            return false;
        }
        pool.waitForDone();
        QCoreApplication::processEvents();
        return true;
    }

    ui::Theme *m_theme;
};

} // namespace strongroom::test
