// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "WireOperations.h"

#include "FakeUserPool.h"

#include "auth/OAuth2ClientCredentials.h"
#include "auth/ServiceAccountAuthorizer.h"

namespace strongroom::test {

namespace {

using namespace auth;

// A pool's answers need the number that the client draws, so that the draw is the same each time.
void fillAlike(std::span<std::byte> memory)
{
    for (std::size_t i = 0; i < memory.size(); ++i) {
        memory[i] = static_cast<std::byte>(i * 37 + 11);
    }
}

class SignInService final : public WireService {
public:
    SignInService()
    {
        recordTokenEndpoints();
        recordPool();
    }

private:
    using Texts = WireOperation::Texts;

    void plain(const char *name, const std::shared_ptr<net::Transport> &live, std::function<void(const std::shared_ptr<net::Transport> &, const Clock &)> work)
    {
        WireOperation operation;
        operation.service = "sign-in";
        operation.name = name;
        operation.run = [work = std::move(work)](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            work(transport, clock);
            return Texts{};
        };
        add(std::move(operation), live);
    }
    void recordTokenEndpoints()
    {
        const auto endpoint = std::make_shared<FakeTransport>([](const RecordedRequest &, const Cancellation &) {
            return httpResponse(200, R"({"access_token":"token-1","token_type":"Bearer","scope":"metadata:read","expires_in":3600})", {{"Content-Type", "application/json"}});
        });
        plain("client credentials", endpoint, [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            OAuth2Settings settings;
            settings.endpoints = {{"default", "https://auth.example/oauth2/token"}};
            settings.clientId = "client-1";
            settings.clientSecret = SecretBytes(std::string_view("secret-1"));
            settings.scope = "environment-1";
            OAuth2ClientCredentials authorizer(std::move(settings), *transport, clock);
            (void)authorizer.accessToken({"https://us.example", "default"}, {});
        });
        plain("service account", endpoint, [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            Environment environment;
            environment.name = "test";
            environment.tokenUrl = "https://auth.example/token";
            environment.scope = "metadata:read";
            ServiceAccountAuthorizer authorizer({"client-1", SecretBytes(std::string_view("secret-1")), {}}, environment, transport, clock);
            (void)authorizer.accessToken({}, {});
        });
    }
    void recordPool()
    {
        const auto pool = std::make_shared<FakeUserPool>();
        const auto live = std::make_shared<FakeTransport>([pool](const RecordedRequest &request, const Cancellation &cancellation) { return pool->handler()(request, cancellation); });
        const auto user = [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            return std::make_unique<SrpAuthorizer>(ClientInfo{poolClient, SecretBytes(std::string_view("client-secret")), {}}, UserCredentials{"ada", SecretBytes(std::string_view(poolPassword))},
                                                   poolEnvironment(), transport, clock, fillAlike);
        };
        plain("user pool", live, [user](const std::shared_ptr<net::Transport> &transport, const Clock &clock) { (void)user(transport, clock)->accessToken({}, {}); });
        const auto renew = [user](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const auto authorizer = user(transport, clock);
            (void)authorizer->accessToken({}, {});
            authorizer->refreshNow({}, {});
        };
        plain("user pool, renewed", live, renew);
        pool->setRotating();
        plain("user pool, renewed by rotation", live, renew);
    }
};

} // namespace

std::unique_ptr<WireService> recordSignIn() { return std::make_unique<SignInService>(); }

std::unique_ptr<WireService> recordService(const std::string &service)
{
    return service == "incountry" ? recordInCountry()
         : service == "tozstore"  ? recordTozStore()
         : service == "locker"    ? recordLocker()
         : service == "tokens"    ? recordTokens()
                                  : recordSignIn();
}

} // namespace strongroom::test
