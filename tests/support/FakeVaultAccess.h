// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands before the credentials, in the test's hand: a keychain that opens, or fails as the test says, or a passphrase. Thread-safe; a test
// that wants the question to stay open holds it until release().

#include "base/Error.h"
#include "keychain/VaultAccess.h"

#include <condition_variable>
#include <mutex>
#include <string>

namespace strongroom::test {

class FakeVaultAccess final : public keychain::VaultAccess {
public:
    void askPassphrase(const std::string &passphrase)
    {
        const std::scoped_lock guard(m_mutex);
        m_by = keychain::UnlockBy::Passphrase;
        m_passphrase = passphrase;
    }
    void failWith(ErrorPtr error)   // null: opens again
    {
        const std::scoped_lock guard(m_mutex);
        m_failure = std::move(error);
    }
    void hold()
    {
        const std::scoped_lock guard(m_mutex);
        m_held = true;
    }
    void release()
    {
        const std::scoped_lock guard(m_mutex);
        m_held = false;
        m_changed.notify_all();
    }
    [[nodiscard]] int locks() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_locks;
    }
    [[nodiscard]] bool isOpen() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_open;
    }

    keychain::UnlockBy unlockBy() const override
    {
        const std::scoped_lock guard(m_mutex);
        return m_by;
    }
    void lock() noexcept override
    {
        const std::scoped_lock guard(m_mutex);
        ++m_locks;
        m_open = false;
    }
    void unlock(const SecretBytes &passphrase) override
    {
        std::unique_lock guard(m_mutex);
        m_changed.wait(guard, [this] { return !m_held; });
        if (m_failure) {
            m_failure->raise();
        }
        if (m_by == keychain::UnlockBy::Passphrase && passphrase.text() != m_passphrase) {
            throw AuthError(AuthFailure::InvalidCredentials, "this passphrase does not open the file").advise("Enter it again.");
        }
        m_open = true;
    }
    Sentence description() const override { return "a fake keychain"; }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    keychain::UnlockBy m_by = keychain::UnlockBy::Keychain;
    std::string m_passphrase;
    ErrorPtr m_failure;
    bool m_held = false;
    bool m_open = true;
    int m_locks = 0;
};

} // namespace strongroom::test
