// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One run of an operation over answers that are not what they should be, judged: it ends, with a value that is not a lie or with a member of the
// family of errors.

#include "WireOperations.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/RetryingTransport.h"
#include "support/FakeClock.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <memory>
#include <string>

namespace strongroom::test {

[[nodiscard]] inline std::string className(const VaultError &error)
{
    switch (error.kind()) {
    case ErrorKind::Client:
        return "ClientError";
    case ErrorKind::Server:
        return "ServerError";
    case ErrorKind::Network:
        return "NetworkError";
    case ErrorKind::Auth:
        return "AuthError";
    case ErrorKind::Crypto:
        return "CryptoError";
    case ErrorKind::Cancelled:
        return "CancelledError";
    case ErrorKind::Storage:
        return "StorageError";
    }
    return "?";
}

struct WireVerdict {
    std::string outcome;      // "value", or the class of the error
    std::string text;         // of the error
    std::string complaint;    // empty: all is well
};

// What a person is shown of an error fits on the screen, and is text.
[[nodiscard]] inline std::string complaintAboutText(const VaultError &error)
{
    for (const std::string &text : {std::string(error.what()), error.advice(), error.member(), error.request().code, error.request().detail, error.request().requestId}) {
        if (text.size() > 4096) {
            return "its text is " + std::to_string(text.size()) + " bytes long";
        }
        if (!isValidUtf8(text)) {
            return "its text is not UTF-8";
        }
        if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) {
            return "its text has control characters";
        }
    }
    return {};
}

[[nodiscard]] inline WireVerdict judged(const WireOperation &operation, const FaultTransport::Fault &fault)
{
    WireVerdict verdict;
    const auto faults = std::make_shared<FaultTransport>(operation.exchanges, fault);
    FakeClock clock;
    clock.setWall(std::chrono::system_clock::now());
    const auto retrying = std::make_shared<net::RetryingTransport>(*faults, net::RetryPolicy{}, clock, [] { return 0.5; });
    try {
        const WireOperation::Texts texts = operation.run(retrying, clock);
        verdict.outcome = "value";
        for (const std::string &text : texts) {
            if (std::ranges::find(operation.honest, text) == operation.honest.end()) {
                verdict.complaint = "it answered what was never stored: " + text.substr(0, 200);
            }
        }
    } catch (const VaultError &error) {
        verdict.outcome = className(error);
        verdict.text = error.what();
        verdict.complaint = complaintAboutText(error);
        if (error.kind() == ErrorKind::Cancelled) {
            verdict.complaint = "nobody cancelled it";
        } else if (error.kind() == ErrorKind::Client && !operation.mayBlameInput && (operation.mayBlame.empty() || verdict.text.find(operation.mayBlame) == std::string::npos)) {
            verdict.complaint = "the user's input is blamed";
        } else if (verdict.text.find("failed inside the program") != std::string::npos) {
            verdict.complaint = "something else was thrown inside";
        }
    } catch (const std::exception &error) {
        verdict.outcome = "foreign";
        verdict.text = error.what();
        verdict.complaint = "it is none of the family of errors";
    } catch (...) {
        verdict.outcome = "foreign";
        verdict.complaint = "it is none of the family of errors";
    }
    if (faults->askedWithoutEnd()) {
        verdict.complaint = "it asks without end";
    }
    return verdict;
}

} // namespace strongroom::test
