// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretEdits.h"

#include "base/Text.h"
#include "locker/RandomValue.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::model {

namespace {

using namespace Qt::StringLiterals;
using locker::Change;
using locker::ChangeKind;
using locker::SecretPtr;
using locker::SecretTarget;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(strongroom::model::SecretEdits)
};

constexpr std::size_t longestName = 65'536;

// Every secret by its place; two of one place are none.
class Places {
public:
    explicit Places(const locker::Snapshot &snapshot)
    {
        for (const SecretPtr &secret : snapshot.secrets) {
            if (secret->error && secret->key.empty()) {
                continue;
            }
            const auto [place, isNew] = m_all.try_emplace({secret->key, secret->environmentName}, secret);
            if (!isNew) {
                place->second = nullptr;
            }
        }
    }
    [[nodiscard]] bool has(const SecretTarget &target) const { return m_all.contains({target.key, target.environment}); }
    // Null: there is none, or it is not to be believed.
    [[nodiscard]] SecretPtr at(const SecretTarget &target) const
    {
        const auto found = m_all.find({target.key, target.environment});
        return found == m_all.end() ? nullptr : found->second;
    }
    [[nodiscard]] bool isTroubled(const SecretTarget &target) const
    {
        const auto found = m_all.find({target.key, target.environment});
        return found != m_all.end() && (!found->second || found->second->error);
    }
    // What a program in the environment gets.
    [[nodiscard]] SecretTarget effective(const std::string &key, const std::string &environment) const
    {
        return has({key, environment}) ? SecretTarget{key, environment} : SecretTarget{key, {}};
    }

private:
    std::map<std::pair<std::string, std::string>, SecretPtr> m_all;
};

Change valueChange(const SecretTarget &target, const SecretPtr &base, locker::NewValue value)
{
    Change change;
    change.kind = base ? ChangeKind::EditSecret : ChangeKind::NewSecret;
    change.target = target;
    change.base = base;
    change.value = std::move(value);
    return change;
}

void count(EditPlan &plan, Change change)
{
    ++(change.base ? plan.replaced : plan.fresh);
    plan.changes.push_back(std::move(change));
}

void copyOne(EditPlan &plan, const Places &places, const SecretTarget &source, const SecretTarget &target, CopyOver over)
{
    if (source == target || !places.has(source)) {
        ++(source == target ? plan.same : plan.without);
        return;
    }
    if (places.isTroubled(source) || places.isTroubled(target)) {
        ++plan.troubled;
        return;
    }
    const SecretPtr from = places.at(source);
    const SecretPtr there = places.at(target);
    if (there && there->fingerprint == from->fingerprint) {
        ++plan.same;
        return;
    }
    if (there && over == CopyOver::OnlyMissing) {
        ++plan.kept;
        return;
    }
    Change change = valueChange(target, there, from);
    if (!there) {
        change.description = from->description;
    }
    count(plan, std::move(change));
}

} // namespace

EditPlan planCopy(const locker::Snapshot &snapshot, const std::vector<std::string> &keys, const std::string &from, const std::vector<std::string> &to, CopyOver over)
{
    const Places places(snapshot);
    EditPlan plan;
    for (const std::string &key : keys) {
        const SecretTarget source = places.effective(key, from);
        for (const std::string &environment : to) {
            if (environment != from) {
                copyOne(plan, places, source, {key, environment}, over);
            }
        }
    }
    return plan;
}

EditPlan planBulk(const locker::Store &store, const locker::Snapshot &snapshot, const std::vector<SecretTarget> &targets, const BulkSecretEdit &edit)
{
    const Places places(snapshot);
    EditPlan plan;
    for (const SecretTarget &target : targets) {
        if (places.isTroubled(target)) {
            ++plan.troubled;
            continue;
        }
        const SecretPtr there = places.at(target);
        switch (edit.what) {
        case BulkWhat::SetValue:
            if (there && there->fingerprint == store.fingerprint(edit.value)) {
                ++plan.same;
            } else {
                count(plan, valueChange(target, there, edit.value));
            }
            break;
        case BulkWhat::RandomValue: count(plan, valueChange(target, there, newRandomValue(edit.length))); break;
        case BulkWhat::CopyFrom: copyOne(plan, places, places.effective(target.key, edit.environment), target, CopyOver::Everything); break;
        case BulkWhat::SetDescription:
            if (!there) {
                ++plan.without;
            } else if (there->description == edit.description) {
                ++plan.same;
            } else {
                Change change;
                change.kind = ChangeKind::EditSecret;
                change.target = target;
                change.base = there;
                change.description = edit.description;
                count(plan, std::move(change));
            }
            break;
        case BulkWhat::MoveToAll:
            if (!there) {
                ++plan.without;
            } else if (target.environment.empty()) {
                ++plan.same;
            } else if (places.has({target.key, {}})) {
                ++plan.kept;   // there is one for all already
            } else {
                Change change;
                change.kind = ChangeKind::EditSecret;
                change.target = target;
                change.base = there;
                change.environment = std::string();
                count(plan, std::move(change));
            }
            break;
        }
    }
    return plan;
}

Change changeOf(SecretDraft draft)
{
    Change change;
    if (!draft.base) {
        change.kind = ChangeKind::NewSecret;
        change.target = {std::move(draft.key), std::move(draft.environment)};
        change.value = draft.value ? std::move(*draft.value) : SensitiveText();
        if (!draft.description.empty()) {
            change.description = std::move(draft.description);
        }
        return change;
    }
    change.kind = ChangeKind::EditSecret;
    change.base = draft.base;
    change.target = {draft.base->key, draft.base->environmentName};
    if (draft.key != draft.base->key) {
        change.key = std::move(draft.key);
    }
    if (draft.environment != draft.base->environmentName) {
        change.environment = std::move(draft.environment);
    }
    if (draft.description != draft.base->description) {
        change.description = std::move(draft.description);
    }
    if (draft.value) {
        change.value = std::move(*draft.value);
    }
    return change;
}

QString problemOf(const SecretDraft &draft, const locker::Snapshot &snapshot)
{
    if (draft.key.empty()) {
        return Words::tr("The secret has no key.");
    }
    if (draft.key.size() > longestName) {
        return Words::tr("The key is longer than 65,536 bytes.");
    }
    const bool stays = draft.base && draft.base->key == draft.key && draft.base->environmentName == draft.environment;
    if (!stays && Places(snapshot).has({draft.key, draft.environment})) {
        return Words::tr("There is a secret of this key here already; edit that one.");
    }
    return {};
}

Change changeOf(const EnvironmentDraft &draft)
{
    Change change;
    if (!draft.base) {
        change.kind = ChangeKind::NewEnvironment;
        change.target.environment = draft.name;
        change.externalUrl = draft.externalUrl;
        change.description = draft.description;
        return change;
    }
    change.kind = ChangeKind::EditEnvironment;
    change.baseEnvironment = draft.base;
    change.target.environment = draft.base->name;
    if (draft.name != draft.base->name) {
        change.environment = draft.name;
    }
    if (draft.externalUrl != draft.base->externalUrl) {
        change.externalUrl = draft.externalUrl;
    }
    if (draft.description != draft.base->description) {
        change.description = draft.description;
    }
    return change;
}

QString problemOf(const EnvironmentDraft &draft, const locker::Snapshot &snapshot)
{
    if (draft.name.empty()) {
        return Words::tr("The environment has no name.");
    }
    if (draft.name.size() > longestName) {
        return Words::tr("The name is longer than 65,536 bytes.");
    }
    const bool taken = std::ranges::any_of(snapshot.environments, [&](const locker::EnvironmentPtr &other) {
        return other->name == draft.name && (!draft.base || other->sealed->id != draft.base->sealed->id);
    });
    if (taken) {
        return Words::tr("There is an environment of this name already.");
    }
    // One that somebody else put there is not in the way of other edits.
    const bool stays = draft.base && draft.base->externalUrl == draft.externalUrl;
    return stays || draft.externalUrl.empty() ? QString() : openRefusal(toQString(draft.externalUrl));
}

QString openRefusal(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return Words::tr("This environment has no external URL.");
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return Words::tr("The external URL is not a web address.");
    }
    if (url.scheme() != u"https"_s) {
        return Words::tr("The external URL is not an https address, and others are not opened.");
    }
    return url.userInfo().isEmpty() ? QString() : Words::tr("The external URL holds a user name or password; it is not opened.");
}

SensitiveText newRandomValue(std::size_t length) { return locker::randomValue(length); }

} // namespace strongroom::model
