// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the window does with a connection as a whole, and what it asks before something is lost by it.
#include "shell/MainWindow.h"

#include "base/Text.h"
#include "changes/ChangeConfirm.h"
#include "changes/ChangeTrays.h"
#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "locker/changes/SecretConfirm.h"
#include "locker/changes/SecretTrays.h"
#include "shell/PageHost.h"
#include "shell/RemovalText.h"
#include "shell/Sidebar.h"
#include "shell/WindowSet.h"

namespace strongroom::ui {

using model::ConnectionPage;

void MainWindow::openConnectionDialog(const QByteArray &content, const QString &path)
{
    if (isCovered() || ConnectionDialog::fillOpenOne(this, content, path)) {
        return;
    }
    auto *dialog = new ConnectionDialog(m_services.connections, this);
    dialog->followCredentials(m_services.credentialHome);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::connectionSaved, this, [this](const QString &id) { m_sidebar->select(id, ConnectionPage::Records); });
    if (!content.isEmpty()) {
        dialog->importContent(content, path);
    }
    dialog->open();
}

void MainWindow::addConnection() { openConnectionDialog({}, {}); }

void MainWindow::editConnection()
{
    const connections::Connection *const connection = m_services.connections->find(m_current);
    if (connection == nullptr) {
        return;
    }
    // Saving it closes it.
    beforeLosing(m_current, [this, edited = *connection] {
        auto *dialog = new ConnectionDialog(m_services.connections, edited, this);
        dialog->followCredentials(m_services.credentialHome);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ConnectionDialog::connectionSaved, this, [this](const QString &id) { m_services.connections->open(id); });
        dialog->open();
    });
}

void MainWindow::closeConnection()
{
    askAboutUnsaved(m_windows != nullptr ? m_windows->unsavedTexts(m_current) : m_pages->unsavedTexts(m_current), tr("Close the connection without saving?"), tr("Close without saving"),
                    [this, id = m_current] {
                        beforeLosing(id, [this, id] { m_services.connections->close(id); });
                    });
}

void MainWindow::askAboutUnsaved(const QStringList &unsaved, const QString &title, const QString &action, const std::function<void()> &go)
{
    if (unsaved.isEmpty()) {
        go();
        return;
    }
    Confirmation confirmation;
    confirmation.title = title;
    confirmation.text = tr("These changes are not saved and will be lost:");
    confirmation.items = unsaved;
    confirmation.action = action;
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, go);
    dialog->open();
}

// A connection has a tray of one kind: the other one has nothing to ask.
void MainWindow::beforeLosing(const QString &connectionId, const std::function<void()> &go)
{
    beforeLosingChanges(*m_services.changes, connectionId, this, [this, connectionId, go] { beforeLosingSecretChanges(*m_services.secretChanges, connectionId, this, go); });
}

void MainWindow::removeConnection()
{
    const connections::Connection *const connection = m_services.connections->find(m_current);
    if (connection == nullptr) {
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Remove this connection?");
    confirmation.text = removalText(*connection);
    confirmation.items = {toQString(connection->name)};
    confirmation.action = tr("Remove connection");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = m_current] {
        beforeLosing(id, [this, id] { m_services.connections->remove(id); });
    });
    dialog->open();
}

} // namespace strongroom::ui
