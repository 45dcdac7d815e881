// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/FilesPage.h"

#include "attachments/PrivateFiles.h"
#include "base/ErrorText.h"
#include "base/Text.h"
#include "dialogs/ConfirmDialog.h"
#include "theme/Icons.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/files/TozFileTransfers.h"
#include "tozstore/files/TozFilesModel.h"
#include "tozstore/files/UploadDialog.h"
#include "widgets/Banner.h"

#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::FileVerdict;
using model::Openness;
using model::PrivateFiles;
using model::TozFile;
using model::TozFileTransfer;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

QString FilesPage::openRefusal() const { return isOpen() ? QString() : tr("The connection is not open."); }

QString FilesPage::fileRefusal() const
{
    if (!isOpen()) {
        return openRefusal();
    }
    if (!current()) {
        return tr("Select a file first.");
    }
    const TozFileTransfer *const transfer = m_transfers->find(m_model->transferAt(m_table->currentRow()));
    const bool busy = transfer != nullptr && transfer->state != TozFileTransfer::State::Failed;
    return busy ? tr("Something is being done with this file. Wait for it, or cancel it.") : QString();
}

QString FilesPage::ownRefusal() const
{
    const QString none = fileRefusal();
    return !none.isEmpty() || m_model->isOwn(*current()) ? none : tr("Only its writer can change or delete this file.");
}

QString FilesPage::cancelRefusal() const
{
    const TozFileTransfer *const transfer = m_transfers->find(m_model->transferAt(m_table->currentRow()));
    return transfer != nullptr && transfer->state != TozFileTransfer::State::Failed ? QString() : tr("Nothing is being done with this file.");
}

QString FilesPage::failedRefusal() const
{
    const TozFileTransfer *const transfer = m_transfers->find(m_model->transferAt(m_table->currentRow()));
    return transfer != nullptr && transfer->state == TozFileTransfer::State::Failed ? QString() : tr("Nothing has failed with this file.");
}

void FilesPage::refresh()
{
    if (m_model->state() == model::TozFilesModel::State::Loading) {
        m_model->stop();
    } else {
        m_session->names()->refresh();
        m_model->load();
    }
}

void FilesPage::upload()
{
    if (!openRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Upload files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesPage::uploadPaths);
    dialog->open();
}

void FilesPage::uploadPaths(const QStringList &paths)
{
    if (paths.isEmpty() || !openRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new UploadDialog(paths, m_model->types(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!isOpen()) {
            return;
        }
        for (const QString &path : dialog->paths()) {
            m_transfers->upload(path, dialog->type(), dialog->plainOf(path));
        }
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    dialog->open();
}

void FilesPage::openFile()
{
    if (!fileRefusal().isEmpty()) {
        return;
    }
    const TozFile file = *current();
    const FileVerdict verdict = model::verdictByName(model::nameToSave(file));
    switch (verdict.openness) {
    case Openness::Fine: fetchToOpen(file, Openness::Fine); break;
    case Openness::Ask: askToOpen(file, verdict.kind, [this, file] { fetchToOpen(file, Openness::Ask); }); break;
    case Openness::Never: refuseToOpen(file, tr("Going by its name, this is %1.").arg(verdict.kind)); break;
    }
}

void FilesPage::fetchToOpen(const TozFile &file, Openness asked)
{
    if (isOpen()) {   // even when a copy is here: another program may have changed it
        m_wanted.push_back({m_transfers->fetch(file), Purpose::Open, asked, file});
    }
}

void FilesPage::fetched(quint64 id, const QString &path, const FileVerdict &verdict)
{
    const auto found = std::ranges::find_if(m_wanted, [id](const Wanted &wanted) { return wanted.transfer == id; });
    if (found == m_wanted.end()) {
        return;
    }
    const Wanted wanted = *found;
    m_wanted.erase(found);
    if (wanted.purpose == Purpose::Open) {
        openFetched(wanted, path, verdict);
        return;
    }
    PrivateFiles::allow(path, PrivateFiles::Use::Take);
    if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        // Not from within the transfer: a drag runs a loop of its own.
        QMetaObject::invokeMethod(this, [this, path] { m_dragger(path); }, Qt::QueuedConnection);
    } else {
        m_banner->showMessage(BadgeTone::Ok, tr("“%1” is here now").arg(model::shownName(wanted.file)), tr("Drag it to where you want it."));
        m_banner->setAction({});
    }
}

void FilesPage::openFetched(const Wanted &wanted, const QString &path, const FileVerdict &verdict)
{
    if (verdict.openness == Openness::Never) {
        refuseToOpen(wanted.file, tr("Its name sounds harmless, but by its content this is %1.").arg(verdict.kind));
    } else if (verdict.openness == Openness::Ask && wanted.asked == Openness::Fine) {
        askToOpen(wanted.file, verdict.kind, [this, path] { hand(path); });
    } else {
        hand(path);
    }
}

void FilesPage::askToOpen(const TozFile &file, const QString &kind, const std::function<void()> &go)
{
    Confirmation confirmation;
    confirmation.title = tr("Open this file?");
    confirmation.text = tr("This is %1. Its writer, or whoever shares under this type, can have put it there: open it only if you know where it comes from.").arg(kind);
    confirmation.items = {model::shownName(file)};
    confirmation.action = tr("Open anyway");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, go);
    dialog->open();
}

void FilesPage::refuseToOpen(const TozFile &file, const QString &why)
{
    Confirmation confirmation;
    confirmation.title = tr("This file is not opened");
    confirmation.text = tr("%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.").arg(why);
    confirmation.items = {model::shownName(file)};
    confirmation.action = tr("Save as…");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, file] { saveAs(file); });
    dialog->open();
}

void FilesPage::hand(const QString &path)
{
    PrivateFiles::allow(path, PrivateFiles::Use::Look);
    if (m_opener->open(path) == FileOpener::Outcome::NoProgram) {
        m_banner->showMessage(BadgeTone::Warning, tr("The file could not be opened"), tr("This computer has no program for this kind of file. Download it instead."));
        m_banner->setAction({});
    }
}

void FilesPage::download()
{
    if (fileRefusal().isEmpty()) {
        saveAs(*current());
    }
}

void FilesPage::saveAs(const TozFile &file)
{
    auto *dialog = new QFileDialog(window(), tr("Save file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(model::nameToSave(file));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        if (isOpen()) {
            m_transfers->download(file, path);
        }
    });
    dialog->open();
}

void FilesPage::replace()
{
    if (!ownRefusal().isEmpty()) {
        return;
    }
    const TozFile file = *current();
    auto *dialog = new QFileDialog(window(), tr("Replace “%1”").arg(model::shownName(file)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        Confirmation confirmation;
        confirmation.title = tr("Replace this file?");
        confirmation.text = tr("The content of “%1” takes the place of the file below, for everybody who may read the type “%2”. Its type and clear fields stay; what was "
                               "stored is gone, and this cannot be undone.")
                                .arg(QFileInfo(path).fileName(), file.type);
        confirmation.items = {model::shownName(file)};
        confirmation.action = tr("Replace file");
        auto *ask = new ConfirmDialog(confirmation, window());
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, this, [this, file, path] {
            if (isOpen()) {
                m_transfers->replace(file, path, file.plain);
            }
        });
        ask->open();
    });
    dialog->open();
}

void FilesPage::remove()
{
    if (!ownRefusal().isEmpty()) {
        return;
    }
    const TozFile file = *current();
    Confirmation confirmation;
    confirmation.title = tr("Delete this file?");
    confirmation.text = tr("It is deleted from %1, for everybody who could read it. Copies that somebody has downloaded stay with them. This cannot be undone.").arg(connectionName());
    confirmation.items = {model::shownName(file)};
    confirmation.action = tr("Delete file");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, file] {
        if (isOpen()) {
            m_transfers->remove(file);
        }
    });
    dialog->open();
}

void FilesPage::cancelCurrent() { m_transfers->cancel(m_model->transferAt(m_table->currentRow())); }

void FilesPage::retryCurrent() { m_transfers->retry(m_model->transferAt(m_table->currentRow())); }

void FilesPage::dismissCurrent() { m_transfers->dismiss(m_model->transferAt(m_table->currentRow())); }

void FilesPage::copyId()
{
    if (const auto file = current()) {
        QGuiApplication::clipboard()->setText(file->id);
    }
}

void FilesPage::transferFailed(quint64 id)
{
    const TozFileTransfer *const transfer = m_transfers->find(id);
    model::ErrorText text = model::errorText(transfer->error);
    const QString name = model::shownName(transfer->file);
    switch (transfer->kind) {
    case TozFileTransfer::Kind::Upload: text.title = tr("“%1” was not uploaded").arg(name); break;
    case TozFileTransfer::Kind::Replace: text.title = tr("“%1” was not replaced").arg(name); break;
    case TozFileTransfer::Kind::Download:
    case TozFileTransfer::Kind::Fetch: text.title = tr("“%1” was not downloaded").arg(name); break;
    case TozFileTransfer::Kind::Remove: text.title = tr("“%1” was not deleted").arg(name); break;
    }
    m_banner->showError(text, transfer->conflict ? BadgeTone::Warning : BadgeTone::Error);
    m_banner->setAction(transfer->conflict && transfer->kind == TozFileTransfer::Kind::Replace  ? tr("Replace the newer one")
                        : transfer->conflict && transfer->kind == TozFileTransfer::Kind::Remove ? tr("Delete the newer one")
                                                                                                 : tr("Try again"),
                        u"refresh-cw"_s);
    m_bannerTransfer = id;
}

void FilesPage::dragOut(int row)
{
    const auto file = m_model->fileAt(row);
    if (!file || !fileRefusal().isEmpty()) {
        return;
    }
    const QString here = m_transfers->fetchedPath(*file);
    if (!here.isEmpty()) {
        PrivateFiles::allow(here, PrivateFiles::Use::Take);
        m_dragger(here);
        return;
    }
    m_wanted.push_back({m_transfers->fetch(*file), Purpose::Drag, Openness::Fine, *file});
    m_banner->showMessage(BadgeTone::Neutral, tr("Fetching “%1”").arg(model::shownName(*file)), tr("The drag begins when it is here and decrypted."));
    m_banner->setAction({});
}

void FilesPage::drag(const QString &path)
{
    auto *content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(m_table);
    drag->setMimeData(content);
    drag->setPixmap(icon(u"file-text"_s, Token::Accent).pixmap(24, 24));
    drag->exec(Qt::CopyAction);
    m_banner->clear();
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOpen() && event->source() != m_table && !localFiles(event->mimeData()).isEmpty()) {
        m_dropFrame->setGeometry(rect());
        m_dropFrame->raise();
        m_dropFrame->show();
        event->acceptProposedAction();
    }
}

void FilesPage::dragMoveEvent(QDragMoveEvent *event) { event->acceptProposedAction(); }

void FilesPage::dragLeaveEvent(QDragLeaveEvent *) { m_dropFrame->hide(); }

void FilesPage::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        // The other program waits for the end of the drop: the sheet comes after it.
        QMetaObject::invokeMethod(this, [this, paths] { uploadPaths(paths); }, Qt::QueuedConnection);
    }
}

} // namespace strongroom::ui
