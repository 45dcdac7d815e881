// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenObject.h"

#include "base/Json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace strongroom::tokens {

namespace {

constexpr double firstMilliseconds = 1e11;
constexpr double lastMilliseconds = 253'402'300'799'999.0;            // the end of the year 9999
constexpr double longestLifetimeMs = 100.0 * 366 * 24 * 3600 * 1000;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// What is parsed leaves copies of its texts: they are overwritten when it goes.
class WipedJson {
public:
    explicit WipedJson(std::string_view text) : m_json(text.starts_with(byteOrderMark) ? std::nullopt : parseOrderedJson(text)) {}
    ~WipedJson()
    {
        if (m_json) {
            wipeTexts(*m_json);
        }
    }
    WipedJson(const WipedJson &) = delete;
    WipedJson &operator=(const WipedJson &) = delete;

    [[nodiscard]] bool isObject() const { return m_json && m_json->is_object(); }
    [[nodiscard]] OrderedJson &value() { return *m_json; }
    // Empty: missing or no text.
    [[nodiscard]] std::string_view text(const char *member) const
    {
        const auto found = m_json->find(member);
        return found != m_json->end() && found->is_string() ? std::string_view(found->get_ref<const std::string &>()) : std::string_view();
    }

private:
    static void wipeTexts(OrderedJson &json)
    {
        if (json.is_string()) {
            wipe(json.get_ref<std::string &>());
        } else if (json.is_structured()) {
            for (auto &item : json) {
                wipeTexts(item);
            }
        }
    }

    std::optional<OrderedJson> m_json;
};

std::optional<TokenObject> objectFrom(const WipedJson &json, std::string_view text)
{
    if (!json.isObject() || json.text("access_token").empty()) {
        return std::nullopt;
    }
    TokenObject object;
    object.json = SensitiveText(text);
    object.accessToken = SecretBytes(json.text("access_token"));
    object.tokenType = json.text("token_type");
    object.scope = json.text("scope");
    return object;
}

std::optional<std::chrono::milliseconds> lifetimeOf(double seconds)
{
    // A not-a-number is not greater either.
    const double milliseconds = std::round(std::min(seconds * 1000.0, longestLifetimeMs));
    return milliseconds >= 1.0 ? std::optional(std::chrono::milliseconds(static_cast<std::int64_t>(milliseconds))) : std::nullopt;
}

std::optional<std::chrono::milliseconds> lifetimeOf(const OrderedJson &json)
{
    const auto found = json.find("expires_in");
    if (found == json.end()) {
        return std::nullopt;
    }
    if (found->is_number()) {
        return lifetimeOf(found->get<double>());
    }
    if (!found->is_string()) {
        return std::nullopt;
    }
    const auto &digits = found->get_ref<const std::string &>();
    if (digits.empty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    std::uint64_t seconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    return error == std::errc() ? lifetimeOf(static_cast<double>(seconds)) : lifetimeOf(longestLifetimeMs);
}

} // namespace

std::optional<std::int64_t> expiryMsOf(double stored)
{
    if (!(stored > 0.0) || !std::isfinite(stored)) {
        return std::nullopt;
    }
    const double milliseconds = stored < firstMilliseconds ? stored * 1000.0 : stored;
    return static_cast<std::int64_t>(std::llround(std::min(milliseconds, lastMilliseconds)));
}

bool isValidAt(std::int64_t nowMs, std::int64_t expiryMs, std::chrono::seconds earlyRefresh)
{
    return nowMs + std::chrono::milliseconds(earlyRefresh).count() < expiryMs;
}

std::optional<TokenObject> readStoredObject(std::string_view text)
{
    WipedJson json(text);
    std::optional<TokenObject> object = objectFrom(json, text);
    if (!object) {
        return std::nullopt;
    }
    const auto expiry = json.value().find("expiry");
    if (expiry == json.value().end() || !expiry->is_number()) {
        return std::nullopt;
    }
    object->expiryMs = expiryMsOf(expiry->get<double>());
    return object->expiryMs ? std::move(object) : std::nullopt;
}

std::optional<AnsweredToken> readAnsweredToken(std::string_view text)
{
    WipedJson json(text);
    std::optional<TokenObject> object = objectFrom(json, text);
    if (!object) {
        return std::nullopt;
    }
    return AnsweredToken{std::move(*object), lifetimeOf(json.value())};
}

SensitiveText withExpiry(std::string_view text, std::int64_t expiryMs, ExpiryUnit unit)
{
    WipedJson json(text);
    if (unit == ExpiryUnit::Seconds) {
        json.value()["expiry"] = static_cast<double>(expiryMs) / 1000.0;   // at most three decimals: what is nearest prints shortest
    } else {
        json.value()["expiry"] = expiryMs;
    }
    std::string dumped = dumpJson(json.value());
    SensitiveText result{std::string_view(dumped)};
    wipe(dumped);
    return result;
}

} // namespace strongroom::tokens
