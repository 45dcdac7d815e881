// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/CredentialPrompts.h"

#include "dialogs/PassphraseDialog.h"
#include "vault/CredentialHome.h"
#include "widgets/Banner.h"

#include <QApplication>

namespace strongroom::ui {

CredentialPrompts::CredentialPrompts(model::CredentialHome *home, Banner *banner, QWidget *window)
    : QObject(window), m_home(home), m_banner(banner), m_window(window)
{
    connect(m_home, &model::CredentialHome::passphraseWanted, this, &CredentialPrompts::ask);
    connect(m_home, &model::CredentialHome::waitingChanged, this, &CredentialPrompts::sayWaiting);
}

PassphraseDialog *CredentialPrompts::dialog() const { return m_dialog; }

void CredentialPrompts::ask(const QString &problem)
{
    if (m_isInCharge && !m_isInCharge()) {
        return;
    }
    // On top of the dialog that needs it, should there be one.
    QWidget *const above = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : m_window;
    m_dialog = new PassphraseDialog(PassphraseDialog::Purpose::Unlock, above);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->showProblem(problem);
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()](int result) {
        // Its end comes later, and must not answer the next question.
        QObject::disconnect(dialog, &QObject::destroyed, m_home, nullptr);
        if (result == QDialog::Accepted) {
            m_home->givePassphrase(dialog->takePassphrase()->duplicate());
        } else {
            m_home->declinePassphrase();
        }
    });
    // Gone with its parent: no answer is a no.
    connect(m_dialog, &QObject::destroyed, m_home, &model::CredentialHome::declinePassphrase);
    m_dialog->open();
}

void CredentialPrompts::sayWaiting(bool waiting)
{
    const QString title = tr("Waiting for the keychain");
    if (waiting && (!m_isInCharge || m_isInCharge())) {
        m_banner->showMessage(BadgeTone::Neutral, title, tr("It may be asking for its password in a window of its own."));
    } else if (!waiting && m_banner->title() == title) {
        m_banner->clear();
    }
}

} // namespace strongroom::ui
