// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/PlanWindow.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "lock/VaultLock.h"
#include "migration/MigrationPage.h"
#include "migration/MigrationSession.h"
#include "migration/PlanFile.h"
#include "shell/DropRouter.h"
#include "shell/MainWindow.h"
#include "shell/Sidebar.h"
#include "widgets/Banner.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConnectionManager;

namespace {

const connections::Connection *connectionFor(const ConnectionManager &manager, const migration::Plan &plan)
{
    const auto fits = [&plan](const connections::Connection &connection) { return connection.service == connections::Service::InCountry && connection.storage.environmentId == plan.environmentId; };
    const connections::Connection *const named = manager.find(toQString(plan.connectionId));
    if (named != nullptr && fits(*named)) {
        return named;
    }
    // Another computer's plan names another connection to the same environment.
    const auto found = std::ranges::find_if(manager.connections(), fits);
    return found != manager.connections().end() ? &*found : nullptr;
}

} // namespace

PlanWindow::PlanWindow(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->commands()->add({u"migration.openPlan"_s, tr("&Open a migration plan…"), u"folder-open"_s, QKeySequence(u"Alt+Shift+F5"_s),
                             tr("Begins a key migration with what a plan file says; nothing is written before you say so")},
                            window, [this] { chooseFile(); });
    window->drops()->addTaker({[](const QStringList &paths) {
                                   return paths.size() == 1 && model::isPlanFileName(paths.first()) ? tr("Open the migration plan %1").arg(QFileInfo(paths.first()).fileName()) : QString();
                               },
                               [this](const QStringList &paths) {
                                   open(paths.first());
                                   return QString();
                               }});
    const ConnectionManager *const manager = window->services().connections;
    m_loaded = !manager->connections().empty();
    const auto ready = [this] {
        m_loaded = true;
        openWaiting();
    };
    connect(manager, &ConnectionManager::loaded, this, ready);
    connect(manager, &ConnectionManager::loadFailed, this, ready);
    if (window->services().lock != nullptr) {
        connect(window->services().lock, &model::VaultLock::unlocked, this, &PlanWindow::openWaiting, Qt::QueuedConnection);   // once the window is uncovered
    }
}

void PlanWindow::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a migration plan"), {}, tr("Migration plans (*%1);;JSON files (*.json);;All files (*)").arg(model::planFileEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanWindow::open);
    dialog->open();
}

void PlanWindow::open(const QString &path)
{
    m_waiting = path;
    openWaiting();
}

void PlanWindow::openWaiting()
{
    if (m_waiting.isEmpty() || !m_loaded || m_window->isCovered()) {
        return;
    }
    const QString path = std::exchange(m_waiting, {});
    const QString name = QFileInfo(path).fileName();
    const model::PlanFile file = model::readPlanFile(path);
    if (!file.plan) {
        model::ErrorText text = model::errorText(file.error);
        text.title = tr("%1 was not opened").arg(name);
        m_window->banner()->showError(text);
        return;
    }
    begin(*file.plan, name);
}

void PlanWindow::begin(const migration::Plan &plan, const QString &name)
{
    const connections::Connection *const connection = connectionFor(*m_window->services().connections, plan);
    if (connection == nullptr) {
        m_window->banner()->showMessage(BadgeTone::Warning, tr("%1 was not opened").arg(name),
                                        tr("The plan is for the InCountry environment %1, and no connection goes there.").arg(toQString(plan.environmentId)),
                                        tr("Add a connection to that environment, then open the plan again."));
        return;
    }
    m_window->sidebar()->select(toQString(connection->id), model::ConnectionPage::Migrations);
    MigrationPage *const page = m_window->migrationPage();
    if (page == nullptr) {
        return;
    }
    model::MigrationSession *const session = page->session();
    const auto show = [this, name](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("%1 was not opened").arg(name);
        m_window->banner()->showError(text);
    };
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    connect(session, &model::MigrationSession::planRefused, this, show);
    connect(session, &model::MigrationSession::planTaken, this, [this, name](qint64 version, bool keyIsHere) {
        if (keyIsHere) {
            m_window->banner()->showMessage(BadgeTone::Neutral, tr("%1 is opened").arg(name), tr("Countries, key and limits are those of the plan. The check has to run here before anything is written."));
        } else {
            m_window->banner()->showMessage(BadgeTone::Warning, tr("The key of %1 is not here").arg(name),
                                            tr("The plan migrates to key version %1, which is not among the keys of this connection.").arg(version),
                                            tr("Enter or import the key here, or choose another."));
        }
    });
    if (const ErrorPtr error = session->takePlan(plan)) {
        show(error);
    }
}

} // namespace strongroom::ui
