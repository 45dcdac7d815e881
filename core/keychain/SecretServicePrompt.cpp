// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/SecretServicePrompt.h"

namespace strongroom::keychain {

void SecretServicePrompt::completed(bool dismissed, const QDBusVariant &)
{
    m_completed = true;
    m_dismissed = dismissed;
    if (m_loop != nullptr) {
        m_loop->quit();
    }
}

} // namespace strongroom::keychain
