// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "vault/KeychainWatch.h"

#include <utility>

namespace strongroom::model {

// One call of the keychain, on a worker.
class KeychainWatch::Running {
public:
    explicit Running(KeychainWatch *watch) : m_watch(watch) { QMetaObject::invokeMethod(m_watch, &KeychainWatch::began, Qt::QueuedConnection); }
    ~Running() { QMetaObject::invokeMethod(m_watch, &KeychainWatch::ended, Qt::QueuedConnection); }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

private:
    KeychainWatch *m_watch;
};

class KeychainWatch::Store final : public keychain::CredentialStore {
public:
    Store(KeychainWatch *watch, std::shared_ptr<keychain::CredentialStore> store) : m_watch(watch), m_store(std::move(store)) {}

    std::optional<SecretBytes> read(const keychain::CredentialId &id) override
    {
        const Running running(m_watch);
        return m_store->read(id);
    }
    void write(const keychain::CredentialId &id, const SecretBytes &value) override
    {
        const Running running(m_watch);
        m_store->write(id, value);
    }
    void remove(const keychain::CredentialId &id) override
    {
        const Running running(m_watch);
        m_store->remove(id);
    }
    Sentence description() const override { return m_store->description(); }

private:
    KeychainWatch *m_watch;
    std::shared_ptr<keychain::CredentialStore> m_store;
};

KeychainWatch::KeychainWatch(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting = true;
        Q_EMIT waitingChanged(true);
    });
}

keychain::Keychain KeychainWatch::watch(keychain::Keychain keychain)
{
    keychain.store = std::make_shared<Store>(this, std::move(keychain.store));
    if (keychain.unavailableReason) {
        keychain.unavailableReason = [this, ask = std::move(keychain.unavailableReason)] {
            const Running running(this);
            return ask();
        };
    }
    return keychain;
}

void KeychainWatch::began()
{
    if (++m_running == 1) {
        m_patience.start();
    }
}

void KeychainWatch::ended()
{
    if (--m_running > 0) {
        return;
    }
    m_patience.stop();
    if (std::exchange(m_waiting, false)) {
        Q_EMIT waitingChanged(false);
    }
}

} // namespace strongroom::model
