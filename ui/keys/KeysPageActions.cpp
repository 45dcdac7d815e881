// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the commands of the Keys page do.

#include "activity/ActivityLog.h"
#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "keys/AddSecretDialog.h"
#include "keys/ExportSecretsDialog.h"
#include "keys/ImportSecretsDialog.h"
#include "keys/KeyTexts.h"
#include "keys/KeysPage.h"
#include "keys/KeysTableView.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsFiles.h"
#include "keys/SecretsTableModel.h"
#include "shell/DropRouter.h"
#include "widgets/Banner.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretsEditor;

namespace {
constexpr qint64 largestImport = 4 << 20; // bytes of a dropped file
}

void KeysPage::generateKey()
{
    if (const ErrorPtr error = m_editor->generateKey()) {
        showProblem(error, tr("No key was generated"));
        return;
    }
    m_view->selectVersion(m_editor->lastAdded());
}

void KeysPage::addSecret() { openAddDialog(std::nullopt); }

void KeysPage::addWhenReady(std::int64_t version)
{
    m_wanted = version;
    showState();
}

void KeysPage::openAddDialog(std::optional<std::int64_t> version)
{
    if (!isReady()) {
        return;
    }
    auto *dialog = new AddSecretDialog(m_editor->edited(), version, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::optional<incountry::Secret> secret = dialog->secret();
        if (!secret) {
            return;
        }
        const std::int64_t number = secret->version;
        const ErrorPtr error = dialog->replaces() ? m_editor->replace(std::move(*secret)) : m_editor->add(std::move(*secret));
        if (error) {
            showProblem(error, tr("The secret was not added"));
        } else {
            m_view->selectVersion(number);
        }
    });
    dialog->open();
}

void KeysPage::importSecrets() { openImportDialog({}); }

void KeysPage::openImportDialog(const QByteArray &content)
{
    if (!isReady()) {
        return;
    }
    auto *dialog = new ImportSecretsDialog(m_editor->edited(), m_services.pool, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->imported()) {
            m_editor->merge(*dialog->imported(), dialog->replacing(), dialog->currentChoice());
            m_services.activity->note(model::ActivityKind::ImportKeys, {connectionName(), {}});
        }
    });
    if (!content.isEmpty()) {
        dialog->takeContent(content);
    }
    dialog->open();
}

void KeysPage::exportSecrets()
{
    auto *dialog = new ExportSecretsDialog(
        m_editor->edited(), m_editor->hasChanges() ? ExportSecretsDialog::Unsaved::Yes : ExportSecretsDialog::Unsaved::No, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_files->write(dialog->path(), m_editor->edited(), dialog->writing(), dialog->passphrase()); });
    dialog->open();
}

void KeysPage::makeCurrent()
{
    const std::optional<std::int64_t> version = currentVersion();
    if (!version) {
        return;
    }
    if (const ErrorPtr error = m_editor->makeCurrent(*version)) {
        showProblem(error, tr("Version %1 was not made current").arg(*version));
    }
}

void KeysPage::removeSecret()
{
    const std::optional<std::int64_t> version = currentVersion();
    if (!version) {
        return;
    }
    const bool kept = m_editor->saved().find(*version) != nullptr;
    const std::optional<std::int64_t> records = m_editor->recordsOpenedBy(*version);
    const bool counted = records && m_editor->usage()->state() == model::KeyUsage::State::Complete;
    if (!kept || (counted && *records == 0)) {
        removeNow(*version); // opens nothing, or came a moment ago
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Remove the secret of %1?").arg(model::versionText(m_editor->edited(), *version));
    if (records && *records > 0) {
        const int number = static_cast<int>(*records);
        confirmation.text = (counted ? tr("%Ln record(s) of “%1” open with this secret alone.", nullptr, number)
                                     : tr("At least %Ln record(s) of “%1” open with this secret alone, and not every country was counted.", nullptr, number))
                                .arg(connectionName());
        confirmation.typed = QString::number(*records);
    } else {
        confirmation.text = tr("It was not counted how many records of “%1” open with this secret alone.").arg(connectionName());
        confirmation.typed = QString::number(*version);
    }
    confirmation.text += u' ' + tr("Once you save, nobody can read them here without it: export the keys first if there is no other copy.");
    confirmation.action = tr("Remove secret");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, gone = *version] { removeNow(gone); });
    dialog->open();
}

void KeysPage::removeNow(std::int64_t version)
{
    if (const ErrorPtr error = m_editor->remove(version)) {
        showProblem(error, tr("Version %1 was not removed").arg(version));
    }
}

void KeysPage::restoreSecret()
{
    const std::optional<std::int64_t> version = currentVersion();
    if (!version) {
        return;
    }
    if (const ErrorPtr error = m_editor->restore(*version)) {
        showProblem(error, tr("Version %1 was not put back").arg(*version));
    }
}

void KeysPage::save() { m_editor->save(); }

void KeysPage::discard()
{
    m_editor->discard();
    m_banner->clear();
}

void KeysPage::count()
{
    if (m_services.connections->countries(m_connectionId).empty()) {
        m_services.connections->refreshCountries(m_connectionId);   // counted once they are known
    } else {
        m_editor->count();
    }
}

bool KeysPage::isConnectionOpen() const { return m_services.connections->state(m_connectionId) == model::ConnectionState::Open; }

void KeysPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString name = urls.size() == 1 ? QFileInfo(urls.first().toLocalFile()).fileName() : QString();
    // A configuration of a service is for the window, unless it is what this page imports.
    const bool foreign = name.endsWith(u".env"_s) || name.startsWith(u".env"_s) || (isConfigurationName(name) && name != u"secrets_data.json"_s);
    if (isReady() && !name.isEmpty() && !foreign) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void KeysPage::dropEvent(QDropEvent *event)
{
    QFile file(event->mimeData()->urls().value(0).toLocalFile());
    if (file.size() <= largestImport && file.open(QIODevice::ReadOnly)) {
        event->acceptProposedAction();
        openImportDialog(file.readAll());
    }
}

} // namespace strongroom::ui
