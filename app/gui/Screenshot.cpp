// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Screenshot.h"

#include "records/InspectorPanel.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "shell/MainWindow.h"
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

Screenshot::Screenshot(ui::MainWindow *window, QString file, QObject *parent) : QObject(parent), m_window(window), m_file(std::move(file))
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Screenshot::step);
    m_poll.start();
}

void Screenshot::step()
{
    const ui::RecordsPage *const page = m_window->recordsPage();
    const bool failed = !m_window->banner()->isHidden() || (page != nullptr && !page->banner()->isHidden());
    if (failed || ++m_polls > patience) {
        m_poll.stop();
        qWarning("no records to show: %s", failed ? qPrintable(m_window->banner()->title()) : "too slow");
        m_window->grab().save(m_file);
        QCoreApplication::exit(1);
        return;
    }
    if (page == nullptr || page->table()->isBusy() || page->table()->loadedCount() == 0) {
        m_settled = 0;
        return;
    }
    if (!m_selected) {
        m_selected = true;
        for (int row = shownRow; row < page->table()->rowCount(); ++row) {
            if (page->table()->rowState(row) == model::RowState::Loaded) {
                page->view()->setCurrentIndex(page->table()->index(row, 0));
                break;
            }
        }
        return;
    }
    if (page->details() == nullptr || ++m_settled < settledPolls) {
        return;
    }
    m_poll.stop();
    QCoreApplication::exit(m_window->grab().save(m_file) ? 0 : 1);
}

} // namespace strongroom
