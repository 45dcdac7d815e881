// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of a connection in memory. The calls "refresh <key>", "forget <key>" and "try <METHOD> <url>" pass through a TozGate, where the test
// holds them or lets them fail. Every refresh gives the token that the test has set, good for `lifetime` from the time in the test's hand. What a
// tried request sent, headers and body too, is kept for the test. Thread-safe.
//
//   auto desk = std::make_shared<MemoryTokenDesk>();
//   desk->setNow(now);
//   desk->addToken("token endpoint auth.example", "client-7", "events");   // the key is "1"
//   desk->gate().fail("refresh", ServerError("…").clone());
//   fixture.backend->tokenDesks[id] = desk;                                // WindowFixture; FakeConnectionBackend has setTokenDesk()

#include "connections/TokenDesk.h"
#include "support/TozGate.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::test {

class MemoryTokenDesk final : public connections::TokenDesk {
public:
    using Time = std::chrono::system_clock::time_point;

    // ---- the test's side ----
    [[nodiscard]] TozGate &gate() noexcept { return m_gate; }
    void setNow(Time now) { change([&] { m_now = now; }); }
    // Of the tokens that refresh() gives from now on; nullopt: the service does not say.
    void setLifetime(std::optional<std::chrono::seconds> lifetime) { change([&] { m_lifetime = lifetime; }); }
    // What refresh() gives from now on.
    void setNextToken(const std::string &token) { change([&] { m_nextToken = token; }); }
    // A token that is not held yet. Answers its key: "1", "2", …
    std::string addToken(const std::string &source, const std::string &client = {}, const std::string &scope = {}, const std::string &audience = {})
    {
        connections::TokenRow row;
        row.source = source;
        row.client = client;
        row.scope = scope;
        row.audience = audience;
        row.canRefresh = true;
        return addRow(std::move(row));
    }
    // Any row; its key is made here.
    std::string addRow(connections::TokenRow row)
    {
        std::string key;
        change([&] {
            row.key = key = std::to_string(m_rows.size() + 1);
            m_rows.push_back(std::move(row));
        });
        return key;
    }
    // As it stands, its key too.
    void setRow(const connections::TokenRow &row)
    {
        change([&] { *find(row.key) = row; });
    }
    // Others in the place of all there are, keys as given.
    void replaceRows(std::vector<connections::TokenRow> rows) { change([&] { m_rows = std::move(rows); }); }
    // Held now, from `received` until `expires`.
    void hold(const std::string &key, const std::string &token, Time received, std::optional<Time> expires)
    {
        change([&] {
            take(*find(key), token, received, expires);
        });
    }
    void setHistory(std::vector<connections::RefreshEntry> history) { change([&] { m_history = std::move(history); }); }
    void setAnswer(connections::TrialAnswer answer) { change([&] { m_answer = std::move(answer); }); }
    [[nodiscard]] std::vector<connections::TrialRequest> tried() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_tried;
    }
    [[nodiscard]] bool isLocked() const { return m_gate.isClosed(); }
    // A JWT without a usable signature, for claims().
    [[nodiscard]] static std::string jwt(const std::string &payload, const std::string &header = R"({"alg":"RS256","kid":"key-1"})")
    {
        return base64url(header) + '.' + base64url(payload) + ".c2lnbmF0dXJl";
    }

    // ---- connections::TokenDesk ----
    std::vector<connections::TokenRow> rows() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_rows;
    }
    std::vector<connections::RefreshEntry> history() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_history;
    }
    void refresh(const std::string &key, const Cancellation &cancellation) override
    {
        try {
            m_gate.pass("refresh", key, cancellation);
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            change([&] { failed(*find(key), error); });
            throw;
        }
        change([&] {
            connections::TokenRow &row = *find(key);
            row.lastRefresh = m_now;
            row.lastError = nullptr;
            take(row, m_nextToken, m_now, m_lifetime ? std::optional(m_now + *m_lifetime) : std::nullopt);
            note({key, m_now, std::chrono::milliseconds(120), "asked", true, {}, row.source, row.expiresAt});
        });
    }
    // As a request does it: a good token is kept. The call is "refresh" too.
    void obtain(const std::string &key, const Cancellation &cancellation) override
    {
        bool held = false;
        change([&] { held = find(key)->state == connections::TokenState::Good; });
        if (!held) {
            refresh(key, cancellation);
        }
    }
    void forget(const std::string &key, const Cancellation &cancellation) override
    {
        m_gate.pass("forget", key, cancellation);
        change([&] {
            connections::TokenRow &row = *find(key);
            row.state = connections::TokenState::None;
            row.receivedAt = row.expiresAt = std::nullopt;
            row.canForget = row.canCopy = false;
            m_tokens.erase(key);
        });
    }
    SecretBytes heldToken(const std::string &key) const override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_tokens.find(key);
        return found != m_tokens.end() ? SecretBytes(std::string_view(found->second)) : SecretBytes();
    }
    std::optional<connections::TokenClaims> claims(const std::string &key) const override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_tokens.find(key);
        if (found == m_tokens.end()) {
            return std::nullopt;
        }
        const QList<QByteArray> parts = QByteArray::fromStdString(found->second).split('.');
        const auto part = [&parts](qsizetype index) {
            return QJsonDocument::fromJson(QByteArray::fromBase64(parts.value(index), QByteArray::Base64UrlEncoding));
        };
        if (parts.size() != 3 || !part(0).isObject() || !part(1).isObject()) {
            return std::nullopt;
        }
        const auto indented = [](const QJsonDocument &json) {
            const QByteArray text = json.toJson().trimmed();
            return SensitiveText(std::string_view(text.constData(), std::size_t(text.size())));
        };
        const QJsonObject payload = part(1).object();
        const auto time = [&payload](const char *name) {
            const QJsonValue value = payload.value(QLatin1String(name));
            return value.isDouble() ? std::optional(std::chrono::sys_seconds(std::chrono::seconds(value.toInteger()))) : std::nullopt;
        };
        return connections::TokenClaims{indented(part(0)), indented(part(1)), time("iat"), time("nbf"), time("exp")};
    }
    connections::TrialAnswer tryRequest(const connections::TrialRequest &request, const Cancellation &cancellation) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_tried.push_back(request);
        }
        m_gate.pass("try", request.method + ' ' + request.url, cancellation);
        const std::scoped_lock lock(m_mutex);
        return m_answer;
    }
    void lock() override
    {
        m_gate.close();
        change([&] {
            m_tokens.clear();
            for (connections::TokenRow &row : m_rows) {
                row.state = row.state == connections::TokenState::Fixed ? row.state : connections::TokenState::None;
                row.canForget = row.canCopy = false;
            }
        });
    }
    void setListener(std::function<void()> listener) override
    {
        // Held while it is called, so that it is not called any more when this returns.
        const std::scoped_lock lock(m_listenerMutex);
        m_listener = std::move(listener);
    }

private:
    [[nodiscard]] static std::string base64url(const std::string &text)
    {
        return QByteArray::fromStdString(text).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
    }
    [[nodiscard]] std::vector<connections::TokenRow>::iterator find(const std::string &key)
    {
        const auto found = std::ranges::find(m_rows, key, &connections::TokenRow::key);
        if (found == m_rows.end()) {
            throw ClientError("there is no such token").about("key");
        }
        return found;
    }
    void take(connections::TokenRow &row, const std::string &token, Time received, std::optional<Time> expires)
    {
        m_tokens[row.key] = token;
        row.receivedAt = received;
        row.expiresAt = expires;
        row.state = !expires ? connections::TokenState::OneUse : *expires <= m_now ? connections::TokenState::Expired : connections::TokenState::Good;
        row.canForget = row.canCopy = true;
    }
    void failed(connections::TokenRow &row, const VaultError &error)
    {
        row.lastRefresh = m_now;
        row.lastError = error.clone();
        note({row.key, m_now, std::chrono::milliseconds(120), "asked", false, error.what(), {}, std::nullopt});
    }
    void note(connections::RefreshEntry entry) { m_history.insert(m_history.begin(), std::move(entry)); }

    template <typename Change>
    void change(Change what)
    {
        {
            const std::scoped_lock lock(m_mutex);
            what();
        }
        const std::scoped_lock lock(m_listenerMutex);
        if (m_listener) {
            m_listener();
        }
    }

    TozGate m_gate;
    mutable std::mutex m_mutex;
    std::vector<connections::TokenRow> m_rows;
    std::map<std::string, std::string> m_tokens;
    std::vector<connections::RefreshEntry> m_history;
    std::vector<connections::TrialRequest> m_tried;
    connections::TrialAnswer m_answer;
    std::string m_nextToken = "token-of-the-test";
    std::optional<std::chrono::seconds> m_lifetime = std::chrono::seconds(3600);
    Time m_now{std::chrono::seconds(1'795'000'000)};   // 2026-11-18
    std::mutex m_listenerMutex;
    std::function<void()> m_listener;
};

} // namespace strongroom::test
