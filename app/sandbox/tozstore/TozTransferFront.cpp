// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozTransferFront.h"

#include "sandbox/tozstore/TozTransferConnection.h"

#include <QTcpSocket>

#include <stdexcept>

namespace strongroom::sandbox {

TozTransferFront::TozTransferFront(TozTransfers &transfers, TozFileContents &contents, QObject *parent)
    : QObject(parent), m_transfers(transfers), m_contents(contents)
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = m_listener.nextPendingConnection()) {
            new TozTransferConnection(socket, m_transfers, m_contents); // goes away with its socket
        }
    });
}

void TozTransferFront::start()
{
    if (!m_listener.listen(QHostAddress::LocalHost)) {
        throw std::runtime_error("cannot listen on 127.0.0.1 for files: " + m_listener.errorString().toStdString());
    }
    m_transfers.setEndpoint("http://127.0.0.1:" + std::to_string(m_listener.serverPort()));
}

} // namespace strongroom::sandbox
