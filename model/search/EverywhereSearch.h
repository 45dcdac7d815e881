// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One text, looked for in every connection at once. What is found goes into hits() as it comes; what could not be asked is counted, with its reason. At
// most `inFlight` requests of one connection are under way at a time. Closed connections are opened first, unless told otherwise. GUI thread.

#include "base/Async.h"
#include "base/Error.h"
#include "search/Search.h"
#include "search/SearchHits.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace strongroom::model {

class ConnectionManager;

struct SearchFailure {
    QString connectionId;
    std::string part;      // a country's code; empty: the connection
    ErrorPtr error;        // null: it is closed, and was not to be opened
};

class EverywhereSearch final : public QObject {
    Q_OBJECT
public:
    static constexpr int inFlight = 5;

    enum class State { Idle, Running, Finished, Stopped };
    Q_ENUM(State)
    enum class Closed { Open, Leave };   // closed connections

    // The manager outlives this.
    explicit EverywhereSearch(ConnectionManager *connections, QObject *parent = nullptr);
    ~EverywhereSearch() override;

    // Forgets what was found and begins. ClientError text when there is nothing to look for: it is answered, and nothing is begun.
    [[nodiscard]] ErrorPtr start(const QString &text, Closed closed = Closed::Open);
    void stop();                     // at once; what was found stays
    void retryFailed();              // what could not be asked, again; the rest stays

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const std::string &text() const noexcept { return m_text; }
    [[nodiscard]] SearchHits *hits() const noexcept { return m_hits; }
    [[nodiscard]] qint64 asked() const noexcept { return m_asked; }         // requests begun
    [[nodiscard]] qint64 answered() const noexcept { return m_answered; }   // of them, failed ones too
    [[nodiscard]] qint64 waiting() const;                                   // known of and not begun
    [[nodiscard]] int connectionCount() const noexcept { return int(m_desks.size()); }
    [[nodiscard]] const std::vector<SearchFailure> &failures() const noexcept { return m_failures; }
    // What the services asked so far cannot be searched by; each once.
    [[nodiscard]] std::vector<search::Limit> limits() const;

Q_SIGNALS:
    void stateChanged();
    void progressed();   // asked(), answered(), failures(), limits()

private:
    struct Desk {
        QString id;
        std::deque<search::Probe> queue;
        std::map<quint64, AsyncHandle> running;
        bool planned = false;
        std::set<std::string> failedParts;
    };
    void addDesk(const QString &id, Closed closed);
    enum class Countries { Ask, AsTheyAre };   // what to do while a connection has none
    void plan(Desk &desk, Countries without = Countries::Ask);
    void pump(Desk &desk);
    void answeredBy(const QString &id, const std::string &part, search::Answer answer);
    void failedAt(const QString &id, const std::string &part, const ErrorPtr &error);
    void note(const QString &id, const std::string &part, const ErrorPtr &error);
    void connectionChanged(const QString &id);
    void countriesKnown(const QString &id);
    void finishIfDone();
    [[nodiscard]] Desk *find(const QString &id);

    ConnectionManager *m_connections;
    QThreadPool m_pool;
    SearchHits *m_hits;
    std::string m_text;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::vector<SearchFailure> m_failures;
    std::set<search::Limit> m_limits;
    State m_state = State::Idle;
    qint64 m_asked = 0;
    qint64 m_answered = 0;
    quint64 m_serial = 0;
};

} // namespace strongroom::model
