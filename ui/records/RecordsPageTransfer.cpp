// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What the page tells export and import, and files of records that are dropped on it.

#include "records/RecordsPage.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "records/RecordTableView.h"
#include "transfer/TransferActions.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMimeData>

namespace strongroom::ui {

void RecordsPage::connectTransfers()
{
    setAcceptDrops(true);
    connect(m_transfers, &TransferActions::message, this, &RecordsPage::showMessage);
    connect(m_transfers, &TransferActions::recordsChanged, m_table, &model::RecordTableModel::reload);
}

std::optional<TransferContext> RecordsPage::transferContext() const
{
    if (!isReady() || m_table->countries().empty()) {
        return std::nullopt;
    }
    TransferContext context;
    const connections::Connection *const own = connection();
    context.connectionName = own != nullptr ? toQString(own->name) : QString();
    context.place = countryText();
    context.countries = m_table->countries();
    context.connectionCountries = m_services.connections->countries(m_connectionId);
    context.filterText = m_filter->filter().empty() ? QString() : m_filter->text();
    context.source.store = m_store;
    context.source.query.filter = m_table->filter();
    context.source.query.sort = m_table->sortKeys();
    for (const incountry::CountryInfo &info : context.countries) {
        context.source.query.countries.push_back(info.country);
    }
    context.source.loaded = model::loadedRows(*m_table);
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        context.selectedRows += range.height();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            model::SharedRow held = m_table->rowAt(row);
            const auto country = m_table->countryAt(row);
            if (held != nullptr && country) {
                context.source.selection.push_back({*country, std::move(held)});
            }
        }
    }
    for (const model::ColumnLayout &column : m_view->columnLayout()) {
        context.shownColumns.push_back(fromQString(column.name));
    }
    return context;
}

void RecordsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isReady() && !TransferActions::recordsFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    } else {
        event->ignore();   // the window takes configurations
    }
}

void RecordsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_transfers->importFile(TransferActions::recordsFile(event->mimeData()));
}

} // namespace strongroom::ui
