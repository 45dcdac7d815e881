// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a certificate says, and whether it is what we ask for. Read by OpenSSL on every platform, whatever does the TLS. Any thread.

#include "base/NetworkFacts.h"

#include <QSslCertificate>
#include <QString>

#include <optional>
#include <string>

namespace strongroom::net {

[[nodiscard]] CertificateFacts certificateFacts(const QSslCertificate &certificate);

// SHA-256 of its SubjectPublicKeyInfo, base64 (RFC 7469, 2.4). Empty: no certificate.
[[nodiscard]] std::string pinOf(const QSslCertificate &certificate);

// "SHA-1", "MD5": the digest its signature is made with, when it proves nothing any more. A certificate that signs itself proves nothing by
// its signature anyway and is not asked about. nullopt: a good one.
[[nodiscard]] std::optional<std::string> weakDigestOf(const QSslCertificate &certificate);

// Whether it is for this host name or address, by its subjectAltName alone and with whole-label wildcards only (RFC 9525): its common name, a part
// of a label before a star, and a star for more than one label do not count.
[[nodiscard]] bool isFor(const QSslCertificate &certificate, const QString &host);

} // namespace strongroom::net
