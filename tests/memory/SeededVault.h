// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A user of the program: five connections, one for each service, saved as the program saves them (list in a file, credentials in the keychain of
// this session), and canaries in everything they open. The services are a real sandbox, and a token endpoint that answers tokens of our choice.

#include "Canaries.h"

#include "connections/Opening.h"
#include "support/FakeServer.h"
#include "support/SandboxProcess.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::test {

class SeededVault {
public:
    // `folder`: the program's configuration, cache and data. Throws VaultError and std::runtime_error.
    explicit SeededVault(const std::string &folder);
    SeededVault(const SeededVault &) = delete;
    SeededVault &operator=(const SeededVault &) = delete;
    ~SeededVault();

    // A new one, which only the caller knows so far.
    const Canary &add(const std::string &name);
    [[nodiscard]] const std::vector<Canary> &canaries() const noexcept { return m_canaries; }

    // Ids of the saved connections.
    static constexpr const char *inCountryId = "00000000-0000-4000-8000-0000000000c1";
    static constexpr const char *tozId = "00000000-0000-4000-8000-0000000000c2";
    static constexpr const char *lockerId = "00000000-0000-4000-8000-0000000000c3";
    static constexpr const char *signInId = "00000000-0000-4000-8000-0000000000c4";
    static constexpr const char *tokensId = "00000000-0000-4000-8000-0000000000c5";
    [[nodiscard]] const std::string &noteId() const noexcept { return m_noteId; }

private:
    std::shared_ptr<connections::ConfiguredConnection> configure(connections::Service service, const char *id, const std::string &name, const std::string &content);
    void save(connections::ConfiguredConnection &configured);
    void addKey(const std::string &name, const std::string &base64Text);
    void seedInCountry();
    void seedTozStore();
    void seedLocker();
    void seedTokens();

    std::string m_folder;
    std::vector<Canary> m_canaries;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::vector<std::string> m_tokens;   // what the token endpoint answers, for client ids in this order
    std::unique_ptr<FakeServer> m_tokenServer;
    std::string m_noteId;
};

} // namespace strongroom::test
