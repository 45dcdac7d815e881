// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/Exchange.h"

#include <utility>

namespace strongroom::net {

void Exchange::setHead(ExchangeHead head)
{
    const std::scoped_lock lock(m_mutex);
    m_news.head = std::move(head);
    m_changed.notify_all();
}

void Exchange::addBytes(QByteArray bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_queued += bytes.size();
    m_news.bytes.push_back(std::move(bytes));
    m_changed.notify_all();
}

void Exchange::setUploaded(Progress progress)
{
    const std::scoped_lock lock(m_mutex);
    m_news.uploaded = progress;
    m_changed.notify_all();
}

void Exchange::finish(std::optional<NetworkFailure> failure)
{
    const std::scoped_lock lock(m_mutex);
    m_news.finished = true;
    m_news.failure = std::move(failure);
    m_changed.notify_all();
}

bool Exchange::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    const bool full = m_queued >= queueLimit;
    m_readerWaits = m_readerWaits || full;
    return full;
}

void Exchange::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_news.cancelled = true;
    m_changed.notify_all();
}

Exchange::News Exchange::waitForNews()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_news.cancelled || m_news.head || m_news.uploaded || !m_news.bytes.empty() || m_news.finished;
    });
    News news = std::exchange(m_news, {});
    m_news.cancelled = news.cancelled;   // stays
    m_news.finished = news.finished;
    m_queued = 0;
    news.readerWaits = std::exchange(m_readerWaits, false);
    return news;
}

} // namespace strongroom::net
