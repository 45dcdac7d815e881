// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request on the wire: moves what the QNetworkReply says into the Exchange. Lives on the I/O thread.

#include "net/Exchange.h"
#include "net/TlsRules.h"
#include "net/UploadDevice.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace strongroom::net {

class RequestStarter;

class RunningRequest final : public QObject {
    Q_OBJECT

public:
    RunningRequest(RequestStarter &starter, std::shared_ptr<Exchange> exchange);
    ~RunningRequest() override;
    void start(const std::shared_ptr<QNetworkAccessManager> &manager);
    void readOn();   // what there is, as long as the sender takes it
    void abort();    // closes the socket; the sender gets no more news
    void refuse(const TlsRefusal &refusal);   // ends it as failed
    [[nodiscard]] const Exchange &exchange() const { return *m_exchange; }
    [[nodiscard]] std::optional<bool> usedHttp2() const { return m_usedHttp2; }

private:
    void follow(QNetworkReply &reply);
    void examineSession();
    void takeHead();
    void takeRest();
    void alive();   // something happened: the wait starts anew
    void checkTime();
    // How much longer the answer may go on as slowly as it does; 0: no longer. Without an answer yet: the whole timeout.
    [[nodiscard]] std::chrono::milliseconds patience();
    void end();
    void fail(NetworkFailure failure);
    [[nodiscard]] std::optional<NetworkFailure> failure() const;

    RequestStarter &m_starter;
    std::shared_ptr<QNetworkAccessManager> m_manager;   // outlives its reply
    std::shared_ptr<Exchange> m_exchange;
    std::unique_ptr<UploadDevice> m_upload;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    QElapsedTimer m_sinceActivity;
    QElapsedTimer m_sinceCount;      // of m_counted; runs while an answer comes
    qint64 m_counted = 0;            // bytes of it
    QList<QSslError> m_certificateProblems;
    std::optional<TlsRefusal> m_refusal;
    Stage m_stage = Stage::Connecting;
    std::optional<bool> m_usedHttp2;
    bool m_timedOut = false;
    bool m_tooSlow = false;          // and that was why
    bool m_ended = false;
};

} // namespace strongroom::net
