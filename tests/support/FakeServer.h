// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A server for what a well-behaved one never does: resets, cut bodies, silence, wrong lengths, single bytes. It accepts on loopback, TCP or
// TLS, and runs the test's script for every connection on a thread of its own, with blocking reads and writes.
//
//   FakeServer server([](FakeServer::Peer &peer) {
//       peer.readRequest();
//       peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive!");
//       peer.reset();
//   });
//   request.url = server.url("/x");
//
// Needs Qt6::Network.

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace strongroom::test {

struct TlsIdentity {
    QList<QSslCertificate> chain;   // the server's own first
    QSslKey key;
    QList<QByteArray> protocols;    // ALPN; empty: none offered
};

class FakeServer {
public:
    class Peer {
    public:
        Peer(QTcpSocket &socket, const std::atomic<bool> &stopping, int number) : m_socket(socket), m_stopping(stopping), m_number(number) {}

        // 0 for the first connection.
        [[nodiscard]] int number() const { return m_number; }
        [[nodiscard]] QTcpSocket &socket() { return m_socket; }

        // Head and body (Content-Length); empty when the client closed instead.
        QByteArray readRequest()
        {
            while (!m_buffer.contains("\r\n\r\n")) {
                if (!more()) {
                    return {};
                }
            }
            const qsizetype head = m_buffer.indexOf("\r\n\r\n") + 4;
            qsizetype length = 0;
            for (const QByteArray &line : m_buffer.left(head).split('\n')) {
                if (line.toLower().startsWith("content-length:")) {
                    length = line.mid(15).trimmed().toLongLong();
                }
            }
            while (m_buffer.size() < head + length) {
                if (!more()) {
                    return {};
                }
            }
            QByteArray request = m_buffer.left(head + length);
            m_buffer.remove(0, head + length);
            return request;
        }
        // At least this many bytes of whatever comes; fewer when the client closed.
        QByteArray read(qsizetype size)
        {
            while (m_buffer.size() < size && more()) {
            }
            QByteArray bytes = m_buffer.left(size);
            m_buffer.remove(0, bytes.size());
            return bytes;
        }
        // False when the client is gone.
        bool write(const QByteArray &bytes)
        {
            m_socket.write(bytes);
            while (pending() > 0) {
                if (m_stopping || m_socket.state() != QAbstractSocket::ConnectedState) {
                    return false;
                }
                m_socket.waitForBytesWritten(20);
            }
            return m_socket.state() == QAbstractSocket::ConnectedState;
        }
        // One byte at a time.
        bool drip(const QByteArray &bytes, std::chrono::milliseconds pause)
        {
            for (const char c : bytes) {
                if (!write(QByteArray(1, c))) {
                    return false;
                }
                QThread::msleep(static_cast<unsigned long>(pause.count()));
            }
            return true;
        }
        void close()
        {
            m_socket.disconnectFromHost();
            if (m_socket.state() != QAbstractSocket::UnconnectedState) {
                m_socket.waitForDisconnected(1000);
            }
        }
        // RST instead of FIN.
        void reset()
        {
            linger now{};
            now.l_onoff = 1;
            now.l_linger = 0;
#ifdef Q_OS_WIN
            ::setsockopt(static_cast<SOCKET>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
#else
            ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
            m_socket.abort();
        }
        // Reads and drops until the client closes; false when it has not within the limit.
        bool waitUntilClosed(std::chrono::milliseconds limit = std::chrono::seconds(20))
        {
            QElapsedTimer timer;
            timer.start();
            while (m_socket.state() == QAbstractSocket::ConnectedState && !m_stopping) {
                if (timer.hasExpired(limit.count())) {
                    return false;
                }
                m_socket.waitForReadyRead(10);
                m_socket.readAll();
            }
            return m_socket.state() != QAbstractSocket::ConnectedState;
        }
        // Neither reads nor writes until the server ends.
        void stall()
        {
            while (!m_stopping) {
                QThread::msleep(5);
            }
        }

    private:
        [[nodiscard]] qint64 pending() const
        {
            const auto *const tls = qobject_cast<const QSslSocket *>(&m_socket);
            return m_socket.bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
        }
        bool more()
        {
            while (!m_stopping) {
                if (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(10)) {
                    m_buffer += m_socket.readAll();
                    return true;
                }
                if (m_socket.state() != QAbstractSocket::ConnectedState) {
                    return false;
                }
            }
            return false;
        }

        QTcpSocket &m_socket;
        const std::atomic<bool> &m_stopping;
        int m_number;
        QByteArray m_buffer;
    };
    using Script = std::function<void(Peer &peer)>;

    explicit FakeServer(Script script, std::optional<TlsIdentity> tls = std::nullopt, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : m_script(std::move(script))
        , m_tls(std::move(tls))
    {
        std::mutex mutex;
        std::condition_variable ready;
        bool listening = false;
        m_acceptor = std::thread([&] {
            Acceptor acceptor(*this);
            acceptor.listen(address);
            {
                const std::scoped_lock lock(mutex);
                m_port = acceptor.serverPort();
                listening = true;
                ready.notify_all();
            }
            while (!m_stopping) {
                acceptor.waitForNewConnection(10);
            }
        });
        std::unique_lock lock(mutex);
        ready.wait(lock, [&] { return listening; });
    }
    ~FakeServer()
    {
        m_stopping = true;
        m_acceptor.join();
        for (std::thread &thread : m_connections) {
            thread.join();
        }
    }
    FakeServer(const FakeServer &) = delete;
    FakeServer &operator=(const FakeServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::string url(const std::string &path = "/", const std::string &host = "127.0.0.1") const
    {
        return std::string(m_tls ? "https://" : "http://") + host + ":" + std::to_string(m_port) + path;
    }
    // Accepted so far.
    [[nodiscard]] int connectionCount() const { return m_count; }

private:
    class Acceptor final : public QTcpServer {
    public:
        explicit Acceptor(FakeServer &server) : m_server(server) {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_server.accept(descriptor); }

    private:
        FakeServer &m_server;
    };

    void accept(qintptr descriptor)
    {
        const int number = m_count++;
        m_connections.emplace_back([this, descriptor, number] {
            const std::unique_ptr<QTcpSocket> socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
            socket->setSocketDescriptor(descriptor);
            if (m_tls && !encrypt(static_cast<QSslSocket &>(*socket))) {
                return;
            }
            Peer peer(*socket, m_stopping, number);
            m_script(peer);
            if (socket->state() != QAbstractSocket::UnconnectedState) {
                peer.close();
            }
        });
    }
    bool encrypt(QSslSocket &socket)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(m_tls->chain);
        configuration.setPrivateKey(m_tls->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setAllowedNextProtocols(m_tls->protocols);
        socket.setSslConfiguration(configuration);
        socket.startServerEncryption();
        while (!socket.isEncrypted() && socket.state() == QAbstractSocket::ConnectedState && !m_stopping) {
            socket.waitForEncrypted(50);
        }
        return socket.isEncrypted();
    }

    Script m_script;
    std::optional<TlsIdentity> m_tls;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_count = 0;
    quint16 m_port = 0;
    std::vector<std::thread> m_connections;   // of the acceptor until it has ended
    std::thread m_acceptor;
};

} // namespace strongroom::test
