// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/net: why a peer's certificate was refused, in plain words.

#include "base/Sentence.h"
#include "net/TlsRules.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>
#include <string>

namespace strongroom::net {

struct CertificateProblem {
    Sentence text;                 // "its certificate expired on 2026-01-31": what follows the server's name
    Sentence advice;
    QSslCertificate certificate;   // the one concerned
};

// The gravest of what the TLS library found. `chain`: what the server has shown, its own first; may be empty. nullopt: nothing was found.
[[nodiscard]] std::optional<CertificateProblem> certificateProblem(const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const std::string &host);

// By our own rules.
[[nodiscard]] CertificateProblem certificateProblem(const TlsRefusal &refusal, const QList<QSslCertificate> &chain, const std::string &host);

} // namespace strongroom::net
