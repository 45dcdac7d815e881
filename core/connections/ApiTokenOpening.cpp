// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/AccountParts.h"

#include "aws/DynamoDb.h"
#include "aws/JsonService.h"
#include "aws/SecretsManager.h"
#include "connections/AwsKeys.h"
#include "connections/Composition.h"
#include "crypto/Hash.h"
#include "tokens/Consumer.h"
#include "tokens/ManagedTokenAuthorizer.h"
#include "tokens/TokenManager.h"
#include "tokens/TokenStore.h"

#include <mutex>
#include <utility>

namespace strongroom::connections {

namespace {

using keychain::CredentialKind;

constexpr const char *defaultRegion = "us-east-1";   // of the published SDKs

// For a connection that is not saved: its token goes with it.
class MemoryTokenStore final : public tokens::TokenStore {
public:
    std::optional<tokens::StoredItem> read(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_mutex);
        return m_text ? std::optional(tokens::StoredItem{m_text}) : std::nullopt;
    }
    void write(const std::string &text, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_mutex);
        m_text = text;
    }
    bool remove(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_text, std::nullopt).has_value();
    }
    Sentence where() const override { return Sentence::tr("this program's memory"); }

private:
    std::mutex m_mutex;
    std::optional<std::string> m_text;
};

// What the stored token is sealed for: one that was asked for at another endpoint or for another scope does not open, and a new one takes its place.
std::string sealedFor(const Connection &connection)
{
    std::string asked = connection.apiTokens.settings.url;
    asked.append(1, '\0').append(connection.apiTokens.settings.scope);
    return localTokenRow(connection).append(".").append(crypto::sha256Hex(asked));
}

std::shared_ptr<tokens::TokenStore> localStore(const Connection &connection, const OpeningContext &context)
{
    if (connection.origin != Origin::Saved) {
        return std::make_shared<MemoryTokenStore>();
    }
    if (context.tokenStorePath.empty()) {
        throw ClientError(Sentence::tr("there is no token store on this computer to keep the token of \"%1\" in").arg(connection.name))
            .about("place");
    }
    return tokens::localTokenStore(context.tokenStorePath, localTokenRow(connection));
}

aws::CredentialQuestion questionOf(const ApiTokenConnection &manager, const Credentials &credentials, const OpeningContext &context)
{
    aws::CredentialQuestion question;
    if (manager.awsKeys == AwsKeys::Given) {
        question.given = awsKeysOf(credentials);
        if (!question.given) {
            throw ClientError(Sentence::tr("the AWS keys are missing"))
                .advise(Sentence::tr("Enter them in the connection, or let it use the keys of this computer."))
                .about("aws_access_key");
        }
    }
    question.profile = manager.settings.profile;
    question.region = manager.settings.region;
    question.defaultRegion = defaultRegion;
    question.isLocal = manager.settings.isLocal;
    question.environment = context.variables;
    question.home = context.home;
    return question;
}

void composeAws(ApiTokenParts &parts, const ApiTokenConnection &manager, const Credentials &credentials, const OpeningContext &context)
{
    const auto question = std::make_shared<const aws::CredentialQuestion>(questionOf(manager, credentials, context));
    parts.aws = aws::resolveCredentials(*question);
    parts.settings.region = parts.aws->region;
    // Asked again before each attempt: profiles change while the program runs.
    const aws::CredentialProvider provider = [question] { return aws::resolveCredentials(*question).credentials; };
    const aws::Endpoints overrides{parts.settings.endpointUrl, parts.settings.dynamoDbEndpointUrl, parts.settings.secretsManagerEndpointUrl, parts.settings.isLocal};
    const auto service = [&](aws::ServiceName name, const std::string &endpoint) {
        return std::make_shared<aws::JsonService>(aws::ServiceSettings{name, endpoint, parts.aws->region}, provider, parts.transport);
    };
    parts.tableEndpoint = aws::endpointOf(aws::ServiceName::DynamoDb, overrides, parts.aws->region);
    parts.secretsEndpoint = aws::endpointOf(aws::ServiceName::SecretsManager, overrides, parts.aws->region);
    parts.table = std::make_shared<aws::DynamoDb>(service(aws::ServiceName::DynamoDb, parts.tableEndpoint));
    parts.consumer = tokens::secretsManagerConsumer(std::make_shared<aws::SecretsManager>(service(aws::ServiceName::SecretsManager, parts.secretsEndpoint)), parts.settings.secretName);
    parts.store = tokens::dynamoDbTokenStore(parts.table, parts.settings.tableName, parts.settings.rowId(), parts.aws->region,
                                             parts.settings.createTable ? tokens::MissingTable::Create : tokens::MissingTable::Leave);
}

} // namespace

ApiTokenParts apiTokenParts(const Connection &connection, const Credentials &credentials, const OpeningContext &context)
{
    requireService(connection, Service::ApiTokens);
    connection.validate();
    const ApiTokenConnection &manager = connection.apiTokens;
    ApiTokenParts parts;
    parts.transport = makePlainTransport(connection, credentials);
    parts.settings = manager.settings;
    if (manager.settings.place == tokens::TokenPlace::Local) {
        parts.settings.tokenId = sealedFor(connection);
        parts.consumer = tokens::fixedConsumer({requiredCredential(credentials, CredentialKind::ClientId), requiredCredential(credentials, CredentialKind::ClientSecret)});
        parts.store = localStore(connection, context);
    } else {
        composeAws(parts, manager, credentials, context);
    }
    parts.manager = std::make_shared<tokens::TokenManager>(parts.settings, parts.consumer, parts.store, parts.transport);
    auth::TokenHeader header{manager.scheme, optionalCredential(credentials, CredentialKind::XApiKey)};
    parts.authorizer = std::make_shared<tokens::ManagedTokenAuthorizer>(parts.manager, std::move(header));

    parts.desk.source = parts.aws ? parts.manager->origin() : "token endpoint " + hostOf(parts.settings.url);
    parts.desk.client = parts.authorizer->clientId();
    parts.desk.scope = parts.settings.scope;
    parts.desk.forgetStored = [manager = parts.manager](const Cancellation &cancellation) { (void)manager->forget(cancellation); };
    return parts;
}

} // namespace strongroom::connections
