// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentActions.h"

#include "attachments/AttachmentChecks.h"
#include "attachments/AttachmentListModel.h"
#include "attachments/AttachmentView.h"
#include "attachments/AttachmentsTab.h"
#include "base/Text.h"
#include "dialogs/ConfirmDialog.h"
#include "shell/Services.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AttachmentListModel;
using model::AttachmentTransfer;
using model::AttachmentTransfers;
using model::FileVerdict;
using model::Openness;
using model::PrivateFiles;

AttachmentActions::AttachmentActions(const Services &services, AttachmentsTab *tab, QObject *parent)
    : QObject(parent), m_tab(tab), m_transfers(new AttachmentTransfers(services.pool, services.jobs, this)), m_list(new AttachmentListModel(m_transfers, this)),
      m_opener(std::make_unique<DesktopFileOpener>())
{
    tab->setModel(m_list);
    connect(tab, &AttachmentsTab::currentChanged, this, &AttachmentActions::restrictionsChanged);
    connect(tab, &AttachmentsTab::filesDropped, this, &AttachmentActions::addPaths);
    connect(tab, &AttachmentsTab::buttonClicked, this, &AttachmentActions::buttonClicked);
    connect(tab->list(), &QAbstractItemView::activated, this, [this](const QModelIndex &) { open(); });
    connect(tab->list(), &AttachmentView::deleteRequested, this, &AttachmentActions::remove);
    connect(tab->list(), &AttachmentView::dragWanted, this, &AttachmentActions::dragOut);

    connect(m_transfers, &AttachmentTransfers::fetched, this, &AttachmentActions::fetched);
    connect(m_transfers, &AttachmentTransfers::aboutToLeave, this,
            [this](quint64 id) { std::erase_if(m_wanted, [id](const Wanted &wanted) { return wanted.transfer == id; }); });
    connect(m_transfers, &AttachmentTransfers::downloaded, this,
            [this](quint64 id) { Q_EMIT message(BadgeTone::Ok, tr("File saved"), m_transfers->find(id)->path); });
    connect(m_transfers, &AttachmentTransfers::uploaded, this, [this](quint64 id) {
        const AttachmentTransfer *const transfer = m_transfers->find(id);
        if (transfer->kind == AttachmentTransfer::Kind::Replace) {
            Q_EMIT message(BadgeTone::Ok, tr("File replaced"),
                           tr("“%1” holds what is in “%2” now, and keeps its name.").arg(transfer->name, QFileInfo(transfer->path).fileName()));
        }
    });
    connect(m_transfers, &AttachmentTransfers::recordChanged, this,
            [this](const model::AttachmentOwner &owner) { Q_EMIT recordChanged(owner.recordKey); });
}

void AttachmentActions::setOpener(std::unique_ptr<FileOpener> opener) { m_opener = std::move(opener); }

QWidget *AttachmentActions::window() const { return m_tab->window(); }

void AttachmentActions::setRecord(const model::AttachmentOwner &owner, const QString &countryName, std::vector<incountry::AttachmentMeta> files)
{
    m_refusal.clear();
    m_countryName = countryName;
    m_list->setFiles(owner, std::move(files));
    Q_EMIT restrictionsChanged();
}

void AttachmentActions::clearRecord(const QString &refusal)
{
    m_refusal = refusal;
    m_list->clear();
    Q_EMIT restrictionsChanged();
}

void AttachmentActions::closeConnection()
{
    m_wanted.clear();
    m_list->clear();
    m_transfers->clear();
}

QString AttachmentActions::recordRefusal() const
{
    if (m_list->owner()) {
        return {};
    }
    return m_refusal.isEmpty() ? tr("Select a record first.") : m_refusal;
}

std::optional<incountry::AttachmentMeta> AttachmentActions::current() const { return m_list->fileAt(m_tab->currentRow()); }

QString AttachmentActions::fileRefusal() const
{
    if (const QString none = recordRefusal(); !none.isEmpty()) {
        return none;
    }
    if (!current()) {
        return tr("Select an attachment first.");
    }
    return m_list->isBusy(m_tab->currentRow()) ? tr("Something is being done with this file. Wait for it, or cancel it.") : QString();
}

QString AttachmentActions::cancelRefusal() const
{
    return m_list->isBusy(m_tab->currentRow()) ? QString() : tr("Nothing is being done with this file.");
}

QString AttachmentActions::retryRefusal() const
{
    const int row = m_tab->currentRow();
    return m_list->transferAt(row) != 0 && !m_list->isBusy(row) ? QString() : tr("Nothing has failed with this file.");
}

void AttachmentActions::add()
{
    if (!recordRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Add files to the record"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, owner = *m_list->owner()](const QStringList &paths) {
        if (m_list->owner() == owner) {   // else another record is shown by now
            addPaths(paths);
        }
    });
    dialog->open();
}

void AttachmentActions::addPaths(const QStringList &paths)
{
    if (!m_list->owner()) {
        return;
    }
    QStringList taken = m_list->names();
    for (const QString &path : paths) {
        const model::AttachmentOwner owner = *m_list->owner();
        m_transfers->upload(owner, path, taken);
        taken += QFileInfo(path).fileName();   // two files of one name from two folders
    }
}

void AttachmentActions::open()
{
    if (!fileRefusal().isEmpty()) {
        return;
    }
    const incountry::AttachmentMeta file = *current();
    const FileVerdict verdict = model::verdictByName(model::safeFileName(toQString(file.fileName)));
    switch (verdict.openness) {
    case Openness::Fine: fetchToOpen(file, Openness::Fine); break;
    case Openness::Ask: askToOpen(file, verdict.kind, [this, file] { fetchToOpen(file, Openness::Ask); }); break;
    case Openness::Never: refuseToOpen(file, tr("Going by its name, this is %1.").arg(verdict.kind)); break;
    }
}

void AttachmentActions::fetchToOpen(const incountry::AttachmentMeta &file, Openness asked)
{
    if (m_list->owner()) {
        // Even when a copy is here: it may be a changed one, and its verdict is not kept.
        m_wanted.push_back({m_transfers->fetch(*m_list->owner(), file), Purpose::Open, asked, file});
    }
}

void AttachmentActions::fetched(quint64 id, const QString &path, const FileVerdict &verdict)
{
    const auto found = std::ranges::find_if(m_wanted, [id](const Wanted &wanted) { return wanted.transfer == id; });
    if (found == m_wanted.end()) {
        return;
    }
    const Wanted wanted = *found;
    m_wanted.erase(found);
    if (wanted.purpose == Purpose::Open) {
        openFetched(wanted.file, path, verdict, wanted.asked);
        return;
    }
    PrivateFiles::allow(path, PrivateFiles::Use::Take);
    if (const auto file = current(); !file || file->fileId != wanted.file.fileId) {
        return;
    }
    if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        // Not from within the transfer: a drag runs a loop of its own.
        QMetaObject::invokeMethod(this, [this] { m_tab->list()->drag(m_tab->list()->currentIndex()); }, Qt::QueuedConnection);
    } else {
        m_tab->showNote(tr("“%1” is here now: drag it to where you want it.").arg(toQString(wanted.file.fileName)), AttachmentsTab::Note::Information);
    }
}

void AttachmentActions::openFetched(const incountry::AttachmentMeta &file, const QString &path, const FileVerdict &verdict, Openness asked)
{
    if (verdict.openness == Openness::Never) {
        refuseToOpen(file, tr("Its name sounds harmless, but by its content this is %1.").arg(verdict.kind));
    } else if (verdict.openness == Openness::Ask && asked == Openness::Fine) {
        askToOpen(file, verdict.kind, [this, path] { hand(path); });
    } else {
        hand(path);
    }
}

void AttachmentActions::askToOpen(const incountry::AttachmentMeta &file, const QString &kind, const std::function<void()> &go)
{
    Confirmation confirmation;
    confirmation.title = tr("Open this file?");
    confirmation.text = tr("This is %1. Whoever may write to the record can have put it there: open it only if you know where it comes from.").arg(kind);
    confirmation.items = {toQString(file.fileName)};
    confirmation.action = tr("Open anyway");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, go);
    dialog->open();
}

void AttachmentActions::refuseToOpen(const incountry::AttachmentMeta &file, const QString &why)
{
    Confirmation confirmation;
    confirmation.title = tr("This file is not opened");
    confirmation.text = tr("%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.").arg(why);
    confirmation.items = {toQString(file.fileName)};
    confirmation.action = tr("Save as…");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, file] { saveAs(file); });
    dialog->open();
}

void AttachmentActions::hand(const QString &path)
{
    PrivateFiles::allow(path, PrivateFiles::Use::Look);
    if (m_opener->open(path) == FileOpener::Outcome::NoProgram) {
        Q_EMIT message(BadgeTone::Warning, tr("The file could not be opened"), tr("This computer has no program for this kind of file. Download it instead."));
    }
}

void AttachmentActions::save()
{
    if (fileRefusal().isEmpty()) {
        saveAs(*current());
    }
}

void AttachmentActions::saveAs(const incountry::AttachmentMeta &file)
{
    if (!m_list->owner()) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(model::safeFileName(toQString(file.fileName)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, owner = *m_list->owner(), file](const QString &path) { m_transfers->download(owner, file, path); });
    dialog->open();
}

void AttachmentActions::replace()
{
    if (!fileRefusal().isEmpty()) {
        return;
    }
    const model::AttachmentOwner owner = *m_list->owner();
    const incountry::AttachmentMeta file = *current();
    const QString name = toQString(file.fileName);
    auto *dialog = new QFileDialog(window(), tr("Replace “%1”").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, owner, file, name](const QString &path) {
        Confirmation confirmation;
        confirmation.title = tr("Replace this file?");
        confirmation.text = tr("The service puts “%1” in the place of the file below, in the record “%2” in %3. The name stays; what was stored is gone, and this "
                               "cannot be undone.")
                                .arg(QFileInfo(path).fileName(), owner.recordKey, m_countryName);
        confirmation.items = {name};
        confirmation.action = tr("Replace file");
        auto *ask = new ConfirmDialog(confirmation, window());
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, this, [this, owner, file, path] { m_transfers->replace(owner, file, path); });
        ask->open();
    });
    dialog->open();
}

void AttachmentActions::rename()
{
    if (fileRefusal().isEmpty()) {
        m_tab->editCurrentName();
    }
}

void AttachmentActions::remove()
{
    if (!fileRefusal().isEmpty()) {
        return;
    }
    const model::AttachmentOwner owner = *m_list->owner();
    const incountry::AttachmentMeta file = *current();
    Confirmation confirmation;
    confirmation.title = tr("Delete this file?");
    confirmation.text = tr("The service deletes it from the record “%1” in %2. This cannot be undone.").arg(owner.recordKey, m_countryName);
    confirmation.items = {toQString(file.fileName)};
    confirmation.action = tr("Delete file");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, owner, file] { m_transfers->remove(owner, file); });
    dialog->open();
}

void AttachmentActions::cancelCurrent() { m_transfers->cancel(m_list->transferAt(m_tab->currentRow())); }

void AttachmentActions::retryCurrent() { m_transfers->retry(m_list->transferAt(m_tab->currentRow())); }

void AttachmentActions::buttonClicked(const QModelIndex &index, AttachmentDelegate::Action action)
{
    const quint64 transfer = m_list->transferAt(index.row());
    switch (action) {
    case AttachmentDelegate::Action::Cancel: m_transfers->cancel(transfer); break;
    case AttachmentDelegate::Action::Retry: m_transfers->retry(transfer); break;
    case AttachmentDelegate::Action::Dismiss: m_transfers->dismiss(transfer); break;
    }
}

void AttachmentActions::dragOut(const QModelIndex &index)
{
    const auto file = m_list->fileAt(index.row());
    if (file && m_list->owner() && !m_list->isBusy(index.row())) {
        m_wanted.push_back({m_transfers->fetch(*m_list->owner(), *file), Purpose::Drag, Openness::Fine, *file});
        m_tab->showNote(tr("Fetching “%1”: the drag begins when it is here.").arg(toQString(file->fileName)), AttachmentsTab::Note::Information);
    }
}

} // namespace strongroom::ui
