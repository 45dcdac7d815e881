// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the SDKs sent and were answered (http_js.json, http_python.json). Their server is http://vault.test, which a client refuses, for it is
// neither https nor this computer: https takes its place.

#include "TozVectors.h"

#include "tozstore/ClientConfiguration.h"

namespace strongroom::test {

class TozExchanges {
public:
    explicit TozExchanges(const std::string &name)
    {
        std::ifstream file(vectorPath("tozstore/" + name + ".json"), std::ios::binary);
        if (!file) {
            throw std::runtime_error("cannot read tozstore/" + name + ".json");
        }
        std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        const std::string from = "http://vault.test";
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
            text.replace(at, from.size(), url);
        }
        m_document = json::parse(text);
    }

    static constexpr const char *url = "https://vault.test";

    [[nodiscard]] const json &document() const { return m_document; }
    [[nodiscard]] tozstore::ClientConfiguration client(const std::string &name) const
    {
        return tozstore::parseClientConfiguration(m_document.at("clients").at(name).dump());
    }
    [[nodiscard]] const json &at(int seq) const
    {
        for (const json &exchange : m_document.at("exchanges")) {
            if (exchange.at("seq") == seq) {
                return exchange;
            }
        }
        throw std::runtime_error("there is no exchange " + std::to_string(seq));
    }
    [[nodiscard]] static std::string bodyOf(const json &message)
    {
        const json &body = message.at("body");
        if (body.contains("base64")) {
            const Bytes bytes = crypto::decodeBase64(body["base64"].get<std::string>()).value();
            return std::string(strongroom::textOf(ByteView(bytes)));
        }
        return body.contains("json") ? body["json"].dump() : std::string();
    }
    [[nodiscard]] std::string asked(int seq) const { return bodyOf(at(seq).at("request")); }
    [[nodiscard]] std::string answered(int seq) const { return bodyOf(at(seq).at("response")); }

private:
    json m_document;
};

} // namespace strongroom::test
