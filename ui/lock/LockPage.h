// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window shows while the vault is locked: the program's name, why it is locked, and the way in. Nothing of the data, no connection.

#include "base/SecretBytes.h"
#include "keychain/VaultAccess.h"
#include "lock/LockSettings.h"

#include <QString>
#include <QWidget>

class QLineEdit;

namespace strongroom::model {
struct ErrorText;
}

namespace strongroom::ui {

class Button;
class Label;

[[nodiscard]] QString lockedText(model::LockReason reason);   // "Locked after 10 minutes without a key or a mouse."

class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);

    void showLocked(model::LockReason reason, keychain::UnlockBy by);
    void showUnlocking(const QString &asked);       // "the Secret Service keyring"
    void showError(const model::ErrorText &error);  // and lets the user try again
    void showJobs(int running);                     // that go on; 0: says nothing

    [[nodiscard]] Button *unlockButton() const noexcept { return m_unlock; }
    [[nodiscard]] QLineEdit *passphrase() const noexcept { return m_passphrase; }   // hidden when the keychain is asked
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString errorText() const;        // empty: none
    [[nodiscard]] QString jobsText() const;

Q_SIGNALS:
    // The passphrase is empty when the keychain is asked; take it by moving it out of `taken`. On this thread, never queued.
    void unlockRequested(strongroom::SecretBytes &taken);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void request();
    void setBusy(const QString &note);

    bool m_byPassphrase = false;
    Label *m_title;
    Label *m_reason;
    QLineEdit *m_passphrase;
    Button *m_unlock;
    Label *m_note;
    Label *m_error;
    Label *m_jobs;
};

} // namespace strongroom::ui
