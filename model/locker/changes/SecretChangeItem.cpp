// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretChangeItem.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "locker/matrix/MatrixWords.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {

using namespace Qt::StringLiterals;
using locker::Change;
using locker::ChangeKind;
using locker::ChangeResult;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(strongroom::model::SecretChangeItem)
};

constexpr int longestText = 60;

const QString dots = u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s;

QString shortened(const std::string &text)
{
    QString words = toQString(text).simplified();
    if (words.size() > longestText) {
        words.truncate(longestText - 1);
        words += u'\u2026';
    }
    return words.isEmpty() ? Words::tr("(empty)") : words;
}

bool isNew(const Change &change) { return change.kind == ChangeKind::NewSecret || change.kind == ChangeKind::NewEnvironment; }
bool isEnvironment(const Change &change) { return change.kind == ChangeKind::NewEnvironment || change.kind == ChangeKind::EditEnvironment; }

QStringList membersOf(const Change &change)
{
    QStringList members;
    if (change.key) {
        members << Words::tr("key");
    }
    if (change.environment) {
        members << (isEnvironment(change) ? Words::tr("name") : Words::tr("environment"));
    }
    if (change.value) {
        members << Words::tr("value");
    }
    if (change.externalUrl) {
        members << Words::tr("external URL");
    }
    if (change.description) {
        members << Words::tr("description");
    }
    return members;
}

} // namespace

bool isOpen(const SecretChangeItem &item) { return item.state == ChangeState::Waiting || item.state == ChangeState::Conflict || item.state == ChangeState::Failed; }

bool isOfEnvironment(const SecretChangeItem &item) { return isEnvironment(item.change); }

std::pair<std::string, std::string> placeOf(const Change &change)
{
    return {change.key.value_or(change.target.key), change.environment.value_or(change.target.environment)};
}

QString whatText(const SecretChangeItem &item)
{
    QString what;
    switch (item.change.kind) {
    case ChangeKind::NewSecret: what = Words::tr("New secret"); break;
    case ChangeKind::EditSecret: what = Words::tr("Change secret"); break;
    case ChangeKind::NewEnvironment: what = Words::tr("New environment"); break;
    case ChangeKind::EditEnvironment: what = Words::tr("Change environment"); break;
    }
    return item.undoes != 0 ? Words::tr("Undo: %1").arg(what) : what;
}

QString keyText(const SecretChangeItem &item) { return toQString(item.change.target.key); }

QString environmentTextOf(const SecretChangeItem &item)
{
    return isOfEnvironment(item) ? toQString(item.change.target.environment) : environmentText(item.change.target.environment);
}

QString membersText(const SecretChangeItem &item) { return membersOf(item.change).join(u", "_s); }

QString fromText(const SecretChangeItem &item)
{
    const Change &change = item.change;
    if (isNew(change)) {
        return Words::tr("(nothing)");
    }
    QStringList parts;
    if (change.key) {
        parts << shortened(change.target.key);
    }
    if (change.environment) {
        parts << environmentTextOf(item);
    }
    if (change.value) {
        parts << dots;
    }
    if (change.externalUrl) {
        parts << shortened(change.baseEnvironment ? change.baseEnvironment->externalUrl : std::string());
    }
    if (change.description) {
        parts << shortened(change.baseEnvironment ? change.baseEnvironment->description : change.base ? change.base->description : std::string());
    }
    return parts.join(u" · "_s);
}

QString toText(const SecretChangeItem &item)
{
    const Change &change = item.change;
    QStringList parts;
    if (change.key) {
        parts << shortened(*change.key);
    }
    if (change.environment) {
        parts << (isEnvironment(change) ? toQString(*change.environment) : environmentText(*change.environment));
    }
    if (change.value) {
        parts << (item.valueWords.isEmpty() ? dots : dots + u' ' + item.valueWords);
    }
    if (change.externalUrl) {
        parts << shortened(*change.externalUrl);
    }
    if (change.description) {
        parts << shortened(*change.description);
    }
    return parts.join(u" · "_s);
}

QString stateText(const SecretChangeItem &item)
{
    switch (item.state) {
    case ChangeState::Waiting: return Words::tr("Waiting");
    case ChangeState::Committing: return Words::tr("Being sent");
    case ChangeState::Done: return item.outcome && item.outcome->result == ChangeResult::Unchanged ? Words::tr("Done, it was so already") : Words::tr("Done");
    case ChangeState::Conflict: return Words::tr("Conflict");
    case ChangeState::Failed: return Words::tr("Failed");
    case ChangeState::Undone: return Words::tr("Undone");
    }
    return {};
}

QString reasonText(const SecretChangeItem &item)
{
    if (item.state == ChangeState::Done) {
        return undoRefusal(item);
    }
    const bool problem = item.state == ChangeState::Conflict || item.state == ChangeState::Failed;
    return problem && item.outcome && item.outcome->error ? errorText(item.outcome->error).text : QString();
}

QString adviceText(const SecretChangeItem &item)
{
    if (item.state == ChangeState::Conflict) {
        return item.outcome && (item.outcome->theirs || item.outcome->writtenEnvironment) ? Words::tr("Choose which of the two is to stay.")
                                                                                          : Words::tr("Take it out of the tray, or make a new one of it.");
    }
    return item.state == ChangeState::Failed && item.outcome && item.outcome->error ? errorText(item.outcome->error).advice : QString();
}

QString thereText(const SecretChangeItem &item)
{
    if (item.state != ChangeState::Conflict || !item.outcome) {
        return {};
    }
    QStringList parts;
    if (const locker::EnvironmentPtr &environment = item.outcome->writtenEnvironment; isOfEnvironment(item)) {
        if (!environment) {
            return Words::tr("There now: nothing.");
        }
        parts << shortened(environment->name) << shortened(environment->externalUrl) << shortened(environment->description);
        return Words::tr("There now: %1.").arg(parts.join(u" \u00b7 "_s));
    }
    const locker::SecretPtr &theirs = item.outcome->theirs;
    if (!theirs) {
        return Words::tr("There now: nothing.");
    }
    if (theirs->error) {
        parts << Words::tr("a secret that cannot be read");
    } else if (item.wanted && theirs->fingerprint == *item.wanted) {
        parts << Words::tr("the value you want");
    } else if (item.change.base && theirs->fingerprint == item.change.base->fingerprint) {
        parts << Words::tr("the value you saw");
    } else {
        parts << Words::tr("another value");
    }
    if (!theirs->description.empty()) {
        parts << Words::tr("description \u201c%1\u201d").arg(shortened(theirs->description));
    }
    parts << Words::tr("changed %1").arg(lockerDateText(theirs->sealed->updated.value_or(theirs->sealed->revised)));
    return Words::tr("There now in %1: %2.").arg(environmentText(theirs->environmentName), parts.join(u", "_s));
}

QString undoRefusal(const SecretChangeItem &item)
{
    if (item.state != ChangeState::Done || !item.outcome) {
        return Words::tr("It has not been sent.");
    }
    if (item.outcome->result == ChangeResult::Unchanged) {
        return Words::tr("Nothing was written, because it was so already.");
    }
    if (isNew(item.change)) {
        return Words::tr("Cannot be undone: Locker lets nobody delete with an access key. Remove it in Locker's web console.");
    }
    return undoOf(item.change, *item.outcome) ? QString() : Words::tr("Cannot be undone: what was there before could not be read.");
}

QString shortText(const SecretChangeItem &item)
{
    const QString how = !item.how.isEmpty() ? item.how : isNew(item.change) ? Words::tr("new") : Words::tr("changed");
    if (isOfEnvironment(item)) {
        return Words::tr("environment %1 (%2)").arg(toQString(item.change.target.environment), how);
    }
    return Words::tr("%1 \u2192 %2 (%3)").arg(toQString(item.change.target.key), environmentText(placeOf(item.change).second), how);
}

} // namespace strongroom::model
