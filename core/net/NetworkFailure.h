// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why there was no answer, in plain words.

#include "base/NetworkFacts.h"
#include "net/TlsRules.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

#include <chrono>
#include <exception>
#include <optional>
#include <string>

namespace strongroom::net {

// How far a request had come.
enum class Stage { Connecting, Sending, Waiting, Receiving };

enum class ProxySignIn { None, WithPassword };   // what the proxy was told

struct NetworkFailure {
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    Stage stage = Stage::Connecting;
    bool timedOut = false;                   // by our own clock; code is then of no interest
    bool tooSlow = false;                    // timedOut, though something came now and then
    QString detail;                          // the library's own words; may hold a URL for HTTP errors, so used for socket errors only
    QList<QSslError> certificateProblems;
    std::optional<TlsRefusal> refusal;       // by our own rules; code is then of no interest
    QList<QSslCertificate> chain;            // what the server has shown; may be empty
    Sentence proxy;                          // "HTTP proxy proxy.example:3128"; empty: none
    ProxySignIn proxySignIn = ProxySignIn::None;
    bool refused = false;                    // the write gate was closed when its turn came: nothing was sent
    std::exception_ptr bodyError;            // the request's body could not be read: what to throw instead
};

// `host` as the user knows it ("vault.example", "localhost:8443").
[[nodiscard]] NetworkStepError networkError(const NetworkFailure &failure, const std::string &host, std::chrono::milliseconds timeout);

// QNetworkReply reports an HTTP error status as an error of its own. True when that is all there is to it.
[[nodiscard]] bool isStatusError(QNetworkReply::NetworkError code, int status);

} // namespace strongroom::net
