// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/SrpAuthorizer.h"

#include "auth/CognitoClient.h"
#include "auth/SrpArithmetic.h"
#include "auth/SrpTimestamp.h"
#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Random.h"

#include <atomic>
#include <optional>
#include <utility>

namespace strongroom::auth {

namespace {

void requireText(const std::string &text, Sentence empty, Sentence invalid, const char *member)
{
    if (text.empty() || !isValidUtf8(text)) {
        throw ClientError(text.empty() ? std::move(empty) : std::move(invalid)).advise(Sentence::tr("Enter it in the connection.")).about(member);
    }
}

} // namespace

class SrpAuthorizer::Private {
public:
    Private(ClientInfo client, UserCredentials user, const Environment &environment, std::shared_ptr<net::Transport> transport, const Clock &clock, RandomFill random)
        : m_clock(clock)
        , m_random(random ? std::move(random) : RandomFill(crypto::fillRandom))
        , m_pool(checkedPool(client, user, environment))
        , m_password(std::move(user.password))
        , m_cognito(cognitoEndpointOf(environment), {std::move(client.clientId), std::move(user.userName), m_pool.id}, std::move(client.clientSecret),
                    std::move(transport), clock)
    {
    }

    AccessToken login(const Cancellation &cancellation) const
    {
        const SrpNumber a = srpPrivateNumber(m_random);
        const SrpNumber publicNumber = srpPublicNumber(a);
        const PasswordChallenge challenge = m_cognito.startLogin(publicNumber.hex(), cancellation);
        const SrpNumber u = srpScrambler(publicNumber, challenge.serverNumber);
        const SrpNumber x = srpPasswordNumber(challenge.salt, m_pool.name, challenge.userId, m_password);
        const std::optional<SrpNumber> secret = srpSharedSecret(challenge.serverNumber, x, a, u);
        if (!secret) {
            throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: SRP_B makes the scrambling number zero"), challenge.request);
        }
        const SecretKey<16> key = srpKey(*secret, u);
        const std::string timestamp = srpTimestamp(m_clock.wallNow());
        return m_cognito.finishLogin(challenge, timestamp, srpSignature(key, m_pool.name, challenge.userId, challenge.secretBlock, timestamp), cancellation);
    }

    AccessToken renew(const AccessToken &old, const Cancellation &cancellation)
    {
        if (old.refreshToken.empty()) {
            return login(cancellation);
        }
        try {
            AccessToken token = renewOnly(old, cancellation);
            if (token.refreshToken.empty()) {
                token.refreshToken = old.refreshToken.duplicate();
            }
            return token;
        } catch (const AuthError &refused) {
            if (!asksForLogin(refused)) {
                throw;
            }
        }
        return login(cancellation);   // once; its error is the one to report
    }

    [[nodiscard]] const CognitoIdentity &identity() const noexcept { return m_cognito.identity(); }

private:
    static UserPool checkedPool(const ClientInfo &client, const UserCredentials &user, const Environment &environment)
    {
        requireText(client.clientId, Sentence::tr("the client id is empty"), Sentence::tr("the client id is not valid text"), "client_id");
        requireText(user.userName, Sentence::tr("the user name is empty"), Sentence::tr("the user name is not valid text"), "user_name");
        if (user.password.empty()) {
            throw ClientError(Sentence::tr("the password is empty")).advise(Sentence::tr("Enter the user's password.")).about("password");
        }
        environment.requireUserPool();
        return parseUserPool(environment.userPoolId);
    }

    AccessToken renewOnly(const AccessToken &old, const Cancellation &cancellation)
    {
        if (!m_rotates) {
            // With the alias that was typed, the service refuses.
            std::string user = poolUserName(old);
            if (user.empty()) {
                user = identity().userName;
            }
            try {
                return m_cognito.renew(old.refreshToken, user, cancellation);
            } catch (const AuthError &refused) {
                if (!asksForRotation(refused)) {
                    throw;
                }
            }
        }
        AccessToken token = m_cognito.renewRotating(old.refreshToken, cancellation);
        m_rotates = true;
        return token;
    }

    const Clock &m_clock;
    const RandomFill m_random;
    const UserPool m_pool;
    const SecretBytes m_password;
    const CognitoClient m_cognito;
    std::atomic<bool> m_rotates = false;
};

SrpAuthorizer::SrpAuthorizer(ClientInfo client, UserCredentials user, Environment environment, std::shared_ptr<net::Transport> transport, const Clock &clock, RandomFill random)
    : TokenAuthorizer({environment.scheme, std::move(client.apiKey)}, clock)
    , d(std::make_unique<Private>(std::move(client), std::move(user), environment, std::move(transport), clock, std::move(random)))
{
}

SrpAuthorizer::~SrpAuthorizer() = default;

const std::string &SrpAuthorizer::clientId() const noexcept
{
    return d->identity().clientId;
}

const std::string &SrpAuthorizer::userName() const noexcept
{
    return d->identity().userName;
}

AccessToken SrpAuthorizer::authorize(const AccessScope & /*scope*/, const Cancellation &cancellation)
{
    return d->login(cancellation);
}

AccessToken SrpAuthorizer::refresh(const AccessToken &old, RefreshReason /*reason*/, const AccessScope & /*scope*/, const Cancellation &cancellation)
{
    return d->renew(old, cancellation);
}

} // namespace strongroom::auth
