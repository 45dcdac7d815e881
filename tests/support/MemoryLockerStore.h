// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Locker project in memory. The calls "project", "load", "get", "retrieve", "create" and "modify" pass through a TozGate, where the test holds
// them or lets them fail; what load() is asked for is behind the name ("load usual"). A "sealed" value is its own text in hex: nothing here is
// secret. Thread-safe.

#include "locker/Store.h"
#include "support/TozGate.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace strongroom::test {

class MemoryLockerStore final : public locker::Store {
public:
    // ---- the test's side ----
    [[nodiscard]] TozGate &gate() noexcept { return m_gate; }
    void setEditable(bool editable)
    {
        const std::scoped_lock lock(m_mutex);
        m_editable = editable;
    }
    // What the clock says, for dates of rows and of snapshots.
    void setNow(locker::Micros now)
    {
        const std::scoped_lock lock(m_mutex);
        m_now = now;
    }
    void addEnvironment(const std::string &name, const std::string &url = {}, const std::string &description = {})
    {
        const std::scoped_lock lock(m_mutex);
        m_environments.push_back(environment("env-" + std::to_string(++m_lastId), name, url, description));
    }
    // Creates it, or gives it this value.
    locker::SecretPtr put(const std::string &key, const std::string &environmentName, const std::string &value, const std::string &description = {})
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = find({key, environmentName});
        const locker::SecretPtr made = secret(place != m_secrets.end() ? (*place)->sealed->id : "sec-" + std::to_string(++m_lastId), key, environmentName, value, description);
        if (place != m_secrets.end()) {
            *place = made;
        } else {
            m_secrets.push_back(made);
        }
        return made;
    }
    // One more of the same place, which a real service would refuse.
    void addDuplicate(const std::string &key, const std::string &environmentName, const std::string &value)
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.push_back(secret("sec-" + std::to_string(++m_lastId), key, environmentName, value, {}));
    }
    enum class Broken { Value, Key };
    void breakSecret(const std::string &key, const std::string &environmentName, Broken what = Broken::Value)
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = find({key, environmentName});
        auto broken = std::make_shared<locker::Secret>(**place);
        broken->fingerprint = {};
        broken->error = CryptoError(what == Broken::Value ? "the value does not open: its MAC is wrong" : "the key does not open: its MAC is wrong").clone();
        if (what == Broken::Key) {
            broken->key.clear();
        }
        *place = broken;
    }
    void remove(const std::string &key, const std::string &environmentName)
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.erase(find({key, environmentName}));
    }
    // As the web client does it: its secrets go along.
    void removeEnvironment(const std::string &name)
    {
        const std::scoped_lock lock(m_mutex);
        m_environments.erase(findEnvironment(name));
        std::erase_if(m_secrets, [&name](const locker::SecretPtr &secret) { return secret->environmentName == name; });
    }
    // The cache has what there is now, as of now.
    void fillCache()
    {
        const std::scoped_lock lock(m_mutex);
        m_cached = take(locker::Freshness::Recent);
    }
    [[nodiscard]] locker::SecretPtr at(const std::string &key, const std::string &environmentName)
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = find({key, environmentName});
        return place != m_secrets.end() ? *place : nullptr;
    }
    // As load() would answer, without a call.
    [[nodiscard]] locker::SnapshotPtr now()
    {
        const std::scoped_lock lock(m_mutex);
        return take(locker::Freshness::Asked);
    }

    // ---- locker::Store ----
    locker::Project project(const Cancellation &cancellation) override
    {
        m_gate.pass("project", {}, cancellation);
        const std::scoped_lock lock(m_mutex);
        return {"https://locker.example", "9f3c2ab1-0000-4000-8000-000000000000", 4711, m_editable, std::nullopt};
    }
    locker::SnapshotPtr load(locker::Load load, const Cancellation &cancellation) override
    {
        if (load == locker::Load::Cache) {
            m_gate.pass("cache", {}, cancellation);
            const std::scoped_lock lock(m_mutex);
            if (!m_cached) {
                throw StorageError("nothing of this project is on this computer yet");
            }
            return m_snapshot = m_cached;
        }
        m_gate.pass("load", load == locker::Load::Forced ? "forced" : "usual", cancellation);
        const std::scoped_lock lock(m_mutex);
        return m_cached = m_snapshot = take(locker::Freshness::Asked);
    }
    locker::SnapshotPtr snapshot() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_snapshot;
    }
    SensitiveText value(const locker::Secret &secret) const override
    {
        {
            const std::scoped_lock lock(m_mutex);
            ++m_opened;
        }
        if (secret.error) {
            secret.error->raise();
        }
        const QByteArray text = QByteArray::fromHex(QByteArray::fromStdString(secret.sealed->value));
        return SensitiveText(std::string_view(text.constData(), std::size_t(text.size())));
    }
    [[nodiscard]] int opened() const   // how often value() was asked
    {
        const std::scoped_lock lock(m_mutex);
        return m_opened;
    }
    locker::Fingerprint fingerprint(const SensitiveText &value) const override
    {
        const QByteArray hash = QCryptographicHash::hash(QByteArray(value.view().data(), qsizetype(value.view().size())), QCryptographicHash::Sha256);
        locker::Fingerprint fingerprint;
        std::memcpy(fingerprint.data(), hash.constData(), fingerprint.size());
        return fingerprint;
    }
    locker::SecretPtr get(const locker::SecretTarget &target, const Cancellation &cancellation) override
    {
        m_gate.pass("get", target.key, cancellation);
        const std::scoped_lock lock(m_mutex);
        auto place = find(target);
        place = place == m_secrets.end() ? find({target.key, {}}) : place;
        return place != m_secrets.end() ? *place : nullptr;
    }
    locker::SecretPtr retrieve(const locker::SecretTarget &target, const Cancellation &cancellation) override
    {
        m_gate.pass("retrieve", target.key, cancellation);
        return at(target.key, target.environment);
    }
    locker::EnvironmentPtr retrieveEnvironment(const std::string &name, const Cancellation &cancellation) override
    {
        m_gate.pass("retrieve", name, cancellation);
        const std::scoped_lock lock(m_mutex);
        const auto place = findEnvironment(name);
        return place != m_environments.end() ? *place : nullptr;
    }
    locker::SecretPtr createSecret(const locker::NewSecret &made, const Cancellation &cancellation) override
    {
        m_gate.pass("create", made.key, cancellation);
        const std::scoped_lock lock(m_mutex);
        needEnvironment(made.environment);
        if (find({made.key, made.environment}) != m_secrets.end()) {
            refuse("there is a secret of this key already", 409, "secret-already-exists");
        }
        m_secrets.push_back(secret("sec-" + std::to_string(++m_lastId), made.key, made.environment, std::string(made.value.view()), made.description));
        return m_secrets.back();
    }
    locker::SecretPtr modifySecret(const locker::SecretTarget &target, const locker::SecretChange &change, const locker::SecretPtr &seen, const Cancellation &cancellation) override
    {
        m_gate.pass("modify", target.key, cancellation);
        const std::scoped_lock lock(m_mutex);
        if (change.environment) {
            needEnvironment(*change.environment);
        }
        const auto place = seen ? std::ranges::find_if(m_secrets, [&](const locker::SecretPtr &one) { return one->sealed->id == seen->sealed->id; }) : find(target);
        if (place == m_secrets.end()) {
            if (seen) {
                throw locker::SecretConflict("it is gone", nullptr);
            }
            refuse("there is no such secret", 404, "secret-not-found");
        }
        if (seen && (*place)->sealed->revised != seen->sealed->revised) {
            throw locker::SecretConflict("somebody else changed it", *place);
        }
        const locker::Secret &old = **place;
        const std::string value = change.value ? std::string(change.value->view()) : QByteArray::fromHex(QByteArray::fromStdString(old.sealed->value)).toStdString();
        *place = secret(old.sealed->id, change.key.value_or(old.key), change.environment.value_or(old.environmentName), value, change.description.value_or(old.description));
        return *place;
    }
    locker::EnvironmentPtr createEnvironment(const locker::NewEnvironment &made, const Cancellation &cancellation) override
    {
        m_gate.pass("create", made.name, cancellation);
        const std::scoped_lock lock(m_mutex);
        if (findEnvironment(made.name) != m_environments.end()) {
            refuse("there is an environment of this name already", 409, "environment-already-exists");
        }
        m_environments.push_back(environment("env-" + std::to_string(++m_lastId), made.name, made.externalUrl, made.description));
        return m_environments.back();
    }
    locker::EnvironmentPtr modifyEnvironment(const std::string &name, const locker::EnvironmentChange &change, const Cancellation &cancellation) override
    {
        m_gate.pass("modify", name, cancellation);
        const std::scoped_lock lock(m_mutex);
        needEnvironment(name);
        const auto place = findEnvironment(name);
        const locker::Environment &old = **place;
        *place = environment(old.sealed->id, change.name.value_or(old.name), change.externalUrl.value_or(old.externalUrl), change.description.value_or(old.description));
        for (locker::SecretPtr &one : m_secrets) {
            if (one->environmentName == name) {
                auto renamed = std::make_shared<locker::Secret>(*one);
                renamed->environmentName = (*place)->name;
                one = renamed;
            }
        }
        return *place;
    }
    void lock() override { m_gate.close(); }

private:
    [[nodiscard]] locker::SnapshotPtr take(locker::Freshness freshness) const
    {
        auto taken = std::make_shared<locker::Snapshot>();
        taken->secrets = m_secrets;
        taken->environments = m_environments;
        taken->freshness = freshness;
        taken->asOf = m_now;
        taken->unreadable = int(std::ranges::count_if(m_secrets, [](const locker::SecretPtr &secret) { return secret->error != nullptr; }));
        return taken;
    }
    [[nodiscard]] std::vector<locker::SecretPtr>::iterator find(const locker::SecretTarget &target)
    {
        return std::ranges::find_if(m_secrets, [&target](const locker::SecretPtr &secret) { return secret->key == target.key && secret->environmentName == target.environment; });
    }
    [[nodiscard]] std::vector<locker::EnvironmentPtr>::iterator findEnvironment(const std::string &name)
    {
        return std::ranges::find_if(m_environments, [&name](const locker::EnvironmentPtr &environment) { return environment->name == name; });
    }
    [[noreturn]] static void refuse(const std::string &why, int status, const std::string &code) { throw ServerError(why).during({"POST", "https://locker.example", status, code, {}}); }
    void needEnvironment(const std::string &name)
    {
        if (!name.empty() && findEnvironment(name) == m_environments.end()) {
            refuse("there is no environment of this name", 404, "environment-not-found");
        }
    }
    locker::SecretPtr secret(const std::string &id, const std::string &key, const std::string &environmentName, const std::string &value, const std::string &description)
    {
        auto sealed = std::make_shared<locker::SealedSecret>();
        sealed->id = id;
        sealed->value = QByteArray::fromStdString(value).toHex().toStdString();
        if (!environmentName.empty()) {
            const auto place = findEnvironment(environmentName);
            sealed->environmentId = place != m_environments.end() ? (*place)->sealed->id : "env-of-" + environmentName;
        }
        sealed->created = m_now;
        sealed->revised = m_now + ++m_revision;
        sealed->updated = sealed->revised;
        auto made = std::make_shared<locker::Secret>();
        made->sealed = sealed;
        made->key = key;
        made->description = description;
        made->environmentName = environmentName;
        made->fingerprint = fingerprint(SensitiveText(value));
        return made;
    }
    locker::EnvironmentPtr environment(const std::string &id, const std::string &name, const std::string &url, const std::string &description)
    {
        auto sealed = std::make_shared<locker::SealedEnvironment>();
        sealed->id = id;
        sealed->created = m_now;
        sealed->revised = m_now + ++m_revision;
        auto made = std::make_shared<locker::Environment>();
        made->sealed = sealed;
        made->name = name;
        made->externalUrl = url;
        made->description = description;
        return made;
    }

    TozGate m_gate;
    mutable std::mutex m_mutex;
    std::vector<locker::SecretPtr> m_secrets;
    std::vector<locker::EnvironmentPtr> m_environments;
    locker::SnapshotPtr m_snapshot;
    locker::SnapshotPtr m_cached;
    locker::Micros m_now = 1'795'000'000'000'000;   // 2026-11-18
    locker::Micros m_revision = 0;
    int m_lastId = 0;
    mutable int m_opened = 0;
    bool m_editable = true;
};

} // namespace strongroom::test
