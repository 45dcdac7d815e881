// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The least of an HTTP/2 server (RFC 9113) that a client can talk to: it does not read header blocks, and answers every request with
// status 200 and the same body. For FakeServer with ALPN "h2".

#include "support/FakeServer.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <set>

namespace strongroom::test {

class Http2Peer {
public:
    explicit Http2Peer(FakeServer::Peer &peer) : m_peer(peer) {}

    // Until the client closes. `answered` is called after each answer.
    void serve(const QByteArray &body, const std::function<void()> &answered)
    {
        begin();
        while (const std::uint32_t stream = nextRequest()) {
            sendHead(stream);
            send(Data, EndStream, stream, body);
            answered();
        }
    }
    // Head and a part of the body of the first request, then nothing but the end of the connection.
    void answerHalf(const QByteArray &part)
    {
        begin();
        if (const std::uint32_t stream = nextRequest()) {
            sendHead(stream);
            send(Data, 0, stream, part);
        }
    }

private:
    enum FrameType : std::uint8_t { Data = 0, Head = 1, Settings = 4, Ping = 6, WindowUpdate = 8 };
    static constexpr std::uint8_t EndStream = 1;   // also ACK
    static constexpr std::uint8_t EndHeaders = 4;

    void begin()
    {
        m_peer.read(24);   // the client's preface
        send(Settings, 0, 0, {});
    }
    void sendHead(std::uint32_t stream) { send(Head, EndHeaders, stream, QByteArray(1, '\x88')); }   // RFC 7541: index 8, ":status: 200"

    // The next stream whose request is complete; 0 when the client is gone.
    std::uint32_t nextRequest()
    {
        for (;;) {
            const QByteArray head = m_peer.read(9);
            if (head.size() < 9) {
                return 0;
            }
            const auto byte = [&](qsizetype i) { return static_cast<std::uint8_t>(head.at(i)); };
            const qsizetype length = (byte(0) << 16) | (byte(1) << 8) | byte(2);
            const std::uint32_t stream = ((byte(5) & 0x7fU) << 24U) | (static_cast<std::uint32_t>(byte(6)) << 16U) | (static_cast<std::uint32_t>(byte(7)) << 8U) | byte(8);
            const QByteArray payload = m_peer.read(length);
            const bool flagged = (byte(4) & 1U) != 0;
            if (byte(3) == Settings && !flagged) {
                send(Settings, 1, 0, {});
            } else if (byte(3) == Ping && !flagged) {
                send(Ping, 1, 0, payload);
            } else if (byte(3) == Data && length > 0) {
                QByteArray more(4, '\0');   // give the room back, to the stream and to the connection
                more[1] = static_cast<char>(length >> 16);
                more[2] = static_cast<char>(length >> 8);
                more[3] = static_cast<char>(length);
                send(WindowUpdate, 0, 0, more);
                if (!flagged) {
                    send(WindowUpdate, 0, stream, more);
                }
            }
            if ((byte(3) == Head || byte(3) == Data) && flagged) {
                return stream;
            }
        }
    }
    void send(std::uint8_t type, std::uint8_t flags, std::uint32_t stream, const QByteArray &payload)
    {
        QByteArray frame;
        for (const int shift : {16, 8, 0}) {
            frame.append(static_cast<char>(payload.size() >> shift));
        }
        frame.append(static_cast<char>(type)).append(static_cast<char>(flags));
        for (const std::uint32_t shift : {24U, 16U, 8U, 0U}) {
            frame.append(static_cast<char>(stream >> shift));
        }
        m_peer.write(frame + payload);
    }

    FakeServer::Peer &m_peer;
};

} // namespace strongroom::test
