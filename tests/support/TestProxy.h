// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A proxy on loopback, HTTP CONNECT (RFC 9110, 9.3.6) or SOCKS5 (RFC 1928, RFC 1929), that leads every name to one local port and notes what it was asked
// for. Names that nobody can resolve so get a real server. Needs Qt6::Network.

#include "support/FakeServer.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

class TestProxy {
public:
    enum class Kind { Http, Socks5 };
    struct Settings {
        Kind kind = Kind::Http;
        quint16 target = 0;                    // where everything goes
        std::string user{};                    // empty: nothing is asked for
        std::string password{};
        int refuseWith = 0;                    // an HTTP status, or a code of SOCKS5, instead of connecting
    };

    explicit TestProxy(Settings settings) : m_settings(std::move(settings)), m_server([this](FakeServer::Peer &peer) { serve(peer); }) {}

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] int connections() const { return m_server.connectionCount(); }
    // "vault.test:443" as the client wrote it; an address that the client had resolved itself begins with "address ".
    [[nodiscard]] std::vector<std::string> destinations() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_destinations;
    }
    // "user:password" as the client sent it, for every time it did.
    [[nodiscard]] std::vector<std::string> credentials() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_credentials;
    }

private:
    void note(std::vector<std::string> &list, const std::string &text)
    {
        const std::scoped_lock lock(m_mutex);
        list.push_back(text);
    }

    void serve(FakeServer::Peer &peer)
    {
        if (m_settings.kind == Kind::Http) {
            serveHttp(peer);
        } else {
            serveSocks(peer);
        }
    }

    void serveHttp(FakeServer::Peer &peer)
    {
        for (QByteArray request = peer.readRequest(); !request.isEmpty(); request = peer.readRequest()) {
            std::string given;
            for (const QByteArray &line : request.split('\n')) {
                if (line.toLower().startsWith("proxy-authorization: basic ")) {
                    given = QByteArray::fromBase64(line.mid(27).trimmed()).toStdString();
                    note(m_credentials, given);
                }
            }
            if (!m_settings.user.empty() && given != m_settings.user + ":" + m_settings.password) {
                peer.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
                continue;
            }
            note(m_destinations, request.split(' ').value(1).toStdString());
            if (m_settings.refuseWith != 0) {
                peer.write("HTTP/1.1 " + QByteArray::number(m_settings.refuseWith) + " No\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            peer.write("HTTP/1.1 200 Connected\r\n\r\n");
            relay(peer);
            return;
        }
    }

    void serveSocks(FakeServer::Peer &peer)
    {
        const QByteArray hello = peer.read(2);
        const QByteArray methods = hello.size() == 2 ? peer.read(static_cast<uchar>(hello[1])) : QByteArray();
        const char wanted = m_settings.user.empty() ? 0 : 2;
        if (!methods.contains(wanted)) {
            peer.write(QByteArray("\x05\xff", 2));
            return;
        }
        peer.write(QByteArray("\x05", 1) + wanted);
        if (wanted == 2) {
            const std::string user = counted(peer, 1);
            const std::string password = counted(peer, 0);
            note(m_credentials, user + ":" + password);
            const bool good = user == m_settings.user && password == m_settings.password;
            peer.write(QByteArray("\x01", 1) + (good ? '\0' : '\1'));
            if (!good) {
                return;
            }
        }
        const QByteArray head = peer.read(4);
        if (head.size() < 4) {
            return;
        }
        const bool byName = head[3] == 3;
        const std::string name = byName ? counted(peer, 0) : peer.read(head[3] == 1 ? 4 : 16).toHex().toStdString();
        const QByteArray port = peer.read(2);
        const int number = port.size() < 2 ? 0 : static_cast<uchar>(port[0]) * 256 + static_cast<uchar>(port[1]);
        note(m_destinations, (byName ? "" : "address ") + name + ":" + std::to_string(number));
        peer.write(QByteArray("\x05", 1) + static_cast<char>(m_settings.refuseWith) + QByteArray("\x00\x01\x7f\x00\x00\x01\x00\x00", 8));
        if (m_settings.refuseWith == 0) {
            relay(peer);
        }
    }
    // `skipped` bytes, a length of one byte, and so many bytes.
    static std::string counted(FakeServer::Peer &peer, qsizetype skipped)
    {
        const QByteArray head = peer.read(skipped + 1);
        return head.isEmpty() ? std::string() : peer.read(static_cast<uchar>(head.back())).toStdString();
    }

    void relay(FakeServer::Peer &peer) const
    {
        QTcpSocket target;
        target.setProxy(QNetworkProxy::NoProxy);
        target.connectToHost(QHostAddress(QHostAddress::LocalHost), m_settings.target);
        if (!target.waitForConnected(5000)) {
            return;
        }
        QTcpSocket &client = peer.socket();
        while (peer.write({})) {   // false once the server ends or the client is gone
            if (client.bytesAvailable() > 0 || client.waitForReadyRead(2)) {
                target.write(client.readAll());
                target.flush();
            }
            if (target.bytesAvailable() > 0 || target.waitForReadyRead(2)) {
                peer.write(target.readAll());
            } else if (target.state() != QAbstractSocket::ConnectedState) {
                return;
            }
        }
    }

    Settings m_settings;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_destinations;
    std::vector<std::string> m_credentials;
    FakeServer m_server;   // last: its threads use the others
};

} // namespace strongroom::test
