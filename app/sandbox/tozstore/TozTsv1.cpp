// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozTsv1.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozText.h"

#include <sodium.h>

#include <QList>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

namespace strongroom::sandbox {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

constexpr const char *method = "TSV1-ED25519-BLAKE2B";
constexpr std::size_t digestBytes = 32;

struct Parts
{
    std::string key;
    std::string timestamp;
    std::string nonce;
    std::string clientId;
    std::string signature;
    std::string header; // all but the signature, as it was signed
};

[[noreturn]] void refuse(const char *why)
{
    throw ApiError::unauthorized(why);
}

Parts partsOf(const Request &request)
{
    const QByteArray value = request.header("Authorization").value_or(QByteArray());
    if (request.headerCount("Authorization") != 1 || !value.startsWith(method)) {
        refuse("the request must be signed: Authorization: TSV1-ED25519-BLAKE2B; …");
    }
    QList<QByteArray> pieces;
    qsizetype from = 0;
    for (qsizetype semicolon = value.indexOf("; "); semicolon >= 0; semicolon = value.indexOf("; ", from)) {
        pieces << value.mid(from, semicolon - from);
        from = semicolon + 2;
    }
    pieces << value.mid(from);
    if (pieces.size() != 6 || pieces.at(0) != method || !pieces.at(4).startsWith("uid:")) {
        refuse("the signature has not the six parts it must have");
    }
    return {pieces.at(1).toStdString(), pieces.at(2).toStdString(), pieces.at(3).toStdString(), pieces.at(4).mid(4).toStdString(), pieces.at(5).toStdString(),
        value.left(value.size() - pieces.at(5).size() - 2).toStdString()};
}

// Space becomes "+", everything but letters, digits and -_.~ becomes %XX.
std::string formEncoded(const std::string &text)
{
    return QByteArray::fromStdString(text).toPercentEncoding(" ").replace(' ', '+').toStdString();
}

std::string joined(const Pairs &pairs)
{
    std::string text;
    for (const auto &[name, value] : pairs) {
        text += (text.empty() ? "" : "&") + formEncoded(name) + "=" + formEncoded(value);
    }
    return text;
}

bool verifies(const std::string &text, const std::string &signature, const std::string &key)
{
    std::array<unsigned char, digestBytes> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr, 0);
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.data()), digest.data(), digest.size(),
               reinterpret_cast<const unsigned char *>(key.data()))
        == 0;
}

std::optional<std::int64_t> milliseconds(const std::string &seconds)
{
    constexpr std::size_t mostDigits = 12;
    const bool digits = !seconds.empty() && seconds.size() <= mostDigits
        && std::all_of(seconds.begin(), seconds.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional<std::int64_t>(std::stoll(seconds) * 1000) : std::nullopt;
}

} // namespace

TozTsv1::TozTsv1(TozClients &clients, Clock clock) : m_clients(clients), m_clock(std::move(clock))
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
}

std::vector<std::string> TozTsv1::signedQueries(const Request &request)
{
    Pairs asSent = request.queryPairs();
    std::stable_sort(asSent.begin(), asSent.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Pairs byValue = asSent;
    std::sort(byValue.begin(), byValue.end());
    if (asSent == byValue) {
        return {joined(asSent)};
    }
    return {joined(asSent), joined(byValue)};
}

TozSigner TozTsv1::signerOf(const Request &request, int driftStatus)
{
    const Parts parts = partsOf(request);
    const std::optional<std::string> key = fromBase64Url(parts.key);
    const std::optional<std::string> signature = fromBase64Url(parts.signature);
    if (!key || key->size() != crypto_sign_PUBLICKEYBYTES || !signature || signature->size() != crypto_sign_BYTES) {
        refuse("the key must be 32 bytes and the signature 64, in base64url");
    }
    if (!isUuid(parts.nonce)) {
        refuse("the nonce must be a UUID");
    }
    checkTime(parts.timestamp, driftStatus);
    const std::string path = request.path.isEmpty() ? "/" : request.path.toStdString();
    const std::vector<std::string> queries = signedQueries(request);
    const bool good = std::any_of(queries.begin(), queries.end(), [&](const std::string &query) {
        return verifies(path + "; " + query + "; " + request.method.toStdString() + "; " + parts.header, *signature, *key);
    });
    if (!good) {
        refuse("the signature does not fit the request");
    }
    if (!parts.clientId.empty()) {
        const std::optional<TozClient> client = m_clients.byId(parts.clientId);
        if (!client || client->ed25519() != parts.key) {
            refuse("the key is not the signing key of this client");
        }
    }
    // After the signature: else anybody could use up another's nonces.
    useNonce(parts.key, parts.nonce, parts.timestamp);
    return {parts.key, parts.clientId};
}

void TozTsv1::checkTime(const std::string &timestamp, int driftStatus) const
{
    const std::optional<std::int64_t> time = milliseconds(timestamp);
    if (!time) {
        refuse("the timestamp must be Unix seconds");
    }
    const std::int64_t off = *time - m_clock();
    const std::int64_t most = std::chrono::milliseconds(tolerance).count();
    if (off > most || off < -most) {
        throw ApiError(driftStatus, driftStatus == 401 ? "Unauthorized" : "Not Acceptable", "header.Authorization",
            "the timestamp is more than 5 minutes from the service's clock");
    }
}

void TozTsv1::useNonce(const std::string &key, const std::string &nonce, const std::string &timestamp)
{
    const std::int64_t now = m_clock();
    std::erase_if(m_nonces, [now](const auto &entry) { return entry.second < now; });
    const std::int64_t until = *milliseconds(timestamp) + std::chrono::milliseconds(tolerance).count();
    if (!m_nonces.emplace(key + nonce, until).second) {
        refuse("the nonce was used before");
    }
}

} // namespace strongroom::sandbox
