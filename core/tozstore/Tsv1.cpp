// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Tsv1.h"

#include "base/Error.h"
#include "base/Text.h"
#include "tozstore/Base64Url.h"
#include "tozstore/Digest.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace strongroom::tozstore {

namespace {

constexpr std::string_view separator = "; ";

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
}

std::optional<int> hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    return c >= 'A' && c <= 'F' ? std::optional(c - 'A' + 10) : std::nullopt;   // lower case is encoded anew by some and kept by others
}

// What does not decode stays as it is, and then is not what it is encoded to: refused below.
std::string formDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : std::nullopt;
        const auto low = high ? hexValue(text[i + 2]) : std::nullopt;
        if (low) {
            out += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string formEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return out;
}

struct Pair {
    std::string_view raw;
    std::string_view rawName;
    std::string name;
    std::string value;
};

std::vector<Pair> pairsOf(std::string_view query)
{
    std::vector<Pair> pairs;
    while (!query.empty()) {
        const std::string_view raw = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), raw.size() + 1));
        const std::size_t equals = raw.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : raw.substr(equals + 1);
        pairs.push_back({raw, raw.substr(0, equals), formDecoded(raw.substr(0, equals)), formDecoded(value)});
    }
    return pairs;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string out;
    for (const std::string &part : parts) {
        out += out.empty() ? "" : "&";
        out += part;
    }
    return out;
}

// Sort by name and value, encode anew: the Python SDK and the service.
std::string encodedForm(std::vector<Pair> pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return std::tie(a.name, a.value) < std::tie(b.name, b.value); });
    std::vector<std::string> parts;
    std::transform(pairs.begin(), pairs.end(), std::back_inserter(parts),
                   [](const Pair &p) { return formEncoded(p.name) + '=' + formEncoded(p.value); });
    return joined(parts);
}

// Sort the pieces by name and leave them as they are: the JavaScript SDK.
std::string rawForm(std::vector<Pair> pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.rawName < b.rawName; });
    std::vector<std::string> parts;
    std::transform(pairs.begin(), pairs.end(), std::back_inserter(parts), [](const Pair &p) { return std::string(p.raw); });
    return joined(parts);
}

void requirePart(std::string_view part, const char *name)
{
    if (std::any_of(part.begin(), part.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == ';' || c == '\x7f'; })) {
        throw ClientError(Sentence::tr("a request cannot be signed: its %1 has a space, a semicolon or a control character in it").arg(name))
            .about(name);
    }
}

} // namespace

std::string tsv1Query(std::string_view query)
{
    const std::vector<Pair> pairs = pairsOf(query);
    std::string encoded = encodedForm(pairs);
    const bool text = std::all_of(pairs.begin(), pairs.end(), [](const Pair &p) { return isValidUtf8(p.name) && isValidUtf8(p.value); });
    if (!text || query.ends_with('&') || rawForm(pairs) != encoded) {
        throw ClientError(Sentence::tr("a request cannot be signed: its query is one that the service's clients sign differently"))
            .advise(Sentence::tr("Use names of letters, digits and - _ . ~ only."))
            .about("query");
    }
    return encoded;
}

std::string tsv1Authorization(const SigningPrivateKey &key, std::string_view clientId, const Tsv1Request &request, std::chrono::sys_seconds time,
                              std::string_view nonce)
{
    requirePart(request.method, "method");
    requirePart(request.path, "path");
    requirePart(clientId, "client_id");
    requirePart(nonce, "nonce");
    if (request.method.empty() || !std::all_of(request.method.begin(), request.method.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
        throw ClientError(Sentence::tr("a request cannot be signed: its method is not in capital letters")).about("method");
    }
    if (nonce.empty()) {
        throw ClientError(Sentence::tr("a request cannot be signed without a nonce")).about("nonce");
    }
    const std::string path = request.path.empty() ? "/" : request.path;
    if (path.front() != '/' || path.find_first_of("?#") != std::string::npos) {
        throw ClientError(Sentence::tr("a request cannot be signed: its path does not begin with / or has a query in it")).about("path");
    }
    std::string header = "TSV1-ED25519-BLAKE2B";
    for (const std::string &part : {key.publicKey().text(), std::to_string(time.time_since_epoch().count()), std::string(nonce),
                                    "uid:" + std::string(clientId)}) {
        header += separator;
        header += part;
    }
    std::string text = path;
    for (const std::string &part : {tsv1Query(request.query), request.method, header}) {
        text += separator;
        text += part;
    }
    // The digest's raw bytes: field signatures sign its text (section 15.1).
    header += separator;
    header += encodeBase64Url(key.sign(digestOf(bytesOf(text))));
    return header;
}

} // namespace strongroom::tozstore
