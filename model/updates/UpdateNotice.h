// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether there is a newer version. Asks its user first, then looks at most once in seven days, successful or not; a policy of the administrator turns
// it off. Shows a page to go to and replaces nothing. What it knows is kept in the settings under "updates/"; the notice itself is kept as it came and
// its signature is checked again at every start. GUI thread.

#include "base/Async.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "updates/Manifest.h"
#include "updates/UpdateSource.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

class QSettings;
class QThreadPool;

namespace strongroom::model {

class UpdateNotice final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours interval{7 * 24};

    enum class Choice { NotAsked, Weekly, Never };
    struct Parts {
        updates::UpdateSource source;                       // none: isPossible() is false
        bool turnedOffByPolicy = false;
        QString policyPath;                                 // to be shown when it is turned off
        std::string ownVersion = STRONGROOM_VERSION;
        std::function<std::string(const std::string &url, const Cancellation &)> fetch;   // on the pool; throws VaultError
        const Clock *clock = &Clock::system();              // outlives this
    };
    // What the program uses.
    [[nodiscard]] static Parts realParts();

    UpdateNotice(Parts parts, QSettings *settings, QThreadPool *pool, QObject *parent = nullptr);

    [[nodiscard]] bool hasSource() const noexcept { return !m_parts.source.isNone(); }
    [[nodiscard]] bool isTurnedOff() const noexcept { return m_parts.turnedOffByPolicy; }
    [[nodiscard]] QString policyPath() const { return m_parts.policyPath; }
    [[nodiscard]] bool isPossible() const noexcept { return hasSource() && !isTurnedOff(); }
    [[nodiscard]] QString address() const;                  // whose it is: "updates.example.org"
    [[nodiscard]] QString ownVersion() const { return QString::fromStdString(m_parts.ownVersion); }

    [[nodiscard]] Choice choice() const noexcept { return m_choice; }
    void setChoice(Choice choice);   // Weekly looks at once when it is due

    // The question is due: not asked yet, and not the program's first run, which has enough to say.
    [[nodiscard]] bool asksNow() const noexcept;
    void postponeQuestion();         // until the next start

    // Looks now if the choice is Weekly and seven days have passed, and goes on doing so while the program runs.
    void start();
    void lookNow();                  // because somebody asked; ignored while it is being looked or where it is not possible
    [[nodiscard]] bool isLooking() const noexcept { return m_looking; }
    [[nodiscard]] std::optional<std::chrono::system_clock::time_point> lastLooked() const noexcept { return m_lastLooked; }

    // A version later than this one, whether or not it is to be skipped; nullopt: none is known of.
    [[nodiscard]] const std::optional<updates::Manifest> &later() const noexcept { return m_later; }
    // What to tell without being asked: later(), unless it is skipped or put off until the next start.
    [[nodiscard]] bool tellsNow() const;
    void skip();                     // nothing more about this version
    void postpone();                 // until the next start

Q_SIGNALS:
    void changed();
    void looked();                                       // lookNow() or start() has an answer: later() or none
    void failed(const strongroom::ErrorPtr &error);      // the same, without one

private:
    [[nodiscard]] bool isDue() const;
    void lookIfDue();
    void take(const updates::Manifest &manifest);
    void readKept();

    Parts m_parts;
    QSettings *m_settings;
    QThreadPool *m_pool;
    Choice m_choice = Choice::NotAsked;
    bool m_firstRun = false;
    bool m_questionPostponed = false;
    bool m_postponed = false;
    bool m_looking = false;
    std::int64_t m_highestNumber = 0;
    QString m_skipped;
    std::optional<std::chrono::system_clock::time_point> m_lastLooked;
    std::optional<updates::Manifest> m_later;
    QTimer m_timer{this};
};

} // namespace strongroom::model
