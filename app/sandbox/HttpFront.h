// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The HTTP side: Qt HttpServer on 127.0.0.1, one thread. Checks the Host header (a web page that rebinds its name to
// 127.0.0.1 gets no answer), hands requests to the services, compresses answers. Never sends CORS headers.

#include "sandbox/Service.h"

#include <QtHttpServer/QAbstractHttpServer>

#include <memory>
#include <vector>

namespace strongroom::sandbox {

class HttpFront final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit HttpFront(QObject *parent = nullptr);

    void addService(std::unique_ptr<Service> service);

    // Listens on 127.0.0.1 and returns the port. 0 lets the system choose. `publicPort`: the one that clients name, when something forwards it;
    // 0: the same. Throws std::runtime_error.
    [[nodiscard]] quint16 start(quint16 port, quint16 publicPort = 0);

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

    [[nodiscard]] Response answer(const QHttpServerRequest &request) const;
    [[nodiscard]] Response dispatch(const Request &request) const;
    [[nodiscard]] bool hostIsLoopback(const Request &request) const;

    std::vector<std::unique_ptr<Service>> m_services;
    quint16 m_port = 0;   // that clients name
};

} // namespace strongroom::sandbox
