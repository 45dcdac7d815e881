// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/LockSettings.h"

#include <QSettings>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

constexpr auto idleKey = "lock/idleMinutes"_L1;   // 0: never
constexpr auto screenKey = "lock/onScreenLock"_L1;
constexpr auto sleepKey = "lock/onSleep"_L1;
constexpr auto userKey = "lock/onUserSwitch"_L1;
constexpr auto jobsKey = "lock/jobs"_L1;

bool isOff(const QSettings &settings, QLatin1StringView key) { return settings.value(key).toString() == "false"_L1; }

} // namespace

bool LockSettings::locksOn(LockReason reason) const
{
    switch (reason) {
    case LockReason::Asked: return true;
    case LockReason::Idle: return idle.has_value();
    case LockReason::ScreenLocked: return onScreenLock;
    case LockReason::Sleep: return onSleep;
    case LockReason::UserSwitched: return onUserSwitch;
    }
    return true;
}

LockSettings readLockSettings(const QSettings &settings)
{
    LockSettings values;
    bool isNumber = false;
    const std::chrono::minutes idle(settings.value(idleKey).toInt(&isNumber));
    if (isNumber && idle.count() == 0) {
        values.idle.reset();
    } else if (isNumber && std::ranges::find(idleChoices, idle) != idleChoices.end()) {
        values.idle = idle;
    }
    values.onScreenLock = !isOff(settings, screenKey);
    values.onSleep = !isOff(settings, sleepKey);
    values.onUserSwitch = !isOff(settings, userKey);
    values.jobs = settings.value(jobsKey).toString() == "goOn"_L1 ? JobsOnLock::GoOn : JobsOnLock::Stop;
    return values;
}

void writeLockSettings(QSettings &settings, const LockSettings &values)
{
    settings.setValue(idleKey, values.idle ? int(values.idle->count()) : 0);
    settings.setValue(screenKey, values.onScreenLock);
    settings.setValue(sleepKey, values.onSleep);
    settings.setValue(userKey, values.onUserSwitch);
    settings.setValue(jobsKey, values.jobs == JobsOnLock::GoOn ? u"goOn"_s : u"stop"_s);
}

} // namespace strongroom::model
