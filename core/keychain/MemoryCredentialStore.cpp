// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/MemoryCredentialStore.h"

namespace strongroom::keychain {

std::optional<SecretBytes> MemoryCredentialStore::read(const CredentialId &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_values.find(id);
    if (found == m_values.end()) {
        return std::nullopt;
    }
    return found->second.duplicate();
}

void MemoryCredentialStore::write(const CredentialId &id, const SecretBytes &value)
{
    const std::scoped_lock lock(m_mutex);
    m_values.insert_or_assign(id, value.duplicate());
}

void MemoryCredentialStore::remove(const CredentialId &id)
{
    const std::scoped_lock lock(m_mutex);
    m_values.erase(id);
}

Sentence MemoryCredentialStore::description() const { return Sentence::tr("memory only"); }

} // namespace strongroom::keychain
