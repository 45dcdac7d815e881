// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The public keys of a client as text: shown as a fingerprint, pasted in, and handed out.

#include "tozstore/Keys.h"

#include <QString>

#include <optional>

namespace strongroom::model {

// Public keys as the user is shown them: 8 groups of 4 hex digits, of a digest over both.
[[nodiscard]] QString keyFingerprint(const tozstore::EncryptionPublicKey &encryption, const std::optional<tozstore::SigningPublicKey> &signing);

struct PublicKeys {
    tozstore::EncryptionPublicKey encryption;
    std::optional<tozstore::SigningPublicKey> signing;   // none: no notes can be written to it
    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
};

// "encryption: …" and "signing: …" on lines of their own, as publicKeysText() makes them, or the two texts alone. `problem` says why not.
[[nodiscard]] std::optional<PublicKeys> parsePublicKeys(const QString &text, QString &problem);
[[nodiscard]] QString publicKeysText(const PublicKeys &keys, const QString &clientId);

} // namespace strongroom::model
