// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every operation of every service that goes over the wire, each with what a real server answered it: the sandbox, and for what it does not speak
// (AWS, a Cognito user pool) servers of the tests' own. The programs here run each of them again with something wrong in an answer.

// FakeTransport.h (in there) first: what comes behind it has a json that g++ would see shadowed.
#include "support/FaultTransport.h"

#include "base/Clock.h"
#include "net/Transport.h"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

struct WireOperation {
    using Texts = std::vector<std::string>;

    std::string service;   // "incountry"
    std::string name;      // "find records"
    // Once, with a client of its own over this transport. Answers what it was given in the clear that a seal or a signature vouches for: such a
    // text is right or not there at all. Throws VaultError.
    std::function<Texts(const std::shared_ptr<net::Transport> &transport, const Clock &clock)> run;
    // A ClientError can come of an answer: the text of a secret is what the user configured.
    bool mayBlameInput = false;
    // And this one: what the user asked for may well be what the answer says it is.
    std::string mayBlame;

    std::vector<RecordedExchange> exchanges;
    Texts honest;          // what run() answered then
};

class WireService {
public:
    virtual ~WireService() = default;
    [[nodiscard]] const std::vector<WireOperation> &operations() const noexcept { return m_operations; }

protected:
    // Runs it over `live`, and keeps what it was answered.
    void add(WireOperation operation, const std::shared_ptr<net::Transport> &live)
    {
        const auto recorder = std::make_shared<RecordingTransport>(live);
        try {
            operation.honest = operation.run(recorder, Clock::system());
        } catch (const std::exception &error) {
            throw std::runtime_error(operation.service + ": " + operation.name + " cannot be recorded: " + error.what());
        }
        operation.exchanges = recorder->exchanges();
        m_operations.push_back(std::move(operation));
    }
    // Where one sealed text can stand in another's place, or come in its stead, any text of the service is an honest one.
    void shareHonestTexts()
    {
        WireOperation::Texts all;
        for (const WireOperation &operation : m_operations) {
            all.insert(all.end(), operation.honest.begin(), operation.honest.end());
        }
        for (WireOperation &operation : m_operations) {
            operation.honest = all;
        }
    }
    [[nodiscard]] WireOperation &last() { return m_operations.back(); }

private:
    std::vector<WireOperation> m_operations;
};

// Each starts what it records from, and has ended it when it is there.
[[nodiscard]] std::unique_ptr<WireService> recordInCountry();
[[nodiscard]] std::unique_ptr<WireService> recordTozStore();
[[nodiscard]] std::unique_ptr<WireService> recordLocker();
[[nodiscard]] std::unique_ptr<WireService> recordTokens();
[[nodiscard]] std::unique_ptr<WireService> recordSignIn();

// By the name in WireOperation::service.
[[nodiscard]] std::unique_ptr<WireService> recordService(const std::string &service);
inline constexpr const char *wireServices[] = {"incountry", "tozstore", "locker", "tokens", "sign-in"};

} // namespace strongroom::test
