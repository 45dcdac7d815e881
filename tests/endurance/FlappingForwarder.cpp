// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "FlappingForwarder.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace strongroom::test {

ForwardingPoint::ForwardingPoint() : m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &ForwardingPoint::accept);
}

ForwardingPoint::~ForwardingPoint() = default;

quint16 ForwardingPoint::listen() { return m_server->listen(QHostAddress::LocalHost, 0) ? m_server->serverPort() : 0; }

// Connections are taken and cut at once: as when the cable is out on the other side of the router.
void ForwardingPoint::setDown(bool down)
{
    m_down = down;
    if (down) {
        for (QTcpSocket *const socket : findChildren<QTcpSocket *>()) {
            socket->abort();
        }
    }
}

void ForwardingPoint::accept()
{
    while (QTcpSocket *const near = m_server->nextPendingConnection()) {
        if (m_down) {
            near->abort();
            near->deleteLater();
            continue;
        }
        auto *const far = new QTcpSocket(this);
        near->setParent(this);
        const auto pipe = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] {
                const QByteArray bytes = from->readAll();
                if (to->state() == QAbstractSocket::ConnectedState || to->state() == QAbstractSocket::ConnectingState) {
                    to->write(bytes);
                }
            });
            connect(from, &QTcpSocket::disconnected, to, [from, to] {
                to->disconnectFromHost();
                if (to->state() == QAbstractSocket::UnconnectedState) {
                    to->deleteLater();
                }
                from->deleteLater();
            });
        };
        pipe(near, far);
        pipe(far, near);
        connect(far, &QTcpSocket::errorOccurred, near, [near, far] {
            near->abort();
            near->deleteLater();
            far->deleteLater();
        });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        // What came before there was anybody to hand it to.
        connect(far, &QTcpSocket::connected, near, [near, far] {
            if (near->bytesAvailable() > 0) {
                far->write(near->readAll());
            }
        });
    }
}

FlappingForwarder::FlappingForwarder() : m_point(new ForwardingPoint)
{
    m_point->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_point, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_point, [this] { m_port = m_point->listen(); }, Qt::BlockingQueuedConnection);
    m_end.setSingleShot(true);
    QObject::connect(&m_begin, &QTimer::timeout, &m_begin, [this] {
        ++m_flaps;
        setDown(true);
        m_end.start();
    });
    QObject::connect(&m_end, &QTimer::timeout, &m_end, [this] { setDown(false); });
}

FlappingForwarder::~FlappingForwarder()
{
    m_thread.quit();
    m_thread.wait();
}

void FlappingForwarder::forwardTo(quint16 port)
{
    QMetaObject::invokeMethod(m_point, [this, port] { m_point->setTarget(port); }, Qt::BlockingQueuedConnection);
}

void FlappingForwarder::flap(std::chrono::milliseconds period, std::chrono::milliseconds length)
{
    m_begin.setInterval(period);
    m_end.setInterval(length);
    m_begin.start();
}

void FlappingForwarder::stop()
{
    m_begin.stop();
    m_end.stop();
    setDown(false);
}

void FlappingForwarder::setDown(bool down)
{
    m_down = down;
    QMetaObject::invokeMethod(m_point, [this, down] { m_point->setDown(down); }, Qt::QueuedConnection);
}

} // namespace strongroom::test
