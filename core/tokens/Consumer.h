// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The consumer key and secret that a token is asked for with, and where they come from.

#include "base/Cancellation.h"
#include "base/SecretBytes.h"

#include <memory>
#include <string>

namespace strongroom::aws {
class SecretsManager;
}

namespace strongroom::tokens {

struct Consumer {
    SecretBytes key;
    SecretBytes secret;
    [[nodiscard]] Consumer duplicate() const { return {key.duplicate(), secret.duplicate()}; }
};

class ConsumerSource {
public:
    virtual ~ConsumerSource() = default;
    // Neither half is empty. Asked on every call and never kept. ClientError: not the expected JSON (never quoted); the errors of the service.
    [[nodiscard]] virtual Consumer get(const Cancellation &cancellation) = 0;
};

// From the keychain. ClientError when a half is empty.
[[nodiscard]] std::shared_ptr<ConsumerSource> fixedConsumer(Consumer consumer);
// A secret whose value is a JSON object with consumerKey and consumerSecret.
[[nodiscard]] std::shared_ptr<ConsumerSource> secretsManagerConsumer(std::shared_ptr<aws::SecretsManager> service, std::string secretName);

} // namespace strongroom::tokens
