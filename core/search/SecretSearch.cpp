// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Locker: everything is loaded at once (Locker page, section 14), or taken from the copy of a moment ago, and looked through here. A value is compared by its
// fingerprint, so that none is opened.

#include "locker/Store.h"
#include "search/Search.h"
#include "search/SearchText.h"

namespace strongroom::search {

namespace {

std::optional<FoundIn> foundIn(const locker::Secret &secret, const Finder &finder, const locker::Fingerprint &fingerprint)
{
    if (finder.isIn(secret.key)) {
        return FoundIn::Key;
    }
    if (finder.isIn(secret.description)) {
        return FoundIn::Description;
    }
    // All zero: its value could not be opened, and so has none.
    if (secret.fingerprint == fingerprint && fingerprint != locker::Fingerprint{}) {
        return FoundIn::Value;
    }
    return std::nullopt;
}

std::optional<FoundIn> foundIn(const locker::Environment &environment, const Finder &finder)
{
    return finder.isIn(environment.name)          ? std::optional(FoundIn::Name)
           : finder.isIn(environment.description) ? std::optional(FoundIn::Description)
           : finder.isIn(environment.externalUrl) ? std::optional(FoundIn::Address)
                                                  : std::nullopt;
}

void take(Answer &answer, Hit hit)
{
    ++answer.total;
    if (answer.hits.size() < std::size_t(mostHits)) {
        answer.hits.push_back(std::move(hit));
    }
}

Answer look(locker::Store &store, const std::string &text, const Cancellation &cancellation)
{
    const locker::SnapshotPtr snapshot = store.load(locker::Load::Usual, cancellation);
    const Finder finder(text);
    const locker::Fingerprint fingerprint = store.fingerprint(SensitiveText(std::string_view(text)));
    Answer answer;
    for (const locker::SecretPtr &secret : snapshot->secrets) {
        if (const std::optional<FoundIn> in = foundIn(*secret, finder, fingerprint)) {
            Hit hit;
            hit.id = "secret/" + secret->sealed->id;
            hit.title = secret->key;
            hit.detail = joined({secret->environmentName, secret->description}, 2);
            hit.in = *in;
            hit.unreadable = secret->error != nullptr;
            hit.place = SecretPlace{secret->key, secret->environmentName};
            take(answer, std::move(hit));
        }
    }
    for (const locker::EnvironmentPtr &environment : snapshot->environments) {
        if (const std::optional<FoundIn> in = foundIn(*environment, finder)) {
            Hit hit;
            hit.id = "environment/" + environment->sealed->id;
            hit.title = environment->name;
            hit.detail = joined({environment->externalUrl, environment->description}, 2);
            hit.in = *in;
            hit.unreadable = environment->error != nullptr;
            hit.place = EnvironmentPlace{environment->name};
            take(answer, std::move(hit));
        }
    }
    return answer;
}

} // namespace

Plan planFor(const std::shared_ptr<locker::Store> &store, const std::string &text)
{
    Plan plan;
    plan.limits = {Limit::SecretValues};
    plan.probes.push_back({{}, [store, text](const Cancellation &cancellation) { return look(*store, text, cancellation); }});
    return plan;
}

} // namespace strongroom::search
