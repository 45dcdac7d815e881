// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One AWS service with JSON bodies: signs, sends, retries as the SDKs' standard mode, corrects a clock that is off, and turns error answers into
// the program's errors (aws page, sections 1, 4 and 5). Blocking, thread-safe.

#include "aws/Credentials.h"
#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "base/Json.h"
#include "net/Transport.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace strongroom::aws {

enum class ServiceName { DynamoDb, SecretsManager };

struct Endpoints {
    std::string all;               // AWS_ENDPOINT_URL
    std::string dynamoDb;          // AWS_ENDPOINT_URL_DYNAMODB
    std::string secretsManager;    // AWS_ENDPOINT_URL_SECRETS_MANAGER
    bool isLocal = false;          // http://localhost:4566
    friend bool operator==(const Endpoints &, const Endpoints &) = default;
};
// By the page's order. ClientError: a region that is none, plain http to another computer.
[[nodiscard]] std::string endpointOf(ServiceName service, const Endpoints &overrides, const std::string &region);

// Asked before every attempt; may read the files again. Throws as resolveCredentials().
using CredentialProvider = std::function<Credentials()>;
// Answers the question anew each time, so that changed files count from the next attempt on.
[[nodiscard]] CredentialProvider credentialProvider(CredentialQuestion question);

// How far the service's clock is before this computer's, as its last complaint told; zero: it has not complained. For the whole process: every
// request is signed with it. Nobody but a test sets it.
[[nodiscard]] std::chrono::seconds clockOffset() noexcept;
void setClockOffset(std::chrono::seconds offset) noexcept;

struct ServiceSettings {
    ServiceName service = ServiceName::DynamoDb;
    std::string endpoint;
    std::string region;
    int attempts = 3;              // in all; 1: never again
};

class JsonService {
public:
    JsonService(ServiceSettings settings, CredentialProvider credentials, std::shared_ptr<net::Transport> transport, const Clock &clock = Clock::system(),
                std::function<double()> random = {});
    ~JsonService();
    // `target`: "DynamoDB_20120810.GetItem". `resource` names the table or secret in errors. The answer's JSON object.
    // ServerError and AuthError with request().code (the AWS code), request().status, requestId and detail (its message); AccessDeniedException
    // names the IAM action that is missing; NetworkError, CancelledError, ClientError of the credentials. AuthError: what the credentials are is in
    // question (InvalidClient), or they or the clock are over (Refused).
    [[nodiscard]] Json call(const std::string &target, const Json &body, const std::string &resource, const Cancellation &cancellation);
    [[nodiscard]] const ServiceSettings &settings() const noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::aws
