// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The OS keychain's entries: blocking, bounded in time, safe from any thread but the keychain's own. Through QtKeychain; on Windows straight from the
// Credential Manager (KeychainItemsWindows.cpp). Internal to keychain.

#include "keychain/ItemStore.h"

#include <QString>

#include <chrono>
#include <memory>
#include <string>

namespace strongroom::keychain {

class KeychainItems final : public ItemStore {
public:
    // `timeout` is for each job: the system may be showing a dialog that nobody answers.
    KeychainItems(const std::string &service, std::chrono::milliseconds timeout);
    ~KeychainItems() override;
    std::optional<SecretBytes> readItem(const std::string &name) override;
    void writeItem(const std::string &name, const SecretBytes &value) override;
    void removeItem(const std::string &name) override;

private:
    struct Call;
    void run(const std::shared_ptr<Call> &call) const;

    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace strongroom::keychain
