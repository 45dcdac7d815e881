// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What the commands do on the page.

#include "records/RecordsPage.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/RecordEditorDialog.h"
#include "records/AttachmentsTab.h"
#include "records/ColumnsPopup.h"
#include "records/InspectorPanel.h"
#include "records/RecordDraft.h"
#include "records/RecordHeader.h"
#include "records/RecordTableView.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSettings>
#include <QSplitter>

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

// A name to offer in a save dialog: the service may send anything, a path included.
QString safeFileName(const std::string &name)
{
    QString safe = toQString(name);
    safe = safe.mid(std::max(safe.lastIndexOf(u'/'), safe.lastIndexOf(u'\\')) + 1);
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control || u"<>:\"|?*"_s.contains(c)) {
            c = u'_';
        }
    }
    while (safe.startsWith(u'.')) {
        safe.remove(0, 1);
    }
    return safe.isEmpty() ? u"attachment"_s : safe.left(200);
}

} // namespace

model::SharedRow RecordsPage::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_table->rowAt(index.row()) : nullptr;
}

std::shared_ptr<const model::RecordDetails> RecordsPage::details() const { return m_details->details(); }

std::vector<model::SharedRow> RecordsPage::selectedRows() const
{
    std::vector<model::SharedRow> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (model::SharedRow shared = m_table->rowAt(row); shared != nullptr && model::RecordService::isRemovable(*shared)) {
                rows.push_back(std::move(shared));
            }
        }
    }
    return rows;
}

void RecordsPage::copyCell()
{
    const QString text = m_view->currentCellText();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void RecordsPage::copyRecordKey()
{
    if (const model::SharedRow row = currentRow()) {
        QGuiApplication::clipboard()->setText(keyOf(*row));
    }
}

void RecordsPage::openEditor(std::unique_ptr<model::RecordDraft> draft)
{
    auto *dialog = new RecordEditorDialog(std::move(draft), m_service, countryText(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsPage::newRecord()
{
    if (isReady()) {
        openEditor(std::make_unique<model::RecordDraft>(searchKeys()));
    }
}

void RecordsPage::editRecord()
{
    const model::SharedRow row = currentRow();
    if (row != nullptr && model::RecordDraft::editRefusal(*row).isEmpty()) {
        openEditor(std::make_unique<model::RecordDraft>(std::get<incountry::Record>(*row), model::RecordDraft::Purpose::Edit, searchKeys()));
    }
}

void RecordsPage::duplicateRecord()
{
    const model::SharedRow row = currentRow();
    if (row != nullptr && std::holds_alternative<incountry::Record>(*row)) {
        openEditor(std::make_unique<model::RecordDraft>(std::get<incountry::Record>(*row), model::RecordDraft::Purpose::Duplicate, searchKeys()));
    }
}

void RecordsPage::deleteRecords()
{
    const std::vector<model::SharedRow> rows = selectedRows();
    if (rows.empty()) {
        return;
    }
    const int count = static_cast<int>(rows.size());
    Confirmation confirmation;
    confirmation.title = tr("Delete %Ln record(s)?", nullptr, count);
    const connections::Connection *const own = connection();
    confirmation.text = tr("The service deletes %Ln record(s) from %1 in “%2”, attachments included. This cannot be undone.", nullptr, count)
                            .arg(countryText(), own != nullptr ? toQString(own->name) : QString());
    for (const model::SharedRow &row : rows) {
        confirmation.items.append(keyOf(*row));
    }
    confirmation.action = tr("Delete %Ln record(s)", nullptr, count);
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, rows] { m_jobs.insert(m_service->remove(rows)); });
    dialog->open();
}

void RecordsPage::afterRemoval(const QStringList &keys, const std::vector<model::RemovalFailure> &failures)
{
    if (!keys.isEmpty()) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        m_table->reload();
    }
    if (!failures.empty()) {
        model::ErrorText text = model::errorText(failures.front().error);
        text.title = tr("%Ln record(s) could not be deleted", nullptr, static_cast<int>(failures.size()));
        m_banner->showError(text);
        m_banner->setAction({});
        m_bannerAction = BannerAction::None;
    }
}

void RecordsPage::refresh() { m_table->reload(); }

void RecordsPage::cancelLoad() { m_table->cancel(); }

void RecordsPage::retryFailed() { m_table->retryFailed(); }

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

void RecordsPage::addAttachments(const QStringList &paths)
{
    const QString owner = attachmentOwner();
    if (owner.isEmpty()) {
        return;
    }
    const auto upload = [this, owner](const QStringList &files) {
        for (const QString &file : files) {
            incountry::AttachmentUpload what;
            what.path = fromQString(file);
            m_jobs.insert(m_service->addAttachment(owner, what));
        }
    };
    if (!paths.isEmpty()) {
        upload(paths);
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Add files to the record"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, upload);
    dialog->open();
}

void RecordsPage::replaceAttachment()
{
    const QString owner = attachmentOwner();
    const auto file = m_inspector->attachments()->current();
    if (owner.isEmpty() || !file) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Replace “%1”").arg(toQString(file->fileName)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, owner, name = file->fileName](const QString &path) {
        incountry::AttachmentUpload what;
        what.path = fromQString(path);
        what.fileName = name;   // the service replaces the file of this name
        what.mode = incountry::AttachmentMode::Replace;
        m_jobs.insert(m_service->addAttachment(owner, what));
    });
    dialog->open();
}

void RecordsPage::downloadAttachment()
{
    const QString owner = attachmentOwner();
    const auto file = m_inspector->attachments()->current();
    if (owner.isEmpty() || !file) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(file->fileName));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, owner, file = *file](const QString &path) { m_jobs.insert(m_service->fetchAttachment(owner, file, path)); });
    dialog->open();
}

void RecordsPage::deleteAttachment()
{
    const QString owner = attachmentOwner();
    const auto file = m_inspector->attachments()->current();
    if (owner.isEmpty() || !file) {
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Delete this file?");
    confirmation.text = tr("The service deletes it from the record “%1” in %2. This cannot be undone.").arg(owner, countryText());
    confirmation.items = {toQString(file->fileName)};
    confirmation.action = tr("Delete file");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, owner, id = toQString(file->fileId)] { m_jobs.insert(m_service->removeAttachment(owner, id)); });
    dialog->open();
}

void RecordsPage::attachmentsChanged(const QString &recordKey)
{
    if (recordKey == attachmentOwner()) {
        m_jobs.insert(m_service->readAgain(recordKey));
    }
    m_table->reload();
}

} // namespace strongroom::ui
