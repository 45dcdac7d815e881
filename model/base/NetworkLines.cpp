// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/NetworkLines.h"

#include "base/Text.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {
struct NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(NetworkLines)
};

void addLine(QStringList &lines, const QString &line, const std::string &value)
{
    if (!value.empty()) {
        lines += line.arg(toQString(value));
    }
}
} // namespace

QString stepName(NetworkStep step)
{
    switch (step) {
    case NetworkStep::Resolve:
        return NetworkWords::tr("find the server");
    case NetworkStep::Connect:
        return NetworkWords::tr("connect");
    case NetworkStep::Proxy:
        return NetworkWords::tr("proxy");
    case NetworkStep::Handshake:
        return NetworkWords::tr("TLS handshake");
    case NetworkStep::Certificate:
        return NetworkWords::tr("check of the certificate");
    case NetworkStep::Pin:
        return NetworkWords::tr("check of the certificate pins");
    case NetworkStep::Request:
        return NetworkWords::tr("send the request");
    case NetworkStep::Answer:
        return NetworkWords::tr("wait for the answer");
    }
    return {};
}

QStringList networkLines(const NetworkFacts &facts)
{
    QStringList lines{NetworkWords::tr("Step: %1").arg(stepName(facts.step))};
    addLine(lines, NetworkWords::tr("Server: %1"), facts.host);
    addLine(lines, NetworkWords::tr("Proxy: %1"), fromQString(facts.proxy.translated()));
    if (facts.certificate) {
        lines += certificateLines(*facts.certificate);
    }
    return lines;
}

QStringList certificateLines(const CertificateFacts &certificate)
{
    QStringList lines;
    addLine(lines, NetworkWords::tr("Certificate: %1"), certificate.subject);
    addLine(lines, NetworkWords::tr("Issued by: %1"), certificate.issuer);
    QStringList names;
    for (const std::string &name : certificate.names) {
        names += toQString(name);
    }
    addLine(lines, NetworkWords::tr("For: %1"), fromQString(names.join(u", ")));
    if (!certificate.validFrom.empty() || !certificate.validUntil.empty()) {
        lines += NetworkWords::tr("Valid: %1 to %2").arg(toQString(certificate.validFrom), toQString(certificate.validUntil));
    }
    addLine(lines, NetworkWords::tr("Signature: %1"), certificate.signature);
    addLine(lines, NetworkWords::tr("SHA-256 fingerprint: %1"), certificate.sha256);
    addLine(lines, NetworkWords::tr("Pin of its key: %1"), certificate.pin);
    return lines;
}

} // namespace strongroom::model
