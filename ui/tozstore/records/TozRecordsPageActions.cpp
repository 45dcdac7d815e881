// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What the commands do on the page.

#include "tozstore/records/TozRecordsPage.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "dialogs/ConfirmDialog.h"
#include "records/ColumnsPopup.h"
#include "records/code/QueryCodeDialog.h"
#include "theme/Metrics.h"
#include "tozstore/editor/TozRecordEditor.h"
#include "tozstore/records/TozNames.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozRecordDetails.h"
#include "tozstore/records/TozRecordDraft.h"
#include "tozstore/records/TozRecordService.h"
#include "tozstore/records/TozTableView.h"
#include "tozstore/records/TozTerms.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TozColumn;
using model::TozTerm;
using model::TozTermKind;

namespace {

std::optional<TozTerm> termOfCell(const model::SharedTozRow &row, const TozColumn &column)
{
    const QString value = model::tozExactText(*row, column);
    switch (column.source) {
    case TozColumn::Source::Type: return TozTerm{TozTermKind::Type, {}, value};
    case TozColumn::Source::Writer: return TozTerm{TozTermKind::Writer, {}, value};
    case TozColumn::Source::RecordId: return TozTerm{TozTermKind::Record, {}, value};
    case TozColumn::Source::PlainField: return value.isEmpty() ? std::nullopt : std::optional(TozTerm{TozTermKind::Plain, column.field, value});
    default: return std::nullopt;
    }
}

} // namespace

// The inspector's row has its data even where the table's has not.
model::SharedTozRow TozRecordsPage::openedRow() const
{
    const model::SharedTozRow row = currentRow();
    const model::SharedTozRow shown = m_details->details() ? m_details->row() : nullptr;
    return row && shown && shown->meta().recordId == row->meta().recordId && shown->record ? shown : row;
}

QString TozRecordsPage::editRefusal() const
{
    const model::SharedTozRow row = openedRow();
    const QString refusal = model::tozEditRefusal(row, selfId());
    return refusal.isEmpty() && !row->record ? tr("The record is being opened.") : refusal;
}

QString TozRecordsPage::duplicateRefusal() const
{
    const model::SharedTozRow row = openedRow();
    if (!row) {
        return tr("Select a record first.");
    }
    return row->isFile() ? tr("A file is no record to copy: put it again on the Files page.") : row->error ? tr("This record cannot be opened.") : row->record ? QString() : tr("The record is being opened.");
}

QString TozRecordsPage::deleteRefusal() const
{
    const std::vector<model::SharedTozRow> rows = selectedRows();
    if (m_service->isRemoving()) {
        return tr("Records are being deleted.");
    }
    for (const model::SharedTozRow &row : rows) {
        if (QString refusal = model::tozDeleteRefusal(row, selfId()); !refusal.isEmpty()) {
            return refusal;
        }
    }
    return rows.empty() ? tr("Select a record first.") : QString();
}

QString TozRecordsPage::cellValueRefusal() const
{
    const model::SharedTozRow row = currentRow();
    if (!row) {
        return tr("Select a record first.");
    }
    const TozColumn &column = m_table->columns()[static_cast<std::size_t>(m_view->currentIndex().column())];
    if (model::tozColumnProtection(column) == model::Protection::Encrypted) {
        return tr("Encrypted data cannot be searched by the service.");
    }
    return termOfCell(row, column) ? QString() : tr("The service does not search this value.");
}

void TozRecordsPage::useCellValue(ValueUse use)
{
    const auto term = termOfCell(currentRow(), m_table->columns()[static_cast<std::size_t>(m_view->currentIndex().column())]);
    m_query->addClause(use == ValueUse::Match ? model::TozSide::Match : model::TozSide::Exclude,
                       model::clauseOf(tozstore::SearchStrategy::Exact, tozstore::SearchCondition::Or, {*term}));
}

void TozRecordsPage::copyCell()
{
    if (const QString text = m_view->currentCellText(); !text.isEmpty()) {
        SensitiveClipboard::copy(text, ClearPolicy::Stays);
    }
}

void TozRecordsPage::copyRecordId() { QGuiApplication::clipboard()->setText(toQString(currentRow()->meta().recordId)); }

void TozRecordsPage::refresh()
{
    if (m_store) {
        m_selectAfterLoad = m_shownId;
        m_table->reload();
        m_names->refresh();
    }
}

void TozRecordsPage::cancelLoad() { m_table->cancel(); }

void TozRecordsPage::retryFailed()
{
    m_banner->clear();
    m_bannerAction = BannerAction::None;
    m_table->retry();
}

void TozRecordsPage::showColumns()
{
    QStringList names;
    for (const TozColumn &column : m_table->columns()) {
        names.append(model::tozColumnName(column));
    }
    auto *popup = new ColumnsPopup(names, m_view->columnLayout(), window());
    connect(popup, &ColumnsPopup::chosen, this, [this](const QList<model::ColumnLayout> &columns) {
        m_view->setColumnLayout(columns);
        saveColumns();
    });
    connect(popup, &ColumnsPopup::resetRequested, this, [this] {
        m_view->setColumnLayout(m_view->suggestedColumns());
        saveColumns();
    });
    popup->popup(m_columns->mapToGlobal(QPoint(m_columns->width(), m_columns->height() + metrics::gapTight)));
}

void TozRecordsPage::showCode()
{
    const connections::Connection *const connection = m_services.connections->find(m_connectionId);
    const QString name = connection != nullptr && connection->origin == connections::Origin::Saved ? toQString(connection->name) : QString();
    auto *dialog = new QueryCodeDialog(m_query->asCode(name, m_store != nullptr ? toQString(m_store->identity().apiUrl) : QString()), tr("Nothing secret is in it. The terms of the search are in the text."), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QStringList TozRecordsPage::knownTypes() const
{
    QSet<QString> types;
    for (int row = 0; row < std::min<qint64>(m_table->loadedCount(), 1000); ++row) {
        types.insert(toQString(m_table->rowAt(row)->meta().type));
    }
    QStringList sorted(types.cbegin(), types.cend());
    sorted.sort();
    return sorted;
}

void TozRecordsPage::openEditor(std::unique_ptr<model::TozRecordDraft> draft)
{
    auto *editor = new TozRecordEditor(std::move(draft), {m_store, m_services.pool, connectionName(), knownTypes()}, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    m_editor = editor;
    connect(editor, &TozRecordEditor::recordSaved, this, [this](const model::SharedTozRow &row) {
        m_table->put(row);
        if (const int place = m_table->rowOf(row->meta().recordId); place >= 0) {
            m_view->setCurrentIndex(m_table->index(place, m_view->leadingColumn()));
        }
        showState();
    });
    connect(editor, &TozRecordEditor::recordRefreshed, m_table, &model::TozRecordTableModel::put);
    connect(editor, &TozRecordEditor::recordGone, m_table, &model::TozRecordTableModel::remove);
    editor->open();
}

void TozRecordsPage::newRecord() { openEditor(model::TozRecordDraft::create()); }

void TozRecordsPage::editRecord() { openEditor(model::TozRecordDraft::edit(*openedRow()->record)); }

void TozRecordsPage::duplicateRecord() { openEditor(model::TozRecordDraft::copy(*openedRow()->record)); }

void TozRecordsPage::deleteRecords()
{
    const std::vector<model::SharedTozRow> rows = selectedRows();
    const int count = static_cast<int>(rows.size());
    QStringList items;
    for (const model::SharedTozRow &row : rows) {
        items += tr("%1 · %2", "type, record id").arg(toQString(row->meta().type), model::shortId(toQString(row->meta().recordId)));
    }
    const bool one = count == 1;
    const Confirmation what{one ? tr("Delete this record?") : tr("Delete %Ln record(s)?", nullptr, count),
                            tr("They are deleted from TozStore, for “%1” and for everybody they are shared with. This cannot be undone.").arg(connectionName()), items,
                            one ? tr("Delete the record") : tr("Delete %Ln record(s)", nullptr, count), {}};
    auto *dialog = new ConfirmDialog(what, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, rows] {
        m_service->remove(rows);
        Q_EMIT restrictionsChanged();
    });
    dialog->open();
}

void TozRecordsPage::removalEnded(int count, const ErrorPtr &error)
{
    if (error && error->kind() != ErrorKind::Cancelled) {
        model::ErrorText text = model::errorText(error);
        text.title = dynamic_cast<const tozstore::RecordConflict *>(error.get()) != nullptr ? tr("The record changed since you saw it, and was not deleted") : tr("Not everything was deleted");
        if (count > 0) {
            text.text += u' ' + tr("%Ln record(s) were deleted before.", nullptr, count);
        }
        if (text.advice.isEmpty()) {
            text.advice = tr("Refresh, look again, and delete what is left.");
        }
        m_banner->showError(text);
        m_banner->setAction({});
        m_bannerAction = BannerAction::None;
    }
    showState();
}

} // namespace strongroom::ui
