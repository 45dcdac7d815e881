// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/SecretsFile.h"

#include "base/Error.h"
#include "crypto/PassphraseFile.h"

namespace strongroom::connections {

void writeSecretsFile(const std::string &path, const SecretBytes &secretsData, const std::optional<SecretBytes> &passphrase)
{
    SensitiveText content(secretsData.text());
    if (!passphrase) {
        content.append("\n");
    }
    crypto::writePassphraseFile(path, content.view(), passphrase ? &*passphrase : nullptr, ExistingFile::Replace);
}

bool isEncryptedSecretsFile(std::string_view content) { return crypto::isPassphraseFile(content); }

SecretBytes decryptSecretsFile(std::string_view content, const SecretBytes &passphrase)
{
    constexpr std::size_t largest = 1 << 20;   // as of a file of secrets anywhere here
    const SensitiveText plain = crypto::openPassphraseFile(content, passphrase, largest);
    return SecretBytes(plain.view());
}

} // namespace strongroom::connections
