// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/SigV4.h"

#include "aws/CanonicalRequest.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "crypto/Hash.h"
#include "crypto/Hmac.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace strongroom::aws {

namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view terminator = "aws4_request";

// A digest that is secret: an intermediate key.
class Key {
public:
    Key() = default;
    explicit Key(const std::array<std::byte, 32> &bytes) : m_bytes(bytes) {}
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key() { wipe(m_bytes); }
    [[nodiscard]] std::span<std::byte, 32> writable() { return m_bytes; }
    [[nodiscard]] ByteView view() const { return m_bytes; }
    void set(ByteView key, std::string_view text)
    {
        std::array<std::byte, 32> next = crypto::hmacSha256(key, {bytesOf(text)});
        m_bytes = next;
        wipe(next);
    }

private:
    std::array<std::byte, 32> m_bytes{};
};

void appendDigits(std::string &out, unsigned value, int digits)
{
    const std::string text = std::to_string(value);
    out.append(static_cast<std::size_t>(std::max(0, digits - static_cast<int>(text.size()))), '0').append(text);
}

std::string amzDateOf(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::string out;
    appendDigits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendDigits(out, static_cast<unsigned>(clock.hours().count()), 2);
    appendDigits(out, static_cast<unsigned>(clock.minutes().count()), 2);
    appendDigits(out, static_cast<unsigned>(clock.seconds().count()), 2);
    out += 'Z';
    return out;
}

void deriveKey(Key &key, const Credentials &credentials, std::string_view day, const SigningInput &input)
{
    constexpr std::string_view prefix = "AWS4";
    const ByteView secret = credentials.secretAccessKey.view();
    SecretBytes first(prefix.size() + secret.size());
    std::ranges::copy(bytesOf(prefix), first.writable().begin());
    std::ranges::copy(secret, first.writable().begin() + prefix.size());
    key.set(first.view(), day);
    key.set(key.view(), input.region);
    key.set(key.view(), input.service);
    key.set(key.view(), terminator);
}

// Names are lower case; those of one name are joined in order of sending. The values may hold the session token: the map's owner wipes them.
using SignedHeaders = std::map<std::string, std::string>;

SignedHeaders signedHeadersOf(const SigningInput &input, const Credentials &credentials, const Signature &signature)
{
    // What a proxy or the HTTP stack may write anew, and what the signer writes itself.
    constexpr std::array left{"authorization", "user-agent", "expect", "x-amzn-trace-id", "host", "x-amz-date", "x-amz-security-token"};
    SignedHeaders headers;
    for (const auto &[name, value] : input.headers) {
        std::string lower = toLowerAscii(name);
        if (std::ranges::find(left, lower) != left.end()) {
            continue;
        }
        const auto [entry, isNew] = headers.try_emplace(std::move(lower));
        if (!isNew) {
            entry->second += ',';
        }
        entry->second += canonicalHeaderValue(value);
    }
    headers["host"] = signature.host;
    headers["x-amz-date"] = signature.amzDate;
    if (!credentials.sessionToken.empty()) {
        headers["x-amz-security-token"] = canonicalHeaderValue(credentials.sessionToken.text());
    }
    return headers;
}

} // namespace

Signature sign(const SigningInput &input, const Credentials &credentials, SigningKeys *keys)
{
    const UrlParts url = splitUrl(input.url);
    Signature signature;
    signature.amzDate = amzDateOf(input.time);
    signature.host = url.host;
    signature.payloadSha256 = crypto::encodeHex(crypto::sha256(input.body));
    const std::string day = signature.amzDate.substr(0, 8);
    std::string scope = day;
    scope.append("/").append(input.region).append("/").append(input.service).append("/").append(terminator);

    SignedHeaders headers = signedHeadersOf(input, credentials, signature);
    std::size_t size = 0;
    for (const auto &[name, value] : headers) {
        size += 2 * name.size() + value.size() + 3;
    }
    std::string &canonical = signature.canonicalRequest;
    const std::string path = canonicalPath(url.path);
    const std::string query = canonicalQuery(url.query);
    canonical.reserve(size + path.size() + query.size() + input.method.size() + 80);   // grown, it would leave the session token behind
    canonical.append(input.method).append("\n").append(path).append("\n").append(query).append("\n");
    for (auto &[name, value] : headers) {
        canonical.append(name).append(":").append(value).append("\n");
        signature.signedHeaders.append(signature.signedHeaders.empty() ? "" : ";").append(name);
        wipe(value);
    }
    canonical.append("\n").append(signature.signedHeaders).append("\n").append(signature.payloadSha256);

    signature.stringToSign = algorithm;
    signature.stringToSign.append("\n").append(signature.amzDate).append("\n").append(scope).append("\n").append(crypto::sha256Hex(canonical));

    Key key;
    if (keys != nullptr) {
        const std::string name = credentials.accessKeyId + "\n" + scope;
        const crypto::KeyCache::Id id = keys->m_keys.idFor(credentials.secretAccessKey.view(), bytesOf(name), 0);
        if (!keys->m_keys.lookup(id, key.writable())) {
            deriveKey(key, credentials, day, input);
            keys->m_keys.store(id, key.writable());
        }
    } else {
        deriveKey(key, credentials, day, input);
    }
    signature.signature = crypto::encodeHex(crypto::hmacSha256(key.view(), {bytesOf(signature.stringToSign)}));
    signature.authorization = algorithm;
    signature.authorization.append(" Credential=").append(credentials.accessKeyId).append("/").append(scope);
    signature.authorization.append(", SignedHeaders=").append(signature.signedHeaders).append(", Signature=").append(signature.signature);
    return signature;
}

} // namespace strongroom::aws
