// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/CredentialStore.h"

#include <map>
#include <mutex>

namespace strongroom::keychain {

// For the demo vault, for connections from the environment, and for tests. Forgets everything with the process. Thread-safe.
class MemoryCredentialStore final : public CredentialStore {
public:
    std::optional<SecretBytes> read(const CredentialId &id) override;
    void write(const CredentialId &id, const SecretBytes &value) override;
    void remove(const CredentialId &id) override;
    Sentence description() const override;

private:
    std::mutex m_mutex;
    std::map<CredentialId, SecretBytes> m_values;
};

} // namespace strongroom::keychain
