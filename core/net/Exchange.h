// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the thread inside HttpClient::send() and the I/O thread share about one request. The I/O thread puts in, the sender takes out; the
// sender never touches a Qt network object. Bytes wait here in a bounded queue: when it is full, the I/O thread stops reading.

#include "net/HttpTypes.h"
#include "net/NetworkFailure.h"
#include "net/WriteGate.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QPair>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::net {

struct ExchangeHead {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
};

class Exchange {
public:
    // Set before the I/O thread sees it, and constant from then on.
    QNetworkRequest networkRequest;
    QByteArray verb;
    BodyPtr body;
    std::shared_ptr<const WriteGate> gate;   // asked once more when its turn comes; null: it may go
    std::chrono::milliseconds timeout{0};
    QString origin;   // scheme, host and port
    std::vector<std::string> pins;

    // The I/O thread's side.
    void setHead(ExchangeHead head);
    void addBytes(QByteArray bytes);
    void setUploaded(Progress progress);
    void finish(std::optional<NetworkFailure> failure);   // nothing: a whole answer
    [[nodiscard]] bool isFull() const;                    // remembers that the reader waits for resume

    // Any thread: the sender is to give up.
    void cancel();

    // The sender's side.
    struct News {
        bool cancelled = false;
        std::optional<ExchangeHead> head;       // once
        std::optional<Progress> uploaded;       // when it changed
        std::deque<QByteArray> bytes;
        bool readerWaits = false;               // the I/O thread is to go on reading
        bool finished = false;                  // after these bytes nothing more comes
        std::optional<NetworkFailure> failure;
    };
    [[nodiscard]] News waitForNews();

private:
    static constexpr std::int64_t queueLimit = 1LL << 20;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    News m_news;
    std::int64_t m_queued = 0;
    mutable bool m_readerWaits = false;
};

} // namespace strongroom::net
