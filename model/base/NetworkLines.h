// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lines of a "Details" fold about a connection that failed, and about a certificate.

#include "base/NetworkFacts.h"

#include <QString>
#include <QStringList>

namespace strongroom::model {

[[nodiscard]] QString stepName(NetworkStep step);   // "TLS handshake"
// The step first; then host, proxy and certificate as far as they are known.
[[nodiscard]] QStringList networkLines(const NetworkFacts &facts);
// Subject, issuer, names, validity, signature, SHA-256 fingerprint and pin; a line for each that is known.
[[nodiscard]] QStringList certificateLines(const CertificateFacts &certificate);

} // namespace strongroom::model
