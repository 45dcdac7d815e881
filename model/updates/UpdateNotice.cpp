// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdateNotice.h"

#include "updates/UpdatePolicy.h"

#include <QDir>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

constexpr auto choiceKey = "updates/look"_L1;        // weekly, never; anything else: not asked yet
constexpr auto knownKey = "updates/known"_L1;        // the program has run before
constexpr auto lookedKey = "updates/lastLooked"_L1;  // seconds since 1970
constexpr auto numberKey = "updates/highestNumber"_L1;
constexpr auto noticeKey = "updates/notice"_L1;      // as it came, signed
constexpr auto skippedKey = "updates/skipped"_L1;

using std::chrono::system_clock;

system_clock::time_point fromSeconds(qint64 seconds) { return system_clock::time_point(std::chrono::seconds(seconds)); }

} // namespace

UpdateNotice::Parts UpdateNotice::realParts()
{
    Parts parts;
    parts.source = updates::builtInSource();
    parts.turnedOffByPolicy = updates::isUpdateCheckTurnedOff();
    parts.policyPath = QDir::toNativeSeparators(updates::policyPlace().path);
    parts.fetch = [](const std::string &url, const Cancellation &cancellation) { return updates::fetchNotice(url, cancellation); };
    return parts;
}

UpdateNotice::UpdateNotice(Parts parts, QSettings *settings, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_settings(settings), m_pool(pool)
{
    const QString choice = settings->value(choiceKey).toString();
    m_choice = choice == "weekly"_L1 ? Choice::Weekly : choice == "never"_L1 ? Choice::Never : Choice::NotAsked;
    if (!isPossible()) {
        return;
    }
    m_firstRun = !settings->value(knownKey).toBool();
    if (m_firstRun) {
        settings->setValue(knownKey, true);
    }
    readKept();
    m_timer.setInterval(std::chrono::hours(1));
    connect(&m_timer, &QTimer::timeout, this, &UpdateNotice::lookIfDue);
}

void UpdateNotice::readKept()
{
    m_highestNumber = std::max<qint64>(0, m_settings->value(numberKey).toLongLong());
    m_skipped = m_settings->value(skippedKey).toString();
    bool isNumber = false;
    if (const qint64 seconds = m_settings->value(lookedKey).toLongLong(&isNumber); isNumber && seconds > 0) {
        m_lastLooked = fromSeconds(seconds);
    }
    const std::string kept = m_settings->value(noticeKey).toString().toStdString();
    if (kept.empty()) {
        return;
    }
    try {
        const updates::Manifest manifest = updates::readManifest(kept, m_parts.source.publicKey, m_highestNumber, m_parts.clock->wallNow());
        if (updates::isLaterVersion(manifest.version, m_parts.ownVersion)) {
            m_later = manifest;
        }
    } catch (const VaultError &) {
        // Expired, or no longer what was signed: it says nothing, and the next look brings another.
    }
}

QString UpdateNotice::address() const { return QUrl(QString::fromStdString(m_parts.source.url)).host(); }

void UpdateNotice::setChoice(Choice choice)
{
    if (choice == m_choice || choice == Choice::NotAsked) {
        return;
    }
    m_choice = choice;
    m_settings->setValue(choiceKey, choice == Choice::Weekly ? u"weekly"_s : u"never"_s);
    Q_EMIT changed();
    if (m_timer.isActive()) {
        lookIfDue();
    }
}

bool UpdateNotice::asksNow() const noexcept { return isPossible() && m_choice == Choice::NotAsked && !m_firstRun && !m_questionPostponed; }

void UpdateNotice::postponeQuestion()
{
    m_questionPostponed = true;
    Q_EMIT changed();
}

void UpdateNotice::start()
{
    if (isPossible()) {
        m_timer.start();
        lookIfDue();
    }
}

bool UpdateNotice::isDue() const
{
    const system_clock::time_point now = m_parts.clock->wallNow();
    return !m_lastLooked || *m_lastLooked > now || now - *m_lastLooked >= interval;   // later than now: the clock was wrong then
}

void UpdateNotice::lookIfDue()
{
    if (m_choice == Choice::Weekly && isDue()) {
        lookNow();
    }
}

void UpdateNotice::lookNow()
{
    if (!isPossible() || m_looking) {
        return;
    }
    m_looking = true;
    // Before it is tried: a look that fails, or ends with the program, is not repeated at every start.
    m_lastLooked = m_parts.clock->wallNow();
    m_settings->setValue(lookedKey, qint64(std::chrono::duration_cast<std::chrono::seconds>(m_lastLooked->time_since_epoch()).count()));
    Q_EMIT changed();

    struct Answer {
        std::string document;
        updates::Manifest manifest;
    };
    startAsync(
        m_pool, this, Sentence::tr("look for a new version"),
        [fetch = m_parts.fetch, source = m_parts.source, lowest = m_highestNumber, clock = m_parts.clock](const Cancellation &cancellation, const ProgressSink &) {
            Answer answer;
            answer.document = fetch(source.url, cancellation);
            answer.manifest = updates::readManifest(answer.document, source.publicKey, lowest, clock->wallNow());
            return answer;
        },
        [this](const Answer &answer) {
            m_looking = false;
            m_settings->setValue(noticeKey, QString::fromStdString(answer.document));
            take(answer.manifest);
            Q_EMIT changed();
            Q_EMIT looked();
        },
        [this](const ErrorPtr &error) {
            m_looking = false;
            Q_EMIT changed();
            Q_EMIT failed(error);
        });
}

void UpdateNotice::take(const updates::Manifest &manifest)
{
    m_highestNumber = manifest.number;
    m_settings->setValue(numberKey, qint64(manifest.number));
    const bool isLater = updates::isLaterVersion(manifest.version, m_parts.ownVersion);
    if (isLater && m_later && m_later->version != manifest.version) {
        m_postponed = false;   // what was put off was another one
    }
    m_later = isLater ? std::optional(manifest) : std::nullopt;
}

bool UpdateNotice::tellsNow() const { return m_later && !m_postponed && QString::fromStdString(m_later->version) != m_skipped; }

void UpdateNotice::skip()
{
    if (m_later) {
        m_skipped = QString::fromStdString(m_later->version);
        m_settings->setValue(skippedKey, m_skipped);
        Q_EMIT changed();
    }
}

void UpdateNotice::postpone()
{
    m_postponed = true;
    Q_EMIT changed();
}

} // namespace strongroom::model
