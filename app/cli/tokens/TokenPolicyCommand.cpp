// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ConnectionChoice.h"
#include "cli/tokens/TokenChoice.h"
#include "cli/tokens/TokenCommands.h"
#include "tokens/TokenSettings.h"

namespace strongroom::cli {

namespace {

void declare(QCommandLineParser &parser)
{
    declareTokenConnection(parser);
    addValue(parser, "region", Cli::tr("name"), Cli::tr("The region, when the connection names none (us-east-1)."));
    addValue(parser, "account", Cli::tr("number"), Cli::tr("The number of the AWS account; without it the policy says ACCOUNT."));
}

std::string regionOf(const Invocation &invocation, const tokens::TokenSettings &settings, const connections::OpeningContext &context)
{
    if (invocation.isSet("region")) {
        return invocation.value("region");
    }
    if (!settings.region.empty()) {
        return settings.region;
    }
    for (const char *const name : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (const auto found = context.variables.find(name); found != context.variables.end() && !found->second.empty()) {
            return found->second;
        }
    }
    return "us-east-1";
}

ExitCode policy(Invocation &invocation)
{
    const std::string account = invocation.isSet("account") ? invocation.value("account") : "ACCOUNT";
    if (invocation.isSet("account") && (account.size() != 12 || account.find_first_not_of("0123456789") != std::string::npos)) {
        throw ClientError(Sentence::tr("--account takes the twelve digits of an AWS account")).about("account");
    }
    // Nothing secret is needed for it, so that the keychain may stay locked.
    const bool saved = invocation.isSet("connection") && !invocation.isSet("connection-file");
    const connections::Connection connection =
        saved ? savedConnection(invocation.value("connection")) : chooseTokenConnection(invocation, TokenGroup::ApiTokens).connection;
    requireService(connection, connections::Service::ApiTokens);
    const tokens::TokenSettings &settings = connection.apiTokens.settings;
    if (settings.place != tokens::TokenPlace::DynamoDb) {
        throw ClientError(Sentence::tr("\"%1\" keeps its token on this computer and needs no right in AWS").arg(connection.name)).about("connection");
    }
    const std::string text = tokens::iamPolicy(settings, regionOf(invocation, settings, tokenContext(invocation, connection)), account);
    invocation.output.write(text);
    if (!text.ends_with('\n')) {
        invocation.output.write("\n");
    }
    return ExitCode::Done;
}

} // namespace

Command tokensPolicyCommand()
{
    return {QStringLiteral("tokens"), QStringLiteral("policy"), {}, Cli::tr("Print the IAM policy that the API-token manager needs for its table and secret."), 0, 0, declare, policy};
}

} // namespace strongroom::cli
