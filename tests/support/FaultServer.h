// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ways in which a server can fail below HTTP's surface, over real sockets: scripts for a FakeServer that do something else with an answer than to
// send it. Needs Qt6::Network and ZLIB::ZLIB.
//
//   for (const WireFault &fault : wireFaults()) {
//       FakeServer server([&](FakeServer::Peer &peer) { peer.readRequest(); fault.act(peer, answer); });
//       …

#include "support/FakeServer.h"
#include "support/FaultTransport.h"

#include <zlib.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace strongroom::test {

// The answer in bytes, its length right.
[[nodiscard]] inline QByteArray headOf(const RecordedAnswer &answer, const QByteArray &more)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Recorded\r\n";
    for (const auto &[name, value] : answer.headers) {
        const bool ours = equalsIgnoringAsciiCase(name, "content-length") || equalsIgnoringAsciiCase(name, "transfer-encoding") ||
            equalsIgnoringAsciiCase(name, "content-encoding") || equalsIgnoringAsciiCase(name, "connection");
        if (!ours) {
            head += QByteArray::fromStdString(name) + ": " + QByteArray::fromStdString(value) + "\r\n";
        }
    }
    return head + more + "\r\n";
}

[[nodiscard]] inline QByteArray wholeAnswer(const RecordedAnswer &answer)
{
    const QByteArray body = QByteArray::fromStdString(answer.body);
    return headOf(answer, "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body;
}

[[nodiscard]] inline QByteArray gzipped(const QByteArray &piece, int times)
{
    z_stream z{};
    deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
    QByteArray out;
    QByteArray room(1 << 16, '\0');
    for (int i = 0; i < times; ++i) {
        z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.constData()));
        z.avail_in = static_cast<uInt>(piece.size());
        const int flush = i + 1 == times ? Z_FINISH : Z_NO_FLUSH;
        do {
            z.next_out = reinterpret_cast<Bytef *>(room.data());
            z.avail_out = static_cast<uInt>(room.size());
            deflate(&z, flush);
            out.append(room.constData(), room.size() - static_cast<qsizetype>(z.avail_out));
        } while (z.avail_out == 0);
    }
    deflateEnd(&z);
    return out;
}

struct WireFault {
    const char *name;
    std::function<void(FakeServer::Peer &peer, const RecordedAnswer &answer)> act;   // the request was read
    bool isHarmless = false;   // the real answer comes through
    bool isWork = false;       // what takes its time is unpacking, and no waiting
};

[[nodiscard]] inline const std::vector<WireFault> &wireFaults()
{
    using namespace std::chrono_literals;
    using Peer = FakeServer::Peer;
    const auto half = [](const RecordedAnswer &answer) { return wholeAnswer(answer).chopped(static_cast<qsizetype>(answer.body.size() / 2 + 1)); };
    const auto sending = [](const QByteArray &bytes) { return [bytes](Peer &peer, const RecordedAnswer &) { peer.write(bytes); }; };
    static const QByteArray bomb = gzipped(QByteArray(1 << 20, '\0'), 256);   // 256 MiB
    static const std::vector<WireFault> all{
        {"nothing", [](Peer &peer, const RecordedAnswer &answer) { peer.write(wholeAnswer(answer)); peer.waitUntilClosed(); }, true},
        {"late", [](Peer &peer, const RecordedAnswer &answer) { QThread::msleep(100); peer.write(wholeAnswer(answer)); peer.waitUntilClosed(); }, true},
        {"never", [](Peer &peer, const RecordedAnswer &) { peer.waitUntilClosed(); }},
        {"head, then silence", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Length: 1000\r\n")); peer.waitUntilClosed(); }},
        {"half, then silence", [half](Peer &peer, const RecordedAnswer &answer) { peer.write(half(answer)); peer.waitUntilClosed(); }},
        {"a byte now and then",
         [](Peer &peer, const RecordedAnswer &answer) {
             peer.write(headOf(answer, "Content-Length: 100000\r\n"));
             peer.drip(QByteArray(100'000, ' '), 60ms);
         }},
        {"a byte of the head now and then", [](Peer &peer, const RecordedAnswer &answer) { peer.drip(wholeAnswer(answer), 60ms); }},
        {"reset before the answer", [](Peer &peer, const RecordedAnswer &) { peer.reset(); }},
        {"closed before the answer", [](Peer &peer, const RecordedAnswer &) { peer.close(); }},
        {"reset in the head", [](Peer &peer, const RecordedAnswer &) { peer.write("HTTP/1.1 200 OK\r\nContent-Le"); peer.reset(); }},
        {"reset in the body", [half](Peer &peer, const RecordedAnswer &answer) { peer.write(half(answer)); peer.reset(); }},
        {"closed in the body", [half](Peer &peer, const RecordedAnswer &answer) { peer.write(half(answer)); peer.close(); }},
        {"2 GiB announced, then silence", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Length: 2147483648\r\n") + "{"); peer.waitUntilClosed(); }},
        {"2 GiB announced, then closed", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Length: 2147483648\r\n") + "{"); peer.close(); }},
        {"endless length", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Length: 99999999999999999999999999\r\n") + "{}"); peer.close(); }},
        {"negative length", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Length: -1\r\n") + "{}"); peer.close(); }},
        {"two lengths", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Length: 2\r\nContent-Length: 7\r\n") + "{}"); peer.close(); }},
        {"gzip bomb",
         [](Peer &peer, const RecordedAnswer &answer) {
             peer.write(headOf(answer, "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n") + bomb);
             peer.waitUntilClosed();
         },
         false, true},
        {"gzip that is none", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Encoding: gzip\r\nContent-Length: 12\r\n") + "twelve bytes"); peer.waitUntilClosed(); }},
        {"gzip that ends early",
         [](Peer &peer, const RecordedAnswer &answer) {
             const QByteArray packed = gzipped(QByteArray::fromStdString(answer.body) + " ", 1);
             peer.write(headOf(answer, "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size() - 9) + "\r\n") + packed.chopped(9));
             peer.waitUntilClosed();
         }},
        {"a coding nobody asked for", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Content-Encoding: br\r\nContent-Length: 2\r\n") + "{}"); peer.waitUntilClosed(); }},
        {"chunks of nonsense", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Transfer-Encoding: chunked\r\n") + "ZZZ\r\n{}\r\n-5\r\n\r\n"); peer.close(); }},
        {"a chunk of all there is", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Transfer-Encoding: chunked\r\n") + "FFFFFFFFFFFFFFFF\r\n{"); peer.close(); }},
        {"a chunk, then silence", [](Peer &peer, const RecordedAnswer &answer) { peer.write(headOf(answer, "Transfer-Encoding: chunked\r\n") + "1\r\n{\r\n"); peer.waitUntilClosed(); }},
        {"a flood of headers", [](Peer &peer, const RecordedAnswer &) { peer.write("HTTP/1.1 200 OK\r\n" + QByteArray("X-Flood: of headers without any end\r\n").repeated(50'000)); peer.waitUntilClosed(); }},
        {"a header without end", [](Peer &peer, const RecordedAnswer &) { peer.write("HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(4 << 20, 'x')); peer.waitUntilClosed(); }},
        {"100 Continue without end",
         [](Peer &peer, const RecordedAnswer &) {
             const QByteArray many = QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50);
             for (int i = 0; i < 100 && peer.write(many); ++i) {
                 QThread::msleep(10);
             }
         }},
        {"an answer of another protocol", sending("220 mail.example ESMTP ready\r\n")},
        {"binary noise", sending(QByteArray::fromHex("1503010002022800ffee0d0a0d0a"))},
        {"HTTP/9.9", sending("HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}")},
        {"a redirect in a circle", [](Peer &peer, const RecordedAnswer &) { peer.write("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"); peer.waitUntilClosed(); }},
    };
    return all;
}

} // namespace strongroom::test
