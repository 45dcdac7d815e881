// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A user pool behind a FakeTransport, with the arithmetic of tests/support/SrpServer.h. It checks signatures for real and counts its calls; a test
// answers in its place through `instead`. Calls come one at a time: a lock is held.

#include "auth/SrpAuthorizer.h"
#include "support/FakeTransport.h"
#include "support/SrpServer.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::test {

inline constexpr const char *poolId = "eu-west-1_Abc123";
inline constexpr const char *poolClient = "client-1";
inline constexpr const char *poolPassword = "Correct-Horse_7";

inline std::string unsignedJwt(const nlohmann::json &claims)
{
    const auto part = [](const std::string &bytes) {
        std::string text = srp::base64(bytes);
        for (char &c : text) {
            c = c == '+' ? '-' : c == '/' ? '_' : c;
        }
        return text.substr(0, text.find('='));
    };
    return part(R"({"alg":"none"})") + "." + part(claims.dump()) + "." + part("signature");
}

class FakeUserPool {
public:
    struct Call {
        std::string operation;
        nlohmann::json body;
    };
    using Instead = std::function<std::optional<net::HttpResponse>(const Call &call)>;

    explicit FakeUserPool(std::string userId = "user-7", const std::string &password = poolPassword, std::string saltHex = "5b3c9d10e7a2f488")
        : m_server("Abc123", std::move(userId), password, std::move(saltHex))
    {
    }

    [[nodiscard]] FakeTransport::Handler handler()
    {
        return [this](const RecordedRequest &request, const Cancellation &) { return answer(request); };
    }

    void setNumbers(const srp::Big &b, const srp::Big &B)
    {
        m_b = b;
        m_B = B;
    }
    void setInstead(Instead instead)
    {
        const std::scoped_lock lock(m_mutex);
        m_instead = std::move(instead);
    }
    void setRotating() { m_rotates = true; }
    void setDate(std::string date) { m_date = std::move(date); }
    [[nodiscard]] srp::Server &server() { return m_server; }
    [[nodiscard]] const srp::Big &publicNumber() const { return m_B; }
    [[nodiscard]] std::vector<Call> calls() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }
    // "start finish renew rotate …"
    [[nodiscard]] std::string story() const
    {
        std::string story;
        for (const Call &call : calls()) {
            story += story.empty() ? "" : " ";
            story += call.operation == "RespondToAuthChallenge" ? "finish" : call.operation == "GetTokensFromRefreshToken" ? "rotate"
                : call.body.value("AuthFlow", "") == "USER_SRP_AUTH"                                                       ? "start"
                                                                                                                           : "renew";
        }
        return story;
    }

    [[nodiscard]] static net::HttpResponse refusal(const std::string &type, const std::string &message, int status = 400, const HeaderList &headers = {})
    {
        return httpResponse(status, nlohmann::json{{"__type", type}, {"message", message}}.dump(), headers);
    }

private:
    net::HttpResponse answer(const RecordedRequest &request)
    {
        const std::scoped_lock lock(m_mutex);
        const std::string target = request.header("X-Amz-Target");
        Call call{target.substr(target.find('.') + 1), nlohmann::json::parse(request.body)};
        m_calls.push_back(call);
        if (call.body.value("AuthFlow", "") == "USER_SRP_AUTH") {
            m_A = srp::big(call.body.at("AuthParameters").at("SRP_A").get<std::string>());
        }
        if (m_instead) {
            if (std::optional<net::HttpResponse> other = m_instead(call)) {
                return std::move(*other);
            }
        }
        net::HttpResponse response = reply(call);
        if (!m_date.empty()) {
            response.headers.set("Date", m_date);
        }
        return response;
    }
    net::HttpResponse reply(const Call &call)
    {
        if (call.operation == "GetTokensFromRefreshToken") {
            return tokens(true);
        }
        if (call.operation == "InitiateAuth" && call.body.at("AuthFlow") == "USER_SRP_AUTH") {
            return httpResponse(200,
                                nlohmann::json{{"ChallengeName", "PASSWORD_VERIFIER"},
                                               {"ChallengeParameters",
                                                {{"SALT", m_server.salt()},
                                                 {"SRP_B", srp::hexOf(m_B)},
                                                 {"SECRET_BLOCK", srp::base64(block)},
                                                 {"USERNAME", m_server.userId()},
                                                 {"USER_ID_FOR_SRP", m_server.userId()}}}}
                                    .dump());
        }
        if (call.operation == "InitiateAuth") {
            return m_rotates ? refusal("InvalidParameterException", "REFRESH_TOKEN_AUTH flow not enabled for this client") : tokens(false);
        }
        const nlohmann::json &responses = call.body.at("ChallengeResponses");
        if (responses.at("PASSWORD_CLAIM_SIGNATURE") != m_server.signature(m_A, m_b, m_B, block, responses.at("TIMESTAMP"))) {
            return refusal("NotAuthorizedException", "Incorrect username or password.");
        }
        return tokens(true);
    }
    net::HttpResponse tokens(bool withRefreshToken)
    {
        const std::string count = std::to_string(++m_tokens);
        nlohmann::json result{{"AccessToken", unsignedJwt({{"username", m_server.userId()}, {"jti", count}, {"scope", "aws.cognito.signin.user.admin"}})},
                              {"IdToken", "id-" + count},
                              {"ExpiresIn", 3600},
                              {"TokenType", "Bearer"}};
        if (withRefreshToken) {
            result["RefreshToken"] = "refresh-token-" + count;
        }
        return httpResponse(200, nlohmann::json{{"AuthenticationResult", result}, {"ChallengeParameters", nlohmann::json::object()}}.dump());
    }

    inline static const std::string block = "a secret block of the pool";
    mutable std::mutex m_mutex;
    srp::Server m_server;
    srp::Big m_b = srp::big("badcafe0badcafe1badcafe2badcafe3");
    srp::Big m_B = m_server.publicNumber(m_b);
    srp::Big m_A;
    Instead m_instead;
    bool m_rotates = false;
    std::string m_date;
    int m_tokens = 0;
    std::vector<Call> m_calls;
};

inline auth::Environment poolEnvironment(const std::string &endpoint = "https://pool.example/")
{
    auth::Environment environment;
    environment.name = "test";
    environment.userPoolId = poolId;
    environment.cognitoEndpoint = endpoint;
    return environment;
}

} // namespace strongroom::test
