// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What the commands do on the page.

#include "records/RecordsPage.h"

#include "attachments/AttachmentActions.h"
#include "attachments/AttachmentListModel.h"
#include "base/ErrorText.h"
#include "base/Text.h"
#include "changes/ChangeTray.h"
#include "changes/DeleteRecords.h"
#include "clipboard/SensitiveClipboard.h"
#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "records/ColumnsPopup.h"
#include "records/InspectorPanel.h"
#include "records/RecordHeader.h"
#include "records/RecordTableView.h"
#include "table/RecordTableTools.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSettings>
#include <QSplitter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

QString keyOf(const incountry::RecordRow &row)
{
    if (const auto *record = std::get_if<incountry::Record>(&row)) {
        return toQString(record->recordKey());
    }
    const auto &stored = std::get<incountry::UnreadableRecord>(row).stored;
    return toQString(stored.value(incountry::TextMember::RecordKey).value_or(std::string()));
}

} // namespace

model::SharedRow RecordsPage::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_table->rowAt(index.row()) : nullptr;
}

std::shared_ptr<const model::RecordDetails> RecordsPage::details() const { return m_details->details(); }

model::PlacedRows RecordsPage::selectedRows() const
{
    model::PlacedRows rows = m_tools->selectedRows();
    std::erase_if(rows, [](const model::PlacedRow &placed) { return !model::RecordService::isRemovable(*placed.row); });
    return rows;
}

void RecordsPage::copyCell()
{
    const QString text = m_view->currentCellText();
    if (!text.isEmpty()) {
        SensitiveClipboard::copy(text, ClearPolicy::Stays);
    }
}

void RecordsPage::copyRecordKey()
{
    if (const model::SharedRow row = currentRow()) {
        QGuiApplication::clipboard()->setText(keyOf(*row));
    }
}

void RecordsPage::deleteRecords()
{
    std::vector<incountry::RecordChange> deletions;
    for (const model::PlacedRow &placed : selectedRows()) {
        deletions.push_back({placed.country, incountry::ChangeKind::Delete, placed.row, std::nullopt});
    }
    confirmDeletion(m_changes, deletions, window());
}

void RecordsPage::changesCommitted(const model::ChangeSummary &summary)
{
    if (summary.written == 0) {
        return;
    }
    if (summary.written > 1 || m_lastWritten.isEmpty()) {   // what was selected may be gone
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    m_selectAfterLoad = summary.written == 1 ? m_lastWritten : QString();
    m_table->reload();
}

void RecordsPage::refresh()
{
    // What it says is of before: what goes wrong again says so again.
    const BannerAction before = std::exchange(m_bannerAction, BannerAction::None);
    m_banner->clear();
    if (before == BannerAction::RefreshCountries) {
        m_services.connections->refreshCountries(m_connectionId);
    }
    m_table->reload();
}

void RecordsPage::cancelLoad() { m_table->cancel(); }

void RecordsPage::retryFailed()
{
    m_table->retryFailed();
    m_table->retryCountries();
}

void RecordsPage::sortByCurrentColumn()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid()) {
        m_view->recordHeader()->cycleSort(index.column());
    }
}

void RecordsPage::showColumns()
{
    auto *popup = new ColumnsPopup(m_table->columns(), m_view->columnLayout(), this);
    connect(popup, &ColumnsPopup::chosen, this, [this](const QList<model::ColumnLayout> &columns) {
        m_view->setColumnLayout(columns);
        saveColumns();
    });
    connect(popup, &ColumnsPopup::resetRequested, this, [this] {
        m_view->setColumnLayout(m_view->suggestedColumns());
        saveColumns();
    });
    popup->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 4)));
}

bool RecordsPage::isInspectorShown() const { return !m_inspector->isHidden(); }

void RecordsPage::showInspector()
{
    m_inspectorInstead = width() < bothWidth;
    m_inspectorWanted = true;
    m_services.settings->setValue(QLatin1StringView(inspectorKey), true);
    arrange();
}

void RecordsPage::hideInspector()
{
    if (!std::exchange(m_inspectorInstead, false)) {
        m_inspectorWanted = false;
        m_services.settings->setValue(QLatin1StringView(inspectorKey), false);
    }
    arrange();
}

QString RecordsPage::attachmentOwner() const
{
    const auto details = m_details->details();
    return details != nullptr && !details->isUnreadable && !details->isRecordKeyHash ? details->recordKey : QString();
}

void RecordsPage::connectAttachments()
{
    connect(m_attachments, &AttachmentActions::restrictionsChanged, this, &RecordsPage::restrictionsChanged);
    connect(m_attachments, &AttachmentActions::recordChanged, m_table, &model::RecordTableModel::reload);
    connect(m_attachments->list(), &model::AttachmentListModel::storedCountChanged, m_inspector, &InspectorPanel::setAttachmentCount);
    connect(m_attachments, &AttachmentActions::message, this, &RecordsPage::showMessage);
}

void RecordsPage::showMessage(BadgeTone tone, const QString &title, const QString &text)
{
    m_banner->showMessage(tone, title, text);
    m_banner->setAction({});
    m_bannerAction = BannerAction::None;
}

void RecordsPage::showAttachments()
{
    const auto details = m_details->details();
    const QString owner = attachmentOwner();
    if (!owner.isEmpty() && m_store && m_detailsCountry) {
        const connections::Connection *const own = connection();
        m_attachments->setConnectionName(own != nullptr ? toQString(own->name) : QString());
        m_attachments->setRecord({m_store, *m_detailsCountry, owner}, countryName(*m_detailsCountry), details->attachments);
    } else if (details != nullptr) {
        m_attachments->clearRecord(tr("The record's key is not known in plain text."));
    } else {
        m_attachments->clearRecord({});
    }
}

bool RecordsPage::isBeingShownAnew()
{
    const auto details = m_details->details();
    if (details == nullptr && m_details->row() != nullptr && keyOf(*m_details->row()) == m_shownKey) {
        return true;
    }
    m_shownKey = details != nullptr ? details->recordKey : QString();
    return false;
}

} // namespace strongroom::ui
