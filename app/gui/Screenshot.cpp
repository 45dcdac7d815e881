// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Screenshot.h"

#include "connections/ConnectionManager.h"
#include "locker/LockerSession.h"
#include "locker/matrix/SecretsPage.h"
#include "records/InspectorPanel.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "widgets/Banner.h"

#include <QCoreApplication>
#include <QPixmap>

namespace strongroom {

namespace {

constexpr int pollInterval = 50;     // ms
constexpr int patience = 1800;       // polls
constexpr int settledPolls = 6;      // without work, before the picture is taken
constexpr int shownRow = 1;

} // namespace

Screenshot::Screenshot(ui::MainWindow *window, QString file, Of of, QObject *parent) : QObject(parent), m_window(window), m_file(std::move(file)), m_of(of)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Screenshot::step);
    m_poll.start();
}

bool Screenshot::areRecordsThere()
{
    const ui::RecordsPage *const page = m_window->recordsPage();
    if (page == nullptr || page->table()->isBusy() || page->table()->loadedCount() == 0) {
        return false;
    }
    if (!m_selected) {
        m_selected = true;
        for (int row = shownRow; row < page->table()->rowCount(); ++row) {
            if (page->table()->rowState(row) == model::RowState::Loaded) {
                page->view()->setCurrentIndex(page->table()->index(row, 0));
                break;
            }
        }
        return false;
    }
    return page->details() != nullptr;
}

bool Screenshot::areSecretsThere()
{
    if (!m_selected) {
        for (const connections::Connection &connection : m_window->services().connections->connections()) {
            if (connection.service == connections::Service::Locker) {
                m_selected = true;
                m_window->showConnection(QString::fromStdString(connection.id), model::ConnectionPage::Secrets);
                break;
            }
        }
        return false;
    }
    const auto *const page = qobject_cast<const ui::SecretsPage *>(m_window->pages() != nullptr ? m_window->pages()->front() : nullptr);
    return page != nullptr && page->session()->matrix() != nullptr;
}

bool Screenshot::isThere() { return m_of == Of::Records ? areRecordsThere() : areSecretsThere(); }

void Screenshot::step()
{
    const ui::RecordsPage *const page = m_window->recordsPage();
    const bool failed = !m_window->banner()->isHidden() || (page != nullptr && !page->banner()->isHidden());
    if (failed || ++m_polls > patience) {
        m_poll.stop();
        qWarning("nothing to show: %s", failed ? qPrintable(m_window->banner()->title()) : "too slow");
        m_window->grab().save(m_file);
        QCoreApplication::exit(1);
        return;
    }
    if (!isThere()) {
        m_settled = 0;
        return;
    }
    if (++m_settled < settledPolls) {
        return;
    }
    m_poll.stop();
    QCoreApplication::exit(m_window->grab().save(m_file) ? 0 : 1);
}

} // namespace strongroom
