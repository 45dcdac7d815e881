// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "table/RecordTableTools.h"

#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "records/RecordFinder.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "table/SelectionKeeper.h"
#include "table/TableWords.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

RecordTableTools::RecordTableTools(model::RecordTableModel *model, RecordTableView *view, QThreadPool *pool)
    : QObject(view), m_model(model), m_view(view), m_copier(new model::RecordCopier(pool, this)), m_finder(new model::RecordFinder(pool, this)),
      m_goTo(new GoToStrip), m_countryRow(new QWidget), m_countries(new Banner)
{
    new SelectionKeeper(model, view);
    auto *row = new QVBoxLayout(m_countryRow);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gapSmall);
    row->addWidget(m_countries);
    m_countryRow->hide();
    connect(model, &model::RecordTableModel::countryFailuresChanged, this, &RecordTableTools::showCountryFailures);
    connect(m_countries, &Banner::actionTriggered, model, &model::RecordTableModel::retryCountries);
    connect(m_countries, &Banner::dismissed, m_countryRow, &QWidget::hide);
    connect(model, &model::RecordTableModel::sortHereEnded, this, [this](const QString &reason) { Q_EMIT said(tr("Not sorted here"), reason); });

    connect(m_goTo, &GoToStrip::keyEntered, this, &RecordTableTools::find);
    connect(m_goTo, &GoToStrip::aloneRequested, this, [this](const QString &key) {
        m_goTo->close();   // and forgets the key
        Q_EMIT aloneRequested(key);
    });
    connect(m_goTo, &GoToStrip::closed, this, [this] {
        m_finder->cancel();
        m_view->setFocus();
    });
    connect(m_finder, &model::RecordFinder::finished, this, &RecordTableTools::found);

    connect(m_copier, &model::RecordCopier::copied, this, [this](const QString &text, model::CopyFormat, int records) {
        SensitiveClipboard::copy(text, ClearPolicy::Stays);
        Q_EMIT copied(tr("%Ln record(s) copied", nullptr, records));
    });
}

void RecordTableTools::addStrips(QVBoxLayout *column)
{
    column->addWidget(m_countryRow);
    column->addWidget(m_goTo);
}

void RecordTableTools::setStore(const std::shared_ptr<incountry::RecordStore> &store)
{
    m_store = store;
    m_finder->cancel();
    if (!store) {
        m_goTo->close();
    }
}

void RecordTableTools::showCountryFailures()
{
    const bool any = !m_model->countryFailures().empty();
    m_countryRow->setVisible(any);
    if (!any) {
        m_countries->clear();
        return;
    }
    m_countries->showError(tablewords::countryFailures(*m_model), BadgeTone::Warning);
    m_countries->setAction(tr("Retry"), u"refresh-cw"_s);
}

// ---- what is selected ----

QList<std::pair<int, int>> RecordTableTools::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end());
    QList<std::pair<int, int>> merged;
    for (const auto &[first, last] : ranges) {
        if (!merged.isEmpty() && first <= merged.last().second + 1) {
            merged.last().second = std::max(merged.last().second, last);
        } else {
            merged.append({first, last});
        }
    }
    return merged;
}

model::PlacedRows RecordTableTools::selectedRows() const
{
    // Of a million selected rows a few thousand are held: those are looked at.
    model::PlacedRows rows;
    const std::vector<std::pair<int, int>> held = m_model->heldRanges();
    for (const auto &[first, last] : selectedRanges()) {
        for (const auto &[heldFirst, heldLast] : held) {
            for (int row = std::max(first, heldFirst); row <= std::min(last, heldLast); ++row) {
                if (model::SharedRow shared = m_model->rowAt(row)) {
                    rows.push_back({*m_model->countryAt(row), std::move(shared)});
                }
            }
        }
    }
    return rows;
}

qint64 RecordTableTools::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : selectedRanges()) {
        count += last - first + 1;
    }
    return count;
}

qint64 RecordTableTools::selectedLoadedCount() const
{
    qint64 count = 0;
    const std::vector<std::pair<int, int>> held = m_model->heldRanges();
    for (const auto &[first, last] : selectedRanges()) {
        for (const auto &[heldFirst, heldLast] : held) {
            count += std::max(0, std::min(last, heldLast) - std::max(first, heldFirst) + 1);
        }
    }
    return count;
}

QString RecordTableTools::selectionText() const
{
    const qint64 selected = selectedCount();
    return selected < 2 ? QString() : tablewords::selection(selected, selectedLoadedCount());
}

QString RecordTableTools::copyRefusal() const
{
    return m_view->selectionModel()->hasSelection() ? QString() : tr("Select records first.");
}

void RecordTableTools::copy(model::CopyFormat format)
{
    model::CopyRequest request;
    request.format = format;
    request.rows = selectedRows();
    if (request.rows.empty()) {
        Q_EMIT said(tr("Nothing was copied"), tr("None of the selected rows is loaded: scroll to them first."));
        return;
    }
    const QHeaderView *const header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            request.columns.push_back(m_model->columns()[static_cast<std::size_t>(column)]);
        }
    }
    const qint64 left = selectedCount() - static_cast<qint64>(request.rows.size());
    if (left > 0) {
        Q_EMIT said(tr("Only loaded rows were copied"), tr("%Ln selected row(s) are not loaded.", nullptr, static_cast<int>(left)));
    }
    m_copier->copy(std::move(request));
}

// ---- going to a record ----

void RecordTableTools::goTo() { m_goTo->open(); }

void RecordTableTools::show(int row)
{
    const QModelIndex index = m_model->index(row, m_view->leadingColumn());
    m_view->setCurrentIndex(index);
    m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void RecordTableTools::find(const QString &recordKey)
{
    if (const int row = m_model->rowOfRecordKey(recordKey); row >= 0) {
        m_goTo->close();
        show(row);
        return;
    }
    if (m_store) {
        m_goTo->showSearching(static_cast<int>(m_model->countries().size()));
        m_finder->find(m_store, m_model->countries(), recordKey);
    }
}

void RecordTableTools::found(const model::FoundRecords &found)
{
    // It may have come with a page in the meantime.
    if (!found.rows.empty()) {
        if (const int row = m_model->rowOfRecordKey(found.rows.front().country, found.recordKey); row >= 0) {
            m_goTo->close();
            show(row);
            return;
        }
    }
    const QString place = m_model->countries().empty() ? QString() : tablewords::countryName(m_model->countries().front());
    m_goTo->showFound(found, place, m_model->filter().empty() ? GoToStrip::Shown::EveryRecord : GoToStrip::Shown::Filtered);
    if (!found.rows.empty()) {
        Q_EMIT foundElsewhere(found.rows.front());
    }
}

} // namespace strongroom::ui
