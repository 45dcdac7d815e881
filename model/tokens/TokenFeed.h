// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the desks of all open connections say, as of their last change. A desk has one listener, and this is it: whoever shows tokens follows this.
// Nothing in it is secret. GUI thread.

#include "base/Clock.h"
#include "connections/TokenDesk.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace strongroom::model {

class ConnectionManager;

class TokenFeed : public QObject {
    Q_OBJECT
public:
    // The manager outlives the feed, or is its parent. The clock is for all who show times of tokens.
    explicit TokenFeed(ConnectionManager *connections, QObject *parent = nullptr, const Clock &clock = Clock::system());
    ~TokenFeed() override;

    [[nodiscard]] ConnectionManager *connections() const noexcept { return m_connections; }
    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    [[nodiscard]] std::shared_ptr<connections::TokenDesk> desk(const QString &connectionId) const;                  // null: not open
    [[nodiscard]] const std::vector<connections::TokenRow> &rows(const QString &connectionId) const;                // empty: not open
    // Newest first. What was seen stays when the connection closes, and goes when it is removed.
    [[nodiscard]] const std::vector<connections::RefreshEntry> &history(const QString &connectionId) const;
    [[nodiscard]] QString sourceOf(const QString &connectionId, const std::string &key) const;                      // as seen last; may be empty

Q_SIGNALS:
    void changed(const QString &connectionId);   // rows, history, or whether there is a desk
    void removed(const QString &connectionId);

private:
    struct Watched {
        std::shared_ptr<connections::TokenDesk> desk;
        std::vector<connections::TokenRow> rows;
        std::vector<connections::RefreshEntry> history;
        std::map<std::string, QString> sources;   // by key
    };
    void followAll();
    void follow(const QString &connectionId);
    void take(const QString &connectionId);
    void forget(const QString &connectionId);

    ConnectionManager *m_connections;
    const Clock &m_clock;
    std::map<QString, Watched> m_watched;
};

} // namespace strongroom::model
