// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A network that comes and goes: forwards 127.0.0.1:port() to another port, and cuts every connection, open and new, while it is down. Lives on
// a thread of its own, so that the window's thread can be busy. Nothing is changed on the way.

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace strongroom::test {

// On the forwarder's thread.
class ForwardingPoint : public QObject {
    Q_OBJECT
public:
    ForwardingPoint();
    ~ForwardingPoint() override;
    quint16 listen();
    void setTarget(quint16 port) { m_target = port; }
    void setDown(bool down);

private:
    void accept();

    QTcpServer *m_server;
    quint16 m_target = 0;
    bool m_down = false;
};

class FlappingForwarder {
public:
    FlappingForwarder();
    ~FlappingForwarder();
    FlappingForwarder(const FlappingForwarder &) = delete;
    FlappingForwarder &operator=(const FlappingForwarder &) = delete;

    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    void forwardTo(quint16 port);
    // Down for `length` in each `period`, at its end, until stop().
    void flap(std::chrono::milliseconds period, std::chrono::milliseconds length);
    void stop();   // up again
    [[nodiscard]] int flaps() const noexcept { return m_flaps; }
    [[nodiscard]] bool isDown() const noexcept { return m_down; }

private:
    void setDown(bool down);

    QThread m_thread;
    ForwardingPoint *m_point;
    QTimer m_begin;
    QTimer m_end;
    quint16 m_port = 0;
    int m_flaps = 0;
    bool m_down = false;
};

} // namespace strongroom::test
