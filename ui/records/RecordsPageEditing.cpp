// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// From the table to the editors: one record, a copy, several at once. What they change goes through the change tray.

#include "records/RecordsPage.h"

#include "base/Text.h"
#include "bulk/BulkEditDialog.h"
#include "changes/ChangeTray.h"
#include "connections/ConnectionManager.h"
#include "editor/RecordEditorDialog.h"
#include "records/RecordDraft.h"
#include "records/RecordTableView.h"

namespace strongroom::ui {

QString RecordsPage::connectionName() const
{
    const connections::Connection *const own = connection();
    return own != nullptr ? toQString(own->name) : QString();
}

void RecordsPage::openEditor(std::unique_ptr<model::RecordDraft> draft, const incountry::Country &country, const model::SharedRow &base)
{
    auto *dialog = new RecordEditorDialog(std::move(draft), {m_changes, m_services.pool, country, countryName(country), connectionName(), base}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsPage::newRecord()
{
    if (!isReady()) {
        return;
    }
    if (const auto country = countryForNew()) {
        newRecordIn(*country);
    } else {
        askCountryForNew();
    }
}

void RecordsPage::newRecordIn(const incountry::Country &country) { openEditor(std::make_unique<model::RecordDraft>(searchKeys()), country, nullptr); }

void RecordsPage::editRecord()
{
    const model::SharedRow row = currentRow();
    const auto country = m_table->countryAt(m_view->currentIndex().row());
    if (row == nullptr || !country || !model::RecordDraft::editRefusal(*row).isEmpty()) {
        return;
    }
    const auto &record = std::get<incountry::Record>(*row);
    auto draft = std::make_unique<model::RecordDraft>(record, model::RecordDraft::Purpose::Edit, searchKeys());
    // An edit that waits in the tray goes on.
    if (const auto waiting = m_changes->staged(*country, toQString(record.recordKey()))) {
        draft->setRecord(*waiting);
    }
    openEditor(std::move(draft), *country, row);
}

void RecordsPage::duplicateRecord()
{
    const model::SharedRow row = currentRow();
    const auto country = m_table->countryAt(m_view->currentIndex().row());
    if (row != nullptr && country && std::holds_alternative<incountry::Record>(*row)) {
        openEditor(std::make_unique<model::RecordDraft>(std::get<incountry::Record>(*row), model::RecordDraft::Purpose::Duplicate, searchKeys()), *country, nullptr);
    }
}

int RecordsPage::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

void RecordsPage::editSelected()
{
    if (selectedCount() < 2) {
        return;
    }
    BulkSelection chosen;
    chosen.searchKeys = searchKeys();
    QSet<QString> countries;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const model::SharedRow shared = m_table->rowAt(row);
            const auto country = m_table->countryAt(row);
            if (shared == nullptr || !country) {
                ++chosen.notLoaded;
                continue;
            }
            model::BulkTarget target{shared, *country, nullptr};
            // What waits in the tray is changed further, not thrown away.
            if (const auto *record = std::get_if<incountry::Record>(shared.get())) {
                if (const auto waiting = m_changes->staged(*country, toQString(record->recordKey()))) {
                    target = {std::make_shared<const incountry::RecordRow>(*waiting), *country, shared};
                }
            }
            countries.insert(countryName(*country));
            chosen.targets.push_back(std::move(target));
        }
    }
    chosen.where = countries.size() == 1 ? *countries.begin() : tr("%Ln countries", nullptr, static_cast<int>(countries.size()));
    auto *dialog = new BulkEditDialog(std::move(chosen), m_changes, m_services.pool, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace strongroom::ui
