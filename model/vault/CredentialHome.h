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
class KeychainWatch;

class CredentialHome final : public QObject {
    Q_OBJECT
public:
    // The watch is of the store's keychain; it, the pool and the manager outlive this.
    CredentialHome(std::shared_ptr<keychain::ChosenCredentialStore> store, KeychainWatch *watch, ConnectionManager *manager, QThreadPool *pool, QObject *parent = nullptr);
    ~CredentialHome() override;

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isFile() const { return m_place == keychain::CredentialPlace::PassphraseFile; }
    [[nodiscard]] const QString &description() const { return m_description; }   // "the Secret Service keyring", "the passphrase file"
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isWaiting() const;   // for the keychain, and for longer than it should take

    void refresh();   // changed(), also when another program chose anew
    // Each ends in changed() and done(), or in failed(); one at a time.
    void useFile(std::shared_ptr<const SecretBytes> passphrase, keychain::Unreachable unreachable);
    void useKeychain();
    void changePassphrase(std::shared_ptr<const SecretBytes> current, std::shared_ptr<const SecretBytes> fresh);
    void putFileAside();

    // The answer to passphraseWanted(); nothing when nobody asked.
    void givePassphrase(SecretBytes passphrase);
    void declinePassphrase();
    void stopAsking();   // for good, at the program's end: nobody is there to answer

Q_SIGNALS:
    void changed();                                       // the place, or isBusy()
    void done(const QString &what);                       // a sentence
    void failed(const strongroom::ErrorPtr &error);
    void waitingChanged(bool waiting);
    // A saved connection needs the file. `problem` is empty, or why the last answer was refused. Answered by one of the two above.
    void passphraseWanted(const QString &problem);

private:
    struct Asking;
    template <typename Work>
    void start(Sentence name, Work work);
    void finished();

    std::shared_ptr<keychain::ChosenCredentialStore> m_store;
    KeychainWatch *m_watch;
    ConnectionManager *m_manager;
    QThreadPool *m_pool;
    std::shared_ptr<Asking> m_asking;
    keychain::CredentialPlace m_place = keychain::CredentialPlace::Keychain;
    QString m_description;
    bool m_known = false;
    bool m_busy = false;
};

} // namespace strongroom::model
