// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The closed family of errors that leave core. Each says what happened, to what, and what the user can do about it.
// Every text in an error is safe to log and to show: no key, password, token, body or URL query goes into one.
//
//   VaultError
//     ClientError         input, option, secret or filter refused before anything is sent; member() names the offender
//     ServerError         the service answered with an error status, or with something that is not an answer
//     NetworkError        no answer: name resolution, connection, TLS, timeout, proxy
//     AuthError           no access: InvalidClient (client id/secret, API key), InvalidCredentials (user name/password), Refused(status, message)
//     CryptoError         cannot encrypt or decrypt: wrong key, damaged text, unknown format
//     CancelledError      the user or the program stopped the operation
//     StorageError        this computer: disk, keychain, cache file

#include "base/Sentence.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace strongroom {

enum class ErrorKind { Client, Server, Network, Auth, Crypto, Cancelled, Storage };

// The wire side of a failed request, for the "Details" fold. No header, no body, no query string.
struct FailedRequest {
    std::string method;      // "GET"
    std::string url;         // without user info, query and fragment
    int status = 0;          // HTTP status, 0 when there was no answer
    std::string code;        // the service's own error code or title, when it sent one
    std::string requestId;   // x-request-id or the service's own, when it sent one
    std::string detail{};    // what the service said beside it: one cleaned line, at most 512 characters; may be empty
    int retryAfter = -1;     // seconds, 0 to 86,400, from Retry-After; -1: it did not say
};

class VaultError : public std::runtime_error {
public:
    [[nodiscard]] ErrorKind kind() const noexcept { return m_kind; }
    // What happened, to what: what() in words that can be translated.
    [[nodiscard]] const Sentence &sentence() const noexcept { return m_sentence; }
    // What the user can do, one sentence, may be empty; in English, and to be translated.
    [[nodiscard]] const std::string &advice() const noexcept { return m_advice; }
    [[nodiscard]] const Sentence &adviceSentence() const noexcept { return m_adviceSentence; }
    // The option, member or file concerned ("range_key1", "secrets[2].secret"); may be empty.
    [[nodiscard]] const std::string &member() const noexcept { return m_member; }
    [[nodiscard]] const FailedRequest &request() const noexcept { return m_request; }
    // True when the same call may succeed later without the user changing anything (timeout, 429, 503).
    [[nodiscard]] bool retryable() const noexcept { return m_retryable; }

    VaultError &withAdvice(Sentence advice) { m_advice = advice.english(); m_adviceSentence = std::move(advice); return *this; }
    VaultError &withMember(std::string member) { m_member = std::move(member); return *this; }
    VaultError &withRequest(FailedRequest request) { m_request = std::move(request); return *this; }
    VaultError &withRetryable(bool retryable) { m_retryable = retryable; return *this; }

    // Type-preserving copy and throw, for handing an error to another thread or keeping it in a row.
    [[nodiscard]] virtual std::shared_ptr<const VaultError> clone() const = 0;
    [[noreturn]] virtual void raise() const = 0;

protected:
    VaultError(ErrorKind kind, Sentence what) : std::runtime_error(what.english()), m_kind(kind), m_sentence(std::move(what)) {}

private:
    ErrorKind m_kind;
    Sentence m_sentence;
    Sentence m_adviceSentence;
    std::string m_advice;
    std::string m_member;
    FailedRequest m_request;
    bool m_retryable = false;
};

namespace detail {
template <typename Derived, typename Base>
class ErrorMixin : public Base {
public:
    using Base::Base;
    [[nodiscard]] std::shared_ptr<const VaultError> clone() const override { return std::make_shared<Derived>(static_cast<const Derived &>(*this)); }
    [[noreturn]] void raise() const override { throw static_cast<const Derived &>(*this); }
    // Fluent forms that keep the type, so that `throw ClientError(…).advice(…)` throws a ClientError.
    Derived &&advise(Sentence text) && { this->withAdvice(std::move(text)); return static_cast<Derived &&>(*this); }
    Derived &&about(std::string member) && { this->withMember(std::move(member)); return static_cast<Derived &&>(*this); }
    Derived &&during(FailedRequest request) && { this->withRequest(std::move(request)); return static_cast<Derived &&>(*this); }
    Derived &&maybeLater(bool retryable = true) && { this->withRetryable(retryable); return static_cast<Derived &&>(*this); }
};

template <ErrorKind Kind>
class KindedError : public VaultError {
protected:
    explicit KindedError(Sentence what) : VaultError(Kind, std::move(what)) {}
};
} // namespace detail

class ClientError : public detail::ErrorMixin<ClientError, detail::KindedError<ErrorKind::Client>> {
public:
    explicit ClientError(Sentence what) : ErrorMixin(std::move(what)) {}
};

class ServerError : public detail::ErrorMixin<ServerError, detail::KindedError<ErrorKind::Server>> {
public:
    explicit ServerError(Sentence what) : ErrorMixin(std::move(what)) {}
};

class NetworkError : public detail::ErrorMixin<NetworkError, detail::KindedError<ErrorKind::Network>> {
public:
    explicit NetworkError(Sentence what) : ErrorMixin(std::move(what)) {}
};

class CryptoError : public detail::ErrorMixin<CryptoError, detail::KindedError<ErrorKind::Crypto>> {
public:
    explicit CryptoError(Sentence what) : ErrorMixin(std::move(what)) {}
};

class CancelledError : public detail::ErrorMixin<CancelledError, detail::KindedError<ErrorKind::Cancelled>> {
public:
    explicit CancelledError(Sentence what = Sentence::tr("cancelled")) : ErrorMixin(std::move(what)) {}
};

class StorageError : public detail::ErrorMixin<StorageError, detail::KindedError<ErrorKind::Storage>> {
public:
    explicit StorageError(Sentence what) : ErrorMixin(std::move(what)) {}
};

enum class AuthFailure {
    InvalidClient,
    InvalidCredentials,
    Refused,             // the authorization service said no: request().status, and its words in request().detail
    ChallengeRequired    // it wants more than a password; request().code names the challenge
};

class AuthError : public detail::ErrorMixin<AuthError, detail::KindedError<ErrorKind::Auth>> {
public:
    AuthError(AuthFailure failure, Sentence what) : ErrorMixin(std::move(what)), m_failure(failure) {}
    [[nodiscard]] AuthFailure failure() const noexcept { return m_failure; }

private:
    AuthFailure m_failure;
};

// The stored form of an error: shared, immutable, cheap to copy into rows and results.
using ErrorPtr = std::shared_ptr<const VaultError>;

// Turns whatever was thrown into a member of the family. std::bad_alloc becomes a StorageError ("out of memory"); any other foreign
// exception becomes a ClientError with the operation named and without the foreign text, which might hold anything.
[[nodiscard]] ErrorPtr toVaultError(const std::exception_ptr &thrown, const Sentence &operation);

} // namespace strongroom
