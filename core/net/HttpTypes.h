// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request and its answer, as plain values. Nothing here knows a service.

#include "base/Error.h"
#include "base/Progress.h"
#include "base/SecretBytes.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace strongroom::net {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
[[nodiscard]] std::string_view methodName(Method method);   // "GET"

// Whether the same request may be sent again when its fate is unknown. A find is a POST and may; a record write may not.
enum class Repeat { Allowed, Never };

// What a request does at the service. A read leaves everything there as it was but logs, sessions and access tokens; what nobody declared is a change,
// and PUT, PATCH and DELETE always are. WriteGate keeps changes of a read-only connection from leaving.
enum class Effect { Changes, Reads };

// Names compare without ASCII case; order is kept. Values are bytes (UTF-8). A value may be a token: never log one.
class Headers {
public:
    void set(std::string_view name, std::string_view value);   // replaces
    void remove(std::string_view name);
    [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;
    struct Entry {
        std::string name;
        SensitiveText value;
    };
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

// What is sent. A body is immutable and can be opened as often as the request is sent, so that a resend carries everything again.
class Body {
public:
    virtual ~Body() = default;
    [[nodiscard]] virtual std::string contentType() const = 0;
    [[nodiscard]] virtual std::int64_t size() const = 0;                      // bytes, known before sending
    [[nodiscard]] virtual std::unique_ptr<QIODevice> open() const = 0;        // readable; called on the I/O thread; StorageError
};
using BodyPtr = std::shared_ptr<const Body>;

[[nodiscard]] BodyPtr jsonBody(std::string json);                                    // application/json
[[nodiscard]] BodyPtr bytesBody(std::string contentType, SensitiveText content);
[[nodiscard]] BodyPtr formBody(const std::vector<std::pair<std::string, std::string>> &fields);   // application/x-www-form-urlencoded, space is '+'

struct FilePart {
    std::string field;                       // "file"
    std::string fileName;                    // raw UTF-8; quotes and line ends are escaped
    std::optional<std::string> mimeType;     // no Content-Type on the part when absent
};
// multipart/form-data with one part. The file form reads while it sends: constant memory.
[[nodiscard]] BodyPtr multipartBody(const FilePart &part, Bytes content);
[[nodiscard]] BodyPtr multipartFileBody(const FilePart &part, const std::string &path);   // ClientError: not an existing regular file

// Takes the answer's bytes as they come when the status is below 300 (else they go to HttpResponse::body). Called on the thread that
// called send(); may throw StorageError, which ends the request.
using ResponseSink = std::function<void(ByteView)>;

struct HttpRequest {
    Method method = Method::Get;
    std::string url;                                  // absolute, percent-encoded
    Headers headers;
    BodyPtr body;                                     // may be null
    Repeat repeat = Repeat::Never;
    Effect effect = Effect::Changes;
    std::chrono::milliseconds timeout{30'000};        // for connecting and for each wait for data
    std::int64_t maxResponseBytes = 64LL << 20;       // after decompression; beyond it NetworkError
    ResponseSink sink;                                // may be empty
    ProgressSink uploaded;                            // bytes; may be empty
    ProgressSink downloaded;
    Sentence operation;                               // "find records": names the request in errors
};

// Effect, whatever a request with one of those methods declares.
[[nodiscard]] bool changesSomething(const HttpRequest &request) noexcept;

struct HttpResponse {
    int status = 0;
    Headers headers;
    WipingBytes body;
    [[nodiscard]] std::string_view text() const { return textOf(body); }
};

// The URL without user info, query and fragment: what an error or a log line may show.
[[nodiscard]] std::string showableUrl(const std::string &url);

// For VaultError::withRequest(): method, showable URL, status, and the request id when the service sent one (x-request-id,
// x-amzn-requestid, x-amz-request-id, x-correlation-id, request-id). The service's own error code is the caller's to fill in.
[[nodiscard]] FailedRequest failedRequest(const HttpRequest &request, const HttpResponse &response);
[[nodiscard]] FailedRequest failedRequest(const HttpRequest &request);   // no answer

} // namespace strongroom::net
