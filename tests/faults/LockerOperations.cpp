// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "WireOperations.h"

#include "locker/Client.h"
#include "net/HttpClient.h"
#include "support/SandboxProcess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <optional>
#include <stdexcept>

namespace strongroom::test {

namespace {

using namespace locker;

class LockerWireService final : public WireService {
public:
    LockerWireService()
    {
        SandboxProcess sandbox;
        const nlohmann::json &ready = sandbox.ready().at("locker");
        m_apiBase = ready.at("api_base").get<std::string>();
        m_id = ready.at("access_key_id").get<std::string>();
        m_secret = ready.at("secret_access_key").get<std::string>();
        m_live = std::make_shared<net::HttpClient>();
        recordWrites();
        recordReads();
        recordOffline();
        shareHonestTexts();   // get() falls back to the value for all, and a sealed text is not bound to its place (SECURITY.md)
    }

private:
    using Texts = WireOperation::Texts;

    [[nodiscard]] std::shared_ptr<Store> client(const std::shared_ptr<net::Transport> &transport, const Clock &clock, const std::optional<std::string> &cache = {}) const
    {
        ClientSettings settings;
        settings.apiBase = m_apiBase;
        settings.cacheFolder = cache;
        return makeClient({m_id, SecretBytes(std::string_view(m_secret))}, std::move(settings), transport, clock);
    }
    void plain(const char *name, std::function<Texts(const std::shared_ptr<net::Transport> &, const Clock &)> run)
    {
        WireOperation operation;
        operation.service = "locker";
        operation.name = name;
        operation.run = std::move(run);
        add(std::move(operation), m_live);
    }
    void operation(const char *name, const std::function<void(Store &store, Texts &texts)> &work)
    {
        plain(name, [this, work](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const auto store = client(transport, clock);
            Texts texts;
            work(*store, texts);
            return texts;
        });
    }
    // Each sealed text by itself: one is not bound to its place, and an empty field is the empty text without a seal (SECURITY.md).
    static void keep(std::string_view text, Texts &texts)
    {
        if (!text.empty()) {
            texts.emplace_back(text);
        }
    }
    static void keepSecret(const Store &store, const SecretPtr &secret, Texts &texts)
    {
        if (secret && !secret->error) {
            keep(secret->key, texts);
            keep(secret->description, texts);
            keep(store.value(*secret).view(), texts);
        }
    }
    static void keepSnapshot(const Store &store, const SnapshotPtr &all, Texts &texts)
    {
        for (const SecretPtr &secret : all->secrets) {
            keepSecret(store, secret, texts);
        }
        for (const EnvironmentPtr &environment : all->environments) {
            if (!environment->error) {
                keep(environment->name, texts);
                keep(environment->externalUrl, texts);
                keep(environment->description, texts);
            }
        }
    }

    void recordWrites()
    {
        operation("create environment", [](Store &store, Texts &) { (void)store.createEnvironment({"staging", "https://staging.example", "words"}, {}); });
        operation("create secret", [](Store &store, Texts &texts) { keepSecret(store, store.createSecret({"A_KEY", SensitiveText("line 1\nline 2"), {}, "what for"}, {}), texts); });
        operation("create secret of an environment",
                  [](Store &store, Texts &texts) { keepSecret(store, store.createSecret({"A_KEY", SensitiveText("of staging"), "staging", {}}, {}), texts); });
        operation("modify secret", [](Store &store, Texts &texts) {
            SecretChange change;
            change.value = SensitiveText("changed");
            keepSecret(store, store.modifySecret({"A_KEY", {}}, change, nullptr, {}), texts);
        });
        operation("modify environment", [](Store &store, Texts &) {
            EnvironmentChange change;
            change.description = "other words";
            (void)store.modifyEnvironment("staging", change, {});
        });
    }
    void recordReads()
    {
        operation("project", [](Store &store, Texts &) { (void)store.project({}); });
        operation("load", [](Store &store, Texts &texts) { keepSnapshot(store, store.load(Load::Usual, {}), texts); });
        operation("load, forced", [](Store &store, Texts &texts) { keepSnapshot(store, store.load(Load::Forced, {}), texts); });
        operation("get", [](Store &store, Texts &texts) { keepSecret(store, store.get({"A_KEY", "staging"}, {}), texts); });
        operation("retrieve", [](Store &store, Texts &texts) { keepSecret(store, store.retrieve({"A_KEY", {}}, {}), texts); });
        operation("retrieve of an environment", [](Store &store, Texts &texts) { keepSecret(store, store.retrieve({"A_KEY", "staging"}, {}), texts); });
        operation("retrieve environment", [](Store &store, Texts &texts) {
            if (const EnvironmentPtr environment = store.retrieveEnvironment("staging", {}); environment && !environment->error) {
                keep(environment->name, texts);
                keep(environment->externalUrl, texts);
                keep(environment->description, texts);
            }
        });
    }
    // Over a copy that was written before: what the malformed answer leaves of it still opens, and holds nothing new.
    void recordOffline()
    {
        const QString before = m_folder.filePath(QStringLiteral("before"));
        if (!QDir().mkpath(before)) {
            throw std::runtime_error("cannot make a folder for the offline copy");
        }
        {
            const auto store = client(m_live, Clock::system(), before.toStdString());
            (void)store->load(Load::Forced, {});
        }
        plain("load over the offline copy", [=, this](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const QTemporaryDir folder;
            const QString now = folder.path();
            const QStringList files = QDir(before).entryList(QDir::Files | QDir::Hidden);
            for (const QString &file : files) {
                QFile::copy(before + QLatin1Char('/') + file, now + QLatin1Char('/') + file);
            }
            Texts texts;
            const auto store = client(transport, clock, now.toStdString());
            ErrorPtr failure;
            try {
                keepSnapshot(*store, store->load(Load::Forced, {}), texts);
            } catch (const VaultError &error) {
                failure = error.clone();
            }
            keepSnapshot(*store, store->load(Load::Cache, {}), texts);
            if (failure) {
                failure->raise();
            }
            return texts;
        });
    }

    std::string m_apiBase;
    std::string m_id;
    std::string m_secret;
    std::shared_ptr<net::Transport> m_live;
    QTemporaryDir m_folder;
};

} // namespace

std::unique_ptr<WireService> recordLocker() { return std::make_unique<LockerWireService>(); }

} // namespace strongroom::test
