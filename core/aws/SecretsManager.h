// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// AWS Secrets Manager: the one call that the program makes (aws page, section 1). Blocking, thread-safe.

#include "aws/JsonService.h"

#include <string>

namespace strongroom::aws {

struct SecretValue {
    std::string arn;
    std::string name;
    std::string versionId;
    SecretBytes value;             // SecretString, or SecretBinary decoded once
};

class SecretsManager {
public:
    explicit SecretsManager(std::shared_ptr<JsonService> service);
    // `nameOrArn` 1 to 2048 characters. Errors of JsonService::call(); ServerError for an answer with neither string nor binary.
    [[nodiscard]] SecretValue getSecretValue(const std::string &nameOrArn, const Cancellation &cancellation);

private:
    std::shared_ptr<JsonService> m_service;
};

} // namespace strongroom::aws
