// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether connections may change something now, and for how long: the gates that net::HttpClient asks, by connection id. What a window shows and
// greys out is read here; what leaves the computer is the gates' own decision. GUI thread.

#include "base/Clock.h"
#include "connections/Connection.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace strongroom::model {

class WriteAccess final : public QObject {
    Q_OBJECT
public:
    // The clock outlives this.
    explicit WriteAccess(const Clock &clock = Clock::system(), QObject *parent = nullptr);

    // Puts the connection's gate into it: the one it had here before, held to its mode and name as they are now.
    void adopt(connections::Connection &connection);
    void forget(const QString &id);

    [[nodiscard]] connections::Mode mode(const QString &id) const;                           // Normal when it is not known
    [[nodiscard]] bool isAllowed(const QString &id) const;                                   // true when it is not known
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(const QString &id) const;   // of changes that are allowed for a time

    enum class Answer { Allowed, WrongName, NotGuarded };
    // From now on for so long. Of a production connection only with its name, exactly as it is written; of others `typedName` does not count.
    Answer allow(const QString &id, std::chrono::milliseconds duration, const QString &typedName = {});
    void stop(const QString &id);
    void stopAll();   // the vault is locked, or the program ends

public Q_SLOTS:
    void check();   // looks at the clock now; it does so by itself every second while something is allowed for a time

Q_SIGNALS:
    void changed(const QString &id);   // allowed, stopped, over, or another mode
    void ticked();                     // a second less on every connection with time left

private:
    struct Entry {
        std::shared_ptr<net::WriteGate> gate;
        connections::Mode mode = connections::Mode::Normal;
        std::string name;
        bool wasAllowed = true;   // as last told
    };
    [[nodiscard]] const Entry *find(const QString &id) const;
    void tell(const QString &id);

    const Clock &m_clock;
    std::map<QString, Entry> m_entries;
    QTimer m_timer;
};

// "4:59", and "1:04:59" from an hour on; a second begun counts as one.
[[nodiscard]] QString remainingText(std::chrono::milliseconds left);

} // namespace strongroom::model
