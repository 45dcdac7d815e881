// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/TransferActions.h"

#include "base/ErrorText.h"
#include "shell/Services.h"
#include "transfer/ExportDialog.h"
#include "transfer/ImportSession.h"
#include "transfer/ImportWindow.h"

#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
constexpr auto folderKey = "transfer/folder"_L1;   // the last one used; a folder's name, no record's
} // namespace

TransferActions::TransferActions(const Services &services, std::function<std::optional<TransferContext>()> context, QWidget *parent)
    : QObject(parent), m_services(services), m_context(std::move(context)), m_parent(parent), m_opener(std::make_unique<DesktopFileOpener>())
{
}

QWidget *TransferActions::window() const { return m_parent->window(); }

void TransferActions::exportRecords()
{
    const std::optional<TransferContext> context = m_context();
    if (!context) {
        return;
    }
    auto *session = new model::ExportSession(context->source, m_services.pool, m_services.jobs, {context->connectionName, context->place}, this);
    const QString folder = m_services.settings->value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    auto *dialog = new ExportDialog(*context, session, m_opener.get(), folder, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<ExportDialog> open(dialog);
    connect(session, &model::ExportSession::stateChanged, this, [this, session, open] {
        using State = model::ExportSession::State;
        if (session->state() == State::Done) {
            m_services.settings->setValue(folderKey, QFileInfo(session->path()).absolutePath());
        }
        if (open && open->isVisible()) {
            return;   // the dialog says it
        }
        if (session->state() == State::Done) {
            Q_EMIT message(BadgeTone::Ok, tr("Exported"), session->reportText() + u' ' + session->path());
        } else if (session->state() == State::Failed) {
            Q_EMIT message(BadgeTone::Error, tr("The export failed"), model::errorText(session->error()).text);
        }
        if (session->state() != State::Running) {
            session->deleteLater();
        }
    });
    connect(dialog, &QDialog::finished, session, [session] {
        if (session->state() != model::ExportSession::State::Running) {
            session->deleteLater();
        }
    });
    dialog->open();
}

void TransferActions::importRecords() { openImport({}, {}); }

void TransferActions::importFile(const QString &path) { openImport(path, {}); }

void TransferActions::openImport(const QString &path, const transfer::ColumnMapping &mapping)
{
    const std::optional<TransferContext> context = m_context();
    if (!context) {
        return;
    }
    auto *session = new model::ImportSession(context->source.store, m_services.pool, m_services.jobs, {context->connectionName, context->place}, this);
    auto *importWindow = new ImportWindow(*context, session, m_opener.get(), window());
    importWindow->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<ImportWindow> open(importWindow);
    connect(session, &model::ImportSession::stepChanged, this, [this, session, open] {
        if (session->step() != model::ImportSession::Step::Done) {
            return;
        }
        if (session->report().written > 0) {
            Q_EMIT recordsChanged();
        }
        if (!open || !open->isVisible()) {
            const bool failed = session->error() || session->report().failed > 0;
            Q_EMIT message(failed ? BadgeTone::Warning : BadgeTone::Ok, failed ? tr("Imported, but not everything") : tr("Imported"), session->reportText());
            session->deleteLater();
        }
    });
    connect(importWindow, &QDialog::finished, session, [session] {
        if (session->step() != model::ImportSession::Step::Importing) {
            session->deleteLater();
        }
    });
    connect(importWindow, &ImportWindow::importAgain, this, [this, session](const QString &failedPath) {
        openImport(failedPath, transfer::ColumnMapping(session->mapping()));
    });
    importWindow->open();
    if (!path.isEmpty()) {
        importWindow->openFile(path, mapping);
    }
}

QString TransferActions::recordsFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    const QString path = urls.first().toLocalFile();
    for (const QString &ending : {u".jsonl"_s, u".ndjson"_s, u".csv"_s, u".tsv"_s, u".age"_s}) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            return path;
        }
    }
    return {};
}

} // namespace strongroom::ui
