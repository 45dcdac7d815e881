// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sends to a sandbox what an SDK sent to the recorded server (tests/vectors/tozstore/http_*.json), and compares the answers. What a server makes up
// itself (identifiers, tokens, URLs) is another here: it is learnt from the answers and put into the requests that follow. Signing keys are
// the test's own, so that it can sign.

#include "TozSigning.h"

#include <map>
#include <string>

namespace strongroom::test {

class TozReplay
{
public:
    explicit TozReplay(const nlohmann::json &recording);

    // Sends one exchange. "" when the answer is as recorded, else what is different.
    [[nodiscard]] std::string run(const nlohmann::json &exchange);

    // Recorded text -> the sandbox's.
    void map(const std::string &recorded, const std::string &ours) { m_ours[recorded] = ours; }
    [[nodiscard]] std::string ours(std::string text) const;
    [[nodiscard]] nlohmann::json ours(const nlohmann::json &document) const { return nlohmann::json::parse(ours(document.dump())); }

    // As the client of that name in the recording: signed, or with its bearer token (fetched for the call).
    [[nodiscard]] Answer asClient(const std::string &name, const QByteArray &method, const std::string &path, const nlohmann::json &body);

    TozSandbox sandbox;

private:
    // From here on the test signs for this recorded key, with one of its own.
    void takeOver(const std::string &signingKey);
    [[nodiscard]] Answer send(const nlohmann::json &request);
    [[nodiscard]] QByteArray authorization(const std::string &recorded, const QByteArray &method, const std::string &path, const std::string &query);
    // Learns what is made up, and names the first member that is neither that nor equal.
    [[nodiscard]] std::string compare(const nlohmann::json &recorded, const nlohmann::json &actual, const std::string &place);
    [[nodiscard]] std::string compareText(const std::string &recorded, const std::string &actual, const std::string &place);

    nlohmann::json m_clients;
    std::map<std::string, std::string> m_ours;
    std::map<std::string, TozKeyPair> m_keys; // by recorded public key
};

} // namespace strongroom::test
