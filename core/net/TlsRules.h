// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every TLS connection of the program has to be: TLS 1.2 or later, a cipher with forward secrecy, a certificate for the host asked for whose
// chain is signed with nothing weaker than SHA-2, and a pinned key where there are pins. Most of it the TLS library sees to in the handshake; examine()
// asks again, because what the library lets through depends on how the system was built and set up.

#include "base/Sentence.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::net {

// The system's authorities and those in `extraCaPem`. ClientError: it holds no certificate.
[[nodiscard]] QSslConfiguration tlsConfiguration(const std::string &extraCaPem);

struct TlsRefusal {
    enum class Reason { Protocol, Cipher, Signature, Host, Pin };
    Reason reason = Reason::Pin;
    Sentence detail{};                // "TLS 1.0", a cipher, "SHA-1"; of a pin: that of the server's own key
    QSslCertificate certificate{};    // the one concerned
};

// Right after the handshake, before anything is sent. nullopt: all is well. Without a chain nothing is well.
[[nodiscard]] std::optional<TlsRefusal> examine(const QSslConfiguration &session, const QString &host, const std::vector<std::string> &pins);

[[nodiscard]] Sentence protocolName(QSsl::SslProtocol protocol);   // "TLS 1.3"

} // namespace strongroom::net
