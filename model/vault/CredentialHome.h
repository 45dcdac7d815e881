// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where this user's credentials are kept, for the window: which place it is, moving them to the other one, the passphrase of the file, and
// the question for it when a saved connection needs what is in the file. GUI thread.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "keychain/ChosenCredentialStore.h"

#include <QObject>
#include <QString>

#include <memory>

class QThreadPool;

namespace strongroom::model {

class ConnectionManager;

class CredentialHome final : public QObject {
    Q_OBJECT
public:
    // The pool and the manager outlive it.
    CredentialHome(std::shared_ptr<keychain::ChosenCredentialStore> store, ConnectionManager *manager, QThreadPool *pool, QObject *parent = nullptr);
    ~CredentialHome() override;

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isFile() const { return m_place == keychain::CredentialPlace::PassphraseFile; }
    [[nodiscard]] const QString &description() const { return m_description; }   // "the Secret Service keyring", "the passphrase file"
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void refresh();   // changed(), also when another program chose anew
    // Each ends in changed() and done(), or in failed(); one at a time.
    void useFile(std::shared_ptr<const SecretBytes> passphrase, keychain::Unreachable unreachable);
    void useKeychain();
    void changePassphrase(std::shared_ptr<const SecretBytes> current, std::shared_ptr<const SecretBytes> fresh);
    void putFileAside();

    // The answer to passphraseWanted(); nothing when nobody asked.
    void givePassphrase(SecretBytes passphrase);
    void declinePassphrase();

Q_SIGNALS:
    void changed();                                       // the place, or isBusy()
    void done(const QString &what);                       // a sentence
    void failed(const strongroom::ErrorPtr &error);
    // A saved connection needs the file. `problem` is empty, or why the last answer was refused. Answered by one of the two above.
    void passphraseWanted(const QString &problem);

private:
    struct Asking;
    template <typename Work>
    void start(const char *name, Work work);
    void finished();

    std::shared_ptr<keychain::ChosenCredentialStore> m_store;
    ConnectionManager *m_manager;
    QThreadPool *m_pool;
    std::shared_ptr<Asking> m_asking;
    keychain::CredentialPlace m_place = keychain::CredentialPlace::Keychain;
    QString m_description;
    bool m_known = false;
    bool m_busy = false;
};

} // namespace strongroom::model
